// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/pageapply.h"

#include "store/cacheedit.h"
#include "store/notes.h"
#include "store/objects.h"

#include <utility>

namespace leadlight {

namespace {

const QString conversationType = QStringLiteral("conversation");
const QString noteType = QStringLiteral("note");

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
    if (page.epoch != m_edit.state.epoch)
        takeEpoch(page.epoch);
    if (page.snapshot && m_edit.state.cursor.isEmpty())
        coverSent();
    // First: what the page's rows are folded with must no longer hold what they bring themselves.
    for (const CommandOutcome &outcome : page.outcomes)
        see(outcome);
    for (const Change &change : page.changes)
        apply(change);
    for (const QuarantinedItem &item : page.quarantined)
        quarantine(item);
    if (page.snapshotEnd) {
        sweep();
        seeCovered();
        m_edit.state.snapshot = false;
    }
    for (const ConversationId &id : std::exchange(m_refold, {}))
        (void)m_conversations.refoldCommands(id);
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
    if (m_edit.pending.isAny())
        readBack(change);
}

/// Any other end keeps the user's own data: the conversation may come back, with permission or from a snapshot.
void PageApply::erase(const Change &change)
{
    m_edit.state.purge = true;
    const ConversationId id{change.id};
    if (change.type != conversationType || !owndata::knows(m_edit.outbox(), id))
        return;
    OwnEdit &own = m_edit.own();
    own.forget(id);
    for (StoredCommand &command : commandtable::unfinished(m_edit.outbox(), id)) {
        if (!advance(command, CommandEvent::Erased, m_toldAt))
            continue;
        if (command.row.state == CommandState::Rejected)
            command.row.problem = Error{.kind = ErrorKind::Gone, .code = QStringLiteral("erased")};
        commandtable::update(own.connection(), command);
    }
    commandtable::scrub(own.connection(), id);
    m_edit.pending.ended();
}

void PageApply::eraseConversation(const ConversationId &id)
{
    apply(Change{conversationType, id.value, {}, Tombstone{DeleteReason::Erased, {}}});
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
    if (const auto *note = std::get_if<Note>(&change.body)) {
        const ConversationId parent = parentOf(change.id);
        const std::optional<QString> before = putObject(m_edit, named(*note, change));
        if (!parent.isEmpty() && parent != note->conversation)
            refoldNotes(parent);
        refoldNotes(note->conversation);
        return before;
    }
    return putObject(m_edit, named(std::get<Viewer>(change.body), change));
}

ConversationId PageApply::parentOf(const QString &note)
{
    Statement row = m_edit.connection().prepare("SELECT conversation FROM note WHERE id = ?");
    row.bind(note);
    return row.step() ? row.read<ConversationId>() : ConversationId();
}

void PageApply::refoldNotes(const ConversationId &id)
{
    if (const auto row = m_conversations.find(id))
        (void)notes::refold(m_edit, row->handle, id);
}

/// A conversation takes its notes along, whether or not the server tells the end of each.
void PageApply::forgetNotes(const ConversationId &id)
{
    for (const Note &note : notes::ofServer(m_edit.connection(), id))
        forget(noteType, note.id.value);
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
    if (type == conversationType) {
        forgetNotes(ConversationId{id});
        before = m_conversations.remove(ConversationId{id});
    } else if (isObjectType(type)) {
        const ConversationId parent = type == noteType ? parentOf(id) : ConversationId();
        before = removeObject(m_edit, type, id);
        if (!parent.isEmpty())
            refoldNotes(parent);
    } else
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

/// A server that was reset or restored may have lost what it confirmed: nobody can tell, so the user decides (P12).
void PageApply::takeEpoch(const QString &epoch)
{
    if (!m_edit.pending.isAny())
        return;
    for (const ConversationId &id : commandtable::conversations(m_edit.outbox())) {
        for (StoredCommand &command : m_edit.pending.commandsOf(id)) {
            if (command.row.epoch == epoch)
                continue;
            OwnEdit &own = m_edit.own();
            command.row.epoch = epoch;
            if (advance(command, CommandEvent::Restored, m_toldAt))
                own.raise();
            commandtable::update(own.connection(), command);
            m_refold.push_back(id);
        }
    }
}

/// The walk begins at a position after which outcomes are told; what was sent before may have ended earlier.
void PageApply::coverSent()
{
    if (!m_edit.pending.isAny())
        return;
    for (const CommandState state : {CommandState::Queued, CommandState::Sending, CommandState::Confirmed}) {
        for (StoredCommand &command : commandtable::inState(m_edit.outbox(), state)) {
            if (!command.row.firstSentAt.isSet() || command.covered)
                continue;
            command.covered = true;
            commandtable::update(m_edit.own().connection(), command);
        }
    }
}

void PageApply::seeCovered()
{
    if (!m_edit.pending.isAny())
        return;
    for (const StoredCommand &command : commandtable::inState(m_edit.outbox(), CommandState::Confirmed)) {
        if (command.covered)
            see({command.row.id, CommandAnswer::Kind::Applied, command.row.resultRev, {}});
    }
}

void PageApply::see(const CommandOutcome &outcome)
{
    if (const auto id = m_edit.pending.see(outcome))
        m_refold.push_back(*id);
}

/// Nobody could tell whether a command was done: when the server has what it wanted, it is so.
void PageApply::readBack(const Change &change)
{
    if (change.type == conversationType) {
        readBack(SetStatus{}, ConversationId{change.id});
        readBack(ClearLink{}, ConversationId{change.id});
    } else if (const auto *note = std::get_if<Note>(&change.body)) {
        readBack(PutNote{{change.id}, {}}, note->conversation);
    }
}

void PageApply::readBack(const ServerAction &facet, const ConversationId &id)
{
    const auto row = m_conversations.find(id);
    if (!row)
        return;
    const Conversation card = m_conversations.serverCard(*row);
    for (const StoredCommand &command : m_edit.pending.commandsOf(id)) {
        const ServerAction &action = command.row.action;
        if (command.row.state != CommandState::Review || facetKey(action) != facetKey(facet))
            continue;
        const FacetValue theirs = valueIn(action, card, notes::ofServer(m_edit.connection(), id));
        if (sameValue(facetOf(action), theirs, valueOf(action)))
            see({command.row.id, CommandAnswer::Kind::Noop, {}, {}});
    }
}

void PageApply::sweep()
{
    for (const char *table : {"conversation", "note", "agent", "contact", "account", "viewer"}) {
        for (const QString &id : unseenIds(m_edit, table))
            forget(QLatin1String(table), id);
    }
    for (const char *table : {"quarantine", "unknown_item"}) {
        for (const auto &[type, id] : unseenItems(m_edit, table))
            forget(type, id);
    }
}

} // namespace leadlight
