// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakebackend.h"

namespace leadlight {

/// One of several clients of a fake server, each with an X-Client-Id of its own.
class FakeClient final : public Backend
{
public:
    FakeClient(FakeBackend &server, const QString &client)
        : m_server(server),
          m_client(client)
    {
    }

    std::unique_ptr<Pending> capabilities(Answer<Capabilities> answer) override
    {
        return m_server.capabilities(std::move(answer));
    }
    std::unique_ptr<Pending> changesSince(const ChangeToken &token, int limit, Answer<ChangePage> answer) override
    {
        return m_server.changesFor(m_client, token, limit, std::move(answer));
    }
    std::unique_ptr<Pending> messages(const ConversationId &id, qint64 after, int limit,
                                      Answer<MessagePage> answer) override
    {
        return m_server.messages(id, after, limit, std::move(answer));
    }
    std::unique_ptr<Pending> findContacts(const QString &text, int limit, Answer<std::vector<Contact>> answer) override
    {
        return m_server.findContacts(text, limit, std::move(answer));
    }
    std::unique_ptr<Pending> findAccounts(const QString &text, int limit, Answer<std::vector<Account>> answer) override
    {
        return m_server.findAccounts(text, limit, std::move(answer));
    }
    std::unique_ptr<Pending> perform(const OutboxRow &command, std::function<void(CommandAnswer)> answer) override
    {
        return m_server.performFor(m_client, command, std::move(answer));
    }
    std::unique_ptr<Pending> listen(const QString &lastEventId, LiveHandler handler) override
    {
        return m_server.listen(lastEventId, std::move(handler));
    }

private:
    FakeBackend &m_server;
    QString m_client;
};

} // namespace leadlight
