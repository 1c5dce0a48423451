// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/crmworker.h"
#include "app/demo/feed.h"
#include "app/demo/wire.h"
#include "app/demo/writes.h"
#include "tests/fake/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leadlight::demo {

inline constexpr auto firstClient = "client-1";
inline constexpr auto secondClient = "client-2";

/// A write before it is sent. What is not set is as a good client would send it: a new key, the next number.
struct Write {
    QByteArray method = "PUT";
    QString path; ///< after /v1/conversations/
    QJsonObject body = {};
    QByteArray ifMatch = {}; ///< without quotes
    bool isNew = false;
    QByteArray client = firstClient;
    QByteArray key = {};
    qint64 seq = 0;
};

struct Written {
    int status = 0;
    QJsonObject json;
    QString etag;
    bool replayed = false;
    QByteArray body;

    [[nodiscard]] QString code() const { return json.value(QLatin1String("code")).toString(); }
    [[nodiscard]] QString outcome() const { return json.value(QLatin1String("outcome")).toString(); }
    [[nodiscard]] QString rev() const { return json.value(QLatin1String("rev")).toString(); }
    [[nodiscard]] QJsonObject current() const { return json.value(QLatin1String("current")).toObject(); }
};

/// The demo server without its sockets: a small world, a clock that a test moves, and clients that write.
class WriteDesk
{
public:
    explicit WriteDesk(const QString &file = {})
        : database(file)
    {
        addRoutes(api, database, clock);
        addWriteRoutes(api, writes);
        if (database.state().position == 0)
            fill();
    }

    FakeClock clock;
    Database database;
    CrmWorker crm{database, clock};
    Writes writes{database, clock};
    Api api{database, "token"};

    Written send(Write write)
    {
        Ask ask;
        ask.method = write.method;
        ask.path = QStringLiteral("/v1/conversations/") + write.path;
        ask.authorization = "Bearer token";
        ask.clientId = write.client;
        if (write.key.isEmpty())
            write.key = newKey();
        if (write.seq == 0)
            write.seq = m_seq + 1;
        m_seq = std::max(m_seq, write.seq);
        ask.idempotencyKey = '"' + write.key + '"';
        ask.clientSeq = QByteArray::number(write.seq);
        if (!write.ifMatch.isEmpty())
            ask.ifMatch = '"' + write.ifMatch + '"';
        if (write.isNew)
            ask.ifNoneMatch = "*";
        if (write.method != "DELETE") {
            ask.contentType = "application/json";
            ask.body = compact(write.body);
        }
        return send(ask);
    }
    Written send(const Ask &ask)
    {
        const Reply reply = api.answer(ask);
        Written written{reply.status, QJsonDocument::fromJson(reply.body).object(), {}, false, reply.body};
        for (const auto &[name, value] : reply.headers) {
            if (name == "ETag")
                written.etag = QString::fromLatin1(value);
            written.replayed = written.replayed || name == "Idempotent-Replayed";
        }
        return written;
    }
    [[nodiscard]] QByteArray newKey() { return "key-" + QByteArray::number(++m_keys); }

    [[nodiscard]] QJsonObject conversation(const QString &id = QStringLiteral("c1"))
    {
        return objectOf(*database.find(ObjectType::Conversation, id));
    }
    [[nodiscard]] QByteArray statusRev(const QString &id = QStringLiteral("c1"))
    {
        return conversation(id).value(QLatin1String("statusRev")).toString().toLatin1();
    }
    [[nodiscard]] QJsonObject link(const QString &id = QStringLiteral("c1"))
    {
        return conversation(id).value(QLatin1String("link")).toObject();
    }
    [[nodiscard]] QByteArray linkRev(const QString &id = QStringLiteral("c1"))
    {
        return link(id).value(QLatin1String("rev")).toString().toLatin1();
    }
    [[nodiscard]] QString crmState(const QString &id = QStringLiteral("c1"))
    {
        return conversation(id).value(QLatin1String("crm")).toObject().value(QLatin1String("state")).toString();
    }

    Write status(const QString &status)
    {
        return {"PUT", QStringLiteral("c1/status"), {{QStringLiteral("status"), status}}, statusRev()};
    }
    Write linkTo(const QString &contact, const QString &account = {})
    {
        QJsonObject body{{QStringLiteral("contactId"), contact}};
        if (!account.isEmpty())
            body.insert(QStringLiteral("accountId"), account);
        return {"PUT", QStringLiteral("c1/link"), body, linkRev()};
    }
    Write note(const QString &text, const QByteArray &ifMatch = {}, const QString &id = QStringLiteral("n1"))
    {
        Write write{"PUT", QStringLiteral("c1/notes/") + id, {{QStringLiteral("text"), text}}, ifMatch};
        write.isNew = ifMatch.isEmpty();
        return write;
    }

    /// What the feed tells a client from a cursor on; the cursor moves.
    QJsonObject page(QString &cursor, const char *client = firstClient, int limit = 500)
    {
        const auto text = cursor.isNull() ? std::nullopt : std::optional(cursor);
        const auto page = Feed(database, clock).page(text, limit, QString::fromLatin1(client));
        const QJsonObject json = QJsonDocument::fromJson(std::get<QByteArray>(page)).object();
        cursor = json.value(QLatin1String("cursor")).toString();
        return json;
    }
    /// "outcome key" of all commands until there is no more.
    QStringList ends(QString &cursor, const char *client = firstClient, int limit = 500)
    {
        QStringList all;
        bool more = true;
        while (more) {
            const QJsonObject json = page(cursor, client, limit);
            for (const auto &end : json.value(QLatin1String("commands")).toArray()) {
                all.append(end.toObject().value(QLatin1String("outcome")).toString() + u' '
                           + end.toObject().value(QLatin1String("id")).toString());
            }
            more = json.value(QLatin1String("more")).toBool();
        }
        return all;
    }

private:
    void fill()
    {
        Writing writing(database);
        writing.put(Viewer{QStringLiteral("u-1"), {}, QStringLiteral("Ines Falk"), QStringLiteral("sales")});
        for (const char *id : {"a1", "a2"})
            writing.put(Account{{QString::fromLatin1(id)}, {}, QStringLiteral("Account ") + QLatin1String(id), {}, {}});
        writing.put(CrmContact{{{QStringLiteral("p1")},
                                {},
                                QStringLiteral("Maya Lindqvist"),
                                QStringLiteral("maya@nordlicht.example"),
                                {},
                                {},
                                {},
                                {QStringLiteral("a1")}},
                               clock.wall()});
        writing.put(CrmContact{{{QStringLiteral("p2")},
                                {},
                                QStringLiteral("Daniel Okafor"),
                                QStringLiteral("daniel@okafor.example"),
                                {},
                                {},
                                {},
                                {}},
                               clock.wall()});
        for (const char *id : {"c1", "c2"}) {
            ConversationRecord record;
            record.card.id.value = QString::fromLatin1(id);
            record.card.agentId.value = QStringLiteral("ava");
            record.card.agentName = QStringLiteral("Ava");
            record.card.createdAt = record.card.lastMessageAt = clock.wall();
            record.insights.visitor.fullName = {QStringLiteral("Maya Lindqvist"), 1};
            record.insights.visitor.email = {QStringLiteral("maya@nordlicht.example"), 1};
            writing.put(record);
        }
        writing.commit();
    }

    qint64 m_seq = 0;
    qint64 m_keys = 0;
};

} // namespace leadlight::demo
