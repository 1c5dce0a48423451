// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/migrations.h"

#include "store/connection.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>

namespace leadlight {

namespace {

/// Pages that may be checked without anyone noticing at start: about 64 MB.
constexpr qint64 checkedPages = 16384;
/// Pages whose rows may be: about 16 MB.
constexpr qint64 checkedRows = 4096;

/// Script names by version; their first four characters are the number.
QStringList scripts(const Schema &schema)
{
    return QDir(schema.folder).entryList({QStringLiteral("[0-9][0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name);
}

int versionOf(const QString &script)
{
    return script.left(4).toInt();
}

QByteArray pragma(const char *name, int value)
{
    return QByteArray("PRAGMA ") + name + " = " + QByteArray::number(value);
}

[[noreturn]] void throwCorrupt(const QString &what)
{
    throw Failure(ErrorKind::Corrupt, what);
}

void requireOk(Connection &connection, const char *question)
{
    Statement check = connection.prepare(question);
    if (!check.step() || check.read<QString>() != QLatin1String("ok"))
        throwCorrupt(QStringLiteral("the file is not whole"));
}

} // namespace

const Schema &cacheSchema()
{
    static const Schema schema{QStringLiteral(":/leadlight/store/sql/cache"), 0x4c4c6361}; // "LLca"
    return schema;
}

const Schema &outboxSchema()
{
    static const Schema schema{QStringLiteral(":/leadlight/store/sql/outbox"), 0x4c4c6f75}; // "LLou"
    return schema;
}

int newestVersion(const Schema &schema)
{
    const QStringList names = scripts(schema);
    return names.isEmpty() ? 0 : versionOf(names.last());
}

void migrate(Connection &connection, const Schema &schema)
{
    const qint64 version = connection.number("PRAGMA user_version");
    for (const QString &script : scripts(schema)) {
        if (versionOf(script) <= version)
            continue;
        QFile file(schema.folder + u'/' + script);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(ErrorKind::Disk, QStringLiteral("missing script ") + script);
        Transaction transaction(connection, "migrate");
        connection.runScript(file.readAll());
        connection.runScript(pragma("application_id", schema.applicationId));
        connection.runScript(pragma("user_version", versionOf(script)));
        (void)transaction.commit(0);
    }
}

void checkIdentity(Connection &connection, const Schema &schema)
{
    if (connection.number("PRAGMA application_id") != schema.applicationId)
        throwCorrupt(QStringLiteral("not a Leadlight file"));
    const qint64 version = connection.number("PRAGMA user_version");
    if (version > newestVersion(schema))
        throw Failure(ErrorKind::NewerFile, QStringLiteral("schema version %1").arg(version));
    Statement sentinel = connection.prepare("SELECT sentinel FROM state WHERE one = 1");
    if (!sentinel.step() || sentinel.read<QString>() != QLatin1String("leadlight"))
        throwCorrupt(QStringLiteral("the sentinel row is gone"));
}

void checkPages(Connection &connection)
{
    if (connection.number("PRAGMA page_count") <= checkedPages)
        requireOk(connection, "PRAGMA quick_check(1)");
}

void checkRows(Connection &connection)
{
    if (connection.number("PRAGMA page_count") <= checkedRows)
        requireOk(connection, "PRAGMA integrity_check(1)");
    else
        checkPages(connection);
}

} // namespace leadlight
