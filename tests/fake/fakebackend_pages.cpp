// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakebackend.h"

#include <algorithm>

namespace leadlight {

using namespace Qt::StringLiterals;

namespace {

Error gone(ErrorKind kind, int status)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

} // namespace

/// Cursors: "w<walk>.<index>" in a snapshot walk, "f<epoch>.<position>" in the feed.
Result<ChangePage> FakeBackend::page(const QString &client, const ChangeToken &token, int limit)
{
    if (token.isEmpty()) {
        Walk walk;
        walk.position = static_cast<qint64>(m_feed.size());
        std::vector<Change> conversations;
        for (const auto &[key, change] : m_live) {
            if (key.first != u"note"_s)
                (key.first == u"conversation"_s ? conversations : walk.changes).push_back(change);
        }
        std::ranges::stable_sort(conversations, [](const Change &a, const Change &b) {
            return std::get<ConversationRecord>(a.body).card.lastMessageAt
                > std::get<ConversationRecord>(b.body).card.lastMessageAt;
        });
        walk.total = static_cast<qint64>(conversations.size());
        for (Change &conversation : conversations) {
            const ConversationId id{conversation.id};
            walk.changes.push_back(std::move(conversation));
            for (const Note &note : notesOf(id))
                walk.changes.push_back({u"note"_s, note.id.value, note.rev, note});
        }
        m_walks.emplace(++m_lastWalk, std::move(walk));
        return walkPage(m_lastWalk, 0, limit);
    }
    const QStringList parts = token.value.mid(1).split(u'.');
    const qint64 first = parts.value(0).toLongLong();
    const qint64 second = parts.value(1).toLongLong();
    if (token.value.startsWith(u'w') && m_walks.contains(first))
        return walkPage(first, static_cast<size_t>(second), limit);
    if (token.value.startsWith(u'f') && second >= m_oldest)
        return feedPage(client, second, limit); // an older epoch is told by the page, not by refusing the cursor
    return gone(ErrorKind::CursorExpired, 410);
}

ChangePage FakeBackend::walkPage(qint64 number, size_t from, int limit)
{
    const Walk &walk = m_walks.at(number);
    const size_t to = std::min(walk.changes.size(), from + static_cast<size_t>(limit));
    ChangePage page;
    page.epoch = u"e%1"_s.arg(m_epoch);
    page.snapshot = true;
    page.snapshotEnd = to == walk.changes.size();
    page.more = true;
    page.total = walk.total;
    page.serverTime = m_clock.trueTime();
    page.changes.assign(walk.changes.begin() + static_cast<std::ptrdiff_t>(from),
                        walk.changes.begin() + static_cast<std::ptrdiff_t>(to));
    page.cursor.value
        = page.snapshotEnd ? u"f%1.%2"_s.arg(m_epoch).arg(walk.position) : u"w%1.%2"_s.arg(number).arg(to);
    return page;
}

ChangePage FakeBackend::feedPage(const QString &client, qint64 position, int limit)
{
    const auto end = static_cast<qint64>(m_feed.size());
    const qint64 to = std::min(end, position + limit);
    ChangePage page;
    page.epoch = u"e%1"_s.arg(m_epoch);
    page.serverTime = m_clock.trueTime();
    page.cursor.value = u"f%1.%2"_s.arg(m_epoch).arg(to);
    page.more = to < end;
    // An id at most once per page, the last state of it (P5).
    QSet<QString> told;
    for (qint64 at = to; at > position; --at) {
        const Entry &entry = m_feed.at(static_cast<size_t>(at - 1));
        if (entry.outcome && entry.client == client)
            page.outcomes.insert(page.outcomes.begin(), *entry.outcome);
        if (!entry.change)
            continue;
        const QString key = entry.change->type + u'/' + entry.change->id;
        if (!told.contains(key))
            page.changes.insert(page.changes.begin(), *entry.change);
        told.insert(key);
    }
    if (!page.more)
        page.digest = digest();
    return page;
}

Result<MessagePage> FakeBackend::messagePage(const ConversationId &id, qint64 after, int limit) const
{
    const auto record = m_conversations.find(id.value);
    if (record == m_conversations.end())
        return gone(ErrorKind::NotFound, 404);
    MessagePage page;
    page.conversation = id;
    page.messagesRev = record->second.card.messagesRev;
    page.after = after;
    page.nextAfter = after;
    const std::vector<Message> &all = transcript(id);
    for (const Message &message : all) {
        if (message.seq > after && static_cast<int>(page.items.size()) < limit)
            page.items.push_back(message);
    }
    if (!page.items.empty())
        page.nextAfter = page.items.back().seq;
    page.more = page.nextAfter < static_cast<qint64>(all.size());
    return page;
}

} // namespace leadlight
