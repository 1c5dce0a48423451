// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/utterance.h"
#include "domain/insights.h"

namespace leadlight::demo {

/// A factor as the rubric sees it: the finding with its evidence, and how much of it was said (1 to 3).
struct Judged {
    FactorResult result;
    int strength = 0;
};

/// The five factors in the seed's order: budget, urgency, authority, fit, engagement.
/// `intent` matters because "book it" means nothing in a talk about a playlist.
[[nodiscard]] std::vector<Judged> judgeFactors(const std::vector<Utterance> &utterances, Intent intent);

/// The conversation uses a service rather than buying one: plays a song, asks for a balance.
[[nodiscard]] bool isSelfService(const std::vector<Utterance> &utterances);

/// Points of the five factors, adapted to the intent, 0 to 100 (README.md, "Rubric").
[[nodiscard]] int pointsOf(const std::vector<Judged> &factors, Intent intent);

/// Why there can be no score; empty when there can be one.
[[nodiscard]] std::vector<Named<ScoreGap>> scoreGaps(const std::vector<Utterance> &utterances,
                                                     const std::vector<Judged> &factors, Intent intent);

/// "Score of 85: …" in the seed's manner, or why there is none.
[[nodiscard]] QString reasoningFor(const Insights &insights, const std::vector<Judged> &factors, int messageCount);

} // namespace leadlight::demo
