// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/insights.h"

#include <QByteArray>

#include <optional>

namespace leadlight {

/// Insights as one blob: they are cold, wide and never selected by. Begins with a version number.
[[nodiscard]] QByteArray toBlob(const Insights &insights);
/// Nothing when the bytes are not what toBlob() wrote: the file is damaged.
[[nodiscard]] std::optional<Insights> fromBlob(const QByteArray &blob);

} // namespace leadlight
