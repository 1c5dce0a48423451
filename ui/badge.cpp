// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/badge.h"

#include "ui/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

QString linkTooltip(const Link &link, const Format &format)
{
    switch (link.state.value) {
    case LinkState::None:
        return Format::tr("No CRM contact linked");
    case LinkState::Suggested: {
        QStringList reasons;
        for (const Named<MatchReason> &reason : link.reasons)
            reasons << format.matchReason(reason);
        return reasons.join(u", "_s);
    }
    case LinkState::Linked:
    case LinkState::Unknown:
        break;
    }
    QStringList parts;
    if (!link.contactName.isEmpty())
        parts << Format::safe(link.contactName);
    if (link.origin == LinkOrigin::Automatic)
        parts << Format::tr("linked automatically");
    else if (!link.linkedBy.isEmpty())
        parts << Format::tr("linked by %1").arg(Format::safe(link.linkedBy));
    if (link.linkedAt.isSet())
        parts << format.exact(link.linkedAt);
    return parts.join(u" · "_s);
}

QString crmTooltip(const CrmSync &crm, const Format &format)
{
    switch (crm.state.value) {
    case SyncState::Pending:
        return Format::tr("Waiting for the CRM");
    case SyncState::Synced:
        return crm.at.isSet() ? Format::tr("Synced %1").arg(format.exact(crm.at)) : format.crm(crm);
    case SyncState::Error:
        return format.crmCause(crm);
    case SyncState::None:
    case SyncState::Unknown:
        break;
    }
    return format.crm(crm);
}

} // namespace

Badge statusBadge(const Named<Status> &status, const Format &format)
{
    Badge badge{.icon = u"circle-help"_s, .text = format.status(status), .tooltip = format.status(status)};
    switch (status.value) {
    case Status::Open:
        badge.icon = u"circle-dot"_s;
        badge.foreground = Token::AccentText;
        break;
    case Status::Closed:
        badge.icon = u"circle-check"_s;
        break;
    case Status::Archived:
        badge.icon = u"archive"_s;
        break;
    case Status::Unknown:
        break;
    }
    return badge;
}

Badge linkBadge(const Link &link, const Format &format, BadgePlace place)
{
    const bool panel = place == BadgePlace::Panel;
    Badge badge{.icon = u"circle-help"_s, .text = format.link(link), .tooltip = linkTooltip(link, format)};
    switch (link.state.value) {
    case LinkState::Linked:
        badge.icon = u"link"_s;
        badge.foreground = Token::OkText;
        if (panel)
            badge.fill = Token::OkSoft;
        break;
    case LinkState::None:
        badge.icon = u"unlink"_s;
        if (panel) {
            badge.foreground = Token::Text2;
            badge.fill = Token::Neutral;
        }
        break;
    case LinkState::Suggested:
        badge.icon = u"user-round-search"_s;
        badge.shortText = Format::tr("%1%", "how sure a match is").arg(link.confidence);
        badge.foreground = Token::WarnText;
        badge.fill = Token::WarnSoft;
        break;
    case LinkState::Unknown:
        break;
    }
    return badge;
}

Badge doubtBadge(const Conversation &card)
{
    return {.icon = u"user-round-x"_s,
            .text = Format::tr("Possible wrong contact"),
            .shortText = Format::tr("Wrong?", "contact, a doubt, short"),
            .foreground = Token::WarnText,
            .fill = Token::WarnSoft,
            .tooltip = Format::wrongContact(card)};
}

std::optional<Badge> crmBadge(const CrmSync &crm, const Format &format, BadgePlace place)
{
    if (crm.state == SyncState::None)
        return std::nullopt;
    const bool panel = place == BadgePlace::Panel;
    Badge badge{.icon = u"circle-help"_s, .text = format.crm(crm), .tooltip = crmTooltip(crm, format)};
    switch (crm.state.value) {
    case SyncState::Pending:
        badge.icon = u"refresh-cw"_s;
        if (panel) {
            badge.foreground = Token::InfoText;
            badge.fill = Token::InfoSoft;
        }
        break;
    case SyncState::Synced:
        badge.icon = u"cloud-check"_s;
        if (panel) {
            badge.foreground = Token::Text2;
            badge.fill = Token::Neutral;
        }
        break;
    case SyncState::Error:
        badge.icon = u"triangle-alert"_s;
        badge.shortText = Format::tr("Error", "CRM sync, short");
        badge.foreground = Token::DangerText;
        badge.fill = Token::DangerSoft;
        break;
    case SyncState::None:
    case SyncState::Unknown:
        break;
    }
    return badge;
}

