// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// What keys, menus and clicks do in MainWindow, and where the focus goes.
#include "ui/mainwindow.h"

#include "ui/bulkoutcome.h"
#include "ui/conversationheader.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/drawer.h"
#include "ui/filterbar.h"
#include "ui/insightspanel.h"
#include "ui/keycap.h"
#include "ui/listpane.h"
#include "ui/marking.h"
#include "ui/notessection.h"
#include "ui/outboxtext.h"
#include "ui/searchfield.h"
#include "ui/sortbutton.h"
#include "ui/statusline.h"
#include "ui/transcriptview.h"
#include "ui/triage.h"
#include "ui/undostack.h"
#include "ui/viewbutton.h"

#include <QAction>
#include <QApplication>
#include <QToolButton>

namespace leadlight {

namespace {

/// The first widget inside `pane` that the Tab key stops at.
QWidget *firstStop(QWidget *pane)
{
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(pane)
            && next->isEnabled())
            return next;
    }
    return nullptr;
}

} // namespace

void MainWindow::joinActions()
{
    using enum ActionId;
    m_conversation->setActions(*m_actions);
    m_insights->setOpener(m_conversation->opener());
    const auto on = [this](ActionId id, auto slot) { connect(m_actions->action(id), &QAction::triggered, this, slot); };
    on(NextConversation, [this] { nextConversation(+1); });
    on(PreviousConversation, [this] { nextConversation(-1); });
    on(NextUnseen, [this] { findUnseen(+1); });
    on(PreviousUnseen, [this] { findUnseen(-1); });
    on(OpenConversation, &MainWindow::openCurrent);
    on(Back, &MainWindow::back);
    on(NextPane, [this] { nextPane(+1); });
    on(PreviousPane, [this] { nextPane(-1); });
    on(Search, &MainWindow::focusSearch);
    on(SortNewest, [this] { m_list->setSort(SortOrder::NewestFirst); });
    on(SortOldest, [this] { m_list->setSort(SortOrder::OldestFirst); });
    on(SortScore, [this] { m_list->setSort(SortOrder::HighestScore); });
    on(SortDue, [this] { m_list->setSort(SortOrder::DueFirst); });
    on(SortCause, [this] { m_list->setSort(SortOrder::ByCause); });
    const auto showSorts = [this] {
        const bool errors = m_inbox.query().crm == SyncState::Error;
        m_actions->action(SortCause)->setEnabled(errors);
        m_actions->action(SortCause)->setVisible(errors);
    };
    connect(&m_inbox, &Inbox::queryChanged, this, showSorts);
    showSorts();
    on(SaveView, [this] { m_list->nameView(); });
    on(ToggleInsights, &MainWindow::toggleInsights);
    on(LinkToContact, &MainWindow::linkContact);
    on(SyncNow, [this] { m_inbox.refresh(); });
    on(Quit, [] { QApplication::quit(); });
    connect(m_actions, &Actions::viewChosen, this, &MainWindow::chooseView);
    connect(m_status, &StatusLine::commandsWanted, m_actions->action(Commands), &QAction::trigger);
    connect(m_actions, &Actions::keysChanged, this, &MainWindow::showKeys);
    m_list->setActions(*m_actions);
    showKeys();
}

void MainWindow::joinTriage()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions->action(id), &QAction::triggered, this, slot); };
    on(ActionId::AddNote, &MainWindow::addNote);
    on(ActionId::ShowOutbox, &MainWindow::outboxWanted);
    connect(m_status, &StatusLine::outboxWanted, this, &MainWindow::outboxWanted);
    connect(m_list, &ListPane::told, this, &MainWindow::told);
    connect(m_conversation->header(), &ConversationHeader::statusWanted, m_triage, &Triage::setOpenStatus);
    connect(&m_inbox, &Inbox::outboxChanged, this, [this] { setOutbox(m_inbox.outbox()); });
    connect(m_undo, &UndoStack::submitted, m_bulk, &BulkOutcome::follow);
    connect(m_bulk, &BulkOutcome::told, this, &MainWindow::told);
    joinLinking();
    connect(m_insights->notes(), &NotesSection::wanted, m_undo,
            [this](const ConversationId &id, const ServerAction &action) { m_undo->act({id}, action); });
    connect(m_insights->notes(), &NotesSection::outboxWanted, this, &MainWindow::outboxWanted);
    const auto offerNote = [this] {
        const bool known = m_outbox.commands.isEmpty() || m_outbox.commands.contains(commandName(PutNote{}));
        QAction *action = m_actions->action(ActionId::AddNote);
        action->setEnabled(known && !m_inbox.openId().isEmpty());
        action->setToolTip(known ? m_actions->words(ActionId::AddNote) : OutboxText::cannot());
    };
    connect(this, &MainWindow::outboxChanged, this, offerNote);
    connect(&m_inbox, &Inbox::openChanged, this, offerNote);
    offerNote();
}

void MainWindow::joinLinking()
{
    connect(m_insights, &InsightsPanel::acted, m_undo,
            [this](const ConversationId &id, const ServerAction &action) { m_undo->act({id}, action); });
    connect(m_insights, &InsightsPanel::takenBack, m_undo, &UndoStack::takeBack);
    connect(m_insights, &InsightsPanel::settled, &m_inbox,
            [this](const SettleOutbox &choice) { m_inbox.submit(choice); });
    const auto showContacts = [this] {
        if (m_inbox.contacts())
            m_insights->setContacts(*m_inbox.contacts());
    };
    const auto showAccounts = [this] {
        if (m_inbox.accounts())
            m_insights->setAccounts(*m_inbox.accounts());
    };
    connect(&m_inbox, &Inbox::contactsChanged, m_insights, showContacts);
    connect(&m_inbox, &Inbox::accountsChanged, m_insights, showAccounts);
    // The Inbox says nothing about a question that it has an answer to, and the field waits for one.
    connect(m_insights, &InsightsPanel::contactsWanted, &m_inbox, [this, showContacts](const QString &text) {
        m_inbox.findContacts(text);
        showContacts();
    });
    connect(m_insights, &InsightsPanel::accountsWanted, &m_inbox, [this, showAccounts](const QString &text) {
        m_inbox.findAccounts(text);
        showAccounts();
    });
}

