// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/utterance.h"
#include "domain/insights.h"

namespace leadlight::demo {

/// One line of at most 160 characters: what the visitor asked for, in the third person, and how it stands.
[[nodiscard]] QString shortSummaryOf(const std::vector<Utterance> &utterances, const Insights &insights);

/// Some sentences: the request, what was said about each factor, the outcome, how to reach the visitor.
[[nodiscard]] QString detailedSummaryOf(const std::vector<Utterance> &utterances, const Insights &insights);

} // namespace leadlight::demo
