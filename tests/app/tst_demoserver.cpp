// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demomirror.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace leadlight;

namespace {

QJsonObject body(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    return QJsonObject(members);
}

} // namespace

/// The demo server from outside, over real TLS.
class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DemoServerProcess>(
            QStringList{QStringLiteral("--sample"), QStringLiteral("--test-endpoints")});
        QVERIFY(m_server->isRunning());
    }
    void cleanup() { m_server.reset(); }

    void everyAnswerIsMarked();
    void snapshotThenFeedEqualTheDigest_data();
    void snapshotThenFeedEqualTheDigest();
    void snapshotComesInOrder();
    void changesDuringAWalkAreNotLost();
    void erasedLeavesATombstone();
    void revokedIsForbidden();
    void unusableCursorsExpire();
    void newEpochStartsOver();
    void refusals_data();
    void refusals();
    void bodyTooLargeKeepsTheConnectionUsable();
    void refusesOnRequestWithRetryAfter();
    void transcriptsArePagedWithoutGaps();
    void searchFindsContacts_data();
    void searchFindsContacts();
    void searchFindsAccounts();
    void liveStreamGreetsAndPokes();
    void liveStreamHonoursLastEventId();
    void tooManyStreamsAreRefused();
    void contactDataReachesTheCrm();
    void crmFaultBecomesASyncError();

private:
    void change(const char *name, const QJsonObject &what)
    {
        QCOMPARE(m_server->post(QStringLiteral("/v1/test/") + QLatin1String(name), what).status, 200);
    }

    std::unique_ptr<DemoServerProcess> m_server;
};

void TestDemoServer::everyAnswerIsMarked()
{
    for (const auto &path : {QStringLiteral("/v1/capabilities"), QStringLiteral("/v1/nowhere")}) {
        QNetworkRequest question = m_server->request(path);
        question.setRawHeader("X-Request-Id", "7a6f3f0e-test");
        const Answered answer = m_server->send(question, "GET", {});
        QVERIFY(answer.body.endsWith(",\"eop\":1}"));
        QCOMPARE(answer.header("X-Request-Id"), QByteArray("7a6f3f0e-test"));
        QVERIFY(!answer.header("X-Epoch").isEmpty());
        QVERIFY(!answer.header("Date").isEmpty());
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    }
    const Answered capabilities = m_server->get(QStringLiteral("/v1/capabilities"));
    QCOMPARE(capabilities.json.value(QLatin1String("epoch")).toString().toLatin1(), capabilities.header("X-Epoch"));
    QCOMPARE(capabilities.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(capabilities.header("Content-Encoding").isEmpty()); // not worth it
    const Answered page = m_server->get(QStringLiteral("/v1/changes"));
    QCOMPARE(page.header("Content-Encoding"), QByteArray("gzip")); // Qt asks for it and undoes it
    QVERIFY(page.body.endsWith(",\"eop\":1}"));
}

void TestDemoServer::snapshotThenFeedEqualTheDigest_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("one by one") << 1;
    QTest::newRow("seven") << 7;
    QTest::newRow("all at once") << 500;
}

void TestDemoServer::snapshotThenFeedEqualTheDigest()
{
    QFETCH(int, limit);
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, limit), 200);
    QVERIFY(mirror.conversations().size() >= 60);
    QCOMPARE(mirror.total, static_cast<int>(mirror.conversations().size()));
    QCOMPARE(mirror.digest, mirror.ownDigest());
    QSet<QString> seen(mirror.order.begin(), mirror.order.end());
    QCOMPARE(seen.size(), mirror.order.size()); // nothing came twice
}

void TestDemoServer::snapshotComesInOrder()
{
    static const QStringList ranks{QStringLiteral("viewer"),  QStringLiteral("agent"),        QStringLiteral("account"),
                                   QStringLiteral("contact"), QStringLiteral("conversation"), QStringLiteral("note")};
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 10), 200);
    qsizetype rank = 0;
    QString lastTime;
    for (const QString &entry : mirror.order) {
        const QString type = entry.section(u'/', 0, 0);
        QVERIFY(ranks.indexOf(type) >= rank);
        rank = ranks.indexOf(type);
        if (type != QLatin1String("conversation"))
            continue;
        const QString time
            = mirror.conversation(entry.section(u'/', 1)).value(QLatin1String("lastMessageAt")).toString();
        QVERIFY(lastTime.isEmpty() || time <= lastTime);
        lastTime = time;
    }
}

