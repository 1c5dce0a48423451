// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/crmtables.h"

#include "app/demo/wire.h"

#include <QJsonDocument>

namespace leadlight::demo {

CrmTables::CrmTables(Writing &writing)
    : m_writing(writing)
{
}

std::vector<QString> CrmTables::idsOf(int lookup, const QString &value) const
{
    // Oldest first: numbers grow with every insert.
    Statement &find = m_writing.m_database.m_file.prepared(
        "SELECT o.id FROM lookup l JOIN object o ON o.number = l.number"
        " WHERE l.kind = ?1 AND l.value = ?2 AND o.deleted = 0 ORDER BY o.number");
    find.bind(1, lookup).bind(2, value);
    std::vector<QString> ids;
    while (find.step())
        ids.push_back(find.text(0));
    find.reset();
    return ids;
}

std::vector<CrmContact> CrmTables::contactsWith(ContactKey key, const QString &value) const
{
    std::vector<CrmContact> contacts;
    for (const QString &id : idsOf(static_cast<int>(key), value)) {
        if (const auto found = contact(ContactId{id}))
            contacts.push_back(*found);
    }
    return contacts;
}

std::optional<CrmContact> CrmTables::contact(const ContactId &id) const
{
    Statement &find = m_writing.m_database.m_file.prepared(
        "SELECT data, updated_at, rev FROM object WHERE type = ?1 AND id = ?2 AND deleted = 0");
    find.bind(1, static_cast<int>(ObjectType::Contact)).bind(2, id.value);
    std::optional<CrmContact> found;
    if (find.step()) {
        found = CrmContact{contactFromJson(QJsonDocument::fromJson(find.bytes(0)).object()), Instant{find.integer(1)}};
        found->contact.rev = find.text(2);
    }
    find.reset();
    return found;
}

std::optional<Account> CrmTables::account(const AccountId &id) const
{
    const auto object = m_writing.m_database.find(ObjectType::Account, id.value);
    if (!object || object->deleted)
        return std::nullopt;
    return accountFromJson(QJsonDocument::fromJson(object->data).object());
}

std::optional<Account> CrmTables::accountOnHost(const QString &host) const
{
    const auto ids = idsOf(accountHostLookup, host);
    return ids.empty() ? std::nullopt : account(AccountId{ids.front()});
}

ContactId CrmTables::addContact(const Contact &contact, Instant updatedAt)
{
    CrmContact added{contact, updatedAt};
    // The next feed position is unique for ever, so it makes an id that is too.
    added.contact.id.value = QStringLiteral("contact-%1").arg(m_writing.m_state.position + 1, 0, 36);
    m_writing.put(added);
    return added.contact.id;
}

void CrmTables::updateContact(const CrmContact &contact)
{
    m_writing.put(contact);
}

void CrmTables::logActivity(const CrmActivity &activity)
{
    Statement &write
        = m_writing.m_database.m_file.prepared("INSERT OR REPLACE INTO activity VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    write.bind(1, activity.contactId.value).bind(2, activity.conversationId.value).bind(3, activity.subject);
    write.bind(4, activity.text).bind(5, activity.at.ms).bind(6, activity.lastSeq).run();
}

bool CrmTables::isLinkCleared(const ConversationId &id) const
{
    Statement &find = m_writing.m_database.m_file.prepared("SELECT 1 FROM cleared_link WHERE conversation = ?1");
    find.bind(1, id.value);
    const bool cleared = find.step();
    find.reset();
    return cleared;
}

} // namespace leadlight::demo
