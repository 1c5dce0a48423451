// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/pageapply.h"

#include "store/cacheedit.h"
#include "store/objects.h"

namespace leadlight {

namespace {

const QString conversationType = QStringLiteral("conversation");

/// The types that the server's fingerprint counts (P14).
bool isCounted(const QString &type)
{
    return type == conversationType || isObjectType(type);
}

void assign(QString &id, const QString &value)
{
    id = value;
}
template <class Tag>
void assign(Id<Tag> &id, const QString &value)
{
    id.value = value;
}

/// The object under the envelope's id and revision, whatever its body repeats: the digest is made of those.
template <class Object>
Object named(Object object, const Change &change)
{
    assign(object.id, change.id);
    object.rev = change.rev;
    return object;
}

} // namespace

void beginWalk(CacheEdit &edit)
{
    ++edit.state.generation;
    edit.state.snapshot = true;
    edit.state.cursor = {};
}

void PageApply::apply(const ChangePage &page)
{
    if (page.snapshot && !m_edit.state.snapshot)
        beginWalk(m_edit);
    m_toldAt = page.serverTime;
    for (const Change &change : page.changes)
        apply(change);
    for (const QuarantinedItem &item : page.quarantined)
        quarantine(item);
    if (page.snapshotEnd) {
        sweep();
        m_edit.state.snapshot = false;
    }
    m_edit.state.cursor = page.cursor;
    m_edit.state.epoch = page.epoch;
    if (page.serverTime.isSet())
        m_edit.state.lastSuccess = page.serverTime;
}

void PageApply::apply(const Change &change)
{
    if (const auto *tombstone = std::get_if<Tombstone>(&change.body)) {
        forget(change.type, change.id);
        if (tombstone->reason == DeleteReason::Erased)
            erase(change);
        return;
    }
    if (const auto *unknown = std::get_if<UnknownPut>(&change.body)) {
        putUnknown(change, *unknown);
        return;
    }
    const std::optional<QString> unreadable = release(change.type, change.id);
    const std::optional<QString> before = put(change);
    moveDigest(change.type, change.id, unreadable ? unreadable : before, change.rev);
}

/// Any other end keeps the user's own data: the conversation may come back, with permission or from a snapshot.
void PageApply::erase(const Change &change)
{
    m_edit.state.purge = true;
    const ConversationId id{change.id};
    if (change.type == conversationType && owndata::knows(m_edit.outbox(), id))
        m_edit.own().forget(id);
}

std::optional<QString> PageApply::put(const Change &change)
{
    if (const auto *conversation = std::get_if<ConversationRecord>(&change.body)) {
        ConversationRecord record = *conversation;
        record.card.id.value = change.id;
        record.card.rev = change.rev;
        return m_conversations.put(record, m_toldAt);
    }
    if (const auto *agent = std::get_if<Agent>(&change.body))
        return putObject(m_edit, named(*agent, change));
    if (const auto *contact = std::get_if<Contact>(&change.body))
        return putObject(m_edit, named(*contact, change));
    if (const auto *account = std::get_if<Account>(&change.body))
        return putObject(m_edit, named(*account, change));
    return putObject(m_edit, named(std::get<Viewer>(change.body), change));
}

void PageApply::putUnknown(const Change &change, const UnknownPut &put)
{
    m_edit.connection().run("INSERT OR REPLACE INTO unknown_item VALUES (?, ?, ?, ?, ?)", change.type, change.id,
                            m_edit.state.generation, change.rev, put.raw);
}

void PageApply::quarantine(const QuarantinedItem &item)
{
    // What was readable of it before stays on screen; it counts as alive in the revision that we cannot read.
    std::optional<QString> before = release(item.type, item.id);
    if (item.type == conversationType) {
        const auto row = m_conversations.find(ConversationId{item.id});
        if (row && !before)
            before = row->card.rev;
        m_conversations.keep(ConversationId{item.id});
    } else if (isObjectType(item.type)) {
        if (!before)
            before = objectRev(m_edit, item.type, item.id);
        keepObject(m_edit, item.type, item.id);
    }
    m_edit.connection().run("INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?)", item.type, item.id,
                            m_edit.state.generation, item.rev, item.raw, item.reason);
    moveDigest(item.type, item.id, before, item.rev);
}

std::optional<QString> PageApply::release(const QString &type, const QString &id)
{
    Statement held = m_edit.connection().prepare("SELECT rev FROM quarantine WHERE type = ? AND id = ?");
    held.bind(type, id);
    if (!held.step())
        return std::nullopt;
    std::optional<QString> rev = held.read<QString>();
    held.rewind();
    m_edit.connection().run("DELETE FROM quarantine WHERE type = ? AND id = ?", type, id);
    return rev;
}

void PageApply::forget(const QString &type, const QString &id)
{
    const std::optional<QString> unreadable = release(type, id);
    std::optional<QString> before;
    if (type == conversationType)
        before = m_conversations.remove(ConversationId{id});
    else if (isObjectType(type))
        before = removeObject(m_edit, type, id);
    else
        m_edit.connection().run("DELETE FROM unknown_item WHERE type = ? AND id = ?", type, id);
    moveDigest(type, id, unreadable ? unreadable : before, std::nullopt);
}

void PageApply::moveDigest(const QString &type, const QString &id, const std::optional<QString> &before,
                           const std::optional<QString> &after)
{
    if (!isCounted(type) || before == after)
        return;
    if (before)
        m_edit.state.digest.remove(type, id, *before);
    if (after)
        m_edit.state.digest.add(type, id, *after);
}

void PageApply::sweep()
{
    for (const char *table : {"conversation", "agent", "contact", "account", "viewer"}) {
        for (const QString &id : unseenIds(m_edit, table))
            forget(QLatin1String(table), id);
    }
    for (const char *table : {"quarantine", "unknown_item"}) {
        for (const auto &[type, id] : unseenItems(m_edit, table))
            forget(type, id);
    }
}

} // namespace leadlight
