// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace leadlight {

/// How the panes share the window, narrowest first (ui.md section 4).
enum class LayoutClass {
    Stack,  ///< one pane at a time
    Narrow, ///< list and transcript; Insights lies over the transcript
    Medium, ///< three panes, little room
    Wide,   ///< three panes
};

/// The one rule of the adaptive layout. `width` is the window's in pixels; text that is larger makes the window
/// narrower, so that nothing has to be squeezed at 200 %.
[[nodiscard]] LayoutClass layoutFor(int width, qreal scale);

/// True when Insights stands beside the transcript instead of over it.
[[nodiscard]] constexpr bool docksInsights(LayoutClass layout)
{
    return layout >= LayoutClass::Medium;
}

} // namespace leadlight
