// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/objects.h"

#include "store/cacheedit.h"
#include "store/directory.h"

#include <array>

namespace leadlight {

namespace {

/// Only these names ever become part of a statement.
constexpr std::array<const char *, 5> tables{"agent", "contact", "account", "viewer", "note"};

const char *tableOf(const QString &type)
{
    for (const char *table : tables) {
        if (type == QLatin1String(table))
            return table;
    }
    return nullptr;
}

std::string sqlFor(std::string_view before, const QString &type, std::string_view after)
{
    return std::string(before) + tableOf(type) + std::string(after);
}

template <class... Fields>
std::optional<QString> replace(CacheEdit &edit, const QString &type, std::string_view insertSql, const QString &id,
                               const QString &rev, const Fields &...fields)
{
    std::optional<QString> before = objectRev(edit, type, id);
    edit.connection().run(insertSql, id, edit.state.generation, rev, fields...);
    return before;
}

} // namespace

std::optional<QString> putObject(CacheEdit &edit, const Agent &agent)
{
    return replace(edit, QStringLiteral("agent"), "INSERT OR REPLACE INTO agent VALUES (?, ?, ?, ?)", agent.id.value,
                   agent.rev, agent.name);
}

std::optional<QString> putObject(CacheEdit &edit, const Contact &contact)
{
    std::optional<QString> before = objectRev(edit, QStringLiteral("contact"), contact.id.value);
    directory::put(edit.connection(), contact, edit.state.generation);
    return before;
}

std::optional<QString> putObject(CacheEdit &edit, const Account &account)
{
    std::optional<QString> before = objectRev(edit, QStringLiteral("account"), account.id.value);
    directory::put(edit.connection(), account, edit.state.generation);
    return before;
}

std::optional<QString> putObject(CacheEdit &edit, const Note &note)
{
    return replace(edit, QStringLiteral("note"), "INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   note.id.value, note.rev, note.conversation, note.text, note.author, note.createdAt, note.updatedAt);
}

std::optional<QString> putObject(CacheEdit &edit, const Viewer &viewer)
{
    return replace(edit, QStringLiteral("viewer"), "INSERT OR REPLACE INTO viewer VALUES (?, ?, ?, ?, ?)", viewer.id,
                   viewer.rev, viewer.name, viewer.role);
}

bool isObjectType(const QString &type)
{
    return tableOf(type) != nullptr;
}

std::optional<QString> objectRev(CacheEdit &edit, const QString &type, const QString &id)
{
    Statement row = edit.connection().prepare(sqlFor("SELECT rev FROM ", type, " WHERE id = ?"));
    row.bind(id);
    return row.step() ? std::optional<QString>(row.read<QString>()) : std::nullopt;
}

void keepObject(CacheEdit &edit, const QString &type, const QString &id)
{
    edit.connection().run(sqlFor("UPDATE ", type, " SET generation = ? WHERE id = ?"), edit.state.generation, id);
}

std::optional<QString> removeObject(CacheEdit &edit, const QString &type, const QString &id)
{
    std::optional<QString> before = objectRev(edit, type, id);
    directory::removeWords(edit.connection(), type, id);
    edit.connection().run(sqlFor("DELETE FROM ", type, " WHERE id = ?"), id);
    return before;
}

QStringList unseenIds(CacheEdit &edit, const char *table)
{
    Statement rows = edit.connection().prepare(std::string("SELECT id FROM ") + table + " WHERE generation < ?");
    rows.bind(edit.state.generation);
    QStringList ids;
    while (rows.step())
        ids.append(rows.read<QString>());
    return ids;
}

std::vector<std::pair<QString, QString>> unseenItems(CacheEdit &edit, const char *table)
{
    Statement rows = edit.connection().prepare(std::string("SELECT type, id FROM ") + table + " WHERE generation < ?");
    rows.bind(edit.state.generation);
    std::vector<std::pair<QString, QString>> items;
    while (rows.step()) {
        QString type = rows.read<QString>();
        items.emplace_back(std::move(type), rows.read<QString>());
    }
    return items;
}

} // namespace leadlight
