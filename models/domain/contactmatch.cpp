// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/contactmatch.h"

#include "domain/searchtext.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

constexpr qsizetype comparedDigits = 9;
constexpr qsizetype fewestDigits = 6;

/// Providers where an address says nothing about an employer. A domain with a country ending ("yahoo.co.uk") is known
/// by its first label.
constexpr std::array freeMail{
    "163.com",    "126.com",        "aol.com",        "bluewin.ch",     "fastmail.com", "free.fr",
    "freenet.de", "gmail.com",      "gmx.at",         "gmx.ch",         "gmx.com",      "gmx.de",
    "gmx.net",    "googlemail.com", "hey.com",        "icloud.com",     "laposte.net",  "libero.it",
    "live.com",   "mac.com",        "mail.com",       "mail.ru",        "mailbox.org",  "me.com",
    "msn.com",    "naver.com",      "orange.fr",      "outlook.com",    "pm.me",        "posteo.de",
    "proton.me",  "qq.com",         "rediffmail.com", "rocketmail.com", "sfr.fr",       "t-online.de",
    "tuta.com",   "tutanota.com",   "wanadoo.fr",     "web.de",         "wp.pl",        "yandex.ru",
    "ymail.com",  "zoho.com",       "protonmail.com", "docomo.ne.jp",   "hotmail.com",  "yahoo.com"};
constexpr std::array freeMailNames{"yahoo", "hotmail", "outlook", "live", "gmx", "yandex", "protonmail", "googlemail"};

bool isFreeMail(const QString &domain)
{
    const auto is = [&domain](const char *known) { return domain == QLatin1String(known); };
    if (std::any_of(freeMail.begin(), freeMail.end(), is))
        return true;
    const QString first = domain.section(u'.', 0, 0);
    const auto named = [&first](const char *known) { return first == QLatin1String(known); };
    return std::any_of(freeMailNames.begin(), freeMailNames.end(), named);
}

QString domainOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : email.mid(at + 1).trimmed().toLower();
    return domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.') ? domain : QString();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

/// "https://www.Brightpath.example/about" → "brightpath.example".
QString hostOf(const QString &website)
{
    QString host = website.trimmed().toLower();
    const qsizetype scheme = host.indexOf(QLatin1String("//"));
    if (scheme >= 0)
        host = host.mid(scheme + 2);
    host = host.section(u'/', 0, 0).section(u'?', 0, 0).section(u':', 0, 0);
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

bool shareWord(const QString &a, const QString &b)
{
    const QStringList words = searchWords(a);
    const QStringList others = searchWords(b);
    return std::any_of(words.begin(), words.end(),
                       [&others](const QString &word) { return word.size() > 1 && others.contains(word); });
}

QString either(const VisitorFact &fact, const QString &card)
{
    const QString told = fact.value.trimmed();
    return told.isEmpty() ? card.trimmed() : told;
}

} // namespace

VisitorIdentity identityOf(const ConversationRecord &record)
{
    const Visitor &visitor = record.insights.visitor;
    return {.name = either(visitor.fullName, record.card.name),
            .email = either(visitor.email, record.card.email),
            .phone = either(visitor.phone, record.card.phone),
            .company = either(visitor.company, record.card.company)};
}

QString firstSearch(const VisitorIdentity &visitor)
{
    if (!visitor.email.isEmpty())
        return visitor.email;
    return visitor.phone.isEmpty() ? visitor.name : visitor.phone;
}

QString companyDomain(const QString &email)
{
    const QString domain = domainOf(email);
    return isFreeMail(domain) ? QString() : domain;
}

bool isAccountOf(const Account &account, const QString &domain)
{
    const QString host = hostOf(account.website);
    if (host.isEmpty() || domain.isEmpty() || !host.contains(u'.'))
        return false;
    return host == domain || host.endsWith(u'.' + domain) || domain.endsWith(u'.' + host);
}

bool isSamePhone(const QString &a, const QString &b)
{
    const QString one = digitsOf(a);
    const QString other = digitsOf(b);
    if (one.size() < fewestDigits || other.size() < fewestDigits)
        return false;
    const qsizetype compared = std::min({comparedDigits, one.size(), other.size()});
    // A short number must agree as a whole: its end alone would fit many.
    return one.right(compared) == other.right(compared) && (compared == comparedDigits || one.size() == other.size());
}

bool differInEmail(const QString &a, const QString &b)
{
    const QString one = a.trimmed();
    const QString other = b.trimmed();
    return !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0;
}

std::optional<MatchReason> matchReason(const Contact &contact, const VisitorIdentity &visitor)
{
    const QString email = contact.email.trimmed();
    if (!email.isEmpty() && !visitor.email.isEmpty() && !differInEmail(email, visitor.email))
        return MatchReason::SameEmail;
    if (isSamePhone(contact.phone, visitor.phone))
        return MatchReason::SamePhone;
    if (shareWord(contact.name, visitor.name))
        return MatchReason::SimilarName;
    const QString domain = companyDomain(visitor.email);
    if (!domain.isEmpty() && domain == companyDomain(email))
        return MatchReason::SameEmailDomain;
    // Who gave no name has one in the address: "priya@…" speaks for Priya.
    if (visitor.name.isEmpty() && shareWord(contact.name, visitor.email.section(u'@', 0, 0)))
        return MatchReason::SimilarName;
    if (!visitor.company.isEmpty() && foldedText(visitor.company).trimmed() == foldedText(contact.company).trimmed())
        return MatchReason::SameCompany;
    return std::nullopt;
}

bool isLinkDoubtful(const Conversation &card)
{
    return card.link.state == LinkState::Linked && card.link.origin == LinkOrigin::Automatic
        && differInEmail(card.email, card.link.contactEmail);
}

} // namespace leadlight
