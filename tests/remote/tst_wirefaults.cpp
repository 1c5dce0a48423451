// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QRegularExpression>
#include <QTimer>

using namespace leadlight;
using namespace leadlight::testing;
using fake::Received;
using fake::ScriptedServer;

namespace {

/// A line of /proc/self/status in KiB: VmRSS is the memory held now, VmHWM the most since forgetPeak().
qint64 memory(const QString &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression size(line + QStringLiteral(":\\s+(\\d+)"));
    return size.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

void forgetPeak()
{
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5");
}

} // namespace

/// Answers that are cut, too big, foreign or refusals, over real TLS (sync-and-trust F10, F14, F15, F27, F30, F31).
class TestWireFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncatedBodiesAreRefused_data();
    void truncatedBodiesAreRefused();
    void oneDeliveryOfAPost();
    void capsHold_data();
    void capsHold();
    void compressedPagesAreRead();
    void foreignAnswersAreRefused_data();
    void foreignAnswersAreRefused();
    void statusesBecomeKinds_data();
    void statusesBecomeKinds();
};

void TestWireFaults::truncatedBodiesAreRefused_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<qsizetype>("length");
    const qsizetype whole = sample("messages.json").trimmed().size();
    for (const char *framing : {"length", "chunked", "none"}) {
        for (qsizetype length = 0; length < whole; length += 40)
            QTest::addRow("%s %d", framing, int(length)) << QString::fromLatin1(framing) << length;
        QTest::addRow("%s last byte", framing) << QString::fromLatin1(framing) << whole - 1;
    }
}

void TestWireFaults::truncatedBodiesAreRefused()
{
    QFETCH(QString, framing);
    QFETCH(qsizetype, length);
    ScriptedServer server(localhost());
    server.setHandler([&](QTcpSocket *socket, const Received &request) {
        const QByteArray body = sample("messages.json").trimmed();
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: "
            + request.headers.value("x-request-id") + "\r\n";
        const QByteArray size = QByteArray::number(body.size());
        if (framing == QStringLiteral("length"))
            socket->write(head + "Content-Length: " + size + "\r\n\r\n" + body.left(length));
        else if (framing == QStringLiteral("chunked"))
            socket->write(head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n"
                          + body.left(length));
        else
            socket->write(head + "Connection: close\r\n\r\n" + body.left(length));
        socket->disconnectFromHost();
    });
    HttpBackend backend(accountOf(server.address()));
    Asked<MessagePage> asked;
    const auto pending = backend.messages({QStringLiteral("c1")}, 0, 200, asked.answer());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.failedWith(ErrorKind::ConnectionLost));
    QVERIFY(asked.result().error().retryable);
}

void TestWireFaults::oneDeliveryOfAPost()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &) { socket->disconnectFromHost(); });
    HttpBackend backend(accountOf(server.address()));
    Asked<std::vector<Contact>> asked;
    const auto pending = backend.findContacts(QStringLiteral("maya"), 10, asked.answer());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.failedWith(ErrorKind::ConnectionLost));
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestWireFaults::capsHold_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("big body") << QStringLiteral("big") << ErrorKind::TooLarge;
    QTest::newRow("endless body") << QStringLiteral("endless") << ErrorKind::TooLarge;
    QTest::newRow("gzip bomb") << QStringLiteral("bomb") << ErrorKind::TooLarge;
    QTest::newRow("endless headers") << QStringLiteral("headers")
                                     << ErrorKind::Timeout; // Qt stops reading, then silence
    QTest::newRow("big problem") << QStringLiteral("problem") << ErrorKind::ServerError;
}

void TestWireFaults::capsHold()
{
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    // 100 MB of zeros; qCompress gives zlib with a 4-byte length in front, HTTP's "deflate" is that zlib.
    static const QByteArray bomb = qCompress(QByteArray(100 * 1024 * 1024, '\0')).mid(4);
    ScriptedServer server(localhost());
    server.setHandler([&fault](QTcpSocket *socket, const Received &request) {
        const QByteArray megabyte(1024 * 1024, ' ');
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: "
            + request.headers.value("x-request-id") + "\r\n";
        const auto pour = [socket, megabyte] {
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, megabyte] {
                if (socket->isOpen() && socket->bytesToWrite() < megabyte.size())
                    socket->write(megabyte);
            });
            timer->start(0);
        };
        if (fault == QStringLiteral("big")) {
            socket->write(head + "Content-Length: 1073741824\r\n\r\n");
            pour();
        } else if (fault == QStringLiteral("endless")) {
            socket->write(head + "Connection: close\r\n\r\n");
            pour();
        } else if (fault == QStringLiteral("bomb")) {
            socket->write(head + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size())
                          + "\r\n\r\n" + bomb);
        } else if (fault == QStringLiteral("headers")) {
            socket->write(head);
            for (int i = 0; i < 3000; ++i)
                socket->write("X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n");
            socket->write("Content-Length: 2\r\n\r\n{}");
        } else {
            socket->write(fake::httpAnswer(request, 502, "text/html", megabyte));
        }
    });
    forgetPeak();
    const qint64 before = memory(QStringLiteral("VmRSS"));
    const Asked<ChangePage> asked = askPage(accountOf(server.address()), {.idleMs = 1000});
    QVERIFY2(asked.failedWith(kind), asked.told().constData());
    const qint64 rise = memory(QStringLiteral("VmHWM")) - before; // of both sides, they share this process
    QVERIFY2(rise < 32 * 1024, qPrintable(QString::number(rise)));
}

