// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardfixture.h"
#include "items/conversationlist.h"
#include "items/inbox.h"
#include "items/readworker.h"
#include "items/transcript.h"
#include "mayafixture.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

namespace leadlight::test {

/// The data of the reference pictures, always the same answer to the same question. The first conversation is Maya's,
/// with her transcript; 248 in all, of which a query by text leaves none.
class PictureReader final : public Reader
{
public:
    Result<Spine> spine(const Query &query) override
    {
        Spine spine{1, {}};
        for (const CardRow &row : rows()) {
            if (query.text.isEmpty() && query.admits(row.card, row.own))
                spine.entries.push_back({keyOf(query, row), row.handle});
        }
        std::ranges::sort(spine.entries);
        return spine;
    }
    Result<CardRows> cards(std::span<const RowHandle> handles, const SearchTerms &) override
    {
        CardRows answer{1, {}};
        for (const RowHandle handle : handles)
            answer.rows.push_back(rows()[size_t(handle - 1)]);
        return answer;
    }
    Result<Placements> place(const Query &query, std::span<const RowHandle> handles) override
    {
        Placements placements{1, {}};
        for (const RowHandle handle : handles)
            placements.rows.push_back({handle, SpineEntry{keyOf(query, rows()[size_t(handle - 1)]), handle}});
        return placements;
    }
    Result<FacetCounts> facets(const Query &query) override
    {
        if (!query.text.isEmpty()) {
            FacetCounts none;
            none.revision = 1;
            none.total = 248;
            return none;
        }
        return FacetCounts{1, 248, 86, 131, 31, 248, 174, 12, 7, 248};
    }
    Result<ConversationDetail> detail(const ConversationId &id) override
    {
        for (const CardRow &row : rows()) {
            if (row.card.id != id)
                continue;
            ConversationDetail detail;
            detail.revision = 1;
            detail.handle = row.handle;
            detail.own = row.own;
            if (row.handle == 1)
                detail.record = mayaRecord();
            detail.record.card = row.card;
            return detail;
        }
        Error error;
        error.kind = ErrorKind::NotFound;
        return error;
    }
    Result<TranscriptSlice> transcript(const ConversationId &id, qint64 after, int) override
    {
        TranscriptSlice answer
            = slice(after < 0 && id == rows().front().card.id ? mayaMessages() : std::vector<Message>());
        answer.revision = 1;
        answer.total = answer.cached;
        return answer;
    }
    Result<ViewCounts> views() override
    {
        ViewCounts counts{1, {}};
        qint64 count = 9;
        for (const SavedView &view : builtInViews())
            counts.views.push_back({view, count--});
        counts.views.push_back({{QStringLiteral("own"), QStringLiteral("Berlin leads"), QStringLiteral("berlin")}, 3});
        return counts;
    }
    Result<UnseenPlace> nextUnseen(const Query &, const std::optional<SpineEntry> &from, int step) override
    {
        const CardRow &second = rows()[1];
        if (step < 0 || (from && from->handle > second.handle))
            return UnseenPlace{1, std::nullopt};
        return UnseenPlace{1, SpineEntry{-second.timeKey, second.handle}};
    }
    Result<Found<Contact>> findContacts(const QString &, int) override { return Found<Contact>{}; }
    Result<Found<Account>> findAccounts(const QString &, int) override { return Found<Account>{}; }
    Result<CacheFigures> figures() override { return CacheFigures{}; }
    void interrupt() override { }
    qint64 statementCount() const override { return 0; }

    /// The pictures know two orders.
    [[nodiscard]] static qint64 keyOf(const Query &query, const CardRow &row)
    {
        const SortOrder order = query.sort == SortOrder::ByCause ? query.sort : SortOrder::NewestFirst;
        return sortKey(order, row.card.score, row.own, row.card.crm, row.timeKey);
    }
    [[nodiscard]] static const std::vector<CardRow> &rows()
    {
        static const std::vector<CardRow> all = [] {
            std::vector<CardRow> made;
            for (const CardEntry &entry : manyCards(248))
                made.push_back(entry.row);
            for (size_t i = 0; i < made.size(); ++i)
                made[i].timeKey = qint64(1'000'000 - i);
            // Far below what the pictures show of all conversations.
            for (const auto &[row, cause] : {std::pair(17, SyncCause::Duplicate), std::pair(24, SyncCause::Server),
                                             std::pair(31, SyncCause::Server), std::pair(38, SyncCause::Server)})
                made[size_t(row)].card.crm.cause = cause;
            Conversation &maya = made[0].card;
            const Conversation known = mayaCard();
            maya.email = known.email;
            maya.link = known.link;
            maya.lastSeq = known.lastSeq;
            made[0].own.followUp.dueAt = local(2026, 11, 17, 14, 2);
            made[0].own.seenSeq = 8;
            made[0].own.seenAt = todayAt(13, 50);
            made[1].own.followUp.dueAt = local(2026, 11, 17, 11, 47);
            made[1].own.unseen = made[2].own.unseen = true;
            return made;
        }();
        return all;
    }
};

/// An inbox with the pictures' data, on one thread.
struct PictureInbox {
    ReadWorker worker{
        []() -> Result<std::unique_ptr<Reader>> { return std::unique_ptr<Reader>(std::make_unique<PictureReader>()); }};
    Inbox inbox{&worker};

    PictureInbox()
    {
        SyncStatus status;
        status.phase = SyncPhase::UpToDate;
        status.lastSuccess = todayAt(14, 3);
        inbox.setStatus(status);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 40; ++i)
            QCoreApplication::processEvents();
    }
    void openMaya()
    {
        inbox.open(PictureReader::rows().front().card.id);
        settle();
    }
};

} // namespace leadlight::test
