// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <functional>
#include <map>

namespace leadlight {

/// Virtual time: stands still until a test moves it, and then everything planned happens in order, at its time.
/// A day of the product passes in milliseconds, always the same way.
class FakeClock final : public Clock
{
public:
    using Ticket = qint64;

    [[nodiscard]] Instant wall() const override { return Instant{m_wallOffset + m_now}; }
    /// What everybody else's clock says, which never jumps.
    [[nodiscard]] Instant trueTime() const { return Instant{begin + m_now}; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now; }
    /// The wall clock jumps; monotonic time does not (F50).
    void jumpWall(qint64 ms) { m_wallOffset += ms; }

    /// Plans an event; the past means now, but never from inside this call.
    Ticket at(qint64 monotonicMs, std::function<void()> event)
    {
        const Ticket ticket = ++m_lastTicket;
        m_events.emplace(std::pair(std::max(monotonicMs, m_now), ticket), std::move(event));
        return ticket;
    }
    void cancel(Ticket ticket)
    {
        std::erase_if(m_events, [ticket](const auto &entry) { return entry.first.second == ticket; });
    }
    [[nodiscard]] bool isIdle() const { return m_events.empty(); }
    [[nodiscard]] qint64 planned() const { return static_cast<qint64>(m_events.size()); }

    /// Runs the next event if it is due until then; false when there is none.
    bool runNext(qint64 until)
    {
        if (m_events.empty() || m_events.begin()->first.first > until)
            return false;
        auto next = m_events.extract(m_events.begin());
        m_now = std::max(m_now, next.key().first);
        next.mapped()();
        return true;
    }
    /// Moves time on and lets everything happen that falls into it.
    void advance(qint64 ms)
    {
        const qint64 until = m_now + ms;
        while (runNext(until)) { }
        m_now = until;
    }

private:
    static constexpr qint64 begin = 1795348800000; ///< 2026-11-22T12:00:00Z
    qint64 m_now = 1000;
    qint64 m_wallOffset = begin;
    Ticket m_lastTicket = 0;
    std::map<std::pair<qint64, Ticket>, std::function<void()>> m_events;
};

} // namespace leadlight
