// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palettedelegate.h"

#include "ui/icons.h"
#include "ui/keycap.h"

#include <QPainter>
#include <QTextLayout>

namespace leadlight {

namespace {

constexpr int sideGap = 6;
constexpr int inner = 10;
constexpr int iconSide = 16;
constexpr int gap = 10;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_model(model)
{
}

int PaletteDelegate::rowHeight(const PaletteRow &row) const
{
    return m_theme.px(row.isHeader() ? 32 : 36);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.px(200), rowHeight(m_model.row(index.row()))};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteRow &row = m_model.row(index.row());
    painter->save();
    if (row.isHeader())
        paintHeader(*painter, option, row);
    else
        paintRow(*painter, option, row);
    painter->restore();
}

void PaletteDelegate::paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row) const
{
    const int side = m_theme.px(sideGap + inner);
    paintText(painter, option.rect.adjusted(side, m_theme.px(6), -side, 0), option.direction, row.words,
              TextStyle::Meta12, Token::Text3);
}

void PaletteDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row) const
{
    const QRect box = option.rect.adjusted(m_theme.px(sideGap), 0, -m_theme.px(sideGap), 0);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter.setRenderHint(QPainter::Antialiasing);
        // In high contrast a soft fill alone is too weak a sign.
        painter.setPen(selected && m_theme.isHighContrast() ? QPen(m_theme.color(Token::Focus), m_theme.px(2))
                                                            : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(selected ? Token::Selected : Token::Hover));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));
    }
    const int side = m_theme.px(iconSide);
    const QRect content = box.adjusted(m_theme.px(inner), 0, -m_theme.px(inner), 0);
    const QRect iconAt(content.left(), content.top() + (content.height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(option.direction, box, iconAt).topLeft(),
                       icon(row.icon, side, m_theme.color(Token::Text2), painter.device()->devicePixelRatioF()));

    QRect words = content.adjusted(side + m_theme.px(gap), 0, 0, 0);
    const int capsWidth = keyCapsWidth(row.caps, m_theme);
    if (capsWidth > 0) {
        paintKeyCaps(painter, QStyle::visualRect(option.direction, box, words), option.direction, row.caps, m_theme);
        words.setRight(words.right() - capsWidth - m_theme.px(gap));
    }
    const int used = paintText(painter, QStyle::visualRect(option.direction, box, words), option.direction, row.words,
                               TextStyle::Body13, Token::Text, row.hits);
    words.setLeft(words.left() + used + m_theme.px(8));
    if (!row.detail.isEmpty() && words.width() > m_theme.px(24))
        paintText(painter, QStyle::visualRect(option.direction, box, words), option.direction, row.detail,
                  TextStyle::Meta12, Token::Text3);
}

int PaletteDelegate::paintText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QString &text,
                               TextStyle style, Token color, const std::vector<TextRange> &hits) const
{
    const QFont font = m_theme.font(style);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange &hit : hits) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Token::Mark));
        format.setForeground(m_theme.color(Token::Text));
        marks.append({int(hit.start), int(hit.length), format});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    const int width = qMin(qCeil(line.naturalTextWidth()), area.width());
    line.setLineWidth(width + 1);
    layout.endLayout();
    const int x = direction == Qt::RightToLeft ? area.left() + area.width() - width : area.left();
    painter.setPen(m_theme.color(color));
    layout.draw(&painter, QPointF(x, area.top() + (area.height() - line.height()) / 2));
    return width;
}

} // namespace leadlight
