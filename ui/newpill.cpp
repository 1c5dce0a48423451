// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/newpill.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace leadlight {

NewPill::NewPill(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus); // the Home key does the same
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Show the newest conversations (Home)"));
}

QSize NewPill::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Meta12Strong));
    return {metrics.horizontalAdvance(text()) + m_theme.px(12 + 4 + 13 + 12), m_theme.px(28)};
}

void NewPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(underMouse() || isDown() ? Token::AccentHover : Token::Accent));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int side = m_theme.px(13);
    const QColor color = m_theme.color(Token::OnAccent);
    const QRect arrow(width() - m_theme.px(12) - side, (height() - side) / 2, side, side);
    const QRect words = rect().adjusted(m_theme.px(12), 0, -m_theme.px(16) - side, 0);
    painter.setPen(color);
    painter.setFont(m_theme.font(TextStyle::Meta12Strong));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), arrow).topLeft(),
                       leadlight::icon(QStringLiteral("arrow-up"), side, color, devicePixelRatioF()));
}

} // namespace leadlight
