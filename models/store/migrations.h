// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace leadlight {

class Connection;

/// A kind of database file: where its numbered scripts lie and the number in its header that makes it ours.
struct Schema {
    QString folder;
    int applicationId;
};
[[nodiscard]] const Schema &cacheSchema();
[[nodiscard]] const Schema &outboxSchema();

/// The version that this program writes: the highest number among the scripts.
[[nodiscard]] int newestVersion(const Schema &schema);

/// Runs the scripts that the file has not seen, each in one transaction together with its version, so that a
/// file is always at one version or the next, never between. Throws Failure.
void migrate(Connection &connection, const Schema &schema);

/// Is the file ours? open() alone tells nothing (qt-notes trap 9), and a file whose tables a stale journal took away
/// is "ok" to SQLite (sync-and-trust M12). Throws Corrupt, or NewerFile.
void checkIdentity(Connection &connection, const Schema &schema);

/// Is a small file whole? In large ones damage is found by the statement that meets it. Throws Corrupt.
void checkPages(Connection &connection);

/// The same, and whether each index says what its table says: a wrong one would hide a row. For files that are precious
/// and small; of a large one only the pages are looked at. Throws Corrupt.
void checkRows(Connection &connection);

} // namespace leadlight
