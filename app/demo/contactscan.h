// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace leadlight::demo {

/// The first e-mail address, phone number or web address in a text, as it was written; empty if there is none.
/// Scans by hand because it runs over every imported message.
[[nodiscard]] QString firstEmail(const QString &text);
/// Only what libphonenumber takes for a possible number; no dates, no amounts of money.
[[nodiscard]] QString firstPhone(const QString &text);
[[nodiscard]] QString firstWebsite(const QString &text);

} // namespace leadlight::demo
