// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include "remote/failure.h"
#include "remote/probe.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace leadlight;
using namespace leadlight::testing;
using namespace Qt::StringLiterals;
using fake::CertificateSpec;
using fake::Identity;
using fake::makeIdentity;
using fake::Received;
using fake::ScriptedServer;

namespace {

/// Asks and waits for the answer.
Asked<Connected> probed(const ServerAccount &account, const Limits &limits = probeLimits)
{
    Asked<Connected> asked;
    const auto pending = probe(account, asked.answer(), limits);
    [&] { QTRY_COMPARE(asked.count(), 1); }();
    return asked;
}

/// Capabilities as the sample has them, but for one member.
QByteArray capabilitiesWith(const QString &member, const QJsonValue &value)
{
    QJsonObject object = objectOf(sample("capabilities.json"));
    object.insert(member, value);
    return bytesOf(object);
}

/// A first page of a walk through 248 conversations.
QByteArray firstPage()
{
    QJsonObject page = objectOf(sample("changes.json"));
    page.insert(u"snapshot"_s, true);
    page.insert(u"total"_s, 248);
    page.remove(u"digest"_s);
    page.insert(u"more"_s, true);
    return bytesOf(page);
}

void answerWith(ScriptedServer &server, const std::function<QByteArray(const Received &)> &answer)
{
    server.setHandler([answer](QTcpSocket *socket, const Received &request) { socket->write(answer(request)); });
}

} // namespace

