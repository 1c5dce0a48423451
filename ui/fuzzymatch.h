// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/searchtext.h"

#include <optional>

namespace leadlight {

/// How well somebody's letters fit a name. Higher is better: the beginning of the name, then the beginning of a word,
/// then inside a word, then letters that are only in order.
struct FuzzyHit {
    int score = 0;
    /// What to mark in the text, ascending.
    std::vector<TextRange> places;
};

/// A pattern folded once, for many names. Case and accents do not count (as in the search of the list).
class FuzzyPattern final
{
public:
    explicit FuzzyPattern(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    /// Every blank-separated piece must be found in the text; empty when one is not. Letters in order alone count
    /// from two typed letters on, and only where each run begins a word: else nearly everything matches.
    [[nodiscard]] std::optional<FuzzyHit> match(const QString &text) const;

private:
    QStringList m_pieces;
};

} // namespace leadlight
