// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/named.h"

#include <QString>

namespace leadlight {

enum class Author { Visitor, Agent, System, Unknown };
template <>
struct Names<Author> {
    static constexpr std::pair<Author, const char *> table[]
        = {{Author::Visitor, "visitor"}, {Author::Agent, "agent"}, {Author::System, "system"}};
};

enum class MessageKind { Text, Event, Unknown };
template <>
struct Names<MessageKind> {
    static constexpr std::pair<MessageKind, const char *> table[]
        = {{MessageKind::Text, "text"}, {MessageKind::Event, "event"}};
};

/// One entry of a transcript. `seq` counts from 1 without gaps and is the only order (sync-and-trust P15);
/// `sentAt` is for reading. `text` is foreign: plain text for ever.
struct Message {
    MessageId id;
    qint64 seq = 0;
    Named<Author> author;
    Named<MessageKind> kind{MessageKind::Text};
    AgentId agentId;
    QString agentName;
    QString text;
    Instant sentAt;
    QString rev;

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace leadlight
