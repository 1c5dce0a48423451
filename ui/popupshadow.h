// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QMargins>
#include <QRect>

class QPainter;

namespace leadlight {

/// How far the shadow of a popup reaches beyond its box.
[[nodiscard]] QMargins popupShadow(const Theme &theme);

/// A popup's box with its shadow around it (ui.md section 3). The shadow is blurred once per theme and scale into nine
/// pieces and kept; QGraphicsEffect would blur it at every repaint.
void paintPopup(QPainter &painter, const QRect &box, int radius, Token fill, const Theme &theme);

} // namespace leadlight
