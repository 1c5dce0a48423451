// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowtools.h"

#include "items/conversationlist.h"
#include "items/window.h"
#include "ui/actions.h"
#include "ui/appmenu.h"
#include "ui/commandpalette.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/insightspanel.h"
#include "ui/keysheet.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/marking.h"
#include "ui/outboxview.h"
#include "ui/statusline.h"
#include "ui/toast.h"
#include "ui/undostack.h"

#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace leadlight {

WindowTools::WindowTools(MainWindow &window, Inbox &inbox, const Theme &theme, const Format &format)
    : QObject(&window),
      m_window(window),
      m_inbox(inbox),
      m_palette(new CommandPalette(theme, format, window.actions(), &window)),
      m_keySheet(new KeySheet(theme, window.actions(), &window)),
      m_outbox(new OutboxView(theme, format, &window)),
      m_toast(new Toast(theme, &window)),
      m_appMenu(new QMenu(&window)),
      m_cardMenu(new QMenu(&window)),
      m_groupMenu(new QMenu(&window)),
      m_menuBar(new QMenuBar(&window))
{
    fillAppMenu(*m_appMenu, window.actions());
    fillConversationMenu(*m_cardMenu, window.actions());
    m_cardMenu->setToolTipsVisible(true); // why something cannot be done
    fillMenuBar(*m_menuBar, window.actions());
    window.list()->setMenu(m_appMenu);
    window.layout()->setMenuBar(m_menuBar);
    m_toast->setBottom(window.statusLine()->sizeHint().height());
    connect(&window, &MainWindow::told, m_toast, [this](const QString &words) { m_toast->say(words); });
    for (const auto signal : {&ConversationPane::copied, &ConversationPane::failed})
        connect(window.conversation(), signal, m_toast, [this](const QString &words) { m_toast->say(words); });
    connect(window.insights(), &InsightsPanel::copied, m_toast, [this](const QString &words) { m_toast->say(words); });
    joinPalette();
    joinActions();
    joinUndo();
    joinOutbox();
    joinCards();
}

void WindowTools::joinUndo()
{
    // What a toast offers to undo is always the last thing done: the next one replaces the toast.
    UndoStack *undo = m_window.undoStack();
    connect(undo, &UndoStack::done, m_toast, [this](const QString &words) { m_toast->say(words, tr("Undo")); });
    connect(undo, &UndoStack::undone, m_toast, [this](const QString &words) { m_toast->say(words); });
    connect(m_toast, &Toast::acted, undo, &UndoStack::undo);
}

void WindowTools::joinPalette()
{
    connect(m_palette, &CommandPalette::peopleWanted, this, &WindowTools::findPeople);
    connect(m_palette, &CommandPalette::viewChosen, &m_window, &MainWindow::chooseView);
    connect(m_palette, &CommandPalette::personChosen, &m_window, &MainWindow::openConversation);
    connect(m_palette, &CommandPalette::settingChosen, this, &WindowTools::settingsWanted);
    connect(m_window.statusLine(), &StatusLine::commandsWanted, m_palette, &CommandPalette::toggle);
    connect(&m_inbox, &Inbox::viewsChanged, m_palette, [this] { m_palette->setViews(m_inbox.views()); });
    m_palette->setViews(m_inbox.views());
}

void WindowTools::joinActions()
{
    const auto on
        = [this](ActionId id, auto does) { connect(m_window.actions().action(id), &QAction::triggered, this, does); };
    on(ActionId::Commands, [this] { m_palette->toggle(); });
    on(ActionId::Keys, [this] { m_keySheet->toggle(); });
    on(ActionId::Settings, [this] { Q_EMIT settingsWanted({}); });
    on(ActionId::ToggleMenuBar, [this] {
        m_menuBar->setVisible(!m_menuBar->isVisible());
        if (m_menuBar->isVisible())
            m_menuBar->setFocus(Qt::MenuBarFocusReason);
    });
    on(ActionId::About, [this] { tellAbout(); });
}

