// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/appmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace leadlight {

namespace {

using enum ActionId;

/// Count_ stands for a separator.
using Entries = std::initializer_list<ActionId>;
constexpr ActionId separator = Count_;

class MenuWords final
{
    Q_DECLARE_TR_FUNCTIONS(AppMenu)
};

void addAll(QMenu &menu, const Actions &actions, Entries entries)
{
    for (const ActionId id : entries) {
        if (id == separator)
            menu.addSeparator();
        else
            menu.addAction(actions.action(id));
    }
}

constexpr Entries conversationEntries
    = {Archive, Close,     Reopen, RetryCrm, RetryCause,      separator, ToggleSeen,    MarkFollowedUp, Remind,
       AddNote, separator, Email,  Call,     PrepareFollowUp, separator, LinkToContact, CopyLink};
constexpr Entries editEntries = {Undo, Redo, separator, MarkCurrent, MarkAll, ClearMarks};
constexpr Entries goEntries = {NextConversation,
                               PreviousConversation,
                               NextUnseen,
                               PreviousUnseen,
                               separator,
                               OpenConversation,
                               Back,
                               separator,
                               NextMessage,
                               PreviousMessage,
                               PageTranscript,
                               PageTranscriptBack,
                               separator,
                               NextPane,
                               PreviousPane};
constexpr Entries viewEntries
    = {Search,    FindInTranscript, separator, ToggleInsights, separator, SortNewest, SortOldest,
       SortScore, SortDue,          SortCause, separator,      SaveView,  separator,  ToggleMenuBar};

} // namespace

void fillConversationMenu(QMenu &menu, const Actions &actions)
{
    addAll(menu, actions, conversationEntries);
}

void fillAppMenu(QMenu &menu, const Actions &actions)
{
    addAll(menu, actions, {Commands, SyncNow, ShowOutbox, separator});
    addAll(*menu.addMenu(MenuWords::tr("Edit")), actions, editEntries);
    addAll(*menu.addMenu(MenuWords::tr("Conversation")), actions, conversationEntries);
    addAll(*menu.addMenu(MenuWords::tr("Go")), actions, goEntries);
    addAll(*menu.addMenu(MenuWords::tr("View")), actions, viewEntries);
    addAll(menu, actions, {separator, Settings, AddAccount, separator, Keys, About, separator, Quit});
}

void fillMenuBar(QMenuBar &bar, const Actions &actions)
{
    addAll(*bar.addMenu(MenuWords::tr("File")), actions,
           {SyncNow, ShowOutbox, separator, AddAccount, Settings, separator, Quit});
    addAll(*bar.addMenu(MenuWords::tr("Edit")), actions, editEntries);
    addAll(*bar.addMenu(MenuWords::tr("Conversation")), actions, conversationEntries);
    addAll(*bar.addMenu(MenuWords::tr("Go")), actions, goEntries);
    addAll(*bar.addMenu(MenuWords::tr("View")), actions, viewEntries);
    addAll(*bar.addMenu(MenuWords::tr("Help")), actions, {Commands, Keys, separator, About});
    bar.hide();
}

} // namespace leadlight
