// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/textlabel.h"

#include "ui/format.h"
#include "ui/icons.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// Breaks `text` into lines of `lineHeight` and returns the height of all of them.
int breakLines(QTextLayout &layout, int width, int lineHeight)
{
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const int height = std::max(lineHeight, int(std::ceil(line.height())));
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return std::max(y, lineHeight);
}

void prepare(QTextLayout &layout, QString text, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    layout.setText(text.replace(u'\n', QChar::LineSeparator));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(alignment & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

TextLabel::TextLabel(const Theme &theme, TextStyle style, Token color, Fit fit, QWidget *parent)
    : QLabel(parent),
      m_theme(theme),
      m_style(style),
      m_color(color),
      m_fit(fit)
{
    QLabel::setTextFormat(Qt::PlainText);
    setWordWrap(fit != Fit::Elide);
    if (fit == Fit::Select) {
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSizePolicy policy(fit == Fit::Elide ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                       fit == Fit::Elide ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    policy.setHeightForWidth(fit != Fit::Elide);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
}

void TextLabel::setWords(const QString &words)
{
    m_foreign = false;
    unsetLayoutDirection();
    display(words);
}

void TextLabel::setForeign(const QString &text)
{
    m_foreign = true;
    const QString safe = Format::safe(text, m_fit != Fit::Elide);
    setLayoutDirection(safe.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    display(safe);
}

void TextLabel::display(const QString &text)
{
    QLabel::setText(text);
    setAlignment(textAlignment());
    updateToolTip();
    updateGeometry();
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    applyTheme();
}

void TextLabel::setCentred()
{
    m_centred = true;
    setAlignment(textAlignment());
    update();
}

/// Foreign lines of a form start at the form's edge; foreign paragraphs at their own.
Qt::Alignment TextLabel::textAlignment() const
{
    if (m_centred)
        return Qt::AlignCenter;
    const QWidget *form = m_foreign && m_fit == Fit::Elide && parentWidget() ? parentWidget() : this;
    const bool right = form->layoutDirection() == Qt::RightToLeft;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

QSize TextLabel::sizeHint() const
{
    if (m_fit == Fit::Select)
        return QLabel::sizeHint();
    const int width = fontMetrics().horizontalAdvance(text()) + 1;
    if (m_fit == Fit::Elide)
        return {width, m_theme.lineHeight(m_style)};
    const int wanted = std::min(width, m_theme.px(240));
    return {wanted, heightForWidth(wanted)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_fit == Fit::Elide)
        return {std::min(sizeHint().width(), m_theme.px(24)), m_theme.lineHeight(m_style)};
    return {m_theme.px(48), m_theme.lineHeight(m_style)};
}

int TextLabel::heightForWidth(int width) const
{
    if (m_fit == Fit::Select)
        return QLabel::heightForWidth(width);
    if (m_fit == Fit::Elide)
        return -1;
    QTextLayout layout;
    layout.setFont(font());
    prepare(layout, text(), layoutDirection(), textAlignment());
    return breakLines(layout, width, m_theme.lineHeight(m_style));
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_fit == Fit::Select) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(m_theme.color(m_color));
    painter.setFont(font());
    if (m_fit == Fit::Elide) {
        painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(rect(), int(textAlignment()) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
        return;
    }
    QTextLayout layout;
    layout.setFont(font());
    prepare(layout, text(), layoutDirection(), textAlignment());
    breakLines(layout, width(), m_theme.lineHeight(m_style));
    layout.draw(&painter, QPointF(0, 0));
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void TextLabel::updateToolTip()
{
    if (m_fit != Fit::Elide)
        return;
    const bool elided = fontMetrics().horizontalAdvance(text()) > width();
    setToolTip(elided ? plainToolTip(text()) : QString());
}

void TextLabel::applyTheme()
{
    setFont(m_theme.font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_color));
    colors.setColor(QPalette::Text, m_theme.color(m_color));
    setPalette(colors);
    updateGeometry();
    update();
}

IconLabel::IconLabel(const Theme &theme, int size, QWidget *parent)
    : QLabel(parent),
      m_theme(theme),
      m_size(size)
{
    const auto resize = [this] { setFixedSize(m_theme.px(m_size), m_theme.px(m_size)); };
    connect(&theme, &Theme::changed, this, resize);
    resize();
}

void IconLabel::setIcon(const QString &name, Token color, const QString &words)
{
    m_name = name;
    m_color = color;
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(rect(), icon(m_name, width(), m_theme.color(m_color), devicePixelRatioF()));
}

} // namespace leadlight
