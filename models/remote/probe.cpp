// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/probe.h"

#include "remote/failure.h"
#include "remote/httpbackend.h"

#include <utility>

namespace leadlight {

namespace {

/// The two questions in turn.
class Probing final : public Pending
{
public:
    Probing(const ServerAccount &account, Answer<Connected> answer, const Limits &limits)
        : m_backend(account, limits),
          m_answer(std::move(answer))
    {
        m_question = m_backend.capabilities([this](Result<Capabilities> can) { greeted(std::move(can)); });
    }

    void cancel() override { end(makeError(ErrorKind::Cancelled, {}, QStringLiteral("cancelled"))); }

private:
    void greeted(Result<Capabilities> can)
    {
        if (!can.ok())
            return end(can.error());
        if (const std::optional<ErrorKind> fault = versionFault(*can))
            return end(makeError(*fault, {}, QStringLiteral("no common version")));
        m_connected.capabilities = *std::move(can);
        // Capabilities are the same for everybody; a page of one item shows whether this key may read.
        m_question = m_backend.changesSince({}, 1, [this](Result<ChangePage> page) {
            if (!page.ok())
                return end(page.error());
            m_connected.conversations = page->total;
            end(m_connected);
        });
    }

    void end(Result<Connected> result)
    {
        m_question.reset();
        if (const Answer<Connected> answer = std::exchange(m_answer, nullptr))
            answer(std::move(result)); // may destroy this: nothing after it
    }

    HttpBackend m_backend;
    Answer<Connected> m_answer;
    Connected m_connected;
    std::unique_ptr<Pending> m_question;
};

} // namespace

std::unique_ptr<Pending> probe(const ServerAccount &account, Answer<Connected> answer, const Limits &limits)
{
    return std::make_unique<Probing>(account, std::move(answer), limits);
}

} // namespace leadlight
