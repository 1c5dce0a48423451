// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/notes.h"

#include "domain/outboxrules.h"
#include "store/cacheedit.h"

#include <algorithm>

namespace leadlight {

namespace {

struct ShownNote {
    qint64 place = 0;
    Note note;
};

void readNote(Statement &row, Note &note)
{
    row.readInto(note.id);
    row.readInto(note.rev);
    row.readInto(note.text);
    row.readInto(note.author);
    row.readInto(note.createdAt);
    row.readInto(note.updatedAt);
}

std::vector<ShownNote> shownOf(Connection &cache, RowHandle handle, const ConversationId &id)
{
    Statement rows = cache.prepare("SELECT place, id, rev, text, author, created_at, updated_at FROM note_shown "
                                   "WHERE num = ? ORDER BY created_at, id");
    rows.bind(handle);
    std::vector<ShownNote> notes;
    while (rows.step()) {
        ShownNote &shown = notes.emplace_back();
        rows.readInto(shown.place);
        readNote(rows, shown.note);
        shown.note.conversation = id;
    }
    return notes;
}

QString viewerName(Connection &cache)
{
    Statement row = cache.prepare("SELECT name FROM viewer LIMIT 1");
    return row.step() ? row.read<QString>() : QString();
}

void hide(CacheEdit &edit, const ShownNote &old)
{
    edit.words.removeNote(old.place, old.note.text);
    edit.connection().run("DELETE FROM note_shown WHERE place = ?", old.place);
}

void show(CacheEdit &edit, RowHandle handle, const Note &note)
{
    Connection &cache = edit.connection();
    const qint64 place = cache.number("SELECT max(place) FROM note_shown") + 1;
    cache.run("INSERT INTO note_shown VALUES (?, ?, ?, ?, ?, ?, ?, ?)", place, handle, note.id, note.rev, note.text,
              note.author, note.createdAt, note.updatedAt);
    edit.words.addNote(place, note.text);
}

} // namespace

namespace notes {

std::vector<Note> ofServer(Connection &cache, const ConversationId &id)
{
    Statement rows = cache.prepare("SELECT id, rev, text, author, created_at, updated_at FROM note "
                                   "WHERE conversation = ? ORDER BY created_at, id");
    rows.bind(id);
    std::vector<Note> notes;
    while (rows.step()) {
        readNote(rows, notes.emplace_back());
        notes.back().conversation = id;
    }
    return notes;
}

std::vector<Note> shown(Connection &cache, RowHandle handle, const ConversationId &id)
{
    std::vector<Note> notes;
    for (ShownNote &one : shownOf(cache, handle, id))
        notes.push_back(std::move(one.note));
    return notes;
}

bool refold(CacheEdit &edit, RowHandle handle, const ConversationId &id)
{
    Connection &cache = edit.connection();
    const std::vector<ShownNote> before = shownOf(cache, handle, id);
    const std::vector<OutboxRow> rows = edit.pending.rowsOf(id);
    std::vector<Note> after = ofServer(cache, id);
    if (!rows.empty())
        after = foldNotes(std::move(after), rows, viewerName(cache));
    bool changed = false;
    for (const ShownNote &old : before) {
        if (std::ranges::find(after, old.note) == after.end()) {
            hide(edit, old);
            changed = true;
        }
    }
    for (const Note &note : after) {
        if (std::ranges::find(before, note, &ShownNote::note) == before.end()) {
            show(edit, handle, note);
            changed = true;
        }
    }
    if (changed)
        edit.touch(handle, id, RowChange::Kind::Changed, Touched::Messages | Touched::Insights);
    return changed;
}

void hideAll(CacheEdit &edit, RowHandle handle)
{
    for (const ShownNote &old : shownOf(edit.connection(), handle, {}))
        hide(edit, old);
}

} // namespace notes

} // namespace leadlight
