// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api.h"

#include <openssl/crypto.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace leadlight::demo {

namespace {

constexpr qsizetype longestRequestId = 64;

/// Hashing first makes both sides equally long, so that not even the token's length can be measured.
QByteArray markOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// The request's own id, or a new one where it has none that could be echoed into a header.
QByteArray requestIdOf(const Ask &ask)
{
    const bool plain = std::all_of(ask.requestId.begin(), ask.requestId.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (plain && !ask.requestId.isEmpty() && ask.requestId.size() <= longestRequestId)
        return ask.requestId;
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray httpDate()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

std::optional<QStringList> captured(const QStringList &pattern, const QStringList &parts)
{
    if (pattern.size() != parts.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (pattern[i] == QLatin1String("{}"))
            captures.append(parts[i]);
        else if (pattern[i] != parts[i])
            return std::nullopt;
    }
    return captures;
}

} // namespace

Api::Api(Database &database, const QByteArray &token)
    : m_database(database),
      m_tokenMark(markOf(token))
{
}

void Api::route(const QByteArray &method, const QString &pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/'), std::move(handler)});
}

Reply Api::answer(const Ask &ask)
{
    const QByteArray requestId = requestIdOf(ask);
    std::vector<Header> extra;
    std::variant<Reply, Problem> outcome;
    try {
        Ask named = ask;
        named.requestId = requestId;
        outcome = dispatch(named, extra);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "leadlight-demo-server: request %s: %s\n", requestId.constData(), error.what());
        outcome = Problem{ProblemCode::ServerError, QStringLiteral("The server's log says more."), {}, 0};
    }
    Reply reply = finish(ask, std::move(outcome), requestId);
    reply.headers.insert(reply.headers.end(), extra.begin(), extra.end());
    return reply;
}

Reply Api::answer(const Ask &ask, const Problem &problem)
{
    return finish(ask, problem, requestIdOf(ask));
}

Reply Api::finish(const Ask &ask, std::variant<Reply, Problem> outcome, const QByteArray &requestId)
{
    Reply reply = std::holds_alternative<Reply>(outcome) ? std::get<Reply>(std::move(outcome))
                                                         : replyTo(std::get<Problem>(outcome), ask.path, requestId);
    reply.headers.emplace_back("X-Request-Id", requestId);
    reply.headers.emplace_back("X-Epoch", m_database.state().epoch.toLatin1());
    reply.headers.emplace_back("Cache-Control", "no-store");
    reply.headers.emplace_back("Date", httpDate());
    return reply;
}

std::variant<Reply, Problem> Api::dispatch(const Ask &ask, std::vector<Header> &extra)
{
    // Who asks comes first: without the token not even the existence of a path is told.
    if (!isAuthorized(ask.authorization)) {
        return Problem{ProblemCode::Unauthorized, QStringLiteral("The bearer token is missing or wrong."), {}, 0};
    }
    if (auto refusal = plannedRefusal(ask.path))
        return *refusal;
    const QStringList parts = ask.path.split(u'/');
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto captures = captured(route.parts, parts);
        if (!captures)
            continue;
        allowed.append(route.method);
        if (route.method != ask.method)
            continue;
        if (ask.bodyTooLarge)
            return Problem{ProblemCode::BodyTooLarge, QStringLiteral("At most 64 KiB are taken."), {}, 0};
        Ask inner = ask;
        inner.captures = *captures;
        return route.handler(inner);
    }
    if (allowed.isEmpty())
        return Problem{ProblemCode::NotFound, QStringLiteral("There is nothing at this path."), {}, 0};
    extra.emplace_back("Allow", allowed.join(", "));
    return Problem{ProblemCode::MethodNotAllowed, QStringLiteral("This path does not know the method."), {}, 0};
}

bool Api::isAuthorized(const QByteArray &authorization) const
{
    const QByteArray scheme = authorization.left(7).toLower();
    const QByteArray mark = markOf(authorization.mid(7).trimmed());
    return scheme == "bearer " && CRYPTO_memcmp(mark.constData(), m_tokenMark.constData(), mark.size()) == 0;
}

void Api::refuse(const Problem &problem, int times)
{
    const std::lock_guard guard(m_refusalMutex);
    m_refusal = problem;
    m_refusals = times;
}

std::optional<Problem> Api::plannedRefusal(const QString &path)
{
    const std::lock_guard guard(m_refusalMutex);
    // The switches themselves must always be reachable.
    if (m_refusals <= 0 || path.startsWith(QLatin1String("/v1/test/")))
        return std::nullopt;
    --m_refusals;
    return m_refusal;
}

Reply replyTo(const Problem &problem, const QString &path, const QByteArray &requestId)
{
    Reply reply;
    reply.status = statusOf(problem);
    reply.contentType = "application/problem+json";
    reply.body = toJson(problem, path, QString::fromLatin1(requestId));
    if (problem.retryAfterSeconds > 0)
        reply.headers.emplace_back("Retry-After", QByteArray::number(problem.retryAfterSeconds));
    if (problem.code == ProblemCode::Unauthorized)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"leadlight\"");
    return reply;
}

QByteArray mediaTypeOf(const QByteArray &header)
{
    return header.split(';').first().trimmed().toLower();
}

bool accepts(const QByteArray &accept, const QByteArray &mediaType)
{
    if (accept.trimmed().isEmpty())
        return true;
    const QByteArray family = mediaType.left(mediaType.indexOf('/')) + "/*";
    for (const QByteArray &range : accept.split(',')) {
        const QByteArray type = mediaTypeOf(range);
        const QByteArray rest = QByteArray(range).replace(' ', "");
        const bool refused = rest.contains(";q=0") && !rest.contains(";q=0.");
        if (!refused && (type == mediaType || type == family || type == "*/*"))
            return true;
    }
    return false;
}

std::variant<QJsonObject, Problem> jsonBody(const Ask &ask)
{
    if (mediaTypeOf(ask.contentType) != "application/json") {
        return Problem{ProblemCode::InvalidRequest,
                       QStringLiteral("The body must be application/json."),
                       {{QString(), QStringLiteral("content-type")}},
                       0};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ask.body, &error);
    if (!document.isObject()) {
        return Problem{ProblemCode::InvalidRequest,
                       QStringLiteral("The body must be one JSON object."),
                       {{QString(), QStringLiteral("json")}},
                       0};
    }
    return document.object();
}

std::variant<qint64, Problem> queryNumber(const Ask &ask, const QString &name, qint64 from, qint64 to, qint64 fallback)
{
    if (!ask.query.contains(name))
        return fallback;
    bool isNumber = false;
    const qint64 value = ask.query.value(name).toLongLong(&isNumber);
    if (isNumber && value >= from && value <= to)
        return value;
    return Problem{ProblemCode::InvalidRequest,
                   QStringLiteral("%1 must be a whole number from %2 to %3.").arg(name).arg(from).arg(to),
                   {{QLatin1Char('?') + name, QStringLiteral("out-of-range")}},
                   0};
}

} // namespace leadlight::demo
