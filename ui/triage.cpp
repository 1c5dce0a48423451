// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage.h"

#include "domain/crmretry.h"
#include "items/conversationlist.h"
#include "items/window.h"
#include "ui/conversationview.h"
#include "ui/listpane.h"
#include "ui/marking.h"
#include "ui/outboxtext.h"
#include "ui/undostack.h"

#include <QAction>

#include <algorithm>

namespace leadlight {

namespace {

/// After these a conversation is dealt with, and the next one is wanted.
bool isDealtWith(const ServerAction &action)
{
    const auto *set = std::get_if<SetStatus>(&action);
    return set && (set->status == Status::Archived || set->status == Status::Closed);
}

} // namespace

Triage::Triage(Inbox &inbox, Actions &actions, ListPane &list, UndoStack &undo, const Format &format, QObject *parent)
    : QObject(parent),
      m_inbox(inbox),
      m_actions(actions),
      m_list(list),
      m_undo(undo),
      m_format(format)
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto does) { connect(m_actions.action(id), &QAction::triggered, this, does); };
    on(Archive, [this] { apply(SetStatus{Status::Archived}); });
    on(Close, [this] { apply(SetStatus{Status::Closed}); });
    on(Reopen, [this] { apply(SetStatus{Status::Open}); });
    on(ActionId::RetryCrm, [this] { apply(leadlight::RetryCrm{}); });
    connect(&inbox, &Inbox::openChanged, this, &Triage::showPossible);
    connect(&inbox, &Inbox::detailChanged, this, &Triage::showPossible);
    on(ActionId::RetryCause, [this] {
        if (const auto group = m_list.cards()->currentGroup())
            retryAll(group->cause);
    });
    connect(list.cards(), &ConversationView::retryWanted, this, &Triage::retryAll);
    connect(list.cards(), &ConversationView::currentGroupChanged, this, &Triage::showPossible);
    connect(list.marking(), &Marking::changed, this, &Triage::showPossible);
    joinUndo();
    showPossible();
}

void Triage::joinUndo()
{
    connect(m_actions.action(ActionId::Undo), &QAction::triggered, &m_undo, &UndoStack::undo);
    connect(m_actions.action(ActionId::Redo), &QAction::triggered, &m_undo, &UndoStack::redo);
    connect(&m_undo, &UndoStack::changed, this, &Triage::showUndo);
    connect(&m_undo, &UndoStack::submitted, &m_inbox, &Inbox::submit);
    showUndo();
}

void Triage::setCommands(const QSet<QString> &commands)
{
    m_commands = commands;
    m_list.cards()->setCanRetry(isOffered(leadlight::RetryCrm{}));
    showPossible();
}

void Triage::setOpenStatus(Status status)
{
    applyToOpen(SetStatus{status});
}

void Triage::apply(const ServerAction &action)
{
    if (m_list.marking()->isEmpty())
        applyToOpen(action);
    else
        applyToMarked(action);
}

void Triage::applyToOpen(const ServerAction &action)
{
    if (m_inbox.openId().isEmpty())
        return;
    const int next = isDealtWith(action) ? rowAfter(false) : -1;
    m_undo.act({m_inbox.openId()}, action);
    openRow(next);
}

void Triage::applyToMarked(const ServerAction &action)
{
    const Marking &marking = *m_list.marking();
    const int open = m_inbox.conversations()->rowOf(m_inbox.openId());
    const bool openIsMarked = open >= 0 && marking.contains(*cardEntry(m_inbox.conversations()->index(open)));
    const int next = openIsMarked && isDealtWith(action) ? rowAfter(true) : -1;
    if (marking.isAll())
        m_undo.actOnAll(marking.query(), marking.except(), marking.count(*m_inbox.conversations()), action);
    else
        m_undo.act(marking.ids(), action);
    openRow(next);
    m_list.marking()->clear();
}

/// The row to be open afterwards, by the user's setting; -1 leaves what is open. Rows that are marked are passed over.
int Triage::rowAfter(bool marked) const
{
    const ConversationList &list = *m_inbox.conversations();
    const int open = list.rowOf(m_inbox.openId());
    if (open < 0 || m_after == Preferences::AfterAction::Stay)
        return -1;
    const Marking &marking = *m_list.marking();
    const auto free = [&](int row) {
        const CardEntry &entry = list.window().card(row);
        // Of "all", a row that has not been read is marked too, and nobody could tell yet.
        return !marked || (!marking.contains(entry) && (entry.loaded || !marking.isAll()));
    };
    const int wanted = m_after == Preferences::AfterAction::Next ? +1 : -1;
    for (const int step : {wanted, -wanted}) {
        for (int row = open + step; row >= 0 && row < list.rowCount(); row += step) {
            if (free(row))
                return row;
        }
    }
    return -1;
}

void Triage::openRow(int row)
{
    if (row >= 0)
        m_list.openRow(row);
}

bool Triage::isOffered(const ServerAction &action) const
{
    return m_commands.isEmpty() || m_commands.contains(commandName(action));
}

void Triage::retryAll(SyncCause cause)
{
    const std::vector<CauseGroup> groups = m_inbox.conversations()->groups();
    const auto found = std::ranges::find(groups, cause, &CauseGroup::cause);
    if (found == groups.end() || !m_list.cards()->header().canRetry(*found))
        return;
    Query query = m_inbox.query();
    query.crm = SyncState::Error;
    query.cause = cause;
    m_undo.actOnAll(query, {}, found->count, leadlight::RetryCrm{});
}

void Triage::offer(ActionId id, const ServerAction &action, bool applies)
{
    const bool known = isOffered(action);
    QAction *entry = m_actions.action(id);
    entry->setEnabled(known && applies);
    entry->setToolTip(known ? m_actions.words(id) : OutboxText::cannot());
}

void Triage::showPossible()
{
    using enum ActionId;
    const bool marked = !m_list.marking()->isEmpty();
    const std::optional<ConversationDetail> &detail = m_inbox.detail();
    const auto other = [&](Status status) { return marked || (detail && detail->record.card.status != status); };
    offer(Archive, SetStatus{Status::Archived}, other(Status::Archived));
    offer(Close, SetStatus{Status::Closed}, other(Status::Closed));
    offer(Reopen, SetStatus{Status::Open}, other(Status::Open));
    // The panel says why a retry could not succeed; nobody is invited to try it blindly from here.
    const bool failed = detail && detail->record.card.crm.state == SyncState::Error
        && retryObstacle(detail->record, m_format.clock().wall()) == RetryObstacle::Nothing;
    offer(ActionId::RetryCrm, leadlight::RetryCrm{}, marked || failed);
    const auto group = m_list.cards()->currentGroup();
    const bool canRetryAll = group && m_list.cards()->header().canRetry(*group);
    offer(RetryCause, leadlight::RetryCrm{}, canRetryAll);
    m_actions.action(RetryCause)->setVisible(canRetryAll);
}

void Triage::showUndo()
{
    QAction *undo = m_actions.action(ActionId::Undo);
    undo->setText(m_undo.undoWords());
    undo->setEnabled(m_undo.canUndo());
    QAction *redo = m_actions.action(ActionId::Redo);
    redo->setText(m_undo.redoWords());
    redo->setEnabled(m_undo.canRedo());
}

} // namespace leadlight
