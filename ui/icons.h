// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace leadlight {

/// A Lucide icon of resources/icons by its file name without ending, tinted. QtSvg paints `currentColor` black, so
/// the shape is used as an alpha mask; cached by (name, size, colour, device pixel ratio) for all callers.
/// `size` is logical pixels. An unknown name gives a null pixmap and a warning.
[[nodiscard]] QPixmap icon(const QString &name, int size, const QColor &color, qreal devicePixelRatio);
/// The same, mirrored left to right: for arrows and panels in right-to-left layouts.
[[nodiscard]] QPixmap mirroredIcon(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

} // namespace leadlight
