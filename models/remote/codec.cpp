// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec.h"

#include "remote/codec_conversation.h"
#include "remote/codec_fields.h"
#include "remote/failure.h"

#include <algorithm>

namespace leadlight {

namespace {

Error badAnswer(const RawAnswer &answer, const QString &fault)
{
    return makeError(ErrorKind::BadAnswer, QString::fromLatin1(answer.sentId), fault);
}

QSet<QString> readWords(const Fields &fields, const char *key)
{
    QSet<QString> words;
    const QJsonArray entries = fields.array(key);
    for (const QJsonValue &entry : entries) {
        if (words.size() < 256 && entry.isString())
            words.insert(cleanText(entry.toString(), maxLength::name));
    }
    return words;
}

int bounded(qint64 value, int least, int most)
{
    return static_cast<int>(std::clamp<qint64>(value, least, most));
}

std::optional<ChangeStyle> changeStyle(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("gap-free-feed"))
        return ChangeStyle::GapFreeFeed;
    if (name == QLatin1String("modified-since"))
        return ChangeStyle::ModifiedSince;
    if (name == QLatin1String("full-walk"))
        return ChangeStyle::FullWalk;
    return std::nullopt;
}

void readFeatures(const Fields &fields, Capabilities &can)
{
    const QSet<QString> features = readWords(fields, "features");
    can.liveEvents = features.contains(QStringLiteral("live"));
    can.messageCounts = features.contains(QStringLiteral("message-counts"));
    can.archive = features.contains(QStringLiteral("archive"));
    can.notes = features.contains(QStringLiteral("notes"));
    can.idempotentWrites = features.contains(QStringLiteral("idempotency"));
    can.commands = readWords(fields, "commands");
}

void readLimits(const Fields &fields, Capabilities &can)
{
    if (!fields.has("limits"))
        return;
    const Fields limits = fields.object("limits");
    can.pageLimit = bounded(limits.count("page", can.pageLimit), 1, 500);
    can.messageLimit = bounded(limits.count("messages", can.messageLimit), 1, 200);
    can.bodyLimit = std::max<qint64>(1024, limits.count("body", can.bodyLimit));
}

Message readMessage(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "message");
    Message message;
    message.id = fields.requiredId<MessageId>("id");
    message.seq = fields.requiredCount("seq");
    message.author = fields.requiredNamed<Author>("author");
    message.kind = fields.requiredNamed<MessageKind>("kind");
    message.text = fields.requiredText("text", maxLength::message);
    message.sentAt = fields.requiredTime("sentAt");
    message.rev = fields.requiredText("rev", maxLength::rev);
    if (fields.has("agent")) {
        const Fields agent = fields.object("agent");
        message.agentId = agent.requiredId<AgentId>("id");
        message.agentName = agent.text("name", maxLength::line);
    }
    return message;
}

template <class Hit>
Result<std::vector<Hit>> readHits(const RawAnswer &answer, Hit (*readHit)(const QJsonValue &, QString &))
{
    const Result<QJsonObject> envelope = readEnvelope(answer);
    if (!envelope.ok())
        return envelope.error();
    QString fault;
    const QJsonArray items = Fields(*envelope, fault, "page").requiredArray("items");
    if (!fault.isEmpty())
        return badAnswer(answer, fault);
    std::vector<Hit> hits;
    for (const QJsonValue &item : items) {
        QString itemFault;
        Hit hit = readHit(item, itemFault);
        if (itemFault.isEmpty())
            hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace

Result<Capabilities> readCapabilities(const RawAnswer &answer)
{
    const Result<QJsonObject> envelope = readEnvelope(answer);
    if (!envelope.ok())
        return envelope.error();
    QString fault;
    const Fields fields(*envelope, fault, "capabilities");
    const Fields api = fields.object("api");
    Capabilities can;
    can.apiMin = bounded(api.requiredCount("min"), 0, 1'000'000);
    can.apiMax = bounded(api.requiredCount("max"), 0, 1'000'000);
    can.epoch = fields.requiredText("epoch", maxLength::rev);
    can.serverTime = fields.requiredTime("serverTime");
    can.restoredAt = fields.time("restoredAt");
    can.serverName = fields.text("serverName", maxLength::line);
    can.minClient = fields.text("minClient", maxLength::name);
    can.pingSeconds = bounded(fields.count("ping", can.pingSeconds), 1, 300);
    readFeatures(fields, can);
    readLimits(fields, can);
    const std::optional<ChangeStyle> style = changeStyle(fields.text("changes", maxLength::name));
    if (!fault.isEmpty())
        return badAnswer(answer, fault);
    if (!style) // guessing would read the feed wrongly
        return makeError(ErrorKind::UpdateNeeded, QString::fromLatin1(answer.sentId),
                         QStringLiteral("unknown way of telling changes"));
    can.changes = *style;
    return can;
}

Result<MessagePage> readMessagePage(const RawAnswer &answer, const ConversationId &asked, qint64 after)
{
    const Result<QJsonObject> envelope = readEnvelope(answer);
    if (!envelope.ok())
        return envelope.error();
    QString fault;
    const Fields fields(*envelope, fault, "page");
    MessagePage page;
    page.conversation = fields.requiredId<ConversationId>("conversation");
    page.messagesRev = fields.requiredText("messagesRev", maxLength::rev);
    page.after = after;
    page.nextAfter = fields.requiredCount("nextAfter");
    page.more = fields.requiredFlag("more");
    if (page.conversation != asked)
        fields.fail("conversation", "is another one");
    const QJsonArray items = fields.requiredArray("items");
    qint64 expected = after;
    for (const QJsonValue &item : items) {
        page.items.push_back(readMessage(item, fault));
        if (page.items.back().seq != ++expected)
            fields.fail("items", "have a gap or a repeat");
        if (!fault.isEmpty())
            break;
    }
    if (page.nextAfter != expected || (page.more && items.isEmpty()))
        fields.fail("nextAfter", "does not follow from the items");
    if (!fault.isEmpty())
        return badAnswer(answer, fault);
    return page;
}

Result<std::vector<Contact>> readContacts(const RawAnswer &answer)
{
    return readHits<Contact>(answer, readContact);
}

Result<std::vector<Account>> readAccounts(const RawAnswer &answer)
{
    return readHits<Account>(answer, readAccount);
}

} // namespace leadlight
