// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/cachestate.h"

#include "store/connection.h"

namespace leadlight {

CacheState loadState(Connection &connection)
{
    Statement row = connection.prepare(
        "SELECT revision, cursor, epoch, snapshot, generation, last_success, digest_count, digest_xor, last_num, "
        "messages, purge, own_birth, own_revision, folding FROM state WHERE one = 1");
    CacheState state;
    if (!row.step())
        throw Failure(ErrorKind::Corrupt, QStringLiteral("the state row is gone"));
    row.readInto(state.revision);
    row.readInto(state.cursor.value);
    row.readInto(state.epoch);
    row.readInto(state.snapshot);
    row.readInto(state.generation);
    row.readInto(state.lastSuccess);
    row.readInto(state.digest.count);
    state.digest.xor64 = quint64(row.read<qint64>());
    row.readInto(state.lastHandle);
    row.readInto(state.messages);
    row.readInto(state.purge);
    row.readInto(state.ownBirth);
    row.readInto(state.ownRevision);
    row.readInto(state.folding);
    return state;
}

void saveState(Connection &connection, const CacheState &state)
{
    connection.run(
        "UPDATE state SET (revision, cursor, epoch, snapshot, generation, last_success, digest_count, digest_xor, "
        "last_num, messages, purge, own_birth, own_revision, folding) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "WHERE one = 1",
        state.revision, state.cursor.value, state.epoch, state.snapshot, state.generation, state.lastSuccess,
        state.digest.count, qint64(state.digest.xor64), state.lastHandle, state.messages, state.purge, state.ownBirth,
        state.ownRevision, state.folding);
}

} // namespace leadlight
