// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/database.h"
#include "app/demo/problem.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace leadlight {
class Clock;
}

namespace leadlight::demo {

/// A request, free of any HTTP library. `path` is percent-decoded; header values are as sent, empty when absent.
struct Ask {
    QByteArray method;
    QString path;
    QHash<QString, QString> query;
    QByteArray authorization;
    QByteArray accept;
    QByteArray contentType;
    QByteArray requestId; ///< set by the routing where it was missing or unusable
    QByteArray clientId;
    QByteArray idempotencyKey;
    QByteArray clientSeq;
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray body;
    bool bodyTooLarge = false;
    QStringList captures; ///< set by the routing: the path's variable parts
};

using Header = std::pair<QByteArray, QByteArray>;

/// An answer. `stream`: a live stream is to be opened instead of sending `body`. `drop`: the connection is to be closed
/// without a word, a fault for tests.
struct Reply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::vector<Header> headers;
    bool stream = false;
    bool drop = false;
};

/// Answers requests by the contract of resources/api/openapi.yaml. It knows no sockets; any thread may ask.
/// Routes are added before the first ask.
class Api final
{
public:
    using Handler = std::function<std::variant<Reply, Problem>(const Ask &)>;

    Api(Database &database, const QByteArray &token);

    /// `pattern` is a path whose variable parts are written "{}".
    void route(const QByteArray &method, const QString &pattern, Handler handler);

    /// Never throws: what goes wrong inside becomes server-error.
    [[nodiscard]] Reply answer(const Ask &ask);
    /// An answer that says no, for what never reaches a route.
    [[nodiscard]] Reply answer(const Ask &ask, const Problem &problem);

    /// The next `times` requests are refused with this problem: a fault for tests.
    void refuse(const Problem &problem, int times);

private:
    struct Route {
        QByteArray method;
        QStringList parts;
        Handler handler;
    };

    [[nodiscard]] Reply finish(const Ask &ask, std::variant<Reply, Problem> outcome, const QByteArray &requestId);
    [[nodiscard]] std::variant<Reply, Problem> dispatch(const Ask &ask, std::vector<Header> &extra);
    [[nodiscard]] bool isAuthorized(const QByteArray &authorization) const;
    [[nodiscard]] std::optional<Problem> plannedRefusal(const QString &path);

    Database &m_database;
    const QByteArray m_tokenMark;
    std::vector<Route> m_routes;
    std::mutex m_refusalMutex;
    Problem m_refusal;
    int m_refusals = 0;
};

/// A problem as an answer; `path` is the one that was asked for.
[[nodiscard]] Reply replyTo(const Problem &problem, const QString &path, const QByteArray &requestId);

/// Is one of our media types wanted? Nothing said means everything is welcome.
[[nodiscard]] bool accepts(const QByteArray &accept, const QByteArray &mediaType);

/// "text/html; charset=utf-8" → "text/html".
[[nodiscard]] QByteArray mediaTypeOf(const QByteArray &header);
/// The JSON object of a request's body, or what is wrong with it.
[[nodiscard]] std::variant<QJsonObject, Problem> jsonBody(const Ask &ask);
/// A bounded whole number of the query string, `fallback` when it is not given.
[[nodiscard]] std::variant<qint64, Problem> queryNumber(const Ask &ask, const QString &name, qint64 from, qint64 to,
                                                        qint64 fallback);

/// The stored object as JSON.
[[nodiscard]] QJsonObject objectOf(const StoredObject &object);
/// The live object, or why it cannot be had: never there, no longer permitted, or gone for good.
[[nodiscard]] std::variant<StoredObject, Problem> findLive(Database &database, ObjectType type, const QString &id);
/// The handler, behind a check that this media type is wanted.
[[nodiscard]] Api::Handler wanting(const QByteArray &mediaType, Api::Handler handler);

/// Everything a client of the product may read.
void addRoutes(Api &api, Database &database, const Clock &clock);

} // namespace leadlight::demo
