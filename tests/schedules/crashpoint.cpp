// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "crashpoint.h"

#include <sqlite3.h>

namespace leadlight {

namespace {

struct Point {
    QByteArray folder;
    int stepsLeft = -1; ///< below 0: not armed
    bool dead = false;

    [[nodiscard]] bool strikes(sqlite3_stmt *statement)
    {
        if (stepsLeft < 0)
            return false;
        const char *file = sqlite3_db_filename(sqlite3_db_handle(statement), "main");
        if (!file || !QByteArray::fromRawData(file, static_cast<qsizetype>(qstrlen(file))).startsWith(folder))
            return false;
        dead = dead || stepsLeft-- == 0;
        stepsLeft = std::max(stepsLeft, 0);
        return dead;
    }
};
Point point;

} // namespace

void CrashPoint::arm(const QByteArray &folder, int steps)
{
    point = {folder, steps, false};
}

void CrashPoint::disarm()
{
    point = {};
}

bool CrashPoint::isDead()
{
    return point.dead;
}

} // namespace leadlight

extern "C" {
int __real_sqlite3_step(sqlite3_stmt *statement);
int __wrap_sqlite3_step(sqlite3_stmt *statement);

int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    return leadlight::point.strikes(statement) ? SQLITE_IOERR : __real_sqlite3_step(statement);
}
}
