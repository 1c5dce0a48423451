// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/transcriptmark.h"

#include "store/connection.h"

namespace leadlight {

namespace {

/// A backend without message revisions leaves them empty; then only the count tells.
bool revMoved(const TranscriptMark &mark, const QString &messagesRev)
{
    return mark.cached > 0 && !messagesRev.isEmpty() && messagesRev != mark.rev;
}

} // namespace

TranscriptMark loadMark(Connection &connection, RowHandle handle)
{
    Statement row = connection.prepare("SELECT rev, cached FROM transcript WHERE num = ?");
    row.bind(handle);
    TranscriptMark mark;
    if (row.step()) {
        row.readInto(mark.rev);
        row.readInto(mark.cached);
    }
    return mark;
}

void saveMark(Connection &connection, RowHandle handle, const TranscriptMark &mark)
{
    connection.run("INSERT INTO transcript VALUES (?, ?, ?) "
                   "ON CONFLICT (num) DO UPDATE SET (rev, cached) = (excluded.rev, excluded.cached)",
                   handle, mark.rev, mark.cached);
}

bool lagsBehind(const TranscriptMark &mark, const Conversation &card)
{
    return card.lastSeq > mark.cached || revMoved(mark, card.messagesRev);
}

std::optional<TranscriptGap> gapOf(Connection &connection, const ConversationId &id)
{
    Statement row = connection.prepare("SELECT num, last_seq, messages_rev FROM conversation WHERE id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    const TranscriptMark mark = loadMark(connection, row.read<qint64>());
    TranscriptGap gap;
    gap.id = id;
    gap.cachedSeq = mark.cached;
    row.readInto(gap.lastSeq);
    row.readInto(gap.messagesRev);
    if (revMoved(mark, gap.messagesRev))
        gap.cachedSeq = 0;
    return gap;
}

} // namespace leadlight
