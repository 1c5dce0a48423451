// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkbutton.h"

#include <QPainter>

#include <algorithm>

namespace leadlight {

LinkButton::LinkButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &LinkButton::applyTheme);
    applyTheme();
}

QSize LinkButton::sizeHint() const
{
    const int least = m_theme.px(24);
    return {std::max(least, fontMetrics().horizontalAdvance(text()) + 1), least};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(m_theme.color(Token::AccentText));
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect(), int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text());
}

void LinkButton::applyTheme()
{
    setFont(m_theme.font(TextStyle::Meta12));
    updateGeometry();
    update();
}

} // namespace leadlight
