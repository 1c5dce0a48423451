// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec_fields.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53: beyond it JSON numbers are not whole any more

/// The number of `count` digits at `from`, or -1.
int digits(const QString &text, qsizetype from, int count)
{
    if (from + count > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

bool hasAt(const QString &text, qsizetype at, char16_t c)
{
    return at < text.size() && text.at(at) == QChar(c);
}

/// Reads ".123456" at `at`, moves past it, and gives milliseconds; -1 when the dot has no digit.
int fraction(const QString &text, qsizetype &at)
{
    if (!hasAt(text, at, u'.'))
        return 0;
    ++at;
    const qsizetype start = at;
    int ms = 0;
    int weight = 100;
    while (digits(text, at, 1) >= 0) {
        ms += weight * digits(text, at, 1);
        weight /= 10;
        ++at;
    }
    return at > start ? ms : -1;
}

/// Minutes east of UTC of the zone that fills the rest of the text; nothing when it is no zone.
std::optional<int> zone(const QString &text, qsizetype at)
{
    if (at + 1 == text.size() && text.at(at).toUpper() == QLatin1Char('Z'))
        return 0;
    const bool east = hasAt(text, at, u'+');
    if ((!east && !hasAt(text, at, u'-')) || at + 6 != text.size() || !hasAt(text, at + 3, u':'))
        return std::nullopt;
    const int hours = digits(text, at + 1, 2);
    const int minutes = digits(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (east ? 1 : -1) * (hours * 60 + minutes);
}

bool isGiven(const QJsonValue &member)
{
    return !member.isUndefined() && !member.isNull();
}

} // namespace

QString cleanText(const QString &text, qsizetype limit)
{
    const auto suspicious = [](QChar c) { return c.isNull() || c.isSurrogate(); };
    if (text.size() <= limit && std::none_of(text.cbegin(), text.cend(), suspicious))
        return text; // nearly always; a copy would only cost
    QString clean;
    clean.reserve(std::min(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull() || c.isLowSurrogate())
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c.isHighSurrogate() && !pair)
            continue;
        if (clean.size() + (pair ? 2 : 1) > limit)
            break;
        clean.append(c);
        if (pair)
            clean.append(text.at(++i));
    }
    return clean;
}

Instant readInstant(const QString &text)
{
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const bool shaped = hasAt(text, 4, u'-') && hasAt(text, 7, u'-') && (hasAt(text, 10, u'T') || hasAt(text, 10, u't'))
        && hasAt(text, 13, u':') && hasAt(text, 16, u':');
    if (!shaped || !date.isValid() || date.year() < 1)
        return {};
    // A leap second is the last one of its minute to everybody who counts in milliseconds.
    const int second = digits(text, 17, 2) == 60 ? 59 : digits(text, 17, 2);
    qsizetype at = 19;
    const int ms = fraction(text, at);
    const std::optional<int> east = zone(text, at);
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), second, ms);
    if (ms < 0 || !east || !time.isValid())
        return {};
    constexpr qint64 dayMs = 86'400'000;
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return Instant{days * dayMs + time.msecsSinceStartOfDay() - qint64(*east) * 60'000};
}

Score readScore(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    if (number < 0 || number > 100 || number != std::floor(number))
        return {};
    return Score(static_cast<int>(number));
}

Fields::Fields(const QJsonValue &value, QString &fault, const char *where)
    : m_object(value.toObject()),
      m_fault(&fault),
      m_where(where)
{
    if (!value.isObject() && m_fault->isEmpty())
        *m_fault = QLatin1String(where) + QStringLiteral(" is not an object");
}

void Fields::fail(const char *key, const char *why) const
{
    if (m_fault->isEmpty())
        *m_fault
            = QLatin1String(m_where) + QLatin1Char('.') + QLatin1String(key) + QLatin1Char(' ') + QLatin1String(why);
}

bool Fields::has(const char *key) const
{
    return isGiven(value(key));
}

QString Fields::textOf(const QJsonValue &member, const char *key, qsizetype limit) const
{
    if (!isGiven(member))
        return {};
    if (!member.isString())
        fail(key, "is not text");
    return cleanText(member.toString(), limit);
}

QString Fields::text(const char *key, qsizetype limit) const
{
    return textOf(value(key), key, limit);
}

QString Fields::requiredText(const char *key, qsizetype limit) const
{
    const QJsonValue member = value(key);
    if (!isGiven(member))
        fail(key, "is missing");
    return textOf(member, key, limit);
}

Instant Fields::time(const char *key) const
{
    return readInstant(text(key, maxLength::name));
}

Instant Fields::requiredTime(const char *key) const
{
    return readInstant(requiredText(key, maxLength::name));
}

bool Fields::flag(const char *key, bool otherwise) const
{
    if (has(key) && !value(key).isBool())
        fail(key, "is not true or false");
    return value(key).toBool(otherwise);
}

bool Fields::requiredFlag(const char *key) const
{
    if (!has(key))
        fail(key, "is missing");
    return flag(key, false);
}

qint64 Fields::count(const char *key, qint64 otherwise) const
{
    if (!has(key))
        return otherwise;
    const QJsonValue member = value(key);
    const double number = member.toDouble(0.5);
    if (number != std::floor(number) || number > largestExact) {
        fail(key, "is not a whole number");
        return otherwise;
    }
    return number < 0 ? 0 : static_cast<qint64>(number);
}

qint64 Fields::requiredCount(const char *key) const
{
    if (!has(key))
        fail(key, "is missing");
    return count(key, 0);
}

QJsonArray Fields::array(const char *key) const
{
    if (has(key) && !value(key).isArray())
        fail(key, "is not a list");
    return value(key).toArray();
}

QJsonArray Fields::requiredArray(const char *key) const
{
    if (!has(key))
        fail(key, "is missing");
    return array(key);
}

} // namespace leadlight
