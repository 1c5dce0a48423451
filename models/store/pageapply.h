// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/feed.h"
#include "store/projection.h"

#include <optional>

namespace leadlight {

class CacheEdit;

/// Carries pages of the feed into the cache, inside one transaction (sync-and-trust P4-P11). Applying a page twice
/// changes nothing the second time (P7).
class PageApply final
{
public:
    explicit PageApply(CacheEdit &edit)
        : m_edit(edit),
          m_conversations(edit)
    {
    }

    void apply(const ChangePage &page);
    /// The conversation is erased, whoever says so (a page, or 410 on a command): all that is known of it goes (T20).
    void eraseConversation(const ConversationId &id);

private:
    void apply(const Change &change);
    void erase(const Change &tombstone);
    void quarantine(const QuarantinedItem &item);
    void putUnknown(const Change &change, const UnknownPut &put);
    std::optional<QString> put(const Change &change);
    /// Removes the object in whatever form it is kept.
    void forget(const QString &type, const QString &id);
    std::optional<QString> release(const QString &type, const QString &id);
    void forgetNotes(const ConversationId &id);
    void refoldNotes(const ConversationId &id);
    [[nodiscard]] ConversationId parentOf(const QString &note);
    void takeEpoch(const QString &epoch);
    void coverSent();
    void seeCovered();
    void see(const CommandOutcome &outcome);
    void readBack(const ServerAction &facet, const ConversationId &id);
    void readBack(const Change &change);
    void moveDigest(const QString &type, const QString &id, const std::optional<QString> &before,
                    const std::optional<QString> &after);
    void sweep();

    CacheEdit &m_edit;
    Projection m_conversations;
    Instant m_toldAt;
    std::vector<ConversationId> m_refold;
};

/// Begins a walk: from now on, rows that it does not bring again are old (P10).
void beginWalk(CacheEdit &edit);

} // namespace leadlight
