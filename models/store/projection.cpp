// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/projection.h"

#include "domain/query.h"
#include "store/cacheedit.h"
#include "store/cardcolumns.h"
#include "store/counters.h"
#include "store/historylines.h"
#include "store/insightblob.h"
#include "store/notes.h"
#include "store/textindex.h"
#include "store/transcriptmark.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qint64 ms2020 = 1577836800000;
constexpr qint64 msYear1 = -62135596800000;
constexpr qint64 msYear10000 = 253402300800000;

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::string placeholders(int count)
{
    std::string list = "?";
    for (int i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

const std::string &insertSql()
{
    static const std::string sql = "INSERT INTO conversation(tkey, num, generation, lag, overlaid, outbox, "
        + std::string(ownColumns) + ", " + std::string(cardColumns) + ") VALUES (?, ?, ?, ?, ?, ?, "
        + placeholders(ownColumnCount + cardColumnCount) + ")";
    return sql;
}

const std::string &updateSql()
{
    static const std::string sql = "UPDATE conversation SET (tkey, generation, lag, overlaid, outbox, "
        + std::string(ownColumns) + ", " + std::string(cardColumns) + ") = (?, max(generation, ?), ?, ?, ?, "
        + placeholders(ownColumnCount + cardColumnCount) + ") WHERE num = ?";
    return sql;
}

} // namespace

qint64 timeKeyOf(Instant instant)
{
    // Times out of the calendar may come from a hostile server; the key must stay inside sortKey()'s 44 bits (F36).
    const qint64 ms = std::clamp(instant.ms, msYear1, msYear10000);
    return floorDivided((ms - ms2020) * 64, 1000);
}

std::optional<Projection::Row> Projection::find(const ConversationId &id)
{
    static const std::string sql = "SELECT num, tkey, generation, lag, overlaid, outbox, " + std::string(ownColumns)
        + ", " + std::string(cardColumns) + " FROM conversation WHERE id = ?";
    Statement found = m_edit.connection().prepare(sql);
    found.bind(id);
    if (!found.step())
        return std::nullopt;
    Row row;
    found.readInto(row.handle);
    found.readInto(row.timeKey);
    found.readInto(row.generation);
    found.readInto(row.lag);
    found.readInto(row.overlaid);
    row.outbox = OutboxMark(found.read<int>());
    row.own = readOwn(found);
    row.card = readCard(found);
    return row;
}

Conversation Projection::serverCard(const Row &row)
{
    static const std::string sql = "SELECT " + std::string(facetColumns) + " FROM beneath WHERE num = ?";
    Conversation card = row.card;
    if (!row.overlaid)
        return card;
    Statement beneath = m_edit.connection().prepare(sql);
    beneath.bind(row.handle);
    if (beneath.step())
        visitFacets(card, [&beneath](auto &field) { beneath.readInto(field); });
    return card;
}

Projection::Visible Projection::visibleOf(const Conversation &server)
{
    if (!m_edit.pending.isAny())
        return {server, OutboxMark::Nothing};
    const std::vector<OutboxRow> rows = m_edit.pending.rowsOf(server.id);
    return {foldCard(server, rows), markOf(rows)};
}

std::optional<QString> Projection::put(const ConversationRecord &server, Instant toldAt)
{
    const std::optional<Row> old = find(server.card.id);
    if (!old) {
        insert(server);
        return std::nullopt;
    }
    replace(*old, server, server.card.rev, toldAt);
    return old->card.rev;
}

void Projection::putAnswer(const ConversationRecord &answer, Instant toldAt)
{
    const std::optional<Row> old = find(answer.card.id);
    if (!old)
        return;
    ConversationRecord server = answer;
    server.card.rev = old->card.rev;
    replace(*old, server, answer.card.rev, toldAt);
}

void Projection::putCurrent(const OutboxRow &row, const FacetCurrent &theirs, Instant toldAt)
{
    const std::optional<Row> old = find(row.conversation);
    if (!old)
        return;
    const Conversation before = serverCard(*old);
    Conversation server = before;
    const Facet facet = facetOf(row.action);
    if (facet == Facet::Status && server.statusRev == row.baseRev) {
        server.status = theirs.value.status;
        server.statusRev = theirs.rev;
    } else if (facet == Facet::Link && server.link.rev == row.baseRev && theirs.value.link) {
        server.link = *theirs.value.link;
        server.link.rev = theirs.rev;
    } else {
        return;
    }
    addLines(*old, before, {server, {}}, theirs.rev, toldAt);
    if (show(*old, server, true))
        m_edit.touch(old->handle, server.id, RowChange::Kind::Changed, Touched::Card);
}

void Projection::addLines(const Row &old, const Conversation &before, const ConversationRecord &server,
                          const QString &rev, Instant toldAt)
{
    const std::vector<HistoryEntry> lines = linesBetween(before, server, toldAt);
    if (lines.empty())
        return;
    for (const HistoryEntry &line : lines)
        m_edit.own().addLine(server.card.id, line, rev);
    m_hasOwnData = true;
    mirrorHistory(old.handle, server.card.id);
}

void Projection::replace(const Row &old, const ConversationRecord &server, const QString &rev, Instant toldAt)
{
    TouchedParts parts;
    const Conversation before = serverCard(old);
    const bool told = before != server.card;
    if (!told && old.generation != m_edit.state.generation)
        keep(server.card.id);
    if (show(old, server.card, told) || told)
        parts |= Touched::Card;
    addLines(old, before, server, rev, toldAt);
    if (putInsights(old.handle, server.insights))
        parts |= Touched::Insights;
    if (parts)
        m_edit.touch(old.handle, server.card.id, RowChange::Kind::Changed, parts);
}

void Projection::insert(const ConversationRecord &server)
{
    Connection &connection = m_edit.connection();
    const RowHandle handle = ++m_edit.state.lastHandle;
    const Visible visible = visibleOf(server.card);
    const qint64 timeKey = freeTimeKey(visible.card);
    const bool overlaid = visible.card != server.card;
    Statement insert = connection.prepare(insertSql());
    insert.bind(timeKey, handle, m_edit.state.generation, lagsBehind({}, visible.card), overlaid, int(visible.outbox));
    bindOwn(insert, foldOf(visible.card));
    bindCard(insert, visible.card);
    insert.run();
    keepBeneath(handle, false, server.card, overlaid);
    if (hasOwnData())
        mirrorHistory(handle, visible.card.id);
    m_edit.words.addCard(timeKey, visible.card);
    recount(connection, nullptr, &visible.card);
    (void)putInsights(handle, server.insights);
    m_edit.touch(handle, visible.card.id, RowChange::Kind::Added, Touched::Card | Touched::Insights);
    if (hasNotes() || m_edit.pending.isAny())
        (void)notes::refold(m_edit, handle, server.card.id);
}

bool Projection::show(const Row &old, const Conversation &server, bool told)
{
    // Most rows of most pages: nothing to fold, nothing new.
    if (!told && !old.overlaid && old.outbox == OutboxMark::Nothing && !m_edit.pending.isAny())
        return false;
    const Visible visible = visibleOf(server);
    const bool overlaid = visible.card != server;
    const bool changed = visible.card != old.card || visible.outbox != old.outbox;
    if (told || old.overlaid != overlaid)
        keepBeneath(old.handle, old.overlaid, server, overlaid);
    if (told || changed || old.overlaid != overlaid)
        update(old, visible, overlaid, told);
    return changed;
}

void Projection::update(const Row &old, const Visible &visible, bool overlaid, bool told)
{
    Connection &connection = m_edit.connection();
    const Conversation &card = visible.card;
    const bool moved = lastActivity(card) != lastActivity(old.card);
    const qint64 timeKey = moved ? freeTimeKey(card) : old.timeKey;
    const bool rewritten = timeKey != old.timeKey || !sameCardWords(old.card, card);
    if (rewritten)
        m_edit.words.removeCard(old.timeKey, old.card);
    Statement update = connection.prepare(updateSql());
    update.bind(timeKey, told ? m_edit.state.generation : 0, lagsBehind(loadMark(connection, old.handle), card),
                overlaid, int(visible.outbox));
    bindOwn(update, foldOf(card));
    bindCard(update, card);
    update.run(old.handle);
    if (rewritten)
        m_edit.words.addCard(timeKey, card);
    recount(connection, &old.card, &card);
}

void Projection::keepBeneath(RowHandle handle, bool wasOverlaid, const Conversation &server, bool overlaid)
{
    static const std::string sql = "INSERT INTO beneath(num, " + std::string(facetColumns) + ") VALUES (?, "
        + placeholders(facetColumnCount) + ")";
    if (wasOverlaid)
        m_edit.connection().run("DELETE FROM beneath WHERE num = ?", handle);
    if (!overlaid)
        return;
    Statement keep = m_edit.connection().prepare(sql);
    keep.bind(handle);
    visitFacets(server, [&keep](const auto &field) { keep.bind(field); });
    keep.run();
}

bool Projection::refoldCard(const Row &row)
{
    const bool changed = show(row, serverCard(row), false);
    if (changed)
        m_edit.touch(row.handle, row.card.id, RowChange::Kind::Changed, Touched::Card);
    return changed;
}

bool Projection::refoldCommands(const Row &row)
{
    const bool changed = refoldCard(row);
    return notes::refold(m_edit, row.handle, row.card.id) || changed;
}

bool Projection::refoldCommands(const ConversationId &id)
{
    const std::optional<Row> row = find(id);
    return row && refoldCommands(*row);
}

bool Projection::hasNotes()
{
    m_hasNotes = m_hasNotes || m_edit.connection().number("SELECT EXISTS (SELECT 1 FROM note)") != 0;
    return m_hasNotes;
}

Instant Projection::oldNews()
{
    if (!m_oldNews)
        m_oldNews = oldNewsOf(owndata::state(m_edit.outbox()).birth);
    return *m_oldNews;
}

bool Projection::hasOwnData()
{
    if (!m_hasOwnData)
        m_hasOwnData = !owndata::isEmpty(m_edit.outbox());
    return *m_hasOwnData;
}

OwnMarks Projection::foldOf(const Conversation &card)
{
    return foldMarks(hasOwnData() ? owndata::record(m_edit.outbox(), card.id) : OwnRecord(), card, oldNews());
}

void Projection::refold(const Row &row)
{
    static const std::string sql = "UPDATE conversation SET (" + std::string(ownColumns) + ") = ("
        + placeholders(ownColumnCount) + ") WHERE num = ?";
    const OwnMarks own = foldMarks(owndata::record(m_edit.outbox(), row.card.id), row.card, oldNews());
    if (own != row.own) {
        Statement update = m_edit.connection().prepare(sql);
        bindOwn(update, own);
        update.run(row.handle);
    }
    mirrorHistory(row.handle, row.card.id);
    m_edit.touch(row.handle, row.card.id, RowChange::Kind::Changed, Touched::Own);
}

void Projection::mirrorHistory(RowHandle handle, const ConversationId &id)
{
    Connection &cache = m_edit.connection();
    cache.run("DELETE FROM history WHERE num = ?", handle);
    for (const auto &[number, entry] : owndata::history(m_edit.outbox(), id))
        cache.run("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?)", handle, number, entry.at, entry.kind, entry.from,
                  entry.to);
}

bool Projection::putInsights(RowHandle handle, const Insights &insights)
{
    const QByteArray blob = toBlob(insights);
    Statement known = m_edit.connection().prepare("SELECT body FROM insight WHERE num = ?");
    known.bind(handle);
    if (known.step() && known.read<QByteArray>() == blob)
        return false;
    known.rewind();
    // Not REPLACE: over a foreign key it takes a savepoint, at which FTS5 writes out all it holds in memory, each time.
    m_edit.connection().run("INSERT INTO insight VALUES (?, ?) ON CONFLICT (num) DO UPDATE SET body = excluded.body",
                            handle, blob);
    return true;
}

std::optional<QString> Projection::remove(const ConversationId &id)
{
    const std::optional<Row> old = find(id);
    if (!old)
        return std::nullopt;
    Connection &connection = m_edit.connection();
    removeMessages(old->handle, 0);
    m_edit.words.removeCard(old->timeKey, old->card);
    recount(connection, &old->card, nullptr);
    connection.run("DELETE FROM transcript WHERE num = ?", old->handle);
    connection.run("DELETE FROM insight WHERE num = ?", old->handle);
    connection.run("DELETE FROM history WHERE num = ?", old->handle);
    connection.run("DELETE FROM beneath WHERE num = ?", old->handle);
    notes::hideAll(m_edit, old->handle);
    connection.run("DELETE FROM conversation WHERE num = ?", old->handle);
    m_edit.touch(old->handle, id, RowChange::Kind::Removed, Touched::Card | Touched::Messages | Touched::Insights);
    return old->card.rev;
}

void Projection::keep(const ConversationId &id)
{
    m_edit.connection().run("UPDATE conversation SET generation = ? WHERE id = ?", m_edit.state.generation, id);
}

void Projection::setLag(const Row &row, bool lag)
{
    if (row.lag != lag)
        m_edit.connection().run("UPDATE conversation SET lag = ? WHERE num = ?", lag, row.handle);
}

qint64 Projection::removeMessages(RowHandle handle, qint64 after)
{
    Connection &connection = m_edit.connection();
    const qint64 first = messagePlace(handle, after + 1);
    const qint64 last = messagePlace(handle, maxSeq);
    Statement messages = connection.prepare("SELECT place, text FROM message WHERE place BETWEEN ? AND ?");
    messages.bind(first, last);
    qint64 removed = 0;
    for (; messages.step(); ++removed) {
        const auto place = messages.read<qint64>();
        m_edit.words.removeMessage(place, messages.read<QString>());
    }
    if (removed > 0)
        connection.run("DELETE FROM message WHERE place BETWEEN ? AND ?", first, last);
    m_edit.state.messages -= removed;
    return removed;
}

qint64 Projection::freeTimeKey(const Conversation &card)
{
    const qint64 base = timeKeyOf(lastActivity(card));
    // Thousands of conversations may share one instant (an import): go on where the last search ended.
    qint64 key = base == m_lastBase ? m_lastKey : base;
    Statement taken = m_edit.connection().prepare("SELECT tkey FROM conversation WHERE tkey >= ? ORDER BY tkey");
    taken.bind(key);
    while (taken.step() && taken.read<qint64>() == key)
        ++key;
    m_lastBase = base;
    m_lastKey = key;
    return key;
}

} // namespace leadlight
