// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/cursor.h"
#include "app/demo/problem.h"

#include <variant>

namespace leadlight::demo {

inline constexpr int mostChanges = 500;
/// Pages end early rather than pass the 2 MiB cap of the contract (sync-and-trust P1).
inline constexpr qsizetype pageBytes = 1536 * 1024;
inline constexpr qint64 cursorDays = 180;

/// The change feed (sync-and-trust P4-P6, P10-P12, P14): a snapshot walk pinned to a feed position, then the changes
/// from there. Turns (cursor, limit) into a whole answer; keeps nothing between two pages.
class Feed final
{
public:
    Feed(Database &database, const Clock &clock);

    /// `limit` is 1 to mostChanges. No cursor starts a walk; Problem CursorExpired asks the client to do that. `client`
    /// hears of the ends of its own writes.
    [[nodiscard]] std::variant<QByteArray, Problem> page(const std::optional<QString> &cursor, int limit,
                                                         const QString &client);

private:
    [[nodiscard]] QByteArray walkPage(const FeedState &state, Cursor cursor, bool first, int limit,
                                      const QString &client);
    [[nodiscard]] QByteArray changesPage(const FeedState &state, Cursor cursor, int limit, const QString &client);
    [[nodiscard]] QByteArray finish(const FeedState &state, Cursor &cursor, bool more, const QByteArray &members);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace leadlight::demo
