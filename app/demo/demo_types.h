// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"
#include "domain/message.h"

#include <vector>

namespace leadlight::demo {

/// A contact as the demo CRM keeps it. `updatedAt` is when its data was last said by anybody: a conversation older
/// than that only fills empty fields.
struct CrmContact {
    Contact contact;
    Instant updatedAt;

    friend bool operator==(const CrmContact &, const CrmContact &) = default;
};

/// The transcript of a conversation, logged on a contact. One per (contact, conversation): logging again replaces it.
struct CrmActivity {
    ContactId contactId;
    ConversationId conversationId;
    QString subject;
    QString text;
    Instant at;
    qint64 lastSeq = 0;

    friend bool operator==(const CrmActivity &, const CrmActivity &) = default;
};

/// An internal remark on a conversation; the id is of its writer's making.
struct DemoNote {
    QString id;
    ConversationId conversation;
    QString text;
    QString author;
    QString authorId;
    Instant createdAt;
    Instant updatedAt;

    friend bool operator==(const DemoNote &, const DemoNote &) = default;
};

/// What the demo CRM pretends to answer, so that every sync cause can be seen and tested.
enum class CrmFault { None, Auth, RateLimit, Duplicate, Validation, Server, Network, Unknown };

} // namespace leadlight::demo

namespace leadlight {
template <>
struct Names<demo::CrmFault> {
    static constexpr std::pair<demo::CrmFault, const char *> table[] = {{demo::CrmFault::None, "none"},
                                                                        {demo::CrmFault::Auth, "auth"},
                                                                        {demo::CrmFault::RateLimit, "rate_limit"},
                                                                        {demo::CrmFault::Duplicate, "duplicate"},
                                                                        {demo::CrmFault::Validation, "validation"},
                                                                        {demo::CrmFault::Server, "server"},
                                                                        {demo::CrmFault::Network, "network"}};
};
} // namespace leadlight

namespace leadlight::demo {

/// A conversation with its whole transcript: what the demo server keeps, imports, generates and serves.
/// Message seqs are 1..n in order. `crmPending`: the CRM step (crm.h) has still to run for it, with `fault`.
struct DemoConversation {
    ConversationRecord record;
    std::vector<Message> messages;
    std::vector<DemoNote> notes;
    bool crmPending = false;
    CrmFault fault = CrmFault::None;
};

} // namespace leadlight::demo
