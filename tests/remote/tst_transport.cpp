// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include "remote/failure.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

using namespace leadlight;
using namespace leadlight::testing;
using fake::CertificateSpec;
using fake::Identity;
using fake::makeIdentity;
using fake::Received;
using fake::ScriptedServer;

Q_DECLARE_METATYPE(leadlight::fake::Identity)

/// The rules of Transport against a real TLS server on loopback (sync-and-trust F2, F16-F19, F32).
class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsAsTheContractSays();
    void searchTextTravelsInTheBody();
    void everyAttemptHasItsOwnRequestId();
    void pathPrefixIsKept();
    void wrongAddresses_data();
    void wrongAddresses();
    void unusableTokensAreNotSent();
    void aCaFileWithoutCertificateTrustsNobody();
    void hostileIdsNeverReachTheServer();
    void badCertificates_data();
    void badCertificates();
    void onlyTheGivenAuthorityIsTrusted();
    void aChangedCertificateIsRefused();
    void weakServersAreRefused_data();
    void weakServersAreRefused();
    void http2IsNotNegotiated();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void challengesAreNotAnswered();
    void networkErrorsBecomeKinds_data();
    void networkErrorsBecomeKinds();
    void unknownHost();
};

void TestTransport::theRequestIsAsTheContractSays()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    HttpBackend backend(accountOf(server.address()));
    Asked<ChangePage> asked;
    const auto pending = backend.changesSince({QStringLiteral("f.42+/=&x#%41")}, 9999, asked.answer());
    QTRY_COMPARE(asked.count(), 1);
    const Received &request = server.requests().front();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/v1/changes?cursor=f.42%2B%2F%3D%26x%23%2541&limit=500"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-canary"));
    QVERIFY(!QUuid::fromString(QString::fromLatin1(request.headers.value("x-request-id"))).isNull());
    QCOMPARE(request.headers.value("x-client-id"), QByteArray("0b7a3f6e-0000-4000-8000-000000000001"));
    QCOMPARE(request.headers.value("accept"), QByteArray("application/json, application/problem+json"));
    QVERIFY(!request.headers.contains("cookie"));

    Asked<MessagePage> messages;
    const auto other = backend.messages({QStringLiteral("c1")}, 0, 0, messages.answer());
    QTRY_COMPARE(messages.count(), 1);
    QVERIFY(messages.result().ok());
    QCOMPARE(server.requests().back().target, QByteArray("/v1/conversations/c1/messages?after=0&limit=1"));
}

void TestTransport::searchTextTravelsInTheBody()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    HttpBackend backend(accountOf(server.address()));
    Asked<std::vector<Contact>> contacts;
    Asked<std::vector<Account>> accounts;
    const auto one = backend.findContacts(QStringLiteral("Zoë \"x\""), 20, contacts.answer());
    QTRY_COMPARE(contacts.count(), 1);
    const auto two = backend.findAccounts(QStringLiteral("nord"), 5000, accounts.answer());
    QTRY_COMPARE(accounts.count(), 1);
    QVERIFY(contacts.result().ok() && accounts.result().ok());
    QCOMPARE(server.requests().at(0).method, QByteArray("POST"));
    QCOMPARE(server.requests().at(0).target, QByteArray("/v1/contacts/search"));
    QCOMPARE(server.requests().at(0).headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(objectOf(server.requests().at(0).body).value(QStringLiteral("text")).toString(),
             QStringLiteral("Zoë \"x\""));
    QCOMPARE(objectOf(server.requests().at(0).body).value(QStringLiteral("limit")).toInt(), 20);
    QCOMPARE(server.requests().at(1).target, QByteArray("/v1/accounts/search"));
    QCOMPARE(objectOf(server.requests().at(1).body).value(QStringLiteral("limit")).toInt(), 50);
}

void TestTransport::everyAttemptHasItsOwnRequestId()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    QSet<QByteArray> ids;
    for (int round = 0; round < 3; ++round) {
        QVERIFY(askPage(accountOf(server.address())).result().ok());
        ids.insert(server.requests().back().headers.value("x-request-id"));
    }
    QCOMPARE(ids.size(), 3);
}

void TestTransport::pathPrefixIsKept()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    QUrl address = server.address();
    address.setPath(QStringLiteral("/chat/a b//"));
    QVERIFY(askPage(accountOf(address)).result().ok());
    QCOMPARE(server.requests().back().target, QByteArray("/chat/a%20b/v1/changes?limit=500"));
}

