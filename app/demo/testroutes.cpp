// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/testroutes.h"

#include "app/demo/api.h"
#include "app/demo/crmworker.h"
#include "app/demo/live.h"
#include "app/demo/wire.h"
#include "app/demo/writes.h"
#include "app/demo/writing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight::demo {

namespace {

using Outcome = std::variant<Reply, Problem>;
using Switch = std::function<Outcome(const QJsonObject &)>;

Outcome done()
{
    Reply reply;
    reply.body = sealed(QJsonObject{});
    return reply;
}

Problem invalid(const char *member)
{
    return {ProblemCode::InvalidRequest,
            QStringLiteral("This test switch cannot be set so."),
            {{u'/' + QString::fromLatin1(member), QStringLiteral("invalid")}},
            0};
}

QString textOf(const QJsonObject &object, const char *member, const char *fallback = "")
{
    return object.value(QLatin1String(member)).toString(QString::fromLatin1(fallback));
}

Outcome erase(Database &database, const Clock &clock, const QJsonObject &body)
{
    const auto reason = Named<DeleteReason>::fromText(textOf(body, "reason", "erased"));
    if (!reason.isKnown())
        return invalid("reason");
    const QString type = textOf(body, "type", "conversation");
    Writing writing(database);
    for (const ObjectType candidate : {ObjectType::Viewer, ObjectType::Agent, ObjectType::Account, ObjectType::Contact,
                                       ObjectType::Conversation, ObjectType::Note}) {
        if (wireName(candidate) == type
            && writing.remove(candidate, textOf(body, "id"), reason.value, textOf(body, "mergedInto"), clock.wall())) {
            writing.commit();
            return done();
        }
    }
    return invalid("id");
}

Outcome addMessage(Database &database, const Clock &clock, const QJsonObject &body)
{
    ConversationRecord record;
    record.card.id.value = textOf(body, "id");
    record.card.agentId.value = QStringLiteral("agent-test");
    record.card.agentName = QStringLiteral("Test agent");
    record.card.createdAt = clock.wall();
    if (!record.card.id.isValid())
        return invalid("id");
    Message message;
    message.author = Named<Author>::fromText(textOf(body, "author", "visitor"));
    message.text = textOf(body, "text");
    message.sentAt = clock.wall();
    if (!message.author.isKnown())
        return invalid("author");
    if (message.author == Author::Agent) {
        message.agentId = record.card.agentId;
        message.agentName = record.card.agentName;
    }
    appendMessage(database, record, message);
    return done();
}

Outcome setStatus(Database &database, const Clock &clock, const QJsonObject &body)
{
    const auto status = Named<Status>::fromText(textOf(body, "status"));
    if (!status.isKnown())
        return invalid("status");
    Writing writing(database);
    const auto object = database.find(ObjectType::Conversation, textOf(body, "id"));
    if (!object || object->deleted)
        return invalid("id");
    ConversationRecord record = recordFromJson(QJsonDocument::fromJson(object->data).object());
    record.card.status = status;
    writing.put(record, {textOf(body, "by"), clock.wall()});
    writing.commit();
    return done();
}

Outcome setCrmFault(Database &database, CrmWorker &crm, const QJsonObject &body)
{
    const auto fault = Named<CrmFault>::fromText(textOf(body, "fault", "none"));
    if (!fault.isKnown())
        return invalid("fault");
    crm.setFault(fault == CrmFault::None ? std::nullopt : std::optional(fault.value));
    const QString id = textOf(body, "id");
    if (id.isEmpty())
        return done();
    Writing writing(database);
    writing.queueCrm(id, fault.value);
    writing.commit();
    return done();
}

Outcome planRefusals(Api &api, const QJsonObject &body)
{
    const int status = body.value(QLatin1String("status")).toInt();
    const ProblemCode code = problemForStatus(status);
    if (statusOf(code) != status)
        return invalid("status");
    api.refuse(
        {code, QStringLiteral("Refused on request of a test."), {}, body.value(QLatin1String("retryAfter")).toInt()},
        body.value(QLatin1String("times")).toInt(1));
    return done();
}

Outcome planWriteFault(Writes &writes, const QJsonObject &body)
{
    constexpr int longestDelayMs = 60'000;
    WriteFault fault;
    fault.action = Named<WriteFault::Action>::fromText(textOf(body, "action")).value;
    fault.delay = std::chrono::milliseconds(body.value(QLatin1String("ms")).toInt());
    if (fault.action == WriteFault::Action::Unknown)
        return invalid("action");
    if (fault.delay.count() < 0 || fault.delay.count() > longestDelayMs)
        return invalid("ms");
    if (fault.action == WriteFault::Action::Refuse) {
        const int status = body.value(QLatin1String("status")).toInt();
        const QString name = textOf(body, "code");
        const auto code = name.isEmpty() ? problemForStatus(status) : problemNamed(name);
        if (status < 400 || status > 599)
            return invalid("status");
        if (!code)
            return invalid("code");
        fault.problem = {*code,
                         QStringLiteral("Refused on request of a test."),
                         {},
                         body.value(QLatin1String("retryAfter")).toInt()};
        fault.problem.status = status;
    }
    writes.faults().set(fault, body.value(QLatin1String("times")).toInt(1));
    return done();
}

Outcome effects(Database &database)
{
    QJsonArray all;
    for (const Effect &effect : database.effects()) {
        all.append(QJsonObject{{QStringLiteral("key"), effect.key},
                               {QStringLiteral("clientId"), effect.client},
                               {QStringLiteral("conversation"), effect.conversation},
                               {QStringLiteral("type"), effect.type},
                               {QStringLiteral("at"), wireTime(effect.at)},
                               {QStringLiteral("seq"), effect.seq}});
    }
    Reply reply;
    reply.body = sealed(QJsonObject{{QStringLiteral("effects"), all}});
    return reply;
}

Outcome change(Database &database, const std::function<void(Writing &)> &change)
{
    Writing writing(database);
    change(writing);
    writing.commit();
    return done();
}

} // namespace

