// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/glyphfield.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace leadlight {

namespace {

constexpr int longestText = 128;

} // namespace

GlyphField::GlyphField(const Theme &theme, const QString &icon, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_icon(icon)
{
    setMaxLength(longestText);
    connect(&theme, &Theme::changed, this, &GlyphField::refresh);
    refresh();
}

void GlyphField::refresh()
{
    setFont(m_theme.font(TextStyle::Body13));
    const int before = m_theme.px(28);
    setTextMargins(isRightToLeft() ? 0 : before, 0, isRightToLeft() ? before : 0, 0);
    update();
}

void GlyphField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void GlyphField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.px(16);
    const QRect glyph(m_theme.px(11), (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), glyph).topLeft(),
                       icon(m_icon, side, m_theme.color(Token::Text3), devicePixelRatioF()));
}

} // namespace leadlight
