// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/segments.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

namespace leadlight {

SegmentButton::SegmentButton(const Theme &theme, const Format &format, const QString &label, bool alarming,
                             QWidget *parent)
    : QRadioButton(label, parent),
      m_theme(theme),
      m_format(format),
      m_alarming(alarming)
{
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void SegmentButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(count < 0        ? text()
                          : count == 1 ? tr("%1, 1 conversation").arg(text())
                                       : tr("%1, %2 conversations").arg(text(), m_format.count(count)));
    updateToolTip();
    updateGeometry();
    update();
}

void SegmentButton::updateToolTip()
{
    // Everything that is cut or rounded is whole here.
    const bool cut = width() < sizeHint().width() - 2 * m_theme.px(8 - 3);
    const bool rounded = m_count >= 0 && countText() != m_format.count(m_count);
    setToolTip(cut ? accessibleName() : rounded ? m_format.count(m_count) : QString());
}

void SegmentButton::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    updateToolTip();
}

QString SegmentButton::countText() const
{
    return m_count < 0 ? QString() : m_format.shortCount(m_count);
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics strong(m_theme.font(TextStyle::Meta12Strong));
    const QFontMetrics plain(m_theme.font(TextStyle::Meta12));
    const int gap = m_count < 0 ? 0 : m_theme.px(4);
    const int words = strong.horizontalAdvance(text()) + gap + plain.horizontalAdvance(countText());
    return {words + 2 * m_theme.px(8), m_theme.px(26)};
}

QSize SegmentButton::minimumSizeHint() const
{
    return {m_theme.px(24), m_theme.px(26)};
}

bool SegmentButton::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.setBrush(m_theme.color(Token::SegOn));
        painter.setPen(QPen(m_theme.color(Token::Hair), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
    }
    const bool alarm = m_alarming && m_count > 0;
    const QFont labelFont = m_theme.font(isChecked() ? TextStyle::Meta12Strong : TextStyle::Meta12Medium);
    const QFont countFont = m_theme.font(TextStyle::Meta12);
    const int gap = m_count < 0 ? 0 : m_theme.px(4);
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(countText());
    const int room = qMax(0, width() - 2 * m_theme.px(3) - gap - countWidth);
    const QString label = QFontMetrics(labelFont).elidedText(text(), Qt::ElideRight, room);
    const int labelWidth = QFontMetrics(labelFont).horizontalAdvance(label);
    const int start = (width() - labelWidth - gap - countWidth) / 2;
    const auto draw = [&](int x, int wide, const QString &words, const QFont &font, Token color) {
        painter.setFont(font);
        painter.setPen(m_theme.color(alarm ? Token::DangerText : color));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide + 1, height())),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine, words);
    };
    const bool strong = isChecked() || underMouse();
    draw(start, labelWidth, label, labelFont, strong ? Token::Text : Token::Text2);
    draw(start + labelWidth + gap, countWidth, countText(), countFont, isChecked() ? Token::Text2 : Token::Text3);
}

Segments::Segments(const Theme &theme, const Format &format, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        placeButtons();
        update();
    });
}

void Segments::addSegment(const QString &label, bool alarming)
{
    auto *button = new SegmentButton(m_theme, m_format, label, alarming, this);
    const int index = int(m_buttons.size());
    m_buttons.push_back(button);
    button->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    if (index == 0)
        button->setChecked(true);
    connect(button, &QAbstractButton::toggled, this, [this, index, button](bool on) {
        // The Tab key stops at the chosen segment only.
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (on)
            Q_EMIT chosen(index);
    });
    placeButtons();
}

void Segments::setCounts(const std::vector<qint64> &counts)
{
    for (size_t i = 0; i < m_buttons.size() && i < counts.size(); ++i)
        m_buttons[i]->setCount(counts[i]);
    placeButtons();
}

void Segments::setCurrent(int index)
{
    SegmentButton *target = button(index);
    const QSignalBlocker quiet(this);
    target->setChecked(true);
}

int Segments::current() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return int(i);
    }
    return -1;
}

QSize Segments::sizeHint() const
{
    int width = 2 * m_theme.px(2);
    for (const SegmentButton *button : m_buttons)
        width += button->sizeHint().width();
    return {width, m_theme.px(30)};
}

QSize Segments::minimumSizeHint() const
{
    return {m_theme.px(30) * count(), m_theme.px(30)};
}

void Segments::placeButtons()
{
    if (m_buttons.empty())
        return;
    // What is left over, or missing, is shared evenly: labels keep their own widths.
    const int margin = m_theme.px(2);
    const int spare = width() - sizeHint().width();
    int x = margin;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const int share = int(qint64(spare) * qint64(i + 1) / qint64(m_buttons.size())
                              - qint64(spare) * qint64(i) / qint64(m_buttons.size()));
        const int wide = qMax(1, m_buttons[i]->sizeHint().width() + share);
        const QRect place(x, margin, wide, height() - 2 * margin);
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += wide;
    }
}

void Segments::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Seg));
    painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
}

} // namespace leadlight
