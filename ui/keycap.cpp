// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keycap.h"

#include <QPainter>

namespace leadlight {

namespace {

constexpr int capGap = 5;

} // namespace

QString keyCapText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // The last plus may be the key itself.
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'+')
            text[i] = u' ';
    }
    return text;
}

QSize keyCapSize(const QString &text, const Theme &theme)
{
    const int words = QFontMetrics(theme.font(TextStyle::Time11)).horizontalAdvance(text);
    return {qMax(theme.px(18), words + theme.px(10)), theme.px(18)};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(Token::Raised));
    painter.setPen(QPen(theme.color(Token::Hair), 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    painter.setPen(theme.color(Token::Text3));
    painter.setFont(theme.font(TextStyle::Time11));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QStringList keyCaps(const QKeySequence &keys)
{
    QStringList caps = keyCapText(keys).split(u' ', Qt::SkipEmptyParts);
    if (caps.isEmpty())
        return caps;
    const auto named = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    // Keys are labelled so on nearly every keyboard, whatever the toolkit calls them.
    const std::pair<Qt::Key, QString> labels[] = {{Qt::Key_Up, QStringLiteral("↑")},
                                                  {Qt::Key_Down, QStringLiteral("↓")},
                                                  {Qt::Key_Left, QStringLiteral("←")},
                                                  {Qt::Key_Right, QStringLiteral("→")},
                                                  {Qt::Key_Return, named(Qt::Key_Enter)}};
    for (const auto &[key, label] : labels) {
        if (caps.constLast() == named(key))
            caps.last() = label;
    }
    return caps;
}

int keyCapsWidth(const QStringList &caps, const Theme &theme)
{
    int width = caps.isEmpty() ? 0 : -theme.px(capGap);
    for (const QString &cap : caps)
        width += keyCapSize(cap, theme).width() + theme.px(capGap);
    return width;
}

void paintKeyCaps(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QStringList &caps,
                  const Theme &theme)
{
    const int width = keyCapsWidth(caps, theme);
    int x = direction == Qt::RightToLeft ? area.left() : area.left() + area.width() - width;
    for (const QString &cap : caps) {
        const QSize size = keyCapSize(cap, theme);
        paintKeyCap(painter, QRect(QPoint(x, area.top() + (area.height() - size.height()) / 2), size), cap, theme);
        x += size.width() + theme.px(capGap);
    }
}

} // namespace leadlight