void TestTransport::wrongAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"http://127.0.0.1", "file:///etc/hostname", "ftp://127.0.0.1", "127.0.0.1", "",
                                "https://", "https://user:secret@127.0.0.1", "https://127.0.0.1?x=1",
                                "https://127.0.0.1#x", "HTTPS//x", "qrc:/x", "data:text/plain,x", "https://exa mple"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestTransport::wrongAddresses()
{
    QFETCH(QString, address);
    QVERIFY(askPage(accountOf(QUrl(address))).failedWith(ErrorKind::InvalidAddress));
}

void TestTransport::unusableTokensAreNotSent()
{
    ScriptedServer server(localhost());
    ServerAccount account = accountOf(server.address());
    for (const char *token : {"", "a\r\nX-Evil: 1", "a b", "tok\xC3\xA9n", "a\n"}) {
        account.token = QString::fromUtf8(token);
        QVERIFY(askPage(account).failedWith(ErrorKind::Unauthorized));
    }
    QCOMPARE(server.connections(), 0);
}

void TestTransport::aCaFileWithoutCertificateTrustsNobody()
{
    ScriptedServer server(localhost());
    ServerAccount account = accountOf(server.address());
    account.caPem = QByteArrayLiteral("-----BEGIN CERTIFICATE-----\nbm90aGluZw==\n-----END CERTIFICATE-----\n");
    QVERIFY(askPage(account).failedWith(ErrorKind::TlsUntrusted));
    QCOMPARE(server.connections(), 0);
}

void TestTransport::hostileIdsNeverReachTheServer()
{
    ScriptedServer server(localhost());
    HttpBackend backend(accountOf(server.address()));
    for (const QString &id : {QStringLiteral("../secrets"), QStringLiteral("a/b"), QString(), QStringLiteral("a?b")}) {
        Asked<MessagePage> asked;
        const auto pending = backend.messages({id}, 0, 200, asked.answer());
        QCOMPARE(asked.count(), 0);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked.failedWith(ErrorKind::Refusal));
    }
    QCOMPARE(server.connections(), 0);
}

void TestTransport::badCertificates_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<ErrorKind>("kind");
    static const Identity stranger
        = makeIdentity({.commonName = "Stranger CA", .alternativeNames = {}, .authority = true});
    const Identity &ours = authority();
    const auto named = [](const char *names) { return CertificateSpec{.alternativeNames = names}; };
    QTest::newRow("expired") << makeIdentity({.validFrom = -200'000, .validUntil = -100'000}, &ours)
                             << ErrorKind::TlsExpired;
    QTest::newRow("not yet valid") << makeIdentity({.validFrom = 100'000, .validUntil = 200'000}, &ours)
                                   << ErrorKind::TlsNotYetValid;
    QTest::newRow("wrong host") << makeIdentity(named("DNS:example.com"), &ours) << ErrorKind::TlsWrongHost;
    QTest::newRow("wrong ip") << makeIdentity(named("IP:127.0.0.2"), &ours) << ErrorKind::TlsWrongHost;
    QTest::newRow("wildcard of a parent") << makeIdentity(named("DNS:*.0.0.1"), &ours) << ErrorKind::TlsWrongHost;
    QTest::newRow("unknown CA") << makeIdentity({}, &stranger) << ErrorKind::TlsUntrusted;
    QTest::newRow("self-signed") << makeIdentity({}) << ErrorKind::TlsUntrusted;
    QTest::newRow("unknown CA, expired, wrong host") << makeIdentity(
        {.alternativeNames = "DNS:example.com", .validFrom = -200'000, .validUntil = -100'000}, &stranger)
                                                     << ErrorKind::TlsUntrusted;
    QTest::newRow("wrong host and expired")
        << makeIdentity({.alternativeNames = "DNS:example.com", .validFrom = -200'000, .validUntil = -100'000}, &ours)
        << ErrorKind::TlsWrongHost;
    QTest::newRow("signed by a leaf") << makeIdentity({}, &localhost()) << ErrorKind::TlsUntrusted;
}

void TestTransport::badCertificates()
{
    QFETCH(Identity, identity);
    QFETCH(ErrorKind, kind);
    ScriptedServer server(identity);
    serveSamples(server);
    HttpBackend backend(accountOf(server.address()));
    Asked<std::vector<Contact>> asked; // a write-like request must not leak either
    const auto pending = backend.findContacts(QStringLiteral("maya"), 10, asked.answer());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY2(asked.failedWith(kind), asked.told().constData());
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.httpBytes(), 0);
}

