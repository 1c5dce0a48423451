// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <optional>

namespace leadlight {

/// What the user may think of the connection. The first four heal by themselves, NeedsYou does not.
enum class SyncPhase {
    Starting, ///< nothing known yet
    UpToDate,
    Syncing,  ///< `done` of `total` when known
    Offline,  ///< no network or server away; `since` says from when
    Waiting,  ///< the server answers with errors; next try at `nextTry`
    NeedsYou, ///< key refused, certificate untrusted, address moved: `error` says which
    Stopped,  ///< --offline, or the engine was shut down
};

/// One line of truth about sync, for the status line and for "copy report".
struct SyncStatus {
    SyncPhase phase = SyncPhase::Starting;
    qint64 done = 0;
    qint64 total = -1;   ///< -1: unknown
    Instant since;       ///< start of the present phase
    Instant lastSuccess; ///< last committed page or "nothing new"
    Instant nextTry;
    bool live = false;     ///< live events are connected
    qint64 unreadable = 0; ///< quarantined items (P8)
    /// By how much the server's clock is ahead of this computer's, to the minute; below 0 when it is behind, 0 while
    /// nothing is known. For words only (P24): beyond five minutes people should hear of it.
    qint64 clockAheadMs = 0;
    std::optional<Error> error;

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

} // namespace leadlight
