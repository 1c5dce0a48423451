// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/serveraction.h"

#include <QSet>

#include <optional>
#include <vector>

namespace leadlight {

/// Life of an outbox row (sync-and-trust section 3). Names because they are stored.
enum class CommandState {
    Queued,     ///< saved on this computer, waiting to be sent
    Sending,    ///< committed before the first byte
    Confirmed,  ///< the server said yes; its echo has not come by the feed yet
    Done,       ///< echo seen; kept for history
    Rejected,   ///< a final no; stays until handled
    Conflict,   ///< the server moved meanwhile: `theirs` says to what
    Review,     ///< nobody can tell whether it was saved
    Cancelled,  ///< taken back by the user before it was ever sent
    Superseded, ///< another row took its place: before it was ever sent, or over a newer revision after a 412
    Discarded,  ///< given up by the user after an end that was no success
    Unknown
};
template <>
struct Names<CommandState> {
    static constexpr std::pair<CommandState, const char *> table[]
        = {{CommandState::Queued, "queued"},         {CommandState::Sending, "sending"},
           {CommandState::Confirmed, "confirmed"},   {CommandState::Done, "done"},
           {CommandState::Rejected, "rejected"},     {CommandState::Conflict, "conflict"},
           {CommandState::Review, "review"},         {CommandState::Cancelled, "cancelled"},
           {CommandState::Superseded, "superseded"}, {CommandState::Discarded, "discarded"}};
};

/// The value of one facet, to compare what the user saw, wants and what the server has. For Crm it is always equal.
struct FacetValue {
    Named<Status> status;     ///< Facet::Status
    std::optional<Link> link; ///< Facet::Link
    std::optional<Note> note; ///< Facet::Note; none: there is no such note

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// The server's side of a conflict (412): value, its revision, who and when.
struct FacetCurrent {
    FacetValue value;
    QString rev;
    QString by;
    Instant at;

    friend bool operator==(const FacetCurrent &, const FacetCurrent &) = default;
};

/// One row of the outbox. `id` is the Idempotency-Key for its whole life. `gesture` ties together what one gesture of
/// the user asked (archive 200 conversations), for undo. From the first `Sending` on, action, baseRev and clientSeq are
/// frozen (O2). Rows come in the order in which they were asked for; `clientSeq` is the number for the server's
/// high-water mark (P21), which must rise with the order of sending, so it is given at the first sending: 0 before.
struct OutboxRow {
    CommandId id;
    QString gesture;
    QString epoch;
    ConversationId conversation;
    QString visitor; ///< how the conversation was called when the user acted, for lists of commands
    qint64 clientSeq = 0;
    ServerAction action;
    FacetValue base;
    QString baseRev;
    Instant createdAt;
    Named<CommandState> state{CommandState::Queued};
    int attempts = 0; ///< how often its sending began
    Instant firstSentAt;
    Instant nextDue; ///< meaningful while queued
    std::optional<Error> problem;
    std::optional<FacetCurrent> theirs;
    QString resultRev;
    int crashCount = 0;

    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// What the server said to a command, by its class (table of sync-and-trust section 2).
struct CommandAnswer {
    enum class Kind {
        Applied,
        Noop,         ///< it was so already
        Rejected,     ///< final no: `error`
        Stale,        ///< 412: `current`
        Transient,    ///< try again with the same key, not before `error->retryAfterMs`
        Ambiguous,    ///< 409 outcome-unknown
        NotAllowed,   ///< 401: the row stays, the queue waits for a key
        UpdateNeeded, ///< 426: the row stays, the queue waits
        Misconfigured ///< 3xx, TLS: the row stays, the queue waits
    };
    Kind kind = Kind::Transient;
    QString rev;                                    ///< the facet's revision afterwards
    std::optional<ConversationRecord> conversation; ///< as the feed will tell it
    std::optional<Note> note;
    std::optional<FacetCurrent> current;
    std::optional<Error> error;
    bool replayed = false;

    friend bool operator==(const CommandAnswer &, const CommandAnswer &) = default;
};

/// The end of a command as the feed tells it to its sender (P22); survives every lost answer.
struct CommandOutcome {
    CommandId id;
    CommandAnswer::Kind kind = CommandAnswer::Kind::Applied; ///< Applied, Noop or Rejected
    QString rev;
    std::optional<Error> problem;

    friend bool operator==(const CommandOutcome &, const CommandOutcome &) = default;
};

/// What a card says about its commands; the gravest of them.
enum class OutboxMark { Nothing, Waiting, Sending, NeedsYou };

/// Why nothing is sent although rows wait.
enum class OutboxPause { Nothing, Offline, NeedsKey, UpdateNeeded, Misconfigured };

/// What became of the user's own data when outbox.db was found damaged (F57). Told until somebody has read it:
/// KeepState with keptUnder() and no value.
struct OutboxSalvage {
    qint64 saved = 0;      ///< changes that still have to reach the server, or need the user, and are here
    qint64 unreadable = 0; ///< rows of all kinds that were found and could not be read
    bool complete = true;  ///< false: there may have been more that nobody can name
    QString copy;          ///< name of the damaged file, which stays in the profile folder

    [[nodiscard]] static QString keptUnder() { return QStringLiteral("outbox.salvage"); }
    friend bool operator==(const OutboxSalvage &, const OutboxSalvage &) = default;
};

/// The outbox as people see it: everything that is not done, oldest first, and why it does not move.
struct OutboxStatus {
    std::vector<OutboxRow> rows; ///< queued, sending, rejected, conflict, review; at most 500
    qint64 waiting = 0;          ///< exact, queued and sending
    qint64 needYou = 0;          ///< exact, rejected, conflict and review
    OutboxPause pause = OutboxPause::Nothing;
    std::optional<OutboxSalvage> salvage; ///< nobody has read it yet
    /// Names of what the server can do; a missing one takes its button away (P2). Empty until known.
    QSet<QString> commands;

    friend bool operator==(const OutboxStatus &, const OutboxStatus &) = default;
};

} // namespace leadlight
