// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "domain/ownrecord.h"
#include "store/actapply.h"
#include "store/projection.h"

namespace leadlight {

class CacheEdit;

/// Carries what the user did into outbox and cache, inside one edit of both. Each overload returns whether anything
/// had to change, so that a command that says what is already so costs no write.
class CommandApply final
{
public:
    CommandApply(CacheEdit &edit, Instant now)
        : m_edit(edit),
          m_conversations(edit),
          m_now(now)
    {
    }

    bool operator()(const NoteSeen &command);
    bool operator()(const MarkSeen &command);
    bool operator()(const MarkFollowedUp &command);
    bool operator()(const UndoFollowedUp &command);
    bool operator()(const Remind &command);
    bool operator()(const SaveView &command);
    bool operator()(const RemoveView &command);
    bool operator()(const KeepState &command);
    /// What is asked of the server.
    bool operator()(const Act &command) { return ActApply(m_edit, m_now)(command); }
    bool operator()(const ActOnAll &command) { return ActApply(m_edit, m_now)(command); }
    bool operator()(const UndoAct &command) { return ActApply(m_edit, m_now)(command); }
    bool operator()(const SettleOutbox &command) { return ActApply(m_edit, m_now)(command); }

private:
    /// Throws NotFound.
    [[nodiscard]] Projection::Row rowOf(const ConversationId &id);
    [[nodiscard]] OwnRecord recordOf(const ConversationId &id);
    bool save(const Projection::Row &row, const OwnRecord &record);

    CacheEdit &m_edit;
    Projection m_conversations;
    Instant m_now;
};

/// Makes the cache's copy of the saved views anew.
void mirrorViews(CacheEdit &edit);

/// Brings the cache up to the outbox when it missed something: a crash between the two commits, a thrown-away or
/// migrated cache, a new outbox. Rows with pending commands, or shown with some, are folded again, too. Cheap, and
/// false, when nothing was missed.
bool catchUpOwn(CacheEdit &edit);

} // namespace leadlight
