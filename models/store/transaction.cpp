// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/transaction.h"

#include "store/connection.h"

#include <QLoggingCategory>

namespace leadlight {

Q_LOGGING_CATEGORY(storeLog, "leadlight.store", QtWarningMsg)

namespace {

/// Ends what may already have ended by itself (SQLite rolls back on a full disk). Never throws: it runs while
/// another failure is on its way, and a connection that is not idle afterwards is dropped by its owner.
void rollBack(Connection &connection) noexcept
{
    try {
        if (!connection.isIdle())
            connection.run("ROLLBACK");
    } catch (const Failure &) {
        qCWarning(storeLog, "rollback failed");
    }
}

} // namespace

Transaction::Transaction(Connection &connection, const char *name)
    : m_connection(connection),
      m_name(name)
{
    m_watch.start();
    m_connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_connection);
}

void Transaction::touch(RowHandle handle, const ConversationId &id, RowChange::Kind kind, TouchedParts parts)
{
    ChangeSet one;
    one.rows.push_back({handle, id, kind, parts});
    const auto known = m_places.constFind(handle);
    if (known == m_places.constEnd()) {
        m_places.insert(handle, m_changes.rows.size());
        m_changes.rows.push_back(one.rows.front());
        return;
    }
    ChangeSet before;
    before.rows.push_back(m_changes.rows[*known]);
    before.merge(one);
    m_changes.rows[*known] = before.rows.front();
}

ChangeSet Transaction::commit(qint64 revision)
{
    m_connection.run("COMMIT");
    m_open = false;
    m_changes.revision = revision;
    qCDebug(storeLog, "%s: %lld ms, %zu rows", m_name, m_watch.elapsed(), m_changes.rows.size());
    return std::move(m_changes);
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection),
      m_end(connection.prepare("ROLLBACK")) // now, because SQLite prepares nothing right after an interrupt
{
    m_connection.run("BEGIN");
    m_connection.beginQuestion();
}

Snapshot::~Snapshot()
{
    m_connection.endQuestion();
    try {
        if (!m_connection.isIdle())
            m_end.run();
    } catch (const Failure &) {
        qCWarning(storeLog, "the end of a question failed");
    }
}

} // namespace leadlight
