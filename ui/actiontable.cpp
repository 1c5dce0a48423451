// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The keyboard map of ui.md section 13 as data.
#include "ui/actiontable.h"

#include <QCoreApplication>

namespace leadlight {

namespace {

using enum ActionId;
using enum ActionScope;
using enum ActionGroup;

constexpr ActionRow table[] = {
    {Archive, "archive", QT_TRANSLATE_NOOP("leadlight::Actions", "Archive"), "archive", "E", Reading, Conversation},
    {Close, "close", QT_TRANSLATE_NOOP("leadlight::Actions", "Close conversation"), "circle-check", "C", Reading,
     Conversation},
    {Reopen, "reopen", QT_TRANSLATE_NOOP("leadlight::Actions", "Reopen"), "circle-dot", "R", Reading, Conversation},
    {RetryCrm, "retry-crm", QT_TRANSLATE_NOOP("leadlight::Actions", "Retry CRM sync"), "refresh-cw", "", Window,
     Conversation},
    {RetryCause, "retry-cause", QT_TRANSLATE_NOOP("leadlight::Actions", "Retry all with this cause"), "refresh-cw", "",
     Window, Conversation},
    {AddNote, "add-note", QT_TRANSLATE_NOOP("leadlight::Actions", "Add a note…"), "sticky-note", "", Window,
     Conversation},
    {ToggleSeen, "toggle-seen", QT_TRANSLATE_NOOP("leadlight::Actions", "Mark as seen or unseen"), "circle-dot", "U",
     Reading, Conversation},
    {MarkFollowedUp, "mark-followed-up", QT_TRANSLATE_NOOP("leadlight::Actions", "Mark followed up"), "circle-check",
     "F", Reading, Conversation},
    {ActionId::Remind, "remind", QT_TRANSLATE_NOOP("leadlight::Actions", "Remind me…"), "clock", "H", Reading,
     Conversation},
    {Email, "email", QT_TRANSLATE_NOOP("leadlight::Actions", "Write an email"), "mail", "", Window, Conversation},
    {Call, "call", QT_TRANSLATE_NOOP("leadlight::Actions", "Call"), "phone", "", Window, Conversation},
    {PrepareFollowUp, "prepare-follow-up", QT_TRANSLATE_NOOP("leadlight::Actions", "Prepare follow-up"),
     "clipboard-list", "", Window, Conversation},
    {CopyLink, "copy-link", QT_TRANSLATE_NOOP("leadlight::Actions", "Copy link to conversation"), "copy",
     "Ctrl+Shift+C", Window, Conversation},
    {FindInTranscript, "find-in-transcript", QT_TRANSLATE_NOOP("leadlight::Actions", "Find in this conversation"),
     "search", "Ctrl+F", Window, Conversation},
    {ToggleInsights, "toggle-insights", QT_TRANSLATE_NOOP("leadlight::Actions", "Show or hide insights"), "panel-right",
     "I", Reading, Conversation},
    {LinkToContact, "link-contact", QT_TRANSLATE_NOOP("leadlight::Actions", "Link contact…"), "link", "Ctrl+L", Window,
     Conversation},

    {NextConversation, "next-conversation", QT_TRANSLATE_NOOP("leadlight::Actions", "Next conversation"), "arrow-down",
     "J", Reading, Go},
    {PreviousConversation, "previous-conversation", QT_TRANSLATE_NOOP("leadlight::Actions", "Previous conversation"),
     "arrow-up", "K", Reading, Go},
    {NextUnseen, "next-unseen", QT_TRANSLATE_NOOP("leadlight::Actions", "Next unseen conversation"), "arrow-down", "N",
     Reading, Go},
    {PreviousUnseen, "previous-unseen", QT_TRANSLATE_NOOP("leadlight::Actions", "Previous unseen conversation"),
     "arrow-up", "Shift+N", Reading, Go},
    {OpenConversation, "open-conversation", QT_TRANSLATE_NOOP("leadlight::Actions", "Open conversation"),
     "message-square", "Return; O; Enter", Reading, Go},
    {Back, "back", QT_TRANSLATE_NOOP("leadlight::Actions", "Back to the list"), "arrow-left", "Esc; Alt+Left", Reading,
     Go},
    {NextMessage, "next-message", QT_TRANSLATE_NOOP("leadlight::Actions", "Next message"), "chevron-down", "Ctrl+Down",
     Reading, Go},
    {PreviousMessage, "previous-message", QT_TRANSLATE_NOOP("leadlight::Actions", "Previous message"), "chevron-up",
     "Ctrl+Up", Reading, Go},
    {PageTranscript, "page-transcript", QT_TRANSLATE_NOOP("leadlight::Actions", "Scroll the messages down"),
     "chevrons-down", "Space", Reading, Go},
    {PageTranscriptBack, "page-transcript-back", QT_TRANSLATE_NOOP("leadlight::Actions", "Scroll the messages up"),
     "chevrons-up", "Shift+Space", Reading, Go},
    {NextPane, "next-pane", QT_TRANSLATE_NOOP("leadlight::Actions", "Next pane"), "arrow-right", "F6", Window, Go},
    {PreviousPane, "previous-pane", QT_TRANSLATE_NOOP("leadlight::Actions", "Previous pane"), "arrow-left", "Shift+F6",
     Window, Go},

    {Search, "search", QT_TRANSLATE_NOOP("leadlight::Actions", "Search conversations"), "search", "/; Ctrl+Shift+F",
     Window, List},
    {SortNewest, "sort-newest", QT_TRANSLATE_NOOP("leadlight::Actions", "Sort by newest first"),
     "arrow-down-wide-narrow", "", Window, List},
    {SortOldest, "sort-oldest", QT_TRANSLATE_NOOP("leadlight::Actions", "Sort by oldest first"),
     "arrow-down-wide-narrow", "", Window, List},
    {SortScore, "sort-score", QT_TRANSLATE_NOOP("leadlight::Actions", "Sort by highest score"),
     "arrow-down-wide-narrow", "", Window, List},
    {SortDue, "sort-due", QT_TRANSLATE_NOOP("leadlight::Actions", "Sort by follow-up due"), "arrow-down-wide-narrow",
     "", Window, List},
    {SortCause, "sort-cause", QT_TRANSLATE_NOOP("leadlight::Actions", "Sort by cause"), "arrow-down-wide-narrow", "",
     Window, List},
    {SaveView, "save-view", QT_TRANSLATE_NOOP("leadlight::Actions", "Save this search as a view…"), "bookmark-plus", "",
     Window, List},

    {MarkCurrent, "mark-current", QT_TRANSLATE_NOOP("leadlight::Actions", "Select or deselect conversation"), "check",
     "X", Reading, List},
    {MarkAll, "mark-all", QT_TRANSLATE_NOOP("leadlight::Actions", "Select all in this list"), "list-checks", "Ctrl+A",
     Reading, List},
    {ClearMarks, "clear-marks", QT_TRANSLATE_NOOP("leadlight::Actions", "Clear selection"), "x", "", Window, List},

    {Undo, "undo", QT_TRANSLATE_NOOP("leadlight::Actions", "Undo"), "undo-2", "Z; Ctrl+Z", Reading, Program},
    {Redo, "redo", QT_TRANSLATE_NOOP("leadlight::Actions", "Redo"), "rotate-cw", "Shift+Z; Ctrl+Shift+Z", Reading,
     Program},
    {ShowOutbox, "show-outbox", QT_TRANSLATE_NOOP("leadlight::Actions", "Show unsent changes"), "arrow-up", "", Window,
     Program},
    {SyncNow, "sync-now", QT_TRANSLATE_NOOP("leadlight::Actions", "Sync now"), "refresh-cw", "F5", Window, Program},
    {Commands, "commands", QT_TRANSLATE_NOOP("leadlight::Actions", "Find a command…"), "command", "Ctrl+K", Window,
     Program},
    {Keys, "keys", QT_TRANSLATE_NOOP("leadlight::Actions", "Keyboard shortcuts"), "keyboard", "?; F1", Window, Program},
    {Settings, "settings", QT_TRANSLATE_NOOP("leadlight::Actions", "Settings…"), "settings", "Ctrl+,", Window, Program},
    {ToggleMenuBar, "toggle-menu-bar", QT_TRANSLATE_NOOP("leadlight::Actions", "Show or hide the menu bar"), "menu",
     "Ctrl+M; F10", Window, Program},
    {AddAccount, "add-account", QT_TRANSLATE_NOOP("leadlight::Actions", "Add an account…"), "circle-plus", "", Window,
     Program},
    {About, "about", QT_TRANSLATE_NOOP("leadlight::Actions", "About Leadlight"), "info", "", Window, Program},
    {Quit, "quit", QT_TRANSLATE_NOOP("leadlight::Actions", "Quit"), "log-out", "Ctrl+Q", Window, Program},
};

constexpr bool isComplete()
{
    int expected = 0;
    for (const ActionRow &row : table) {
        if (int(row.id) != expected++)
            return false;
    }
    return expected == int(Count_);
}
static_assert(isComplete(), "every action needs its row, in the order of the enum");

} // namespace

const ActionRow &actionRow(ActionId id)
{
    return table[size_t(id)];
}

} // namespace leadlight
