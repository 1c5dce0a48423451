// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "domain/ownmarks.h"

#include <optional>
#include <vector>

namespace leadlight {

class CacheEdit;

/// The visible conversations: what list, counts, filters and search see (architecture D5). It is the only code that
/// writes conversation rows, so that row, words and counts change together. What it is given is the server's row; what
/// it writes is that row with the pending commands and the user's own marks folded over it. What a command hides of the
/// server's row lies in the table `beneath`, so that dropping the command brings it back.
class Projection final
{
public:
    explicit Projection(CacheEdit &edit)
        : m_edit(edit)
    {
    }

    struct Row {
        RowHandle handle = 0;
        qint64 timeKey = 0;
        qint64 generation = 0;
        bool lag = false;
        bool overlaid = false;
        OutboxMark outbox = OutboxMark::Nothing;
        Conversation card;
        OwnMarks own;
    };
    [[nodiscard]] std::optional<Row> find(const ConversationId &id);

    /// The card as the server has it.
    [[nodiscard]] Conversation serverCard(const Row &row);

    /// Replaces the conversation whole. Returns the revision that it had, if it was there. `toldAt` is when the server
    /// said so: what differs from before goes into the local history.
    std::optional<QString> put(const ConversationRecord &server, Instant toldAt);
    /// What an answer to a command says about the conversation, ahead of the feed. The row keeps the revision that the
    /// feed told, because the digest is made of those. Nothing happens when it is not cached.
    void putAnswer(const ConversationRecord &answer, Instant toldAt);
    /// The same for the one facet that a 412 tells about, when the cache still has what the command was based on.
    void putCurrent(const OutboxRow &row, const FacetCurrent &theirs, Instant toldAt);
    /// Folds the user's own data over the conversation again.
    void refold(const Row &row);
    /// The same for the pending commands. True when something that shows has changed.
    bool refoldCommands(const Row &row);
    /// refoldCommands() when no note is concerned.
    bool refoldCard(const Row &row);
    /// refoldCommands() of a conversation that may not be cached.
    bool refoldCommands(const ConversationId &id);
    /// Removes it with messages, insights and words. Returns the revision that it had, if it was there.
    std::optional<QString> remove(const ConversationId &id);
    /// Marks it as seen in the present walk without changing it.
    void keep(const ConversationId &id);
    /// Corrects the row's mark after its messages changed.
    void setLag(const Row &row, bool lag);
    /// Removes the cached messages with seq > after. Returns how many there were.
    qint64 removeMessages(RowHandle handle, qint64 after);

private:
    struct Visible {
        Conversation card;
        OutboxMark outbox = OutboxMark::Nothing;
    };
    [[nodiscard]] Visible visibleOf(const Conversation &server);
    void insert(const ConversationRecord &server);
    void replace(const Row &old, const ConversationRecord &server, const QString &rev, Instant toldAt);
    /// Writes what is new of card, mark and the server's own values. True when card or mark changed. `told`: the
    /// server's row is new, so the row belongs to the present walk.
    bool show(const Row &old, const Conversation &server, bool told);
    void update(const Row &old, const Visible &visible, bool overlaid, bool told);
    void keepBeneath(RowHandle handle, bool wasOverlaid, const Conversation &server, bool overlaid);
    [[nodiscard]] Instant oldNews();
    [[nodiscard]] bool hasOwnData();
    [[nodiscard]] bool hasNotes();
    [[nodiscard]] OwnMarks foldOf(const Conversation &card);
    void addLines(const Row &old, const Conversation &before, const ConversationRecord &server, const QString &rev,
                  Instant toldAt);
    void mirrorHistory(RowHandle handle, const ConversationId &id);
    bool putInsights(RowHandle handle, const Insights &insights);
    [[nodiscard]] qint64 freeTimeKey(const Conversation &card);

    CacheEdit &m_edit;
    std::optional<Instant> m_oldNews;
    std::optional<bool> m_hasOwnData;
    bool m_hasNotes = false;
    qint64 m_lastBase = 0;
    qint64 m_lastKey = 0;
};

/// Where a conversation stands in time, before it is made unique: 1/64 seconds since 2020-01-01T00:00Z.
[[nodiscard]] qint64 timeKeyOf(Instant instant);

} // namespace leadlight
