// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/httpbackend.h"
#include "tests/fake/scriptedserver.h"

#include "answers.h"

#include <memory>
#include <optional>

namespace leadlight::testing {

/// Counts the answers of one question; outlives whatever the question does to the test's variables.
template <class T>
class Asked
{
public:
    [[nodiscard]] Answer<T> answer(std::function<void()> then = {})
    {
        return [state = m_state, then = std::move(then)](Result<T> result) {
            ++state->count;
            state->result = std::move(result);
            if (then)
                then();
        };
    }
    [[nodiscard]] int count() const { return m_state->count; }
    [[nodiscard]] const Result<T> &result() const { return *m_state->result; }
    /// What came, for the message of a failed check.
    [[nodiscard]] QByteArray told() const
    {
        if (!m_state->result)
            return "no answer";
        return m_state->result->ok() ? QByteArray("success") : m_state->result->error().detail.toUtf8();
    }
    [[nodiscard]] bool failedWith(ErrorKind kind) const
    {
        return m_state->result && !m_state->result->ok() && m_state->result->error().kind == kind;
    }

private:
    struct State {
        int count = 0;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// One authority for the whole test program: making keys costs more than most tests.
inline const fake::Identity &authority()
{
    static const fake::Identity made
        = fake::makeIdentity({.commonName = "Test CA", .alternativeNames = {}, .authority = true});
    return made;
}

inline const fake::Identity &localhost()
{
    static const fake::Identity made = fake::makeIdentity({}, &authority());
    return made;
}

inline ServerAccount accountOf(const QUrl &address)
{
    return {.address = address,
            .token = QStringLiteral("token-canary"),
            .caPem = authority().certificate,
            .clientId = QStringLiteral("0b7a3f6e-0000-4000-8000-000000000001")};
}

/// A server that answers every request with the matching sample.
inline void serveSamples(fake::ScriptedServer &server)
{
    server.setHandler([](QTcpSocket *socket, const fake::Received &request) {
        const QByteArray path = request.target.split('?').constFirst();
        const char *name = path.endsWith("/messages") ? "messages.json"
            : path.endsWith("/contacts/search")       ? "contacts.json"
            : path.endsWith("/accounts/search")       ? "accounts.json"
            : path.endsWith("/capabilities")          ? "capabilities.json"
                                                      : "changes.json";
        socket->write(fake::jsonAnswer(request, sample(name)));
    });
}

/// Limits for tests that wait for them to strike.
inline Limits shortLimits()
{
    return {.connectMs = 200, .idleMs = 200, .totalMs = 500, .helloMs = 200};
}

/// Asks for the first page and waits for its answer.
inline Asked<ChangePage> askPage(const ServerAccount &account, const Limits &limits = {})
{
    HttpBackend backend(account, limits);
    Asked<ChangePage> asked;
    const auto pending = backend.changesSince({}, 500, asked.answer());
    [&] { QTRY_COMPARE(asked.count(), 1); }();
    return asked;
}

} // namespace leadlight::testing
