// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/codec.h"

#include "answers.h"

#include <QJsonArray>

namespace leadlight::testing {

/// Where c1 is in samples/changes.json.
inline constexpr qsizetype conversationAt = 4;

/// samples/changes.json with one member of c1's data set, or taken away when `value` is undefined.
inline QByteArray pageWith(const QString &member, const QJsonValue &value)
{
    QJsonObject page = objectOf(sample("changes.json"));
    QJsonArray items = page.value(QStringLiteral("items")).toArray();
    QJsonObject item = items.at(conversationAt).toObject();
    QJsonObject data = item.value(QStringLiteral("data")).toObject();
    if (value.isUndefined())
        data.remove(member);
    else
        data.insert(member, value);
    item.insert(QStringLiteral("data"), data);
    items.replace(conversationAt, item);
    page.insert(QStringLiteral("items"), items);
    return bytesOf(page);
}

inline QByteArray pageOfItem(const QJsonValue &item)
{
    QJsonObject page = objectOf(sample("changes.json"));
    page.insert(QStringLiteral("items"), QJsonArray{item});
    return bytesOf(page);
}

inline QJsonObject itemOf(const QString &type, const QString &id, const QJsonObject &data)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("id"), id},
            {QStringLiteral("op"), QStringLiteral("put")},
            {QStringLiteral("rev"), QStringLiteral("1")},
            {QStringLiteral("data"), data}};
}

inline const ConversationRecord &conversation(const ChangePage &page, size_t at)
{
    return std::get<ConversationRecord>(page.changes.at(at).body);
}

} // namespace leadlight::testing
