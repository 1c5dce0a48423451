// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"

#include <QFile>
#include <QSqlDriver>
#include <QThread>
#include <QVariant>

#include <sqlite3.h>

namespace leadlight {

namespace {

/// More than all statements of one page, small enough that SQLite's own memory for them does not matter.
constexpr size_t idleStatements = 64;

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_INTERRUPT:
        return ErrorKind::Interrupted;
    case SQLITE_TOOBIG:
        return ErrorKind::TooLarge;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    // Our SQL is fixed, so a missing table or a broken constraint means that the file is not what we wrote.
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorKind::Corrupt;
    default:
        return ErrorKind::Disk;
    }
}

bool isReader(Role role)
{
    return role == Role::CacheReader || role == Role::OutboxReader;
}

/// Same library as the one we link (qt-notes section 2), so the handle may be used directly.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

QString damageMark(const QString &cacheFile)
{
    return cacheFile + QStringLiteral(".damaged");
}

Connection::Connection(const QString &file, Role role)
    : m_file(file),
      m_role(role)
{
    try {
        open();
        configure();
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    static std::atomic<quint64> last = 0;
    m_name = QStringLiteral("leadlight-%1").arg(++last);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(isReader(m_role) ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                                  : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        throw Failure(ErrorKind::Disk, QStringLiteral("cannot open database"), true);
    m_handle = handleOf(m_database);
    if (!m_handle)
        throw Failure(ErrorKind::Disk, QStringLiteral("no SQLite driver"));
}

void Connection::close()
{
    for (const Idle &idle : m_idle)
        sqlite3_finalize(idle.handle);
    m_idle.clear();
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::configure()
{
    // A hostile file must not run code of its own, nor make us allocate without bound (sync-and-trust T15).
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    run("PRAGMA trusted_schema = OFF");
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA temp_store = MEMORY");
    if (isReader(m_role)) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        run("PRAGMA query_only = ON");
        run("PRAGMA cache_size = -16000");
        return;
    }
    if (m_role == Role::OutboxWriter)
        run("PRAGMA locking_mode = EXCLUSIVE");
    run("PRAGMA journal_mode = WAL");
    run(m_role == Role::OutboxWriter ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    run("PRAGMA secure_delete = ON");
    run("PRAGMA journal_size_limit = 67108864");
    run("PRAGMA cache_size = -32000");
}

Statement Connection::prepare(std::string_view sql)
{
    assertThread();
    for (auto idle = m_idle.rbegin(); idle != m_idle.rend(); ++idle) {
        if (idle->sql == sql) {
            Statement statement(*this, std::move(idle->sql), idle->handle);
            m_idle.erase(std::next(idle).base());
            return statement;
        }
    }
    sqlite3_stmt *handle = nullptr;
    const int code
        = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return Statement(*this, std::string(sql), handle);
}

void Connection::giveBack(std::string sql, sqlite3_stmt *handle)
{
    if (m_idle.size() == idleStatements) {
        sqlite3_finalize(m_idle.front().handle);
        m_idle.erase(m_idle.begin());
    }
    m_idle.push_back({std::move(sql), handle});
}

qint64 Connection::number(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.read<qint64>() : 0;
}

void Connection::runScript(const QByteArray &sql)
{
    const char *rest = sql.constData();
    while (*rest != '\0') {
        sqlite3_stmt *handle = nullptr;
        const int code = sqlite3_prepare_v3(m_handle, rest, -1, 0, &handle, &rest);
        if (code != SQLITE_OK)
            fail(code);
        if (!handle) // blanks and comments after the last statement
            return;
        const int stepped = sqlite3_step(handle);
        sqlite3_finalize(handle);
        if (stepped != SQLITE_DONE && stepped != SQLITE_ROW)
            fail(stepped);
    }
}

bool Connection::isIdle() const
{
    return sqlite3_get_autocommit(m_handle) != 0;
}

void Connection::beginQuestion()
{
    const std::lock_guard lock(m_questionMutex);
    m_asked = true;
}

void Connection::endQuestion()
{
    const std::lock_guard lock(m_questionMutex);
    m_asked = false;
    m_interrupted = false;
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_questionMutex);
    if (!m_asked)
        return;
    // SQLite forgets an interrupt that falls between two statements of one question; the flag does not.
    m_interrupted = true;
    sqlite3_interrupt(m_handle);
}

void Connection::throwIfInterrupted() const
{
    if (m_interrupted)
        fail(SQLITE_INTERRUPT);
}

void Connection::fail(int code) const
{
    // An interrupt that meets FTS5 while a statement is compiled comes out as "the table cannot be made".
    if (code == SQLITE_ERROR && m_interrupted)
        code = SQLITE_INTERRUPT;
    const ErrorKind kind = kindOf(code);
    if (kind == ErrorKind::Corrupt && m_role != Role::OutboxWriter && m_role != Role::OutboxReader) {
        QFile mark(damageMark(m_file));
        (void)mark.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    const bool retryable = kind != ErrorKind::Corrupt && kind != ErrorKind::TooLarge;
    // Not sqlite3_errmsg(): it may quote what the user searched for.
    throw Failure(kind, QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code))),
                  retryable);
}

void Connection::assertThread()
{
    if (!m_thread)
        m_thread = QThread::currentThreadId();
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "Connection", "used from two threads");
}

} // namespace leadlight
