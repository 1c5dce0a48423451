// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/section.h"

#include "ui/icons.h"

#include <QPainter>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int chevronSide = 14;
constexpr int chevronGap = 7;
constexpr int sparklesSide = 13;
constexpr int titleHeight = 24; // the smallest target; the words stand in its middle
} // namespace

SectionTitle::SectionTitle(const Theme &theme, const QString &title, Origin origin, QWidget *parent)
    : QPushButton(title, parent),
      m_theme(theme),
      m_origin(origin)
{
    setCheckable(true);
    setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(title);
    if (origin == Origin::Ai)
        setToolTip(tr("Written by AI from this conversation. It can be wrong."));
    const auto describe
        = [this](bool expanded) { setAccessibleDescription(expanded ? tr("Expanded") : tr("Collapsed")); };
    connect(this, &QPushButton::toggled, this, describe);
    describe(true);
    connect(&theme, &Theme::changed, this, &SectionTitle::applyTheme);
    applyTheme();
}

QSize SectionTitle::sizeHint() const
{
    int width = m_theme.px(chevronSide + chevronGap) + fontMetrics().horizontalAdvance(text()) + 1;
    if (m_origin == Origin::Ai)
        width += m_theme.px(chevronGap + sparklesSide);
    return {width, m_theme.px(titleHeight)};
}

void SectionTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    const auto middle = [this](int x, int side) {
        const QRect box(x, (height() - side) / 2, side, side);
        return layoutDirection() == Qt::RightToLeft ? QRect(width() - box.right() - 1, box.top(), side, side) : box;
    };
    const int chevron = m_theme.px(chevronSide);
    const QColor quiet = m_theme.color(Token::Text2);
    if (isChecked())
        painter.drawPixmap(middle(0, chevron), leadlight::icon(QStringLiteral("chevron-down"), chevron, quiet, ratio));
    else if (layoutDirection() == Qt::RightToLeft)
        painter.drawPixmap(middle(0, chevron), leadlight::icon(QStringLiteral("chevron-left"), chevron, quiet, ratio));
    else
        painter.drawPixmap(middle(0, chevron), leadlight::icon(QStringLiteral("chevron-right"), chevron, quiet, ratio));

    const int inset = chevron + m_theme.px(chevronGap);
    painter.setFont(font());
    painter.setPen(m_theme.color(underMouse() ? Token::Text : Token::Text2));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect words = mirrored ? rect().adjusted(0, 0, -inset, 0) : rect().adjusted(inset, 0, 0, 0);
    const Qt::Alignment start = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(words, int(start | Qt::AlignVCenter) | Qt::TextSingleLine, text());
    if (m_origin == Origin::Ai) {
        const int side = m_theme.px(sparklesSide);
        const int x = inset + fontMetrics().horizontalAdvance(text()) + m_theme.px(chevronGap);
        painter.drawPixmap(middle(x, side),
                           leadlight::icon(QStringLiteral("sparkles"), side, m_theme.color(Token::Text3), ratio));
    }
}

void SectionTitle::applyTheme()
{
    setFont(m_theme.font(TextStyle::Meta12Strong));
    updateGeometry();
    update();
}

Section::Section(const Theme &theme, const QString &title, SectionTitle::Origin origin, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new SectionTitle(theme, title, origin, this)),
      m_titleRow(new QHBoxLayout),
      m_content(new QWidget(this)),
      m_body(new QVBoxLayout(m_content)),
      m_column(new QVBoxLayout(this))
{
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_column->setSpacing(0);
    m_column->addLayout(m_titleRow);
    m_column->addWidget(m_content);
    connect(m_title, &QPushButton::toggled, m_content, &QWidget::setVisible);
    connect(m_title, &QPushButton::toggled, this, &Section::toggled);
    connect(&theme, &Theme::changed, this, &Section::applyTheme);
    applyTheme();
}

void Section::addToTitle(QWidget *widget)
{
    m_titleRow->addWidget(widget);
}

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Hair));
}

void Section::applyTheme()
{
    // 14 around the words; the title's target is 8 higher than its line, so 4 less above and below it.
    // The hair line has a pixel of its own below.
    m_column->setContentsMargins(m_theme.px(20), m_theme.px(10), m_theme.px(20), m_theme.px(10) + 1);
    m_titleRow->setSpacing(m_theme.px(6));
    m_body->setContentsMargins(0, m_theme.px(6), 0, m_theme.px(4));
    update();
}

} // namespace leadlight
