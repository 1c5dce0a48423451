// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/live.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 helloWithin = 10 * second;
constexpr qint64 quickDeath = 2 * second;
constexpr int quickDeathsAllowed = 3;
constexpr qint64 pollingFor = 10 * 60 * second;
/// A stream that lived so long was a good one: its end starts a new count.
constexpr qint64 goodLife = 60 * second;
constexpr qint64 betweenPulls = 2 * second;
/// With an open stream pokes tell everything; this only heals a poke that a proxy swallowed. 2 an hour stay well
/// below the 4 of goal G21.
constexpr qint64 safetyPull = 30 * 60 * second;

/// Nobody was there: that says nothing about the server's streams.
bool isAbsence(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::HostNotFound
        || error.kind == ErrorKind::Refused;
}

} // namespace

Live::Live(Backend &backend, const Clock &clock, Random random, Hooks hooks)
    : m_backend(backend),
      m_clock(clock),
      m_random(std::move(random)),
      m_hooks(std::move(hooks))
{
}

void Live::setOffered(bool offered)
{
    m_offered = offered;
    if (!offered)
        drop();
}

void Live::pump(bool mayConnect)
{
    const qint64 now = m_clock.monotonicMs();
    if (m_state == State::Connecting && now - m_connectedAt >= helloWithin)
        pollForAWhile();
    if (m_state == State::Polling && now >= m_notBefore)
        m_state = State::Down;
    if (m_state == State::Down && m_offered && mayConnect && now >= m_notBefore)
        connectNow();
}

void Live::drop()
{
    m_stream.reset();
    if (m_state == State::Connecting || m_state == State::Open)
        m_state = State::Down;
}

void Live::connectNow()
{
    m_state = State::Connecting;
    m_connectedAt = m_clock.monotonicMs();
    m_stream = m_backend.listen(m_lastEventId,
                                LiveHandler{.opened = [this] { opened(); },
                                            .poked = [this](const QString &id) { poked(id); },
                                            .closed = [this](const Error &error) { closed(error); }});
}

void Live::opened()
{
    m_state = State::Open;
    m_hooks.changed();
}

void Live::poked(const QString &id)
{
    if (!id.isEmpty())
        m_lastEventId = id;
    poke();
    m_hooks.changed();
}

void Live::closed(const Error &error)
{
    const std::unique_ptr<Pending> stream = std::move(m_stream);
    const qint64 now = m_clock.monotonicMs();
    const qint64 life = now - m_connectedAt;
    const bool saidNothing = m_state == State::Connecting && error.kind == ErrorKind::Timeout;
    if (error.retryAfterMs < 0 && !isAbsence(error))
        m_quickDeaths = life < quickDeath ? m_quickDeaths + 1 : 0;
    m_failures = life >= goodLife ? 0 : m_failures;
    m_state = State::Down;
    // A server that says goodbye pokes on the next connection; after a break a pull shows what we missed.
    if (error.retryAfterMs < 0)
        poke();

    const SyncPhase meaning = phaseAfter(error.kind);
    const bool passing = meaning == SyncPhase::Offline || error.retryAfterMs >= 0
        || error.kind == ErrorKind::ServerError || error.kind == ErrorKind::RateLimited;
    if (error.httpStatus == 204) {
        m_state = State::Never;
    } else if (!passing || saidNothing || m_quickDeaths >= quickDeathsAllowed) {
        pollForAWhile();
    } else {
        m_notBefore = now + retryDelayMs(m_failures, error, m_activity, m_random()).value_or(pollingFor);
        ++m_failures;
    }
    m_hooks.changed();
}

void Live::pollForAWhile()
{
    m_stream.reset();
    m_quickDeaths = 0;
    m_state = State::Polling;
    m_notBefore = m_clock.monotonicMs() + pollingFor;
}

void Live::demandPull()
{
    m_demanded = true;
}

void Live::poke()
{
    m_poked = true;
}

void Live::pullStarted()
{
    m_demanded = false;
    m_poked = false;
    m_pullStartedAt = m_clock.monotonicMs();
}

void Live::pullEnded()
{
    m_pullEndedAt = m_clock.monotonicMs();
    m_jitter = m_random();
}

qint64 Live::pullDueAt() const
{
    if (m_demanded)
        return 0;
    if (m_poked)
        return m_pullStartedAt ? *m_pullStartedAt + betweenPulls : 0;
    return m_pullEndedAt + (isOpen() ? safetyPull : pollIntervalMs(m_activity, m_jitter));
}

std::optional<qint64> Live::dueAt(bool mayConnect) const
{
    if (m_state == State::Connecting)
        return m_connectedAt + helloWithin;
    if (m_state == State::Polling)
        return m_notBefore;
    if (m_state == State::Down && m_offered && mayConnect)
        return m_notBefore;
    return std::nullopt;
}

} // namespace leadlight
