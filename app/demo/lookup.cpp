// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lookup.h"

#include "app/demo/matching.h"
#include "domain/searchtext.h"

#include <QUrl>

namespace leadlight::demo {

namespace {

constexpr qsizetype fewestDigits = 3;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QString::number(c.digitValue()));
    }
    return digits;
}

/// Each field on its own line, with a line feed in front, so that "begins with" is a search for the line feed.
QString lines(const QStringList &fields)
{
    QString text;
    for (const QString &field : fields) {
        if (!field.isEmpty())
            text.append(u'\n').append(foldedText(field).simplified());
    }
    return text;
}

} // namespace

QString searchedText(const Contact &contact)
{
    return lines({contact.name, contact.email, contact.company});
}

QString searchedText(const Account &account)
{
    return lines({account.name, account.website, websiteHost(account.website), account.industry});
}

QString phoneDigits(const QString &phone)
{
    const QString international = e164(phone);
    return digitsOf(international.isEmpty() ? phone : international);
}

QStringList searchedWords(const QString &text)
{
    return foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostSearchedWords);
}

QString searchedDigits(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isDigit() && !c.isSpace() && !QStringLiteral("+-./()").contains(c))
            return {};
    }
    QString digits = digitsOf(text);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() >= fewestDigits ? digits : QString();
}

QString websiteHost(const QString &website)
{
    const QString host = QUrl::fromUserInput(website.trimmed()).host().toLower();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace leadlight::demo
