// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace leadlight {

/// Caps of sync-and-trust P1, in bytes after decompression.
inline constexpr qint64 pageCap = 2 * 1024 * 1024;
inline constexpr qint64 problemCap = 64 * 1024;

/// One question to the server, before anything about the account is added. The path lies below the account's
/// address and is made of constants and checked ids only, so that a request cannot leave the account's origin.
struct Request {
    enum class Method { Get, Post, Put, Delete };

    Method method = Method::Get;
    QString path;  ///< empty: cannot be asked
    QString route; ///< the path with "{id}" for ids: the only form that a log may show (T9)
    std::vector<std::pair<QString, QString>> query; ///< never search text: that goes into `body` (T10)
    QByteArray body;                                ///< JSON of a Post or Put; a Delete has none
    /// What else the question needs. A value that could break out of its line makes the request impossible: a
    /// command must not go without its condition.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray accept = QByteArrayLiteral("application/json, application/problem+json");
    QByteArray lastEventId;
    bool compressed = true; ///< may the answer come compressed?
    qint64 maxBytes = pageCap;
};

/// How long one exchange may take. Tests make them short; the product uses these (F3, F4, F5, P17).
struct Limits {
    int connectMs = 15'000; ///< until the request is on its way: name, TCP, TLS
    int idleMs = 30'000;    ///< without a byte
    int totalMs = 120'000;  ///< in all, so that a trickle cannot hold us
    int helloMs = 10'000;   ///< until the live stream says hello
};

[[nodiscard]] inline QByteArray methodName(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return QByteArrayLiteral("GET");
    case Request::Method::Post:
        return QByteArrayLiteral("POST");
    case Request::Method::Put:
        return QByteArrayLiteral("PUT");
    case Request::Method::Delete:
        break;
    }
    return QByteArrayLiteral("DELETE");
}

/// A status whose body is what was asked for, and may be as large as a page.
[[nodiscard]] inline bool isSuccess(int status)
{
    return status == 200 || status == 201;
}

/// What came over the wire, complete but not believed yet: codec decides by P1 whether it is ours.
struct RawAnswer {
    int status = 0;
    QByteArray sentId;   ///< the X-Request-Id that we sent …
    QByteArray echoedId; ///< … and the one that came back
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray etag;
    bool replayed = false; ///< the stored answer to an earlier delivery of the same command (P20)
    QByteArray body;       ///< empty when an answer that is no success was over its cap
};

} // namespace leadlight
