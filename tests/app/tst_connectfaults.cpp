// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "connectfixture.h"
#include "demoserverprocess.h"

#include <QNetworkInterface>
#include <QTcpServer>

using namespace leadlight;
using namespace leadlight::testing;
using namespace Qt::StringLiterals;
using fake::CertificateSpec;

namespace {

ScriptedServer::Handler always(int status, const QByteArray &type, const QByteArray &body)
{
    return [=](QTcpSocket *socket, const Received &request) {
        socket->write(fake::httpAnswer(request, status, type, body, "Location: https://127.0.0.1:1/\r\n"));
    };
}

bool onANetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsRunning)
            && !one.flags().testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

} // namespace

/// Every fault of a connection, provoked for real against servers on loopback: each has its own sentence in the right
/// place, keeps nothing, and leaves a picture beside the test program.
class TestConnectFaults final : public ConnectFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { unpack(); }
    void cleanup() { putAway(); }

    void certificates_data()
    {
        QTest::addColumn<CertificateSpec>("spec");
        QTest::addColumn<bool>("ours");
        QTest::addColumn<QString>("sentence");
        const auto date = [](qint64 seconds) {
            const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(seconds);
            return QLocale(QLocale::English).toString(at.date(), u"d MMMM yyyy"_s);
        };
        constexpr qint64 day = 86'400;
        QTest::newRow("untrusted")
            << CertificateSpec{} << false
            << u"The connection is not secure: the certificate is not from a trusted source. Nothing was sent."_s;
        QTest::newRow("expired")
            << CertificateSpec{.validFrom = -90 * day, .validUntil = -30 * day} << true
            << u"The connection is not secure: the certificate ended on %1. Nothing was sent."_s.arg(date(-30 * day));
        QTest::newRow("not-yet-valid")
            << CertificateSpec{.validFrom = 30 * day, .validUntil = 90 * day} << true
            << u"The connection is not secure: the certificate is valid only from %1. Nothing was sent."_s.arg(
                   date(30 * day));
        QTest::newRow("wrong-host")
            << CertificateSpec{.alternativeNames = "DNS:other.example"} << true
            << u"The connection is not secure: the certificate belongs to another address. Nothing was sent."_s;
    }
    void certificates()
    {
        QFETCH(CertificateSpec, spec);
        QFETCH(bool, ours);
        QFETCH(QString, sentence);
        ScriptedServer server(makeIdentity(spec, ours ? &authority() : nullptr));
        serveWell(server);
        ask();
        if (ours)
            dialog().chooseFile(m_caFile);
        const QString fault = faultOf(server.address());
        QVERIFY2(fault.contains(sentence), qPrintable(fault));
        QVERIFY(field(u"Server address"_s)->hasProblem());
        QCOMPARE(server.httpBytes(), 0);
        picture(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_profiles->all().empty() && m_drawer.secrets.isEmpty());
        QCOMPARE(m_heard.connected, 0);
        QVERIFY(button(u"Connect"_s)->isEnabled());
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char *name, int status, const char *type, const QByteArray &body, const QString &sentence) {
                  QTest::newRow(name) << status << QByteArray(type) << body << sentence;
              };
        const QByteArray page = "<html><body>Welcome to our bakery</body></html>";
        row("a-web-page", 200, "text/html", page,
            u"A server answers, but it is not a chat service. Check the address."_s);
        row("other-json", 200, "application/json", "{\"hello\":\"world\"}",
            u"A server answers, but it is not a chat service. Check the address."_s);
        row("not-found", 404, "text/html", page,
            u"A server answers, but it is not a chat service. Check the address."_s);
        row("redirect", 302, "text/html", {},
            u"The server points to another address. It was not followed. Check the address."_s);
        row("wrong-key", 401, "application/problem+json", R"({"status":401,"code":"unauthorized","eop":1})",
            u"The server rejects this key. Copy it again from your chat service."_s);
        row("no-permission", 403, "application/problem+json", R"({"status":403,"code":"forbidden","eop":1})",
            u"This key may not read conversations. Ask an administrator."_s);
        row("too-new", 426, "application/problem+json", R"({"status":426,"code":"update-needed","eop":1})",
            u"The server needs a newer Leadlight. Install the newest version."_s);
        row("server-error", 500, "text/html", page, u"The server has a problem."_s);
        QByteArray old = capabilities();
        old.replace(R"({"min":1,"max":1})", R"({"min":0,"max":0})");
        row("too-old", 200, "application/json", old,
            u"The server is too old for this Leadlight. Ask the people who run the server."_s);
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, sentence);
        ScriptedServer server(makeIdentity({}, &authority()));
        server.setHandler(always(status, type, body));
        ask();
        dialog().chooseFile(m_caFile);
        const QString fault = faultOf(server.address());
        QVERIFY2(fault.contains(sentence), qPrintable(fault));
        QCOMPARE(server.requests().size(), size_t(1));
        picture(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_profiles->all().empty() && m_drawer.secrets.isEmpty());
    }

    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl address(u"https://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        ask();
        QString fault = faultOf(address);
        QVERIFY2(fault.contains(u"The server is there, but takes no connection. Check the port in the address."_s),
                 qPrintable(fault));
        picture(u"refused"_s);
        fault = faultOf(QUrl(u"https://chat.invalid"_s));
        if (onANetwork()) {
            QVERIFY2(fault.contains(u"No server answers at this address. Check the spelling."_s), qPrintable(fault));
            picture(u"unknown-host"_s);
        } else {
            QVERIFY2(fault.contains(u"No network."_s), qPrintable(fault));
        }
    }

    /// The rest of this program in a network namespace of its own, where there is no network at all.
    void noNetwork()
    {
        if (qEnvironmentVariableIsSet("LEADLIGHT_NO_NETWORK")) {
            ask();
            const QString fault = faultOf(QUrl(u"https://chat.example.com"_s));
            QVERIFY2(fault.contains(u"No network. You can connect later and read what is on this device."_s),
                     qPrintable(fault));
            QVERIFY(!field(u"Server address"_s)->hasProblem());
            picture(u"no-network"_s);
            return;
        }
        if (QProcess::execute(u"unshare"_s, {u"-rn"_s, u"true"_s}) != 0)
            QSKIP("needs unshare and the right to make a network namespace");
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LEADLIGHT_NO_NETWORK"_s, u"1"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(u"unshare"_s, {u"-rn"_s, QCoreApplication::applicationFilePath(), u"noNetwork"_s});
        QVERIFY(child.waitForFinished());
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
    }

    void theRealServer()
    {
        DemoServerProcess server({u"--token"_s, rightKey, u"--test-endpoints"_s});
        QVERIFY(server.isRunning());
        ask();
        const QUrl address(server.address());
        QVERIFY(faultOf(address).contains(u"not from a trusted source"_s));
        dialog().chooseFile(server.certificateFile());
        QTRY_VERIFY(said().contains(u"Connected."_s));
        QVERIFY(faultOf(address, u"sk-wrong"_s).contains(u"The server rejects this key."_s));
        QVERIFY(field(u"API key"_s)->hasProblem() && field(u"API key"_s)->hasFocus());
        QCOMPARE(field(u"API key"_s)->selectedText().size(), 8); // typing replaces it
        QCOMPARE(server.post(u"/v1/test/refuse"_s, {{u"status"_s, 403}, {u"times"_s, 1}}).status, 200);
        QVERIFY(faultOf(address).contains(u"This key may not read conversations."_s));
        QCOMPARE(m_heard.connected, 0);
        pressConnect();
        QTRY_COMPARE(m_heard.connected, 1);
        QCOMPARE(filesWith(rightKey.toLatin1()), 0);
    }
};

QTEST_MAIN(TestConnectFaults)
#include "tst_connectfaults.moc"
