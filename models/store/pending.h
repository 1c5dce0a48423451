// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outboxrules.h"
#include "store/commandtable.h"

#include <QHash>

#include <optional>

namespace leadlight {

class Connection;
class OwnEdit;

/// The commands as this cache must show them: those of outbox.db, and on top the outcomes that pages of the feed have
/// told and that outbox.db does not know yet. An outcome is written into the cache together with the page that has its
/// effect, so that the one comes and the other goes at one commit; settleSeen() brings outbox.db up to it afterwards.
class Pending final
{
public:
    Pending(Connection &cache, Connection &outbox)
        : m_cache(cache),
          m_outbox(outbox)
    {
    }

    /// Is there any row that is not over? Cheap: a first sync asks for each conversation.
    [[nodiscard]] bool isAny();
    /// The rows of a conversation that are not over, in order.
    [[nodiscard]] std::vector<StoredCommand> commandsOf(const ConversationId &id);
    [[nodiscard]] std::vector<OutboxRow> rowsOf(const ConversationId &id);
    /// Takes an outcome in. Returns the conversation that it is about; nothing when it changes nothing.
    std::optional<ConversationId> see(const CommandOutcome &outcome);
    /// There is a new row.
    void added() { m_any = true; }
    /// A row may be over.
    void ended() { m_any.reset(); }

private:
    void loadSeen();
    [[nodiscard]] std::vector<StoredCommand> afterSeen(std::vector<StoredCommand> commands);

    Connection &m_cache;
    Connection &m_outbox;
    std::optional<bool> m_any;
    std::optional<QHash<QString, CommandOutcome>> m_seen;
};

/// Writes what pages told about commands into outbox.db. Nothing that shows changes by it. Cheap when there is nothing.
void settleSeen(Connection &cache, Connection &outbox, Instant now);
/// Forgets what settleSeen() has written; inside a transaction on the cache.
void forgetSeen(Connection &cache);

/// The row after an event, with its end noted; nothing when the event cannot happen or changes nothing.
[[nodiscard]] bool advance(StoredCommand &command, CommandEvent event, Instant now);

} // namespace leadlight
