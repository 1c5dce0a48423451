// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/textbutton.h"

#include <QPainter>

namespace leadlight {

TextButton::TextButton(const Theme &theme, TextStyle style, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme),
      m_style(style)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &TextButton::applyTheme);
    applyTheme();
}

int TextButton::side() const
{
    return m_theme.px(7);
}

QSize TextButton::sizeHint() const
{
    const int height = m_theme.px(m_style == TextStyle::Meta12 ? 24 : 32);
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * side(), height};
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Token::Press : Token::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
    }
    painter.setFont(font());
    painter.setPen(m_theme.color(isEnabled() ? Token::AccentText : Token::Disabled));
    painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextShowMnemonic, text());
}

void TextButton::applyTheme()
{
    setFont(m_theme.font(m_style));
    updateGeometry();
    update();
}

} // namespace leadlight
