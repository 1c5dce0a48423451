// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QTimer>

using namespace leadlight;
using namespace leadlight::testing;
using fake::Received;
using fake::ScriptedServer;

namespace {

QByteArray streamHead(const Received &request)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Request-Id: "
        + request.headers.value("x-request-id") + "\r\nConnection: close\r\n\r\n";
}

const QByteArray hello = QByteArrayLiteral("event: hello\ndata: {}\n\n");

/// What a live stream told.
struct Heard {
    int opened = 0;
    QStringList pokes;
    std::vector<Error> closed;

    LiveHandler handler()
    {
        return {.opened = [this] { ++opened; },
                .poked = [this](const QString &id) { pokes.append(id); },
                .closed = [this](const Error &error) { closed.push_back(error); }};
    }
    [[nodiscard]] bool closedWith(ErrorKind kind) const { return closed.size() == 1 && closed.front().kind == kind; }
};

} // namespace

/// The live connection (sync-and-trust P16, P17, F44, F45).
class TestLiveStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pokesArriveWithTheirIds()
    {
        ScriptedServer server(localhost());
        server.setHandler([](QTcpSocket *socket, const Received &request) {
            socket->write(streamHead(request) + hello + "event: changed\nid: 42\ndata: {}\n\nevent: ping\ndata: {}\n\n"
                          + "event: later\ndata: {}\n\nevent: changed\nid: 43\ndata: {}\n\n");
        });
        HttpBackend backend(accountOf(server.address()));
        Heard heard;
        const auto pending = backend.listen(QStringLiteral("41"), heard.handler());
        QCOMPARE(heard.opened, 0);
        QTRY_COMPARE(heard.pokes, QStringList({QStringLiteral("42"), QStringLiteral("43")}));
        QCOMPARE(heard.opened, 1);
        QVERIFY(heard.closed.empty());
        const Received &request = server.requests().front();
        QCOMPARE(request.target, QByteArray("/v1/events"));
        QCOMPARE(request.headers.value("last-event-id"), QByteArray("41"));
        QCOMPARE(request.headers.value("accept"), QByteArray("text/event-stream, application/problem+json"));
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-canary"));
    }

    void aHostilePositionStaysOutOfTheHeader()
    {
        ScriptedServer server(localhost());
        HttpBackend backend(accountOf(server.address()));
        Heard heard;
        const auto pending = backend.listen(QStringLiteral("1\r\nX-Evil: 1"), heard.handler());
        QTRY_COMPARE(server.requests().size(), size_t(1));
        QVERIFY(!server.requests().front().headers.contains("x-evil"));
        QVERIFY(!server.requests().front().headers.contains("last-event-id"));
    }

    void nothingCountsBeforeHello()
    {
        ScriptedServer server(localhost());
        server.setHandler([](QTcpSocket *socket, const Received &request) {
            socket->write(streamHead(request) + "event: changed\nid: 1\ndata: {}\n\n" + hello
                          + "event: changed\nid: 2\ndata: {}\n\n");
        });
        HttpBackend backend(accountOf(server.address()));
        Heard heard;
        const auto pending = backend.listen({}, heard.handler());
        QTRY_COMPARE(heard.pokes, QStringList(QStringLiteral("2")));
    }

    void withoutHelloItGivesUp()
    {
        // A buffering proxy: something comes, but never a hello.
        ScriptedServer server(localhost());
        server.setHandler([](QTcpSocket *socket, const Received &request) {
            socket->write(streamHead(request));
            auto *drip = new QTimer(socket);
            connect(drip, &QTimer::timeout, socket, [socket] { socket->write(": still here\n\n"); });
            drip->start(20);
        });
        HttpBackend backend(accountOf(server.address()), shortLimits());
        Heard heard;
        const auto pending = backend.listen({}, heard.handler());
        QTRY_VERIFY(heard.closedWith(ErrorKind::Timeout));
        QCOMPARE(heard.opened, 0);
    }

    void silenceOfTwoAndAHalfPingsEndsIt()
    {
        ScriptedServer server(localhost());
        QByteArray can = sample("capabilities.json");
        can.replace("\"ping\":25", "\"ping\":1");
        server.setHandler([&can](QTcpSocket *socket, const Received &request) {
            if (request.target == "/v1/capabilities")
                socket->write(fake::jsonAnswer(request, can));
            else
                socket->write(streamHead(request) + hello);
        });
        HttpBackend backend(accountOf(server.address()), shortLimits());
        Asked<Capabilities> asked;
        const auto question = backend.capabilities(asked.answer());
        QTRY_COMPARE(asked.count(), 1);
        Heard heard;
        const auto pending = backend.listen({}, heard.handler());
        QTRY_COMPARE(heard.opened, 1);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(heard.closedWith(ErrorKind::Timeout));
        QVERIFY2(clock.elapsed() > 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void endings_data()
    {
        QTest::addColumn<QByteArray>("answer"); // ID stands for the request id
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("opened");
        const QByteArray stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Request-Id: ID\r\n\r\n";
        QTest::newRow("server closes") << stream + hello << ErrorKind::ConnectionLost << 1;
        QTest::newRow("endless line") << stream + hello + QByteArray(70'000, 'x') << ErrorKind::TooLarge << 1;
        QTest::newRow("bye") << stream + hello + "event: bye\ndata: {\"after\":30}\n\n"
                             << ErrorKind::ConnectionLost << 1;
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\nX-Request-Id: ID\r\n\r\n") << ErrorKind::Refusal
                             << 0;
        QTest::newRow("page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Request-Id: ID\r\n\r\n")
                + hello << ErrorKind::NotOurService
                              << 0;
        QTest::newRow("no echo") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n") + hello
                                 << ErrorKind::NotOurService << 0;
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 307 Moved\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n")
                                  << ErrorKind::Redirected << 0;
        QTest::newRow("401") << QByteArray(
            "HTTP/1.1 401 No\r\nContent-Type: application/problem+json\r\nX-Request-Id: ID\r\n"
            "Content-Length: 31\r\n\r\n{\"code\":\"unauthorized\",\"eop\":1}")
                             << ErrorKind::Unauthorized << 0;
        QTest::newRow("big 503") << "HTTP/1.1 503 No\r\nContent-Type: text/html\r\n\r\n" + QByteArray(200'000, 'x')
                                 << ErrorKind::ServerError << 0;
    }
    void endings()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(int, opened);
        ScriptedServer server(localhost());
        server.setHandler([&answer](QTcpSocket *socket, const Received &request) {
            QByteArray bytes = answer;
            socket->write(bytes.replace("X-Request-Id: ID", "X-Request-Id: " + request.headers.value("x-request-id")));
            socket->disconnectFromHost();
        });
        HttpBackend backend(accountOf(server.address()));
        Heard heard;
        const auto pending = backend.listen({}, heard.handler());
        QTRY_COMPARE(heard.closed.size(), size_t(1));
        QVERIFY2(heard.closedWith(kind), qPrintable(heard.closed.front().detail));
        QCOMPARE(heard.opened, opened);
        if (answer.contains("bye"))
            QCOMPARE(heard.closed.front().retryAfterMs, 30'000);
        if (answer.contains("204"))
            QCOMPARE(heard.closed.front().httpStatus, 204);
        pending->cancel();
        QCOMPARE(heard.closed.size(), size_t(1));
    }

    void cancelClosesAtOnceAndOnce()
    {
        ScriptedServer server(localhost());
        server.setHandler(
            [](QTcpSocket *socket, const Received &request) { socket->write(streamHead(request) + hello); });
        HttpBackend backend(accountOf(server.address()));
        Heard heard;
        int disconnects = 0;
        connect(&server, &ScriptedServer::disconnected, this, [&disconnects] { ++disconnects; });
        const auto pending = backend.listen({}, heard.handler());
        QTRY_COMPARE(heard.opened, 1);
        pending->cancel();
        QVERIFY(heard.closedWith(ErrorKind::Cancelled));
        pending->cancel();
        QTRY_COMPARE(disconnects, 1);
        QCOMPARE(heard.closed.size(), size_t(1));
    }

    void handlersMayDestroyEverything_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"opened", "poked", "closed"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void handlersMayDestroyEverything()
    {
        QFETCH(QString, where);
        ScriptedServer server(localhost());
        server.setHandler([](QTcpSocket *socket, const Received &request) {
            socket->write(streamHead(request) + hello
                          + "event: changed\nid: 1\ndata: {}\n\nevent: changed\nid: 2\ndata: {}\n\n");
            socket->disconnectFromHost();
        });
        auto backend = std::make_unique<HttpBackend>(accountOf(server.address()));
        std::unique_ptr<Pending> pending;
        QStringList told;
        const auto tell = [&](const QString &what) {
            told.append(what);
            if (what == where) {
                pending.reset();
                backend.reset();
            }
        };
        pending = backend->listen({},
                                  {.opened = [&] { tell(QStringLiteral("opened")); },
                                   .poked = [&](const QString &) { tell(QStringLiteral("poked")); },
                                   .closed = [&](const Error &) { tell(QStringLiteral("closed")); }});
        QTRY_VERIFY(!pending);
        QTRY_VERIFY(!told.isEmpty() && told.last() == where);
        Asked<Capabilities> asked; // nothing of the dead stream is left in the event loop
        HttpBackend other(accountOf(server.address()), shortLimits());
        const auto barrier = other.capabilities(asked.answer());
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(told.count(where), 1);
        QCOMPARE(told.last(), where);
    }
};

QTEST_GUILESS_MAIN(TestLiveStream)
#include "tst_livestream.moc"
