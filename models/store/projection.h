// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"

#include <optional>
#include <vector>

namespace leadlight {

class CacheEdit;

/// The visible conversations: what list, counts, filters and search see (architecture D5). It is the only code that
/// writes conversation rows, so that row, words and counts change together. What it is given is the row as the
/// user shall see it: the server's row, with the user's own marks folded over it; pending commands will be folded in
/// by its caller.
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
        Conversation card;
        OwnMarks own;
    };
    [[nodiscard]] std::optional<Row> find(const ConversationId &id);

    /// Replaces the conversation whole. Returns the revision that it had, if it was there. `toldAt` is when the server
    /// said so: what differs from before goes into the local history.
    std::optional<QString> put(const ConversationRecord &visible, Instant toldAt);
    /// Folds the user's own data over the conversation again.
    void refold(const Row &row);
    /// Removes it with messages, insights and words. Returns the revision that it had, if it was there.
    std::optional<QString> remove(const ConversationId &id);
    /// Marks it as seen in the present walk without changing it.
    void keep(const ConversationId &id);
    /// Corrects the row's mark after its messages changed.
    void setLag(const Row &row, bool lag);
    /// Removes the cached messages with seq > after. Returns how many there were.
    qint64 removeMessages(RowHandle handle, qint64 after);

private:
    void insert(const ConversationRecord &visible);
    void update(const Row &old, const Conversation &card);
    [[nodiscard]] Instant oldNews();
    [[nodiscard]] bool hasOwnData();
    [[nodiscard]] OwnMarks foldOf(const Conversation &card);
    void mirrorHistory(RowHandle handle, const ConversationId &id);
    bool putInsights(RowHandle handle, const Insights &insights);
    [[nodiscard]] qint64 freeTimeKey(const Conversation &card);

    CacheEdit &m_edit;
    std::optional<Instant> m_oldNews;
    std::optional<bool> m_hasOwnData;
    qint64 m_lastBase = 0;
    qint64 m_lastKey = 0;
};

/// Where a conversation stands in time, before it is made unique: 1/64 seconds since 2020-01-01T00:00Z.
[[nodiscard]] qint64 timeKeyOf(Instant instant);

} // namespace leadlight
