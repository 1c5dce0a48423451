// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <initializer_list>
#include <utility>

namespace leadlight {

/// Specialised beside each enum: `static constexpr std::pair<E, const char *> table[]`, wire names, without Unknown.
template <class E>
struct Names;

/// A closed enum as it came over the wire. A value that this version does not know is kept as text and shown
/// as "Unknown (…)"; it must never be mapped to a known one (sync-and-trust P9). `text` is empty exactly when
/// the sender gave nothing.
template <class E>
struct Named {
    E value = E::Unknown;
    QString text;

    Named() = default;
    Named(E known) // NOLINT(google-explicit-constructor): a known value is its own name
        : value(known)
    {
        for (const auto &[entry, name] : Names<E>::table) {
            if (entry == known)
                text = QString::fromLatin1(name);
        }
    }

    /// The known value with this wire name, else Unknown with the text kept.
    static Named fromText(const QString &wire)
    {
        for (const auto &[entry, name] : Names<E>::table) {
            if (wire == QLatin1String(name))
                return Named(entry);
        }
        Named unknown;
        unknown.text = wire;
        return unknown;
    }

    [[nodiscard]] bool isKnown() const { return value != E::Unknown; }
    friend bool operator==(const Named &, const Named &) = default;
    friend bool operator==(const Named &a, E b) { return a.value == b; }
};

} // namespace leadlight
