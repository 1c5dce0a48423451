// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

namespace leadlight {

/// Why another hand-off to the CRM would fail again, as far as this device can tell.
enum class RetryObstacle {
    Nothing,
    NoName,      ///< the CRM wants first and last name
    NoContact,   ///< neither e-mail nor phone number is known
    PickContact, ///< the contact exists already; which one it is must be said first
    SameData,    ///< the CRM refused the data, and nothing has changed since
    TooEarly,    ///< the CRM asked to wait, CrmSync::nextTryAt is still to come
};

/// Looks before a retry whether it can succeed, from this conversation's data alone. A contact that was linked stands
/// in for what the visitor did not tell. Nothing when no error is there.
[[nodiscard]] RetryObstacle retryObstacle(const ConversationRecord &record, Instant now);

/// Can the same hand-off succeed later without anybody changing the data?
[[nodiscard]] bool isPassing(const Named<SyncCause> &cause);

/// Foreign text for a report: what looks like a key, a token or a password is replaced by "[removed]".
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace leadlight