void WindowTools::joinOutbox()
{
    connect(&m_window, &MainWindow::outboxChanged, m_outbox, [this] { m_outbox->setOutbox(m_window.outbox()); });
    connect(&m_window, &MainWindow::outboxWanted, m_outbox, &OutboxView::toggle);
    connect(m_outbox, &OutboxView::settled, &m_inbox, [this](const SettleOutbox &choice) { m_inbox.submit(choice); });
    connect(m_outbox, &OutboxView::copied, m_toast, [this](const QString &words) { m_toast->say(words); });
    connect(m_outbox, &OutboxView::editWanted, this, [this](const OutboxRow &row) {
        m_outbox->closePopup();
        m_window.editNote(row);
    });
    connect(m_outbox, &OutboxView::draftLeft, &m_window, &MainWindow::keepDraft);
    connect(m_outbox, &OutboxView::conversationWanted, this, [this](const ConversationId &id) {
        m_outbox->closePopup();
        m_window.openConversation(id);
    });
    m_outbox->setOutbox(m_window.outbox());
}

void WindowTools::joinCards()
{
    ConversationView *cards = m_window.list()->cards();
    cards->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(cards, &QWidget::customContextMenuRequested, this, &WindowTools::showCardMenu);
}

/// Among the cards that are in memory: the list is the palette's business only as far as it is at hand.
void WindowTools::findPeople(const QString &text)
{
    const SearchTerms terms(text);
    std::vector<PalettePerson> people;
    const Window &rows = m_inbox.conversations()->window();
    for (int row = 0; row < rows.size() && people.size() < PaletteModel::mostPeople; ++row) {
        // Blank rows are beyond what is in memory; the many of a long list need not be looked at one by one.
        if (row > int(Window::cardLimit))
            break;
        const CardEntry &entry = rows.card(row);
        const Conversation &card = entry.row.card;
        if (entry.loaded && terms.matchesAll({card.name, card.email, card.company})) {
            const bool named = !card.name.isEmpty();
            people.push_back(
                {card.id, named ? card.name : card.email, card.company.isEmpty() && named ? card.email : card.company});
        }
    }
    m_palette->setPeople(text, people);
}

/// The menu is about the open conversation, so the card under the pointer is opened first, as a click would.
void WindowTools::showCardMenu(QPoint at)
{
    ConversationView *cards = m_window.list()->cards();
    if (const auto group = cards->headerAt(at)) {
        showGroupMenu(*group, cards->viewport()->mapToGlobal(at));
        return;
    }
    // The menu key says no place of a card: then it is the one the keyboard is on.
    const QModelIndex under = cards->indexAt(at);
    const QModelIndex index = under.isValid() ? under : cards->currentIndex();
    if (!index.isValid())
        return;
    if (!under.isValid())
        at = cards->visualRect(index).center();
    // On a marked card it is about all that are marked; on another one those are no longer meant.
    if (!cards->isMarked(index)) {
        m_window.list()->marking()->clear();
        m_window.list()->openRow(index.row());
    }
    m_cardMenu->popup(cards->viewport()->mapToGlobal(at));
}

/// A cause that needs somebody first has no menu.
void WindowTools::showGroupMenu(const CauseGroup &group, QPoint at)
{
    ConversationView *cards = m_window.list()->cards();
    if (!cards->header().canRetry(group))
        return;
    m_groupMenu->clear();
    QAction *retry = m_groupMenu->addAction(cards->header().retryWords(group));
    connect(retry, &QAction::triggered, cards, [cards, cause = group.cause] { Q_EMIT cards->retryWanted(cause); });
    m_groupMenu->popup(at);
}

QMenu *WindowTools::addSubmenu(const QString &words)
{
    return m_appMenu->addMenu(words);
}

void WindowTools::tellAbout()
{
    m_toast->say(
        tr("Leadlight %1. Free software under the Apache License 2.0.").arg(QCoreApplication::applicationVersion()));
}

} // namespace leadlight