void MainWindow::addNote()
{
    setReading(true);
    if (!insightsAreVisible())
        toggleInsights();
    m_insights->revealNotes();
}

void MainWindow::editNote(const OutboxRow &row)
{
    const auto *put = std::get_if<PutNote>(&row.action);
    if (!put)
        return;
    openConversation(row.conversation);
    addNote();
    // The section learns of another conversation when it has been read; the words belong to that one.
    m_insights->notes()->beginEditIn(row.conversation, put->note, put->text);
}

void MainWindow::keepDraft(const OutboxRow &row)
{
    if (const auto *put = std::get_if<PutNote>(&row.action))
        m_insights->notes()->addDraft(row.conversation, put->text);
}

void MainWindow::showKeys()
{
    const auto cap = [this](ActionId id) {
        const QList<QKeySequence> keys = m_actions->keys(id);
        return keys.isEmpty() ? QString() : keyCapText(keys.constFirst());
    };
    m_list->searchField()->setKey(cap(ActionId::Search));
    m_status->setCommandsKey(cap(ActionId::Commands));
    m_back->setToolTip(m_actions->withKey(tr("Back to the list"), ActionId::Back));
}

void MainWindow::setTabOrders()
{
    // ui.md section 13; inside the panes the order of creation is that order.
    setTabOrder(m_list->menuButton(), m_list->searchField());
}

void MainWindow::nextConversation(int step)
{
    m_list->step(step);
}

void MainWindow::openCurrent()
{
    if (!m_list->chooseCurrent() && m_inbox.openId().isEmpty())
        return;
    setReading(true);
    focusConversation();
}

void MainWindow::focusConversation()
{
    // Without messages on this device there is nothing to read with keys.
    QWidget *transcript = m_conversation->transcript();
    QWidget *other = m_layoutClass == LayoutClass::Stack ? static_cast<QWidget *>(m_back)
                                                         : m_conversation->header()->insightsButton();
    (transcript->isVisibleTo(this) ? transcript : other)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::back()
{
    if (m_conversation->closeFind())
        return;
    if (!m_list->marking()->isEmpty() && m_list->isAncestorOf(focusWidget())) {
        m_list->marking()->clear();
        return;
    }
    if (covers() && insightsAreVisible()) {
        closeInsights();
        return;
    }
    setReading(false);
    m_list->focusCards();
}

void MainWindow::focusSearch()
{
    setReading(false);
    m_list->focusSearch();
}

void MainWindow::nextPane(int step)
{
    std::vector<QWidget *> stops;
    const auto add = [&](QWidget *pane, QWidget *stop) {
        if (stop && pane->isVisibleTo(this))
            stops.push_back(stop);
    };
    add(m_list, m_list->cards()->isVisibleTo(this) ? static_cast<QWidget *>(m_list->cards()) : m_list->searchField());
    if (!m_inbox.openId().isEmpty())
        add(m_conversation, m_conversation->transcript());
    add(m_insights, firstStop(m_insights));
    if (stops.empty())
        return;
    const QWidget *now = focusWidget();
    size_t at = 0;
    for (size_t i = 0; i < stops.size(); ++i) {
        for (const QWidget *pane : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_conversation),
                                    static_cast<QWidget *>(m_insights)}) {
            if (now && pane->isAncestorOf(now) && pane->isAncestorOf(stops[i]))
                at = i;
        }
    }
    const size_t count = stops.size();
    stops[(at + count + size_t(step > 0 ? 1 : count - 1)) % count]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::toggleInsights()
{
    if (insightsAreVisible()) {
        closeInsights();
        return;
    }
    m_beforeInsights = focusWidget();
    m_slides = true;
    setInsightsShown(true);
    m_slides = false;
    if (covers() && insightsAreVisible())
        focusInsights();
}

void MainWindow::linkContact()
{
    if (!m_inbox.detail())
        return;
    setReading(true);
    if (!insightsAreVisible())
        toggleInsights();
    m_insights->beginLinking();
}

void MainWindow::focusInsights()
{
    if (QWidget *first = firstStop(m_insights))
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeInsights()
{
    const bool hadFocus = m_insights->isAncestorOf(focusWidget());
    const QPointer<QWidget> before = m_beforeInsights;
    m_slides = true;
    setInsightsShown(false);
    m_slides = false;
    if (!hadFocus)
        return;
    if (before && before->isVisibleTo(this))
        before->setFocus(Qt::OtherFocusReason);
    else
        m_conversation->header()->insightsButton()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::cycleSort()
{
    m_list->setSort(SortButton::nextAfter(m_inbox.query().sort));
}

void MainWindow::chooseView(int index)
{
    setReading(false);
    m_list->chooseView(index);
}

void MainWindow::findUnseen(int step)
{
    m_inbox.findUnseen(step);
}

void MainWindow::unseenFound(int row)
{
    if (row < 0) {
        Q_EMIT told(tr("No more unseen conversations in this list."));
        return;
    }
    m_list->openRow(row);
    if (m_layoutClass == LayoutClass::Stack)
        setReading(true);
}

} // namespace leadlight
