// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight::demo {

namespace {

constexpr qsizetype longestDetail = 300;

void put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1String key, Instant time)
{
    if (time.isSet())
        object.insert(key, wireTime(time));
}

Instant instantFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? Instant{time.toMSecsSinceEpoch()} : Instant{};
}

template <class E>
QJsonArray namesToJson(const std::vector<Named<E>> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(value.text);
    return array;
}

template <class E>
std::vector<Named<E>> namesFromJson(const QJsonValue &value)
{
    std::vector<Named<E>> values;
    for (const auto &entry : value.toArray())
        values.push_back(Named<E>::fromText(entry.toString()));
    return values;
}

using VisitorMember = std::pair<QLatin1String, VisitorFact Visitor::*>;
const std::array<VisitorMember, 7> &visitorMembers()
{
    static const std::array<VisitorMember, 7> members{{
        {QLatin1String("name"), &Visitor::fullName},
        {QLatin1String("email"), &Visitor::email},
        {QLatin1String("phone"), &Visitor::phone},
        {QLatin1String("company"), &Visitor::company},
        {QLatin1String("jobTitle"), &Visitor::jobTitle},
        {QLatin1String("address"), &Visitor::address},
        {QLatin1String("website"), &Visitor::website},
    }};
    return members;
}

QJsonObject visitorToJson(const Visitor &visitor)
{
    QJsonObject object;
    for (const auto &[key, member] : visitorMembers()) {
        const VisitorFact &fact = visitor.*member;
        if (!fact.value.isEmpty())
            object.insert(key, QJsonObject{{QStringLiteral("value"), fact.value}, {QStringLiteral("seq"), fact.seq}});
    }
    return object;
}

Visitor visitorFromJson(const QJsonObject &object)
{
    Visitor visitor;
    for (const auto &[key, member] : visitorMembers()) {
        const QJsonObject fact = object.value(key).toObject();
        visitor.*member = {fact.value(QLatin1String("value")).toString(), fact.value(QLatin1String("seq")).toInteger()};
    }
    return visitor;
}

QJsonArray factorsToJson(const std::vector<FactorResult> &factors)
{
    QJsonArray array;
    for (const FactorResult &result : factors) {
        QJsonObject object{{QStringLiteral("factor"), result.factor.text},
                           {QStringLiteral("finding"), result.finding.text}};
        put(object, QLatin1String("quote"), result.quote);
        put(object, QLatin1String("note"), result.note);
        if (result.seq > 0)
            object.insert(QLatin1String("seq"), result.seq);
        array.append(object);
    }
    return array;
}

void putInsights(QJsonObject &object, const Insights &insights)
{
    object.insert(QLatin1String("visitor"), visitorToJson(insights.visitor));
    if (insights.score.isSet())
        object.insert(QLatin1String("score"), insights.score.points());
    put(object, QLatin1String("scoredAt"), insights.scoredAt);
    if (insights.scoredSeq > 0)
        object.insert(QLatin1String("scoredSeq"), insights.scoredSeq);
    if (!insights.gaps.empty())
        object.insert(QLatin1String("scoreGaps"), namesToJson(insights.gaps));
    put(object, QLatin1String("reasoning"), insights.reasoning);
    if (!insights.factors.empty())
        object.insert(QLatin1String("factors"), factorsToJson(insights.factors));
    put(object, QLatin1String("intent"), insights.intent.text);
    put(object, QLatin1String("sentiment"), insights.sentiment.text);
    put(object, QLatin1String("shortSummary"), insights.shortSummary);
    put(object, QLatin1String("detailedSummary"), insights.detailedSummary);
}

QJsonObject linkToJson(const Link &link)
{
    QJsonObject object{{QStringLiteral("state"), link.state.text}};
    if (link.state == LinkState::Suggested)
        object.insert(QLatin1String("confidence"), link.confidence);
    if (!link.reasons.empty())
        object.insert(QLatin1String("reasons"), namesToJson(link.reasons));
    put(object, QLatin1String("origin"), link.origin.text);
    if (!link.contactId.isEmpty()) {
        QJsonObject contact{{QStringLiteral("id"), link.contactId.value}, {QStringLiteral("name"), link.contactName}};
        put(contact, QLatin1String("email"), link.contactEmail);
        object.insert(QLatin1String("contact"), contact);
    }
    if (!link.accountId.isEmpty()) {
        object.insert(
            QLatin1String("account"),
            QJsonObject{{QStringLiteral("id"), link.accountId.value}, {QStringLiteral("name"), link.accountName}});
    }
    put(object, QLatin1String("by"), link.linkedBy);
    put(object, QLatin1String("at"), link.linkedAt);
    return object;
}

