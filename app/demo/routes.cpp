// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api.h"
#include "app/demo/feed.h"
#include "app/demo/wire.h"
#include "app/demo/writeaction.h"
#include "app/demo/writes.h"
#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace leadlight::demo {

namespace {

using Outcome = std::variant<Reply, Problem>;

constexpr int mostMessages = 200;
constexpr int mostHits = 50;
constexpr int usualHits = 20;
constexpr int longestSearch = 200;
constexpr qint64 bodyCap = 2 * 1024 * 1024;
constexpr int pingSeconds = 25;
/// How many commands a client may keep waiting; we take them as they come.
constexpr int longestQueue = 10'000;

Reply json(const QByteArray &body)
{
    Reply reply;
    reply.body = body;
    return reply;
}

QByteArray listOf(const std::vector<StoredObject> &objects)
{
    QByteArray items;
    for (const StoredObject &object : objects) {
        if (!items.isEmpty())
            items += ',';
        items += object.data;
    }
    return '[' + items + ']';
}

Outcome capabilities(Database &database, const Clock &clock)
{
    const QJsonObject limits{{QStringLiteral("page"), mostChanges},
                             {QStringLiteral("messages"), mostMessages},
                             {QStringLiteral("body"), bodyCap},
                             {QStringLiteral("noteChars"), longestNote},
                             {QStringLiteral("queue"), longestQueue}};
    const QJsonArray features{
        QStringLiteral("snapshot"), QStringLiteral("digest"),     QStringLiteral("messages"),
        QStringLiteral("insights"), QStringLiteral("live"),       QStringLiteral("contacts"),
        QStringLiteral("accounts"), QStringLiteral("archive"),    QStringLiteral("message-counts"),
        QStringLiteral("notes"),    QStringLiteral("idempotency")};
    return json(sealed(QJsonObject{
        {QStringLiteral("api"), QJsonObject{{QStringLiteral("min"), 1}, {QStringLiteral("max"), 1}}},
        {QStringLiteral("epoch"), database.state().epoch},
        {QStringLiteral("serverTime"), wireTime(clock.wall())},
        {QStringLiteral("serverName"), QStringLiteral("Leadlight demo server")},
        {QStringLiteral("features"), features},
        {QStringLiteral("commands"), QJsonArray::fromStringList(writeCommands())},
        {QStringLiteral("limits"), limits},
        {QStringLiteral("idempotencyDays"), answerDays},
        {QStringLiteral("tombstoneDays"), cursorDays},
        {QStringLiteral("cursorDays"), cursorDays},
        {QStringLiteral("ping"), pingSeconds},
        {QStringLiteral("minClient"), QStringLiteral("0.1")},
        {QStringLiteral("changes"), QStringLiteral("gap-free-feed")},
    }));
}

Outcome changes(Feed &feed, const Ask &ask)
{
    const auto limit = queryNumber(ask, QStringLiteral("limit"), 1, mostChanges, mostChanges);
    if (const auto *problem = std::get_if<Problem>(&limit))
        return *problem;
    std::optional<QString> cursor;
    if (ask.query.contains(QStringLiteral("cursor")))
        cursor = ask.query.value(QStringLiteral("cursor"));
    auto page = feed.page(cursor, static_cast<int>(std::get<qint64>(limit)), QString::fromLatin1(ask.clientId));
    if (const auto *problem = std::get_if<Problem>(&page))
        return *problem;
    return json(std::get<QByteArray>(page));
}

Outcome conversation(Database &database, const Ask &ask)
{
    const auto found = findLive(database, ObjectType::Conversation, ask.captures.value(0));
    if (const auto *problem = std::get_if<Problem>(&found))
        return *problem;
    const auto &object = std::get<StoredObject>(found);
    return json(sealed(QJsonObject{{QStringLiteral("data"), objectOf(object)}, {QStringLiteral("rev"), object.rev}}));
}

Outcome messages(Database &database, const Ask &ask)
{
    const auto limit = queryNumber(ask, QStringLiteral("limit"), 1, mostMessages, mostMessages);
    const auto after = queryNumber(ask, QStringLiteral("after"), 0, std::numeric_limits<qint32>::max(), 0);
    for (const auto *number : {&limit, &after}) {
        if (const auto *problem = std::get_if<Problem>(number))
            return *problem;
    }
    const auto guard = database.lock(); // the card and its messages belong to one state
    const auto found = findLive(database, ObjectType::Conversation, ask.captures.value(0));
    if (const auto *problem = std::get_if<Problem>(&found))
        return *problem;
    const ConversationRecord record = recordFromJson(objectOf(std::get<StoredObject>(found)));

    qint64 nextAfter = std::get<qint64>(after);
    QByteArray items;
    for (const Message &message :
         database.messages(record.card.id.value, nextAfter, static_cast<int>(std::get<qint64>(limit)))) {
        const QByteArray item = compact(toJson(message));
        if (!items.isEmpty() && items.size() + item.size() > pageBytes)
            break;
        items += items.isEmpty() ? item : ',' + item;
        nextAfter = message.seq;
    }
    return json(sealed("{\"conversation\":\"" + record.card.id.value.toUtf8() + "\",\"messagesRev\":\""
                       + record.card.messagesRev.toUtf8() + "\",\"items\":[" + items
                       + "],\"nextAfter\":" + QByteArray::number(nextAfter)
                       + ",\"more\":" + (nextAfter < record.card.lastSeq ? "true" : "false")));
}

Outcome search(Database &database, ObjectType type, const Ask &ask)
{
    const auto body = jsonBody(ask);
    if (const auto *problem = std::get_if<Problem>(&body))
        return *problem;
    const auto &object = std::get<QJsonObject>(body);
    const QString text = object.value(QLatin1String("text")).toString().trimmed();
    if (text.isEmpty() || text.size() > longestSearch) {
        return Problem{ProblemCode::InvalidRequest,
                       QStringLiteral("text must be 1 to 200 characters long."),
                       {{QStringLiteral("/text"), QStringLiteral("length")}},
                       0};
    }
    const QJsonValue limitValue = object.value(QLatin1String("limit"));
    const double limit = limitValue.isUndefined() ? usualHits : limitValue.toDouble(-1);
    if (limit < 1 || limit > mostHits || limit != static_cast<int>(limit)) {
        return Problem{ProblemCode::InvalidRequest,
                       QStringLiteral("limit must be a whole number from 1 to 50."),
                       {{QStringLiteral("/limit"), QStringLiteral("out-of-range")}},
                       0};
    }
    const auto wanted = static_cast<size_t>(limit);
    auto hits = database.search(type, text, static_cast<int>(wanted) + 1);
    const bool more = hits.size() > wanted;
    hits.resize(std::min(hits.size(), wanted));
    return json(sealed("{\"items\":" + listOf(hits) + ",\"more\":" + (more ? "true" : "false")));
}

Outcome one(Database &database, ObjectType type, const Ask &ask)
{
    const auto found = findLive(database, type, ask.captures.value(0));
    if (const auto *problem = std::get_if<Problem>(&found))
        return *problem;
    return json(sealed(QJsonObject{{wireName(type), objectOf(std::get<StoredObject>(found))}}));
}

} // namespace