void TestDemoServer::changesDuringAWalkAreNotLost()
{
    Mirror mirror;
    mirror.apply(m_server->get(QStringLiteral("/v1/changes?limit=100")).json);
    Mirror whole;
    QCOMPARE(whole.pull(*m_server, 500), 200);
    const QStringList conversations = whole.order.filter(QRegularExpression(QStringLiteral("^conversation/")));
    const QString oldest = conversations.last().section(u'/', 1);
    change("message", body({{QStringLiteral("id"), oldest}, {QStringLiteral("text"), QStringLiteral("Still there?")}}));
    change("message",
           body({{QStringLiteral("id"), QStringLiteral("brand-new")},
                 {QStringLiteral("text"), QStringLiteral("Hello, I need a price.")}}));
    change("erase", body({{QStringLiteral("id"), conversations.at(conversations.size() - 2).section(u'/', 1)}}));
    QCOMPARE(mirror.pull(*m_server, 9), 200);
    QCOMPARE(mirror.digest, mirror.ownDigest());
    QVERIFY(!mirror.conversation(QStringLiteral("brand-new")).isEmpty());
}

void TestDemoServer::erasedLeavesATombstone()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    const QString id = mirror.conversations().front().value(QLatin1String("id")).toString();
    change("erase", body({{QStringLiteral("id"), id}}));
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    QCOMPARE(mirror.lastItems.size(), 1);
    const QJsonObject item = mirror.lastItems.first().toObject();
    QCOMPARE(item.value(QLatin1String("id")).toString(), id);
    QCOMPARE(item.value(QLatin1String("op")).toString(), QStringLiteral("delete"));
    QCOMPARE(item.value(QLatin1String("reason")).toString(), QStringLiteral("erased"));
    QVERIFY(!item.contains(QLatin1String("data")));
    QCOMPARE(mirror.digest, mirror.ownDigest());
    for (const auto &path : {QStringLiteral("/v1/conversations/%1"), QStringLiteral("/v1/conversations/%1/messages")}) {
        const Answered answer = m_server->get(path.arg(id));
        QCOMPARE(answer.status, 410);
        QCOMPARE(answer.code(), QStringLiteral("gone"));
    }
}

void TestDemoServer::revokedIsForbidden()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    const QString id = mirror.conversations().front().value(QLatin1String("id")).toString();
    change("erase", body({{QStringLiteral("id"), id}, {QStringLiteral("reason"), QStringLiteral("revoked")}}));
    const Answered answer = m_server->get(QStringLiteral("/v1/conversations/%1/messages").arg(id));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), QStringLiteral("forbidden"));
}

