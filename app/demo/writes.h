// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/commandtables.h"
#include "app/demo/writeaction.h"
#include "app/demo/writefaults.h"

#include <mutex>
#include <set>

namespace leadlight::demo {

/// So long a client may ask again with the same key and gets the same answer.
inline constexpr qint64 answerDays = 90;

/// Takes the writes (sync-and-trust P19-P21): each happens once however often it is asked for, and its answer is kept
/// in the transaction of its effect. Any thread may ask; the same key twice at once is told to wait.
class Writes final
{
public:
    Writes(Database &database, const Clock &clock);

    [[nodiscard]] std::variant<Reply, Problem> answer(const Ask &ask, WriteKind kind);

    [[nodiscard]] WriteFaults &faults() { return m_faults; }

private:
    class Running;

    [[nodiscard]] std::variant<CommandHead, Problem> headOf(const Ask &ask) const;
    [[nodiscard]] std::variant<Reply, Problem> answerOnce(const Ask &ask, WriteKind kind, const CommandHead &head);
    [[nodiscard]] KeptAnswer carryOut(const Ask &ask, WriteKind kind, const CommandHead &head, Writing &writing,
                                      Instant now);

    Database &m_database;
    const Clock &m_clock;
    WriteFaults m_faults;
    std::mutex m_mutex;
    std::set<std::pair<QString, QString>> m_running; ///< (client, key)
};

/// Everything a client of the product may change.
void addWriteRoutes(Api &api, Writes &writes);

} // namespace leadlight::demo
