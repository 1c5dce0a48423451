// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demomirror.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

namespace {

/// One write on a connection of its own, byte by byte: QNetworkAccessManager would send it again by itself when the
/// connection ends (M1), and here it counts how often it was sent.
class RawWrite
{
public:
    RawWrite(const DemoServerProcess &server, const QByteArray &method, const QString &path, const QByteArray &body,
             const QList<QByteArray> &headers)
    {
        const QUrl address(server.address());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(server.certificateFile()));
        m_socket.setSslConfiguration(tls);
        QObject::connect(&m_socket, &QIODevice::readyRead, [this] { m_heard += m_socket.readAll(); });
        m_request = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer secret\r\n"
            + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers.join("\r\n") + "\r\n\r\n" + body;
        QObject::connect(&m_socket, &QSslSocket::encrypted, [this] { m_socket.write(m_request); });
        m_socket.connectToHostEncrypted(address.host(), static_cast<quint16>(address.port()));
    }
    /// Waits for the end of the connection: the status, or 0 when it ended without a word.
    [[nodiscard]] int status()
    {
        (void)QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                              DemoServerProcess::patienceMs);
        m_heard += m_socket.readAll();
        return m_heard.startsWith("HTTP/1.1 ") ? m_heard.mid(9, 3).toInt() : 0;
    }
    [[nodiscard]] bool replayed() const { return m_heard.contains("Idempotent-Replayed: true"); }
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(m_heard.mid(m_heard.indexOf("\r\n\r\n") + 4)).object();
    }

private:
    QSslSocket m_socket;
    QByteArray m_request;
    QByteArray m_heard;
};

} // namespace

