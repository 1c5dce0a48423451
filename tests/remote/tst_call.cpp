// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace leadlight;
using namespace leadlight::testing;
using fake::Received;
using fake::ScriptedServer;

/// Law 6: one Call, one Result, also when cancelled, destroyed or out of time.
class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successAnswersOnceAndLater();
    void failureAnswersOnceAndLater();
    void refusedBeforeSendingAnswersOnceAndLater();
    void cancelAnswersAtOnceAndOnce();
    void cancelAfterTheAnswerIsSilent();
    void destructionIsSilentAndAborts();
    void theHandlerMayDestroyEverything();
    void aCallOutlivesItsBackend();
    void timeouts_data();
    void timeouts();
    void aSlowButSteadyAnswerIsNotIdle();
    void theConnectLimitEndsWithTheConnection();
    void randomEndings();
};

void TestCall::successAnswersOnceAndLater()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    HttpBackend backend(accountOf(server.address()));
    Asked<ChangePage> asked;
    const auto pending = backend.changesSince({}, 500, asked.answer());
    QCOMPARE(asked.count(), 0);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.result().ok());
    QCOMPARE(asked.result()->changes.size(), size_t(10));
    Asked<Capabilities> next;
    const auto barrier = backend.capabilities(next.answer());
    QTRY_COMPARE(next.count(), 1);
    QCOMPARE(asked.count(), 1);
}

void TestCall::failureAnswersOnceAndLater()
{
    QUrl nobody;
    {
        const ScriptedServer gone(localhost());
        nobody = gone.address();
    }
    HttpBackend backend(accountOf(nobody));
    Asked<ChangePage> asked;
    const auto pending = backend.changesSince({}, 500, asked.answer());
    QCOMPARE(asked.count(), 0);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.failedWith(ErrorKind::Refused));
    QVERIFY(!asked.result().error().requestId.isEmpty());
}

void TestCall::refusedBeforeSendingAnswersOnceAndLater()
{
    HttpBackend backend(accountOf(QUrl(QStringLiteral("http://127.0.0.1/"))));
    Asked<ChangePage> asked;
    const auto pending = backend.changesSince({}, 500, asked.answer());
    QCOMPARE(asked.count(), 0);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.failedWith(ErrorKind::InvalidAddress));

    Asked<ChangePage> cancelled;
    const auto other = backend.changesSince({}, 500, cancelled.answer());
    other->cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(cancelled.failedWith(ErrorKind::Cancelled));
    Asked<ChangePage> barrier;
    const auto last = backend.changesSince({}, 500, barrier.answer());
    QTRY_COMPARE(barrier.count(), 1);
    QCOMPARE(cancelled.count(), 1);
}

void TestCall::cancelAnswersAtOnceAndOnce()
{
    ScriptedServer server(localhost());
    HttpBackend backend(accountOf(server.address()));
    Asked<ChangePage> asked;
    int disconnects = 0;
    connect(&server, &ScriptedServer::disconnected, this, [&disconnects] { ++disconnects; });
    const auto pending = backend.changesSince({}, 500, asked.answer());
    QTRY_COMPARE(server.requests().size(), size_t(1));
    pending->cancel();
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.failedWith(ErrorKind::Cancelled));
    QVERIFY(!asked.result().error().retryable);
    pending->cancel();
    QTRY_COMPARE(disconnects, 1); // the server hears of it
    QCOMPARE(asked.count(), 1);
}

void TestCall::cancelAfterTheAnswerIsSilent()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    HttpBackend backend(accountOf(server.address()));
    Asked<Capabilities> asked;
    std::unique_ptr<Pending> pending;
    pending = backend.capabilities(asked.answer([&pending] { pending->cancel(); }));
    QTRY_COMPARE(asked.count(), 1);
    pending->cancel();
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.result().ok());
}

void TestCall::destructionIsSilentAndAborts()
{
    ScriptedServer server(localhost());
    HttpBackend backend(accountOf(server.address()));
    Asked<ChangePage> asked;
    int disconnects = 0;
    connect(&server, &ScriptedServer::disconnected, this, [&disconnects] { ++disconnects; });
    auto pending = backend.changesSince({}, 500, asked.answer());
    QTRY_COMPARE(server.requests().size(), size_t(1));
    pending.reset();
    QTRY_COMPARE(disconnects, 1);
    QCOMPARE(asked.count(), 0);
}

void TestCall::theHandlerMayDestroyEverything()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    for (const QUrl &address : {server.address(), QUrl(QStringLiteral("http://x/"))}) {
        auto backend = std::make_unique<HttpBackend>(accountOf(address));
        std::unique_ptr<Pending> pending;
        Asked<Capabilities> asked;
        pending = backend->capabilities(asked.answer([&] {
            pending.reset();
            backend.reset();
        }));
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(!backend);
    }
}

void TestCall::aCallOutlivesItsBackend()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    auto backend = std::make_unique<HttpBackend>(accountOf(server.address()));
    Asked<Capabilities> asked;
    const auto pending = backend->capabilities(asked.answer());
    backend.reset();
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.result().ok());
}

