// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "store/statement.h"

#include <QElapsedTimer>
#include <QHash>

namespace leadlight {

class Connection;

/// BEGIN IMMEDIATE … COMMIT, or ROLLBACK when it goes out of scope before that. Collects what changed and hands it
/// out only after the COMMIT, so nobody can hear of a row that may still vanish (code-anchors, lesson 2).
class Transaction final
{
public:
    /// `name` is for the log and must live as long as the program.
    Transaction(Connection &connection, const char *name);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// One entry per conversation, however often it is touched.
    void touch(RowHandle handle, const ConversationId &id, RowChange::Kind kind, TouchedParts parts);
    void touchViews() { m_changes.views = true; }
    /// Makes it durable; the change set carries `revision`.
    [[nodiscard]] ChangeSet commit(qint64 revision);

private:
    Connection &m_connection;
    const char *m_name;
    QElapsedTimer m_watch;
    ChangeSet m_changes;
    QHash<RowHandle, size_t> m_places;
    bool m_open = true;
};

/// A read transaction: all statements in its scope see the same state of the file. They are the question that
/// Connection::interrupt() stops; its beginning and its cleaning up are not.
class Snapshot final
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    Statement m_end;
};

} // namespace leadlight
