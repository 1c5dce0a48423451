// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/actions.h"
#include "ui/format.h"
#include "ui/preferences.h"

#include <QSet>

namespace leadlight {

class ListPane;
class UndoStack;

/// Archive, close, reopen and CRM retry: what keys, menus and buttons do to the marked conversations or, with none
/// marked, to the open one, or to all that the CRM refused for one cause; and what is open afterwards. It asks through
/// the UndoStack and writes nothing.
class Triage final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Triage(Inbox &inbox, Actions &actions, ListPane &list, UndoStack &undo, const Format &format,
           QObject *parent = nullptr);

    /// What the server can do (OutboxStatus::commands); empty: not known yet, so everything is offered.
    void setCommands(const QSet<QString> &commands);
    void setAfterAction(Preferences::AfterAction after) { m_after = after; }
    /// Of the open conversation alone, whatever is marked: for its own header.
    void setOpenStatus(Status status);
    /// Tries all of a group of the list again, whether they have been read or not. A cause that stays until somebody
    /// changes something is left alone.
    void retryAll(SyncCause cause);

private:
    void joinUndo();
    void apply(const ServerAction &action);
    void applyToMarked(const ServerAction &action);
    void applyToOpen(const ServerAction &action);
    [[nodiscard]] int rowAfter(bool marked) const;
    void openRow(int row);
    void showPossible();
    [[nodiscard]] bool isOffered(const ServerAction &action) const;
    void offer(ActionId id, const ServerAction &action, bool applies);
    void showUndo();

    Inbox &m_inbox;
    Actions &m_actions;
    ListPane &m_list;
    UndoStack &m_undo;
    const Format &m_format;
    QSet<QString> m_commands;
    Preferences::AfterAction m_after = Preferences::AfterAction::Next;
};

} // namespace leadlight
