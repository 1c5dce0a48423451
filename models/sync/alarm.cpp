// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/alarm.h"

namespace leadlight {

namespace {

/// A far appointment is met in several hops: QTimer counts in int, and a coarse one would drift by 5 %.
constexpr qint64 longestHopMs = 60 * 60 * 1000;

} // namespace

QtAlarm::QtAlarm(const Clock &clock)
    : m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        if (m_action)
            m_action();
    });
}

void QtAlarm::setAction(std::function<void()> action)
{
    m_action = std::move(action);
}

/// May ring early when the hop is cut: its owner looks at the clock and makes the appointment again.
void QtAlarm::ringAt(qint64 at)
{
    m_timer.start(static_cast<int>(qBound<qint64>(0, at - m_clock.monotonicMs(), longestHopMs)));
}

void QtAlarm::silence()
{
    m_timer.stop();
}

} // namespace leadlight
