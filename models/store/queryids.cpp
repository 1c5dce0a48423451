// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/queryids.h"

#include "store/connection.h"
#include "store/querysql.h"
#include "store/wordhits.h"

namespace leadlight {

std::vector<ConversationId> idsOf(Connection &cache, const Query &query, qint64 revision)
{
    const SqlCondition condition = conditionOf(query);
    const WordHits found(cache, query, revision);
    Statement rows = cache.prepare("SELECT tkey, num, id FROM conversation" + condition.where + " ORDER BY tkey");
    condition.bindTo(rows);
    std::vector<ConversationId> ids;
    while (rows.step()) {
        const auto timeKey = rows.read<qint64>();
        if (found.holds(timeKey, rows.read<RowHandle>()))
            ids.push_back(rows.read<ConversationId>());
    }
    return ids;
}

} // namespace leadlight
