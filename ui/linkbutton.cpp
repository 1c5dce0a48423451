// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkbutton.h"

#include "ui/format.h"

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

void LinkButton::setValue(const QString &foreign)
{
    m_value = Format::safe(foreign);
    // Not setText(): an & in foreign words would become a shortcut.
    setAccessibleName(m_value);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyTheme();
}

QSize LinkButton::sizeHint() const
{
    const int least = m_theme.px(24);
    return {std::max(least, fontMetrics().horizontalAdvance(m_value.isEmpty() ? text() : m_value) + 1), least};
}

QSize LinkButton::minimumSizeHint() const
{
    return m_value.isEmpty() ? sizeHint() : QSize(m_theme.px(48), sizeHint().height());
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(m_theme.color(Token::AccentText));
    const bool atStart = !m_value.isEmpty();
    const bool left = atStart == (layoutDirection() == Qt::LeftToRight);
    const QString words = atStart ? fontMetrics().elidedText(m_value, Qt::ElideRight, width()) : text();
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(),
                     int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter)
                         | Qt::TextSingleLine,
                     words);
}

void LinkButton::applyTheme()
{
    setFont(m_theme.font(m_value.isEmpty() ? TextStyle::Meta12 : TextStyle::Body13));
    updateGeometry();
    update();
}

} // namespace leadlight
