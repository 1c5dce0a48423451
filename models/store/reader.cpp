// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/reader.h"

#include "store/cachestate.h"
#include "store/connection.h"
#include "store/counters.h"
#include "store/directory.h"
#include "store/migrations.h"
#include "store/querysql.h"
#include "store/readrows.h"
#include "store/transaction.h"
#include "store/wordhits.h"

#include <QFileInfo>

#include <algorithm>

namespace leadlight {

namespace {

class CacheReader final : public Reader
{
public:
    explicit CacheReader(const QString &cacheFile)
        : m_connection(cacheFile, Role::CacheReader)
    {
        checkIdentity(m_connection, cacheSchema());
        if (m_connection.number("PRAGMA user_version") < newestVersion(cacheSchema()))
            throw Failure(ErrorKind::Disk, QStringLiteral("cache of an older version"));
        m_connection.handOver();
    }

    [[nodiscard]] Result<Spine> spine(const Query &query) override;
    [[nodiscard]] Result<CardRows> cards(std::span<const RowHandle> handles, const SearchTerms &terms) override;
    [[nodiscard]] Result<Placements> place(const Query &query, std::span<const RowHandle> handles) override;
    [[nodiscard]] Result<FacetCounts> facets(const Query &query) override;
    [[nodiscard]] Result<ConversationDetail> detail(const ConversationId &id) override;
    [[nodiscard]] Result<TranscriptSlice> transcript(const ConversationId &id, qint64 after, int limit) override;
    [[nodiscard]] Result<ViewCounts> views() override;
    [[nodiscard]] Result<UnseenPlace> nextUnseen(const Query &query, const std::optional<SpineEntry> &from,
                                                 int step) override;
    [[nodiscard]] Result<Found<Contact>> findContacts(const QString &text, int limit) override;
    [[nodiscard]] Result<Found<Account>> findAccounts(const QString &text, int limit) override;
    [[nodiscard]] Result<CacheFigures> figures() override;

    void interrupt() override { m_connection.interrupt(); }
    [[nodiscard]] qint64 statementCount() const override { return m_connection.statementCount(); }

private:
    template <class T, class Question>
    [[nodiscard]] Result<T> ask(Question question);
    [[nodiscard]] const WordHits &hits(const Query &query, qint64 revision);
    [[nodiscard]] int messageHits(const CardRow &row, const SearchTerms &terms, qint64 revision);
    [[nodiscard]] std::vector<SpineEntry> entriesOf(const Query &query, qint64 revision);
    [[nodiscard]] qint64 countOf(const Query &query, qint64 revision);
    void countRows(FacetCounts &counts, const Query &query, const WordHits &found);
    void countGroups(FacetCounts &counts, const Query &query);

