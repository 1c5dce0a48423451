// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusmenubutton.h"

#include "ui/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace leadlight {

namespace {

constexpr int edge = 13;
constexpr int gap = 6;
constexpr int iconSide = 15;
constexpr int chevronSide = 14;

} // namespace

StatusMenuButton::StatusMenuButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusMenuButton::setBadge(const Badge &badge, bool brief)
{
    m_badge = badge;
    m_brief = brief;
    updateGeometry();
    update();
}

int StatusMenuButton::wordsWidth() const
{
    if (m_brief || m_badge.text.isEmpty())
        return 0;
    return qCeil(QFontMetricsF(m_theme.font(TextStyle::Body13Medium)).horizontalAdvance(m_badge.text));
}

QSize StatusMenuButton::sizeHint() const
{
    const int words = wordsWidth() > 0 ? m_theme.px(gap) + wordsWidth() : 0;
    return {m_theme.px(2 * edge + iconSide + gap + chevronSide) + words, m_theme.px(32)};
}

QSize StatusMenuButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.px(2 * edge + iconSide + 2 * gap + chevronSide + 40)), m_theme.px(32)};
}

void StatusMenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const auto placed = [this](int x, int wide, int high) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - high) / 2, wide, high));
    };
    const QColor color = m_theme.color(isEnabled() ? m_badge.foreground : Token::Disabled);
    const qreal ratio = devicePixelRatioF();
    const int side = m_theme.px(iconSide);
    painter.drawPixmap(placed(m_theme.px(edge), side, side).topLeft(),
                       leadlight::icon(m_badge.icon, side, color, ratio));
    const int chevron = m_theme.px(chevronSide);
    const int chevronAt = width() - m_theme.px(edge) - chevron;
    painter.drawPixmap(placed(chevronAt, chevron, chevron).topLeft(),
                       leadlight::icon(QStringLiteral("chevron-down"), chevron, color, ratio));
    if (wordsWidth() == 0)
        return;
    const QFont font = m_theme.font(TextStyle::Body13Medium);
    const int wordsAt = m_theme.px(edge + gap) + side;
    const int room = chevronAt - m_theme.px(gap) - wordsAt;
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(m_badge.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::AlignAbsolute | Qt::TextSingleLine;
    painter.drawText(placed(wordsAt, room + 1, height()), flags,
                     QFontMetrics(font).elidedText(m_badge.text, Qt::ElideRight, room + 1));
}

} // namespace leadlight
