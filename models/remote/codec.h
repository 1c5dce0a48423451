// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/feed.h"
#include "domain/result.h"
#include "remote/exchange.h"

#include <QJsonObject>

namespace leadlight {

// Bytes to domain values. Pure functions: no byte sequence may crash them (architecture, law 7) and nothing that is
// not wholly ours becomes data (sync-and-trust P1). Unknown fields are ignored, unknown enum values kept (P9).

/// "application/json" of "Application/JSON; charset=utf-8".
[[nodiscard]] QByteArray mediaType(const QByteArray &contentType);

/// The JSON object of a believed answer: a success, JSON content type, our request id echoed, complete, and with
/// the marker "eop":1. Every other answer is an Error, by status class first (P25):
/// Redirected, NotOurService, ConnectionLost, or what readProblem() says.
[[nodiscard]] Result<QJsonObject> readEnvelope(const RawAnswer &answer);

/// The Error of an answer with a status of 400 or more. Only a problem that passes P1 may speak about our key,
/// our cursor or our request; from anybody else a 401 or 410 is NotOurService. 429 and 5xx count from everybody.
[[nodiscard]] Error readProblem(const RawAnswer &answer);

/// A problem that was told inside another answer; `status` is the one it names.
[[nodiscard]] Error readToldProblem(const QJsonObject &problem);
/// The members of a problem that passes P1; empty for every other answer.
[[nodiscard]] QJsonObject believedProblem(const RawAnswer &answer);

/// Milliseconds that Retry-After asks for: seconds, or a date relative to the answer's own Date (P18). -1 when
/// absent or not understood; never less than 0 otherwise.
[[nodiscard]] qint64 readRetryAfter(const QByteArray &retryAfter, const QByteArray &date);

[[nodiscard]] Result<Capabilities> readCapabilities(const RawAnswer &answer);

/// A page of the change feed. An item that cannot be decoded goes to `quarantined` and the page stays whole (P8);
/// a broken envelope is BadAnswer; 410 is CursorExpired.
[[nodiscard]] Result<ChangePage> readChangePage(const RawAnswer &answer);

/// Messages after `after`. A gap, a repeat, another conversation's page or a broken message refuses the page
/// with BadAnswer (P15).
[[nodiscard]] Result<MessagePage> readMessagePage(const RawAnswer &answer, const ConversationId &asked, qint64 after);

/// Search hits. One that cannot be decoded is left out: nothing is stored from here.
[[nodiscard]] Result<std::vector<Contact>> readContacts(const RawAnswer &answer);
[[nodiscard]] Result<std::vector<Account>> readAccounts(const RawAnswer &answer);

/// What an exchange means for the command that was sent (table of sync-and-trust section 2): first the status class,
/// then `code`, and only from an answer that passes P1. A 2xx is a yes, whatever of its body can be read.
[[nodiscard]] CommandAnswer readCommandAnswer(const RawAnswer &answer, const OutboxRow &sent);
/// The same when there was no answer.
[[nodiscard]] CommandAnswer commandFailure(const Error &error);
/// The end of a command as a feed page tells it; nothing when it cannot be read: then the row waits for its answer. So
/// does one that met another revision: only the answer says what the server has, and the same key brings it again.
[[nodiscard]] std::optional<CommandOutcome> readOutcome(const QJsonValue &value);

} // namespace leadlight
