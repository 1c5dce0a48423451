// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/profile.h"

#include "store/migrations.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leadlight::profile {

namespace {

const QString setAsidePrefix = QStringLiteral("cache.bad-");
constexpr auto ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownFolder = ownFile | QFileDevice::ExeOwner;

/// A database and what SQLite keeps beside it: moved and removed together or not at all (M12).
QStringList companions(const QString &file)
{
    return {file, file + QStringLiteral("-wal"), file + QStringLiteral("-shm"), file + QStringLiteral("-journal")};
}

[[noreturn]] void throwDisk(const QString &what)
{
    throw Failure(ErrorKind::Disk, what, true);
}

void removeFile(const QString &file)
{
    if (QFileInfo::exists(file) && !QFile::remove(file))
        throwDisk(QStringLiteral("cannot remove a file"));
}

void moveFile(const QString &from, const QString &to)
{
    if (QFileInfo::exists(from) && !QFile::rename(from, to))
        throwDisk(QStringLiteral("cannot rename a file"));
}

QStringList setAsideNames(const QString &folder)
{
    return QDir(folder).entryList({setAsidePrefix + u'*'}, QDir::Files | QDir::Hidden);
}

int nextSetAsideNumber(const QString &folder)
{
    int last = 0;
    for (const QString &name : setAsideNames(folder))
        last = std::max(last, name.mid(setAsidePrefix.size()).section(u'-', 0, 0).toInt());
    return last + 1;
}

/// Keeps one damaged cache for reports; more would fill the disk with copies of personal data.
void setAside(const QString &folder)
{
    const int number = nextSetAsideNumber(folder);
    removeSetAside(folder);
    const QString cache = cacheFile(folder);
    const QStringList from = companions(cache);
    const QStringList to = companions(folder + u'/' + setAsidePrefix + QString::number(number));
    for (qsizetype i = 0; i < from.size(); ++i)
        moveFile(from[i], to[i]);
    removeFile(damageMark(cache));
}

/// A database in WAL mode never has a rollback journal, so one that lies there belongs to another file, and
/// SQLite would "roll back" ours with it (M12).
void moveStrayJournal(const QString &file)
{
    const QString journal = file + QStringLiteral("-journal");
    int number = 1;
    const auto strayName = [&file, &number] { return QStringLiteral("%1.stray-%2").arg(file).arg(number); };
    while (QFileInfo::exists(strayName()))
        ++number;
    moveFile(journal, strayName());
}

/// Begins under another name, so that a file of the right name is always complete, whenever we are killed.
void create(const QString &file, Role role, const Schema &schema)
{
    const QString draft = file + QStringLiteral(".new");
    for (const QString &left : companions(draft))
        removeFile(left);
    QFile empty(draft);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile))
        throwDisk(QStringLiteral("cannot create a file"));
    empty.close();
    {
        Connection connection(draft, role);
        migrate(connection, schema);
    }
    moveFile(draft, file);
}

/// A closed database is whole pages. Looked at before SQLite does, which would write a header into an empty file.
bool isCutShort(const QString &file)
{
    constexpr qint64 pageSize = 4096;
    const qint64 size = QFileInfo(file).size();
    return size == 0 || (size % pageSize != 0 && !QFileInfo::exists(file + QStringLiteral("-wal")));
}

std::unique_ptr<Connection> openExisting(const QString &file, Role role, const Schema &schema)
{
    if (isCutShort(file))
        throw Failure(ErrorKind::Corrupt, QStringLiteral("the file was cut short"));
    moveStrayJournal(file);
    if (QFileInfo(file).permissions()
        & ~QFileDevice::Permissions(ownFile | QFileDevice::ReadUser | QFileDevice::WriteUser))
        QFile::setPermissions(file, ownFile);
    auto connection = std::make_unique<Connection>(file, role);
    checkIdentity(*connection, schema);
    checkPages(*connection);
    migrate(*connection, schema);
    connection->handOver();
    return connection;
}

std::unique_ptr<Connection> openOrCreate(const QString &file, Role role, const Schema &schema)
{
    if (!QFileInfo::exists(file)) {
        // A log without its database would be replayed into the new one.
        for (const QString &left : companions(file))
            removeFile(left);
        create(file, role, schema);
    }
    return openExisting(file, role, schema);
}

} // namespace

QString cacheFile(const QString &folder)
{
    return folder + QStringLiteral("/cache.db");
}

QString outboxFile(const QString &folder)
{
    return folder + QStringLiteral("/outbox.db");
}

void prepareFolder(const QString &folder)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownFolder))
        throwDisk(QStringLiteral("cannot make the profile folder"));
}

std::unique_ptr<Connection> openCache(const QString &folder)
{
    const QString file = cacheFile(folder);
    try {
        if (QFileInfo::exists(damageMark(file)))
            throw Failure(ErrorKind::Corrupt, QStringLiteral("damage was met"));
        return openOrCreate(file, Role::CacheWriter, cacheSchema());
    } catch (const Failure &failure) {
        if (failure.error().kind != ErrorKind::Corrupt)
            throw;
    }
    setAside(folder);
    return openOrCreate(file, Role::CacheWriter, cacheSchema());
}

std::unique_ptr<Connection> reopenCache(const QString &folder)
{
    return openExisting(cacheFile(folder), Role::CacheWriter, cacheSchema());
}

std::unique_ptr<Connection> openOutbox(const QString &folder)
{
    return openOrCreate(outboxFile(folder), Role::OutboxWriter, outboxSchema());
}

void removeSetAside(const QString &folder)
{
    for (const QString &name : setAsideNames(folder))
        removeFile(folder + u'/' + name);
}

} // namespace leadlight::profile