Link linkFromJson(const QJsonObject &object)
{
    const QJsonObject contact = object.value(QLatin1String("contact")).toObject();
    const QJsonObject account = object.value(QLatin1String("account")).toObject();
    Link link;
    link.state = Named<LinkState>::fromText(object.value(QLatin1String("state")).toString());
    link.confidence = object.value(QLatin1String("confidence")).toInt();
    link.reasons = namesFromJson<MatchReason>(object.value(QLatin1String("reasons")));
    link.origin = Named<LinkOrigin>::fromText(object.value(QLatin1String("origin")).toString());
    link.contactId.value = contact.value(QLatin1String("id")).toString();
    link.contactName = contact.value(QLatin1String("name")).toString();
    link.contactEmail = contact.value(QLatin1String("email")).toString();
    link.accountId.value = account.value(QLatin1String("id")).toString();
    link.accountName = account.value(QLatin1String("name")).toString();
    link.linkedBy = object.value(QLatin1String("by")).toString();
    link.linkedAt = instantFrom(object.value(QLatin1String("at")));
    return link;
}

QJsonObject crmToJson(const CrmSync &crm)
{
    QJsonObject object{{QStringLiteral("state"), crm.state.text}};
    put(object, QLatin1String("cause"), crm.cause.text);
    put(object, QLatin1String("detail"), crm.detail.left(longestDetail));
    put(object, QLatin1String("requestId"), crm.requestId);
    put(object, QLatin1String("at"), crm.at);
    put(object, QLatin1String("nextTryAt"), crm.nextTryAt);
    return object;
}

CrmSync crmFromJson(const QJsonObject &object)
{
    CrmSync crm;
    crm.state = Named<SyncState>::fromText(object.value(QLatin1String("state")).toString());
    crm.cause = Named<SyncCause>::fromText(object.value(QLatin1String("cause")).toString());
    crm.detail = object.value(QLatin1String("detail")).toString();
    crm.requestId = object.value(QLatin1String("requestId")).toString();
    crm.at = instantFrom(object.value(QLatin1String("at")));
    crm.nextTryAt = instantFrom(object.value(QLatin1String("nextTryAt")));
    return crm;
}

std::vector<FactorResult> factorsFromJson(const QJsonArray &array)
{
    std::vector<FactorResult> factors;
    for (const auto &entry : array) {
        const QJsonObject object = entry.toObject();
        factors.push_back({Named<Factor>::fromText(object.value(QLatin1String("factor")).toString()),
                           Named<Finding>::fromText(object.value(QLatin1String("finding")).toString()),
                           object.value(QLatin1String("quote")).toString(),
                           object.value(QLatin1String("note")).toString(),
                           object.value(QLatin1String("seq")).toInteger()});
    }
    return factors;
}

Insights insightsFromJson(const QJsonObject &object)
{
    Insights insights;
    insights.visitor = visitorFromJson(object.value(QLatin1String("visitor")).toObject());
    insights.score = Score(object.value(QLatin1String("score")).toInt(-1));
    insights.scoredAt = instantFrom(object.value(QLatin1String("scoredAt")));
    insights.scoredSeq = object.value(QLatin1String("scoredSeq")).toInteger();
    insights.gaps = namesFromJson<ScoreGap>(object.value(QLatin1String("scoreGaps")));
    insights.reasoning = object.value(QLatin1String("reasoning")).toString();
    insights.factors = factorsFromJson(object.value(QLatin1String("factors")).toArray());
    insights.intent = Named<Intent>::fromText(object.value(QLatin1String("intent")).toString());
    insights.sentiment = Named<Sentiment>::fromText(object.value(QLatin1String("sentiment")).toString());
    insights.shortSummary = object.value(QLatin1String("shortSummary")).toString();
    insights.detailedSummary = object.value(QLatin1String("detailedSummary")).toString();
    return insights;
}

} // namespace

QJsonObject toJson(const Viewer &viewer)
{
    return {{QStringLiteral("id"), viewer.id},
            {QStringLiteral("name"), viewer.name},
            {QStringLiteral("role"), viewer.role}};
}

QJsonObject toJson(const Agent &agent)
{
    return {{QStringLiteral("id"), agent.id.value}, {QStringLiteral("name"), agent.name}};
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{{QStringLiteral("id"), account.id.value}, {QStringLiteral("name"), account.name}};
    put(object, QLatin1String("website"), account.website);
    put(object, QLatin1String("industry"), account.industry);
    return object;
}

QJsonObject toJson(const Contact &contact)
{
    QJsonObject object{{QStringLiteral("id"), contact.id.value}, {QStringLiteral("name"), contact.name}};
    put(object, QLatin1String("email"), contact.email);
    put(object, QLatin1String("phone"), contact.phone);
    put(object, QLatin1String("company"), contact.company);
    put(object, QLatin1String("jobTitle"), contact.jobTitle);
    put(object, QLatin1String("primaryAccountId"), contact.primaryAccountId.value);
    return object;
}

