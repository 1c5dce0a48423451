// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "store/commandtable.h"
#include "store/projection.h"

namespace leadlight {

class CacheEdit;
class OwnEdit;

/// What the user asks of the server: rows into the outbox, coalesced with what was not sent yet, and their effect into
/// the cache. One call is one gesture, in one transaction. Each overload returns whether anything had to change.
class ActApply final
{
public:
    ActApply(CacheEdit &edit, Instant now)
        : m_edit(edit),
          m_conversations(edit),
          m_now(now)
    {
    }

    bool operator()(const Act &command);
    bool operator()(const ActOnAll &command);
    bool operator()(const UndoAct &command);
    bool operator()(const SettleOutbox &command);

private:
    /// Throws Refusal for what no server could take.
    void require(const ServerAction &action, size_t conversations) const;
    bool act(const Projection::Row &row, const ServerAction &action, const QString &gesture, CommandEvent replaced);
    [[nodiscard]] StoredCommand commandFor(const Projection::Row &row, const ServerAction &action,
                                           const QString &gesture, const FacetValue &before);
    void buildOn(StoredCommand &next, const Projection::Row &row, const std::vector<StoredCommand> &earlier,
                 const FacetValue &before);
    void refold(const Projection::Row &row, const ServerAction &action);
    bool undo(StoredCommand &command, const QString &newGesture);
    bool goOn(StoredCommand &command);
    bool change(StoredCommand &command, CommandEvent event);
    [[nodiscard]] FacetValue visibleValue(const Projection::Row &row, const ServerAction &action);

    CacheEdit &m_edit;
    Projection m_conversations;
    Instant m_now;
};

/// The revision that the server has of the facet of an action, as far as this cache knows.
[[nodiscard]] QString cachedRev(CacheEdit &edit, const ServerAction &action, const Conversation &card);
/// A copy that takes the place of `command`, with a key of its own, not yet sent.
[[nodiscard]] StoredCommand successorOf(const StoredCommand &command, OwnEdit &own, Instant now);

} // namespace leadlight
