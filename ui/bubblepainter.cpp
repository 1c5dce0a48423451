// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bubblepainter.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leadlight {

namespace {

constexpr int bubbleRadius = 14;
constexpr int cornerAtAvatar = 5;

/// A rounded rectangle with one smaller corner at the top, on the avatar's side.
QPainterPath bubblePath(const QRectF &rect, qreal radius, qreal topLeft, qreal topRight)
{
    QPainterPath path;
    path.moveTo(rect.left() + topLeft, rect.top());
    path.lineTo(rect.right() - topRight, rect.top());
    path.arcTo(rect.right() - 2 * topRight, rect.top(), 2 * topRight, 2 * topRight, 90, -90);
    path.arcTo(rect.right() - 2 * radius, rect.bottom() - 2 * radius, 2 * radius, 2 * radius, 0, -90);
    path.arcTo(rect.left(), rect.bottom() - 2 * radius, 2 * radius, 2 * radius, 270, -90);
    path.arcTo(rect.left(), rect.top(), 2 * topLeft, 2 * topLeft, 180, -90);
    path.closeSubpath();
    return path;
}

/// Draws one foreign or own string with its own direction, so that neither reorders its neighbours (ui.md section 15).
void drawString(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(alignment | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

Qt::Alignment towardsAvatar(const BubbleLayout &bubble)
{
    const bool right = (bubble.side() == BubbleLayout::Side::Agent) != bubble.isMirrored();
    return right ? Qt::AlignRight : Qt::AlignLeft;
}

void paintName(QPainter &painter, const BubbleLayout &bubble, const Theme &theme)
{
    const QFont strong = theme.font(TextStyle::Meta12Strong);
    const QFont plain = theme.font(TextStyle::Meta12);
    const QString remark = bubble.nameRemark().isEmpty() ? QString() : QStringLiteral(" · ") + bubble.nameRemark();
    const int remarkWidth = remark.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(remark) + 1;
    const QRect rect = bubble.nameRect();
    const QFontMetrics metrics(strong);
    const QString name = metrics.elidedText(bubble.name(), Qt::ElideRight, std::max(0, rect.width() - remarkWidth));
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    QRect box(rect.left(), rect.top(), nameWidth + remarkWidth, rect.height());
    if (towardsAvatar(bubble) == Qt::AlignRight)
        box.moveRight(rect.right());
    const bool mirrored = bubble.isMirrored();
    const QRect nameBox(mirrored ? box.right() + 1 - nameWidth : box.left(), box.top(), nameWidth, box.height());
    const QRect remarkBox(mirrored ? box.left() : box.left() + nameWidth, box.top(), remarkWidth, box.height());
    painter.setFont(strong);
    painter.setPen(theme.color(Token::Text2));
    drawString(painter, nameBox, Qt::AlignLeft, name);
    if (remark.isEmpty())
        return;
    painter.setFont(plain);
    painter.setPen(theme.color(Token::Text3));
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(remarkBox, int(Qt::AlignHCenter | Qt::AlignVCenter) | Qt::TextSingleLine, remark);
}

void paintText(QPainter &painter, const BubbleLayout &bubble, const BubbleLook &look, const Theme &theme)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const FoundLink &link : bubble.links()) {
        QTextCharFormat format;
        format.setForeground(theme.color(Token::AccentText));
        format.setFontUnderline(true);
        ranges.append({int(link.place.start), int(link.place.length), format});
    }
    for (const TextRange &hit : bubble.hits()) {
        QTextCharFormat format;
        format.setBackground(theme.color(Token::Mark));
        format.setForeground(theme.color(Token::Text)); // a link's colour is not made for this ground
        ranges.append({int(hit.start), int(hit.length), format});
    }
    if (look.selectionFrom != look.selectionTo) {
        const auto [from, to] = std::minmax(look.selectionFrom, look.selectionTo);
        QTextCharFormat format;
        format.setBackground(theme.color(Token::Accent));
        format.setForeground(theme.color(Token::OnAccent));
        ranges.append({from, to - from, format});
    }
    painter.setPen(theme.color(bubble.side() == BubbleLayout::Side::Event ? Token::Text3 : Token::Text));
    bubble.text().draw(&painter, bubble.textOrigin(), ranges);
    if (look.currentHit < 0 || size_t(look.currentHit) >= bubble.hits().size())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    for (const QRectF &rect : bubble.rectsOf(bubble.hits()[size_t(look.currentHit)]))
        painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 3, 3);
}

