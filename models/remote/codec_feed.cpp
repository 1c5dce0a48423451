// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec.h"
#include "remote/codec_conversation.h"
#include "remote/codec_fields.h"

#include "remote/failure.h"

#include <QJsonDocument>

namespace leadlight {

namespace {

constexpr qsizetype rawCap = 64 * 1024; // P8

/// Any object's id on its way through the feed.
using ObjectId = Id<struct ObjectTag>;

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

template <class Value>
Value withRev(Value value, const QString &rev)
{
    value.rev = rev;
    return value;
}

/// The object of a put. Types that are not known here are kept for a later version (P9).
decltype(Change::body) readPut(const Change &head, const QJsonValue &data, QString &fault)
{
    if (head.type == QLatin1String("conversation")) {
        ConversationRecord record = readConversation(data, fault);
        record.card.rev = head.rev;
        return record;
    }
    if (head.type == QLatin1String("contact"))
        return withRev(readContact(data, fault), head.rev);
    if (head.type == QLatin1String("account"))
        return withRev(readAccount(data, fault), head.rev);
    if (head.type == QLatin1String("agent"))
        return withRev(readAgent(data, fault), head.rev);
    if (head.type == QLatin1String("viewer"))
        return withRev(readViewer(data, fault), head.rev);
    if (head.type == QLatin1String("note"))
        return withRev(readNote(data, fault), head.rev);
    UnknownPut put{compact(data)};
    if (put.raw.size() > rawCap)
        fault = QStringLiteral("unknown object too large");
    return put;
}

/// Lenient on purpose: whose id is readable must go, a privacy erase must never end in quarantine.
Tombstone readTombstone(const QJsonObject &item)
{
    const ObjectId into{item.value(QLatin1String("mergedInto")).toString()};
    const QString reason = cleanText(item.value(QLatin1String("reason")).toString(), maxLength::name);
    return {Named<DeleteReason>::fromText(reason), into.isValid() ? into.value : QString()};
}

Change readItem(const QJsonValue &item, QString &fault)
{
    const Fields fields(item, fault, "item");
    Change change;
    change.type = fields.requiredId<ObjectId>("type").value; // the same alphabet keeps it fit for keys and logs
    change.id = fields.requiredId<ObjectId>("id").value;
    const QString op = fields.requiredText("op", maxLength::name);
    if (op == QLatin1String("delete")) {
        change.rev = cleanText(fields.value("rev").toString(), maxLength::rev);
        change.body = readTombstone(item.toObject());
        return change;
    }
    change.rev = fields.requiredText("rev", maxLength::rev);
    if (op != QLatin1String("put"))
        fields.fail("op", "is neither put nor delete");
    const QJsonValue data = fields.value("data");
    change.body = readPut(change, data, fault);
    if (data.toObject().value(QLatin1String("id")).toString() != change.id
        && !std::holds_alternative<UnknownPut>(change.body))
        fields.fail("data", "has another id");
    return change;
}

QuarantinedItem quarantine(const QJsonValue &item, const QString &reason)
{
    const QJsonObject object = item.toObject();
    const auto text = [&object](const char *key) {
        return cleanText(object.value(QLatin1String(key)).toString(), maxLength::name);
    };
    return {text("type"), text("id"), text("rev"), compact(item).left(rawCap), reason};
}

std::optional<Digest> readDigest(const Fields &page)
{
    if (!page.has("digest"))
        return std::nullopt;
    const Fields fields = page.object("digest");
    const QString hex = fields.requiredText("xor64", maxLength::name);
    bool isHex = false;
    const Digest digest{fields.requiredCount("count"), hex.toULongLong(&isHex, 16)};
    if (!isHex || hex.size() != 16)
        fields.fail("xor64", "is not 16 hexadecimal digits");
    return digest;
}

} // namespace

Result<ChangePage> readChangePage(const RawAnswer &answer)
{
    const Result<QJsonObject> envelope = readEnvelope(answer);
    if (!envelope.ok()) {
        Error error = envelope.error();
        if (error.kind == ErrorKind::Gone)
            error.kind = ErrorKind::CursorExpired;
        return error;
    }
    QString fault;
    const Fields fields(*envelope, fault, "page");
    ChangePage page;
    page.epoch = fields.requiredText("epoch", maxLength::rev);
    page.cursor.value = fields.requiredText("cursor", maxLength::token);
    page.more = fields.requiredFlag("more");
    page.snapshot = fields.flag("snapshot", false);
    page.snapshotEnd = fields.flag("snapshotEnd", false);
    page.total = fields.count("total", -1);
    page.digest = readDigest(fields);
    page.serverTime = fields.requiredTime("serverTime");
    const QJsonArray items = fields.requiredArray("items");
    const QJsonArray commands = fields.array("commands");
    if (page.cursor.isEmpty() || page.cursor.value.size() != fields.value("cursor").toString().size())
        fields.fail("cursor", "is empty, too long or no text");
    if (!fault.isEmpty())
        return makeError(ErrorKind::BadAnswer, QString::fromLatin1(answer.sentId), fault);
    for (const QJsonValue &item : items) {
        QString itemFault;
        Change change = readItem(item, itemFault);
        if (itemFault.isEmpty())
            page.changes.push_back(std::move(change));
        else
            page.quarantined.push_back(quarantine(item, itemFault));
    }
    for (const QJsonValue &command : commands) {
        if (std::optional<CommandOutcome> outcome = readOutcome(command))
            page.outcomes.push_back(*std::move(outcome));
    }
    return page;
}

} // namespace leadlight
