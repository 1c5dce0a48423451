// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakebackend.h"

namespace leadlight {

/// One of several clients of a fake server, each with an X-Client-Id of its own. It counts what the client waits for: a
/// greeting, a page of the feed, the answer to a command. Transcripts and the live stream are nothing to wait for.
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
        return awaited(answer, [&](auto counted) { return m_server.capabilities(std::move(counted)); });
    }
    std::unique_ptr<Pending> changesSince(const ChangeToken &token, int limit, Answer<ChangePage> answer) override
    {
        return awaited(answer,
                       [&](auto counted) { return m_server.changesFor(m_client, token, limit, std::move(counted)); });
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
        return awaited(answer,
                       [&](auto counted) { return m_server.performFor(m_client, command, std::move(counted)); });
    }
    std::unique_ptr<Pending> listen(const QString &lastEventId, LiveHandler handler) override
    {
        return m_server.listen(lastEventId, std::move(handler));
    }

    [[nodiscard]] int waitsFor() const { return m_open; }

private:
    /// Counted until it is answered or nobody wants it any more.
    class Awaited final : public Pending
    {
    public:
        explicit Awaited(int &open)
            : m_open(open)
        {
            ++m_open;
        }
        ~Awaited() override { close(); }
        void cancel() override
        {
            close();
            if (question)
                question->cancel();
        }
        void close() { m_open -= std::exchange(m_counts, 0); }
        std::unique_ptr<Pending> question;

    private:
        int &m_open;
        int m_counts = 1;
    };

    template <class Given, class Ask>
    std::unique_ptr<Pending> awaited(std::function<void(Given)> &answer, Ask ask)
    {
        auto awaited = std::make_unique<Awaited>(m_open);
        awaited->question = ask([awaited = awaited.get(), answer = std::move(answer)](Given given) {
            awaited->close();
            answer(std::move(given));
        });
        return awaited;
    }

    FakeBackend &m_server;
    QString m_client;
    int m_open = 0;
};

} // namespace leadlight
