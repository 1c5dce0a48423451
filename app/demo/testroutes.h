// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace leadlight {
class Clock;
}

namespace leadlight::demo {

class Api;
class CrmWorker;
class Database;
class Writes;

/// Switches for tests, only with --test-endpoints and no part of the contract. GET /v1/test/effects tells everything
/// that writes really did, one entry each: {key, clientId, conversation, type, at, seq}, in order. The others are POSTs
/// with a JSON object:
///   /v1/test/erase          {type?, id, reason?, mergedInto?}   tombstone; type "conversation", reason "erased"
///   /v1/test/message        {id, text, author?}                 one more message; a new id makes a conversation
///   /v1/test/status         {id, status, by?}                   open, closed, archived; as if this person did it
///   /v1/test/epoch          {}                                  as after a restore
///   /v1/test/expire-cursors {}                                  every cursor given out so far gets 410
///   /v1/test/forget         {}                                  every tombstone is older than its 180 days
///   /v1/test/crm-fault      {fault?, id?}                       the CRM fails like this from now on (nothing: no
///                                                               more); with id, that conversation's step runs again
///   /v1/test/refuse         {status, times, retryAfter?}        the next requests get this problem
///   /v1/test/write-fault    {action, ms?, status?, code?, retryAfter?, times?}  the next writes meet "drop-before",
///                                                               "drop-after", "delay" or "status"
void addTestRoutes(Api &api, Database &database, CrmWorker &crm, Writes &writes, const Clock &clock);

} // namespace leadlight::demo
