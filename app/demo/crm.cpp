// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/crm.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

/// Below this a resemblance is a coincidence and is not shown.
constexpr int leastConfidence = 50;

struct FaultAnswer {
    CrmFault fault;
    SyncCause cause;
    const char *detail;
    qint64 retryMs; ///< -1: trying again by itself would not help
};
constexpr std::array<FaultAnswer, 6> faultAnswers{
    {{CrmFault::Auth, SyncCause::Auth, "401: the connection to the CRM has ended and must be renewed", -1},
     {CrmFault::RateLimit, SyncCause::RateLimit, "429: too many requests, 100 of 100 used in this minute", 60'000},
     {CrmFault::Duplicate, SyncCause::Duplicate, "409: more than one contact has this e-mail address", -1},
     {CrmFault::Validation, SyncCause::Validation, "422: field \"company\" is longer than the CRM accepts", -1},
     {CrmFault::Server, SyncCause::Server, "503: the CRM is down for maintenance", 300'000},
     {CrmFault::Network, SyncCause::Network, "the CRM did not answer within 30 seconds", 120'000}}};

/// One run: holds what every step needs, so that the steps read as the sentence in README.md.
class CrmStep
{
public:
    CrmStep(CrmStore &store, const ConversationRecord &record, const std::vector<Message> &messages, QString requestId,
            Instant now)
        : m_store(store),
          m_record(record),
          m_visitor(record.insights.visitor),
          m_messages(messages),
          m_requestId(std::move(requestId)),
          m_now(now)
    {
    }

    [[nodiscard]] CrmOutcome run();
    [[nodiscard]] CrmOutcome failed(SyncCause cause, const QString &detail, qint64 retryMs = -1) const;

private:
    [[nodiscard]] std::vector<CrmContact> candidates() const;
    [[nodiscard]] CrmOutcome linkTo(const CrmContact &found, const Match &match, LinkOrigin origin);
    [[nodiscard]] CrmOutcome suggested(const CrmContact &found, const Match &match) const;
    [[nodiscard]] CrmOutcome created();
    [[nodiscard]] CrmOutcome undecided() const;
    [[nodiscard]] Link linkOf(const Contact &contact, LinkState state) const;
    void bringUpToDate(CrmContact &entry) const;
    void log(const ContactId &contact);
    [[nodiscard]] Instant saidAt() const;

    CrmStore &m_store;
    const ConversationRecord &m_record;
    const Visitor &m_visitor;
    const std::vector<Message> &m_messages;
    QString m_requestId;
    Instant m_now;
};

Instant CrmStep::saidAt() const
{
    const Instant last = m_record.card.lastVisitorMessageAt;
    return last.isSet() ? last : m_record.card.createdAt;
}

CrmOutcome CrmStep::failed(SyncCause cause, const QString &detail, qint64 retryMs) const
{
    CrmOutcome outcome;
    outcome.link = m_record.card.link;
    outcome.crm.state = SyncState::Error;
    outcome.crm.cause = cause;
    outcome.crm.detail = detail;
    outcome.crm.requestId = m_requestId;
    outcome.crm.at = m_now;
    if (retryMs >= 0)
        outcome.crm.nextTryAt = Instant{m_now.ms + retryMs};
    return outcome;
}

std::vector<CrmContact> CrmStep::candidates() const
{
    Contact wanted;
    wanted.name = m_visitor.fullName.value;
    wanted.email = m_visitor.email.value;
    wanted.phone = m_visitor.phone.value;
    std::vector<CrmContact> found;
    for (const ContactKey key : {ContactKey::Email, ContactKey::Phone, ContactKey::LastName, ContactKey::EmailDomain}) {
        const QString value = contactKey(key, wanted);
        if (value.isEmpty())
            continue;
        for (const CrmContact &entry : m_store.contactsWith(key, value)) {
            if (std::ranges::none_of(found, [&](const CrmContact &own) { return own.contact.id == entry.contact.id; }))
                found.push_back(entry);
        }
    }
    return found;
}

CrmOutcome CrmStep::run()
{
    if (m_record.card.link.state == LinkState::Linked) {
        const auto own = m_store.contact(m_record.card.link.contactId);
        if (own)
            return linkTo(*own, matchOf(m_visitor, own->contact), m_record.card.link.origin.value);
    }
    const std::vector<CrmContact> found = candidates();
    std::vector<std::pair<Match, CrmContact>> byEmail;
    std::pair<Match, CrmContact> best;
    for (const CrmContact &entry : found) {
        const Match match = matchOf(m_visitor, entry.contact);
        if (match.has(MatchReason::SameEmail))
            byEmail.emplace_back(match, entry);
        if (match.confidence > best.first.confidence)
            best = {match, entry};
    }
    if (m_store.isLinkCleared(m_record.card.id))
        return best.first.confidence >= leastConfidence ? suggested(best.second, best.first) : undecided();
    if (byEmail.size() > 1)
        return failed(SyncCause::Duplicate, u"409: %1 contacts have this e-mail address"_s.arg(byEmail.size()));
    if (byEmail.size() == 1)
        return linkTo(byEmail.front().second, byEmail.front().first, LinkOrigin::Automatic);
    if (best.first.has(MatchReason::SamePhone) && best.first.has(MatchReason::SimilarName))
        return linkTo(best.second, best.first, LinkOrigin::Automatic);
    if (best.first.confidence >= leastConfidence)
        return suggested(best.second, best.first);
    return created();
}

Link CrmStep::linkOf(const Contact &contact, LinkState state) const
{
    Link link;
    link.state = state;
    link.contactId = contact.id;
    link.contactName = contact.name;
    link.contactEmail = contact.email;
    std::optional<Account> account;
    if (!contact.primaryAccountId.isEmpty())
        account = m_store.account(contact.primaryAccountId);
    if (account) {
        link.accountId = account->id;
        link.accountName = account->name;
    }
    return link;
}

/// Fills what is empty, replaces what is older than the visitor's words; never removes anything.
void CrmStep::bringUpToDate(CrmContact &entry) const
{
    const bool older = entry.updatedAt < saidAt();
    bool changed = false;
    const auto take = [&](QString &own, const QString &said) {
        if (said.isEmpty() || own == said || (!own.isEmpty() && !older))
            return;
        own = said;
        changed = true;
    };
    Contact &contact = entry.contact;
    if (isFullName(m_visitor.fullName.value))
        take(contact.name, m_visitor.fullName.value);
    if (normalisedEmail(contact.email) != normalisedEmail(m_visitor.email.value))
        take(contact.email, m_visitor.email.value);
    if (e164(contact.phone) != e164(m_visitor.phone.value))
        take(contact.phone, m_visitor.phone.value);
    take(contact.company, m_visitor.company.value);
    take(contact.jobTitle, m_visitor.jobTitle.value);
    if (!changed)
        return;
    entry.updatedAt = std::max(entry.updatedAt, saidAt());
    m_store.updateContact(entry);
}

void CrmStep::log(const ContactId &contact)
{
    QStringList lines;
    for (const Message &message : m_messages) {
        const QString speaker = message.author == Author::Visitor ? u"Visitor"_s
            : message.agentName.isEmpty()                         ? u"Agent"_s
                                                                  : message.agentName;
        lines.append(message.kind == MessageKind::Event ? u"[%1]"_s.arg(message.text)
                                                        : speaker + u": "_s + message.text);
    }
    CrmActivity activity;
    activity.contactId = contact;
    activity.conversationId = m_record.card.id;
    activity.subject = u"Chat with %1"_s.arg(m_record.card.agentName);
    activity.text = lines.join(u'\n');
    activity.at = m_record.card.lastMessageAt;
    activity.lastSeq = m_record.card.lastSeq;
    m_store.logActivity(activity);
}

CrmOutcome CrmStep::linkTo(const CrmContact &found, const Match &match, LinkOrigin origin)
{
    CrmContact entry = found;
    const bool chosenByHand = origin == LinkOrigin::Manual && !match.has(MatchReason::SameEmail);
    if (!chosenByHand) // a person may have linked a colleague's record: its data is not this visitor's
        bringUpToDate(entry);
    log(entry.contact.id);
    CrmOutcome outcome;
    outcome.link = linkOf(entry.contact, LinkState::Linked);
    outcome.link.reasons = match.reasons;
    outcome.link.origin = origin;
    const Link &before = m_record.card.link;
    const bool kept = before.state == LinkState::Linked && before.contactId == entry.contact.id;
    outcome.link.linkedAt = kept ? before.linkedAt : m_now;
    outcome.link.linkedBy = kept ? before.linkedBy : QString();
    outcome.crm.state = SyncState::Synced;
    outcome.crm.at = m_now;
    return outcome;
}

CrmOutcome CrmStep::suggested(const CrmContact &found, const Match &match) const
{
    const bool reachable = !m_visitor.email.value.isEmpty() || !m_visitor.phone.value.isEmpty();
    CrmOutcome outcome;
    if (!reachable) {
        outcome = failed(SyncCause::MissingContact, u"no e-mail address and no phone number were given"_s);
    } else {
        outcome.crm.state = SyncState::Pending; // until somebody says whether the match is right
        outcome.crm.at = m_now;
    }
    outcome.link = linkOf(found.contact, LinkState::Suggested);
    outcome.link.confidence = match.confidence;
    outcome.link.reasons = match.reasons;
    return outcome;
}

/// A person has said "not this one": who it is instead, only a person can say.
CrmOutcome CrmStep::undecided() const
{
    CrmOutcome outcome;
    outcome.crm.state = SyncState::Pending;
    outcome.crm.at = m_now;
    return outcome;
}

CrmOutcome CrmStep::created()
{
    if (m_visitor.email.value.isEmpty() && m_visitor.phone.value.isEmpty())
        return failed(SyncCause::MissingContact, u"no e-mail address and no phone number were given"_s);
    if (!isFullName(m_visitor.fullName.value))
        return failed(SyncCause::MissingName,
                      m_visitor.fullName.value.isEmpty() ? u"no name was given"_s : u"the last name is missing"_s);
    Contact contact;
    contact.name = m_visitor.fullName.value;
    contact.email = m_visitor.email.value;
    contact.phone = m_visitor.phone.value;
    contact.company = m_visitor.company.value;
    contact.jobTitle = m_visitor.jobTitle.value;
    const QString host = companyDomain(contact.email);
    if (const auto account = host.isEmpty() ? std::nullopt : m_store.accountOnHost(host))
        contact.primaryAccountId = account->id;
    contact.id = m_store.addContact(contact, saidAt());
    return linkTo({contact, saidAt()}, matchOf(m_visitor, contact), LinkOrigin::Automatic);
}

} // namespace

bool hasContactData(const Visitor &visitor)
{
    return !visitor.email.value.isEmpty() || !visitor.phone.value.isEmpty() || !visitor.fullName.value.isEmpty();
}

bool belongsInCrm(const Insights &insights)
{
    return hasContactData(insights.visitor) && !(insights.intent == Intent::Spam);
}

CrmOutcome runCrm(CrmStore &store, const ConversationRecord &record, const std::vector<Message> &messages,
                  CrmFault fault, const QString &requestId, Instant now)
{
    const bool linkedByHand
        = record.card.link.state == LinkState::Linked && record.card.link.origin == LinkOrigin::Manual;
    if (!belongsInCrm(record.insights) && !linkedByHand)
        return {};
    CrmStep step(store, record, messages, requestId, now);
    for (const FaultAnswer &answer : faultAnswers) {
        if (answer.fault == fault)
            return step.failed(answer.cause, QString::fromLatin1(answer.detail), answer.retryMs);
    }
    return step.run();
}

} // namespace leadlight::demo
