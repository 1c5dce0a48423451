// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <vector>

namespace leadlight {

/// What time it is at the server, kept up by monotonic time, so that a wall clock that jumps moves it by nothing (P24,
/// F50). For the age of idempotency keys and for words; it orders nothing and starts no timer.
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// The server's answer to what was asked at `askedAt`, by monotonic time, has just come and says `serverTime`.
    void heard(Instant serverTime, qint64 askedAt);
    /// The server's time; as long as it never said one, the time of this computer.
    [[nodiscard]] Instant now() const;
    /// By how much the server was ahead of this computer's clock when it was last heard, in ms; 0 as long as it never
    /// said a time. Not reckoned anew in between: monotonic time stands still in sleep, and the wall clock does not.
    [[nodiscard]] qint64 aheadMs() const { return m_ahead; }

private:
    const Clock &m_clock;
    std::vector<qint64> m_samples; ///< the server's time at monotonic time 0, the newest last
    qint64 m_ahead = 0;
};

} // namespace leadlight
