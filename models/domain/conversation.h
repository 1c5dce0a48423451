// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/insights.h"
#include "domain/named.h"
#include "domain/score.h"

#include <QString>
#include <vector>

namespace leadlight {

enum class Status { Open, Closed, Archived, Unknown };
template <>
struct Names<Status> {
    static constexpr std::pair<Status, const char *> table[]
        = {{Status::Open, "open"}, {Status::Closed, "closed"}, {Status::Archived, "archived"}};
};

/// Is the conversation tied to a CRM contact? An axis of its own beside SyncState: "linked, sync error" exists.
enum class LinkState { None, Suggested, Linked, Unknown };
template <>
struct Names<LinkState> {
    static constexpr std::pair<LinkState, const char *> table[]
        = {{LinkState::None, "none"}, {LinkState::Suggested, "suggested"}, {LinkState::Linked, "linked"}};
};

enum class LinkOrigin { Automatic, Manual, Unknown };
template <>
struct Names<LinkOrigin> {
    static constexpr std::pair<LinkOrigin, const char *> table[]
        = {{LinkOrigin::Automatic, "automatic"}, {LinkOrigin::Manual, "manual"}};
};

/// Why the CRM took a contact for the visitor; several may hold at once.
enum class MatchReason { SameEmail, SamePhone, SameEmailDomain, SimilarName, SameCompany, Unknown };
template <>
struct Names<MatchReason> {
    static constexpr std::pair<MatchReason, const char *> table[]
        = {{MatchReason::SameEmail, "same_email"},
           {MatchReason::SamePhone, "same_phone"},
           {MatchReason::SameEmailDomain, "same_email_domain"},
           {MatchReason::SimilarName, "similar_name"},
           {MatchReason::SameCompany, "same_company"}};
};

/// Did the conversation's data reach the CRM? None: there is nothing to send (no contact data).
enum class SyncState { None, Pending, Synced, Error, Unknown };
template <>
struct Names<SyncState> {
    static constexpr std::pair<SyncState, const char *> table[] = {{SyncState::None, "none"},
                                                                   {SyncState::Pending, "pending"},
                                                                   {SyncState::Synced, "synced"},
                                                                   {SyncState::Error, "error"}};
};

enum class SyncCause { MissingName, MissingContact, Duplicate, Validation, Auth, RateLimit, Server, Network, Unknown };
template <>
struct Names<SyncCause> {
    static constexpr std::pair<SyncCause, const char *> table[] = {{SyncCause::MissingName, "missing_name"},
                                                                   {SyncCause::MissingContact, "missing_contact"},
                                                                   {SyncCause::Duplicate, "duplicate"},
                                                                   {SyncCause::Validation, "validation"},
                                                                   {SyncCause::Auth, "auth"},
                                                                   {SyncCause::RateLimit, "rate_limit"},
                                                                   {SyncCause::Server, "server"},
                                                                   {SyncCause::Network, "network"}};
};

/// The conversation's tie to a CRM contact. `confidence` is 0 to 100 and meaningful for Suggested only.
struct Link {
    Named<LinkState> state{LinkState::None};
    int confidence = 0;
    std::vector<Named<MatchReason>> reasons;
    Named<LinkOrigin> origin;
    ContactId contactId;
    QString contactName;
    QString contactEmail;
    AccountId accountId;
    QString accountName;
    QString linkedBy;
    Instant linkedAt;
    QString rev; ///< ETag of the link facet; empty where the server has no writes

    friend bool operator==(const Link &, const Link &) = default;
};

/// Where the conversation stands with the CRM. `detail` is server text: plain, at most 300 characters.
struct CrmSync {
    Named<SyncState> state{SyncState::None};
    Named<SyncCause> cause;
    QString detail;
    QString requestId;
    Instant at;
    Instant nextTryAt;

    friend bool operator==(const CrmSync &, const CrmSync &) = default;
};

/// What a card of the list shows, and nothing colder: the list holds hundreds of these in memory.
struct Conversation {
    ConversationId id;
    QString rev;
    QString name;
    QString email;
    QString phone;
    QString company;
    Named<Status> status{Status::Open};
    QString statusRev; ///< ETag of the status facet; empty where the server has no writes
    Score score;
    Named<Intent> intent;
    Named<Sentiment> sentiment;
    QString summary;
    int messageCount = 0;
    qint64 lastSeq = 0;
    QString messagesRev;
    AgentId agentId;
    QString agentName;
    Instant lastMessageAt;
    Instant lastVisitorMessageAt;
    Instant createdAt;
    Link link;
    CrmSync crm;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// A conversation as the feed delivers it: the card and its insights, replaced whole (sync-and-trust P4).
struct ConversationRecord {
    Conversation card;
    Insights insights;

    friend bool operator==(const ConversationRecord &, const ConversationRecord &) = default;
};

} // namespace leadlight
