// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <array>
#include <span>

namespace leadlight {

/// Everything that can happen to a row of the outbox.
enum class CommandEvent {
    Replaced,  ///< a later one of the user takes its place before it was ever sent
    TakenBack, ///< the user takes it back before it was ever sent
    GivenUp,   ///< the user keeps what the server has
    Retried,   ///< the user wants it nevertheless: another row goes on
    Begun,     ///< its first byte is about to leave
    Accepted,  ///< the server answered yes
    Refused,   ///< a final no
    Differed,  ///< 412, and the user must choose
    Rebased,   ///< 412, but nothing the user saw has changed: another row goes on
    Delayed,   ///< no final answer; the same key goes again
    Lost,      ///< nobody can tell whether it was done
    Told,      ///< the feed has its effect, and said so
    ToldNo,    ///< the feed says that it was refused
    Covered,   ///< a walk that began after its end is complete, so the cache has its effect
    Restarted, ///< the program starts and finds it on its way
    Crashed,   ///< the same for the third time
    Aged,      ///< its key is about to be forgotten by the server (O8)
    Restored,  ///< the server is of another epoch (P12)
    Erased,    ///< its conversation was erased
};
inline constexpr size_t commandEventCount = size_t(CommandEvent::Erased) + 1;
inline constexpr size_t commandStateCount = size_t(CommandState::Unknown);

/// What the event makes of the state, the only definition of a row's life (sync-and-trust section 3). Nothing: it
/// cannot happen there; whoever meets that has a bug and must leave the row as it is. Total by construction: a table
/// of all states and events, whose completeness the compiler checks.
[[nodiscard]] std::optional<CommandState> decide(CommandState state, CommandEvent event);

/// Its effect shows although the server's row does not have it: queued, sending, confirmed.
[[nodiscard]] bool isShown(CommandState state);
/// Waits for the user: rejected, conflict, review.
[[nodiscard]] bool needsUser(CommandState state);
/// Nothing will happen to it any more.
[[nodiscard]] bool isOver(CommandState state);
/// Not one byte of it ever left, so it can be changed or taken back without a trace.
[[nodiscard]] bool isUnsent(const OutboxRow &row);

/// The value that an action gives to its facet.
[[nodiscard]] FacetValue valueOf(const ServerAction &action);
/// Would a person call them equal? Who linked, when, and names do not count; a suggestion is no link. A link without
/// account equals one to the same contact with any.
[[nodiscard]] bool sameValue(Facet facet, const FacetValue &a, const FacetValue &b);
/// Would the action change nothing of this value of its facet? Stricter than sameValue(): to link by hand what the CRM
/// linked by itself says that it is right, and that is worth sending.
[[nodiscard]] bool isAlready(const ServerAction &action, const FacetValue &value);
/// What a conversation's card and notes have in the facet of an action.
[[nodiscard]] FacetValue valueIn(const ServerAction &facet, const Conversation &card, const std::vector<Note> &notes);
/// The action that brings `before` back; nothing where there is none (CRM retry).
[[nodiscard]] std::optional<ServerAction> inverse(const ServerAction &action, const FacetValue &before);

/// What a new intent does to the row before it, the newest of its conversation.
enum class Coalesced {
    Separate, ///< both go
    Replaced, ///< the new one goes over the base of the old one
    Nothing   ///< together they change nothing: none goes
};
[[nodiscard]] Coalesced coalesce(const OutboxRow &newest, const ServerAction &next);

/// What a 412 means (P23). `rebased`: the row is a rebase already.
enum class StaleVerdict { SameAsMine, Rebase, Conflict };
[[nodiscard]] StaleVerdict judgeStale(const OutboxRow &row, const FacetCurrent &theirs, bool rebased);

/// The visible values: the server's, with the shown rows folded over them in order. Idempotent; without shown rows it
/// is the server's row. `author` signs new notes.
[[nodiscard]] Conversation foldCard(Conversation server, std::span<const OutboxRow> rows);
[[nodiscard]] std::vector<Note> foldNotes(std::vector<Note> server, std::span<const OutboxRow> rows,
                                          const QString &author);
/// What the card says about the rows of its conversation.
[[nodiscard]] OutboxMark markOf(std::span<const OutboxRow> rows);

/// Ever sent, and so long ago that the server may have forgotten the key: it is never sent again by itself (O8).
[[nodiscard]] bool isAged(const OutboxRow &row, Instant now);
/// The latest first sending that is aged at `now`.
[[nodiscard]] Instant agedBefore(Instant now);
/// Rows that may be sent at `now`, as places in `rows`, which must be in order: one in flight per conversation, none
/// before an older one of its conversation, but a row that needs the user holds only its own facet (O4, O5).
[[nodiscard]] std::vector<size_t> sendableOf(std::span<const OutboxRow> rows, Instant now);

} // namespace leadlight