void TestDemoServer::unusableCursorsExpire()
{
    for (const auto &garbage :
         {QStringLiteral("garbage"), QStringLiteral("%00"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAA")}) {
        const Answered answer = m_server->get(QStringLiteral("/v1/changes?cursor=") + garbage);
        QCOMPARE(answer.status, 410);
        QCOMPARE(answer.code(), QStringLiteral("cursor-expired"));
    }
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    QString forged = mirror.cursor;
    forged[forged.size() / 2] = forged[forged.size() / 2] == u'A' ? u'B' : u'A';
    QCOMPARE(m_server->get(QStringLiteral("/v1/changes?cursor=") + forged).status, 410);

    // A tombstone that the server has forgotten can no longer be told: the cursor before it is too old.
    change("erase", body({{QStringLiteral("id"), mirror.conversations().front().value(QLatin1String("id"))}}));
    change("forget", {});
    QCOMPARE(mirror.pull(*m_server, 500), 410);

    Mirror again;
    QCOMPARE(again.pull(*m_server, 500), 200);
    QCOMPARE(again.digest, again.ownDigest());
    change("expire-cursors", {});
    QCOMPARE(again.pull(*m_server, 500), 410);
}

void TestDemoServer::newEpochStartsOver()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    const QByteArray before = m_server->get(QStringLiteral("/v1/agents")).header("X-Epoch");
    change("epoch", {});
    QVERIFY(m_server->get(QStringLiteral("/v1/agents")).header("X-Epoch") != before);
    QCOMPARE(mirror.pull(*m_server, 500), 410);
}

void TestDemoServer::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *method, const char *path, const char *header, const char *value,
                        const char *content, int status, const char *code) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << QByteArray(header)
                            << QByteArray(value) << QByteArray(content) << status << QString::fromLatin1(code);
    };
    const char *search = "/v1/contacts/search";
    row("no token", "GET", "/v1/agents", "Authorization", "", "", 401, "unauthorized");
    row("wrong token", "GET", "/v1/agents", "Authorization", "Bearer wrong", "", 401, "unauthorized");
    row("other scheme", "GET", "/v1/agents", "Authorization", "Basic eDp5", "", 401, "unauthorized");
    row("unknown path", "GET", "/v1/nothing", "X-A", "b", "", 404, "not-found");
    row("unknown conversation", "GET", "/v1/conversations/none", "X-A", "b", "", 404, "not-found");
    row("unknown transcript", "GET", "/v1/conversations/none/messages", "X-A", "b", "", 404, "not-found");
    row("unknown contact", "GET", "/v1/contacts/none", "X-A", "b", "", 404, "not-found");
    row("wrong method", "DELETE", "/v1/agents", "X-A", "b", "", 405, "method-not-allowed");
    row("unknown method", "BREW", "/v1/agents", "X-A", "b", "", 400, "invalid-request");
    row("xml wanted", "GET", "/v1/agents", "Accept", "text/xml", "", 406, "not-acceptable");
    row("json stream wanted", "GET", "/v1/events", "Accept", "application/json", "", 406, "not-acceptable");
    row("limit 0", "GET", "/v1/changes?limit=0", "X-A", "b", "", 400, "invalid-request");
    row("limit 501", "GET", "/v1/changes?limit=501", "X-A", "b", "", 400, "invalid-request");
    row("limit word", "GET", "/v1/changes?limit=many", "X-A", "b", "", 400, "invalid-request");
    row("after -1", "GET", "/v1/conversations/none/messages?after=-1", "X-A", "b", "", 400, "invalid-request");
    row("no JSON", "POST", search, "Content-Type", "application/json", "{", 400, "invalid-request");
    row("a list", "POST", search, "Content-Type", "application/json", "[]", 400, "invalid-request");
    row("no text", "POST", search, "Content-Type", "application/json", "{}", 400, "invalid-request");
    row("form", "POST", search, "Content-Type", "text/plain", "{\"text\":\"a\"}", 400, "invalid-request");
    row("half a hit", "POST", search, "Content-Type", "application/json", "{\"text\":\"a\",\"limit\":1.5}", 400,
        "invalid-request");
}

void TestDemoServer::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, content);
    QNetworkRequest question = m_server->request(path);
    question.setRawHeader(header, value);
    const Answered answer = m_server->send(question, method, content);
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(answer.json.value(QLatin1String("status")).toInt(), answer.status);
    QCOMPARE(answer.json.value(QLatin1String("requestId")).toString().toLatin1(), answer.header("X-Request-Id"));
    QCOMPARE(answer.header("Allow"), answer.status == 405 ? QByteArray("GET") : QByteArray());
}

