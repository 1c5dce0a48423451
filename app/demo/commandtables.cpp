// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/commandtables.h"

namespace leadlight::demo {

CommandTables::CommandTables(Writing &writing)
    : m_file(writing.m_database.m_file),
      m_state(writing.m_state)
{
}

std::optional<KeptAnswer> CommandTables::find(const CommandHead &head) const
{
    Statement &statement = m_file.prepared("SELECT hash, outcome, rev, problem, status, answer FROM command"
                                           " WHERE account = ?1 AND client = ?2 AND key = ?3");
    statement.bind(1, head.account).bind(2, head.client).bind(3, head.key);
    std::optional<KeptAnswer> found;
    if (statement.step()) {
        found = KeptAnswer{statement.text(0),
                           statement.text(1),
                           statement.text(2),
                           statement.bytes(3),
                           static_cast<int>(statement.integer(4)),
                           statement.bytes(5)};
    }
    statement.reset();
    return found;
}

qint64 CommandTables::mark(const CommandHead &head) const
{
    Statement &statement = m_file.prepared("SELECT seq FROM command_mark"
                                           " WHERE account = ?1 AND client = ?2 AND conversation = ?3");
    statement.bind(1, head.account).bind(2, head.client).bind(3, head.conversation);
    const qint64 seq = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return seq;
}

void CommandTables::keep(const CommandHead &head, const KeptAnswer &answer, Instant now)
{
    Statement &insert = m_file.prepared(
        "INSERT INTO command(account, client, key, hash, conversation, outcome, rev, problem, status, answer, position,"
        " at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    insert.bind(1, head.account).bind(2, head.client).bind(3, head.key).bind(4, answer.hash);
    insert.bind(5, head.conversation).bind(6, answer.outcome).bind(7, answer.rev).bind(8, answer.problem);
    insert.bind(9, answer.status).bind(10, answer.body).bind(11, ++m_state.position).bind(12, now.ms).run();
    Statement &raise = m_file.prepared("INSERT INTO command_mark VALUES(?1, ?2, ?3, ?4)"
                                       " ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)");
    raise.bind(1, head.account).bind(2, head.client).bind(3, head.conversation).bind(4, head.seq).run();
}

void CommandTables::logEffect(const CommandHead &head, const QString &type, Instant now)
{
    Statement &insert = m_file.prepared("INSERT INTO effect(key, client, conversation, type, at, seq)"
                                        " VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, head.key).bind(2, head.client).bind(3, head.conversation).bind(4, type);
    insert.bind(5, now.ms).bind(6, head.seq).run();
}

void CommandTables::forget(Instant before)
{
    m_file.prepared("DELETE FROM command WHERE at < ?1").bind(1, before.ms).run();
    m_file.prepared("DELETE FROM effect WHERE at < ?1").bind(1, before.ms).run();
}

} // namespace leadlight::demo
