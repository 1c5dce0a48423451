// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "store/writer.h"

#include <optional>

namespace leadlight {

class Connection;

/// How far the messages of one conversation are cached: gapless from 1 to `cached`, as of revision `rev`.
struct TranscriptMark {
    QString rev;
    qint64 cached = 0;
};

[[nodiscard]] TranscriptMark loadMark(Connection &connection, RowHandle handle);
void saveMark(Connection &connection, RowHandle handle, const TranscriptMark &mark);

/// True when the card says that messages are missing or changed.
[[nodiscard]] bool lagsBehind(const TranscriptMark &mark, const Conversation &card);

/// What to ask for; nothing when the conversation is not cached.
[[nodiscard]] std::optional<TranscriptGap> gapOf(Connection &connection, const ConversationId &id);

} // namespace leadlight
