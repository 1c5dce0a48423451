// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/syncstatus.h"

#include <functional>
#include <optional>
#include <vector>

namespace leadlight {

/// How much the user looks at us; decides polling and how eagerly we look for a server that went away.
enum class Activity { Focused, Background, Minimised };

/// A number in [0, 1). Injected, so that tests see the bounds and not luck.
using Random = std::function<double()>;
[[nodiscard]] Random systemRandom();

/// A failure that we found ourselves.
[[nodiscard]] Error failure(ErrorKind kind, const QString &detail);

/// What the user should think of a failure: Offline and Waiting heal by themselves, NeedsYou does not.
[[nodiscard]] SyncPhase phaseAfter(ErrorKind kind);

/// Pause before the next try, in ms, after `failures` earlier failures in a row; nothing when no try makes sense
/// before somebody acts (key refused, address wrong). `random` in [0, 1). sync-and-trust P18:
/// - full jitter, rand(0, min(cap, 1 s · 2^failures)); the cap is 300 s, but 10 s when no server was reached while
///   the window is focused, 60 s when an answer broke off while focused (so the list is live again within 15 s of
///   the server's return, and nobody is charged for it: a refused connection costs the server nothing),
///   60 s for trouble with our own disk, which costs no request to anybody;
/// - what needs a person but may be mended elsewhere (certificate, captive portal) and broken rules (P13) wait near
///   the cap at once: 240 to 300 s, an hour for permission and version;
/// - Retry-After is a floor, clamped to 1 s to 1 h, plus 0 to 20 %.
[[nodiscard]] std::optional<qint64> retryDelayMs(int failures, const Error &error, Activity activity, double random);

/// The floor alone; 0 when the server named none.
[[nodiscard]] qint64 retryAfterFloorMs(const Error &error, double random);

/// Polling without live events: 15 s focused, 60 s in the background, 5 min minimised, ±20 % (P17).
[[nodiscard]] qint64 pollIntervalMs(Activity activity, double random);

/// The one gate per server (P18): closed after a failure, opened by time, by a committed page, or by the user.
/// While it is closed nothing is sent; the first request after it is a single probe (the engine's duty).
class Gate
{
public:
    explicit Gate(Random random);

    /// While it waits for a person a passing failure changes nothing.
    void failed(const Error &error, qint64 now, Activity activity);
    /// A page was committed: the only thing that resets the backoff.
    void succeeded();
    /// Focus came or went: the pause may become shorter, never longer.
    void activityChanged(qint64 now, Activity activity);
    /// "Sync now" and network-up: opens at once, at most once in 5 s, and never against a Retry-After.
    bool bypass(qint64 now);
    /// The user changed the address or the key, so old failures say nothing; only a Retry-After stays.
    void forget();

    [[nodiscard]] bool isOpen(qint64 now) const;
    /// When it opens by itself: set while closed by time, empty while open or waiting for a person.
    [[nodiscard]] std::optional<qint64> opensAt() const;
    /// The failure that closed it, until a page is committed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    Random m_random;
    std::optional<Error> m_error;
    int m_failures = 0;
    std::optional<qint64> m_notBefore;
    bool m_waitsForPerson = false;
    qint64 m_floorUntil = 0;
    std::optional<qint64> m_lastBypass;
};

/// At most 1 automatic resync in 10 min and 3 a day; 5 requests without progress in 10 s are a broken rule (P13).
/// Only monotonic time, so a wrong wall clock cannot open it.
class LoopGuard
{
public:
    /// True, and counted, when a resync may start now.
    [[nodiscard]] bool allowResync(qint64 now);
    /// Counts a request that brought nothing; true when the server keeps us busy for nothing.
    [[nodiscard]] bool noteIdleRequest(qint64 now);
    void noteProgress();

private:
    std::vector<qint64> m_resyncs;
    std::vector<qint64> m_idle;
};

} // namespace leadlight
