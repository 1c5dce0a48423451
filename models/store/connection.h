// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/failure.h"
#include "store/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace leadlight {

/// What an open file is for; it decides the pragmas (architecture D4, D6, D15).
enum class Role {
    CacheWriter,  ///< mirror: WAL, synchronous=NORMAL
    CacheReader,  ///< read-only, never checkpoints
    OutboxWriter, ///< the user's own data: WAL, synchronous=FULL, locked against a second process
    OutboxReader, ///< a damaged one, to save what can be read
};

/// One connection to one file. QtSql opens and owns it; statements run on its handle. Every method may throw
/// Failure. Belongs to the thread that first uses it after handOver(), except interrupt().
class Connection final
{
public:
    /// The file must exist; whether it is ours is for store/migrations to find out.
    Connection(const QString &file, Role role);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement ready for values, from the cache when it was used before.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Prepares, binds, runs.
    template <class... Values>
    void run(std::string_view sql, const Values &...values)
    {
        prepare(sql).run(values...);
    }
    /// The first column of the first row, 0 without a row.
    [[nodiscard]] qint64 number(std::string_view sql);
    /// Several statements without values or answers, as in a migration.
    void runScript(const QByteArray &sql);

    /// True when no transaction is open: what is left open after a failure says that it must be reopened.
    [[nodiscard]] bool isIdle() const;
    /// From now on another thread may use it.
    void handOver() { m_thread = nullptr; }

    /// Stops the question that runs since beginQuestion(), and nothing before it or after endQuestion(); any thread.
    void interrupt();
    void beginQuestion();
    void endQuestion();
    void throwIfInterrupted() const;

    [[nodiscard]] qint64 statementCount() const { return m_statements; }
    /// Throws the Failure that belongs to an SQLite result code. A damaged cache is marked for Writer::open.
    [[noreturn]] void fail(int code) const;

private:
    friend class Statement;
    struct Idle {
        std::string sql;
        sqlite3_stmt *handle;
    };

    void open();
    void close();
    void configure();
    void assertThread();
    void countStatement() { ++m_statements; }
    void giveBack(std::string sql, sqlite3_stmt *handle);

    QString m_file;
    Role m_role;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::vector<Idle> m_idle;
    std::atomic<qint64> m_statements = 0;
    std::mutex m_questionMutex;
    bool m_asked = false; // under m_questionMutex
    std::atomic<bool> m_interrupted = false;
    Qt::HANDLE m_thread = nullptr;
};

/// The file whose presence says that a cache was found damaged while it was in use.
[[nodiscard]] QString damageMark(const QString &cacheFile);

} // namespace leadlight
