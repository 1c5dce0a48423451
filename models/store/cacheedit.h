// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cachestate.h"
#include "store/connection.h"
#include "store/owndata.h"
#include "store/pending.h"
#include "store/transaction.h"
#include "store/wordedits.h"

#include <optional>

namespace leadlight {

/// A writing transaction on the cache together with the state row, which it reads first and writes last. What it
/// writes into the outbox on the way is committed just before the cache (architecture D4): a crash in between leaves
/// the cache at an older revision of the user's own data, which the next start brings up to date.
class CacheEdit final
{
public:
    CacheEdit(Connection &cache, Connection &outbox, const char *name)
        : m_cache(cache),
          m_outbox(outbox),
          m_transaction(cache, name),
          state(loadState(cache)),
          words(cache),
          pending(cache, outbox)
    {
    }

    [[nodiscard]] Connection &connection() { return m_cache; }
    [[nodiscard]] Connection &outbox() { return m_outbox; }
    /// Begins to write the user's own data.
    [[nodiscard]] OwnEdit &own()
    {
        if (!m_own)
            m_own.emplace(m_outbox);
        return *m_own;
    }
    void touch(RowHandle handle, const ConversationId &id, RowChange::Kind kind, TouchedParts parts)
    {
        m_transaction.touch(handle, id, kind, parts);
    }
    void touchViews() { m_transaction.touchViews(); }
    /// Raises the revision and makes everything durable.
    [[nodiscard]] ChangeSet commit()
    {
        words.write();
        if (m_own) {
            m_own->commit();
            state.ownRevision = m_own->revision();
        }
        ++state.revision;
        saveState(m_cache, state);
        return m_transaction.commit(state.revision);
    }

private:
    Connection &m_cache;
    Connection &m_outbox;
    Transaction m_transaction;
    std::optional<OwnEdit> m_own;

public:
    CacheState state;
    WordEdits words;
    Pending pending;
};

} // namespace leadlight
