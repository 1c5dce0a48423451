// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "ui/textlabel.h"

#include <QPushButton>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace leadlight {

class Actions;
class Avatar;
class Format;
class StatusMenuButton;

/// The line of 56 pixels above the transcript: who, how much, with which agent, in which state; the menu of what
/// can be done with it, and the switch of the Insights panel (ui.md section 4). Status menu and archive button speak of
/// the open conversation alone, whatever is marked in the list; they only say what is wanted.
class ConversationHeader final : public QWidget
{
    Q_OBJECT

public:
    ConversationHeader(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Empty: nothing is open.
    void setConversation(const std::optional<Conversation> &card);
    /// Tells the switch what is true; does not emit.
    void setInsightsShown(bool shown);
    /// Smaller windows: the switch has no words and the company is left out.
    void setCompact(bool compact);
    /// Puts widgets of the window (a back button) before the avatar.
    void addLeading(QWidget *widget);
    /// Fills the menu of the "…" button and gives the tool tips their keys. Without it there is no such button.
    void setActions(Actions &actions);
    /// Why the status cannot be changed; empty when it can.
    void setStatusRefusal(const QString &reason);
    /// The menu offers the other of the two.
    void setUnseen(bool unseen);
    [[nodiscard]] QPushButton *insightsButton() const { return m_insights; }
    [[nodiscard]] QPushButton *statusButton() const;
    [[nodiscard]] QToolButton *archiveButton() const { return m_archive; }
    [[nodiscard]] QToolButton *moreButton() const { return m_more; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void insightsToggled(bool shown);
    /// By the menu or the archive button.
    void statusWanted(leadlight::Status status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void updateInsightsButton();
    void showSubtitle();
    void makeStatusMenu();
    void showStatus();

    const Theme &m_theme;
    const Format &m_format;
    std::optional<Conversation> m_card;
    bool m_compact = false;
    QHBoxLayout *m_line;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_subtitle;
    StatusMenuButton *m_status;
    QToolButton *m_archive;
    QString m_refusal;
    QToolButton *m_more;
    QMenu *m_menu;
    QPushButton *m_insights;
    Actions *m_actions = nullptr;
};

} // namespace leadlight
