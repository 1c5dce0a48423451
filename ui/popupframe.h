// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

namespace leadlight {

/// A box that lies over its window, with a shadow: palette and key sheet. It is a child of the window, not a window of
/// its own, so that it cannot get lost behind it and needs nothing of the desktop. Escape or a click beside it closes
/// it, and the focus goes back to where it was.
class PopupFrame : public QWidget
{
    Q_OBJECT

public:
    PopupFrame(const Theme &theme, QWidget *window);
    ~PopupFrame() override;

    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    void closePopup();

Q_SIGNALS:
    void closed();

protected:
    /// Shows it at `size` without the shadow, 96 pixels below the window's top, and gives the focus to `first`.
    void openPopup(QWidget *first);
    /// The size of the box at most, without shadow; it shrinks to what the window has room for.
    [[nodiscard]] virtual QSize boxSize() const = 0;
    void place();
    /// The box inside the shadow.
    [[nodiscard]] QRect box() const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusMoved(QWidget *now);

    const Theme &m_theme;
    QPointer<QWidget> m_before;
};

} // namespace leadlight