void TestCall::timeouts_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("no handshake") << QStringLiteral("mute"); // F3: connected to a hole
    QTest::newRow("no answer") << QStringLiteral("hang");
    QTest::newRow("head only") << QStringLiteral("head");
    QTest::newRow("trickle") << QStringLiteral("trickle");
}

void TestCall::timeouts()
{
    QFETCH(QString, fault);
    ScriptedServer server(localhost());
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    QUrl address = server.address();
    if (fault == QStringLiteral("mute"))
        address.setPort(mute.serverPort());
    QTimer drip;
    server.setHandler([&](QTcpSocket *socket, const Received &request) {
        if (fault == QStringLiteral("hang"))
            return;
        socket->write(fake::jsonAnswer(request, sample("changes.json")).left(300));
        if (fault == QStringLiteral("trickle")) {
            connect(&drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            drip.start(20);
        }
    });
    HttpBackend backend(accountOf(address), shortLimits());
    Asked<ChangePage> asked;
    QElapsedTimer clock;
    clock.start();
    const auto pending = backend.changesSince({}, 500, asked.answer());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.failedWith(ErrorKind::Timeout));
    QVERIFY(asked.result().error().retryable);
    const qint64 least = fault == QStringLiteral("trickle") ? shortLimits().totalMs : shortLimits().idleMs;
    QVERIFY2(clock.elapsed() >= least - 20, qPrintable(QString::number(clock.elapsed())));
}

void TestCall::aSlowButSteadyAnswerIsNotIdle()
{
    ScriptedServer server(localhost());
    QTimer drip;
    QByteArray rest;
    server.setHandler([&](QTcpSocket *socket, const Received &request) {
        rest = fake::jsonAnswer(request, sample("contacts.json"));
        const qsizetype head = rest.indexOf("\r\n\r\n") + 4; // Qt tells nothing before the head is whole
        socket->write(rest.left(head));
        rest.remove(0, head);
        connect(&drip, &QTimer::timeout, socket, [&rest, socket] {
            socket->write(rest.left(20));
            rest.remove(0, 20);
        });
        drip.start(50);
    });
    Limits limits = shortLimits();
    limits.totalMs = 30'000;
    HttpBackend backend(accountOf(server.address()), limits);
    Asked<std::vector<Contact>> asked;
    QElapsedTimer clock;
    clock.start();
    const auto pending = backend.findContacts(QStringLiteral("maya"), 10, asked.answer());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.result().ok());
    QVERIFY(clock.elapsed() > limits.idleMs);
}

void TestCall::theConnectLimitEndsWithTheConnection()
{
    ScriptedServer server(localhost());
    Limits limits{.connectMs = 100, .idleMs = 600, .totalMs = 30'000};
    // Twice: the second request finds the connection open.
    HttpBackend backend(accountOf(server.address()), limits);
    for (int round = 0; round < 2; ++round) {
        server.setHandler([&](QTcpSocket *socket, const Received &request) {
            QTimer::singleShot(250, socket, [socket, request] {
                socket->write(fake::jsonAnswer(request, sample("capabilities.json")));
            });
        });
        Asked<Capabilities> asked;
        const auto pending = backend.capabilities(asked.answer());
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked.result().ok());
    }
    QCOMPARE(server.connections(), 1);
}

void TestCall::randomEndings()
{
    QRandomGenerator random(20261122);
    ScriptedServer server(localhost());
    server.setHandler([&random](QTcpSocket *socket, const Received &request) {
        const QByteArray whole = fake::jsonAnswer(request, sample("changes.json"));
        switch (random.bounded(4)) {
        case 0:
            socket->write(whole);
            break;
        case 1:
            socket->write(whole.left(random.bounded(int(whole.size()))));
            socket->disconnectFromHost();
            break;
        case 2:
            socket->abort();
            break;
        default:
            break; // hangs until its limit
        }
    });
    Limits limits{.connectMs = 2000, .idleMs = 20, .totalMs = 2000};
    HttpBackend backend(accountOf(server.address()), limits);
    for (int round = 0; round < 120; ++round) {
        Asked<ChangePage> asked;
        auto pending = backend.changesSince({}, 500, asked.answer());
        QCOMPARE(asked.count(), 0);
        const int ending = random.bounded(4);
        if (ending < 2) {
            for (int steps = random.bounded(40); steps > 0; --steps)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        const int before = asked.count();
        if (ending == 0) {
            pending.reset();
        } else if (ending == 1) {
            pending->cancel();
            QCOMPARE(asked.count(), 1);
        } else {
            QTRY_COMPARE(asked.count(), 1);
        }
        Asked<ChangePage> barrier; // everything that was still queued has run when it answers
        const auto last = backend.changesSince({}, 500, barrier.answer());
        QTRY_COMPARE(barrier.count(), 1);
        QCOMPARE(asked.count(), ending == 0 ? before : 1);
    }
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
