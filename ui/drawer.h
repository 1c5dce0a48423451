// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QVariantAnimation>
#include <QWidget>

namespace leadlight {

/// Holds a panel over the trailing side of its window, with a shadow towards what it covers and no scrim, for windows
/// too narrow to dock it (ui.md section 4). It slides in 150 ms unless motion is reduced. It decides nothing: Escape is
/// told, and who opened it closes it.
class Drawer final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive the drawer.
    Drawer(const Theme &theme, QWidget *window);

    /// Takes the panel as its child and keeps it as large as itself.
    void hold(QWidget *panel);
    /// Where it may lie, in the window's coordinates, and how wide it is when open. As wide as the area: no shadow.
    void setArea(const QRect &area, int width);
    void setOpen(bool open, bool slides);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QWidget *m_panel = nullptr;
    QWidget *m_shadow;
    QRect m_area;
    int m_width = 0;
    bool m_open = false;
    QVariantAnimation m_slide; ///< 0 shut, 1 open
    qreal m_share = 0;
};

} // namespace leadlight
