// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/textlabel.h"

#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace leadlight {

class LinkButton;
class RemindMenu;

/// The promise of 24 hours under the transcript of a high-quality lead: until when, how long still, the ways to the
/// visitor, and that it was kept (ui.md section 4). A reminder that is due stands here too. It decides nothing: the
/// clock is OwnMarks::followUp, and what the user does goes out as commands. Hidden while there is nothing to say.
class FollowUpBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    FollowUpBar(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Another conversation begins a new visit: what was done during the last one is said no more.
    void setDetail(const std::optional<ConversationDetail> &detail);
    /// How the visitor was just reached; marking as followed up then needs no question.
    void setReachedBy(FollowUpChannel channel);
    /// What key F does: marks at once when the channel is known, else asks for it.
    void markFollowedUp();
    /// Reads the clock again; happens by itself each minute and at the very moment the time is over.
    void refresh();
    [[nodiscard]] bool isLate() const;

    [[nodiscard]] QPushButton *emailButton() const { return m_email; }
    [[nodiscard]] QPushButton *callButton() const { return m_call; }
    [[nodiscard]] QPushButton *markButton() const { return m_mark; }
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString remark() const { return m_remark->text(); }

Q_SIGNALS:
    void emailRequested();
    void callRequested();
    void submitted(const leadlight::Command &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class State : quint8 { Nothing, Running, Done, Reminder };
    struct Words {
        QString title;
        QString remark;
    };

    void makeButtons();
    void applyTheme();
    [[nodiscard]] State stateNow() const;
    [[nodiscard]] bool isReminderDue() const;
    void showRunning();
    void showDone();
    void showReminder();
    void schedule();
    void fold();
    void askChannel();
    void submitMark(FollowUpChannel channel);
    [[nodiscard]] QString remaining(qint64 step) const;
    [[nodiscard]] QString withReminder(const QString &remark) const;

    const Theme &m_theme;
    const Format &m_format;
    std::optional<ConversationDetail> m_detail;
    bool m_ranHere = false; ///< the clock ran during this visit
    FollowUpChannel m_reachedBy = FollowUpChannel::Unknown;
    State m_state = State::Nothing;
    Words m_full;
    Words m_brief; ///< for a pane that has no room for m_full
    QTimer m_tick;

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_remark;
    TextLabel *m_done;
    LinkButton *m_undo;
    RemindMenu *m_remindMenu;
    QPushButton *m_email;
    QPushButton *m_call;
    QPushButton *m_remind;
    QPushButton *m_dismiss;
    QPushButton *m_mark;
};

} // namespace leadlight
