// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/httpbackend.h"

#include "remote/call.h"
#include "remote/codec.h"
#include "remote/commandrequest.h"
#include "remote/livestream.h"

#include <QJsonDocument>

#include <algorithm>

namespace leadlight {

namespace {

constexpr int largestPage = 500;
constexpr int largestMessagePage = 200;
constexpr int largestSearch = 50;
constexpr qsizetype longestSearchText = 500;

/// Starts the exchange; `read` turns its bytes into what was asked for.
template <class T, class Read>
std::unique_ptr<Pending> ask(const std::shared_ptr<Transport> &transport, const Request &request, const Limits &limits,
                             Read read, Answer<T> answer)
{
    return std::make_unique<Call>(transport, request, limits,
                                  [read = std::move(read), answer = std::move(answer)](Result<RawAnswer> raw) {
                                      answer(raw.ok() ? read(*raw) : Result<T>(raw.error()));
                                  });
}

Request get(const QString &route)
{
    Request request;
    request.path = route;
    request.route = route;
    return request;
}

/// Search text travels in the body: a URL ends up in too many logs (T10).
Request search(const QString &route, const QString &text, int limit)
{
    Request request = get(route);
    request.method = Request::Method::Post;
    const QJsonObject body{{QStringLiteral("text"), text.left(longestSearchText)},
                           {QStringLiteral("limit"), std::clamp(limit, 1, largestSearch)}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

HttpBackend::HttpBackend(const ServerAccount &account, const Limits &limits)
    : m_transport(std::make_shared<Transport>(account)),
      m_limits(limits),
      m_pingSeconds(std::make_shared<int>(Capabilities().pingSeconds))
{
}

HttpBackend::~HttpBackend() = default;

std::unique_ptr<Pending> HttpBackend::capabilities(Answer<Capabilities> answer)
{
    const auto read = [ping = m_pingSeconds](const RawAnswer &raw) {
        Result<Capabilities> can = readCapabilities(raw);
        if (can.ok())
            *ping = can->pingSeconds;
        return can;
    };
    return ask<Capabilities>(m_transport, get(QStringLiteral("/v1/capabilities")), m_limits, read, std::move(answer));
}

std::unique_ptr<Pending> HttpBackend::changesSince(const ChangeToken &token, int limit, Answer<ChangePage> answer)
{
    Request request = get(QStringLiteral("/v1/changes"));
    if (!token.isEmpty())
        request.query.emplace_back(QStringLiteral("cursor"), token.value);
    request.query.emplace_back(QStringLiteral("limit"), QString::number(std::clamp(limit, 1, largestPage)));
    return ask<ChangePage>(m_transport, request, m_limits, readChangePage, std::move(answer));
}

std::unique_ptr<Pending> HttpBackend::messages(const ConversationId &id, qint64 after, int limit,
                                               Answer<MessagePage> answer)
{
    Request request = get(QStringLiteral("/v1/conversations/{id}/messages"));
    // No path, no request: Transport refuses it, so a hostile id never becomes part of a URL (F37).
    request.path = id.isValid() ? request.route : QString();
    request.path.replace(QStringLiteral("{id}"), id.value);
    request.query = {{QStringLiteral("after"), QString::number(std::max<qint64>(0, after))},
                     {QStringLiteral("limit"), QString::number(std::clamp(limit, 1, largestMessagePage))}};
    const auto read
        = [id, after](const RawAnswer &raw) { return readMessagePage(raw, id, std::max<qint64>(0, after)); };
    return ask<MessagePage>(m_transport, request, m_limits, read, std::move(answer));
}

std::unique_ptr<Pending> HttpBackend::findContacts(const QString &text, int limit, Answer<std::vector<Contact>> answer)
{
    return ask<std::vector<Contact>>(m_transport, search(QStringLiteral("/v1/contacts/search"), text, limit), m_limits,
                                     readContacts, std::move(answer));
}

std::unique_ptr<Pending> HttpBackend::findAccounts(const QString &text, int limit, Answer<std::vector<Account>> answer)
{
    return ask<std::vector<Account>>(m_transport, search(QStringLiteral("/v1/accounts/search"), text, limit), m_limits,
                                     readAccounts, std::move(answer));
}

std::unique_ptr<Pending> HttpBackend::perform(const OutboxRow &command, std::function<void(CommandAnswer)> answer)
{
    return std::make_unique<Call>(m_transport, requestOf(command), m_limits,
                                  [command, answer = std::move(answer)](Result<RawAnswer> raw) {
                                      answer(raw.ok() ? readCommandAnswer(*raw, command) : commandFailure(raw.error()));
                                  });
}

std::unique_ptr<Pending> HttpBackend::listen(const QString &lastEventId, LiveHandler handler)
{
    return std::make_unique<LiveStream>(m_transport, lastEventId, *m_pingSeconds, m_limits, std::move(handler));
}

} // namespace leadlight
