// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

class QStackedWidget;

namespace leadlight {

class Actions;
class ConversationHeader;
class EmptyState;
class FindBar;
class FollowUpBar;
class LinkOpener;
class RemindMenu;
class TranscriptFind;
class TranscriptView;

/// The middle of the window: header, find bar, transcript and follow-up bar of the open conversation, or a word on why
/// there is none. It is also what the actions on the open conversation do.
class ConversationPane final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    ConversationPane(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Connects the actions on the open conversation and its transcript and says which are possible. The window's own
    /// (Insights, panes, list) are not touched. `actions` must outlive the pane.
    void setActions(Actions &actions);

    [[nodiscard]] ConversationHeader *header() const { return m_header; }
    [[nodiscard]] TranscriptView *transcript() const { return m_transcript; }
    [[nodiscard]] FollowUpBar *followUpBar() const { return m_followUp; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    /// The one way out of the window, for the Insights panel too.
    [[nodiscard]] LinkOpener *opener() const { return m_opener; }

    /// Shows the find bar, with the last words, else those of the list's search.
    void openFind();
    /// False when it was not open: Esc then means something else.
    bool closeFind();
    void showRemindMenu();

Q_SIGNALS:
    /// Something went to the clipboard, in words: "Link copied".
    void copied(const QString &what);
    /// Something asked for could not be done; in words for people.
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void joinFind();
    void joinFollowUp();
    void showOpen();
    void showQuery();
    void showPossible();
    void find(const QString &text);
    void stepFind(int step);
    void showFound();
    void email();
    void call();
    void prepareFollowUp();
    void copyLink();
    void toggleSeen();

    Inbox &m_inbox;
    const Theme &m_theme;
    const Format &m_format;
    Actions *m_actions = nullptr;
    LinkOpener *m_opener;
    ConversationHeader *m_header;
    FindBar *m_findBar;
    TranscriptView *m_transcript;
    TranscriptFind *m_find;
    FollowUpBar *m_followUp;
    RemindMenu *m_remindMenu;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace leadlight
