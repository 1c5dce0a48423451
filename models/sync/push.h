// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "store/writer.h"
#include "sync/pace.h"
#include "sync/serverclock.h"

#include <QHash>

namespace leadlight {

/// Sends what waits in the outbox: in order within a conversation, four at once in all, each with the key it was born
/// with until the server's last word on it (sync-and-trust O4, O5, O8). What may be sent is the Writer's decision, when
/// is decided here and only by monotonic time, so that a wall clock that jumps moves nothing; how old a key is, by the
/// server's. It never ends a row by
/// itself and never answers for the server: an answer that cannot be written down is kept and written later (O7).
class Push
{
public:
    struct Hooks {
        std::function<void(const ChangeSet &)> committed;
        std::function<void()> moved;   ///< the outbox is not what it was
        std::function<void()> settled; ///< a last word: the feed has news
        /// A failure that is not of one row alone: of the server, or of our disk.
        std::function<void(const Error &)> failed;
        std::function<void(const Error &)> incident;
        std::function<void()> advanced; ///< something ended: there is room
    };
    Push(Backend &backend, Writer &writer, const Clock &clock, const ServerClock &serverClock, Random random,
         Hooks hooks);

    /// Nothing is sent before the server said what it can do (P2).
    void setAbilities(const Capabilities &can);
    /// The outbox may hold other rows than at the last look.
    void look() { m_look = true; }
    /// Sends what may go, and writes down what could not be written before. `maySend`: the gate is open, the feed was
    /// read to its end since the last failure, and no walk is under way (P12).
    void pump(Activity activity, bool maySend);
    /// Breaks off what is under way; its rows go back to waiting, with their keys.
    void halt();
    /// The user asks again: past the backoff, never past a Retry-After.
    void forgive();

    /// When pump(…, maySend) is due by time. While anything waits for time alone this is set (O9).
    [[nodiscard]] std::optional<qint64> dueAt(bool maySend) const;
    [[nodiscard]] int underWay() const { return static_cast<int>(m_flights.size()); }
    /// What the server can do; empty before it was asked.
    [[nodiscard]] const QSet<QString> &commands() const { return m_commands; }
    /// Why nothing moves, when the gate itself has no reason against it.
    [[nodiscard]] OutboxPause pause() const;

private:
    struct Flight {
        OutboxRow row;
        std::unique_ptr<Pending> question;
    };
    /// A row's own waiting time. `told` is what its row says: another one means that somebody changed it.
    struct Wait {
        Instant told;
        qint64 until = 0;
        int failures = 0;
    };
    struct Unsaved {
        CommandId id;
        CommandAnswer answer;
    };

    [[nodiscard]] int room() const;
    [[nodiscard]] bool isUnderWay(const ConversationId &id) const;
    [[nodiscard]] std::optional<Error> startAll();
    /// Everything that waits, whatever its row says of time.
    [[nodiscard]] Result<std::vector<OutboxRow>> waitingRows(int limit);
    [[nodiscard]] qint64 dueOf(const OutboxRow &row);
    [[nodiscard]] std::optional<Error> start(const OutboxRow &row);
    void answered(const CommandId &id, CommandAnswer answer);
    [[nodiscard]] CommandAnswer believed(CommandAnswer answer) const;
    /// When the row is due again after an answer that was not the last.
    [[nodiscard]] Instant delay(const OutboxRow &row, const CommandAnswer &answer);
    void noteEnd(const CommandId &id, const CommandAnswer &answer);
    [[nodiscard]] std::optional<Error> save(const CommandId &id, const CommandAnswer &answer, Instant nextDue);
    void saveLater();
    void fail(const Error &error);

    Backend &m_backend;
    Writer &m_writer;
    const Clock &m_clock;
    const ServerClock &m_serverClock;
    Hooks m_hooks;
    Random m_random;
    Gate m_pace;  ///< of all commands together; reset by a last word only (P18)
    Gate m_books; ///< of our own disk, for answers that could not be written
    QSet<QString> m_commands;
    bool m_idempotent = false;
    bool m_outdated = false; ///< the server wants a newer Leadlight for writing
    Activity m_activity = Activity::Focused;

    std::vector<std::unique_ptr<Flight>> m_flights;
    std::vector<Unsaved> m_unsaved;
    QHash<CommandId, Wait> m_waits;
    bool m_look = true;
    bool m_anyWaits = false;          ///< at the last look something was not sent that could have been
    std::optional<qint64> m_firstDue; ///< of the rows that wait for a time of their own
    Instant m_lastDue;                ///< the latest moment that a row was given
};

/// Why nothing is sent while this failure stands.
[[nodiscard]] OutboxPause pauseAfter(const Error &error);

} // namespace leadlight
