// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/utterance.h"
#include "domain/insights.h"

namespace leadlight::demo {

/// What the visitor wanted. Not given (empty) when nothing in the conversation says so: it is never guessed.
[[nodiscard]] Named<Intent> intentOf(const std::vector<Utterance> &utterances);

/// The visitor's tone. A plain "thanks" at the end is manners and leaves it neutral.
[[nodiscard]] Named<Sentiment> sentimentOf(const std::vector<Utterance> &utterances);

} // namespace leadlight::demo
