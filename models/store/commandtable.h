// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outboxrules.h"

#include <optional>
#include <vector>

namespace leadlight {

class Connection;

/// A row of the outbox with what only the store needs to know about it; see sql/outbox/0003_commands.sql.
struct StoredCommand {
    qint64 number = 0;
    qint64 place = 0;
    qint64 follows = 0;
    OutboxRow row;
    std::optional<ServerAction> undo;
    bool rebased = false;
    bool covered = false;
    Instant endedAt;
    /// What was read is what was written. If not, it must not be sent.
    bool intact = true;
};
[[nodiscard]] std::vector<OutboxRow> rowsOf(const std::vector<StoredCommand> &commands);

/// Reading and writing of the table `command` in outbox.db. Writing belongs inside an OwnEdit. No function takes a row
/// away but prune(), the only DELETE (O3). Every function may throw Failure.
namespace commandtable {

[[nodiscard]] std::optional<StoredCommand> find(Connection &outbox, const CommandId &id);
/// Those of a conversation that are not over, in order.
[[nodiscard]] std::vector<StoredCommand> unfinished(Connection &outbox, const ConversationId &id);
[[nodiscard]] std::vector<StoredCommand> ofGesture(Connection &outbox, const QString &gesture);
/// Those in one state, whatever the conversation, in order.
[[nodiscard]] std::vector<StoredCommand> inState(Connection &outbox, CommandState state);
[[nodiscard]] bool isAnyUnfinished(Connection &outbox);
[[nodiscard]] qint64 count(Connection &outbox, CommandState state);
/// Queued, sending, and what needs the user; oldest first.
[[nodiscard]] std::vector<StoredCommand> open(Connection &outbox, int limit);
/// Conversations with rows that are not over.
[[nodiscard]] std::vector<ConversationId> conversations(Connection &outbox);
/// The highest place of a row of the conversation that was or may be sent; 0 without one.
[[nodiscard]] qint64 lastPlace(Connection &outbox, const ConversationId &id);
/// The row that came out of what had this place on a facet.
[[nodiscard]] std::optional<StoredCommand> atPlace(Connection &outbox, const StoredCommand &follower);

/// sendableOf() in SQL; a test holds both to one answer.
[[nodiscard]] std::vector<StoredCommand> sendable(Connection &outbox, Instant dueUntil, Instant serverNow, int limit);
/// Could it go, were it due?
[[nodiscard]] bool isFree(Connection &outbox, const StoredCommand &command);
/// When the next row that nothing holds is due.
[[nodiscard]] Instant nextDue(Connection &outbox);
/// Is there a later word of the user on its facet?
[[nodiscard]] bool isFollowed(Connection &outbox, const StoredCommand &command);
/// Done under another epoch than this one, in order.
[[nodiscard]] std::vector<StoredCommand> doneBefore(Connection &outbox, const QString &epoch);
/// Queued, ever sent, and too old.
[[nodiscard]] std::vector<StoredCommand> aged(Connection &outbox, Instant now);

void insert(Connection &outbox, const StoredCommand &command);
/// Writes all that may change after insert().
void update(Connection &outbox, const StoredCommand &command);
/// Takes from the conversation's rows what they tell about it: the words of notes, names, e-mail (T20).
void scrub(Connection &outbox, const ConversationId &id);
/// Removes what has been over for 30 days.
void prune(Connection &outbox, Instant now);

} // namespace commandtable

} // namespace leadlight
