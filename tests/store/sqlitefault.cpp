// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/sqlitefault.h"

Fault fault;

extern "C" {
int __real_sqlite3_step(sqlite3_stmt *statement);
int __real_sqlite3_prepare_v3(sqlite3 *db, const char *sql, int length, unsigned flags, sqlite3_stmt **statement,
                              const char **tail);
int __wrap_sqlite3_step(sqlite3_stmt *statement);
int __wrap_sqlite3_prepare_v3(sqlite3 *db, const char *sql, int length, unsigned flags, sqlite3_stmt **statement,
                              const char **tail);

int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    return fault.strikes() ? fault.code : __real_sqlite3_step(statement);
}

int __wrap_sqlite3_prepare_v3(sqlite3 *db, const char *sql, int length, unsigned flags, sqlite3_stmt **statement,
                              const char **tail)
{
    return fault.strikes() ? fault.code : __real_sqlite3_prepare_v3(db, sql, length, flags, statement, tail);
}
}