/// Writes over real TLS when the network or the server fails them: one effect each, whatever happens.
class TestDemoWriteFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seq = 0;
        start();
    }
    void cleanup()
    {
        m_server.reset();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void droppedBeforeIsNotDone();
    void droppedAfterIsDoneOnce();
    void deliveredTwiceIsDoneOnce();
    void killedBetweenEffectAndRetry();
    void askedForStatuses_data();
    void askedForStatuses();
    void theFeedConfirmsWhatNobodyHeard();
    void notesAreInSnapshotAndDigest();
    void otherPeoplesChangesAreNamed();
    void switchesAreThereForTestsOnly();
    void stopsInTheMiddleOfADelay();

private:
    void start()
    {
        m_server = std::make_unique<DemoServerProcess>(QStringList{u"--sample"_s, u"--data"_s, m_folder->path(),
                                                                   u"--token"_s, u"secret"_s, u"--test-endpoints"_s});
        QVERIFY(m_server->isRunning());
    }
    void fault(const QJsonObject &what) { QCOMPARE(m_server->post(u"/v1/test/write-fault"_s, what).status, 200); }
    [[nodiscard]] QJsonObject conversation()
    {
        return m_server->get(u"/v1/conversations/grace"_s).json.value("data"_L1).toObject();
    }
    [[nodiscard]] QString status() { return conversation().value("status"_L1).toString(); }
    [[nodiscard]] QStringList effectKeys()
    {
        QStringList keys;
        const QJsonArray effects = m_server->get(u"/v1/test/effects"_s).json.value("effects"_L1).toArray();
        for (const auto &effect : effects)
            keys.append(effect.toObject().value("key"_L1).toString());
        return keys;
    }
    /// The same bytes for every attempt: the tag is read once.
    void prepare(const QByteArray &key, const QByteArray &status)
    {
        m_body = "{\"status\":\"" + status + "\"}";
        m_headers = {"X-Client-Id: client-1", "Idempotency-Key: \"" + key + '"',
                     "X-Client-Seq: " + QByteArray::number(++m_seq),
                     "If-Match: \"" + conversation().value("statusRev"_L1).toString().toLatin1() + '"'};
    }
    [[nodiscard]] std::unique_ptr<RawWrite> attempt()
    {
        return std::make_unique<RawWrite>(*m_server, "PUT", u"/v1/conversations/grace/status"_s, m_body, m_headers);
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<DemoServerProcess> m_server;
    QByteArray m_body;
    QList<QByteArray> m_headers;
    int m_seq = 0;
};

void TestDemoWriteFaults::droppedBeforeIsNotDone()
{
    fault({{u"action"_s, u"drop-before"_s}, {u"times"_s, 2}});
    prepare("k", "closed");
    QCOMPARE(attempt()->status(), 0);
    QCOMPARE(attempt()->status(), 0);
    QCOMPARE(effectKeys(), QStringList());
    QCOMPARE(status(), u"open"_s);
    const auto third = attempt();
    QCOMPARE(third->status(), 200);
    QVERIFY(!third->replayed());
    QCOMPARE(effectKeys(), QStringList{u"k"_s});
}

void TestDemoWriteFaults::droppedAfterIsDoneOnce()
{
    fault({{u"action"_s, u"drop-after"_s}, {u"times"_s, 2}});
    prepare("k", "closed");
    QCOMPARE(attempt()->status(), 0);
    QCOMPARE(effectKeys(), QStringList{u"k"_s});
    QCOMPARE(status(), u"closed"_s);
    QCOMPARE(attempt()->status(), 0); // the stored answer is lost as well
    const auto third = attempt();
    QCOMPARE(third->status(), 200);
    QVERIFY(third->replayed());
    QCOMPARE(third->json().value("outcome"_L1).toString(), u"applied"_s);
    QCOMPARE(effectKeys(), QStringList{u"k"_s});
}

void TestDemoWriteFaults::deliveredTwiceIsDoneOnce()
{
    fault({{u"action"_s, u"delay"_s}, {u"ms"_s, 400}, {u"times"_s, 1}});
    prepare("k", "closed");
    std::vector<std::unique_ptr<RawWrite>> attempts;
    for (int i = 0; i < 6; ++i)
        attempts.push_back(attempt());
    int done = 0;
    for (const auto &one : attempts) {
        const int status = one->status();
        QVERIFY2(status == 200 || status == 409, qPrintable(QString::number(status)));
        QVERIFY(status == 200 || one->json().value("code"_L1).toString() == u"in-progress"_s);
        done += status == 200 && !one->replayed() ? 1 : 0;
    }
    QCOMPARE(done, 1);
    QCOMPARE(attempt()->status(), 200);
    QCOMPARE(effectKeys(), QStringList{u"k"_s});
}

void TestDemoWriteFaults::killedBetweenEffectAndRetry()
{
    for (const bool gently : {true, false}) {
        const QByteArray key = gently ? "ended" : "killed";
        fault({{u"action"_s, u"drop-after"_s}});
        prepare(key, gently ? "closed" : "archived");
        QCOMPARE(attempt()->status(), 0);
        if (gently)
            QVERIFY(m_server->end());
        else
            m_server->process().kill();
        QVERIFY(m_server->process().state() == QProcess::NotRunning || m_server->process().waitForFinished());
        start();
        QCOMPARE(effectKeys().count(QString::fromLatin1(key)), 1);
        const auto again = attempt();
        QCOMPARE(again->status(), 200);
        QVERIFY(again->replayed());
        QCOMPARE(effectKeys().count(QString::fromLatin1(key)), 1);
    }
    // A number that was answered stays answered.
    m_headers[1] = "Idempotency-Key: \"late\"";
    const auto late = attempt();
    QCOMPARE(late->status(), 409);
    QCOMPARE(late->json().value("code"_L1).toString(), u"outcome-unknown"_s);
}

void TestDemoWriteFaults::askedForStatuses_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("told");
    QTest::newRow("408") << 408 << QString() << u"server-error"_s;
    QTest::newRow("409") << 409 << QString() << u"in-progress"_s;
    QTest::newRow("409 with its other code") << 409 << u"outcome-unknown"_s << u"outcome-unknown"_s;
    QTest::newRow("425") << 425 << QString() << u"server-error"_s;
    QTest::newRow("426") << 426 << QString() << u"update-needed"_s;
    QTest::newRow("429") << 429 << QString() << u"rate-limited"_s;
    QTest::newRow("500") << 500 << QString() << u"server-error"_s;
    QTest::newRow("502") << 502 << u"unavailable"_s << u"unavailable"_s;
}

void TestDemoWriteFaults::askedForStatuses()
{
    QFETCH(int, wanted);
    QFETCH(QString, code);
    QJsonObject what{{u"action"_s, u"status"_s}, {u"status"_s, wanted}, {u"retryAfter"_s, 9}};
    if (!code.isEmpty())
        what.insert(u"code"_s, code);
    fault(what);
    prepare("k", "closed");
    const auto refused = attempt();
    QCOMPARE(refused->status(), wanted);
    QTEST(refused->json().value("code"_L1).toString(), "told");
    QCOMPARE(refused->json().value("status"_L1).toInt(), wanted);
    QCOMPARE(attempt()->status(), 200);
    QCOMPARE(effectKeys(), QStringList{u"k"_s});
}

