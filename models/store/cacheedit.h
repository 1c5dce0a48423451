// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cachestate.h"
#include "store/connection.h"
#include "store/transaction.h"
#include "store/wordedits.h"

namespace leadlight {

/// A writing transaction on the cache together with the state row, which it reads first and writes last.
class CacheEdit final
{
public:
    CacheEdit(Connection &connection, const char *name)
        : m_connection(connection),
          m_transaction(connection, name),
          state(loadState(connection)),
          words(connection)
    {
    }

    [[nodiscard]] Connection &connection() { return m_connection; }
    void touch(RowHandle handle, const ConversationId &id, RowChange::Kind kind, TouchedParts parts)
    {
        m_transaction.touch(handle, id, kind, parts);
    }
    /// Raises the revision and makes everything durable.
    [[nodiscard]] ChangeSet commit()
    {
        words.write();
        ++state.revision;
        saveState(m_connection, state);
        return m_transaction.commit(state.revision);
    }

private:
    Connection &m_connection;
    Transaction m_transaction;

public:
    CacheState state;
    WordEdits words;
};

} // namespace leadlight
