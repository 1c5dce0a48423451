// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace leadlight {

/// How far a search in the CRM has come. Offline: asked of what this device has, because nobody else can be asked.
enum class LookupPhase { Loading, Hits, Empty, Error, Offline };

/// What is known at this moment of one search. `text` is the question as it was asked, so that whoever asks again can
/// tell an older answer and drop it. A search that failed is tried again at `nextTry` by whoever made it; unset where
/// only a person can help.
template <class T>
struct LookupAnswer {
    QString text{};
    LookupPhase phase = LookupPhase::Loading;
    std::vector<T> hits{};  ///< Hits and Offline; at most `mostLookupHits`
    bool truncated = false; ///< there are more than these
    Instant heardAt{};      ///< Offline: how old the device's copy is; unset: not known
    qint64 onDevice = 0;    ///< Offline: how many were searched
    std::optional<Error> error{};
    Instant nextTry{};

    friend bool operator==(const LookupAnswer &, const LookupAnswer &) = default;
};

/// More than these nobody reads; the search is refined instead.
inline constexpr int mostLookupHits = 20;

} // namespace leadlight