/// ──── New since 13:50 ────
void paintNewLine(QPainter &painter, const BubbleLayout &bubble, qreal strength, const Theme &theme)
{
    painter.save();
    painter.setOpacity(painter.opacity() * strength);
    const QRect rect = bubble.newRect();
    painter.setFont(theme.font(TextStyle::Meta12Medium));
    const int gap = theme.px(10);
    const int words = painter.fontMetrics().horizontalAdvance(bubble.newWords()) + 1;
    const QRect middle(rect.center().x() + 1 - words / 2, rect.top(), words, rect.height());
    QColor line = theme.color(Token::Accent);
    line.setAlphaF(line.alphaF() * 0.6F);
    const int y = rect.center().y();
    painter.fillRect(QRect(rect.left(), y, middle.left() - gap - rect.left(), 1), line);
    painter.fillRect(QRect(middle.right() + gap, y, rect.right() - middle.right() - gap + 1, 1), line);
    painter.setPen(theme.color(Token::AccentText));
    drawString(painter, middle, Qt::AlignHCenter, bubble.newWords());
    painter.restore();
}

void paintShape(QPainter &painter, const BubbleLayout &bubble, bool ringed, const Theme &theme)
{
    const QRectF rect = bubble.bubbleRect();
    const qreal radius = std::min<qreal>(theme.px(bubbleRadius), rect.height() / 2);
    const qreal small = bubble.startsRun() ? theme.px(cornerAtAvatar) : radius;
    const bool right = towardsAvatar(bubble) == Qt::AlignRight;
    const bool agent = bubble.side() == BubbleLayout::Side::Agent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(agent ? Token::BubbleAgent : Token::BubbleVisitor));
    painter.drawPath(bubblePath(rect, radius, right ? radius : small, right ? small : radius));
    if (!ringed)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    painter.drawPath(bubblePath(rect.adjusted(1, 1, -1, -1), radius - 1, (right ? radius : small) - 1,
                                (right ? small : radius) - 1));
}

void paintTags(QPainter &painter, const BubbleLayout &bubble, const Theme &theme)
{
    QFont font = theme.font(TextStyle::Time11);
    font.setWeight(QFont::Medium);
    const int size = theme.px(13);
    const QColor color = theme.color(Token::OkText);
    const QPixmap check = icon(QStringLiteral("circle-check"), size, color, painter.device()->devicePixelRatio());
    painter.setFont(font);
    painter.setPen(color);
    const bool mirrored = bubble.isMirrored();
    for (const BubbleLayout::Tag &tag : bubble.tags()) {
        const int x = mirrored ? tag.rect.right() + 1 - size : tag.rect.left();
        painter.drawPixmap(QRect(x, tag.rect.center().y() + 1 - size / 2 - size % 2, size, size), check);
        const int inset = size + theme.px(3);
        const QRect words = tag.rect.adjusted(mirrored ? 0 : inset, 0, mirrored ? -inset : 0, 0);
        drawString(painter, words, mirrored ? Qt::AlignRight : Qt::AlignLeft,
                   painter.fontMetrics().elidedText(tag.text, Qt::ElideRight, words.width() + 1));
    }
}

void paintFlash(QPainter &painter, const BubbleLayout &bubble, qreal strength, const Theme &theme)
{
    const QRect rows = bubble.bubbleRect().united(bubble.avatarRect());
    const int gap = theme.px(4);
    painter.save();
    painter.setOpacity(painter.opacity() * strength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Selected));
    painter.drawRect(QRect(-gap, rows.top() - gap, 1 << 14, rows.height() + 2 * gap));
    painter.restore();
}

} // namespace

void paintDayPill(QPainter &painter, const QRect &rect, const QString &day, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Chrome));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(theme.color(Token::Text3));
    painter.setFont(theme.font(TextStyle::Meta12Medium));
    drawString(painter, rect, Qt::AlignHCenter, day);
}

void paintBubble(QPainter &painter, QPoint origin, const BubbleLayout &bubble, const BubbleLook &look,
                 const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    if (look.flash > 0)
        paintFlash(painter, bubble, look.flash, theme);
    if (!bubble.day().isEmpty() && !look.hideDay)
        paintDayPill(painter, bubble.dayRect(), bubble.day(), theme);
    if (!bubble.newWords().isEmpty() && look.newLine > 0)
        paintNewLine(painter, bubble, look.newLine, theme);
    if (!bubble.name().isEmpty())
        paintName(painter, bubble, theme);
    if (!bubble.avatarRect().isNull())
        paintAvatar(painter, bubble.avatarRect(), look.avatar, theme);
    if (bubble.side() != BubbleLayout::Side::Event) {
        paintShape(painter, bubble, look.ringed, theme);
        painter.setFont(theme.font(TextStyle::Time11));
        painter.setPen(theme.color(Token::BubbleMeta));
        drawString(painter, bubble.timeRect(), bubble.isTextRightToLeft() ? Qt::AlignLeft : Qt::AlignRight,
                   bubble.time());
    } else if (look.ringed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRoundedRect(bubble.bubbleRect().adjusted(-4, -2, 4, 2), 4, 4);
    }
    paintText(painter, bubble, look, theme);
    paintTags(painter, bubble, theme);
    if (bubble.isFolded()) {
        painter.setFont(theme.font(TextStyle::Meta12));
        painter.setPen(theme.color(Token::Text3));
        drawString(painter, bubble.noteRect(), towardsAvatar(bubble), bubble.note());
    }
    painter.restore();
}

} // namespace leadlight
