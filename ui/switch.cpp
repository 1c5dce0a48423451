// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/switch.h"

#include <QPainter>
#include <QStyle>

namespace leadlight {

Switch::Switch(const Theme &theme, QWidget *parent)
    : QCheckBox(parent),
      m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize Switch::sizeHint() const
{
    return {m_theme.px(34), m_theme.px(24)}; // the track is 20 high; 24 is the least that can be hit
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, m_theme.px(2), width(), height() - 2 * m_theme.px(2));
    const bool on = isChecked();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(!isEnabled() ? Token::Neutral : on ? Token::Accent : Token::Control));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal inset = m_theme.px(3);
    const qreal side = track.height() - 2 * inset;
    QRectF knob(track.left() + inset, track.top() + inset, side, side);
    if (on != (layoutDirection() == Qt::RightToLeft))
        knob.moveRight(track.right() - inset);
    painter.setBrush(m_theme.color(isEnabled() ? Token::OnAccent : Token::Disabled));
    painter.drawEllipse(knob);
}

} // namespace leadlight
