// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/statement.h"

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace leadlight {

Statement::Statement(Connection &connection, std::string sql, sqlite3_stmt *handle)
    : m_connection(&connection),
      m_sql(std::move(sql)),
      m_handle(handle)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection),
      m_sql(std::move(other.m_sql)),
      m_handle(std::exchange(other.m_handle, nullptr)),
      m_parameter(other.m_parameter),
      m_column(other.m_column),
      m_started(other.m_started)
{
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    rewind();
    m_connection->giveBack(std::move(m_sql), m_handle);
}

bool Statement::step()
{
    if (!m_started) {
        m_started = true;
        m_connection->countStatement();
    }
    m_column = 0;
    m_connection->throwIfInterrupted();
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->fail(code);
    return false;
}

void Statement::rewind()
{
    // The code repeats the failure of the last step, which was reported then.
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_parameter = 0;
    m_started = false;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_connection->fail(code);
}

void Statement::bindOne(qint64 value)
{
    check(sqlite3_bind_int64(m_handle, ++m_parameter, value));
}

void Statement::bindOne(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_handle, ++m_parameter, utf8.constData(), quint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindOne(const QByteArray &value)
{
    check(sqlite3_bind_blob64(m_handle, ++m_parameter, value.constData(), quint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindOne(Instant value)
{
    value.isSet() ? bindOne(value.ms) : bindNull();
}

void Statement::bindOne(Score value)
{
    value.isSet() ? bindOne(qint64{value.points()}) : bindNull();
}

void Statement::bindNull()
{
    check(sqlite3_bind_null(m_handle, ++m_parameter));
}

void Statement::readInto(bool &value)
{
    value = read<qint64>() != 0;
}

void Statement::readInto(int &value)
{
    value = int(read<qint64>());
}

void Statement::readInto(qint64 &value)
{
    value = sqlite3_column_int64(m_handle, m_column++);
}

void Statement::readInto(QString &value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, m_column));
    value = QString::fromUtf8(text, sqlite3_column_bytes(m_handle, m_column));
    ++m_column;
}

void Statement::readInto(QByteArray &value)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, m_column));
    value = QByteArray(bytes, sqlite3_column_bytes(m_handle, m_column));
    ++m_column;
}

void Statement::readInto(Instant &value)
{
    value = Instant{};
    if (sqlite3_column_type(m_handle, m_column) != SQLITE_NULL)
        value.ms = sqlite3_column_int64(m_handle, m_column);
    ++m_column;
}

void Statement::readInto(Score &value)
{
    value = Score();
    if (sqlite3_column_type(m_handle, m_column) != SQLITE_NULL)
        value = Score(sqlite3_column_int(m_handle, m_column));
    ++m_column;
}

QString Statement::packed(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QStringList Statement::unpacked(const QString &text)
{
    QStringList names;
    if (text.isEmpty())
        return names;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    return names;
}

} // namespace leadlight
