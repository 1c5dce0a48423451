// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "store/reader.h"

#include <algorithm>
#include <functional>
#include <map>

namespace leadlight::fake {

[[nodiscard]] inline Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

/// A cache in memory that a test changes by hand. Used from one thread.
struct FakeCache {
    qint64 revision = 1;
    std::map<RowHandle, CardRow> cards;
    std::map<RowHandle, Insights> insights;
    std::map<RowHandle, std::vector<Message>> messages;
    std::map<RowHandle, qint64> totals; ///< messages on the server, when more than cached
    std::optional<Error> broken;        ///< every question fails with it
    int opened = 0;
    int spines = 0, places = 0, cardReads = 0, facetReads = 0, details = 0, slices = 0, viewReads = 0, unseenReads = 0;

    static ConversationId idOf(RowHandle handle) { return {QStringLiteral("c%1").arg(handle)}; }

    /// Adds or changes a card; what a writer would tell.
    ChangeSet put(RowHandle handle, qint64 timeKey, const std::function<void(Conversation &)> &edit = {})
    {
        const bool known = cards.contains(handle);
        CardRow &row = cards[handle];
        row.handle = handle;
        row.timeKey = timeKey;
        row.card.id = idOf(handle);
        if (row.card.name.isEmpty())
            row.card.name = QStringLiteral("Visitor %1").arg(handle);
        if (edit)
            edit(row.card);
        return told(handle, known ? RowChange::Kind::Changed : RowChange::Kind::Added, Touched::Card);
    }
    /// Changes what only this device knows.
    ChangeSet mark(RowHandle handle, const std::function<void(OwnMarks &)> &edit)
    {
        edit(cards[handle].own);
        return told(handle, RowChange::Kind::Changed, Touched::Own);
    }
    ChangeSet drop(RowHandle handle)
    {
        cards.erase(handle);
        messages.erase(handle);
        return told(handle, RowChange::Kind::Removed, Touched::Card);
    }
    ChangeSet say(RowHandle handle, std::vector<Message> said)
    {
        std::vector<Message> &all = messages[handle];
        all.insert(all.end(), said.begin(), said.end());
        return told(handle, RowChange::Kind::Changed, Touched::Messages);
    }
    ChangeSet told(RowHandle handle, RowChange::Kind kind, TouchedParts parts)
    {
        return {++revision, {{handle, idOf(handle), kind, parts}}, false};
    }
};

/// Answers from a FakeCache as the real one does from its file.
class FakeReader final : public Reader
{
public:
    explicit FakeReader(FakeCache &cache)
        : m_cache(cache)
    {
        ++m_cache.opened;
    }