void TestDemoServer::bodyTooLargeKeepsTheConnectionUsable()
{
    const QJsonObject large{{QStringLiteral("text"), QString(200'000, u'x')}};
    const Answered answer = m_server->post(QStringLiteral("/v1/contacts/search"), large);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.code(), QStringLiteral("body-too-large"));
    QCOMPARE(m_server->get(QStringLiteral("/v1/agents")).status, 200);
}

void TestDemoServer::refusesOnRequestWithRetryAfter()
{
    change("refuse",
           body({{QStringLiteral("status"), 429}, {QStringLiteral("times"), 1}, {QStringLiteral("retryAfter"), 7}}));
    const Answered answer = m_server->get(QStringLiteral("/v1/agents"));
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QByteArray("7"));
    QCOMPARE(answer.json.value(QLatin1String("retryable")), QJsonValue(true));
    QCOMPARE(m_server->get(QStringLiteral("/v1/agents")).status, 200);
}

void TestDemoServer::transcriptsArePagedWithoutGaps()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    for (const QJsonObject &card : mirror.conversations()) {
        const QString id = card.value(QLatin1String("id")).toString();
        qint64 after = 0;
        bool more = true;
        while (more) {
            const Answered page
                = m_server->get(QStringLiteral("/v1/conversations/%1/messages?after=%2&limit=30").arg(id).arg(after));
            QCOMPARE(page.status, 200);
            QCOMPARE(page.json.value(QLatin1String("messagesRev")), card.value(QLatin1String("messagesRev")));
            for (const auto &item : page.json.value(QLatin1String("items")).toArray())
                QCOMPARE(item.toObject().value(QLatin1String("seq")).toInteger(), ++after);
            QCOMPARE(page.json.value(QLatin1String("nextAfter")).toInteger(), after);
            more = page.json.value(QLatin1String("more")).toBool();
        }
        QCOMPARE(after, card.value(QLatin1String("lastSeq")).toInteger());
        QCOMPARE(after, card.value(QLatin1String("messageCount")).toInteger());
    }
}

void TestDemoServer::searchFindsContacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("first name, as a prefix") << QStringLiteral("may");
    QTest::newRow("capitals") << QStringLiteral("LINDQVIST");
    QTest::newRow("two words") << QStringLiteral("lindqvist maya");
    QTest::newRow("address") << QStringLiteral("maya@nordlicht.example");
    QTest::newRow("part of the address") << QStringLiteral("nordlicht.example");
}

void TestDemoServer::searchFindsContacts()
{
    QFETCH(QString, text);
    const Answered answer
        = m_server->post(QStringLiteral("/v1/contacts/search"), body({{QStringLiteral("text"), text}}));
    QCOMPARE(answer.status, 200);
    QStringList names;
    for (const auto &hit : answer.json.value(QLatin1String("items")).toArray())
        names.append(hit.toObject().value(QLatin1String("name")).toString());
    QVERIFY2(names.contains(QStringLiteral("Maya Lindqvist")), qPrintable(names.join(u',')));
}

void TestDemoServer::searchFindsAccounts()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    for (const auto &[key, item] : mirror.live) {
        if (key.first != QLatin1String("account"))
            continue;
        const QJsonObject account = item.value(QLatin1String("data")).toObject();
        for (const auto &member : {QLatin1String("name"), QLatin1String("website")}) {
            const QString text = account.value(member).toString().toUpper();
            if (text.isEmpty())
                continue;
            const Answered answer
                = m_server->post(QStringLiteral("/v1/accounts/search"),
                                 body({{QStringLiteral("text"), text}, {QStringLiteral("limit"), 50}}));
            QVERIFY2(answer.json.value(QLatin1String("items")).toArray().contains(account), qPrintable(text));
        }
        QCOMPARE(
            m_server->get(QStringLiteral("/v1/accounts/") + key.second).json.value(QLatin1String("account")).toObject(),
            account);
    }
}

void TestDemoServer::liveStreamGreetsAndPokes()
{
    QElapsedTimer timer;
    timer.start();
    const auto stream = m_server->listen({});
    QByteArray heard;
    connect(stream.get(), &QNetworkReply::readyRead, this, [&] { heard += stream->readAll(); });
    QTRY_VERIFY(heard.startsWith("event: hello\ndata: {}\n\n"));
    QVERIFY(timer.elapsed() < 2000);
    QTRY_VERIFY(heard.contains("event: changed\nid: ")); // nothing known: asked to pull at once
    heard.clear();
    timer.restart();
    change("message",
           body({{QStringLiteral("id"), QStringLiteral("poke")}, {QStringLiteral("text"), QStringLiteral("Hi")}}));
    QTRY_VERIFY(heard.contains("event: changed\nid: "));
    QVERIFY(timer.elapsed() < 2000);
    m_server->process().terminate();
    QTRY_VERIFY(heard.contains("event: bye\ndata: {\"after\":"));
}

