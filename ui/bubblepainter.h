// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/avatar.h"
#include "ui/bubblelayout.h"

#include <QPoint>

namespace leadlight {

/// How a message looks just now, beside its shape.
struct BubbleLook {
    AvatarLook avatar;
    /// The reader's own place in the transcript, ringed while the view has the focus.
    bool ringed = false;
    /// 0 to 1: how strongly the row is lit after a jump to it.
    qreal flash = 0;
    /// Characters selected by mouse; both 0 when none.
    int selectionFrom = 0;
    int selectionTo = 0;
    /// Which of the hits the find bar stands at, -1 for none.
    int currentHit = -1;
    /// How strongly the line of the new messages is seen, 0 to 1.
    qreal newLine = 1;
    /// The sticky pill stands for this row's own.
    bool hideDay = false;
};

/// Paints a laid-out message with its row's corner at `origin`. It only draws: no measuring, no wrapping, and text
/// as plain text whatever it contains (architecture D13).
void paintBubble(QPainter &painter, QPoint origin, const BubbleLayout &bubble, const BubbleLook &look,
                 const Theme &theme);
void paintDayPill(QPainter &painter, const QRect &rect, const QString &day, const Theme &theme);

} // namespace leadlight
