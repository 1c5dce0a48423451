// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"

namespace leadlight {

/// What a newer put tells the user about a conversation: score, status, link and CRM state, each when it changed.
/// A line carries the server's own time for it where there is one, else `toldAt`.
[[nodiscard]] std::vector<HistoryEntry> linesBetween(const Conversation &before, const ConversationRecord &after,
                                                     Instant toldAt);

} // namespace leadlight