void TestTransport::onlyTheGivenAuthorityIsTrusted()
{
    ScriptedServer server(localhost());
    serveSamples(server);
    QVERIFY(askPage(accountOf(server.address())).result().ok());
    ServerAccount system = accountOf(server.address());
    system.caPem.clear(); // the system's authorities do not know ours
    QVERIFY(askPage(system).failedWith(ErrorKind::TlsUntrusted));
    QVERIFY(askPage(accountOf(server.address(QStringLiteral("localhost")))).result().ok());

    // A pinned self-signed certificate, as the demo server makes one.
    const Identity self = makeIdentity({.authority = true});
    ScriptedServer own(self);
    serveSamples(own);
    ServerAccount account = accountOf(own.address());
    account.caPem = self.certificate;
    QVERIFY(askPage(account).result().ok());
}

void TestTransport::aChangedCertificateIsRefused()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        socket->write(fake::jsonAnswer(request, sample("changes.json"), "Connection: close\r\n"));
        socket->disconnectFromHost();
    });
    HttpBackend backend(accountOf(server.address()));
    Asked<ChangePage> before;
    const auto one = backend.changesSince({}, 500, before.answer());
    QTRY_COMPARE(before.count(), 1);
    QVERIFY(before.result().ok());
    const qint64 bytes = server.httpBytes();
    server.setIdentity(makeIdentity({}));
    Asked<ChangePage> after;
    const auto two = backend.changesSince({}, 500, after.answer());
    QTRY_COMPARE(after.count(), 1);
    QVERIFY(after.failedWith(ErrorKind::TlsUntrusted));
    QCOMPARE(server.httpBytes(), bytes);
}

void TestTransport::weakServersAreRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("rsaBits");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("TLS 1.0") << QStringLiteral("-tls1") << 2048 << false;
    QTest::newRow("TLS 1.1") << QStringLiteral("-tls1_1") << 2048 << false;
    QTest::newRow("weak key") << QStringLiteral("-tls1_2") << 1024 << false;
    // The same server in good health is reached, so the refusals above are about what they say.
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2") << 2048 << true;
}

void TestTransport::weakServersAreRefused()
{
    QFETCH(QString, version);
    QFETCH(int, rsaBits);
    QFETCH(bool, accepted);
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("needs the openssl command, whose server can still be weak");
    const Identity identity = makeIdentity({.rsaBits = rsaBits}, &authority());
    const QTemporaryDir folder;
    QFile pem(folder.filePath(QStringLiteral("server.pem")));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(identity.certificate + identity.key);
    pem.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(openssl,
                 {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                  QStringLiteral("-cert"), pem.fileName(), version, QStringLiteral("-cipher"),
                  QStringLiteral("ALL:@SECLEVEL=0")});
    QByteArray said; // what it is sent, too
    connect(&server, &QProcess::readyRead, this, [&] { said += server.readAll(); });
    const QRegularExpression accepts(QStringLiteral("ACCEPT [^\n]*:(\\d+)"));
    QTRY_VERIFY(accepts.match(QString::fromUtf8(said)).hasMatch());
    QUrl address(QStringLiteral("https://127.0.0.1"));
    address.setPort(accepts.match(QString::fromUtf8(said)).captured(1).toInt());
    HttpBackend backend(accountOf(address));
    Asked<ChangePage> asked;
    const auto pending = backend.changesSince({}, 500, asked.answer());
    if (accepted) {
        QTRY_VERIFY(said.contains("GET /v1/changes"));
    } else {
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked.failedWith(ErrorKind::TlsFailed));
    }
    server.kill();
    QVERIFY(server.waitForFinished());
    QCOMPARE(said.contains("GET "), accepted);
}

void TestTransport::http2IsNotNegotiated()
{
    ScriptedServer server(localhost());
    server.offerProtocols({QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")});
    serveSamples(server);
    QVERIFY(askPage(accountOf(server.address())).result().ok());
    QVERIFY(!server.negotiatedProtocols().contains(QByteArrayLiteral("h2")));
}

void TestTransport::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    for (const int status : {300, 301, 302, 303, 307, 308}) {
        for (const char *target : {"same", "other https", "other http", "file"})
            QTest::addRow("%d %s", status, target) << status << QString::fromLatin1(target);
    }
}

void TestTransport::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    ScriptedServer secure(localhost());
    ScriptedServer plain;
    serveSamples(secure);
    serveSamples(plain);
    ScriptedServer server(localhost());
    server.setHandler([&](QTcpSocket *socket, const Received &request) {
        const QUrl to = target == QStringLiteral("same") ? server.address()
            : target == QStringLiteral("other https")    ? secure.address()
            : target == QStringLiteral("other http")     ? plain.address()
                                                         : QUrl(QStringLiteral("file:///etc"));
        socket->write(fake::httpAnswer(request, status, "application/json", sample("changes.json"),
                                       "Location: " + to.toEncoded() + "/v1/changes\r\n"));
    });
    HttpBackend backend(accountOf(server.address()));
    Asked<ChangePage> page;
    Asked<std::vector<Contact>> contacts;
    const auto one = backend.changesSince({}, 500, page.answer());
    const auto two = backend.findContacts(QStringLiteral("maya"), 10, contacts.answer());
    QTRY_COMPARE(page.count(), 1);
    QTRY_COMPARE(contacts.count(), 1);
    QVERIFY(page.failedWith(ErrorKind::Redirected));
    QVERIFY(contacts.failedWith(ErrorKind::Redirected));
    QVERIFY(!page.result().error().retryable);
    QCOMPARE(server.requests().size(), size_t(2));
    QCOMPARE(secure.connections(), 0);
    QCOMPARE(plain.connections(), 0);
}

