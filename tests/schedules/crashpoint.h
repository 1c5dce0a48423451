// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace leadlight {

/// Lets one profile's process die inside SQLite, between any two of its steps, and so between any two commits as well:
/// from then on none of its steps is executed. The linker puts it in the place of SQLite's own function (--wrap), so
/// the product knows nothing of it.
class CrashPoint final
{
public:
    /// Dies before the step after `steps` more ones on a file below `folder`.
    static void arm(const QByteArray &folder, int steps);
    static void disarm();
    [[nodiscard]] static bool isDead();
};

} // namespace leadlight
