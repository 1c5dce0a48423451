// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <optional>

namespace leadlight {

/// When to try again, as a pure function, so that no job retries by itself and every wait can be tested
/// (sync-and-trust P18). Returns milliseconds to wait, or nothing when only a person can help (401, a broken
/// certificate, …).
///
/// `attempt` counts the failures in a row, 0 for the first; it goes back to 0 only after a committed page or a
/// final command answer. `random` lies in [0, 1). Full jitter: random × min(300 s, 1 s × 2^attempt). A server's
/// Retry-After is a floor, held between 1 s and 1 h, plus 0 to 20 %.
[[nodiscard]] std::optional<qint64> retryWaitMs(int attempt, const Error &error, double random);

} // namespace leadlight