void TestTransport::cookiesAreNotKept()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        socket->write(fake::jsonAnswer(request, sample("changes.json"), "Set-Cookie: a=b; Path=/\r\n"));
    });
    HttpBackend backend(accountOf(server.address()));
    for (int round = 0; round < 2; ++round) {
        Asked<ChangePage> asked;
        const auto pending = backend.changesSince({}, 500, asked.answer());
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked.result().ok());
    }
    QVERIFY(!server.requests().back().headers.contains("cookie"));
}

void TestTransport::challengesAreNotAnswered()
{
    for (const QByteArray &challenge : {QByteArray("Bearer"), QByteArray("Basic realm=\"x\""),
                                        QByteArray("Digest realm=\"x\", nonce=\"y\""), QByteArray("Negotiate")}) {
        ScriptedServer server(localhost());
        server.setHandler([&challenge](QTcpSocket *socket, const Received &request) {
            socket->write(fake::problemAnswer(request, 401, "unauthorized", "WWW-Authenticate: " + challenge + "\r\n"));
        });
        HttpBackend backend(accountOf(server.address()));
        Asked<std::vector<Contact>> asked;
        const auto pending = backend.findContacts(QStringLiteral("maya"), 10, asked.answer());
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY2(asked.failedWith(ErrorKind::Unauthorized), challenge.constData());
        QCOMPARE(server.requests().size(), size_t(1));
    }
}

void TestTransport::networkErrorsBecomeKinds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("network");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, QNetworkReply::NetworkError code, bool network, ErrorKind kind) {
        QTest::newRow(name) << int(code) << network << kind;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, true, ErrorKind::Refused);
    row("refused, no network", QNetworkReply::ConnectionRefusedError, false, ErrorKind::Refused);
    row("closed", QNetworkReply::RemoteHostClosedError, true, ErrorKind::ConnectionLost);
    row("no host", QNetworkReply::HostNotFoundError, true, ErrorKind::HostNotFound);
    row("no host, no network", QNetworkReply::HostNotFoundError, false, ErrorKind::Offline);
    row("unreachable", QNetworkReply::UnknownNetworkError, true, ErrorKind::ConnectionLost);
    row("unreachable, no network", QNetworkReply::UnknownNetworkError, false, ErrorKind::Offline);
    row("timeout", QNetworkReply::TimeoutError, true, ErrorKind::Timeout);
    row("handshake", QNetworkReply::SslHandshakeFailedError, true, ErrorKind::TlsFailed);
    row("temporary", QNetworkReply::TemporaryNetworkFailureError, true, ErrorKind::Offline);
    row("resend", QNetworkReply::ContentReSendError, true, ErrorKind::ConnectionLost);
    row("protocol", QNetworkReply::ProtocolFailure, true, ErrorKind::ConnectionLost);
    row("proxy password", QNetworkReply::ProxyAuthenticationRequiredError, true, ErrorKind::NotOurService);
}

void TestTransport::networkErrorsBecomeKinds()
{
    QFETCH(int, code);
    QFETCH(bool, network);
    QFETCH(ErrorKind, kind);
    const NetworkFailure failure{
        .code = QNetworkReply::NetworkError(code), .sslErrors = {}, .machineHasNetwork = network};
    const Error error = classify(failure, QStringLiteral("r1"));
    QVERIFY(error.kind == kind);
    QVERIFY(error.retryable);
    QCOMPARE(error.requestId, QStringLiteral("r1"));
}

void TestTransport::unknownHost()
{
    const ErrorKind expected = machineHasNetwork() ? ErrorKind::HostNotFound : ErrorKind::Offline;
    const Asked<ChangePage> asked = askPage(accountOf(QUrl(QStringLiteral("https://no-such-host.invalid"))));
    QVERIFY(asked.failedWith(expected));
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
