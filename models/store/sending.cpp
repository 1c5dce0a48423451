// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/sending.h"

#include "domain/outboxrules.h"
#include "store/actapply.h"
#include "store/cacheedit.h"
#include "store/notes.h"
#include "store/pageapply.h"
#include "store/salvage.h"

namespace leadlight {

namespace {

constexpr int crashesAllowed = 3;
constexpr int listedRows = 500;

using Kind = CommandAnswer::Kind;

/// 412 is judged apart.
CommandEvent eventOf(Kind kind)
{
    switch (kind) {
    case Kind::Applied:
    case Kind::Noop:
        return CommandEvent::Accepted;
    case Kind::Rejected:
        return CommandEvent::Refused;
    case Kind::Stale:
        return CommandEvent::Differed;
    case Kind::Ambiguous:
        return CommandEvent::Lost;
    case Kind::Transient:
    case Kind::NotAllowed:
    case Kind::UpdateNeeded:
    case Kind::Misconfigured:
        break;
    }
    return CommandEvent::Delayed;
}

QString cachedRevOf(Connection &cache, const OutboxRow &row)
{
    const Facet facet = facetOf(row.action);
    if (facet != Facet::Status && facet != Facet::Link)
        return {};
    Statement rev = cache.prepare(facet == Facet::Status ? "SELECT status_rev FROM conversation WHERE id = ?"
                                                         : "SELECT link_rev FROM conversation WHERE id = ?");
    rev.bind(row.conversation);
    return rev.step() ? rev.read<QString>() : QString();
}

/// A row over an own row on its facet builds on what that one came to. If it came to nothing, on what that one was
/// built on.
void buildOnEarlier(OwnEdit &own, StoredCommand &command)
{
    OutboxRow &row = command.row;
    const std::optional<StoredCommand> earlier
        = command.follows > 0 ? commandtable::atPlace(own.connection(), command) : std::nullopt;
    if (!earlier)
        return;
    const CommandState state = earlier->row.state.value;
    if (state != CommandState::Confirmed && state != CommandState::Done) {
        row.base = earlier->row.base;
        row.baseRev = earlier->row.baseRev;
    } else if (std::holds_alternative<DeleteNote>(earlier->row.action)) {
        row.baseRev.clear(); // there is no note any more that it could change
    } else if (!earlier->row.resultRev.isEmpty()) {
        row.baseRev = earlier->row.resultRev;
    }
}

void freeze(Connection &cache, OwnEdit &own, StoredCommand &command, Instant now)
{
    buildOnEarlier(own, command);
    if (command.row.baseRev.isEmpty())
        command.row.baseRev = cachedRevOf(cache, command.row); // asked for before this cache knew revisions
    command.row.clientSeq = own.nextNumber();
    command.row.firstSentAt = now;
}

[[noreturn]] void throwNotFound()
{
    throw Failure(ErrorKind::NotFound, QStringLiteral("the command may not be sent"));
}

/// 412 that is none of the user's business: the same again over the new revision, once.
void rebase(OwnEdit &own, const StoredCommand &command, const FacetCurrent &theirs, Instant now)
{
    StoredCommand next = successorOf(command, own, now);
    next.row.baseRev = theirs.rev;
    next.rebased = true;
    commandtable::insert(own.connection(), next);
}

CommandEvent judge(const StoredCommand &command, const CommandAnswer &answer)
{
    if (answer.kind != Kind::Stale || !answer.current)
        return eventOf(answer.kind);
    switch (judgeStale(command.row, *answer.current, command.rebased)) {
    case StaleVerdict::SameAsMine:
        return CommandEvent::Accepted;
    case StaleVerdict::Rebase:
        return CommandEvent::Rebased;
    case StaleVerdict::Conflict:
        break;
    }
    return CommandEvent::Differed;
}

/// What the row remembers of the answer.
void note(StoredCommand &command, const CommandAnswer &answer, Instant nextDue)
{
    OutboxRow &row = command.row;
    row.problem = row.state == CommandState::Confirmed ? std::nullopt : answer.error;
    if (answer.current) {
        row.theirs = answer.current;
        row.resultRev = answer.current->rev;
    }
    if (!answer.rev.isEmpty())
        row.resultRev = answer.rev;
    if (row.state == CommandState::Queued)
        row.nextDue = nextDue;
}

/// It was the user's last word on its facet, and the server has something else.
bool isMissing(CacheEdit &edit, Projection &conversations, const StoredCommand &command)
{
    const OutboxRow &row = command.row;
    const auto cached = conversations.find(row.conversation);
    if (!cached || commandtable::isFollowed(edit.outbox(), command))
        return false;
    const FacetValue has
        = valueIn(row.action, conversations.serverCard(*cached), notes::ofServer(edit.connection(), row.conversation));
    return !sameValue(facetOf(row.action), has, valueOf(row.action));
}

} // namespace

namespace sending {

void recover(Connection &outbox, Instant now)
{
    OwnEdit own(outbox);
    for (const CommandState state : {CommandState::Sending, CommandState::Queued}) {
        for (StoredCommand &command : commandtable::inState(outbox, state)) {
            if (state == CommandState::Queued && command.intact)
                continue;
            const bool crashed = state == CommandState::Sending && ++command.row.crashCount >= crashesAllowed;
            command.row.nextDue = now;
            (void)advance(command,
                          !command.intact ? CommandEvent::Lost
                              : crashed   ? CommandEvent::Crashed
                                          : CommandEvent::Restarted,
                          now);
            commandtable::update(outbox, command);
            own.raise();
        }
    }
    commandtable::prune(outbox, now);
    own.commit();
}

bool hasAged(Connection &outbox, Instant now)
{
    return !commandtable::aged(outbox, now).empty();
}

void retireAged(CacheEdit &edit, Instant now)
{
    Projection conversations(edit);
    for (StoredCommand &command : commandtable::aged(edit.outbox(), now)) {
        if (!advance(command, CommandEvent::Aged, now))
            continue;
        commandtable::update(edit.own().connection(), command);
        edit.own().raise();
        (void)conversations.refoldCommands(command.row.conversation);
    }
}

OutboxRow begin(Connection &cache, Connection &outbox, const CommandId &id, Instant now)
{
    std::optional<StoredCommand> command = commandtable::find(outbox, id);
    if (!command || isAged(command->row, now) || !command->intact || !commandtable::isFree(outbox, *command))
        throwNotFound();
    OwnEdit own(outbox);
    if (!command->row.firstSentAt.isSet())
        freeze(cache, own, *command, now);
    (void)advance(*command, CommandEvent::Begun, now);
    ++command->row.attempts;
    commandtable::update(outbox, *command);
    own.commit();
    return command->row;
}

void settle(CacheEdit &edit, const CommandId &id, const CommandAnswer &answer, Instant now, Instant nextDue)
{
    std::optional<StoredCommand> command = commandtable::find(edit.outbox(), id);
    if (!command)
        throwNotFound();
    const ConversationId conversation = command->row.conversation;
    const CommandEvent event = judge(*command, answer);
    OwnEdit &own = edit.own();
    const bool isTheirs = event == CommandEvent::Accepted && answer.kind == Kind::Stale;
    if (advance(*command, event, now)) {
        note(*command, answer, nextDue);
        // The walk that ended since had its effect, and the feed will not tell it any more.
        if (command->covered && answer.replayed && !edit.state.snapshot)
            (void)advance(*command, CommandEvent::Covered, now);
        // Somebody else had made it so, and the feed never calls that a success: it ends here.
        if (isTheirs)
            (void)advance(*command, CommandEvent::Told, now);
        if (event == CommandEvent::Rebased)
            rebase(own, *command, *answer.current, now);
        commandtable::update(own.connection(), *command);
        own.raise();
        edit.pending.ended();
    }
    Projection conversations(edit);
    // Not a repeated answer, and none that the feed has overtaken: both may be older than the row here.
    const bool isNews = command->row.state == CommandState::Confirmed && !answer.replayed && answer.conversation
        && answer.conversation->card.id == conversation;
    if (isNews)
        conversations.putAnswer(*answer.conversation, now);
    if (isTheirs)
        conversations.putCurrent(command->row, *answer.current, now);
    if (command->row.state == CommandState::Rejected && answer.error && answer.error->kind == ErrorKind::Gone)
        PageApply(edit).eraseConversation(conversation);
    (void)conversations.refoldCommands(conversation);
}

void reviewRestored(CacheEdit &edit, Instant restoredAt)
{
    Projection conversations(edit);
    for (StoredCommand &command : commandtable::doneBefore(edit.outbox(), edit.state.epoch)) {
        OwnEdit &own = edit.own();
        command.row.epoch = edit.state.epoch;
        const bool lost = command.endedAt > restoredAt && isMissing(edit, conversations, command);
        if (lost && advance(command, CommandEvent::Restored, restoredAt)) {
            own.raise();
            edit.pending.added();
        }
        commandtable::update(own.connection(), command);
        if (lost)
            (void)conversations.refoldCommands(command.row.conversation);
    }
}

OutboxStatus status(Connection &outbox)
{
    OutboxStatus status;
    status.rows = rowsOf(commandtable::open(outbox, listedRows));
    status.salvage = keptReport(outbox);
    for (const CommandState state : {CommandState::Queued, CommandState::Sending})
        status.waiting += commandtable::count(outbox, state);
    for (const CommandState state : {CommandState::Rejected, CommandState::Conflict, CommandState::Review})
        status.needYou += commandtable::count(outbox, state);
    return status;
}

} // namespace sending

} // namespace leadlight
