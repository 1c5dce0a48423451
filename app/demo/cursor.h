// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/database.h"
#include "domain/clock.h"

#include <optional>

namespace leadlight::demo {

/// A client's place in the server's stream of changes: a feed position, and while a snapshot walk is under way also
/// the last object delivered. Clients get it as opaque, signed text, so that a made-up one is never believed.
struct Cursor {
    QString epoch;
    qint64 position = 0; ///< in a walk: the position the walk is pinned to
    Instant issued;
    bool walking = false;
    WalkPlace place;

    [[nodiscard]] QString toText(const QByteArray &key) const;
    /// Nothing when the text is not one of ours.
    [[nodiscard]] static std::optional<Cursor> fromText(const QString &text, const QByteArray &key);
};

} // namespace leadlight::demo
