// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

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
    InProgress,
    OutcomeUnknown,
    CursorExpired,
    Gone,
    Stale,
    BodyTooLarge,
    UnsupportedMediaType,
    Validation,
    UnknownContact,
    UnknownAccount,
    KeyReused,
    UpdateNeeded,
    PreconditionRequired,
    RateLimited,
    ServerError,
    Unavailable
};

/// What was wrong with one place of the request; `pointer` is a JSON pointer, "?limit" for a query parameter,
/// or the plain name of a header or of a part of the path.
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
    QJsonObject current = {};  ///< for Stale: value, rev, by, at
    int status = 0;            ///< another HTTP status than the code's own, for faults of tests; 0: the code's own
};

[[nodiscard]] int statusOf(ProblemCode code);
[[nodiscard]] int statusOf(const Problem &problem);
[[nodiscard]] QString nameOf(ProblemCode code);
[[nodiscard]] std::optional<ProblemCode> problemNamed(const QString &name);
/// The first code with this HTTP status, ServerError for a status that has none.
[[nodiscard]] ProblemCode problemForStatus(int status);
/// The problem+json body; `instance` is the path that was asked for.
[[nodiscard]] QByteArray toJson(const Problem &problem, const QString &instance, const QString &requestId);

} // namespace leadlight::demo
