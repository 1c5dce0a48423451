// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/named.h"
#include "domain/score.h"

#include <QJsonArray>
#include <QJsonObject>

namespace leadlight {

/// Longest texts that we keep, in UTF-16 units; longer ones are cut, not refused. A message may fill its page.
namespace maxLength {
inline constexpr qsizetype name = 64; // ids, enum values, types
inline constexpr qsizetype token = 4096;
inline constexpr qsizetype rev = 256;
inline constexpr qsizetype detail = 300;
inline constexpr qsizetype line = 1000;
inline constexpr qsizetype paragraph = 20'000;
inline constexpr qsizetype message = 2 * 1024 * 1024;
} // namespace maxLength

/// Text that every later layer can hold: NUL and lone surrogates dropped (M7), at most `limit` units, never cut
/// inside a surrogate pair. Other control characters stay: showing them safely is the screen's rule (T3).
[[nodiscard]] QString cleanText(const QString &text, qsizetype limit);

/// RFC 3339 with a zone, years 0001 to 9999; anything else is "not given". Fractions beyond ms are cut.
[[nodiscard]] Instant readInstant(const QString &text);

/// A whole number from 0 to 100, else none (F36).
[[nodiscard]] Score readScore(const QJsonValue &value);

/// Reads the members of one object and remembers the first fault, so that a decoder is a list of fields with one
/// question at its end. Absent and null both mean "not given"; a member of another type is a fault. The reason
/// names our own field names only, so it may be logged.
class Fields
{
public:
    /// A fault when `value` is not an object.
    Fields(const QJsonValue &value, QString &fault, const char *where);

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] QString text(const char *key, qsizetype limit) const;
    [[nodiscard]] QString requiredText(const char *key, qsizetype limit) const;
    [[nodiscard]] Instant time(const char *key) const;
    [[nodiscard]] Instant requiredTime(const char *key) const;
    [[nodiscard]] bool flag(const char *key, bool otherwise) const;
    [[nodiscard]] bool requiredFlag(const char *key) const;
    /// A whole number; below 0 counts as 0, since a count that cannot be must not hide its object (F36).
    [[nodiscard]] qint64 count(const char *key, qint64 otherwise) const;
    [[nodiscard]] qint64 requiredCount(const char *key) const;
    [[nodiscard]] QJsonArray array(const char *key) const;
    [[nodiscard]] QJsonArray requiredArray(const char *key) const;
    [[nodiscard]] QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    [[nodiscard]] Fields object(const char *key) const { return Fields(value(key), *m_fault, key); }

    /// Empty when not given; a fault when given and not an id of ours (P3, F37).
    template <class I>
    [[nodiscard]] I id(const char *key) const
    {
        return has(key) && value(key) != QJsonValue(QString()) ? requiredId<I>(key) : I();
    }
    template <class I>
    [[nodiscard]] I requiredId(const char *key) const
    {
        const I id{value(key).toString()}; // as it came: cleaning could make a good id of a bad one
        if (!id.isValid())
            fail(key, "is not an id");
        return id;
    }
    template <class E>
    [[nodiscard]] Named<E> named(const char *key) const
    {
        return has(key) ? Named<E>::fromText(text(key, maxLength::name)) : Named<E>();
    }
    template <class E>
    [[nodiscard]] Named<E> requiredNamed(const char *key) const
    {
        return Named<E>::fromText(requiredText(key, maxLength::name));
    }
    /// A list of names, at most 64.
    template <class E>
    [[nodiscard]] std::vector<Named<E>> names(const char *key) const
    {
        std::vector<Named<E>> all;
        const QJsonArray entries = array(key);
        for (const QJsonValue &entry : entries) {
            if (!entry.isString())
                fail(key, "holds something that is not text");
            else if (all.size() < 64)
                all.push_back(Named<E>::fromText(cleanText(entry.toString(), maxLength::name)));
        }
        return all;
    }

    void fail(const char *key, const char *why) const;

private:
    [[nodiscard]] QString textOf(const QJsonValue &member, const char *key, qsizetype limit) const;

    QJsonObject m_object;
    QString *m_fault;
    const char *m_where;
};

} // namespace leadlight
