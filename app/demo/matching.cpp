// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/matching.h"

#include "domain/searchtext.h"

#include <QSet>
#include <QStringList>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

QStringList nameParts(const QString &name)
{
    return foldedText(name).split(u' ', Qt::SkipEmptyParts);
}

QString hostOf(const QString &email)
{
    return normalisedEmail(email).section(u'@', 1);
}

bool isHostLabel(const QString &label)
{
    return !label.isEmpty() && !label.startsWith(u'-') && !label.endsWith(u'-');
}

QString companyWords(const QString &company)
{
    static const QSet<QString> legal{u"inc"_s, u"ltd"_s, u"llc"_s, u"gmbh"_s, u"ab"_s, u"ag"_s,  u"co"_s,
                                     u"sa"_s,  u"sl"_s,  u"bv"_s,  u"oy"_s,   u"kg"_s, u"plc"_s, u"the"_s};
    QStringList words = searchWords(company);
    words.removeIf([](const QString &word) { return legal.contains(word); });
    return words.join(u' ');
}

/// What each kind of agreement is worth. Several add up, but never to certainty: only an equal e-mail address or
/// phone number with the same name links without being asked.
struct Worth {
    MatchReason reason;
    int points;
};
constexpr std::array<Worth, 5> worths{{{MatchReason::SameEmail, 97},
                                       {MatchReason::SamePhone, 62},
                                       {MatchReason::SimilarName, 52},
                                       {MatchReason::SameEmailDomain, 30},
                                       {MatchReason::SameCompany, 26}}};
constexpr int mostConfidence = 99;

} // namespace

QString normalisedEmail(const QString &email)
{
    const QString address = email.trimmed().toLower();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at != address.lastIndexOf(u'@') || address.size() > 254)
        return {};
    const QString local = address.first(at);
    const QStringList labels = address.sliced(at + 1).split(u'.');
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(".."_L1) || labels.size() < 2
        || labels.back().size() < 2)
        return {};
    return std::ranges::all_of(labels, isHostLabel) ? address : QString();
}

QString e164(const QString &phone, const QString &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    if (phone.trimmed().isEmpty() || phone.size() > 40)
        return {};
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util->Parse(phone.toStdString(), region.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsPossibleNumber(number))
        return {};
    std::string text;
    util->Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

QString companyDomain(const QString &email)
{
    static const QSet<QString> freeMail{u"gmail.com"_s,        u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s,
                                        u"yahoo.com"_s,        u"icloud.com"_s,     u"gmx.de"_s,      u"gmx.net"_s,
                                        u"web.de"_s,           u"proton.me"_s,      u"live.com"_s,    u"aol.com"_s,
                                        u"freemail.example"_s, u"mail.example"_s};
    const QString host = hostOf(email);
    return freeMail.contains(host) ? QString() : host;
}

bool isFullName(const QString &name)
{
    return nameParts(name).size() >= 2;
}

bool similarNames(const QString &a, const QString &b)
{
    const QStringList left = nameParts(a);
    const QStringList right = nameParts(b);
    if (left.size() < 2 || right.size() < 2 || left.back() != right.back())
        return false;
    const QString first = QString(left.front()).remove(u'.');
    const QString second = QString(right.front()).remove(u'.');
    const bool initial
        = (first.size() == 1 && second.startsWith(first)) || (second.size() == 1 && first.startsWith(second));
    return first == second || initial;
}

QString contactKey(ContactKey key, const Contact &contact)
{
    switch (key) {
    case ContactKey::Email:
        return normalisedEmail(contact.email);
    case ContactKey::Phone:
        return e164(contact.phone);
    case ContactKey::LastName:
        return isFullName(contact.name) ? nameParts(contact.name).back() : QString();
    case ContactKey::EmailDomain:
        return companyDomain(contact.email);
    }
    return {};
}

bool Match::has(MatchReason reason) const
{
    return std::ranges::any_of(reasons, [=](const Named<MatchReason> &own) { return own == reason; });
}

Match matchOf(const Visitor &visitor, const Contact &contact)
{
    const auto same = [](const QString &a, const QString &b) { return !a.isEmpty() && a == b; };
    Match match;
    for (const auto &[reason, points] : worths) {
        bool holds = false;
        switch (reason) {
        case MatchReason::SameEmail:
            holds = same(normalisedEmail(visitor.email.value), normalisedEmail(contact.email));
            break;
        case MatchReason::SamePhone:
            holds = same(e164(visitor.phone.value), e164(contact.phone));
            break;
        case MatchReason::SimilarName:
            holds = similarNames(visitor.fullName.value, contact.name);
            break;
        case MatchReason::SameEmailDomain:
            holds = same(companyDomain(visitor.email.value), companyDomain(contact.email))
                && !match.has(MatchReason::SameEmail);
            break;
        case MatchReason::SameCompany:
            holds = same(companyWords(visitor.company.value), companyWords(contact.company));
            break;
        case MatchReason::Unknown:
            break;
        }
        if (!holds)
            continue;
        match.confidence += points;
        match.reasons.emplace_back(reason);
    }
    match.confidence = std::min(match.confidence, mostConfidence);
    return match;
}

} // namespace leadlight::demo