void TestWireFaults::compressedPagesAreRead()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        const QByteArray body = qCompress(sample("changes.json")).mid(4);
        socket->write(fake::httpAnswer(request, 200, "application/json", body, "Content-Encoding: deflate\r\n"));
    });
    const Asked<ChangePage> asked = askPage(accountOf(server.address()));
    QVERIFY(asked.result().ok());
    QCOMPARE(asked.result()->changes.size(), size_t(10));
}

void TestWireFaults::foreignAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer"); // ID stands for the request id
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray body = sample("changes.json");
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QTest::newRow("captive portal") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>")
                                    << ErrorKind::NotOurService;
    QTest::newRow("wrong echo") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 1\r\n" + length
                                << ErrorKind::ConnectionLost;
    QTest::newRow("no echo") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length
                             << ErrorKind::NotOurService;
    QTest::newRow("299") << "HTTP/1.1 299 Odd\r\nContent-Type: application/json\r\nX-Request-Id: ID\r\n" + length
                         << ErrorKind::NotOurService;
    QTest::newRow("499") << "HTTP/1.1 499 Odd\r\nContent-Type: application/json\r\nX-Request-Id: ID\r\n" + length
                         << ErrorKind::NotOurService;
    QTest::newRow("999") << "HTTP/1.1 999 Odd\r\nContent-Type: application/json\r\nX-Request-Id: ID\r\n" + length
                         << ErrorKind::NotOurService;
    QTest::newRow("empty 200") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                               << ErrorKind::NotOurService;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\nX-Request-Id: ID\r\n\r\n")
                         << ErrorKind::NotOurService;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << ErrorKind::ConnectionLost;
    QTest::newRow("broken gzip") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: ID\r\n"
        "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")
                                 << ErrorKind::ConnectionLost;
}

void TestWireFaults::foreignAnswersAreRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    ScriptedServer server(localhost());
    server.setHandler([&answer](QTcpSocket *socket, const Received &request) {
        QByteArray bytes = answer;
        socket->write(bytes.replace("X-Request-Id: ID", "X-Request-Id: " + request.headers.value("x-request-id")));
        socket->disconnectFromHost();
    });
    const Asked<ChangePage> asked = askPage(accountOf(server.address()));
    QVERIFY2(asked.failedWith(kind), asked.told().constData());
}

void TestWireFaults::statusesBecomeKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << QByteArray("invalid-request") << ErrorKind::Refusal;
    QTest::newRow("401") << 401 << QByteArray("unauthorized") << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << QByteArray("forbidden") << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << QByteArray("not-found") << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << QByteArray("method-not-allowed") << ErrorKind::Refusal;
    QTest::newRow("406") << 406 << QByteArray("not-acceptable") << ErrorKind::Refusal;
    QTest::newRow("410") << 410 << QByteArray("cursor-expired") << ErrorKind::CursorExpired;
    QTest::newRow("410 gone") << 410 << QByteArray("gone") << ErrorKind::CursorExpired; // on the feed
    QTest::newRow("413") << 413 << QByteArray("body-too-large") << ErrorKind::Refusal;
    QTest::newRow("418") << 418 << QByteArray("teapot") << ErrorKind::Refusal;
    QTest::newRow("426") << 426 << QByteArray("update-needed") << ErrorKind::UpdateNeeded;
    QTest::newRow("429") << 429 << QByteArray("rate-limited") << ErrorKind::RateLimited;
    for (const int status : {500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status << QByteArray("server-error") << ErrorKind::ServerError;
}

void TestWireFaults::statusesBecomeKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    ScriptedServer server(localhost());
    server.setHandler([&](QTcpSocket *socket, const Received &request) {
        socket->write(fake::problemAnswer(request, status, code, "Retry-After: 12\r\n"));
    });
    const Asked<ChangePage> asked = askPage(accountOf(server.address()));
    QVERIFY(asked.failedWith(kind));
    const Error &error = asked.result().error();
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, QString::fromLatin1(code));
    QCOMPARE(error.retryAfterMs, 12'000);
    QCOMPARE(error.requestId, QString::fromLatin1(server.requests().back().headers.value("x-request-id")));

    HttpBackend backend(accountOf(server.address()));
    Asked<MessagePage> messages;
    const auto pending = backend.messages({QStringLiteral("c1")}, 0, 200, messages.answer());
    QTRY_COMPARE(messages.count(), 1);
    const bool gone = code == "gone";
    QVERIFY(messages.failedWith(gone ? ErrorKind::Gone : kind));
}

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wirefaults.moc"