    Connection m_connection;
    WordHits m_hits;
};

/// The table of counts has the answer.
bool onlyFacets(Query query)
{
    query.status.reset();
    query.crm.reset();
    query.sort = SortOrder::NewestFirst;
    return query == Query();
}

/// One question: one snapshot, one revision, one result.
template <class T, class Question>
Result<T> CacheReader::ask(Question question)
{
    try {
        const Snapshot snapshot(m_connection);
        T answer;
        answer.revision = loadState(m_connection).revision;
        question(answer);
        return answer;
    } catch (const Failure &failure) {
        return failure.error();
    }
}

const WordHits &CacheReader::hits(const Query &query, qint64 revision)
{
    if (!m_hits.isFor(query, revision))
        m_hits = WordHits(m_connection, query, revision);
    return m_hits;
}

std::vector<SpineEntry> CacheReader::entriesOf(const Query &query, qint64 revision)
{
    const SqlCondition condition = conditionOf(query);
    const WordHits &found = hits(query, revision);
    const bool byDue = query.sort == SortOrder::DueFirst;
    const bool byCause = query.sort == SortOrder::ByCause;
    Statement rows = m_connection.prepare((byCause ? "SELECT tkey, num, score, crm_state, crm_cause FROM conversation"
                                                   : "SELECT tkey, num, score, due_at, done_at, remind_at FROM "
                                                     "conversation")
                                          + condition.where + std::string(orderOf(query.sort)));
    condition.bindTo(rows);
    std::vector<SpineEntry> entries;
    OwnMarks own;
    CrmSync crm;
    while (rows.step()) {
        const auto timeKey = rows.read<qint64>();
        const auto handle = rows.read<RowHandle>();
        if (!found.holds(timeKey, handle))
            continue;
        const auto score = rows.read<Score>();
        if (byDue) {
            rows.readInto(own.followUp.dueAt);
            rows.readInto(own.followUp.doneAt);
            rows.readInto(own.remindAt);
        } else if (byCause) {
            rows.readInto(crm.state);
            rows.readInto(crm.cause);
        }
        entries.push_back({sortKey(query.sort, score, own, crm, timeKey), handle});
    }
    if (!std::ranges::is_sorted(entries))
        std::ranges::sort(entries);
    return entries;
}

Result<Spine> CacheReader::spine(const Query &query)
{
    return ask<Spine>([&](Spine &answer) { answer.entries = entriesOf(query, answer.revision); });
}

Result<CardRows> CacheReader::cards(std::span<const RowHandle> handles, const SearchTerms &terms)
{
    return ask<CardRows>([&](CardRows &answer) {
        answer.rows.reserve(handles.size());
        for (const RowHandle handle : handles) {
            std::optional<CardRow> row = readCardRow(m_connection, handle);
            if (!row)
                continue;
            row->messageHits = messageHits(*row, terms, answer.revision);
            answer.rows.push_back(*std::move(row));
        }
    });
}

int CacheReader::messageHits(const CardRow &row, const SearchTerms &terms, qint64 revision)
{
    if (terms.isEmpty())
        return 0;
    if (const TextHits &found = m_hits.text(); found.isFor(terms, revision))
        return found.inCard(row.timeKey) ? 0 : found.inMessages(row.handle);
    // A few rows after a change: their own texts are read sooner than the whole index.
    if (terms.matchesAll(searchedFields(row.card)))
        return 0;
    return countMessageHits(m_connection, row.handle, terms);
}

Result<Placements> CacheReader::place(const Query &query, std::span<const RowHandle> handles)
{
    return ask<Placements>([&](Placements &answer) {
        answer.rows.reserve(handles.size());
        for (const RowHandle handle : handles)
            answer.rows.push_back({handle, placeOf(m_connection, handle, query)});
    });
}

Result<FacetCounts> CacheReader::facets(const Query &query)
{
    return ask<FacetCounts>([&](FacetCounts &answer) {
        answer.total = countAll(m_connection);
        if (const WordHits &found = hits(query, answer.revision); found.isEmpty())
            countGroups(answer, query);
        else
            countRows(answer, query, found);
    });
}

/// Without words SQL counts; without other filters the table of counts has it all.
void CacheReader::countGroups(FacetCounts &counts, const Query &query)
{
    Query others = query;
    others.status.reset();
    others.crm.reset();
    const SqlCondition condition = conditionOf(others);
    Statement cells
        = m_connection.prepare(condition.where.empty() ? std::string("SELECT status, crm_state, n FROM facet")
                                                       : "SELECT status, crm_state, count(*) FROM conversation"
                                       + condition.where + " GROUP BY status, crm_state");
    condition.bindTo(cells);
    while (cells.step()) {
        const auto status = cells.read<Named<Status>>();
        const auto crm = cells.read<Named<SyncState>>();
        addCell(counts, query, status, crm, cells.read<qint64>());
    }
}

void CacheReader::countRows(FacetCounts &counts, const Query &query, const WordHits &found)
{
    Query others = query;
    others.status.reset();
    others.crm.reset();
    const SqlCondition condition = conditionOf(others);
    Statement rows = m_connection.prepare("SELECT tkey, num, status, crm_state FROM conversation" + condition.where);
    condition.bindTo(rows);
    while (rows.step()) {
        const auto timeKey = rows.read<qint64>();
        if (!found.holds(timeKey, rows.read<RowHandle>()))
            continue;
        const auto status = rows.read<Named<Status>>();
        addCell(counts, query, status, rows.read<Named<SyncState>>(), 1);
    }
}

Result<ConversationDetail> CacheReader::detail(const ConversationId &id)
{
    return ask<ConversationDetail>([&](ConversationDetail &answer) {
        const qint64 revision = answer.revision;
        answer = readDetail(m_connection, id);
        answer.revision = revision;
    });
}

Result<TranscriptSlice> CacheReader::transcript(const ConversationId &id, qint64 after, int limit)
{
    return ask<TranscriptSlice>([&](TranscriptSlice &answer) {
        const qint64 revision = answer.revision;
        answer = readTranscript(m_connection, id, after, limit);
        answer.revision = revision;
    });
}

qint64 CacheReader::countOf(const Query &query, qint64 revision)
{
    const SqlCondition condition = conditionOf(query);
    // Not hits(): those of the list stay, it will ask for them again.
    const WordHits found(m_connection, query, revision);
    const bool byGroups = onlyFacets(query);
    Statement rows = m_connection.prepare((byGroups              ? "SELECT sum(n), 0 FROM facet"
                                               : found.isEmpty() ? "SELECT count(*), 0 FROM conversation"
                                                                 : "SELECT tkey, num FROM conversation")
                                          + condition.where);
    condition.bindTo(rows);
    if (found.isEmpty())
        return rows.step() ? rows.read<qint64>() : 0;
    qint64 count = 0;
    while (rows.step()) {
        const auto timeKey = rows.read<qint64>();
        count += found.holds(timeKey, rows.read<RowHandle>()) ? 1 : 0;
    }
    return count;
}

Result<ViewCounts> CacheReader::views()
{
    return ask<ViewCounts>([&](ViewCounts &answer) {
        std::vector<SavedView> views = builtInViews();
        Statement own = m_connection.prepare("SELECT id, name, query FROM view ORDER BY place");
        while (own.step()) {
            SavedView &view = views.emplace_back();
            own.readInto(view.id);
            own.readInto(view.name);
            own.readInto(view.query);
        }
        for (const SavedView &view : views)
            answer.views.push_back({view, countOf(Query::parse(view.query), answer.revision)});
    });
}

Result<UnseenPlace> CacheReader::nextUnseen(const Query &query, const std::optional<SpineEntry> &from, int step)
{
    return ask<UnseenPlace>([&](UnseenPlace &answer) {
        Query unseen = query;
        unseen.unseen = true;
        const std::vector<SpineEntry> entries = entriesOf(unseen, answer.revision);
        const auto after = from ? std::ranges::upper_bound(entries, *from) : entries.begin();
        if (step > 0) {
            if (after != entries.end())
                answer.entry = *after;
            return;
        }
        const auto before = from ? std::ranges::lower_bound(entries, *from) : entries.begin();
        if (before != entries.begin())
            answer.entry = *(before - 1);
    });
}

Result<Found<Contact>> CacheReader::findContacts(const QString &text, int limit)
{
    return ask<Found<Contact>>([&](Found<Contact> &answer) {
        answer.heardAt = loadState(m_connection).lastSuccess;
        answer.onDevice = m_connection.number("SELECT count(*) FROM contact");
        answer.objects = directory::findContacts(m_connection, text, limit);
    });
}

Result<Found<Account>> CacheReader::findAccounts(const QString &text, int limit)
{
    return ask<Found<Account>>([&](Found<Account> &answer) {
        answer.heardAt = loadState(m_connection).lastSuccess;
        answer.onDevice = m_connection.number("SELECT count(*) FROM account");
        answer.objects = directory::findAccounts(m_connection, text, limit);
    });
}

Result<CacheFigures> CacheReader::figures()
{
    return ask<CacheFigures>([&](CacheFigures &answer) {
        const CacheState state = loadState(m_connection);
        answer.conversations = countAll(m_connection);
        answer.messages = state.messages;
        answer.quarantined = m_connection.number("SELECT count(*) FROM quarantine");
        answer.digest = state.digest;
        answer.lastSuccess = state.lastSuccess;
    });
}

} // namespace

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &cacheFile)
{
    try {
        if (!QFileInfo::exists(cacheFile))
            throw Failure(ErrorKind::Disk, QStringLiteral("there is no cache yet"));
        return std::unique_ptr<Reader>(std::make_unique<CacheReader>(cacheFile));
    } catch (const Failure &failure) {
        return failure.error();
    }
}

} // namespace leadlight
