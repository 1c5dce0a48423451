// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/problem.h"

#include "app/demo/wire.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace leadlight::demo {

namespace {

struct Entry {
    ProblemCode code;
    int status;
    const char *name;
    const char *title;
    bool retryable;
};

constexpr Entry entries[] = {
    {ProblemCode::InvalidRequest, 400, "invalid-request", "The request is not valid", false},
    {ProblemCode::Unauthorized, 401, "unauthorized", "Authentication is needed", false},
    {ProblemCode::Forbidden, 403, "forbidden", "No permission", false},
    {ProblemCode::NotFound, 404, "not-found", "Not found", false},
    {ProblemCode::MethodNotAllowed, 405, "method-not-allowed", "Method not allowed", false},
    {ProblemCode::NotAcceptable, 406, "not-acceptable", "No acceptable media type", false},
    {ProblemCode::InProgress, 409, "in-progress", "The same request is still running", true},
    {ProblemCode::OutcomeUnknown, 409, "outcome-unknown", "Nobody can tell how this request ended", false},
    {ProblemCode::CursorExpired, 410, "cursor-expired", "The cursor is not valid any more", false},
    {ProblemCode::Gone, 410, "gone", "Gone for good", false},
    {ProblemCode::Stale, 412, "stale", "It was changed meanwhile", false},
    {ProblemCode::BodyTooLarge, 413, "body-too-large", "The body is too large", false},
    {ProblemCode::UnsupportedMediaType, 415, "unsupported-media-type", "The body has no usable media type", false},
    {ProblemCode::Validation, 422, "validation", "A value is not allowed", false},
    {ProblemCode::UnknownContact, 422, "unknown-contact", "There is no such contact", false},
    {ProblemCode::UnknownAccount, 422, "unknown-account", "There is no such account", false},
    {ProblemCode::KeyReused, 422, "key-reused", "The key belongs to another request", false},
    {ProblemCode::UpdateNeeded, 426, "update-needed", "The client must be updated", false},
    {ProblemCode::PreconditionRequired, 428, "precondition-required", "A precondition is needed", false},
    {ProblemCode::RateLimited, 429, "rate-limited", "Too many requests", true},
    {ProblemCode::ServerError, 500, "server-error", "Server error", true},
    {ProblemCode::Unavailable, 503, "unavailable", "Not available right now", true},
};

const Entry &entryOf(ProblemCode code)
{
    return *std::find_if(std::begin(entries), std::end(entries),
                         [code](const Entry &entry) { return entry.code == code; });
}

} // namespace

int statusOf(ProblemCode code)
{
    return entryOf(code).status;
}

int statusOf(const Problem &problem)
{
    return problem.status != 0 ? problem.status : statusOf(problem.code);
}

QString nameOf(ProblemCode code)
{
    return QString::fromLatin1(entryOf(code).name);
}

std::optional<ProblemCode> problemNamed(const QString &name)
{
    const auto *found = std::find_if(std::begin(entries), std::end(entries),
                                     [&name](const Entry &entry) { return name == QLatin1String(entry.name); });
    return found != std::end(entries) ? std::optional(found->code) : std::nullopt;
}

ProblemCode problemForStatus(int status)
{
    const auto *found = std::find_if(std::begin(entries), std::end(entries),
                                     [status](const Entry &entry) { return entry.status == status; });
    return found != std::end(entries) ? found->code : ProblemCode::ServerError;
}

QByteArray toJson(const Problem &problem, const QString &instance, const QString &requestId)
{
    const Entry &entry = entryOf(problem.code);
    const QString name = nameOf(problem.code);
    QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("urn:leadlight:problem:") + name},
        {QStringLiteral("title"), QString::fromLatin1(entry.title)},
        {QStringLiteral("status"), statusOf(problem)},
        {QStringLiteral("detail"), problem.detail},
        {QStringLiteral("instance"), instance},
        {QStringLiteral("code"), name},
        {QStringLiteral("retryable"), entry.retryable},
        {QStringLiteral("requestId"), requestId},
    };
    QJsonArray places;
    for (const ProblemPlace &place : problem.places)
        places.append(QJsonObject{{QStringLiteral("pointer"), place.pointer}, {QStringLiteral("code"), place.code}});
    if (!places.isEmpty())
        object.insert(QStringLiteral("errors"), places);
    if (!problem.current.isEmpty())
        object.insert(QStringLiteral("current"), problem.current);
    return sealed(object);
}

} // namespace leadlight::demo
