// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/readrows.h"

#include "store/cardcolumns.h"
#include "store/connection.h"
#include "store/insightblob.h"
#include "store/messageapply.h"
#include "store/notes.h"

#include <algorithm>

namespace leadlight {

namespace {

[[noreturn]] void throwNotFound()
{
    throw Failure(ErrorKind::NotFound, QStringLiteral("conversation is not cached"));
}

/// Calls `visit(text)` for each cached message and note until it returns false.
template <class Visit>
void eachText(Connection &connection, RowHandle handle, Visit visit)
{
    Statement texts = connection.prepare("SELECT text FROM message WHERE place BETWEEN ? AND ? "
                                         "UNION ALL SELECT text FROM note_shown WHERE num = ?");
    texts.bind(messagePlace(handle, 0), messagePlace(handle, maxSeq), handle);
    while (texts.step()) {
        if (!visit(texts.read<QString>()))
            return;
    }
}

/// isFound() over the cached messages and notes, which are read only when the card does not decide it.
bool isFoundIn(Connection &connection, const CardRow &row, const SearchTerms &terms)
{
    bool found = terms.matchesAll(searchedFields(row.card));
    if (!found) {
        eachText(connection, row.handle, [&found, &terms](const QString &text) {
            found = terms.matchesAll({text});
            return !found;
        });
    }
    return found;
}

std::vector<HistoryEntry> readHistory(Connection &connection, RowHandle handle)
{
    Statement lines = connection.prepare("SELECT at, kind, value_before, value_after FROM history WHERE num = ? "
                                         "ORDER BY at DESC, number DESC");
    lines.bind(handle);
    std::vector<HistoryEntry> history;
    while (lines.step()) {
        HistoryEntry &line = history.emplace_back();
        lines.readInto(line.at);
        lines.readInto(line.kind);
        lines.readInto(line.from);
        lines.readInto(line.to);
    }
    return history;
}

} // namespace

std::optional<CardRow> readCardRow(Connection &connection, RowHandle handle)
{
    static const std::string sql = "SELECT num, tkey, outbox, " + std::string(ownColumns) + ", "
        + std::string(cardColumns) + " FROM conversation WHERE num = ?";
    Statement found = connection.prepare(sql);
    found.bind(handle);
    if (!found.step())
        return std::nullopt;
    CardRow row;
    found.readInto(row.handle);
    found.readInto(row.timeKey);
    row.outbox = OutboxMark(found.read<int>());
    row.own = readOwn(found);
    row.card = readCard(found);
    return row;
}

int countMessageHits(Connection &connection, RowHandle handle, const SearchTerms &terms)
{
    int hits = 0;
    eachText(connection, handle, [&hits, &terms](const QString &text) {
        hits += terms.matchesAll({text}) ? 1 : 0;
        return true;
    });
    return hits;
}

std::optional<SpineEntry> placeOf(Connection &connection, RowHandle handle, const Query &query)
{
    const std::optional<CardRow> row = readCardRow(connection, handle);
    if (!row || !query.admits(row->card, row->own))
        return std::nullopt;
    if (!isFoundIn(connection, *row, SearchTerms(query.text)))
        return std::nullopt;
    for (const QString &piece : query.without) {
        if (isFoundIn(connection, *row, SearchTerms(piece)))
            return std::nullopt;
    }
    return SpineEntry{.key = sortKey(query.sort, row->card.score, row->own, row->card.crm, row->timeKey),
                      .handle = handle};
}

ConversationDetail readDetail(Connection &connection, const ConversationId &id)
{
    static const std::string sql = "SELECT num, insight.body, " + std::string(ownColumns) + ", "
        + std::string(cardColumns) + " FROM conversation LEFT JOIN insight USING (num) WHERE id = ?";
    Statement found = connection.prepare(sql);
    found.bind(id);
    if (!found.step())
        throwNotFound();
    ConversationDetail detail;
    found.readInto(detail.handle);
    const std::optional<Insights> insights = fromBlob(found.read<QByteArray>());
    if (!insights)
        throw Failure(ErrorKind::Corrupt, QStringLiteral("insights are damaged"));
    detail.record.insights = *insights;
    detail.own = readOwn(found);
    detail.record.card = readCard(found);
    detail.history = readHistory(connection, detail.handle);
    detail.notes = notes::shown(connection, detail.handle, id);
    return detail;
}

TranscriptSlice readTranscript(Connection &connection, const ConversationId &id, qint64 after, int limit)
{
    static const std::string forwards = "SELECT place, " + std::string(messageColumns)
        + " FROM message WHERE place > ? AND place <= ? ORDER BY place LIMIT ?";
    static const std::string backwards = "SELECT place, " + std::string(messageColumns)
        + " FROM message WHERE place > ? AND place <= ? ORDER BY place DESC LIMIT ?";
    Statement card = connection.prepare("SELECT num, message_count FROM conversation WHERE id = ?");
    card.bind(id);
    if (!card.step())
        throwNotFound();
    const auto handle = card.read<RowHandle>();
    TranscriptSlice slice;
    card.readInto(slice.total);

    Statement rows = connection.prepare(after < 0 ? backwards : forwards);
    rows.bind(messagePlace(handle, std::clamp(after, qint64{0}, maxSeq)), messagePlace(handle, maxSeq), limit);
    while (rows.step()) {
        const auto place = rows.read<qint64>();
        slice.messages.push_back(readMessage(rows, place));
    }
    if (after < 0)
        std::ranges::reverse(slice.messages);
    if (!slice.messages.empty()) {
        slice.firstSeq = slice.messages.front().seq;
        slice.lastSeq = slice.messages.back().seq;
    }
    // Cached messages lie without gaps from 1 (P15), so the highest number is their count.
    Statement last = connection.prepare("SELECT max(place) FROM message WHERE place > ? AND place <= ?");
    last.bind(messagePlace(handle, 0), messagePlace(handle, maxSeq));
    slice.cached = last.step() ? seqOfPlace(last.read<qint64>()) : 0;
    return slice;
}

} // namespace leadlight
