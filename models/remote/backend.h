// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/feed.h"
#include "domain/result.h"

#include <functional>
#include <memory>

namespace leadlight {

/// A question under way. Destroying it cancels it and its answer never comes; cancel() answers Cancelled at
/// once. So the living asker gets exactly one answer and a dead one gets none.
class Pending
{
public:
    virtual ~Pending() = default;
    virtual void cancel() = 0;
};

template <class T>
using Answer = std::function<void(Result<T>)>;

/// What a live stream tells. A poke carries no data: it only makes the engine pull (sync-and-trust P16).
struct LiveHandler {
    std::function<void()> opened;                 ///< `hello` arrived
    std::function<void(const QString &id)> poked; ///< something changed; id for the next Last-Event-ID
    std::function<void(const Error &)> closed;    ///< exactly once, unless the Pending is destroyed first
};

/// One chat/CRM server in domain types (architecture D10). Every call answers later, never from inside the call,
/// on the thread it was asked on. It must not write, retry, or know what the answers are used for.
class Backend
{
public:
    virtual ~Backend() = default;

    [[nodiscard]] virtual std::unique_ptr<Pending> capabilities(Answer<Capabilities> answer) = 0;
    /// An empty token asks for a snapshot walk from its start. Error CursorExpired when the token is too old.
    [[nodiscard]] virtual std::unique_ptr<Pending> changesSince(const ChangeToken &token, int limit,
                                                                Answer<ChangePage> answer)
        = 0;
    [[nodiscard]] virtual std::unique_ptr<Pending> messages(const ConversationId &id, qint64 after, int limit,
                                                            Answer<MessagePage> answer)
        = 0;
    [[nodiscard]] virtual std::unique_ptr<Pending> findContacts(const QString &text, int limit,
                                                                Answer<std::vector<Contact>> answer)
        = 0;
    [[nodiscard]] virtual std::unique_ptr<Pending> findAccounts(const QString &text, int limit,
                                                                Answer<std::vector<Account>> answer)
        = 0;
    /// Sends one command, once: no resend, no retry (M1). The id of the row is its Idempotency-Key. Everything that the
    /// server can say is an answer; so is a failed exchange (Transient, or Misconfigured for TLS and redirects).
    [[nodiscard]] virtual std::unique_ptr<Pending> perform(const OutboxRow &command,
                                                           std::function<void(CommandAnswer)> answer)
        = 0;
    /// Opens the live stream. `lastEventId` may be empty.
    [[nodiscard]] virtual std::unique_ptr<Pending> listen(const QString &lastEventId, LiveHandler handler) = 0;
};

} // namespace leadlight
