// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"
#include "app/demo/matching.h"

#include <optional>
#include <vector>

namespace leadlight::demo {

/// Where the demo CRM keeps contacts, accounts and activities. The caller owns the transaction around a CRM step.
class CrmStore
{
public:
    virtual ~CrmStore() = default;
    /// Contacts whose contactKey(key, …) equals `value`, oldest first. `value` is never empty.
    [[nodiscard]] virtual std::vector<CrmContact> contactsWith(ContactKey key, const QString &value) const = 0;
    [[nodiscard]] virtual std::optional<CrmContact> contact(const ContactId &id) const = 0;
    [[nodiscard]] virtual std::optional<Account> account(const AccountId &id) const = 0;
    /// The account whose website is on this host (without "www."), if any.
    [[nodiscard]] virtual std::optional<Account> accountOnHost(const QString &host) const = 0;
    /// Stores a new contact under an id of the store's choosing and returns that id. `contact.id` is ignored.
    virtual ContactId addContact(const Contact &contact, Instant updatedAt) = 0;
    virtual void updateContact(const CrmContact &contact) = 0;
    virtual void logActivity(const CrmActivity &activity) = 0;
    /// Did a person take this conversation's link away, with nobody setting one since?
    [[nodiscard]] virtual bool isLinkCleared(const ConversationId &id) const = 0;
};

/// What a CRM step made of a conversation: goes into the card as it is.
struct CrmOutcome {
    Link link;
    CrmSync crm;

    friend bool operator==(const CrmOutcome &, const CrmOutcome &) = default;
};

/// Is there anything for the CRM: an e-mail, a phone number or a name?
[[nodiscard]] bool hasContactData(const Visitor &visitor);
/// Contact data, and not from spam: that never reaches the CRM by itself.
[[nodiscard]] bool belongsInCrm(const Insights &insights);

/// One CRM step for one conversation (README.md, "CRM"): find or create the contact, update it, log the transcript.
/// With a fault nothing is written. A contact linked by hand stays the contact, and where
/// a person has cleared the link nothing is linked or created, only suggested. Running it twice changes nothing.
/// `requestId` is named in an error so that it can be found in the server's log.
[[nodiscard]] CrmOutcome runCrm(CrmStore &store, const ConversationRecord &record, const std::vector<Message> &messages,
                                CrmFault fault, const QString &requestId, Instant now);

} // namespace leadlight::demo
