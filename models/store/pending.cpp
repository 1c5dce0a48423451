// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/pending.h"

#include "store/commandtext.h"
#include "store/connection.h"
#include "store/owndata.h"

namespace leadlight {

namespace {

/// A lost 412 is told as a refusal; the same key brings it again together with what the server has.
bool isStale(const CommandOutcome &outcome)
{
    return outcome.problem && outcome.problem->code == QLatin1String("stale");
}

CommandEvent eventOf(const CommandOutcome &outcome)
{
    return outcome.kind == CommandAnswer::Kind::Rejected ? CommandEvent::ToldNo : CommandEvent::Told;
}

bool apply(StoredCommand &command, const CommandOutcome &outcome, Instant now)
{
    if (eventOf(outcome) == CommandEvent::ToldNo && isStale(outcome) && isShown(command.row.state.value))
        return false;
    if (!advance(command, eventOf(outcome), now))
        return false;
    command.row.problem = outcome.problem;
    if (!outcome.rev.isEmpty())
        command.row.resultRev = outcome.rev;
    return true;
}

QHash<QString, CommandOutcome> loadOutcomes(Connection &cache)
{
    QHash<QString, CommandOutcome> seen;
    Statement rows = cache.prepare("SELECT id, refused, rev, problem FROM seen_command");
    while (rows.step()) {
        CommandOutcome outcome;
        rows.readInto(outcome.id);
        outcome.kind = rows.read<bool>() ? CommandAnswer::Kind::Rejected : CommandAnswer::Kind::Applied;
        rows.readInto(outcome.rev);
        outcome.problem = problemFrom(rows.read<QString>());
        seen.insert(outcome.id.value, outcome);
    }
    return seen;
}

} // namespace

bool advance(StoredCommand &command, CommandEvent event, Instant now)
{
    const std::optional<CommandState> next = decide(command.row.state.value, event);
    if (!next || command.row.state == *next)
        return false;
    command.row.state = *next;
    command.endedAt = isOver(*next) ? now : Instant();
    return true;
}

void Pending::loadSeen()
{
    if (!m_seen)
        m_seen = loadOutcomes(m_cache);
}

bool Pending::isAny()
{
    if (!m_any)
        m_any = commandtable::isAnyUnfinished(m_outbox);
    return *m_any;
}

std::vector<StoredCommand> Pending::afterSeen(std::vector<StoredCommand> commands)
{
    loadSeen();
    if (m_seen->isEmpty())
        return commands;
    for (StoredCommand &command : commands) {
        if (const auto outcome = m_seen->constFind(command.row.id.value); outcome != m_seen->constEnd())
            (void)apply(command, *outcome, {});
    }
    std::erase_if(commands, [](const StoredCommand &command) { return isOver(command.row.state.value); });
    return commands;
}

std::vector<StoredCommand> Pending::commandsOf(const ConversationId &id)
{
    return isAny() ? afterSeen(commandtable::unfinished(m_outbox, id)) : std::vector<StoredCommand>();
}

std::vector<OutboxRow> Pending::rowsOf(const ConversationId &id)
{
    return leadlight::rowsOf(commandsOf(id));
}

std::optional<ConversationId> Pending::see(const CommandOutcome &outcome)
{
    std::optional<StoredCommand> command = commandtable::find(m_outbox, outcome.id);
    if (!command || !apply(*command, outcome, {}))
        return std::nullopt;
    loadSeen();
    m_seen->insert(outcome.id.value, outcome);
    m_cache.run("INSERT OR REPLACE INTO seen_command VALUES (?, ?, ?, ?, ?)", outcome.id, command->row.conversation,
                outcome.kind == CommandAnswer::Kind::Rejected, outcome.rev, problemText(outcome.problem));
    return command->row.conversation;
}

void settleSeen(Connection &cache, Connection &outbox, Instant now)
{
    const QHash<QString, CommandOutcome> seen = loadOutcomes(cache);
    std::vector<StoredCommand> changed;
    for (const CommandOutcome &outcome : seen) {
        std::optional<StoredCommand> command = commandtable::find(outbox, outcome.id);
        if (command && apply(*command, outcome, now))
            changed.push_back(*std::move(command));
    }
    if (changed.empty())
        return;
    OwnEdit edit(outbox);
    for (const StoredCommand &command : changed)
        commandtable::update(outbox, command);
    edit.commit();
}

void forgetSeen(Connection &cache)
{
    cache.run("DELETE FROM seen_command");
}

} // namespace leadlight
