// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/actions.h"
#include "ui/format.h"
#include "ui/panewidths.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QToolButton;

namespace leadlight {

class BulkOutcome;
class ConversationPane;
class Drawer;
class InsightsPanel;
class ListPane;
class StatusLine;
class Triage;
class UndoStack;

/// The panes and the status line: which of them are seen at which size, their widths, and where the focus goes
/// (ui.md sections 4 and 13). No logic of its own: the list and the transcript follow the Inbox, and what the user does
/// goes into it. Opening Insights never changes the size of the window.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts a query's text form into search field and filters and asks for it.
    void showFilter(const QString &filter);
    void openConversation(const ConversationId &id);
    /// Opens the first conversation of the list, if any.
    void openFirst();
    void setInsightsShown(bool shown);
    /// Whether Insights is wanted; it shows as soon as a conversation is open.
    [[nodiscard]] bool isInsightsShown() const;
    /// A lasting problem of the whole program, in words for people; shown over the list until put away.
    void showProblem(const QString &sentence);
    void setDensity(Preferences::Density density);
    /// What of the user's changes is not with the server yet, and what the server can do; the Inbox tells it.
    void setOutbox(const OutboxStatus &status);
    void setAfterAction(Preferences::AfterAction after);
    [[nodiscard]] LayoutClass layoutClass() const { return m_layoutClass; }

    /// Widths of the panes in every layout class and whether Insights is wanted; opaque, for the next start.
    [[nodiscard]] QByteArray saveLayout() const;
    /// Bytes that saveLayout() did not make change nothing.
    void restoreLayout(const QByteArray &bytes);

    /// What can be done by key, menu and palette. Those that concern list, panes and sync are joined here already.
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] const OutboxStatus &outbox() const { return m_outbox; }
    [[nodiscard]] ListPane *list() const { return m_list; }
    [[nodiscard]] ConversationPane *conversation() const { return m_conversation; }
    [[nodiscard]] InsightsPanel *insights() const { return m_insights; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    /// The door for all that the user asks of the server and may take back.
    [[nodiscard]] UndoStack *undoStack() const { return m_undo; }
    [[nodiscard]] QToolButton *backButton() const { return m_back; }

public Q_SLOTS:
    /// Opens the next (+1) or previous (-1) conversation of the list; the focus stays.
    void nextConversation(int step);
    /// Reads the current card: the keyboard goes to the transcript.
    void openCurrent();
    /// One step out: of Insights lying over the transcript, then of the transcript.
    void back();
    void focusSearch();
    /// The focus goes round list, transcript and Insights.
    void nextPane(int step);
    void toggleInsights();
    /// Shows Insights with the keyboard in the search for the contact of the open conversation.
    void linkContact();
    void cycleSort();
    /// A view of Inbox::views(), -1 for all conversations.
    void chooseView(int index);
    /// Looks for an unseen conversation down (+1) or up (-1) the list and opens it.
    void findUnseen(int step);
    /// Shows Insights with the keyboard in the field of a new note.
    void addNote();
    /// Opens the conversation of a note that was not taken over, with its words in the field. What is saved then takes
    /// the place of that row.
    void editNote(const OutboxRow &row);
    /// Puts the words of a note whose row is given up into the field of its conversation (sync-and-trust P23).
    void keepDraft(const OutboxRow &row);

Q_SIGNALS:
    /// Only another key helps, and the user wants to enter it.
    void keyWanted();
    /// The list of unsent changes was asked for.
    void outboxWanted();
    void outboxChanged();
    /// Worth a word in passing, not worth a bar.
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void join();
    void joinActions();
    void joinTriage();
    void joinLinking();
    void setTabOrders();
    void showKeys();
    void arrange();
    void enter(LayoutClass layout);
    void placeInsights();
    void placeList();
    void applyWidths();
    void keepWidths();
    void showOpen();
    void applyDensity();
    void setReading(bool reading);
    void focusConversation();
    void focusInsights();
    void closeInsights();
    void unseenFound(int row);
    [[nodiscard]] bool insightsAreVisible() const;
    [[nodiscard]] bool covers() const;

    Inbox &m_inbox;
    const Theme &m_theme;
    Actions *m_actions;
    ListPane *m_list;
    ConversationPane *m_conversation;
    InsightsPanel *m_insights;
    StatusLine *m_status;
    UndoStack *m_undo;
    Triage *m_triage;
    BulkOutcome *m_bulk;
    QSplitter *m_splitter;
    Drawer *m_drawer;
    QToolButton *m_back;
    QPointer<QWidget> m_beforeInsights; ///< where the focus was when Insights was opened
    Preferences::Density m_density = Preferences::Density::Auto;
    OutboxStatus m_outbox;
    PaneWidths m_widths;
    LayoutClass m_layoutClass = LayoutClass::Wide;
    bool m_entered = false; ///< m_layoutClass is true
    bool m_insightsWanted = false;
    /// The window became too narrow to dock Insights: it must not cover the transcript without being asked for.
    bool m_insightsGaveWay = false;
    bool m_slides = false;  ///< the user is opening or closing Insights just now: it may move
    bool m_reading = false; ///< in the stack: the conversation is shown, not the list
};

} // namespace leadlight
