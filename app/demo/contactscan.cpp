// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/contactscan.h"

#include "app/demo/matching.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

bool isAscii(QChar c, QLatin1StringView others)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || (u < 128 && others.contains(c));
}

bool isLocalPart(QChar c)
{
    return isAscii(c, "._%+-"_L1);
}

bool isHostPart(QChar c)
{
    return isAscii(c, ".-"_L1);
}

bool isPhonePart(QChar c)
{
    return c.isDigit() || c == u' ' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || c == u'\u00a0';
}

/// A run of phone characters from `start`, without trailing punctuation; `digits` counts its digits.
QStringView phoneRun(const QString &text, qsizetype start, int &digits)
{
    qsizetype end = start;
    qsizetype lastDigit = start;
    digits = 0;
    for (; end < text.size() && (isPhonePart(text.at(end)) || (end == start && text.at(end) == u'+')); ++end) {
        if (end > start && text.at(end) == u' ' && text.at(end - 1) == u'.')
            break; // a full stop, the number ended
        if (text.at(end).isDigit()) {
            ++digits;
            lastDigit = end;
        }
    }
    return QStringView(text).sliced(start, lastDigit - start + 1);
}

bool looksLikeDate(QStringView run)
{
    static const QRegularExpression date(
        u"^(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})\\b"_s);
    return date.match(run.toString()).hasMatch();
}

} // namespace

QString firstEmail(const QString &text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && isLocalPart(text.at(start - 1)))
            --start;
        qsizetype end = at + 1;
        while (end < text.size() && isHostPart(text.at(end)))
            ++end;
        while (end > at + 1 && (text.at(end - 1) == u'.' || text.at(end - 1) == u'-'))
            --end;
        const QString found = text.mid(start, end - start);
        if (!normalisedEmail(found).isEmpty())
            return found;
    }
    return {};
}

QString firstPhone(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!c.isDigit() && c != u'+' && c != u'(')
            continue;
        int digits = 0;
        const QStringView run = phoneRun(text, at, digits);
        const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
        const bool amount = before.category() == QChar::Symbol_Currency || before.isLetterOrNumber() || before == u'@'
            || before == u'.' || before == u'-' || before == u'_';
        const bool enough = c == u'+' ? digits >= 8 : digits >= 10;
        if (enough && digits <= 15 && !amount && !looksLikeDate(run) && !e164(run.toString()).isEmpty())
            return run.toString().simplified();
        at += std::max<qsizetype>(run.size(), 1) - 1;
    }
    return {};
}

QString firstWebsite(const QString &text)
{
    if (!text.contains(u'.'))
        return {};
    static const QRegularExpression address(
        u"(?<![\\w@.+-])(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:example|"
        "com|org|net|io|de|se|co|fr|es|jp|eu|biz|info))(?![\\w@-])(/[\\w./-]*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = address.match(text);
    if (!match.hasMatch())
        return {};
    QString path = match.captured(2);
    while (path.endsWith(u'.') || path.endsWith(u'/'))
        path.chop(1);
    return match.captured(1) + path;
}

} // namespace leadlight::demo
