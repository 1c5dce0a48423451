// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/clock.h"

#include <chrono>

namespace leadlight {

Instant SystemClock::wall() const
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

qint64 SystemClock::monotonicMs() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

} // namespace leadlight
