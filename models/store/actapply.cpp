// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/actapply.h"

#include "store/cacheedit.h"
#include "store/notes.h"
#include "store/queryids.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace leadlight {

namespace {

constexpr qsizetype noteLimit = 10000;

CommandId newKey()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

std::vector<Note> notesFor(CacheEdit &edit, const Projection::Row &row, const ServerAction &action)
{
    if (facetOf(action) != Facet::Note)
        return {};
    return notes::shown(edit.connection(), row.handle, row.card.id);
}

} // namespace

QString cachedRev(CacheEdit &edit, const ServerAction &action, const Conversation &card)
{
    switch (facetOf(action)) {
    case Facet::Status:
        return card.statusRev;
    case Facet::Link:
        return card.link.rev;
    case Facet::Note: {
        Statement rev = edit.connection().prepare("SELECT rev FROM note WHERE id = ? AND conversation = ?");
        rev.bind(noteOf(action), card.id);
        return rev.step() ? rev.read<QString>() : QString();
    }
    case Facet::Crm:
    case Facet::Unknown:
        break;
    }
    return {};
}

StoredCommand successorOf(const StoredCommand &command, OwnEdit &own, Instant now)
{
    StoredCommand next;
    next.number = own.nextNumber();
    next.place = command.place;
    next.undo = command.undo;
    next.row.id = newKey();
    next.row.gesture = command.row.gesture;
    next.row.epoch = command.row.epoch;
    next.row.conversation = command.row.conversation;
    next.row.visitor = command.row.visitor;
    next.row.action = command.row.action;
    next.row.base = command.row.base;
    next.row.baseRev = command.row.baseRev;
    next.row.createdAt = now;
    next.row.nextDue = now;
    return next;
}

void ActApply::require(const ServerAction &action, size_t conversations) const
{
    const auto *put = std::get_if<PutNote>(&action);
    const auto *link = std::get_if<LinkContact>(&action);
    const auto *status = std::get_if<SetStatus>(&action);
    const bool sane = (facetOf(action) != Facet::Note || (noteOf(action).isValid() && conversations <= 1))
        && (!put || (!put->text.isEmpty() && put->text.size() <= noteLimit)) && (!link || link->contact.isValid())
        && (!status || status->status.isKnown());
    if (!sane)
        throw Failure(ErrorKind::Refusal, QStringLiteral("no server could take this"));
}

bool ActApply::operator()(const Act &command)
{
    require(command.action, command.ids.size());
    bool changed = false;
    bool known = command.ids.empty();
    for (const ConversationId &id : command.ids) {
        if (const auto row = m_conversations.find(id)) {
            known = true;
            changed = act(*row, command.action, command.gesture, CommandEvent::Replaced) || changed;
        }
    }
    if (!known)
        throw Failure(ErrorKind::NotFound, QStringLiteral("conversation is not cached"));
    return changed;
}

bool ActApply::operator()(const ActOnAll &command)
{
    QSet<ConversationId> except(command.except.begin(), command.except.end());
    Act act{command.gesture, {}, command.action};
    for (const ConversationId &id : idsOf(m_edit.connection(), command.query, m_edit.state.revision)) {
        if (!except.contains(id))
            act.ids.push_back(id);
    }
    return (*this)(act);
}

FacetValue ActApply::visibleValue(const Projection::Row &row, const ServerAction &action)
{
    return valueIn(action, row.card, notesFor(m_edit, row, action));
}

StoredCommand ActApply::commandFor(const Projection::Row &row, const ServerAction &action, const QString &gesture,
                                   const FacetValue &before)
{
    StoredCommand next;
    next.number = m_edit.own().nextNumber();
    next.place = next.number;
    next.undo = inverse(action, before);
    next.row.id = newKey();
    next.row.gesture = gesture;
    next.row.epoch = m_edit.state.epoch;
    next.row.conversation = row.card.id;
    next.row.visitor = row.card.name.isEmpty() ? row.card.email : row.card.name;
    next.row.action = action;
    next.row.createdAt = m_now;
    next.row.nextDue = m_now;
    return next;
}

/// What the user saw, and where it comes from: the server, or an own row that is still under way (O2).
void ActApply::buildOn(StoredCommand &next, const Projection::Row &row, const std::vector<StoredCommand> &earlier,
                       const FacetValue &before)
{
    next.row.base = before;
    next.row.baseRev = cachedRev(m_edit, next.row.action, row.card);
    for (const StoredCommand &command : earlier) {
        if (isShown(command.row.state.value) && facetKey(command.row.action) == facetKey(next.row.action))
            next.follows = command.place;
    }
}

