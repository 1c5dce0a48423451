// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/feed.h"

namespace leadlight {

class Connection;

/// The one row about the cache as a whole. Read at the start of a transaction and written at its end, never kept
/// in between, so that a rollback cannot leave memory and file apart.
struct CacheState {
    qint64 revision = 0;
    ChangeToken cursor;
    QString epoch;
    bool snapshot = false;
    qint64 generation = 0;
    Instant lastSuccess;
    Digest digest;
    RowHandle lastHandle = 0;
    qint64 messages = 0;
    /// Something was erased and its last traces in the files are not yet wiped (sync-and-trust T20).
    bool purge = false;
    /// Which outbox was folded in, by its birth, and up to which of its revisions.
    Instant ownBirth;
    qint64 ownRevision = 0;
    /// How the words of the full-text tables were folded; see store/textindex.
    QString folding;
};

[[nodiscard]] CacheState loadState(Connection &connection);
void saveState(Connection &connection, const CacheState &state);

} // namespace leadlight
