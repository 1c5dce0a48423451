// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/profile.h"

#include "store/migrations.h"
#include "store/salvage.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leadlight::profile {

namespace {

const QString setAsidePrefix = QStringLiteral("cache.bad-");
const QString badOutboxPrefix = QStringLiteral("outbox.bad-");
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

QStringList setAsideNames(const QString &folder, const QString &prefix = setAsidePrefix)
{
    return QDir(folder).entryList({prefix + u'*'}, QDir::Files | QDir::Hidden);
}

int lastSetAsideNumber(const QString &folder, const QString &prefix)
{
    int last = 0;
    for (const QString &name : setAsideNames(folder, prefix))
        last = std::max(last, name.mid(prefix.size()).section(u'-', 0, 0).toInt());
    return last;
}

void moveSet(const QString &from, const QString &to)
{
    const QStringList old = companions(from);
    const QStringList now = companions(to);
    for (qsizetype i = 0; i < old.size(); ++i)
        moveFile(old[i], now[i]);
}

/// Keeps one damaged cache for reports; more would fill the disk with copies of personal data.
void setAside(const QString &folder)
{
    const int number = lastSetAsideNumber(folder, setAsidePrefix) + 1;
    removeSetAside(folder);
    const QString cache = cacheFile(folder);
    moveSet(cache, folder + u'/' + setAsidePrefix + QString::number(number));
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
    if (role == Role::OutboxWriter)
        checkRows(*connection);
    else
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

/// A new outbox that is complete and waits for the damaged one to make room.
QString salvagedFile(const QString &folder)
{
    return outboxFile(folder) + QStringLiteral(".salvaged");
}

/// Only reads the damaged one.
void salvageOutbox(const QString &folder)
{
    const QString file = outboxFile(folder);
    const QString draft = file + QStringLiteral(".rescue");
    for (const QString &left : companions(draft))
        removeFile(left);
    create(draft, Role::OutboxWriter, outboxSchema());
    {
        Connection fresh(draft, Role::OutboxWriter);
        Transaction transaction(fresh, "salvage");
        OutboxSalvage report;
        const int nth = lastSetAsideNumber(folder, badOutboxPrefix) + 1;
        try {
            Connection damaged(file, Role::OutboxReader);
            report = salvage(damaged, fresh);
        } catch (const Failure &failure) {
            if (failure.error().kind != ErrorKind::Corrupt)
                throw; // not a word about the file itself
            report = salvageOfNothing(fresh, nth);
        }
        report.copy = badOutboxPrefix + QString::number(nth);
        keepReport(fresh, report);
        (void)transaction.commit(0);
        if (fresh.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
            throwDisk(QStringLiteral("cannot empty the log of the rescued outbox"));
    }
    // Only the database moves: rows that were still in its log would be lost.
    if (QFileInfo(draft + QStringLiteral("-wal")).size() > 0)
        throwDisk(QStringLiteral("the log of the rescued outbox is not empty"));
    moveFile(draft, salvagedFile(folder));
}

/// The second half, whenever the first one was done: also by a process that was killed since.
void takeSalvaged(const QString &folder)
{
    const QString file = outboxFile(folder);
    const int last = lastSetAsideNumber(folder, badOutboxPrefix);
    const int number = QFileInfo::exists(file) ? last + 1 : std::max(last, 1);
    moveSet(file, folder + u'/' + badOutboxPrefix + QString::number(number));
    moveFile(salvagedFile(folder), file);
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
    if (QFileInfo::exists(salvagedFile(folder)))
        takeSalvaged(folder);
    try {
        return openOrCreate(outboxFile(folder), Role::OutboxWriter, outboxSchema());
    } catch (const Failure &failure) {
        if (failure.error().kind != ErrorKind::Corrupt)
            throw;
    }
    salvageOutbox(folder);
    takeSalvaged(folder);
    return openExisting(outboxFile(folder), Role::OutboxWriter, outboxSchema());
}

std::unique_ptr<Connection> reopenOutbox(const QString &folder)
{
    return openExisting(outboxFile(folder), Role::OutboxWriter, outboxSchema());
}

void removeSetAside(const QString &folder)
{
    for (const QString &name : setAsideNames(folder))
        removeFile(folder + u'/' + name);
}

} // namespace leadlight::profile
