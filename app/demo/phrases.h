// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/lexicon.h"

#include <QLatin1String>

#include <vector>

namespace leadlight::demo {

/// One row of the lexicon: phrases separated by "|". Inside a phrase: "a/b" either word, "word?" may be missing,
/// "*" any word, "#" a number, "$" an amount of money, "@" an ordinal (5th), "~" a weekday, "^" a month,
/// "%" a time of day. Contractions are written out ("i am", "do not").
struct PhraseRow {
    Signal signal;
    int strength;
    const char *phrases;
};

[[nodiscard]] const std::vector<PhraseRow> &phraseRows();

} // namespace leadlight::demo
