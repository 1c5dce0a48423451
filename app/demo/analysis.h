// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/message.h"

#include <vector>

namespace leadlight::demo {

/// What the rubric (README.md, "Rubric") makes of a transcript: a rule-based stand-in for a backend's AI, so that
/// the desktop has honest insights to show. Pure and deterministic; never looks at anything but the messages.
/// `messages` are in seq order. Every quote is a substring of the visitor message it names.
[[nodiscard]] Insights analyse(const std::vector<Message> &messages);

/// Brings a record up to its transcript: insights and everything of the card that follows from the messages
/// (visitor fields, score, intent, sentiment, summary, counts, times). Id, status, agent, link and CRM state stay.
void describe(ConversationRecord &record, const std::vector<Message> &messages);

/// Copies the insights to the card fields that repeat them.
void copyToCard(const Insights &insights, Conversation &card);

} // namespace leadlight::demo
