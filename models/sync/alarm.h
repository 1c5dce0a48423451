// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QTimer>

#include <functional>

namespace leadlight {

/// The one timer of the engine, behind a seam, so that a test runs a day in milliseconds. It holds at most one
/// appointment: whatever waits is due at the earliest of them (sync-and-trust P18).
class Alarm
{
public:
    virtual ~Alarm() = default;
    /// What to do when it rings; set once by the owner, called on the owner's thread, never from inside ringAt().
    virtual void setAction(std::function<void()> action) = 0;
    /// Rings once, at `at` of Clock::monotonicMs() or earlier (then the owner asks again); replaces what was set.
    virtual void ringAt(qint64 at) = 0;
    virtual void silence() = 0;
};

/// The real alarm. Lives on the thread that made it, which needs an event loop.
class QtAlarm final : public Alarm
{
public:
    explicit QtAlarm(const Clock &clock);
    void setAction(std::function<void()> action) override;
    void ringAt(qint64 at) override;
    void silence() override;

private:
    const Clock &m_clock;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace leadlight
