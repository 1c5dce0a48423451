// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"
#include "ui/theme.h"

#include <QSize>

#include <optional>

class QPainter;

namespace leadlight {

/// Cards keep quiet states plain and fill only what needs somebody; the panel fills all (ui.md section 7).
enum class BadgePlace { Card, Panel };

/// One state as icon and words. `shortText` is what a narrow card falls back to; empty: the icon alone.
/// `fill` makes it a pill. States differ by icon shape too, never by colour alone.
struct Badge {
    QString icon{};
    QString text{};
    QString shortText{};
    Token foreground = Token::Text3;
    std::optional<Token> fill{};
    QString tooltip{};

    friend bool operator==(const Badge &, const Badge &) = default;
};

[[nodiscard]] Badge statusBadge(const Named<Status> &status, const Format &format);
[[nodiscard]] Badge linkBadge(const Link &link, const Format &format, BadgePlace place);
/// In place of linkBadge() on the card of a linked contact that may be somebody else (isLinkDoubtful).
[[nodiscard]] Badge doubtBadge(const Conversation &card);
/// Nothing when there is nothing to send to the CRM.
[[nodiscard]] std::optional<Badge> crmBadge(const CrmSync &crm, const Format &format, BadgePlace place);

/// Nothing when nothing of the user's is on its way.
[[nodiscard]] std::optional<Badge> outboxBadge(OutboxMark mark, BadgePlace place);

/// Sizes shared by the painter and the card's geometry; pixels at the theme's scale.
struct BadgeMetrics {
    explicit BadgeMetrics(const Theme &theme);
    int height; ///< of a pill
    int iconSide;
    int gap;      ///< icon to text
    int padStart; ///< pill edge to icon
    int padEnd;   ///< text to pill edge
};

[[nodiscard]] QSize badgeSize(const Badge &badge, const Theme &theme);
/// The ground of a pill; in high contrast with a line in the colour of its text.
void paintPill(QPainter &painter, const QRect &rect, Token fill, Token foreground, const Theme &theme);
/// Fills `rect`, which should have badgeSize(); icon at the leading side of `direction`.
void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const Theme &theme,
                Qt::LayoutDirection direction);

} // namespace leadlight