/// Every way in which a connection can fail, each provoked for real on loopback and each with its own kind.
class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAnswersAndHowMuch()
    {
        ScriptedServer server(localhost());
        answerWith(server, [](const Received &request) {
            return fake::jsonAnswer(request,
                                    request.target.endsWith("/capabilities")
                                        ? capabilitiesWith(u"serverName"_s, u"Brightline Studio"_s)
                                        : firstPage());
        });
        const Asked<Connected> asked = probed(accountOf(server.address()));
        QVERIFY2(asked.result().ok(), asked.told().constData());
        QCOMPARE(asked.result()->capabilities.serverName, u"Brightline Studio"_s);
        QCOMPARE(asked.result()->conversations, 248);
        // Two questions, both with the key, the second as small as can be.
        QCOMPARE(server.requests().size(), size_t(2));
        QCOMPARE(server.requests().at(1).target, QByteArray("/v1/changes?limit=1"));
        for (const Received &request : server.requests())
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-canary"));
    }

    void certificates_data()
    {
        QTest::addColumn<CertificateSpec>("spec");
        QTest::addColumn<bool>("ours");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<qint64>("secondsFromNow");
        QTest::newRow("untrusted") << CertificateSpec{} << false << ErrorKind::TlsUntrusted << qint64(0);
        QTest::newRow("expired") << CertificateSpec{.validFrom = -200'000, .validUntil = -100'000} << true
                                 << ErrorKind::TlsExpired << qint64(-100'000);
        QTest::newRow("not yet valid") << CertificateSpec{.validFrom = 100'000, .validUntil = 200'000} << true
                                       << ErrorKind::TlsNotYetValid << qint64(100'000);
        QTest::newRow("wrong host") << CertificateSpec{.alternativeNames = "DNS:other.example"} << true
                                    << ErrorKind::TlsWrongHost << qint64(0);
    }
    void certificates()
    {
        QFETCH(CertificateSpec, spec);
        QFETCH(bool, ours);
        QFETCH(ErrorKind, kind);
        QFETCH(qint64, secondsFromNow);
        const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
        ScriptedServer server(makeIdentity(spec, ours ? &authority() : nullptr));
        serveSamples(server);
        const Asked<Connected> asked = probed(accountOf(server.address()));
        QVERIFY2(asked.failedWith(kind), asked.told().constData());
        QCOMPARE(server.httpBytes(), 0); // the key never left this machine
        const Instant when = asked.result().error().when;
        QCOMPARE(when.isSet(), secondsFromNow != 0);
        if (when.isSet())
            QVERIFY(qAbs(when.toUtc().secsTo(date)) < 120);
    }

    void answersOfOthers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const char *type, const char *body, ErrorKind kind,
                            const char *headers = "") {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << QByteArray(headers) << kind;
        };
        row("a web page", 200, "text/html", "<html>Welcome</html>", ErrorKind::NotOurService);
        row("a page that is missing", 404, "text/html", "<html>Not found</html>", ErrorKind::NotOurService);
        row("other JSON", 200, "application/json", "{\"hello\":\"world\"}", ErrorKind::NotOurService);
        row("a log-in of somebody else", 401, "text/html", "", ErrorKind::NotOurService,
            "WWW-Authenticate: Basic realm=\"x\"\r\n");
        row("moved", 301, "text/html", "", ErrorKind::Redirected, "Location: https://127.0.0.1:1/\r\n");
        row("sent to a log-in page", 302, "text/html", "", ErrorKind::Redirected, "Location: http://portal/\r\n");
        row("out of order", 503, "text/html", "", ErrorKind::ServerError);
        row("our JSON, cut", 200, "application/json", "{\"eop\":", ErrorKind::ConnectionLost);
    }
    void answersOfOthers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        QFETCH(ErrorKind, kind);
        ScriptedServer server(localhost());
        answerWith(server,
                   [&](const Received &request) { return fake::httpAnswer(request, status, type, body, headers); });
        const Asked<Connected> asked = probed(accountOf(server.address()));
        QVERIFY2(asked.failedWith(kind), asked.told().constData());
        QCOMPARE(server.requests().size(), size_t(1));
    }

    void theKeyIsJudgedByTheServer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("wrong key") << 401 << QByteArray("unauthorized") << ErrorKind::Unauthorized;
        QTest::newRow("no permission") << 403 << QByteArray("forbidden") << ErrorKind::Forbidden;
        QTest::newRow("too new") << 426 << QByteArray("update-needed") << ErrorKind::UpdateNeeded;
        QTest::newRow("wait") << 429 << QByteArray("rate-limited") << ErrorKind::RateLimited;
    }
    void theKeyIsJudgedByTheServer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(ErrorKind, kind);
        // Some servers greet everybody and judge the key only where conversations are read.
        for (const bool greets : {false, true}) {
            ScriptedServer server(localhost());
            answerWith(server, [&](const Received &request) {
                return greets && request.target.endsWith("/capabilities")
                    ? fake::jsonAnswer(request, sample("capabilities.json"))
                    : fake::problemAnswer(request, status, code);
            });
            const Asked<Connected> asked = probed(accountOf(server.address()));
            QVERIFY2(asked.failedWith(kind), asked.told().constData());
            QCOMPARE(server.requests().size(), size_t(greets ? 2 : 1));
        }
    }

    void versions_data()
    {
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("only newer") << 2 << 3 << ErrorKind::UpdateNeeded;
        QTest::newRow("only older") << 0 << 0 << ErrorKind::ServerOutdated;
    }
    void versions()
    {
        QFETCH(int, min);
        QFETCH(int, max);
        QFETCH(ErrorKind, kind);
        ScriptedServer server(localhost());
        answerWith(server, [&](const Received &request) {
            return fake::jsonAnswer(request, capabilitiesWith(u"api"_s, QJsonObject{{u"min"_s, min}, {u"max"_s, max}}));
        });
        const Asked<Connected> asked = probed(accountOf(server.address()));
        QVERIFY2(asked.failedWith(kind), asked.told().constData());
        QCOMPARE(server.requests().size(), size_t(1));
    }

    void nobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl address(u"https://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        const Asked<Connected> asked = probed(accountOf(address));
        QVERIFY2(asked.failedWith(ErrorKind::Refused), asked.told().constData());
    }

    void nobodyHasTheName()
    {
        if (!machineHasNetwork())
            QSKIP("needs a network interface, else every name means: no network");
        const Asked<Connected> asked = probed(accountOf(QUrl(u"https://chat.invalid"_s)));
        QVERIFY2(asked.failedWith(ErrorKind::HostNotFound), asked.told().constData());
    }

    void nobodyAnswers()
    {
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const Asked<Connected> asked
            = probed(accountOf(QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()))), shortLimits());
        QVERIFY2(asked.failedWith(ErrorKind::Timeout), asked.told().constData());
    }

    void plainHttpIsNotSpoken()
    {
        ScriptedServer plain;
        serveSamples(plain);
        QUrl address = plain.address();
        address.setScheme(u"http"_s);
        QVERIFY(probed(accountOf(address)).failedWith(ErrorKind::InvalidAddress));
        QCOMPARE(plain.connections(), 0);
    }

    void aServerWithoutTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const Asked<Connected> asked = probed(accountOf(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
        QVERIFY2(asked.failedWith(ErrorKind::TlsFailed), asked.told().constData());
    }

    /// The rest of this program in a network namespace of its own, where there is no network at all.
    void noNetwork()
    {
        if (qEnvironmentVariableIsSet("LEADLIGHT_NO_NETWORK")) {
            for (const QString &host : {u"chat.example.com"_s, u"192.0.2.1"_s}) {
                const Asked<Connected> asked = probed(accountOf(QUrl(u"https://"_s + host)));
                QVERIFY2(asked.failedWith(ErrorKind::Offline), asked.told().constData());
            }
            return;
        }
        const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
        if (unshare.isEmpty() || QProcess::execute(unshare, {u"-rn"_s, u"true"_s}) != 0)
            QSKIP("needs unshare and the right to make a network namespace");
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LEADLIGHT_NO_NETWORK"_s, u"1"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(unshare, {u"-rn"_s, QCoreApplication::applicationFilePath(), u"noNetwork"_s});
        QVERIFY(child.waitForFinished());
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
    }

    void isAnsweredOnceAndLater()
    {
        ScriptedServer server(localhost());
        serveSamples(server);
        Asked<Connected> asked;
        const auto pending = probe(accountOf(server.address()), asked.answer());
        QCOMPARE(asked.count(), 0);
        pending->cancel();
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.failedWith(ErrorKind::Cancelled));
        pending->cancel();
        QCOMPARE(asked.count(), 1);
    }

    void whoeverLeftHearsNothing()
    {
        ScriptedServer server(localhost());
        server.setHandler([](QTcpSocket *, const Received &) {}); // keeps silent
        Asked<Connected> dropped;
        auto pending = probe(accountOf(server.address()), dropped.answer());
        QTRY_COMPARE(server.requests().size(), size_t(1)); // in the middle
        pending.reset();
        serveSamples(server);
        QVERIFY(probed(accountOf(server.address())).result().ok());
        QCOMPARE(dropped.count(), 0);
    }

    void theAnswerMayEndIt()
    {
        ScriptedServer server(localhost());
        serveSamples(server);
        Asked<Connected> asked;
        std::unique_ptr<Pending> pending;
        pending = probe(accountOf(server.address()), asked.answer([&] { pending.reset(); }));
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(!pending);
    }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
