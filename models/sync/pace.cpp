// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/pace.h"

#include <QRandomGenerator>

#include <algorithm>

namespace leadlight {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 bypassEvery = 5 * second;

enum class Rhythm {
    Jitter,  ///< full jitter below the cap
    Slow,    ///< 80 to 100 % of the cap from the first time on
    Standing ///< not by itself
};

struct Plan {
    Rhythm rhythm;
    qint64 capMs;
};

Plan planFor(ErrorKind kind, Activity activity)
{
    const bool focused = activity == Activity::Focused;
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
        return {Rhythm::Jitter, focused ? 10 * second : 300 * second};
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
        return {Rhythm::Jitter, focused ? minute : 300 * second};
    case ErrorKind::Disk:
    case ErrorKind::DiskFull:
    case ErrorKind::Busy:
        return {Rhythm::Jitter, minute};
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsWrongHost:
    case ErrorKind::TlsFailed:
    case ErrorKind::Redirected:
    case ErrorKind::NotOurService:
    case ErrorKind::Protocol:
    case ErrorKind::Corrupt:
    case ErrorKind::NewerFile:
        return {Rhythm::Slow, 300 * second};
    case ErrorKind::Forbidden:
    case ErrorKind::UpdateNeeded:
    case ErrorKind::ServerOutdated:
        return {Rhythm::Slow, hour};
    case ErrorKind::Unauthorized:
    case ErrorKind::InvalidAddress:
        return {Rhythm::Standing, 0};
    default:
        return {Rhythm::Jitter, 300 * second};
    }
}

} // namespace

Random systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

Error failure(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.retryable = true;
    error.detail = detail;
    return error;
}

SyncPhase phaseAfter(ErrorKind kind)
{
    if (isOutOfReach(kind))
        return SyncPhase::Offline;
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsWrongHost:
    case ErrorKind::TlsFailed:
    case ErrorKind::Redirected:
    case ErrorKind::NotOurService:
    case ErrorKind::InvalidAddress:
    case ErrorKind::UpdateNeeded:
    case ErrorKind::ServerOutdated:
    case ErrorKind::NewerFile:
        return SyncPhase::NeedsYou;
    default:
        return SyncPhase::Waiting;
    }
}

qint64 retryAfterFloorMs(const Error &error, double random)
{
    if (error.retryAfterMs < 0)
        return 0;
    const auto floor = static_cast<double>(std::clamp(error.retryAfterMs, second, hour));
    return static_cast<qint64>(floor * (1.0 + 0.2 * random));
}

std::optional<qint64> retryDelayMs(int failures, const Error &error, Activity activity, double random)
{
    const Plan plan = planFor(error.kind, activity);
    if (plan.rhythm == Rhythm::Standing)
        return std::nullopt;
    // 2^20 s is far above every cap; a larger shift would overflow.
    const qint64 ceiling = std::min(plan.capMs, second << std::clamp(failures, 0, 20));
    const double pause = plan.rhythm == Rhythm::Slow ? static_cast<double>(plan.capMs) * (0.8 + 0.2 * random)
                                                     : static_cast<double>(ceiling) * random;
    return std::max(static_cast<qint64>(pause), retryAfterFloorMs(error, random));
}

qint64 pollIntervalMs(Activity activity, double random)
{
    const qint64 middle = activity == Activity::Focused ? 15 * second
        : activity == Activity::Background              ? minute
                                                        : 5 * minute;
    return static_cast<qint64>(static_cast<double>(middle) * (0.8 + 0.4 * random));
}

Gate::Gate(Random random)
    : m_random(std::move(random))
{
}

void Gate::failed(const Error &error, qint64 now, Activity activity)
{
    const double random = m_random();
    const std::optional<qint64> delay = retryDelayMs(m_failures, error, activity, random);
    ++m_failures;
    m_floorUntil = std::max(m_floorUntil, now + retryAfterFloorMs(error, random));
    // What was under way beside the refused one may fail as well, and says nothing about the key.
    if (m_waitsForPerson && delay)
        return;
    m_error = error;
    m_waitsForPerson = !delay;
    m_notBefore = delay ? std::optional(now + *delay) : std::nullopt;
}

void Gate::succeeded()
{
    m_failures = 0;
    m_error.reset();
    m_notBefore.reset();
    m_waitsForPerson = false;
    m_floorUntil = 0;
}

void Gate::activityChanged(qint64 now, Activity activity)
{
    const bool worthIt
        = m_error && m_notBefore && activity == Activity::Focused && phaseAfter(m_error->kind) == SyncPhase::Offline;
    if (!worthIt)
        return;
    const std::optional<qint64> delay = retryDelayMs(m_failures - 1, *m_error, activity, m_random());
    if (delay)
        m_notBefore = std::max(m_floorUntil, std::min(*m_notBefore, now + *delay));
}

bool Gate::bypass(qint64 now)
{
    if (now < m_floorUntil || (m_lastBypass && now - *m_lastBypass < bypassEvery))
        return false;
    m_lastBypass = now;
    m_notBefore.reset();
    m_waitsForPerson = false;
    return true;
}

void Gate::forget()
{
    m_failures = 0;
    m_error.reset();
    m_waitsForPerson = false;
    m_notBefore = m_floorUntil > 0 ? std::optional(m_floorUntil) : std::nullopt;
}

bool Gate::isOpen(qint64 now) const
{
    return !m_waitsForPerson && (!m_notBefore || now >= *m_notBefore);
}

std::optional<qint64> Gate::opensAt() const
{
    return m_waitsForPerson ? std::nullopt : m_notBefore;
}

bool LoopGuard::allowResync(qint64 now)
{
    std::erase_if(m_resyncs, [now](qint64 at) { return now - at >= day; });
    if (m_resyncs.size() >= 3 || (!m_resyncs.empty() && now - m_resyncs.back() < 10 * minute))
        return false;
    m_resyncs.push_back(now);
    return true;
}

bool LoopGuard::noteIdleRequest(qint64 now)
{
    std::erase_if(m_idle, [now](qint64 at) { return now - at > 10 * second; });
    m_idle.push_back(now);
    return m_idle.size() >= 5;
}

void LoopGuard::noteProgress()
{
    m_idle.clear();
}

} // namespace leadlight
