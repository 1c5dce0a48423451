// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/commandapply.h"

#include "store/cacheedit.h"

#include <algorithm>

namespace leadlight {

namespace {

const QString late = QStringLiteral("late");
const QString inTime = QStringLiteral("in time");

QString millisecondsOf(Instant instant)
{
    return instant.isSet() ? QString::number(instant.ms) : QString();
}

bool isBuiltIn(const QString &id)
{
    return std::ranges::any_of(builtInViews(), [&id](const SavedView &view) { return view.id == id; });
}

bool isStored(const std::vector<SavedView> &views, const QString &id)
{
    return std::ranges::any_of(views, [&id](const SavedView &view) { return view.id == id; });
}

std::vector<ConversationId> allIds(CacheEdit &edit)
{
    Statement all = edit.connection().prepare("SELECT id FROM conversation");
    std::vector<ConversationId> ids;
    while (all.step())
        ids.push_back(all.read<ConversationId>());
    return ids;
}

/// Whose row may differ from what the outbox makes of it: also those whose command is gone from there by now.
std::vector<ConversationId> touchedIds(CacheEdit &edit)
{
    std::vector<ConversationId> ids = owndata::conversations(edit.outbox());
    for (const ConversationId &id : commandtable::conversations(edit.outbox()))
        ids.push_back(id);
    Statement shown = edit.connection().prepare("SELECT id FROM conversation WHERE outbox <> 0 OR overlaid = 1 "
                                                "OR num IN (SELECT num FROM note_shown)");
    while (shown.step())
        ids.push_back(shown.read<ConversationId>());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

Projection::Row CommandApply::rowOf(const ConversationId &id)
{
    std::optional<Projection::Row> row = m_conversations.find(id);
    if (!row)
        throw Failure(ErrorKind::NotFound, QStringLiteral("conversation is not cached"));
    return *std::move(row);
}

OwnRecord CommandApply::recordOf(const ConversationId &id)
{
    return owndata::record(m_edit.outbox(), id);
}

bool CommandApply::save(const Projection::Row &row, const OwnRecord &record)
{
    m_edit.own().save(row.card.id, record);
    m_conversations.refold(row);
    return true;
}

bool CommandApply::operator()(const NoteSeen &command)
{
    const auto row = m_conversations.find(command.id);
    if (!row)
        return false;
    OwnRecord record = recordOf(command.id);
    if (command.seq <= record.seenSeq && !record.markedUnseen)
        return false;
    record.seenSeq = std::max(record.seenSeq, command.seq);
    record.seenAt = m_now;
    record.markedUnseen.reset();
    record.markedSeq = 0;
    return save(*row, record);
}

bool CommandApply::operator()(const MarkSeen &command)
{
    bool changed = false;
    for (const ConversationId &id : command.ids) {
        const auto row = m_conversations.find(id);
        if (!row || row->own.unseen != command.seen)
            continue;
        OwnRecord record = recordOf(id);
        record.markedUnseen = !command.seen;
        record.markedSeq = row->card.lastSeq;
        changed = save(*row, record);
    }
    return changed;
}

bool CommandApply::operator()(const MarkFollowedUp &command)
{
    const Projection::Row row = rowOf(command.id);
    if (row.own.followUp.isDone())
        return false;
    OwnRecord record = recordOf(command.id);
    // A server whose clock is ahead of ours must not make the follow-up older than the message that it answers.
    record.doneAt = std::max(m_now, row.card.lastVisitorMessageAt);
    record.channel = command.channel;
    record.answeredDue = followUpDue(row.card);
    const bool isLate = record.answeredDue.isSet() && record.doneAt >= record.answeredDue;
    m_edit.own().addLine(command.id,
                         {record.doneAt, HistoryKind::FollowedUp, command.channel.text, isLate ? late : inTime});
    return save(row, record);
}

bool CommandApply::operator()(const UndoFollowedUp &command)
{
    const Projection::Row row = rowOf(command.id);
    if (!row.own.followUp.isDone())
        return false;
    OwnRecord record = recordOf(command.id);
    m_edit.own().removeLines(command.id, HistoryKind::FollowedUp, record.doneAt);
    record.doneAt = {};
    record.channel = {};
    record.answeredDue = {};
    return save(row, record);
}

bool CommandApply::operator()(const Remind &command)
{
    const Projection::Row row = rowOf(command.id);
    OwnRecord record = recordOf(command.id);
    if (record.remindAt == command.at)
        return false;
    m_edit.own().addLine(command.id,
                         {m_now, HistoryKind::Reminder, millisecondsOf(record.remindAt), millisecondsOf(command.at)});
    record.remindAt = command.at;
    return save(row, record);
}

bool CommandApply::operator()(const SaveView &command)
{
    if (command.view.id.isEmpty() || isBuiltIn(command.view.id))
        return false;
    m_edit.own().saveView(command.view);
    mirrorViews(m_edit);
    return true;
}

bool CommandApply::operator()(const RemoveView &command)
{
    if (!isStored(owndata::views(m_edit.outbox()), command.id))
        return false;
    m_edit.own().removeView(command.id);
    mirrorViews(m_edit);
    return true;
}

bool CommandApply::operator()(const KeepState &command)
{
    m_edit.own().keep(command.key, command.value);
    return true;
}

void mirrorViews(CacheEdit &edit)
{
    edit.connection().run("DELETE FROM view");
    for (const SavedView &view : owndata::views(edit.outbox()))
        edit.connection().run("INSERT INTO view(id, name, query) VALUES (?, ?, ?)", view.id, view.name, view.query);
    edit.touchViews();
}

bool catchUpOwn(CacheEdit &edit)
{
    const OwnState own = owndata::state(edit.outbox());
    CacheState &state = edit.state;
    if (own.birth == state.ownBirth && own.revision == state.ownRevision)
        return false;
    const bool missedSome = own.birth == state.ownBirth && own.revision > state.ownRevision;
    Projection conversations(edit);
    for (const ConversationId &id : missedSome ? touchedIds(edit) : allIds(edit)) {
        (void)conversations.refoldCommands(id);
        if (const auto row = conversations.find(id))
            conversations.refold(*row);
    }
    mirrorViews(edit);
    state.ownBirth = own.birth;
    state.ownRevision = own.revision;
    return true;
}

} // namespace leadlight