bool ActApply::act(const Projection::Row &row, const ServerAction &action, const QString &gesture,
                   CommandEvent replaced)
{
    const FacetValue before = visibleValue(row, action);
    const bool isSo
        = facetOf(action) == Facet::Crm ? row.card.crm.state == SyncState::Pending : isAlready(action, before);
    if (isSo)
        return false;
    std::vector<StoredCommand> earlier = m_edit.pending.commandsOf(row.card.id);
    OwnEdit &own = m_edit.own();
    StoredCommand next = commandFor(row, action, gesture, before);
    StoredCommand *newest = earlier.empty() ? nullptr : &earlier.back();
    if (newest && newest->place < commandtable::lastPlace(own.connection(), row.card.id))
        newest = nullptr; // something was sent after it
    const Coalesced verdict = newest ? coalesce(newest->row, action) : Coalesced::Separate;
    if (verdict == Coalesced::Separate) {
        buildOn(next, row, earlier, before);
    } else {
        next.row.base = newest->row.base;
        next.row.baseRev = newest->row.baseRev;
        next.follows = newest->follows;
        (void)change(*newest, replaced);
    }
    // A row that comes to nothing is kept all the same: its gesture can be undone.
    if (verdict == Coalesced::Nothing)
        (void)advance(next, replaced, m_now);
    commandtable::insert(own.connection(), next);
    own.raise();
    m_edit.pending.added();
    refold(row, action);
    return true;
}

/// A gesture may be about a thousand cards, and notes are seldom.
void ActApply::refold(const Projection::Row &row, const ServerAction &action)
{
    if (facetOf(action) == Facet::Note)
        (void)m_conversations.refoldCommands(row);
    else
        (void)m_conversations.refoldCard(row);
}

bool ActApply::change(StoredCommand &command, CommandEvent event)
{
    if (!advance(command, event, m_now))
        return false;
    OwnEdit &own = m_edit.own();
    commandtable::update(own.connection(), command);
    own.raise();
    m_edit.pending.ended();
    return true;
}

bool ActApply::operator()(const UndoAct &command)
{
    bool changed = false;
    for (StoredCommand &one : commandtable::ofGesture(m_edit.outbox(), command.gesture))
        changed = undo(one, command.newGesture) || changed;
    return changed;
}

/// Only what is still as the gesture made it goes back: what came after it is somebody else's wish.
bool ActApply::undo(StoredCommand &command, const QString &newGesture)
{
    const CommandState state = command.row.state.value;
    const ConversationId id = command.row.conversation;
    if (state == CommandState::Cancelled || state == CommandState::Discarded)
        return false;
    if (needsUser(state)) {
        const bool given = change(command, CommandEvent::GivenUp);
        (void)m_conversations.refoldCommands(id);
        return given;
    }
    auto row = m_conversations.find(id);
    const bool isCrm = facetOf(command.row.action) == Facet::Crm;
    if (!row
        || (!isCrm
            && !sameValue(facetOf(command.row.action), visibleValue(*row, command.row.action),
                          valueOf(command.row.action))))
        return false;
    bool changed = false;
    if (isUnsent(command.row)) {
        changed = change(command, CommandEvent::TakenBack);
        refold(*row, command.row.action);
        row = m_conversations.find(id);
    }
    // Asked by value: over a link of the CRM's own no wish counts as already so, and nobody had this one.
    if (command.undo && row
        && !sameValue(facetOf(*command.undo), visibleValue(*row, *command.undo), valueOf(*command.undo)))
        changed = act(*row, *command.undo, newGesture, CommandEvent::TakenBack) || changed;
    return changed;
}

bool ActApply::operator()(const SettleOutbox &command)
{
    std::optional<StoredCommand> found = commandtable::find(m_edit.outbox(), command.id);
    if (!found)
        throw Failure(ErrorKind::NotFound, QStringLiteral("no such command"));
    switch (command.choice) {
    case OutboxChoice::SendNow:
        if (found->row.state != CommandState::Queued || found->row.nextDue <= m_now)
            return false;
        found->row.nextDue = m_now;
        commandtable::update(m_edit.own().connection(), *found);
        return true;
    case OutboxChoice::Discard: {
        const bool given = isUnsent(found->row) ? change(*found, CommandEvent::TakenBack)
            : needsUser(found->row.state.value) ? change(*found, CommandEvent::GivenUp)
                                                : false;
        (void)m_conversations.refoldCommands(found->row.conversation);
        return given;
    }
    case OutboxChoice::ApplyMine:
    case OutboxChoice::SendAgain:
        break;
    }
    return goOn(*found);
}

/// The user wants it nevertheless: over what the server said it has, else over what is cached.
bool ActApply::goOn(StoredCommand &command)
{
    const std::optional<FacetCurrent> theirs
        = command.row.state == CommandState::Conflict ? command.row.theirs : std::nullopt;
    const auto row = m_conversations.find(command.row.conversation);
    if (!change(command, CommandEvent::Retried))
        return false;
    OwnEdit &own = m_edit.own();
    StoredCommand next = successorOf(command, own, m_now);
    next.row.epoch = m_edit.state.epoch;
    if (theirs) {
        next.row.base = theirs->value;
        next.row.baseRev = theirs->rev;
    } else if (row) {
        next.row.base = valueIn(next.row.action, m_conversations.serverCard(*row),
                                notes::ofServer(m_edit.connection(), next.row.conversation));
        next.row.baseRev = cachedRev(m_edit, command.row.action, row->card);
    }
    commandtable::insert(own.connection(), next);
    m_edit.pending.added();
    if (row)
        (void)m_conversations.refoldCommands(*row);
    return true;
}

} // namespace leadlight
