// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace leadlight {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Wire times are UTC with milliseconds
/// (sync-and-trust P3); zones and words belong to ui/format. The smallest value means "not given".
struct Instant {
    static constexpr qint64 unset = std::numeric_limits<qint64>::min();
    qint64 ms = unset;

    [[nodiscard]] bool isSet() const { return ms != unset; }
    [[nodiscard]] QDateTime toUtc() const
    {
        return isSet() ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
    }
    friend auto operator<=>(const Instant &, const Instant &) = default;
};

/// Now, behind a seam: tests set it, and no rule of the product reads the system clock by itself.
/// `wall()` may jump and only serves wording; `monotonicMs()` never goes back and drives every timer (P18, P24).
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant wall() const = 0;
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant wall() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace leadlight
