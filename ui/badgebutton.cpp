// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/badgebutton.h"

#include "ui/textlabel.h"

#include <QPainter>

namespace leadlight {

BadgeButton::BadgeButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme)
{
    setAutoDefault(false);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BadgeButton::setBadge(const Badge &badge, const QString &action)
{
    m_badge = badge;
    setText(badge.text);
    setAccessibleName(badge.text);
    setAccessibleDescription(action);
    setToolTip(plainToolTip(badge.tooltip.isEmpty() ? action : badge.tooltip + u'\n' + action));
    updateGeometry();
    update();
}

QSize BadgeButton::sizeHint() const
{
    const QSize badge = badgeSize(m_badge, m_theme);
    return {badge.width(), std::max(badge.height(), m_theme.px(24))};
}

void BadgeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = badgeSize(m_badge, m_theme).height();
    paintBadge(painter, QRect(0, (this->height() - height) / 2, width(), height), m_badge, m_theme, layoutDirection());
}

} // namespace leadlight
