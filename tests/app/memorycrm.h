// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/crm.h"

#include <algorithm>

namespace leadlight::demo {

/// A CRM in memory: plain vectors that a test fills and reads.
class MemoryCrm final : public CrmStore
{
public:
    std::vector<CrmContact> contacts;
    std::vector<Account> accounts;
    std::vector<CrmActivity> activities;
    std::vector<ConversationId> cleared;
    int writes = 0;

    [[nodiscard]] std::vector<CrmContact> contactsWith(ContactKey key, const QString &value) const override
    {
        std::vector<CrmContact> found;
        std::ranges::copy_if(contacts, std::back_inserter(found),
                             [&](const CrmContact &own) { return contactKey(key, own.contact) == value; });
        return found;
    }
    [[nodiscard]] std::optional<CrmContact> contact(const ContactId &id) const override
    {
        const auto at = std::ranges::find_if(contacts, [&](const CrmContact &own) { return own.contact.id == id; });
        return at == contacts.end() ? std::nullopt : std::optional(*at);
    }
    [[nodiscard]] std::optional<Account> account(const AccountId &id) const override
    {
        const auto at = std::ranges::find_if(accounts, [&](const Account &own) { return own.id == id; });
        return at == accounts.end() ? std::nullopt : std::optional(*at);
    }
    [[nodiscard]] std::optional<Account> accountOnHost(const QString &host) const override
    {
        const auto at = std::ranges::find_if(accounts, [&](const Account &own) { return own.website == host; });
        return at == accounts.end() ? std::nullopt : std::optional(*at);
    }
    ContactId addContact(const Contact &contact, Instant updatedAt) override
    {
        ++writes;
        contacts.push_back({contact, updatedAt});
        contacts.back().contact.id = {QStringLiteral("new-%1").arg(contacts.size())};
        return contacts.back().contact.id;
    }
    void updateContact(const CrmContact &contact) override
    {
        ++writes;
        for (CrmContact &own : contacts) {
            if (own.contact.id == contact.contact.id)
                own = contact;
        }
    }
    void logActivity(const CrmActivity &activity) override
    {
        std::erase_if(activities, [&](const CrmActivity &own) {
            return own.contactId == activity.contactId && own.conversationId == activity.conversationId;
        });
        activities.push_back(activity);
    }
    [[nodiscard]] bool isLinkCleared(const ConversationId &id) const override
    {
        return std::ranges::find(cleared, id) != cleared.end();
    }
};

} // namespace leadlight::demo
