// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safelink.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longest = 2048; // no honest address is longer, and some programs fail on one that is

bool hasHidden(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
            || QChar::isSpace(c);
    });
}

/// Letters of several scripts in one label, or of one whose letters pass for Latin ones.
bool deceives(const QString &label)
{
    QSet<int> scripts;
    for (const char32_t c : label.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    for (const QChar::Script lookalike : {QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Armenian})
        if (scripts.contains(lookalike))
            return true;
    // Japanese and Korean are written in several scripts at once.
    const QSet<int> eastAsian{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Hangul,
                              QChar::Script_Bopomofo};
    return scripts.size() > 1 && !eastAsian.contains(scripts);
}

std::optional<SafeLink> webLink(const QUrl &url)
{
    const QByteArray ace = QUrl::toAce(url.host());
    if (ace.isEmpty() || !url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return std::nullopt;
    const QString readable = QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist);
    const QStringList labels = readable.split(u'.');
    const bool doubtful = std::ranges::any_of(labels, deceives);
    QString shown = doubtful ? QString::fromLatin1(ace) : readable;
    if (url.port() > 0)
        shown += u':' + QString::number(url.port());
    return SafeLink{.url = url, .shown = shown, .doubtful = doubtful};
}

} // namespace

std::optional<SafeLink> mailLink(const QString &address)
{
    // Deliberately narrower than the standard: what it allows beyond this is used by attackers only.
    static const QRegularExpression plain(u"^[\\w.!#$*/=^`{|}~+'-]+@[\\w-]+(\\.[\\w-]+)+$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = address.trimmed();
    if (trimmed.size() > 254 || trimmed.startsWith(u'-') || !plain.match(trimmed).hasMatch())
        return std::nullopt;
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(trimmed, QUrl::DecodedMode);
    return SafeLink{.url = url, .shown = trimmed};
}

std::optional<SafeLink> callLink(const QString &number)
{
    QString digits;
    for (const QChar c : number.trimmed()) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!QStringLiteral(" -./()\u00A0\u2011\u2013").contains(c))
            return std::nullopt;
    }
    const qsizetype count = digits.size() - (digits.startsWith(u'+') ? 1 : 0);
    if (count < 3 || count > 20)
        return std::nullopt;
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(digits, QUrl::DecodedMode);
    return SafeLink{.url = url, .shown = digits};
}

std::optional<SafeLink> siteLink(const QString &site)
{
    const QString trimmed = site.trimmed();
    if (trimmed.contains(u':') || !trimmed.contains(u'.'))
        return safeLink(trimmed);
    return safeLink(u"https://"_s + trimmed);
}

std::optional<SafeLink> safeLink(const QString &text)
{
    if (text.isEmpty() || text.size() > longest || hasHidden(text))
        return std::nullopt;
    if (text.startsWith(u"www."_s, Qt::CaseInsensitive))
        return safeLink(u"https://"_s + text);
    const QString scheme = text.section(u':', 0, 0).toLower();
    const QString rest = text.section(u':', 1);
    if (scheme == u"mailto"_s)
        return mailLink(QUrl::fromPercentEncoding(rest.section(u'?', 0, 0).toUtf8()));
    if (scheme == u"tel"_s)
        return callLink(rest.section(u';', 0, 0));
    // A backslash is a slash to browsers and none to QUrl: the host they reach is not the host we would show.
    if ((scheme != u"http"_s && scheme != u"https"_s) || !rest.startsWith(u"//"_s) || text.contains(u'\\'))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() ? webLink(url) : std::nullopt;
}

std::vector<FoundLink> linksIn(const QString &text)
{
    static const QRegularExpression address(u"(?<![\\w@.])(?:https?://|www\\.|mailto:|tel:)[^\\s<>\"“”«»]+"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<FoundLink> found;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        QString piece = one.captured();
        // A sentence may end behind the address; a bracket belongs to it only when it was opened inside.
        while (!piece.isEmpty()) {
            const QChar last = piece.back();
            const bool closes = last == u')' && piece.count(u'(') < piece.count(u')');
            if (!closes && !QStringLiteral(".,;:!?'’]}…").contains(last))
                break;
            piece.chop(1);
        }
        if (const std::optional<SafeLink> link = safeLink(piece))
            found.push_back({{one.capturedStart(), piece.size()}, *link});
    }
    return found;
}

} // namespace leadlight
