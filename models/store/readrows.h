// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/reader.h"

#include <optional>

namespace leadlight {

class Connection;

/// Single things by their key, for Reader. Must run inside a snapshot; `revision` members are left to the caller.
[[nodiscard]] std::optional<CardRow> readCardRow(Connection &connection, RowHandle handle);
/// How many cached messages and notes of the conversation hold all terms.
[[nodiscard]] int countMessageHits(Connection &connection, RowHandle handle, const SearchTerms &terms);
/// Where the row stands in the query, in memory: filters, text in the card, text in its messages and notes.
[[nodiscard]] std::optional<SpineEntry> placeOf(Connection &connection, RowHandle handle, const Query &query);
/// Throws NotFound.
[[nodiscard]] ConversationDetail readDetail(Connection &connection, const ConversationId &id);
[[nodiscard]] TranscriptSlice readTranscript(Connection &connection, const ConversationId &id, qint64 after, int limit);

} // namespace leadlight
