// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sortbutton.h"

#include "ui/icons.h"
#include "ui/style.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array orders{SortOrder::NewestFirst, SortOrder::OldestFirst, SortOrder::HighestScore,
                            SortOrder::DueFirst};
constexpr std::array offered{SortOrder::ByCause, SortOrder::NewestFirst, SortOrder::OldestFirst,
                             SortOrder::HighestScore, SortOrder::DueFirst};

QString nameOf(SortOrder order)
{
    switch (order) {
    case SortOrder::OldestFirst:
        return SortButton::tr("Oldest first");
    case SortOrder::HighestScore:
        return SortButton::tr("Highest score");
    case SortOrder::DueFirst:
        return SortButton::tr("Follow-up due first");
    case SortOrder::ByCause:
        return SortButton::tr("By cause");
    case SortOrder::NewestFirst:
    case SortOrder::Unknown:
        break;
    }
    return SortButton::tr("Newest first");
}

} // namespace

SortButton::SortButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme)
{
    setButtonLook(this, ButtonLook::Quiet);
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const SortOrder order : offered) {
        QAction *action = menu->addAction(nameOf(order));
        action->setCheckable(true);
        action->setData(int(order));
        group->addAction(action);
    }
    setMenu(menu);
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto order = SortOrder(action->data().toInt());
        if (order != m_order) {
            setOrder(order);
            Q_EMIT orderChosen(order);
        }
    });
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    setOrder(m_order);
}

void SortButton::setOrder(SortOrder order)
{
    m_order = order;
    for (QAction *action : menu()->actions())
        action->setChecked(action->data().toInt() == int(order));
    setOffersCause(m_offersCause);
    setText(nameOf(order));
    setAccessibleName(tr("Sort: %1").arg(nameOf(order)));
    setToolTip(tr("Order of the list: %1").arg(nameOf(order)));
    updateGeometry();
}

void SortButton::setOffersCause(bool offers)
{
    m_offersCause = offers;
    menu()->actions().constFirst()->setVisible(offers || m_order == SortOrder::ByCause);
}

void SortButton::setIconOnly(bool on)
{
    if (on == m_iconOnly)
        return;
    m_iconOnly = on;
    updateGeometry();
    update();
}

SortOrder SortButton::nextAfter(SortOrder order)
{
    const auto found = std::ranges::find(orders, order);
    return found == orders.end() || found + 1 == orders.end() ? orders.front() : *(found + 1);
}

int SortButton::wordsWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Meta12));
    return metrics.horizontalAdvance(text()) + m_theme.px(6 + 14 + 5 + 4 + 14 + 4);
}

QSize SortButton::sizeHint() const
{
    return {m_iconOnly ? m_theme.px(6 + 14 + 5 + 14 + 4) : wordsWidth(), m_theme.px(24)};
}

void SortButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    }
    const int side = m_theme.px(14);
    const QColor color = m_theme.color(Token::Text2);
    const auto placed = [&](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - side) / 2, wide, side));
    };
    painter.drawPixmap(placed(m_theme.px(6), side).topLeft(),
                       leadlight::icon(u"arrow-down-wide-narrow"_s, side, color, devicePixelRatioF()));
    painter.drawPixmap(placed(width() - m_theme.px(4) - side, side).topLeft(),
                       leadlight::icon(u"chevron-down"_s, side, color, devicePixelRatioF()));
    if (m_iconOnly)
        return;
    painter.setFont(m_theme.font(TextStyle::Meta12));
    painter.setPen(color);
    const int start = m_theme.px(6 + 5) + side;
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(start, 0, width() - start - m_theme.px(6) - side, height())),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::AlignAbsolute, text());
}

} // namespace leadlight
