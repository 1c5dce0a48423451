// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/utterance.h"
#include "domain/insights.h"

namespace leadlight::demo {

/// What the visitor said about themselves, each with its message. The later statement wins over the earlier one,
/// except for the name, where the fuller one stays. Only the visitor's own words are read, and no field is guessed
/// from another (no website from an e-mail address).
[[nodiscard]] Visitor factsOf(const std::vector<Utterance> &utterances);

} // namespace leadlight::demo
