// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "remote/exchange.h"
#include "remote/transport.h"

namespace leadlight {

/// Backend over HTTPS, contract "Inbox Sync 1" (resources/api/openapi.yaml). It knows paths, paging parameters and
/// which decoder belongs to which answer; rules of the wire are Transport's, beliefs codec's, timing Call's. It
/// holds no state but the account and the server's ping interval, and must not retry. Everything lives on the thread
/// that made it.
class HttpBackend final : public Backend
{
public:
    /// A bad address or CA file is told by the first answer, as InvalidAddress or TlsUntrusted.
    explicit HttpBackend(const ServerAccount &account, const Limits &limits = {});
    ~HttpBackend() override;

    [[nodiscard]] std::unique_ptr<Pending> capabilities(Answer<Capabilities> answer) override;
    [[nodiscard]] std::unique_ptr<Pending> changesSince(const ChangeToken &token, int limit,
                                                        Answer<ChangePage> answer) override;
    [[nodiscard]] std::unique_ptr<Pending> messages(const ConversationId &id, qint64 after, int limit,
                                                    Answer<MessagePage> answer) override;
    [[nodiscard]] std::unique_ptr<Pending> findContacts(const QString &text, int limit,
                                                        Answer<std::vector<Contact>> answer) override;
    [[nodiscard]] std::unique_ptr<Pending> findAccounts(const QString &text, int limit,
                                                        Answer<std::vector<Account>> answer) override;
    [[nodiscard]] std::unique_ptr<Pending> perform(const OutboxRow &command,
                                                   std::function<void(CommandAnswer)> answer) override;
    [[nodiscard]] std::unique_ptr<Pending> listen(const QString &lastEventId, LiveHandler handler) override;

private:
    std::shared_ptr<Transport> m_transport;
    Limits m_limits;
    std::shared_ptr<int> m_pingSeconds; ///< shared with the answers under way, which may outlive us
};

} // namespace leadlight
