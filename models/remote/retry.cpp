// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/retry.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qint64 firstStepMs = 1'000;
constexpr qint64 longestStepMs = 300'000;
constexpr int stepsToLongest = 9; // 1 s × 2^9 is already over 300 s
constexpr qint64 shortestFloorMs = 1'000;
constexpr qint64 longestFloorMs = 3'600'000;
constexpr double floorSpread = 0.2;

} // namespace

std::optional<qint64> retryWaitMs(int attempt, const Error &error, double random)
{
    if (!error.retryable)
        return std::nullopt;
    const double draw = std::clamp(random, 0.0, 1.0);
    const int doublings = std::clamp(attempt, 0, stepsToLongest);
    const qint64 step = std::min(longestStepMs, firstStepMs << doublings);
    const qint64 jitter = static_cast<qint64>(draw * static_cast<double>(step));
    if (error.retryAfterMs < 0)
        return jitter;
    const qint64 floor = std::clamp(error.retryAfterMs, shortestFloorMs, longestFloorMs);
    const double spread = draw * floorSpread * static_cast<double>(floor);
    return std::max(jitter, floor + static_cast<qint64>(spread));
}

} // namespace leadlight
