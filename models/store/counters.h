// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/query.h"
#include "store/reader.h"

namespace leadlight {

class Connection;

/// Moves one conversation between the cells of the status × CRM table; nullptr: it was not, or will not be there.
void recount(Connection &connection, const Conversation *before, const Conversation *after);

/// Conversations in all cells.
[[nodiscard]] qint64 countAll(Connection &connection);

/// Adds `n` conversations of one cell to the counts: each group obeys the other group's filter (ui.md section 4).
void addCell(FacetCounts &counts, const Query &query, const Named<Status> &status, const Named<SyncState> &crm,
             qint64 n);

} // namespace leadlight
