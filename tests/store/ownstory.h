// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/samples.h"

#include <algorithm>

/// What the tests of the user's own data begin with.
namespace leadlight::samples {

inline constexpr qint64 day = 24 * 3600 * 1000LL;
/// After the end of the old news, which is a day before the birth.
inline constexpr Instant today{birth.ms - day / 2};
inline const ConversationId first{QStringLiteral("c-1")};

inline Instant later(Instant instant, qint64 ms)
{
    return Instant{instant.ms + ms};
}

/// A conversation whose clock runs from `at` on.
inline ConversationRecord hot(int number, Instant at)
{
    ConversationRecord record = plain(number, at, 4);
    record.card.score = Score(92);
    record.card.lastVisitorMessageAt = at;
    return record;
}

inline ChangeSet done(Writer &writer, const Command &command, Instant now = birth)
{
    auto result = writer.submit(command, now);
    if (!result)
        qFatal("submit: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

inline ChangeSet put(Profile &profile, const ConversationRecord &record)
{
    static int cursor = 0;
    return applied(profile.writer(), pageOf({putOf(record)}, QString::number(++cursor)));
}

inline std::vector<HistoryEntry> historyOf(Reader &reader)
{
    return reader.detail(first)->history;
}

} // namespace leadlight::samples