QJsonObject objectOf(const StoredObject &object)
{
    return QJsonDocument::fromJson(object.data).object();
}

std::variant<StoredObject, Problem> findLive(Database &database, ObjectType type, const QString &id)
{
    const auto object = database.find(type, id);
    if (!object)
        return Problem{
            ProblemCode::NotFound, QStringLiteral("There is no %1 with this id.").arg(wireName(type)), {}, 0};
    if (!object->deleted)
        return *object;
    if (object->reason == Named<DeleteReason>(DeleteReason::Revoked).text)
        return Problem{ProblemCode::Forbidden, QStringLiteral("You may not see this %1.").arg(wireName(type)), {}, 0};
    return Problem{
        ProblemCode::Gone, QStringLiteral("This %1 is gone: %2.").arg(wireName(type), object->reason), {}, 0};
}

Api::Handler wanting(const QByteArray &mediaType, Api::Handler handler)
{
    return [mediaType, handler = std::move(handler)](const Ask &ask) -> Outcome {
        if (!accepts(ask.accept, mediaType)) {
            return Problem{ProblemCode::NotAcceptable,
                           QStringLiteral("This path answers %1 only.").arg(QString::fromLatin1(mediaType)),
                           {},
                           0};
        }
        return handler(ask);
    };
}

void addRoutes(Api &api, Database &database, const Clock &clock)
{
    const auto feed = std::make_shared<Feed>(database, clock);
    const auto add = [&api](const char *method, const char *pattern, Api::Handler handler) {
        api.route(method, QString::fromLatin1(pattern), wanting("application/json", std::move(handler)));
    };
    add("GET", "/v1/capabilities", [&](const Ask &) { return capabilities(database, clock); });
    add("GET", "/v1/changes", [feed](const Ask &ask) { return changes(*feed, ask); });
    add("GET", "/v1/conversations/{}", [&](const Ask &ask) { return conversation(database, ask); });
    add("GET", "/v1/conversations/{}/messages", [&](const Ask &ask) { return messages(database, ask); });
    add("GET", "/v1/agents",
        [&](const Ask &) -> Outcome { return json(sealed("{\"items\":" + listOf(database.all(ObjectType::Agent)))); });
    add("POST", "/v1/contacts/search", [&](const Ask &ask) { return search(database, ObjectType::Contact, ask); });
    add("POST", "/v1/accounts/search", [&](const Ask &ask) { return search(database, ObjectType::Account, ask); });
    add("GET", "/v1/contacts/{}", [&](const Ask &ask) { return one(database, ObjectType::Contact, ask); });
    add("GET", "/v1/accounts/{}", [&](const Ask &ask) { return one(database, ObjectType::Account, ask); });
    api.route("GET", QStringLiteral("/v1/events"), wanting("text/event-stream", [](const Ask &) -> Outcome {
                  Reply reply;
                  reply.contentType = "text/event-stream";
                  reply.stream = true;
                  return reply;
              }));
}

} // namespace leadlight::demo
