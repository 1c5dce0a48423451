// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/feed.h"
#include "store/projection.h"
#include "store/statement.h"

#include <string_view>

namespace leadlight {

class CacheEdit;

/// Carries pages of messages into the cache, inside one transaction (sync-and-trust P15). A page that leaves a gap,
/// repeats a number or belongs to another messages revision than what it continues throws BadAnswer. A page for a
/// conversation that is gone meanwhile is nobody's fault and is skipped.
class MessageApply final
{
public:
    explicit MessageApply(CacheEdit &edit)
        : m_edit(edit),
          m_conversations(edit)
    {
    }

    void apply(const MessagePage &page);

private:
    /// True when the message was not yet there in this form.
    bool put(RowHandle handle, const Message &message);

    CacheEdit &m_edit;
    Projection m_conversations;
};

/// Reads the columns of a message; its place must have been read before them.
inline constexpr std::string_view messageColumns = "id, author, kind, agent_id, agent_name, text, sent_at, rev";
[[nodiscard]] Message readMessage(Statement &row, qint64 place);

} // namespace leadlight
