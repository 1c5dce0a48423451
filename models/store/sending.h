// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <vector>

namespace leadlight {

class CacheEdit;
class Connection;

/// The way of a command to the server and back, as far as the files know of it. What is written into outbox.db here
/// is committed on its own before anything leaves; the cache follows with its marks. Every function may throw Failure.
namespace sending {

/// Every row that a crash caught on its way is queued again under the same key, the third time it waits for the user
/// (O6). So does a row that is not what was written. Prunes what has long been over.
void recover(Connection &outbox, Instant now);
/// Are there rows whose key may be forgotten (O8)?
[[nodiscard]] bool hasAged(Connection &outbox, Instant now);
/// They wait for the user.
void retireAged(CacheEdit &edit, Instant now);
/// Writes down that it is on its way, and what exactly is (O2). Throws NotFound when it may not be sent. The card's
/// mark is left to the caller: it may fail without harm.
[[nodiscard]] OutboxRow begin(Connection &cache, Connection &outbox, const CommandId &id, Instant now);
/// Takes the answer in, inside one edit of both files. Throws NotFound for a command that nobody knows.
void settle(CacheEdit &edit, const CommandId &id, const CommandAnswer &answer, Instant now, Instant nextDue);

/// The server went back to `restoredAt`: what was done after it and is not there waits for the user (P12). Every row is
/// looked at once; meant for a cache that knows what the restored server has.
void reviewRestored(CacheEdit &edit, Instant restoredAt);

/// Everything unfinished, for people.
[[nodiscard]] OutboxStatus status(Connection &outbox);

} // namespace sending

} // namespace leadlight
