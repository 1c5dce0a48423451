// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/score.h"
#include "ui/badge.h"
#include "ui/theme.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace leadlight {

enum class Density { Comfortable, Compact };

/// One card in words, ready to be placed: made by cardWords(), safe to show (T3).
struct CardWords {
    Score score;
    QString name;
    bool named = true; ///< false for "Anonymous"
    bool unseen = false;
    QString company;
    QString time;
    std::optional<Badge> note; ///< the pill of line 1
    QString summary;
    bool summarised = true; ///< false when `summary` says that there is none
    QString hits;           ///< "3 matches in messages"
    QString count;
    Badge status;
    Badge link;
    std::optional<Badge> crm;
    std::optional<Badge> outbox; ///< a change of the user's that is not yet with the server
    QString agent;
};
[[nodiscard]] CardWords cardWords(const CardEntry &entry, const Format &format);

enum class CardPart {
    Gauge,
    Count,
    Unseen,
    Name,
    Company,
    Note,
    Time,
    Summary,
    Hits,
    Status,
    Link,
    Crm,
    Outbox,
    Agent
};

/// Where everything of a card goes, as a list of what to paint; pixels, the card's corner is (0, 0). A pure function of
/// words, theme, density, width and direction, so it is computed once and tested without a screen.
///
///      12 ┌────┐12 ● Maya Lindqvist  Nordlicht Int…      (◷ note) 14:02   line 1, 20 high
///         │ 40 │   Owner needs a 12-desk office fit-out within two        summary, 2 px below, 18 a line:
///         └────┘   weeks; $10k budget confirmed, asks for a site visit.   2 lines, compact 1
///         ▢ 11     ◉ Open  ⚭ Linked  ☁ CRM synced               ⌬ Ava     badges, 20 high, 10 apart
///
/// With matches in messages the last summary line gives way to them; a compact card has them at the line's end.
/// Line 1 gives up space in this order: company, the note's words, name. The badge line collapses in five steps
/// until it fits: link, status, CRM to icons, pills to their short text, agent to its icon (ui.md section 5).
/// What is collapsed stays in the tooltip and in the accessible text.
struct CardLayout {
    struct Text {
        CardPart part;
        QRect rect; ///< as wide as the text, as high as its line box
        QString text;
        TextStyle style;
        Token color;
    };
    struct Icon {
        CardPart part;
        QRect rect;
        QString name;
        Token color;
    };
    struct Fill {
        CardPart part;
        QRect rect;
        Token color;
        Token foreground; ///< of what stands on it
    };

    QSize size;
    QRect gauge;
    std::vector<Text> texts;
    std::vector<Icon> icons;
    std::vector<Fill> fills;
    bool summaryElided = false;
    int collapse = 0; ///< steps taken on the badge line, 0 to 5

    /// Everything painted for a part; empty when it is not on the card.
    [[nodiscard]] QRect rectOf(CardPart part) const;
};

/// Fixed sizes of a density at the theme's scale; pixels.
struct CardMetrics {
    CardMetrics(const Theme &theme, Density density);

    int height;
    int gap; ///< between two cards
    int padding;
    int lineTop;
    int gaugeSide;
    int contentLeft;
    int summaryTop;
    int summaryLines;
    int badgeTop;
};

[[nodiscard]] CardLayout layoutCard(const CardWords &words, const Theme &theme, Density density, int width,
                                    Qt::LayoutDirection direction);

} // namespace leadlight
