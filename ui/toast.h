// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace leadlight {

class TextLabel;

/// Says that something was done and offers to undo it (ui.md sections 1 and 11). One at a time: a new one replaces the
/// old. It goes after 8 seconds, but not while the pointer or the focus is on it. It never takes the focus.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int showMs = 8000;

    /// Lies over `window`, at the bottom in the middle.
    Toast(const Theme &theme, QWidget *window);

    /// Replaces what it says. `words` are ours; foreign text in them must be safe already. Without `action` there is no
    /// button.
    void say(const QString &words, const QString &action = {});
    /// Takes it away now.
    void putAway();
    /// What lies at the window's bottom and must stay visible: the status line.
    void setBottom(int height);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPushButton *button() const { return m_action; }
    /// Time that is left; -1 while it stands still.
    [[nodiscard]] int remainingMs() const { return m_life.remainingTime(); }

Q_SIGNALS:
    void acted();
    void gone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void holdOrGo();

    const Theme &m_theme;
    TextLabel *m_words;
    QPushButton *m_action;
    QTimer m_life;
    int m_bottom;
    bool m_hovered = false;
};

} // namespace leadlight
