// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/serverclock.h"

#include <algorithm>
#include <cstdlib>

namespace leadlight {

namespace {

constexpr size_t samplesKept = 5;
/// Monotonic time stands still while the computer sleeps: what was heard before says nothing about now.
constexpr qint64 anotherTime = 60'000;

qint64 median(std::vector<qint64> samples)
{
    const auto middle = samples.begin() + static_cast<qsizetype>(samples.size() / 2);
    std::ranges::nth_element(samples, middle);
    return *middle;
}

} // namespace

void ServerClock::heard(Instant serverTime, qint64 askedAt)
{
    if (!serverTime.isSet())
        return;
    const qint64 sample = serverTime.ms - (askedAt + m_clock.monotonicMs()) / 2;
    if (!m_samples.empty() && std::abs(sample - median(m_samples)) > anotherTime)
        m_samples.clear();
    if (m_samples.size() == samplesKept)
        m_samples.erase(m_samples.begin());
    m_samples.push_back(sample);
    m_ahead = now().ms - m_clock.wall().ms;
}

Instant ServerClock::now() const
{
    return m_samples.empty() ? m_clock.wall() : Instant{median(m_samples) + m_clock.monotonicMs()};
}

} // namespace leadlight