void TestDemoServer::liveStreamHonoursLastEventId()
{
    QByteArray heard;
    const auto first = m_server->listen({});
    connect(first.get(), &QNetworkReply::readyRead, this, [&] { heard += first->readAll(); });
    QTRY_VERIFY(heard.contains("id: "));
    const QByteArray id = heard.mid(heard.indexOf("id: ") + 4).split('\n').first();

    const auto upToDate = m_server->listen(id);
    const auto behind = m_server->listen("1");
    QByteArray heardUpToDate;
    QByteArray heardBehind;
    connect(upToDate.get(), &QNetworkReply::readyRead, this, [&] { heardUpToDate += upToDate->readAll(); });
    connect(behind.get(), &QNetworkReply::readyRead, this, [&] { heardBehind += behind->readAll(); });
    QTRY_VERIFY(heardBehind.contains("changed"));
    QTRY_VERIFY(heardUpToDate.contains("hello"));
    QVERIFY(!heardUpToDate.contains("changed"));
}

void TestDemoServer::tooManyStreamsAreRefused()
{
    std::vector<std::unique_ptr<QNetworkAccessManager>> networks; // each opens at most six connections to a host
    std::vector<std::unique_ptr<QNetworkReply>> streams;
    QNetworkRequest question = m_server->request(QStringLiteral("/v1/events"));
    question.setRawHeader("Accept", "text/event-stream");
    int greeted = 0;
    for (int i = 0; i < 32; ++i) {
        if (i % 4 == 0)
            networks.push_back(std::make_unique<QNetworkAccessManager>());
        streams.emplace_back(networks.back()->get(question));
        connect(streams.back().get(), &QNetworkReply::metaDataChanged, this, [&] { ++greeted; });
    }
    QTRY_COMPARE(greeted, 32);
    const Answered refused = m_server->send(question, "GET", {});
    QCOMPARE(refused.status, 429);
    QVERIFY(!refused.header("Retry-After").isEmpty());
    QCOMPARE(m_server->get(QStringLiteral("/v1/agents")).status, 200); // others are served all the same
    streams.clear();
    networks.clear();
}

void TestDemoServer::contactDataReachesTheCrm()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    const QString id = QStringLiteral("crm-1");
    change("message",
           body({{QStringLiteral("id"), id},
                 {QStringLiteral("text"),
                  QStringLiteral("Hello, my name is Quentin Ashdown, my email is quentin@ashdown.example")}}));
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    QCOMPARE(mirror.conversation(id).value(QLatin1String("crm")).toObject().value(QLatin1String("state")).toString(),
             QStringLiteral("pending"));
    QTRY_VERIFY_WITH_TIMEOUT(
        mirror.pull(*m_server, 500) == 200
            && mirror.conversation(id).value(QLatin1String("crm")).toObject().value(QLatin1String("state"))
                == QLatin1String("synced"),
        4'000);
    QCOMPARE(mirror.digest, mirror.ownDigest());
    const QJsonObject link = mirror.conversation(id).value(QLatin1String("link")).toObject();
    QCOMPARE(link.value(QLatin1String("state")).toString(), QStringLiteral("linked"));
    const QString contact = link.value(QLatin1String("contact")).toObject().value(QLatin1String("id")).toString();
    QCOMPARE(m_server->get(QStringLiteral("/v1/contacts/") + contact).status, 200);
    QVERIFY(mirror.live.contains({QStringLiteral("contact"), contact}));
}

void TestDemoServer::crmFaultBecomesASyncError()
{
    const QString id = QStringLiteral("crm-2");
    change("crm-fault", body({{QStringLiteral("fault"), QStringLiteral("auth")}}));
    change("message",
           body({{QStringLiteral("id"), id},
                 {QStringLiteral("text"), QStringLiteral("My name is Ursula Bright, my email is u@bright.example")}}));
    const auto crm = [&] {
        return m_server->get(QStringLiteral("/v1/conversations/") + id)
            .json.value(QLatin1String("data"))
            .toObject()
            .value(QLatin1String("crm"))
            .toObject();
    };
    QTRY_COMPARE_WITH_TIMEOUT(crm().value(QLatin1String("state")).toString(), QStringLiteral("error"), 4'000);
    QCOMPARE(crm().value(QLatin1String("cause")).toString(), QStringLiteral("auth"));
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
