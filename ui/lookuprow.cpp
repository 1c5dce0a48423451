// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookuprow.h"

#include "ui/badge.h"
#include "ui/textlabel.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

namespace leadlight {

namespace {

struct ReasonTokens {
    Token ink;
    Token fill;
};

ReasonTokens reasonTokens(ReasonTone tone)
{
    switch (tone) {
    case ReasonTone::Strong:
        return {Token::OkText, Token::OkSoft};
    case ReasonTone::Guess:
        return {Token::WarnText, Token::WarnSoft};
    case ReasonTone::Quiet:
        break;
    }
    return {Token::Text2, Token::Neutral};
}

} // namespace

LookupRow::LookupRow(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &LookupRow::applyTheme);
    connect(this, &QAbstractButton::toggled, this, [this] {
        if (!m_isTold)
            Q_EMIT picked();
    });
    applyTheme();
}

void LookupRow::applyTheme()
{
    setFont(m_theme.font(TextStyle::Body13Strong));
    updateGeometry();
    update();
}

void LookupRow::setEntry(const LookupEntry &entry, const SearchTerms &terms)
{
    m_entry = entry;
    m_terms = terms;
    QStringList parts{entry.name};
    if (!entry.second.isEmpty())
        parts << entry.second;
    setAccessibleDescription(entry.reason);
    if (!entry.reason.isEmpty())
        parts << entry.reason;
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(parts.join(u'\n')));
    update();
}

void LookupRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void LookupRow::setChosen(bool chosen)
{
    const QScopedValueRollback told(m_isTold, true);
    setChecked(chosen);
}

QSize LookupRow::sizeHint() const
{
    return {m_theme.px(280), m_theme.px(46)};
}

QSize LookupRow::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(46)};
}

/// The width that is gone at the end of the row. The name comes first: in a narrow panel the reason is cut, down to
/// a third of the row.
int LookupRow::paintReason(QPainter &painter) const
{
    if (m_entry.reason.isEmpty())
        return 0;
    const int name = QFontMetrics(m_theme.font(TextStyle::Body13Strong)).horizontalAdvance(m_entry.name);
    const int room = std::max(width() / 3, width() - m_theme.px(66) - name) - m_theme.px(22);
    painter.setFont(m_theme.font(TextStyle::Meta12Medium));
    const QString reason = painter.fontMetrics().elidedText(m_entry.reason, Qt::ElideRight, room);
    const QSize size(painter.fontMetrics().horizontalAdvance(reason) + m_theme.px(14), m_theme.px(20));
    const QRect at(QPoint(width() - m_theme.px(8) - size.width(), (height() - size.height()) / 2), size);
    const QRect pill = QStyle::visualRect(layoutDirection(), rect(), at);
    const auto [ink, fill] = reasonTokens(m_entry.tone);
    paintPill(painter, pill, fill, ink, m_theme);
    painter.setPen(m_theme.color(ink));
    painter.drawText(pill, Qt::AlignCenter, reason);
    return size.width() + m_theme.px(8);
}

/// Foreign text in its own direction, at the row's leading edge.
void LookupRow::paintText(QPainter &painter, const QRect &area, const QString &text) const
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(area, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void LookupRow::paintName(QPainter &painter, const QRect &area) const
{
    painter.setFont(m_theme.font(TextStyle::Body13Strong));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(m_entry.name, Qt::ElideRight, area.width());
    // Marks lie under the letters, so they need the place of each: only where these stand in writing order.
    if (!shown.isRightToLeft()) {
        const int start = isRightToLeft() ? area.right() + 1 - metrics.horizontalAdvance(shown) : area.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Mark));
        for (const TextRange &range : m_terms.occurrences(shown)) {
            const int from = start + metrics.horizontalAdvance(shown, int(range.start));
            const int to = start + metrics.horizontalAdvance(shown, int(range.start + range.length));
            painter.drawRoundedRect(QRect(from, area.top() + m_theme.px(1), to - from, area.height() - m_theme.px(2)),
                                    m_theme.px(2), m_theme.px(2));
        }
    }
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, area, shown);
}

void LookupRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.px(6);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || m_current || underMouse() || isDown()) {
        const Token fill = isChecked() ? Token::Selected : m_current ? Token::SelectedInactive : Token::Hover;
        painter.setBrush(m_theme.color(isDown() ? Token::Press : fill));
        painter.setPen(isChecked() ? QPen(m_theme.color(m_current ? Token::Focus : Token::Accent), 1)
                                   : QPen(Qt::NoPen));
        painter.drawRoundedRect(box, radius, radius);
    }
    const int side = m_theme.px(32);
    const QRect avatar(m_theme.px(8), (height() - side) / 2, side, side);
    paintAvatar(painter, QStyle::visualRect(layoutDirection(), rect(), avatar), m_entry.avatar, m_theme);
    const int gone = paintReason(painter);

    const int left = avatar.right() + 1 + m_theme.px(10);
    const int room = std::max(0, width() - left - m_theme.px(8) - gone);
    const int line = m_theme.px(18);
    const int lines = m_entry.second.isEmpty() ? 1 : 2;
    const int top = (height() - lines * line) / 2;
    const auto lineAt
        = [&](int i) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, top + i * line, room, line)); };
    paintName(painter, lineAt(0));
    if (lines == 1)
        return;
    painter.setFont(m_theme.font(TextStyle::Meta12));
    painter.setPen(m_theme.color(isChecked() ? Token::Text2 : Token::Text3));
    paintText(painter, lineAt(1), painter.fontMetrics().elidedText(m_entry.second, Qt::ElideRight, room));
}

} // namespace leadlight
