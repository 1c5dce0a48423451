// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/causeheader.h"

#include "domain/crmretry.h"
#include "ui/crmerrorbar.h"
#include "ui/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace leadlight {

namespace {

constexpr int iconSide = 13;
constexpr int inset = 12; ///< of the icon and of the retry's end, from the cards' edges
constexpr int gap = 6;

} // namespace

CauseHeader::CauseHeader(const Theme &theme, const Format &format)
    : m_theme(theme),
      m_format(format)
{
}

int CauseHeader::height() const
{
    return m_theme.px(28);
}

bool CauseHeader::canRetry(const CauseGroup &group) const
{
    return m_canRetry && group.count > 0 && isPassing(group.cause);
}

QString CauseHeader::retryWords(const CauseGroup &group) const
{
    if (!canRetry(group))
        return {};
    return group.count == 1 ? tr("Retry", "the one conversation of a group")
                            : tr("Retry all %1", "conversations of a group").arg(m_format.count(group.count));
}

/// In few words: the whole sentence stands in the Insights panel.
QString CauseHeader::nextStep(SyncCause cause)
{
    switch (cause) {
    case SyncCause::MissingName:
        return tr("Add a name or link by hand", "next step");
    case SyncCause::MissingContact:
        return tr("Link by hand", "next step");
    case SyncCause::Duplicate:
        return tr("Pick the right one", "next step");
    case SyncCause::Validation:
        return tr("Correct what the CRM refused", "next step");
    case SyncCause::Auth:
        return tr("Reconnect it, then retry", "next step");
    case SyncCause::RateLimit:
        return tr("It goes on by itself", "next step");
    case SyncCause::Server:
    case SyncCause::Network:
        return tr("Retry, or wait", "next step");
    case SyncCause::Unknown:
        break;
    }
    return tr("Look at the details, then retry", "next step");
}

QString CauseHeader::remark(const CauseGroup &group) const
{
    return m_format.count(group.count) + QStringLiteral(" · ") + nextStep(group.cause);
}

QString CauseHeader::spoken(const CauseGroup &group) const
{
    const QString many
        = group.count == 1 ? tr("1 conversation") : tr("%1 conversations", "several").arg(m_format.count(group.count));
    return tr("%1, %2. %3.", "cause, how many conversations, what to do")
        .arg(CrmErrorBar::causeTitle(group.cause), many, nextStep(group.cause));
}

int CauseHeader::advance(const QString &text, TextStyle style) const
{
    return int(std::ceil(QFontMetricsF(m_theme.font(style)).horizontalAdvance(text)));
}

int CauseHeader::nameLeft(const QRect &header) const
{
    return header.left() + m_theme.px(inset + iconSide + gap);
}

QRect CauseHeader::retryRect(const QRect &header, const CauseGroup &group, Qt::LayoutDirection direction) const
{
    const QString words = retryWords(group);
    if (words.isEmpty())
        return {};
    const int width = advance(words, TextStyle::Meta12Medium) + 2 * m_theme.px(gap);
    const int height = m_theme.px(24);
    const QRect rect(header.right() + 1 - m_theme.px(inset - gap) - width,
                     header.top() + (header.height() - height) / 2, width, height);
    return QStyle::visualRect(direction, header, rect);
}

int CauseHeader::wordsRight(const QRect &header, const CauseGroup &group) const
{
    const QRect retry = retryRect(header, group, Qt::LeftToRight);
    return retry.isEmpty() ? header.right() + 1 - m_theme.px(inset) : retry.left() - m_theme.px(gap);
}

bool CauseHeader::isCut(const QRect &header, const CauseGroup &group) const
{
    const int words = advance(CrmErrorBar::causeTitle(group.cause), TextStyle::Meta12Strong) + m_theme.px(gap)
        + advance(remark(group), TextStyle::Meta12);
    return nameLeft(header) + words > wordsRight(header, group);
}

void CauseHeader::drawWords(QPainter &painter, const QRect &rect, const QString &text, TextStyle style,
                            Token color) const
{
    painter.setFont(m_theme.font(style));
    painter.setPen(m_theme.color(color));
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(Qt::AlignHCenter | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void CauseHeader::paint(QPainter &painter, const QRect &header, const CauseGroup &group, Qt::LayoutDirection direction,
                        bool retryIsHot) const
{
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(direction, header, QRect(left, header.top(), width, header.height()));
    };
    const int side = m_theme.px(iconSide);
    const QRect mark = placed(header.left() + m_theme.px(inset), side);
    painter.drawPixmap(mark.left(), header.top() + (header.height() - side) / 2,
                       icon(QStringLiteral("triangle-alert"), side, m_theme.color(Token::DangerText),
                            painter.device()->devicePixelRatioF()));
    int x = nameLeft(header);
    const int right = wordsRight(header, group);
    // Each piece is as wide as its words, so the mirrored line needs no other alignment.
    const auto say = [&](const QString &words, TextStyle style, Token color) {
        const QFontMetricsF metrics(m_theme.font(style));
        const QString shown = metrics.elidedText(words, Qt::ElideRight, std::max(0, right - x));
        const int width = advance(shown, style);
        drawWords(painter, placed(x, width), shown, style, color);
        x += width + m_theme.px(gap);
    };
    say(CrmErrorBar::causeTitle(group.cause), TextStyle::Meta12Strong, Token::Text2);
    if (x + m_theme.px(2 * inset) < right)
        say(remark(group), TextStyle::Meta12, Token::Text3);
    const QRect retry = retryRect(header, group, direction);
    if (retry.isEmpty())
        return;
    if (retryIsHot) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Hover));
        painter.drawRoundedRect(retry, m_theme.px(6), m_theme.px(6));
    }
    drawWords(painter, retry, retryWords(group), TextStyle::Meta12Medium, Token::AccentText);
}

} // namespace leadlight
