// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/counters.h"

#include "store/connection.h"

namespace leadlight {

void recount(Connection &connection, const Conversation *before, const Conversation *after)
{
    if (before && after && before->status == after->status && before->crm.state == after->crm.state)
        return;
    if (before) {
        // Two statements, so that the CHECK (n > 0) holds at each moment and finds a count that went astray.
        connection.run("DELETE FROM facet WHERE status = ? AND crm_state = ? AND n = 1", before->status,
                       before->crm.state);
        connection.run("UPDATE facet SET n = n - 1 WHERE status = ? AND crm_state = ? AND n > 1", before->status,
                       before->crm.state);
    }
    if (after) {
        connection.run("INSERT INTO facet VALUES (?, ?, 1) ON CONFLICT (status, crm_state) DO UPDATE SET n = n + 1",
                       after->status, after->crm.state);
    }
}

qint64 countAll(Connection &connection)
{
    return connection.number("SELECT sum(n) FROM facet");
}

void addCell(FacetCounts &counts, const Query &query, const Named<Status> &status, const Named<SyncState> &crm,
             qint64 n)
{
    if (!query.crm || crm.value == *query.crm) {
        counts.statusAll += n;
        counts.open += status == Status::Open ? n : 0;
        counts.closed += status == Status::Closed ? n : 0;
        counts.archived += status == Status::Archived ? n : 0;
    }
    if (!query.status || status.value == *query.status) {
        counts.crmAll += n;
        counts.synced += crm == SyncState::Synced ? n : 0;
        counts.pending += crm == SyncState::Pending ? n : 0;
        counts.error += crm == SyncState::Error ? n : 0;
    }
}

} // namespace leadlight
