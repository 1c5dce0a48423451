// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace leadlight {

enum class NoticeKind { Info, Warning, Danger };

/// One inline bar for a lasting state, in the place it concerns: message, at most one action, and a way to put it away.
/// Never a dialog, never over content (ui.md section 11). Hidden while it has nothing to say.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(const Theme &theme, QWidget *parent = nullptr);

    /// Replaces what it says. Without `action` there is no button.
    void say(NoticeKind kind, const QString &message, const QString &action = {});
    void clear();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    NoticeKind m_kind = NoticeKind::Info;
    QLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace leadlight
