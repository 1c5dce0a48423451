// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/crmretry.h"

#include "domain/contactmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace leadlight {

namespace {

bool isFullName(const QString &name)
{
    const QString said = name.simplified();
    if (said.contains(u' '))
        return true;
    // Names in Han, Kana and Hangul stand without a blank between family and given name.
    const auto isIdeograph = [](QChar c) { return c.isLetter() && c.unicode() >= 0x2E80 && c.unicode() < 0xFB00; };
    return said.size() > 1 && std::all_of(said.begin(), said.end(), isIdeograph);
}

/// Something came after the error that the CRM has not seen.
bool hasChangedSince(const ConversationRecord &record, Instant at)
{
    const Conversation &card = record.card;
    const qint64 newest = std::max({card.link.linkedAt.ms, record.insights.scoredAt.ms, card.lastMessageAt.ms});
    return at.isSet() && newest > at.ms;
}

} // namespace

RetryObstacle retryObstacle(const ConversationRecord &record, Instant now)
{
    const CrmSync &crm = record.card.crm;
    if (crm.state != SyncState::Error)
        return RetryObstacle::Nothing;
    if (crm.nextTryAt.isSet() && crm.nextTryAt > now && crm.cause == SyncCause::RateLimit)
        return RetryObstacle::TooEarly;
    if (record.card.link.state == LinkState::Linked) {
        const bool refused = crm.cause == SyncCause::Validation && !hasChangedSince(record, crm.at);
        return refused ? RetryObstacle::SameData : RetryObstacle::Nothing;
    }
    const VisitorIdentity visitor = identityOf(record);
    if (visitor.email.isEmpty() && visitor.phone.isEmpty())
        return RetryObstacle::NoContact;
    // Half a name is an obstacle only where the CRM has said so.
    if (visitor.name.isEmpty() || (crm.cause == SyncCause::MissingName && !isFullName(visitor.name)))
        return RetryObstacle::NoName;
    if (crm.cause == SyncCause::Duplicate)
        return RetryObstacle::PickContact;
    if (crm.cause == SyncCause::Validation && !hasChangedSince(record, crm.at))
        return RetryObstacle::SameData;
    return RetryObstacle::Nothing;
}

bool isPassing(const Named<SyncCause> &cause)
{
    switch (cause.value) {
    case SyncCause::RateLimit:
    case SyncCause::Server:
    case SyncCause::Network:
    case SyncCause::Auth:
    case SyncCause::Unknown:
        return true;
    case SyncCause::MissingName:
    case SyncCause::MissingContact:
    case SyncCause::Duplicate:
    case SyncCause::Validation:
        break;
    }
    return false;
}

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral(R"(\b(bearer|basic)\s+[^\s"',;]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral(R"(\b([\w-]*(?:api[-_]?key|token|secret|passw(?:or)?d|authorization|signature|cookie|session)))"
                       R"(["']?\s*[:=]\s*["']?(?!\[removed\])[^\s"'&,;}\]]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(QStringLiteral(R"(://[^\s/@]+@)"));
    // Long, and neither a word nor a number: nothing that a person would miss.
    static const QRegularExpression opaque(
        QStringLiteral(R"(\b(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[A-Za-z])[\w+/=-]{24,}(?:\.[\w+/=-]+)*)"));
    QString clean = text;
    clean.replace(scheme, QStringLiteral("\\1 [removed]"));
    clean.replace(named, QStringLiteral("\\1=[removed]"));
    clean.replace(user, QStringLiteral("://[removed]@"));
    clean.replace(opaque, QStringLiteral("[removed]"));
    return clean;
}

} // namespace leadlight
