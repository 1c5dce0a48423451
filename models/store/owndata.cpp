// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/owndata.h"

#include "store/connection.h"

namespace leadlight {

namespace {

int markOf(const OwnRecord &record)
{
    if (!record.markedUnseen)
        return 0;
    return *record.markedUnseen ? 2 : 1;
}

std::optional<bool> unseenOf(int mark)
{
    return mark == 0 ? std::nullopt : std::optional<bool>(mark == 2);
}

} // namespace

namespace owndata {

OwnState state(Connection &outbox)
{
    Statement row = outbox.prepare("SELECT birth, revision, last_number FROM state WHERE one = 1");
    OwnState state;
    if (!row.step())
        throw Failure(ErrorKind::Corrupt, QStringLiteral("the state row of the outbox is gone"));
    row.readInto(state.birth);
    row.readInto(state.revision);
    row.readInto(state.lastNumber);
    return state;
}

void setBirth(Connection &outbox, Instant now)
{
    if (!state(outbox).birth.isSet())
        outbox.run("UPDATE state SET birth = ? WHERE one = 1", now);
}

bool isEmpty(Connection &outbox)
{
    return outbox.number("SELECT EXISTS (SELECT 1 FROM mark) OR EXISTS (SELECT 1 FROM history)") == 0;
}

bool knows(Connection &outbox, const ConversationId &id)
{
    Statement found = outbox.prepare("SELECT EXISTS (SELECT 1 FROM mark WHERE conversation = ?1) "
                                     "OR EXISTS (SELECT 1 FROM history WHERE conversation = ?1) "
                                     "OR EXISTS (SELECT 1 FROM command WHERE conversation = ?1)");
    found.bind(id);
    return found.step() && found.read<bool>();
}

OwnRecord record(Connection &outbox, const ConversationId &id)
{
    Statement row = outbox.prepare("SELECT seen_seq, seen_at, marked, marked_seq, done_at, done_channel, "
                                   "answered_due, remind_at FROM mark WHERE conversation = ?");
    row.bind(id);
    OwnRecord record;
    if (!row.step())
        return record;
    row.readInto(record.seenSeq);
    row.readInto(record.seenAt);
    record.markedUnseen = unseenOf(row.read<int>());
    row.readInto(record.markedSeq);
    row.readInto(record.doneAt);
    row.readInto(record.channel);
    row.readInto(record.answeredDue);
    row.readInto(record.remindAt);
    return record;
}

std::vector<HistoryLine> history(Connection &outbox, const ConversationId &id)
{
    Statement rows = outbox.prepare("SELECT number, at, kind, value_before, value_after FROM history "
                                    "WHERE conversation = ? ORDER BY at DESC, number DESC LIMIT ?");
    rows.bind(id, shownHistory);
    std::vector<HistoryLine> lines;
    while (rows.step()) {
        HistoryLine &line = lines.emplace_back();
        rows.readInto(line.number);
        rows.readInto(line.entry.at);
        rows.readInto(line.entry.kind);
        rows.readInto(line.entry.from);
        rows.readInto(line.entry.to);
    }
    return lines;
}

std::vector<ConversationId> conversations(Connection &outbox)
{
    Statement rows = outbox.prepare("SELECT conversation FROM mark UNION SELECT conversation FROM history");
    std::vector<ConversationId> ids;
    while (rows.step())
        ids.push_back(rows.read<ConversationId>());
    return ids;
}

std::vector<SavedView> views(Connection &outbox)
{
    Statement rows = outbox.prepare("SELECT id, name, query FROM view ORDER BY place");
    std::vector<SavedView> views;
    while (rows.step()) {
        SavedView &view = views.emplace_back();
        rows.readInto(view.id);
        rows.readInto(view.name);
        rows.readInto(view.query);
    }
    return views;
}

QHash<QString, QByteArray> kept(Connection &outbox)
{
    Statement rows = outbox.prepare("SELECT key, value FROM kept");
    QHash<QString, QByteArray> kept;
    while (rows.step()) {
        const auto key = rows.read<QString>();
        kept.insert(key, rows.read<QByteArray>());
    }
    return kept;
}

} // namespace owndata

OwnEdit::OwnEdit(Connection &outbox)
    : m_outbox(outbox),
      m_transaction(outbox, "own data"),
      m_revision(owndata::state(outbox).revision),
      m_lastNumber(owndata::state(outbox).lastNumber)
{
}

qint64 OwnEdit::nextNumber()
{
    m_numbered = true;
    return ++m_lastNumber;
}

void OwnEdit::raise()
{
    if (!std::exchange(m_raised, true))
        ++m_revision;
}

void OwnEdit::save(const ConversationId &id, const OwnRecord &record)
{
    raise();
    if (record.isEmpty()) {
        m_outbox.run("DELETE FROM mark WHERE conversation = ?", id);
        return;
    }
    m_outbox.run("INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", id, record.seenSeq, record.seenAt,
                 markOf(record), record.markedSeq, record.doneAt, record.channel, record.answeredDue, record.remindAt);
}

void OwnEdit::addLine(const ConversationId &id, const HistoryEntry &entry, const QString &rev)
{
    raise();
    m_outbox.run("INSERT OR IGNORE INTO history(conversation, rev, at, kind, value_before, value_after) "
                 "VALUES (?, nullif(?, ''), ?, ?, ?, ?)",
                 id, rev, entry.at, entry.kind, entry.from, entry.to);
}

void OwnEdit::removeLines(const ConversationId &id, HistoryKind kind, Instant at)
{
    raise();
    m_outbox.run("DELETE FROM history WHERE conversation = ? AND kind = ? AND at = ?", id, Named<HistoryKind>(kind),
                 at);
}

void OwnEdit::forget(const ConversationId &id)
{
    raise();
    m_outbox.run("DELETE FROM mark WHERE conversation = ?", id);
    m_outbox.run("DELETE FROM history WHERE conversation = ?", id);
}

void OwnEdit::saveView(const SavedView &view)
{
    raise();
    m_outbox.run("INSERT INTO view(id, name, query) VALUES (?, ?, ?) "
                 "ON CONFLICT (id) DO UPDATE SET (name, query) = (excluded.name, excluded.query)",
                 view.id, view.name, view.query);
}

void OwnEdit::removeView(const QString &id)
{
    raise();
    m_outbox.run("DELETE FROM view WHERE id = ?", id);
}

void OwnEdit::keep(const QString &key, const QByteArray &value)
{
    if (value.isEmpty())
        m_outbox.run("DELETE FROM kept WHERE key = ?", key);
    else
        m_outbox.run("INSERT OR REPLACE INTO kept VALUES (?, ?)", key, value);
}

void OwnEdit::commit()
{
    if (m_raised)
        m_outbox.run("UPDATE state SET revision = ? WHERE one = 1", m_revision);
    if (m_numbered)
        m_outbox.run("UPDATE state SET last_number = ? WHERE one = 1", m_lastNumber);
    (void)m_transaction.commit(m_revision);
}

} // namespace leadlight
