// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QIcon>

namespace leadlight {

enum class Mirror { Never, RightToLeft };

/// An icon of resources/icons for widgets. It looks its colour up when painted, so a theme change needs a repaint and
/// nothing else. `theme` must outlive every copy. Disabled widgets get Token::Disabled by themselves.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name, Token color = Token::Text2,
                               Mirror mirror = Mirror::Never);

} // namespace leadlight
