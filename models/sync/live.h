// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "sync/pace.h"

namespace leadlight {

/// Knows when the next pull is due: a poke over the live stream, or polling where there is none (sync-and-trust
/// P16, P17). It carries no data and never pulls by itself. A stream that breaks is never a failure of sync: it
/// makes the next pull due, and that pull finds out what is wrong.
///
///        connect         hello               closed
///   Down ────────▶ Connecting ─────▶ Open ───────────▶ Down (after a pause)
///    ▲                 │ no hello in 10 s, 3 × dead in 2 s, or not offered there
///    └──── 10 min ── Polling ◀───────┘                          204: Never (this session)
class Live
{
public:
    struct Hooks {
        std::function<void()> changed; ///< something is due earlier or later than before, or isOpen() changed
    };
    Live(Backend &backend, const Clock &clock, Random random, Hooks hooks);

    /// Does the server offer live events at all?
    void setOffered(bool offered);
    void setActivity(Activity activity) { m_activity = activity; }
    /// Connects and gives up where it is time. `mayConnect` only while the feed is caught up: then the gate is open.
    void pump(bool mayConnect);
    /// Closes the stream; a later pump() may open it again.
    void drop();

    /// Forces the next pull to be due now, without the wait that bundles pokes.
    void demandPull();
    /// Makes the next pull due like a poke.
    void poke();
    /// There is news that no pull has begun to fetch.
    [[nodiscard]] bool isPullOwed() const { return m_demanded || m_poked; }
    void pullStarted();
    void pullEnded();
    [[nodiscard]] qint64 pullDueAt() const;
    /// When pump(mayConnect) is due by time.
    [[nodiscard]] std::optional<qint64> dueAt(bool mayConnect) const;
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }

private:
    enum class State { Down, Connecting, Open, Polling, Never };

    void connectNow();
    void opened();
    void poked(const QString &id);
    void closed(const Error &error);
    void pollForAWhile();

    Backend &m_backend;
    const Clock &m_clock;
    Random m_random;
    Hooks m_hooks;
    bool m_offered = false;
    Activity m_activity = Activity::Focused;
    State m_state = State::Down;
    qint64 m_connectedAt = 0;
    qint64 m_notBefore = 0; ///< of the next connection; end of Polling
    int m_failures = 0;
    int m_quickDeaths = 0;
    QString m_lastEventId;
    std::unique_ptr<Pending> m_stream;

    bool m_demanded = true; ///< the first pull waits for nobody
    bool m_poked = false;
    std::optional<qint64> m_pullStartedAt;
    qint64 m_pullEndedAt = 0;
    double m_jitter = 0.5; ///< drawn once per pull, so that asking when it is due does not move it
};

} // namespace leadlight
