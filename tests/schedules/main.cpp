// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

using namespace leadlight;

namespace {

/// Thousands of small files, each with new databases: they need SQLite, not the disk's fsync.
QString memoryFolder()
{
    const QString shared = QStringLiteral("/dev/shm");
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + QStringLiteral("/leadlight-schedules-XXXXXX");
}

} // namespace

/// schedules FIRST COUNT: runs the schedules of seeds FIRST to FIRST + COUNT - 1.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the same seed, the same story
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("leadlight.store=false")); // it rightly complains of each crash
    const QStringList arguments = QCoreApplication::arguments();
    const uint first = arguments.value(1, QStringLiteral("1")).toUInt();
    const uint count = arguments.value(2, QStringLiteral("1")).toUInt();
    QTemporaryDir folder{memoryFolder()};
    const QString fresh = folder.filePath(QStringLiteral("fresh"));
    if (!Writer::open(fresh, FakeClock().wall()))
        qFatal("no profile can be made");
    uint violations = 0;
    for (uint seed = first; seed < first + count; ++seed) {
        const QString own = folder.filePath(QString::number(seed));
        const QStringList wrong = Schedule(seed, own, fresh).run();
        violations += wrong.isEmpty() ? 0 : 1;
        for (const QString &what : wrong)
            std::printf("seed %u: %s\n", seed, qUtf8Printable(what));
        QDir(own).removeRecursively();
    }
    std::printf("schedules %u violations %u\n", count, violations);
    return violations > 0 ? 1 : 0;
}
