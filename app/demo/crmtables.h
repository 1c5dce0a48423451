// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/crm.h"
#include "app/demo/writing.h"

namespace leadlight::demo {

/// The CRM's contacts, accounts and activities in the demo server's database, inside one write transaction: what a
/// CRM step changes is committed with its outcome or not at all.
class CrmTables final : public CrmStore
{
public:
    explicit CrmTables(Writing &writing);

    [[nodiscard]] std::vector<CrmContact> contactsWith(ContactKey key, const QString &value) const override;
    [[nodiscard]] std::optional<CrmContact> contact(const ContactId &id) const override;
    [[nodiscard]] std::optional<Account> account(const AccountId &id) const override;
    [[nodiscard]] std::optional<Account> accountOnHost(const QString &host) const override;
    ContactId addContact(const Contact &contact, Instant updatedAt) override;
    void updateContact(const CrmContact &contact) override;
    void logActivity(const CrmActivity &activity) override;
    [[nodiscard]] bool isLinkCleared(const ConversationId &id) const override;

private:
    [[nodiscard]] std::vector<QString> idsOf(int lookup, const QString &value) const;

    Writing &m_writing;
};

} // namespace leadlight::demo