void addTestRoutes(Api &api, Database &database, CrmWorker &crm, Writes &writes, const Clock &clock)
{
    api.route("GET", QStringLiteral("/v1/test/effects"), [&](const Ask &) { return effects(database); });
    const auto add = [&api](const char *name, Switch set) {
        api.route("POST", QStringLiteral("/v1/test/") + QString::fromLatin1(name),
                  [set = std::move(set)](const Ask &ask) -> Outcome {
                      const auto body = jsonBody(ask);
                      if (const auto *problem = std::get_if<Problem>(&body))
                          return *problem;
                      return set(std::get<QJsonObject>(body));
                  });
    };
    add("erase", [&](const QJsonObject &body) { return erase(database, clock, body); });
    add("message", [&](const QJsonObject &body) { return addMessage(database, clock, body); });
    add("status", [&](const QJsonObject &body) { return setStatus(database, clock, body); });
    add("epoch", [&](const QJsonObject &) { return change(database, [](Writing &writing) { writing.renewEpoch(); }); });
    add("expire-cursors",
        [&](const QJsonObject &) { return change(database, [](Writing &writing) { writing.renewCursorKey(); }); });
    add("forget", [&](const QJsonObject &) {
        const Instant afterAll{clock.wall().ms + 1};
        return change(database, [afterAll](Writing &writing) { writing.forgetTombstones(afterAll); });
    });
    add("crm-fault", [&](const QJsonObject &body) { return setCrmFault(database, crm, body); });
    add("write-fault", [&](const QJsonObject &body) { return planWriteFault(writes, body); });
    add("refuse", [&](const QJsonObject &body) { return planRefusals(api, body); });
}

} // namespace leadlight::demo
