// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace leadlight {

/// Why this conversation has no score, worked out on the device from the conversation itself (the seed's three reasons;
/// product.md section 2, behaviour 20): at most two messages, nothing but general questions, nothing that qualifies.
/// `visitorWords` are the visitor's messages in order when all of them are on this device; without them only what the
/// record says can be judged, and the service's own reasons stand. In the seed's order; empty when the score is there
/// or nothing explains its absence. Knows the words of English, German, Spanish and French; numbers, money signs and
/// dates of any language.
[[nodiscard]] std::vector<Named<ScoreGap>> missingScoreReasons(const ConversationRecord &record,
                                                               const std::optional<QStringList> &visitorWords);

} // namespace leadlight
