// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusbutton.h"

#include "ui/icons.h"
#include "ui/keycap.h"
#include "ui/textlabel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace leadlight {

namespace {

constexpr int side = 6;
constexpr int gap = 6;
constexpr int iconSide = 14;

} // namespace

StatusButton::StatusButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &StatusButton::refresh);
}

void StatusButton::setLook(const Look &look)
{
    m_look = look;
    refresh();
}

void StatusButton::setDetails(const QString &details)
{
    m_details = details;
    refresh();
}

QString StatusButton::words() const
{
    return m_look.more.isEmpty() ? m_look.text : m_look.text + QStringLiteral(" · ") + m_look.more;
}

int StatusButton::wordsStart() const
{
    return m_theme.px(side) + (m_look.icon.isEmpty() ? 0 : m_theme.px(iconSide + gap));
}

int StatusButton::keyRoom() const
{
    return m_look.key.isEmpty() ? 0 : m_theme.px(gap) + keyCapSize(m_look.key, m_theme).width();
}

QSize StatusButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Meta12));
    return {wordsStart() + metrics.horizontalAdvance(words()) + 3 + keyRoom() + m_theme.px(side), m_theme.px(24)};
}

QSize StatusButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), wordsStart() + m_theme.px(64) + keyRoom()), m_theme.px(24)};
}

void StatusButton::refresh()
{
    setText(words());
    setAccessibleName(words());
    QStringList tip;
    if (width() < sizeHint().width())
        tip << words();
    if (!m_details.isEmpty())
        tip << m_details;
    setToolTip(plainToolTip(tip.join(u'\n')));
    updateGeometry();
    update();
}

void StatusButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    refresh();
}

void StatusButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Token::Press : Token::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    }
    const auto placed = [this](int x, int wide, int high) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - high) / 2, wide, high));
    };
    if (!m_look.icon.isEmpty()) {
        const int pixels = m_theme.px(iconSide);
        painter.drawPixmap(placed(m_theme.px(side), pixels, pixels).topLeft(),
                           leadlight::icon(m_look.icon, pixels, m_theme.color(m_look.iconColor), devicePixelRatioF()));
    }
    painter.setFont(m_theme.font(TextStyle::Meta12));
    const QFontMetrics metrics = painter.fontMetrics();
    const int end = width() - m_theme.px(side) - keyRoom();
    int x = wordsStart();
    const auto draw = [&](const QString &words, Token color) {
        const QString shown = metrics.elidedText(words, Qt::ElideRight, qMax(0, end - x));
        const int wide = metrics.horizontalAdvance(shown);
        painter.setPen(m_theme.color(color));
        painter.drawText(placed(x, wide + 1, height()),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                             | Qt::AlignAbsolute | Qt::TextSingleLine,
                         shown);
        x += wide;
    };
    draw(m_look.text, underMouse() && m_look.textColor == Token::Text2 ? Token::Text : m_look.textColor);
    if (!m_look.more.isEmpty())
        draw(QStringLiteral(" · ") + m_look.more, Token::Text3);
    if (m_look.key.isEmpty())
        return;
    const QSize cap = keyCapSize(m_look.key, m_theme);
    paintKeyCap(painter, placed(width() - m_theme.px(side) - cap.width(), cap.width(), cap.height()), m_look.key,
                m_theme);
}

} // namespace leadlight
