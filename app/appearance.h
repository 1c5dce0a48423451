// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop.h"
#include "ui/preferences.h"

namespace leadlight {

/// What the machine shows by itself, taken before the program gives itself colours and fonts of its own.
struct StartLooks {
    bool dark = false;
    /// Height of the user's system font.
    qreal fontPixels = 0;

    [[nodiscard]] static StartLooks now();
};

/// How everything is to look: settings first, then the desktop's wishes, then the start-up palette (ui.md section 15).
struct Looks {
    ColorScheme scheme = ColorScheme::Light;
    bool highContrast = false;
    bool reduceMotion = false;
    /// 0.9 to 2.0 in steps of 0.05: the system font's size times the user's percent.
    qreal scale = 1;

    [[nodiscard]] static Looks from(const Preferences &preferences, const DesktopWishes &desktop,
                                    const StartLooks &start);
    friend bool operator==(const Looks &, const Looks &) = default;
};

} // namespace leadlight