    Result<Spine> spine(const Query &query) override
    {
        ++m_cache.spines;
        if (m_cache.broken)
            return *m_cache.broken;
        Spine spine{m_cache.revision, {}};
        for (const auto &[handle, row] : m_cache.cards) {
            if (const auto entry = place(query, row))
                spine.entries.push_back(*entry);
        }
        std::sort(spine.entries.begin(), spine.entries.end(),
                  [](const SpineEntry &a, const SpineEntry &b) { return a.key < b.key; });
        return spine;
    }
    Result<CardRows> cards(std::span<const RowHandle> handles, const SearchTerms &) override
    {
        ++m_cache.cardReads;
        if (m_cache.broken)
            return *m_cache.broken;
        CardRows rows{m_cache.revision, {}};
        for (const RowHandle handle : handles) {
            if (const auto row = m_cache.cards.find(handle); row != m_cache.cards.end())
                rows.rows.push_back(row->second);
        }
        return rows;
    }
    Result<Placements> place(const Query &query, std::span<const RowHandle> handles) override
    {
        ++m_cache.places;
        if (m_cache.broken)
            return *m_cache.broken;
        Placements placements{m_cache.revision, {}};
        for (const RowHandle handle : handles) {
            const auto row = m_cache.cards.find(handle);
            placements.rows.push_back({handle, row == m_cache.cards.end() ? std::nullopt : place(query, row->second)});
        }
        return placements;
    }
    Result<FacetCounts> facets(const Query &query) override
    {
        ++m_cache.facetReads;
        if (m_cache.broken)
            return *m_cache.broken;
        FacetCounts counts;
        counts.revision = m_cache.revision;
        counts.total = qint64(m_cache.cards.size());
        Query withoutStatus = query;
        withoutStatus.status.reset();
        for (const auto &[handle, row] : m_cache.cards) {
            if (!place(withoutStatus, row))
                continue;
            ++counts.statusAll;
            counts.open += row.card.status == Status::Open ? 1 : 0;
            counts.closed += row.card.status == Status::Closed ? 1 : 0;
        }
        return counts;
    }
    Result<ConversationDetail> detail(const ConversationId &id) override
    {
        ++m_cache.details;
        if (m_cache.broken)
            return *m_cache.broken;
        for (const auto &[handle, row] : m_cache.cards) {
            if (row.card.id == id)
                return ConversationDetail{m_cache.revision, handle, {row.card, m_cache.insights[handle]}, row.own, {}};
        }
        return errorOf(ErrorKind::NotFound);
    }
    Result<TranscriptSlice> transcript(const ConversationId &id, qint64 after, int limit) override
    {
        ++m_cache.slices;
        TranscriptSlice slice;
        slice.revision = m_cache.revision;
        for (const auto &[handle, row] : m_cache.cards) {
            if (row.card.id != id)
                continue;
            const std::vector<Message> &all = m_cache.messages[handle];
            const qint64 size = qint64(all.size());
            slice.cached = size;
            slice.total = std::max(size, m_cache.totals[handle]);
            const qint64 from = std::min(size, after < 0 ? std::max<qint64>(0, size - limit) : after);
            const qint64 to = std::min(size, from + limit);
            slice.messages.assign(all.begin() + from, all.begin() + to);
        }
        return slice;
    }
    Result<ViewCounts> views() override
    {
        ++m_cache.viewReads;
        if (m_cache.broken)
            return *m_cache.broken;
        ViewCounts counts{m_cache.revision, {}};
        for (const SavedView &view : builtInViews()) {
            const Query query = Query::parse(view.query);
            counts.views.push_back({view, std::ranges::count_if(m_cache.cards, [&query](const auto &known) {
                                        return place(query, known.second).has_value();
                                    })});
        }
        return counts;
    }
    Result<UnseenPlace> nextUnseen(const Query &query, const std::optional<SpineEntry> &from, int step) override
    {
        ++m_cache.unseenReads;
        Query unseen = query;
        unseen.unseen = true;
        UnseenPlace answer{m_cache.revision, {}};
        for (const auto &[handle, row] : m_cache.cards) {
            const auto entry = place(unseen, row);
            if (!entry || (from && (step > 0 ? *entry <= *from : *entry >= *from)) || (!from && step < 0))
                continue;
            if (!answer.entry || (step > 0 ? *entry < *answer.entry : *entry > *answer.entry))
                answer.entry = entry;
        }
        return answer;
    }
    Result<Found<Contact>> findContacts(const QString &, int) override { return Found<Contact>{}; }
    Result<Found<Account>> findAccounts(const QString &, int) override { return Found<Account>{}; }
    Result<CacheFigures> figures() override { return CacheFigures{}; }
    void interrupt() override { }
    qint64 statementCount() const override
    {
        return m_cache.spines + m_cache.places + m_cache.cardReads + m_cache.facetReads + m_cache.details
            + m_cache.slices + m_cache.viewReads + m_cache.unseenReads;
    }

private:
    static std::optional<SpineEntry> place(const Query &query, const CardRow &row)
    {
        if (!query.matches(row.card, row.own, {}))
            return std::nullopt;
        return SpineEntry{sortKey(query.sort, row.card.score, row.own, row.card.crm, row.timeKey), row.handle};
    }

    FakeCache &m_cache;
};

} // namespace leadlight::fake
