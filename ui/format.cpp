// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/format.h"

#include <QDateTime>
#include <QStringList>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

/// Marks a character that would act on the text instead of being read (sync-and-trust T3).
constexpr QChar visibleControl(0x2370);

/// Joiners are needed by emoji and by Persian and Indic scripts; the plain direction marks reorder nothing across
/// letters. Everything else that is invisible is a way to make two different names look the same.
bool isHarmlessFormat(char32_t c)
{
    return c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Format:
        return !isHarmlessFormat(c);
    default:
        return false;
    }
}

bool isBreak(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

QString firstLetter(const QString &word)
{
    for (const char32_t c : word.toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            return QString::fromUcs4(&c, 1).toUpper();
    }
    return {};
}

} // namespace

Format::Format(const QLocale &locale, const QTimeZone &zone, const Clock &clock)
    : m_locale(locale),
      m_zone(zone),
      m_clock(&clock)
{
}

QDate Format::today() const
{
    return m_clock->wall().toUtc().toTimeZone(m_zone).date();
}

QString Format::cardTime(Instant at) const
{
    if (!at.isSet())
        return {};
    const QDate date = at.toUtc().toTimeZone(m_zone).date();
    const QDate now = today();
    const qint64 daysAgo = date.daysTo(now);
    if (daysAgo == 0)
        return clockTime(at);
    if (daysAgo == 1)
        return tr("Yesterday");
    if (daysAgo > 1 && daysAgo <= 6)
        return m_locale.toString(date, u"ddd"_s);
    if (date.year() == now.year())
        return m_locale.toString(date, tr("d MMM", "date of this year, on a card"));
    return m_locale.toString(date, tr("d MMM yyyy", "date of another year, on a card"));
}

QString Format::dueLeft(const FollowUp &followUp, Instant now, bool brief) const
{
    if (!followUp.isRunning())
        return {};
    // Hours are whole ones. The last hour counts in minutes that have begun, so that nothing says "0 min left".
    const qint64 left = followUp.dueAt.ms - now.ms;
    const qint64 minutes = left > 0 ? (left + 59'999) / 60'000 : -left / 60'000;
    const QString hours = m_locale.toString(minutes / 60);
    const QString rest = m_locale.toString(minutes);
    if (left > 0) {
        if (minutes >= 60)
            return brief ? tr("%1 h", "hours left, shortest").arg(hours) : tr("%1 h left", "hours").arg(hours);
        return brief ? tr("%1 min", "minutes left, shortest").arg(rest) : tr("%1 min left", "minutes").arg(rest);
    }
    if (minutes >= 48 * 60) {
        const QString days = m_locale.toString(minutes / (24 * 60));
        return brief ? tr("%1 d", "days late, shortest").arg(days) : tr("%1 d late", "days").arg(days);
    }
    if (minutes >= 60)
        return brief ? tr("%1 h", "hours late, shortest").arg(hours) : tr("%1 h late", "hours").arg(hours);
    if (minutes == 0)
        return tr("Late", "follow-up, just now due");
    return brief ? tr("%1 min", "minutes late, shortest").arg(rest) : tr("%1 min late", "minutes").arg(rest);
}

QString Format::reminderTime(Instant at) const
{
    if (!at.isSet())
        return {};
    const QDate date = at.toUtc().toTimeZone(m_zone).date();
    const qint64 daysAhead = today().daysTo(date);
    if (daysAhead == 1)
        return tr("Tomorrow");
    if (daysAhead > 1 && daysAhead <= 6)
        return m_locale.toString(date, u"ddd"_s);
    return cardTime(at);
}

QString Format::clockTime(Instant at) const
{
    return at.isSet() ? time(at.toUtc().toTimeZone(m_zone).time()) : QString();
}

QString Format::time(QTime time) const
{
    // The C locale has no habit of its own; its short format would show seconds.
    const QString format = m_locale.language() == QLocale::C ? u"HH:mm"_s : m_locale.timeFormat(QLocale::ShortFormat);
    return m_locale.toString(time, format);
}

QString Format::bytes(qint64 size) const
{
    return m_locale.formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

QString Format::day(const QDate &date) const
{
    if (!date.isValid())
        return {};
    const QDate now = today();
    const qint64 daysAgo = date.daysTo(now);
    if (daysAgo == 0)
        return tr("Today");
    if (daysAgo == 1)
        return tr("Yesterday");
    if (date.year() == now.year())
        return m_locale.toString(date, tr("dddd d MMMM", "date of this year, between messages"));
    return m_locale.toString(date, tr("dddd d MMMM yyyy", "date of another year, between messages"));
}

QString Format::date(Instant at) const
{
    if (!at.isSet())
        return {};
    return m_locale.toString(at.toUtc().toTimeZone(m_zone).date(), tr("d MMMM yyyy", "date inside a sentence"));
}

QString Format::exact(Instant at) const
{
    if (!at.isSet())
        return {};
    const QDateTime local = at.toUtc().toTimeZone(m_zone);
    return tr("%1, %2 %3 (%4 UTC)", "date, time, time zone (time in UTC)")
        .arg(m_locale.toString(local.date(), tr("dddd d MMMM yyyy", "date of another year, between messages")),
             m_locale.toString(local.time(), u"HH:mm:ss"_s), local.timeZoneAbbreviation(),
             m_locale.toString(at.toUtc(), u"yyyy-MM-dd HH:mm:ss"_s));
}

QString Format::shortCount(qint64 count) const
{
    // Rounded down: a label must not promise more than there is.
    if (count >= 1'000'000)
        return tr("%1M", "millions").arg(m_locale.toString(count / 1'000'000));
    if (count >= 10'000)
        return tr("%1k", "thousands").arg(m_locale.toString(count / 1'000));
    return m_locale.toString(count);
}

QString Format::count(qint64 count) const
{
    return m_locale.toString(count);
}

QString Format::safe(const QString &foreign, bool multiline)
{
    QString result;
    result.reserve(foreign.size());
    bool afterReturn = false;
    for (const char32_t c : foreign.toUcs4()) {
        if (isBreak(c)) {
            if (c != u'\n' || !afterReturn)
                result += multiline ? u'\n' : u' ';
        } else if (c == u'\t') {
            result += multiline ? u'\t' : u' ';
        } else if (isHidden(c)) {
            result += visibleControl;
        } else {
            result += QString::fromUcs4(&c, 1);
        }
        afterReturn = c == u'\r';
    }
    return result;
}

QString Format::visitorName(const Conversation &card) const
{
    for (const QString &candidate : {card.name, card.email}) {
        const QString shown = safe(candidate).simplified();
        if (!shown.isEmpty())
            return shown;
    }
    return tr("Anonymous");
}

QString Format::initials(const Conversation &card) const
{
    const QStringList words = safe(card.name).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return firstLetter(card.email);
    const QString first = firstLetter(words.constFirst());
    return words.size() > 1 ? first + firstLetter(words.constLast()) : first;
}

} // namespace leadlight
