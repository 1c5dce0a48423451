// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/commandtable.h"

#include "store/commandtext.h"
#include "store/connection.h"

namespace leadlight {

namespace {

constexpr qint64 keptFor = 30LL * 24 * 3600 * 1000;

const std::string columns
    = "number, id, place, follows, gesture, epoch, conversation, visitor, client_seq, facet, body, sha256, base_value, "
      "base_rev, undo, created_at, state, attempts, first_sent_at, next_due, problem, theirs, result_rev, crash_count, "
      "rebased, covered, ended_at";
const std::string selectSql = "SELECT " + columns + " FROM command ";
const std::string openStates = "('queued', 'sending', 'rejected', 'conflict', 'review')";
const std::string unfinishedStates = "('queued', 'sending', 'confirmed', 'rejected', 'conflict', 'review')";

/// The row `c` has to wait for nobody: nothing of its conversation is on its way, no row of its facet before it needs
/// the user, and what is queued before it is itself held by such a one (O4, O5). The indexes are named because by
/// itself SQLite walks over everything that is queued, for each row that is.
const std::string freeSql
    = "NOT EXISTS (SELECT 1 FROM command w INDEXED BY command_state WHERE w.conversation = c.conversation "
      "AND w.state = 'sending') "
      "AND NOT EXISTS (SELECT 1 FROM command s INDEXED BY command_conversation WHERE s.conversation = c.conversation "
      "AND s.place < c.place AND s.facet = c.facet AND s.state IN ('rejected', 'conflict', 'review')) "
      "AND NOT EXISTS (SELECT 1 FROM command q INDEXED BY command_conversation WHERE q.conversation = c.conversation "
      "AND q.place < c.place AND q.state = 'queued' AND NOT EXISTS (SELECT 1 FROM command s "
      "INDEXED BY command_conversation WHERE s.conversation = q.conversation AND s.place < q.place "
      "AND s.facet = q.facet AND s.state IN ('rejected', 'conflict', 'review')))";

StoredCommand readCommand(Statement &from)
{
    StoredCommand command;
    OutboxRow &row = command.row;
    from.readInto(command.number);
    from.readInto(row.id);
    from.readInto(command.place);
    from.readInto(command.follows);
    from.readInto(row.gesture);
    from.readInto(row.epoch);
    from.readInto(row.conversation);
    from.readInto(row.visitor);
    from.readInto(row.clientSeq);
    const auto facet = from.read<QString>();
    const auto body = from.read<QString>();
    const auto sealed = from.read<QByteArray>();
    const std::optional<ServerAction> action = actionFrom(body);
    row.action = action.value_or(ServerAction(RetryCrm{}));
    command.intact = action && facetKey(*action) == facet && sealed == seal(row.id, row.conversation, body);
    row.base = valueFrom(from.read<QString>());
    from.readInto(row.baseRev);
    command.undo = actionFrom(from.read<QString>());
    from.readInto(row.createdAt);
    from.readInto(row.state);
    from.readInto(row.attempts);
    from.readInto(row.firstSentAt);
    from.readInto(row.nextDue);
    row.problem = problemFrom(from.read<QString>());
    row.theirs = currentFrom(from.read<QString>());
    from.readInto(row.resultRev);
    from.readInto(row.crashCount);
    from.readInto(command.rebased);
    from.readInto(command.covered);
    from.readInto(command.endedAt);
    return command;
}

template <class... Values>
std::vector<StoredCommand> read(Connection &outbox, const std::string &sql, const Values &...values)
{
    Statement rows = outbox.prepare(sql);
    rows.bind(values...);
    std::vector<StoredCommand> commands;
    while (rows.step())
        commands.push_back(readCommand(rows));
    return commands;
}

std::optional<StoredCommand> first(std::vector<StoredCommand> commands)
{
    return commands.empty() ? std::nullopt : std::optional(std::move(commands.front()));
}

QString undoText(const StoredCommand &command)
{
    return command.undo ? actionText(*command.undo) : QString();
}

/// The same kind of action on the same facet, without what it says.
ServerAction scrubbed(const ServerAction &action)
{
    if (const auto *link = std::get_if<LinkContact>(&action))
        return LinkContact{link->contact, {}, {}, link->account, {}};
    if (const auto *note = std::get_if<PutNote>(&action))
        return PutNote{note->note, {}};
    return action;
}

} // namespace

std::vector<OutboxRow> rowsOf(const std::vector<StoredCommand> &commands)
{
    std::vector<OutboxRow> rows;
    rows.reserve(commands.size());
    for (const StoredCommand &command : commands)
        rows.push_back(command.row);
    return rows;
}

namespace commandtable {

std::optional<StoredCommand> find(Connection &outbox, const CommandId &id)
{
    static const std::string sql = selectSql + "WHERE id = ?";
    return first(read(outbox, sql, id));
}

std::vector<StoredCommand> unfinished(Connection &outbox, const ConversationId &id)
{
    static const std::string sql
        = selectSql + "WHERE conversation = ? AND state IN " + unfinishedStates + " ORDER BY place, number";
    return read(outbox, sql, id);
}

std::vector<StoredCommand> ofGesture(Connection &outbox, const QString &gesture)
{
    static const std::string sql = selectSql + "WHERE gesture = ? ORDER BY number";
    return read(outbox, sql, gesture);
}

std::vector<StoredCommand> inState(Connection &outbox, CommandState state)
{
    static const std::string sql = selectSql + "WHERE state = ? ORDER BY place, number";
    return read(outbox, sql, Named<CommandState>(state));
}

bool isAnyUnfinished(Connection &outbox)
{
    static const std::string sql = "SELECT EXISTS (SELECT 1 FROM command WHERE state IN " + unfinishedStates + ")";
    return outbox.number(sql) != 0;
}

qint64 count(Connection &outbox, CommandState state)
{
    Statement rows = outbox.prepare("SELECT count(*) FROM command WHERE state = ?");
    rows.bind(Named<CommandState>(state));
    return rows.step() ? rows.read<qint64>() : 0;
}

std::vector<StoredCommand> open(Connection &outbox, int limit)
{
    static const std::string sql = selectSql + "WHERE state IN " + openStates + " ORDER BY place, number LIMIT ?";
    return read(outbox, sql, limit);
}

std::vector<ConversationId> conversations(Connection &outbox)
{
    static const std::string sql = "SELECT DISTINCT conversation FROM command WHERE state IN " + unfinishedStates;
    Statement rows = outbox.prepare(sql);
    std::vector<ConversationId> ids;
    while (rows.step())
        ids.push_back(rows.read<ConversationId>());
    return ids;
}

qint64 lastPlace(Connection &outbox, const ConversationId &id)
{
    Statement row = outbox.prepare(
        "SELECT max(place) FROM command WHERE conversation = ? AND state NOT IN ('cancelled', 'superseded')");
    row.bind(id);
    return row.step() ? row.read<qint64>() : 0;
}

std::optional<StoredCommand> atPlace(Connection &outbox, const StoredCommand &follower)
{
    // Where one row went on for another, the last one tells how it ended.
    static const std::string sql
        = selectSql + "WHERE conversation = ? AND place = ? AND facet = ? ORDER BY number DESC LIMIT 1";
    return first(read(outbox, sql, follower.row.conversation, follower.follows, facetKey(follower.row.action)));
}

std::vector<StoredCommand> sendable(Connection &outbox, Instant dueUntil, Instant serverNow, int limit)
{
    static const std::string sql = "SELECT " + columns
        + " FROM command c INDEXED BY command_state WHERE c.state = 'queued' "
        + "AND c.next_due <= ? AND (c.first_sent_at IS NULL OR c.first_sent_at > ?) AND " + freeSql
        + " ORDER BY c.place LIMIT ?";
    return read(outbox, sql, dueUntil, agedBefore(serverNow), limit);
}

bool isFree(Connection &outbox, const StoredCommand &command)
{
    static const std::string sql = "SELECT 1 FROM command c WHERE c.number = ? AND c.state = 'queued' AND " + freeSql;
    Statement row = outbox.prepare(sql);
    row.bind(command.number);
    return row.step();
}

Instant nextDue(Connection &outbox)
{
    static const std::string sql
        = "SELECT c.next_due FROM command c INDEXED BY command_due WHERE c.state = 'queued' AND " + freeSql
        + " ORDER BY c.next_due LIMIT 1";
    Statement row = outbox.prepare(sql);
    return row.step() ? row.read<Instant>() : Instant();
}

std::vector<StoredCommand> aged(Connection &outbox, Instant now)
{
    static const std::string sql = selectSql + "WHERE state = 'queued' AND first_sent_at <= ? ORDER BY place, number";
    return read(outbox, sql, agedBefore(now));
}

bool isFollowed(Connection &outbox, const StoredCommand &command)
{
    Statement later = outbox.prepare("SELECT 1 FROM command WHERE conversation = ? AND place > ? AND facet = ? "
                                     "AND state NOT IN ('cancelled', 'superseded', 'discarded')");
    later.bind(command.row.conversation, command.place, facetKey(command.row.action));
    return later.step();
}

std::vector<StoredCommand> doneBefore(Connection &outbox, const QString &epoch)
{
    static const std::string sql = selectSql + "WHERE state = 'done' AND epoch != ? ORDER BY place, number";
    return read(outbox, sql, epoch);
}

void insert(Connection &outbox, const StoredCommand &command)
{
    static const std::string sql = "INSERT INTO command(" + columns
        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    const OutboxRow &row = command.row;
    const QString body = actionText(row.action);
    outbox.run(sql, command.number, row.id, command.place, command.follows, row.gesture, row.epoch, row.conversation,
               row.visitor, row.clientSeq, facetKey(row.action), body, seal(row.id, row.conversation, body),
               valueText(row.base), row.baseRev, undoText(command), row.createdAt, row.state, row.attempts,
               row.firstSentAt, row.nextDue, problemText(row.problem), currentText(row.theirs), row.resultRev,
               row.crashCount, command.rebased, command.covered, command.endedAt);
}

void update(Connection &outbox, const StoredCommand &command)
{
    const OutboxRow &row = command.row;
    outbox.run("UPDATE command SET (epoch, client_seq, base_value, base_rev, state, attempts, first_sent_at, next_due, "
               "problem, theirs, result_rev, crash_count, covered, ended_at) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
               "?) WHERE number = ?",
               row.epoch, row.clientSeq, valueText(row.base), row.baseRev, row.state, row.attempts, row.firstSentAt,
               row.nextDue, problemText(row.problem), currentText(row.theirs), row.resultRev, row.crashCount,
               command.covered, command.endedAt, command.number);
}

void scrub(Connection &outbox, const ConversationId &id)
{
    static const std::string sql = selectSql + "WHERE conversation = ?";
    for (const StoredCommand &command : read(outbox, sql, id)) {
        const QString body = actionText(scrubbed(command.row.action));
        outbox.run("UPDATE command SET (visitor, body, sha256, base_value, undo, theirs) = ('', ?, ?, '', '', '') "
                   "WHERE number = ?",
                   body, seal(command.row.id, id, body), command.number);
    }
}

void prune(Connection &outbox, Instant now)
{
    outbox.run("DELETE FROM command WHERE state IN ('done', 'cancelled', 'superseded', 'discarded') AND ended_at < ?",
               Instant{now.ms - keptFor});
}

} // namespace commandtable

} // namespace leadlight
