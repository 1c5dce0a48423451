// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connection.h"

#include <QString>

#include <memory>

namespace leadlight {

/// The files of one profile folder: who may read them, how they begin, what happens to damaged ones
/// (sync-and-trust T18, F56-F58). Every function may throw Failure.
namespace profile {

[[nodiscard]] QString cacheFile(const QString &folder);
[[nodiscard]] QString outboxFile(const QString &folder);

/// Makes the folder if need be, readable by its owner only.
void prepareFolder(const QString &folder);

/// A healthy cache of the present version. A damaged one is set aside as cache.bad-<n>, with all its companion
/// files, and begun anew. Throws NewerFile for one of a newer Leadlight, which stays untouched.
[[nodiscard]] std::unique_ptr<Connection> openCache(const QString &folder);

/// The same without setting anything aside: readers hold the file open. Throws Corrupt.
[[nodiscard]] std::unique_ptr<Connection> reopenCache(const QString &folder);

/// The outbox. A damaged one is set aside as outbox.bad-<n>, with all its companion files, and never removed; what can
/// be read of it is in the new one, together with a report (F57). Throws NewerFile as openCache() does.
[[nodiscard]] std::unique_ptr<Connection> openOutbox(const QString &folder);

/// The same without setting anything aside: what was shown is still on screen. Throws Corrupt.
[[nodiscard]] std::unique_ptr<Connection> reopenOutbox(const QString &folder);

/// Deletes caches that were set aside: they hold what an erasure promises to remove (T20).
void removeSetAside(const QString &folder);

} // namespace profile

} // namespace leadlight