void TestDemoWriteFaults::theFeedConfirmsWhatNobodyHeard()
{
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    fault({{u"action"_s, u"drop-after"_s}});
    prepare("k", "closed");
    QCOMPARE(attempt()->status(), 0);
    const QString path = u"/v1/changes?cursor="_s + mirror.cursor;
    const auto commandsFor = [&](const char *client) {
        QNetworkRequest question = m_server->request(path);
        if (client)
            question.setRawHeader("X-Client-Id", client);
        return m_server->send(question, "GET", {}).json.value("commands"_L1).toArray();
    };
    const QJsonArray mine = commandsFor("client-1");
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().toObject().value("id"_L1).toString(), u"k"_s);
    QCOMPARE(mine.first().toObject().value("outcome"_L1).toString(), u"applied"_s);
    QCOMPARE(mine.first().toObject().value("rev"_L1), conversation().value("statusRev"_L1));
    QVERIFY(commandsFor("client-2").isEmpty());
    QVERIFY(commandsFor(nullptr).isEmpty());
}

void TestDemoWriteFaults::notesAreInSnapshotAndDigest()
{
    const QString path = u"/v1/conversations/grace/notes/note-of-mine"_s;
    RawWrite write(*m_server, "PUT", path, R"({"text":"Ring her back"})",
                   {"X-Client-Id: client-1", "Idempotency-Key: \"k\"", "X-Client-Seq: 1", "If-None-Match: *"});
    QCOMPARE(write.status(), 201);
    Mirror mirror;
    QCOMPARE(mirror.pull(*m_server, 7), 200);
    QCOMPARE(mirror.pull(*m_server, 7), 200);
    QCOMPARE(mirror.digest, mirror.ownDigest());
    const QStringList notes = mirror.order.filter(u"note/"_s);
    QVERIFY(notes.size() >= 4); // those of the sample too
    for (const QString &note : notes) {
        const QJsonObject item = mirror.live.at({u"note"_s, note.section(u'/', 1)});
        const QString parent = item.value("data"_L1).toObject().value("conversation"_L1).toString();
        const qsizetype before = mirror.order.indexOf(u"conversation/"_s + parent);
        QVERIFY(before >= 0 && before < mirror.order.indexOf(note));
    }
    QCOMPARE(m_server->post(u"/v1/test/erase"_s, {{u"id"_s, u"grace"_s}}).status, 200);
    QCOMPARE(mirror.pull(*m_server, 500), 200);
    QVERIFY(!mirror.live.contains({u"note"_s, u"note-of-mine"_s}));
    QCOMPARE(mirror.digest, mirror.ownDigest());
}

void TestDemoWriteFaults::otherPeoplesChangesAreNamed()
{
    prepare("k", "closed");
    QCOMPARE(m_server
                 ->post(u"/v1/test/status"_s,
                        {{u"id"_s, u"grace"_s}, {u"status"_s, u"archived"_s}, {u"by"_s, u"Ann Berg"_s}})
                 .status,
             200);
    const auto refused = attempt();
    QCOMPARE(refused->status(), 412);
    const QJsonObject current = refused->json().value("current"_L1).toObject();
    QCOMPARE(current.value("by"_L1).toString(), u"Ann Berg"_s);
    QCOMPARE(current.value("value"_L1).toObject().value("status"_L1).toString(), u"archived"_s);
    QCOMPARE(effectKeys(), QStringList());
}

void TestDemoWriteFaults::switchesAreThereForTestsOnly()
{
    DemoServerProcess plain({u"--token"_s, u"secret"_s});
    QVERIFY(plain.isRunning());
    QCOMPARE(plain.get(u"/v1/test/effects"_s).status, 404);
    QCOMPARE(plain.post(u"/v1/test/write-fault"_s, {{u"action"_s, u"drop-before"_s}}).status, 404);
    const QJsonObject bad[] = {{},
                               {{u"action"_s, u"odd"_s}},
                               {{u"action"_s, u"status"_s}, {u"status"_s, 200}},
                               {{u"action"_s, u"status"_s}, {u"status"_s, 500}, {u"code"_s, u"odd"_s}},
                               {{u"action"_s, u"delay"_s}, {u"ms"_s, -1}}};
    for (const QJsonObject &what : bad)
        QCOMPARE(m_server->post(u"/v1/test/write-fault"_s, what).status, 400);
}

void TestDemoWriteFaults::stopsInTheMiddleOfADelay()
{
    fault({{u"action"_s, u"delay"_s}, {u"ms"_s, 60'000}});
    prepare("k", "closed");
    const auto slow = attempt();
    QTRY_COMPARE(attempt()->status(), 409);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_server->end());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_server->process().exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestDemoWriteFaults)
#include "tst_demowritefaults.moc"
