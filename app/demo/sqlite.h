// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <stdexcept>

struct sqlite3;
struct sqlite3_stmt;

namespace leadlight::demo {

/// The demo server's database refused. what() is one sentence for the log; no data of visitors is in it.
class DatabaseError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One prepared statement. Rows are read between step() and the next reset(); run() does both.
class Statement final
{
public:
    Statement(sqlite3 *handle, const char *sql);

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value);
    /// UTF-8 text as it is.
    Statement &bind(int index, const QByteArray &value);

    /// True while there is a row to read.
    [[nodiscard]] bool step();
    void run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One SQLite file, or one in memory when the name is empty. Guarded by its owner, not by itself.
class SqliteFile final
{
public:
    explicit SqliteFile(const QString &fileName);

    void execute(const char *sql);
    /// The statement, prepared once and kept; reset before it is handed out.
    [[nodiscard]] Statement &prepared(const char *sql);
    [[nodiscard]] qint64 lastInsertedRow() const;

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    struct Cache;
    struct DeleteCache {
        void operator()(Cache *cache) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<Cache, DeleteCache> m_cache; // declared after the handle: statements go first
};

} // namespace leadlight::demo
