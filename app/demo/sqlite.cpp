// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sqlite.h"

#include <sqlite3.h>

#include <string>
#include <unordered_map>

namespace leadlight::demo {

namespace {

[[noreturn]] void fail(sqlite3 *handle)
{
    throw DatabaseError(std::string("The database refused: ") + (handle ? sqlite3_errmsg(handle) : "out of memory"));
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(handle);
    m_statement.reset(statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    if (sqlite3_bind_int64(m_statement.get(), index, value) != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    return bind(index, value.toUtf8());
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    const int size = static_cast<int>(value.size());
    if (sqlite3_bind_text(m_statement.get(), index, value.constData(), size, SQLITE_TRANSIENT) != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement.get()));
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail(sqlite3_db_handle(m_statement.get()));
    return result == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *text = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement.get(), column)};
}

struct SqliteFile::Cache {
    std::unordered_map<std::string, Statement> statements;
};

void SqliteFile::DeleteCache::operator()(Cache *cache) const
{
    delete cache;
}

void SqliteFile::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

SqliteFile::SqliteFile(const QString &fileName)
    : m_cache(new Cache)
{
    const QByteArray name = fileName.isEmpty() ? QByteArray(":memory:") : fileName.toUtf8();
    sqlite3 *handle = nullptr;
    // One connection, guarded by the owner's mutex: SQLite need not lock a second time.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int result = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK)
        fail(handle);
}

void SqliteFile::execute(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle.get());
}

Statement &SqliteFile::prepared(const char *sql)
{
    auto &statements = m_cache->statements;
    auto found = statements.find(sql);
    if (found == statements.end())
        found = statements.emplace(sql, Statement(m_handle.get(), sql)).first;
    found->second.reset();
    return found->second;
}

qint64 SqliteFile::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

} // namespace leadlight::demo
