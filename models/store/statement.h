// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/named.h"
#include "domain/score.h"

#include <QByteArray>
#include <QStringList>

#include <string>
#include <vector>

struct sqlite3_stmt;

namespace leadlight {

class Connection;

/// One use of a prepared statement: values go in by position from the left, columns come out from the left.
/// The only class that executes SQL (architecture D9). It uses the C API on the handle that QtSql owns, because
/// QSqlQuery binds 2.6 and reads 1.6 times slower. Destruction resets it and gives it back to the connection.
/// Every method may throw Failure.
class Statement final
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds to the next free parameters.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        (bindOne(values), ...);
        return *this;
    }
    /// True: a row can be read. False: it is done.
    [[nodiscard]] bool step();
    /// Runs to the end, ignores rows, and is ready for new values.
    template <class... Values>
    void run(const Values &...values)
    {
        bind(values...);
        while (step()) { }
        rewind();
    }
    /// Ready for new values; the old ones are gone.
    void rewind();

    /// The next column of the row. NULL reads as 0, empty or unset.
    template <class T>
    [[nodiscard]] T read()
    {
        T value{};
        readInto(value);
        return value;
    }
    void readInto(bool &value);
    void readInto(int &value);
    void readInto(qint64 &value);
    void readInto(QString &value);
    void readInto(QByteArray &value);
    void readInto(Instant &value);
    void readInto(Score &value);
    template <class Tag>
    void readInto(Id<Tag> &value)
    {
        readInto(value.value);
    }
    template <class E>
    void readInto(Named<E> &value)
    {
        value = Named<E>::fromText(read<QString>());
    }
    template <class E>
    void readInto(std::vector<Named<E>> &values)
    {
        values.clear();
        for (const QString &name : unpacked(read<QString>()))
            values.push_back(Named<E>::fromText(name));
    }

private:
    friend class Connection;
    Statement(Connection &connection, std::string sql, sqlite3_stmt *handle);

    void bindOne(bool value) { bindOne(qint64{value}); }
    void bindOne(int value) { bindOne(qint64{value}); }
    void bindOne(qint64 value);
    void bindOne(const QString &value);
    void bindOne(const QByteArray &value);
    void bindOne(Instant value);
    void bindOne(Score value);
    template <class Tag>
    void bindOne(const Id<Tag> &id)
    {
        bindOne(id.value);
    }
    template <class E>
    void bindOne(const Named<E> &value)
    {
        bindOne(value.text);
    }
    template <class E>
    void bindOne(const std::vector<Named<E>> &values)
    {
        QStringList names;
        for (const Named<E> &value : values)
            names.append(value.text);
        bindOne(packed(names));
    }
    void bindNull();
    void check(int code);
    static QString packed(const QStringList &names);
    static QStringList unpacked(const QString &text);

    Connection *m_connection;
    std::string m_sql;
    sqlite3_stmt *m_handle;
    int m_parameter = 0;
    int m_column = 0;
    bool m_started = false;
};

} // namespace leadlight
