// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"

#include <vector>

namespace leadlight {

class Connection;

/// The conversations that a query admits, oldest first: what "all that match" means at the moment of writing.
[[nodiscard]] std::vector<ConversationId> idsOf(Connection &cache, const Query &query, qint64 revision);

} // namespace leadlight
