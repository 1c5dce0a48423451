// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace leadlight::demo {

/// The closed list of problem codes (resources/api/openapi.yaml, schema Problem; sync-and-trust P25).
enum class ProblemCode {
    InvalidRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    NotAcceptable,
    CursorExpired,
    Gone,
    BodyTooLarge,
    UpdateNeeded,
    RateLimited,
    ServerError,
    Unavailable
};

/// What was wrong with one place of the request; `pointer` is a JSON pointer, or "?limit" for a query parameter.
struct ProblemPlace {
    QString pointer;
    QString code;
};

/// An answer that says no. `detail` is one plain sentence without secrets or personal data.
struct Problem {
    ProblemCode code = ProblemCode::ServerError;
    QString detail;
    std::vector<ProblemPlace> places;
    int retryAfterSeconds = 0; ///< 0: no Retry-After header
};

[[nodiscard]] int statusOf(ProblemCode code);
/// The first code with this HTTP status, ServerError for a status that has none.
[[nodiscard]] ProblemCode problemForStatus(int status);
/// The problem+json body; `instance` is the path that was asked for.
[[nodiscard]] QByteArray toJson(const Problem &problem, const QString &instance, const QString &requestId);

} // namespace leadlight::demo
