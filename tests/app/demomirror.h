// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demoserverprocess.h"
#include "domain/feed.h"

#include <map>

namespace leadlight {

/// A client that keeps what it is told and nothing else.
struct Mirror {
    QString cursor;
    std::map<std::pair<QString, QString>, QJsonObject> live; ///< (type, id) → item
    QStringList order;                                       ///< "type/id" as they came
    QJsonObject digest;
    QJsonArray lastItems;
    int total = -1;

    /// Pulls until there is no more; the status of the last answer.
    int pull(DemoServerProcess &server, int limit)
    {
        for (;;) {
            QString path = QStringLiteral("/v1/changes?limit=%1").arg(limit);
            if (!cursor.isEmpty())
                path += QStringLiteral("&cursor=") + cursor;
            const Answered page = server.get(path);
            if (page.status != 200)
                return page.status;
            apply(page.json);
            if (!page.json.value(QLatin1String("more")).toBool())
                return 200;
        }
    }

    void apply(const QJsonObject &page)
    {
        cursor = page.value(QLatin1String("cursor")).toString();
        digest = page.value(QLatin1String("digest")).toObject();
        lastItems = page.value(QLatin1String("items")).toArray();
        if (page.contains(QLatin1String("total")))
            total = page.value(QLatin1String("total")).toInt();
        for (const auto &value : lastItems) {
            const QJsonObject item = value.toObject();
            const QString type = item.value(QLatin1String("type")).toString();
            const QString id = item.value(QLatin1String("id")).toString();
            order.append(type + u'/' + id);
            if (item.value(QLatin1String("op")) == QLatin1String("put"))
                live[{type, id}] = item;
            else
                live.erase({type, id});
        }
    }

    [[nodiscard]] QJsonObject ownDigest() const
    {
        Digest mine;
        for (const auto &[key, item] : live)
            mine.add(key.first, key.second, item.value(QLatin1String("rev")).toString());
        return {{QStringLiteral("count"), mine.count}, {QStringLiteral("xor64"), mine.xorText()}};
    }
    [[nodiscard]] std::vector<QJsonObject> conversations() const
    {
        std::vector<QJsonObject> found;
        for (const auto &[key, item] : live) {
            if (key.first == QLatin1String("conversation"))
                found.push_back(item.value(QLatin1String("data")).toObject());
        }
        return found;
    }
    [[nodiscard]] QJsonObject conversation(const QString &id) const
    {
        const auto found = live.find({QStringLiteral("conversation"), id});
        return found == live.end() ? QJsonObject() : found->second.value(QLatin1String("data")).toObject();
    }
};

} // namespace leadlight
