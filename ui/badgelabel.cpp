// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/badgelabel.h"

#include "ui/textlabel.h"

#include <QPainter>

namespace leadlight {

BadgeLabel::BadgeLabel(const Theme &theme, QWidget *parent)
    : QLabel(parent),
      m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setText(badge.text);
    setToolTip(plainToolTip(badge.tooltip.isEmpty() ? badge.text : badge.tooltip));
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, m_theme);
}

QSize BadgeLabel::minimumSizeHint() const
{
    // Where the panel is narrow and the language long, the words are cut, never the panel.
    const BadgeMetrics metrics(m_theme);
    return {qMin(sizeHint().width(), metrics.padStart + metrics.iconSide + metrics.padEnd), metrics.height};
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, m_theme, layoutDirection());
}

} // namespace leadlight
