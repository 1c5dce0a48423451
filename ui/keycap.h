// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QKeySequence>
#include <QRect>
#include <QStringList>

class QPainter;

namespace leadlight {

/// The words on a key cap: "Ctrl K" on most desktops. Empty for no keys.
[[nodiscard]] QString keyCapText(const QKeySequence &keys);
[[nodiscard]] QSize keyCapSize(const QString &text, const Theme &theme);
/// A key cap that fills `rect`.
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme);

/// The same keys as one cap for each: "Ctrl" "Shift" "C".
[[nodiscard]] QStringList keyCaps(const QKeySequence &keys);
[[nodiscard]] int keyCapsWidth(const QStringList &caps, const Theme &theme);
/// A row of caps at the far end of `area`, seen in the direction of the layout; keys themselves read left to right.
void paintKeyCaps(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QStringList &caps,
                  const Theme &theme);

} // namespace leadlight
