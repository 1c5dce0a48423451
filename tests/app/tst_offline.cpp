// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "store/reader.h"
#include "ui/emptystate.h"
#include "ui/notice.h"

#include <QRegularExpression>
#include <QTcpServer>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

/// A port on which nobody listens.
int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// The network goes, the desktop restarts, the network comes back: everything that was here stays readable.
class TestOffline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsOnWhenTheServerGoes();
    void startsWithoutAServer_data();
    void startsWithoutAServer();
    void livesAgainWhenTheServerReturns();
    void emptyAndWithoutServerSaysSo_data();
    void emptyAndWithoutServerSaysSo();
    void saysThatTheKeyIsMissing();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] int rows() const { return m_desk->list().rowCount(); }
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QStringList arguments() const;
    void startServer();
    void syncEverything();
    void readEverything();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_port = 0;
    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<Desk> m_desk;
    CommandLine m_line;
    int m_rows = 0;
};

void TestOffline::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_port = freePort();
    QVERIFY(m_port > 0);
}

void TestOffline::cleanup()
{
    m_desk.reset();
    m_server.reset();
}

QStringList TestOffline::arguments() const
{
    return serverArguments({u"--data"_s, m_folder->filePath(u"server"_s), u"--port"_s, QString::number(m_port)});
}

void TestOffline::startServer()
{
    m_server = std::make_unique<DemoServerProcess>(arguments());
    QVERIFY(m_server->isRunning());
    m_line = Desk::lineFor(profile(), *m_server);
    // The server takes its own file away when it ends.
    const QString kept = m_folder->filePath(u"ca.pem"_s);
    QFile::remove(kept);
    QVERIFY(QFile::copy(m_line.caFile, kept));
    m_line.caFile = kept;
}

/// A window with everything, transcripts included.
void TestOffline::syncEverything()
{
    startServer();
    if (QTest::currentTestFailed())
        return;
    m_desk = std::make_unique<Desk>(m_line);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && rows() >= 60, patienceMs);
    Mirror truth;
    QCOMPARE(truth.pull(*m_server, 500), 200);
    qint64 messages = 0;
    for (const QJsonObject &one : truth.conversations())
        messages += one["messageCount"_L1].toInteger();
    const auto reader = Reader::open(profile() + u"/cache.db"_s);
    QVERIFY(reader.ok());
    QTRY_COMPARE_WITH_TIMEOUT((*reader)->figures()->messages, messages, patienceMs);
    m_rows = rows();
}

/// List, filters, search in cards and messages, transcripts: all as with a server.
void TestOffline::readEverything()
{
    QTRY_COMPARE(rows(), m_rows);
    QTRY_VERIFY(desk().isShown() && desk().countsAgree());
    desk().press(Qt::Key_Slash);
    desk().type(u"valencia"_s);
    QTRY_COMPARE(desk().ids(), QStringList{u"tomas"_s});
    desk().press(Qt::Key_Return);
    desk().press(Qt::Key_Down);
    QTRY_VERIFY(desk().isOpen(u"tomas"_s));
    QCOMPARE(desk().transcript().rowCount(), 9);
    desk().press(Qt::Key_Slash);
    desk().press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), m_rows);
    desk().press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &desk().cards());
    desk().press(Qt::Key_Home);
    QTRY_VERIFY(desk().isOpen(u"maya"_s));
}

void TestOffline::readsOnWhenTheServerGoes()
{
    syncEverything();
    if (QTest::currentTestFailed())
        return;
    m_server->process().kill();
    QVERIFY(m_server->process().waitForFinished());
    QTRY_VERIFY2_WITH_TIMEOUT(QRegularExpression(u"^Offline since \\d\\d:\\d\\d"_s).match(desk().status()).hasMatch(),
                              qPrintable(desk().status()), patienceMs);
    readEverything();
    QVERIFY2(desk().status().startsWith(u"Offline since"_s), qPrintable(desk().status()));
}

void TestOffline::startsWithoutAServer_data()
{
    QTest::addColumn<bool>("offline");
    QTest::addColumn<QString>("said");
    QTest::newRow("--offline") << true << u"Working offline"_s;
    QTest::newRow("nobody answers") << false << u"Offline since "_s;
}

void TestOffline::startsWithoutAServer()
{
    QFETCH(bool, offline);
    QFETCH(QString, said);
    syncEverything();
    if (QTest::currentTestFailed())
        return;
    m_desk.reset();
    QVERIFY(m_server->end());
    if (offline)
        m_line.server = QUrl();
    m_line.offline = offline;
    m_desk = std::make_unique<Desk>(m_line);
    QTRY_VERIFY2_WITH_TIMEOUT(desk().status().startsWith(said), qPrintable(desk().status()), patienceMs);
    readEverything();
}

void TestOffline::livesAgainWhenTheServerReturns()
{
    syncEverything();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_server->end());
    QTRY_VERIFY_WITH_TIMEOUT(desk().status().startsWith(u"Offline since"_s), patienceMs);

    startServer();
    if (QTest::currentTestFailed())
        return;
    // Within 15 s of its return (sync-and-trust G12).
    QTRY_VERIFY2_WITH_TIMEOUT(desk().isLive(), qPrintable(desk().status()), 15000);
    QVERIFY2(desk().status().startsWith(u"Up to date"_s), qPrintable(desk().status()));
    QCOMPARE(rows(), m_rows);
    QCOMPARE(m_server->post(u"/v1/test/message"_s, {{u"id"_s, u"fresh"_s}, {u"text"_s, u"Anybody home?"_s}}).status,
             200);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), m_rows + 1, patienceMs);
}

void TestOffline::emptyAndWithoutServerSaysSo_data()
{
    QTest::addColumn<bool>("offline");
    QTest::newRow("--offline") << true;
    QTest::newRow("nobody answers") << false;
}

void TestOffline::emptyAndWithoutServerSaysSo()
{
    QFETCH(bool, offline);
    CommandLine line;
    line.profile = profile();
    line.offline = offline;
    if (!offline)
        line.server = QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
    m_desk = std::make_unique<Desk>(line);
    const EmptyState *empty = desk().pane().emptyState();
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible() && empty->emptyCase() == EmptyCase::OfflineWithoutData, patienceMs);
    QCOMPARE(empty->title(), u"No connection"_s);
    QVERIFY2(empty->sentence().contains(u"No conversation is on this device yet"_s), qPrintable(empty->sentence()));
    QVERIFY2(desk().status().contains(u"ffline"_s), qPrintable(desk().status()));
    // Keys that act on conversations find none, and nothing breaks.
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_K, Qt::Key_I, Qt::Key_End, Qt::Key_F5, Qt::Key_Slash})
        desk().press(key);
    desk().type(u"anything"_s);
    QTRY_COMPARE(desk().inbox().query().text, u"anything"_s);
    QTRY_VERIFY(desk().inbox().isLoaded());
    QCOMPARE(empty->emptyCase(), EmptyCase::OfflineWithoutData);
    QCOMPARE(desk().openId(), QString());
}

void TestOffline::saysThatTheKeyIsMissing()
{
    CommandLine line;
    line.profile = profile();
    line.server = QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
    m_desk = std::make_unique<Desk>(line, QByteArray());
    const Notice *notice = desk().pane().notice();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->message().contains(u"LEADLIGHT_TOKEN"_s), qPrintable(notice->message()));
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