std::optional<Badge> outboxBadge(OutboxMark mark, BadgePlace place)
{
    const bool panel = place == BadgePlace::Panel;
    switch (mark) {
    case OutboxMark::Nothing:
        return std::nullopt;
    case OutboxMark::Waiting:
        return Badge{.icon = u"arrow-up"_s,
                     .text = panel ? Format::tr("Waiting to send") : QString(),
                     .foreground = panel ? Token::InfoText : Token::AccentText,
                     .fill = panel ? std::optional(Token::InfoSoft) : std::nullopt,
                     .tooltip = Format::tr("Your change is saved on this computer and waits to be sent.")};
    case OutboxMark::Sending:
        return Badge{.icon = u"chevrons-up"_s,
                     .text = panel ? Format::tr("Being sent") : QString(),
                     .foreground = panel ? Token::InfoText : Token::AccentText,
                     .fill = panel ? std::optional(Token::InfoSoft) : std::nullopt,
                     .tooltip = Format::tr("Your change is being sent.")};
    case OutboxMark::NeedsYou:
        return Badge{.icon = u"circle-alert"_s,
                     .text = Format::tr("Needs you", "a change that was not accepted"),
                     .foreground = Token::DangerText,
                     .fill = Token::DangerSoft,
                     .tooltip = Format::tr("Your change was not taken over. Decide what becomes of it.")};
    }
    return std::nullopt;
}

BadgeMetrics::BadgeMetrics(const Theme &theme)
    : height(theme.px(20)),
      iconSide(theme.px(13)),
      gap(theme.px(4)),
      padStart(theme.px(6)),
      padEnd(theme.px(7))
{
}

QSize badgeSize(const Badge &badge, const Theme &theme)
{
    const BadgeMetrics metrics(theme);
    int width = metrics.iconSide;
    if (!badge.text.isEmpty())
        width += metrics.gap + qCeil(QFontMetricsF(theme.font(TextStyle::Meta12Medium)).horizontalAdvance(badge.text));
    if (badge.fill)
        width += metrics.padStart + metrics.padEnd;
    return {width, metrics.height};
}

void paintPill(QPainter &painter, const QRect &rect, Token fill, Token foreground, const Theme &theme)
{
    painter.setBrush(theme.color(fill));
    painter.setPen(theme.isHighContrast() ? QPen(theme.color(foreground), 1) : QPen(Qt::NoPen));
    const qreal line = theme.isHighContrast() ? 0.5 : 0;
    const QRectF box = QRectF(rect).adjusted(line, line, -line, -line);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const Theme &theme,
                Qt::LayoutDirection direction)
{
    const BadgeMetrics metrics(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (badge.fill)
        paintPill(painter, rect, *badge.fill, badge.foreground, theme);
    const QColor color = theme.color(badge.foreground);
    const int start = rect.left() + (badge.fill ? metrics.padStart : 0);
    const QRect iconRect(start, rect.top() + (rect.height() - metrics.iconSide) / 2, metrics.iconSide,
                         metrics.iconSide);
    painter.drawPixmap(QStyle::visualRect(direction, rect, iconRect).topLeft(),
                       icon(badge.icon, metrics.iconSide, color, painter.device()->devicePixelRatioF()));
    const int textStart = iconRect.right() + 1 + metrics.gap;
    const QRect textRect(textStart, rect.top(), rect.right() + 1 - textStart, rect.height());
    painter.setPen(color);
    painter.setFont(theme.font(TextStyle::Meta12Medium));
    painter.setLayoutDirection(badge.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // Only a rectangle narrower than badgeSize() cuts the words.
    const QString words = rect.width() < badgeSize(badge, theme).width() ? painter.fontMetrics().elidedText(
                              badge.text, Qt::ElideRight, textRect.width() - (badge.fill ? metrics.padEnd : 0))
                                                                         : badge.text;
    painter.drawText(QStyle::visualRect(direction, rect, textRect), int(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                     words);
    painter.restore();
}

} // namespace leadlight
