// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/messageapply.h"

#include "store/cacheedit.h"
#include "store/cardcolumns.h"
#include "store/transcriptmark.h"

#include <algorithm>

namespace leadlight {

namespace {

void require(bool holds, const char *rule)
{
    if (!holds)
        throw Failure(ErrorKind::BadAnswer, QString::fromLatin1(rule), true);
}

void requireGapless(const MessagePage &page)
{
    qint64 expected = page.after;
    for (const Message &message : page.items)
        require(message.seq == ++expected, "messages are not numbered without gaps");
    require(page.after >= 0 && expected <= maxSeq, "message number out of range");
    require(!page.more || (!page.items.empty() && page.nextAfter == expected), "page of messages leads nowhere");
}

} // namespace

Message readMessage(Statement &row, qint64 place)
{
    Message message;
    message.seq = seqOfPlace(place);
    row.readInto(message.id);
    row.readInto(message.author);
    row.readInto(message.kind);
    row.readInto(message.agentId);
    row.readInto(message.agentName);
    row.readInto(message.text);
    row.readInto(message.sentAt);
    row.readInto(message.rev);
    return message;
}

void MessageApply::apply(const MessagePage &page)
{
    requireGapless(page);
    const auto row = m_conversations.find(page.conversation);
    if (!row)
        return;
    Connection &connection = m_edit.connection();
    TranscriptMark mark = loadMark(connection, row->handle);
    const QString rev = page.messagesRev.isEmpty() ? row->card.messagesRev : page.messagesRev;
    if (page.after == 0 && rev != mark.rev)
        mark = {.rev = rev, .cached = 0}; // a new walk; the rows of the old one stay readable until overwritten
    require(rev == mark.rev, "messages changed while they were read");
    require(page.after <= mark.cached, "page of messages does not continue what is cached");

    qint64 changed = 0;
    for (const Message &message : page.items)
        changed += put(row->handle, message) ? 1 : 0;
    const qint64 last = page.after + qint64(page.items.size());
    mark.cached = std::max(mark.cached, last);
    if (!page.more) {
        mark.cached = last;
        changed += m_conversations.removeMessages(row->handle, last);
    }
    saveMark(connection, row->handle, mark);
    m_conversations.setLag(*row, lagsBehind(mark, row->card));
    if (changed > 0)
        m_edit.touch(row->handle, page.conversation, RowChange::Kind::Changed, Touched::Messages);
}

bool MessageApply::put(RowHandle handle, const Message &message)
{
    static const std::string readSql = "SELECT " + std::string(messageColumns) + " FROM message WHERE place = ?";
    static const std::string writeSql = "INSERT OR REPLACE INTO message(place, " + std::string(messageColumns)
        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    Connection &connection = m_edit.connection();
    const qint64 place = messagePlace(handle, message.seq);
    {
        Statement known = connection.prepare(readSql);
        known.bind(place);
        if (!known.step()) {
            ++m_edit.state.messages;
        } else {
            const Message old = readMessage(known, place);
            if (old == message)
                return false;
            m_edit.words.removeMessage(place, old.text);
        }
    }
    connection.run(writeSql, place, message.id, message.author, message.kind, message.agentId, message.agentName,
                   message.text, message.sentAt, message.rev);
    m_edit.words.addMessage(place, message.text);
    return true;
}

} // namespace leadlight
