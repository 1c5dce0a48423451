// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The half of Format that tells moments inside sentences and how long something lasts.
#include "ui/format.h"

namespace leadlight {

QString Format::moment(Instant at) const
{
    if (!at.isSet())
        return {};
    const QDate date = at.toUtc().toTimeZone(m_zone).date();
    const QDate now = today();
    const QString time = clockTime(at);
    switch (now.daysTo(date)) {
    case 0:
        return tr("today, %1", "a time of today, inside a sentence").arg(time);
    case 1:
        return tr("tomorrow, %1", "a time of tomorrow, inside a sentence").arg(time);
    case -1:
        return tr("yesterday, %1", "a time of yesterday, inside a sentence").arg(time);
    default:
        break;
    }
    const QString form = date.year() == now.year() ? tr("ddd d MMM", "date of this year, inside a sentence")
                                                   : tr("d MMM yyyy", "date of another year, inside a sentence");
    return tr("%1, %2", "date and time, inside a sentence").arg(m_locale.toString(date, form), time);
}

bool Format::isToday(Instant at) const
{
    return at.isSet() && at.toUtc().toTimeZone(m_zone).date() == today();
}

QString Format::since(Instant at) const
{
    return isToday(at) ? clockTime(at) : moment(at);
}

QString Format::span(qint64 ms) const
{
    const int minutes = int(ms / 60'000);
    const int hours = minutes / 60;
    if (hours >= 48)
        return tr("%Ln days", "how long", hours / 24); // never 1: that is 24 to 47 hours
    if (hours == 0)
        return tr("%1 min", "how long").arg(m_locale.toString(minutes));
    if (minutes % 60 == 0)
        return tr("%1 h", "how long").arg(m_locale.toString(hours));
    return tr("%1 h %2 min", "how long").arg(m_locale.toString(hours), m_locale.toString(minutes % 60));
}

} // namespace leadlight
