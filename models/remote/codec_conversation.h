// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"
#include "domain/note.h"

#include <QJsonValue>

namespace leadlight {

// The objects of the feed, one decoder each. On a fault `fault` says which field and why, and the value returned
// must not be used. The revision is the feed item's and is set by the caller.

[[nodiscard]] ConversationRecord readConversation(const QJsonValue &value, QString &fault);
[[nodiscard]] Contact readContact(const QJsonValue &value, QString &fault);
[[nodiscard]] Account readAccount(const QJsonValue &value, QString &fault);
[[nodiscard]] Agent readAgent(const QJsonValue &value, QString &fault);
[[nodiscard]] Viewer readViewer(const QJsonValue &value, QString &fault);
[[nodiscard]] Note readNote(const QJsonValue &value, QString &fault);
/// The member `link` of a conversation.
[[nodiscard]] Link readLink(const QJsonValue &value, QString &fault);

} // namespace leadlight
