// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

class QSplitter;

namespace leadlight {

class ConversationPane;
class InsightsPanel;
class ListPane;
class StatusLine;

/// The three panes and the status line, their widths and their focus. No logic of its own: the list and the transcript
/// follow the Inbox, and what the user does goes into it.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Puts a query's text form into search field and filters and asks for it.
    void showFilter(const QString &filter);
    void openConversation(const ConversationId &id);
    /// Opens the first conversation of the list, if any.
    void openFirst();
    void setInsightsShown(bool shown);
    [[nodiscard]] bool isInsightsShown() const;
    /// A lasting problem of the whole program, in words for people; shown over the list until put away.
    void showProblem(const QString &sentence);

    [[nodiscard]] ListPane *list() const { return m_list; }
    [[nodiscard]] ConversationPane *conversation() const { return m_conversation; }
    [[nodiscard]] InsightsPanel *insights() const { return m_insights; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void join();
    void addShortcuts();
    void setFirstWidths();
    void showOpen();

    Inbox &m_inbox;
    const Theme &m_theme;
    ListPane *m_list;
    ConversationPane *m_conversation;
    InsightsPanel *m_insights;
    StatusLine *m_status;
    QSplitter *m_splitter;
    bool m_insightsWanted = false;
    /// The user moved a handle: widths are theirs from now on.
    bool m_widthsChosen = false;
};

} // namespace leadlight
