// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/note.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace leadlight {

class CacheEdit;

/// The small objects of the feed: kept whole, each type in its own table. Each put returns the revision that the
/// object had, if it was there.
std::optional<QString> putObject(CacheEdit &edit, const Agent &agent);
std::optional<QString> putObject(CacheEdit &edit, const Contact &contact);
std::optional<QString> putObject(CacheEdit &edit, const Account &account);
std::optional<QString> putObject(CacheEdit &edit, const Viewer &viewer);
/// What shows of it is made anew by notes::refold().
std::optional<QString> putObject(CacheEdit &edit, const Note &note);

/// True for the types with a table of their own (agent, contact, account, viewer, note).
[[nodiscard]] bool isObjectType(const QString &type);
/// Precondition for all: isObjectType(type).
[[nodiscard]] std::optional<QString> objectRev(CacheEdit &edit, const QString &type, const QString &id);
void keepObject(CacheEdit &edit, const QString &type, const QString &id);
std::optional<QString> removeObject(CacheEdit &edit, const QString &type, const QString &id);

/// Ids of the rows of a table that the present walk has not seen. `table` is one of our own names, never input.
[[nodiscard]] QStringList unseenIds(CacheEdit &edit, const char *table);
/// The same for tables that hold several types: type and id.
[[nodiscard]] std::vector<std::pair<QString, QString>> unseenItems(CacheEdit &edit, const char *table);

} // namespace leadlight