QJsonObject toJson(const ConversationRecord &record)
{
    const Conversation &card = record.card;
    QJsonObject object{
        {QStringLiteral("id"), card.id.value},
        {QStringLiteral("status"), card.status.text},
        {QStringLiteral("messageCount"), card.messageCount},
        {QStringLiteral("lastSeq"), card.lastSeq},
        {QStringLiteral("messagesRev"), card.messagesRev},
        {QStringLiteral("agent"),
         QJsonObject{{QStringLiteral("id"), card.agentId.value}, {QStringLiteral("name"), card.agentName}}},
        {QStringLiteral("link"), linkToJson(card.link)},
        {QStringLiteral("crm"), crmToJson(card.crm)},
    };
    put(object, QLatin1String("createdAt"), card.createdAt);
    put(object, QLatin1String("lastMessageAt"), card.lastMessageAt);
    put(object, QLatin1String("lastVisitorMessageAt"), card.lastVisitorMessageAt);
    putInsights(object, record.insights);
    return object;
}

QJsonObject toJson(const Message &message)
{
    QJsonObject object{
        {QStringLiteral("id"), message.id.value},
        {QStringLiteral("seq"), message.seq},
        {QStringLiteral("author"), message.author.text},
        {QStringLiteral("kind"), message.kind.text},
        {QStringLiteral("text"), message.text},
        {QStringLiteral("sentAt"), wireTime(message.sentAt)},
        {QStringLiteral("rev"), message.rev},
    };
    if (!message.agentId.isEmpty()) {
        object.insert(
            QLatin1String("agent"),
            QJsonObject{{QStringLiteral("id"), message.agentId.value}, {QStringLiteral("name"), message.agentName}});
    }
    return object;
}

QJsonObject toJson(const DemoNote &note)
{
    return {{QStringLiteral("id"), note.id},
            {QStringLiteral("conversation"), note.conversation.value},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("author"), note.author},
            {QStringLiteral("authorId"), note.authorId},
            {QStringLiteral("createdAt"), wireTime(note.createdAt)},
            {QStringLiteral("updatedAt"), wireTime(note.updatedAt)}};
}

Viewer viewerFromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("id")).toString(),
            {},
            object.value(QLatin1String("name")).toString(),
            object.value(QLatin1String("role")).toString()};
}

Account accountFromJson(const QJsonObject &object)
{
    return {AccountId{object.value(QLatin1String("id")).toString()},
            {},
            object.value(QLatin1String("name")).toString(),
            object.value(QLatin1String("website")).toString(),
            object.value(QLatin1String("industry")).toString()};
}

Contact contactFromJson(const QJsonObject &object)
{
    return {ContactId{object.value(QLatin1String("id")).toString()},
            {},
            object.value(QLatin1String("name")).toString(),
            object.value(QLatin1String("email")).toString(),
            object.value(QLatin1String("phone")).toString(),
            object.value(QLatin1String("company")).toString(),
            object.value(QLatin1String("jobTitle")).toString(),
            AccountId{object.value(QLatin1String("primaryAccountId")).toString()}};
}

ConversationRecord recordFromJson(const QJsonObject &object)
{
    const QJsonObject agent = object.value(QLatin1String("agent")).toObject();
    ConversationRecord record;
    record.insights = insightsFromJson(object);
    const Insights &insights = record.insights;
    Conversation &card = record.card;
    card.id.value = object.value(QLatin1String("id")).toString();
    card.status = Named<Status>::fromText(object.value(QLatin1String("status")).toString());
    card.name = insights.visitor.fullName.value;
    card.email = insights.visitor.email.value;
    card.phone = insights.visitor.phone.value;
    card.company = insights.visitor.company.value;
    card.score = insights.score;
    card.intent = insights.intent;
    card.sentiment = insights.sentiment;
    card.summary = insights.shortSummary;
    card.messageCount = object.value(QLatin1String("messageCount")).toInt();
    card.lastSeq = object.value(QLatin1String("lastSeq")).toInteger();
    card.messagesRev = object.value(QLatin1String("messagesRev")).toString();
    card.agentId.value = agent.value(QLatin1String("id")).toString();
    card.agentName = agent.value(QLatin1String("name")).toString();
    card.createdAt = instantFrom(object.value(QLatin1String("createdAt")));
    card.lastMessageAt = instantFrom(object.value(QLatin1String("lastMessageAt")));
    card.lastVisitorMessageAt = instantFrom(object.value(QLatin1String("lastVisitorMessageAt")));
    card.link = linkFromJson(object.value(QLatin1String("link")).toObject());
    card.crm = crmFromJson(object.value(QLatin1String("crm")).toObject());
    return record;
}

DemoNote noteFromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("id")).toString(),
            ConversationId{object.value(QLatin1String("conversation")).toString()},
            object.value(QLatin1String("text")).toString(),
            object.value(QLatin1String("author")).toString(),
            object.value(QLatin1String("authorId")).toString(),
            instantFrom(object.value(QLatin1String("createdAt"))),
            instantFrom(object.value(QLatin1String("updatedAt")))};
}

QString wireTime(Instant time)
{
    return time.toUtc().toString(Qt::ISODateWithMs);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray sealed(const QJsonObject &object)
{
    QByteArray body = compact(object);
    body.chop(1);
    return sealed(std::move(body));
}

QByteArray sealed(QByteArray openObject)
{
    openObject.append(openObject.endsWith('{') ? "\"eop\":1}" : ",\"eop\":1}");
    return openObject;
}

} // namespace leadlight::demo
