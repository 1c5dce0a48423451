// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

namespace leadlight::test {

/// A row of the outbox, as far as tests care.
inline OutboxRow outboxRow(const QString &id, CommandState state, const ServerAction &action,
                           const QString &conversation = QStringLiteral("c1"))
{
    OutboxRow row;
    row.id.value = id;
    row.gesture = QStringLiteral("g-") + id;
    row.conversation.value = conversation;
    row.visitor = QStringLiteral("Maya Lindqvist");
    row.action = action;
    row.state = state;
    row.createdAt = {1'795'000'000'000};
    return row;
}

/// With the counts that belong to the rows.
inline OutboxStatus outboxOf(std::vector<OutboxRow> rows, OutboxPause pause = OutboxPause::Nothing)
{
    OutboxStatus status;
    for (const OutboxRow &row : rows)
        ++(row.state == CommandState::Queued || row.state == CommandState::Sending ? status.waiting : status.needYou);
    status.rows = std::move(rows);
    status.pause = pause;
    return status;
}

} // namespace leadlight::test
