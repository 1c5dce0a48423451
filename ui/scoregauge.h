// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/score.h"
#include "ui/theme.h"

class QPainter;
class QRectF;

namespace leadlight {

/// The colours of one score band; a missing score has its own, and no track.
struct BandTokens {
    Token arc;
    Token tint;
    Token text;
    Token track;
};
[[nodiscard]] BandTokens bandTokens(Band band);

/// Paints the score ring into a square: disc, arc as long as the score, number, and the band's shape, so that nothing
/// is said by colour alone (ui.md section 6). 0 is a score with a ring; a missing score is a dashed ring with a dash.
/// Side 40 in the list, 36 in compact cards, 72 in the panel, each times the theme's scale.
void paintGauge(QPainter &painter, const QRectF &square, const Score &score, const Theme &theme);

/// The band's shape alone, for chips: up for high, diamond for medium, down for low; nothing without score.
void paintBandMark(QPainter &painter, QPointF centre, qreal radius, Band band, const Theme &theme);

} // namespace leadlight
