// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/feed.h"

#include "app/demo/wire.h"

#include <algorithm>

namespace leadlight::demo {

namespace {

/// Ends of writes on one page.
constexpr size_t mostCommands = 500;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Names, ids, revs, cursors and epochs are of our own making: letters, digits, "_", "-" only, nothing to escape.
QByteArray quoted(const QString &plain)
{
    return '"' + plain.toUtf8() + '"';
}

QByteArray itemOf(const StoredObject &object)
{
    QByteArray item = "{\"type\":" + quoted(wireName(object.type)) + ",\"id\":" + quoted(object.id)
        + ",\"op\":" + (object.deleted ? "\"delete\"" : "\"put\"") + ",\"rev\":" + quoted(object.rev);
    if (!object.deleted)
        return item + ",\"data\":" + object.data + '}';
    item += ",\"reason\":" + quoted(object.reason);
    if (!object.mergedInto.isEmpty())
        item += ",\"mergedInto\":" + quoted(object.mergedInto);
    return item + '}';
}

/// Keeps as many objects as fit under pageBytes, at least one.
void cutToFit(std::vector<StoredObject> &objects)
{
    constexpr qsizetype envelope = 512;
    qsizetype bytes = 0;
    const auto over = std::find_if(objects.begin(), objects.end(), [&bytes](const StoredObject &object) {
        const bool first = bytes == 0;
        bytes += object.data.size() + envelope;
        return !first && bytes > pageBytes;
    });
    objects.erase(over, objects.end());
}

QByteArray endOf(const CommandEnd &end)
{
    QByteArray item = "{\"id\":" + quoted(end.key) + ",\"outcome\":" + quoted(end.outcome);
    if (!end.rev.isEmpty())
        item += ",\"rev\":" + quoted(end.rev);
    if (!end.problem.isEmpty())
        item += ",\"problem\":" + end.problem;
    return item + '}';
}

QByteArray membersOf(const std::vector<StoredObject> &objects, const std::vector<CommandEnd> &ends)
{
    QByteArrayList items;
    for (const StoredObject &object : objects)
        items.append(itemOf(object));
    QByteArrayList commands;
    for (const CommandEnd &end : ends)
        commands.append(endOf(end));
    return ",\"items\":[" + items.join(',') + "],\"commands\":[" + commands.join(',') + ']';
}

} // namespace

Feed::Feed(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{
}

std::variant<QByteArray, Problem> Feed::page(const std::optional<QString> &text, int limit, const QString &client)
{
    const auto guard = m_database.lock(); // page, digest and cursor belong to one state
    const FeedState state = m_database.state();
    if (!text)
        return walkPage(state, {state.epoch, state.position, m_clock.wall(), true, {}}, true, limit, client);

    const auto cursor = Cursor::fromText(*text, m_database.cursorKey());
    const bool usable = cursor && cursor->epoch == state.epoch && cursor->position >= state.floor
        && m_clock.wall().ms - cursor->issued.ms <= cursorDays * dayMs;
    if (!usable)
        return Problem{ProblemCode::CursorExpired, QStringLiteral("Start again without a cursor."), {}, 0};
    if (cursor->walking)
        return walkPage(state, *cursor, false, limit, client);
    return changesPage(state, *cursor, limit, client);
}

QByteArray Feed::walkPage(const FeedState &state, Cursor cursor, bool first, int limit, const QString &client)
{
    auto objects = m_database.walk(first ? std::nullopt : std::optional(cursor.place), limit + 1);
    const size_t found = objects.size();
    objects.resize(std::min(found, static_cast<size_t>(limit)));
    cutToFit(objects);
    const bool end = objects.size() == found;
    if (end)
        cursor.walking = false; // the changes since the pinned position follow
    else
        cursor.place = {objects.back().type, objects.back().sortKey, objects.back().id};
    QByteArray members = ",\"snapshot\":true,\"total\":" + QByteArray::number(state.conversations);
    // From the pinned position on the feed tells how writes ended; the last page tells what ended right there.
    std::vector<CommandEnd> ends;
    if (end) {
        members += ",\"snapshotEnd\":true";
        ends = m_database.commandsBetween(viewerOf(m_database).id, client, cursor.position - 1, cursor.position, 1);
    }
    return finish(state, cursor, true, members + membersOf(objects, ends));
}

QByteArray Feed::changesPage(const FeedState &state, Cursor cursor, int limit, const QString &client)
{
    auto objects = m_database.changesAfter(cursor.position, limit);
    const size_t found = objects.size();
    cutToFit(objects);
    const bool whole = objects.size() == found && found < static_cast<size_t>(limit);
    qint64 end = whole ? state.position : objects.back().position;
    auto ends = m_database.commandsBetween(viewerOf(m_database).id, client, cursor.position, end, mostCommands + 1);
    if (ends.size() > mostCommands) {
        ends.pop_back();
        end = ends.back().position;
        std::erase_if(objects, [end](const StoredObject &object) { return object.position > end; });
    }
    cursor.position = end;
    const bool more = cursor.position < state.position;
    // A page is applied whole, so its inner order is free: parents before children, tombstones the other way (P5).
    std::stable_sort(objects.begin(), objects.end(), [](const StoredObject &a, const StoredObject &b) {
        if (a.deleted != b.deleted)
            return b.deleted;
        return a.deleted ? a.type > b.type : a.type < b.type;
    });
    QByteArray members;
    if (!more) {
        members = ",\"digest\":{\"count\":" + QByteArray::number(state.digest.count)
            + ",\"xor64\":" + quoted(state.digest.xorText()) + '}';
    }
    return finish(state, cursor, more, members + membersOf(objects, ends));
}

QByteArray Feed::finish(const FeedState &state, Cursor &cursor, bool more, const QByteArray &members)
{
    // To the day: a client that hears of nothing new gets the same cursor again and need not write it.
    const qint64 now = m_clock.wall().ms;
    cursor.issued.ms = now - now % dayMs;
    return sealed("{\"epoch\":" + quoted(state.epoch) + ",\"cursor\":" + quoted(cursor.toText(m_database.cursorKey()))
                  + ",\"more\":" + (more ? "true" : "false") + members
                  + ",\"serverTime\":" + quoted(wireTime(m_clock.wall())));
}

} // namespace leadlight::demo
