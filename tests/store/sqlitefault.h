// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

/// Makes the i-th call into SQLite fail, once or from then on. The linker puts the functions of sqlitefault.cpp in the
/// place of SQLite's (--wrap), so the product itself knows nothing of it.
struct Fault {
    int at = -1;
    bool sticky = false;
    int code = SQLITE_IOERR;
    int calls = 0;
    int failed = 0;

    [[nodiscard]] bool strikes()
    {
        const int call = calls++;
        const bool now = at >= 0 && (sticky ? call >= at : call == at);
        failed += now ? 1 : 0;
        return now;
    }
};
extern Fault fault;
