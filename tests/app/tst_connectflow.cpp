// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "connectfixture.h"

using namespace leadlight;
using namespace leadlight::testing;
using namespace Qt::StringLiterals;

/// What first run keeps, when it asks, and what it leaves behind when it is broken off.
class TestConnectFlow final : public ConnectFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { unpack(); }
    void cleanup() { putAway(); }

    void firstRun()
    {
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        ask();
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        // The live check, 600 ms after the last letter, and nothing is kept by it.
        QTRY_VERIFY(said().contains(u"Connected. Brightline Studio, 248 conversations."_s));
        QVERIFY(m_profiles->all().empty() && m_drawer.secrets.isEmpty());
        QCOMPARE(m_heard.connected, 0);
        picture(u"connected"_s);
        const size_t questions = server.requests().size();
        pressConnect();
        QTRY_COMPARE(m_heard.connected, 1);
        QCOMPARE(server.requests().size(), questions); // what was just checked is not asked again
        QVERIFY(!m_flow->dialog());

        const Profile kept = m_profiles->all().at(0);
        QVERIFY(kept == m_heard.profile);
        QCOMPARE(kept.name, u"Brightline Studio"_s);
        QCOMPARE(kept.address, server.address());
        QCOMPARE(kept.history, OfflineHistory::HalfYear);
        QVERIFY(kept.lastUsed.isSet());
        QCOMPARE(m_heard.account.token, rightKey);
        QCOMPARE(m_heard.account.caPem, kept.caPem);
        QCOMPARE(m_heard.account.clientId, kept.clientId);
        QCOMPARE(server.requests().at(0).headers.value("x-client-id"), kept.clientId.toLatin1());
        QCOMPARE(m_drawer.secrets, (QHash<QString, QString>{{kept.secretName(), rightKey}}));
        QCOMPARE(filesWith(rightKey.toLatin1()), 0); // T7
        QCOMPARE(m_heard.cancelled, 0);
    }

    void enterWithoutWaitingForTheCheck()
    {
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        ask();
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        pressConnect();
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        QTRY_COMPARE(m_heard.connected, 1);
        QCOMPARE(server.requests().size(), size_t(2));
    }

    void aCertificateFileThatHoldsNone()
    {
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        const QString empty = m_root->filePath(u"empty.pem"_s);
        QFile file(empty);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        file.close();
        ask();
        type(server.address(), rightKey);
        dialog().chooseFile(empty);
        QVERIFY2(said().contains(u"holds no certificate"_s), qPrintable(said()));
        pressConnect();
        QVERIFY(said().contains(u"holds no certificate"_s));
        QCOMPARE(server.connections(), 0);
        dialog().chooseFile(m_root->filePath(u"missing.pem"_s));
        QVERIFY(said().contains(u"holds no certificate"_s));
        dialog().chooseFile(m_caFile);
        QTRY_VERIFY(said().contains(u"Connected."_s));
    }

    void editingMakesACheckVoid()
    {
        ScriptedServer server(makeIdentity({}, &authority()));
        server.setHandler([](QTcpSocket *, const Received &) {}); // keeps silent
        ask();
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        pressConnect();
        QTRY_COMPARE(server.requests().size(), size_t(1));
        QVERIFY(said().contains(u"Asking the server"_s));
        dialog().setWorking(false);
        QTest::keyClick(field(u"API key"_s), Qt::Key_X);
        QVERIFY(!said().contains(u"Asking"_s));
        serveWell(server);
        field(u"API key"_s)->clear();
        QTest::keyClicks(field(u"API key"_s), rightKey);
        QTRY_VERIFY(said().contains(u"Connected."_s));
        QCOMPARE(m_heard.connected, 0); // the wish to connect went with the old key
    }

    void cancelAndSample()
    {
        ask();
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QCOMPARE(m_heard.cancelled, 1);
        QVERIFY(!m_flow->dialog());
        ask();
        QTest::mouseClick(button(u"Try with sample data"_s), Qt::LeftButton);
        QCOMPARE(m_heard.sample, 1);
        QCOMPARE(m_heard.cancelled, 1);
        QVERIFY(!m_flow->dialog());
        ask();
        ConnectDialog *open = m_flow->dialog();
        m_flow->start(); // the second wish finds the same dialog
        QCOMPARE(m_flow->dialog(), open);
    }

    void aWindowThatGoesTakesTheDialogAlong()
    {
        auto window = std::make_unique<QWidget>();
        m_flow->start(nullptr, window.get());
        QVERIFY(m_flow->dialog());
        window.reset();
        QVERIFY(!m_flow->dialog());
        QCOMPARE(m_heard.cancelled, 1);
        ask();
    }

    void withoutAKeyring()
    {
        m_drawer.mood = FakeKeyring::Mood::Absent;
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        ask();
        QTRY_VERIFY(said().contains(u"This desktop has no keyring. The key is kept until you quit"_s));
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        QTRY_VERIFY(said().contains(u"Connected."_s));
        picture(u"no-keyring"_s);
        pressConnect();
        QTRY_COMPARE(m_heard.connected, 1);
        QCOMPARE(filesWith(rightKey.toLatin1()), 0);
        const Profile kept = m_heard.profile;
        m_flow->resume(kept); // switching to and fro in the same session
        QTRY_COMPARE(m_heard.connected, 2);
        QCOMPARE(m_heard.account.token, rightKey);
        begin(); // the next start
        m_flow->resume(kept);
        QTRY_VERIFY(m_flow->dialog());
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
        QCOMPARE(dialog().windowTitle(), u"Enter a new key"_s);
        QCOMPARE(field(u"Server address"_s)->text(), server.address().toString());
        picture(u"new-key"_s);
        QTest::keyClicks(field(u"API key"_s), rightKey);
        pressConnect();
        QTRY_COMPARE(m_heard.connected, 1);
        QVERIFY(m_heard.profile.id() == kept.id());
        QCOMPARE(m_heard.account.caPem, kept.caPem);
        QCOMPARE(m_profiles->all().size(), size_t(1));
    }

    void aKeyringThatRefusesIsTold()
    {
        m_drawer.mood = FakeKeyring::Mood::Locked;
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        ask();
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        pressConnect();
        QTRY_VERIFY(said().contains(u"The system keyring did not take the key."_s));
        QCOMPARE(m_heard.connected, 0);
        QVERIFY(m_profiles->all().empty());
        picture(u"keyring-refused"_s);
        pressConnect(); // told, and agreed
        QTRY_COMPARE(m_heard.connected, 1);
        QVERIFY(m_drawer.secrets.isEmpty());
    }

    void cancelledWhileTheKeyringAsks()
    {
        m_drawer.mood = FakeKeyring::Mood::Waits;
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        ask();
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        pressConnect();
        QTRY_COMPARE(m_drawer.waiting.size(), size_t(2)); // is there one; and the key
        QVERIFY(m_drawer.secrets.isEmpty());
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QCOMPARE(m_heard.cancelled, 1);
        m_drawer.mood = FakeKeyring::Mood::Works;
        m_drawer.proceed(); // the password was typed after all
        QTRY_VERIFY(m_drawer.secrets.isEmpty());
        QCOMPARE(m_heard.connected, 0);
        QVERIFY(m_profiles->all().empty());
    }

    void aMovedServerLeavesNoOldKey()
    {
        ScriptedServer before(makeIdentity({}, &authority()));
        ScriptedServer after(makeIdentity({}, &authority()));
        serveWell(before);
        serveWell(after);
        ask();
        dialog().chooseFile(m_caFile);
        type(before.address(), rightKey);
        pressConnect();
        QTRY_COMPARE(m_heard.connected, 1);
        const Profile old = m_heard.profile;
        ask(&old);
        type(after.address(), rightKey);
        pressConnect();
        QTRY_COMPARE(m_heard.connected, 2);
        QCOMPARE(m_heard.profile.id(), old.id());
        QCOMPARE(m_heard.profile.clientId, old.clientId);
        QTRY_COMPARE(m_drawer.secrets.keys(), QStringList{m_heard.profile.secretName()});
        // A changed address in the file does not get the key of another server.
        Profile bent = m_heard.profile;
        bent.address = before.address();
        m_flow->resume(bent);
        QTRY_VERIFY(m_flow->dialog());
    }

    void severalAccounts()
    {
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        for (int i = 1; i <= 2; ++i) {
            ask();
            dialog().chooseFile(m_caFile);
            type(server.address(), rightKey);
            pressConnect();
            QTRY_COMPARE(m_heard.connected, i);
        }
        const std::vector<Profile> all = m_profiles->all();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.at(0).name, u"Brightline Studio"_s);
        QCOMPARE(all.at(1).name, u"Brightline Studio 2"_s);
        QVERIFY(all.at(0).clientId != all.at(1).clientId);
        QCOMPARE(m_drawer.secrets.size(), 2);
        m_flow->resume(all.at(0));
        QTRY_COMPARE(m_heard.connected, 3);
        QCOMPARE(m_heard.profile.id(), all.at(0).id());
        QCOMPARE(m_profiles->lastUsed()->id(), all.at(0).id());
    }

    void aDiskThatRefusesKeepsNothing()
    {
        ScriptedServer server(makeIdentity({}, &authority()));
        serveWell(server);
        QFile inTheWay(m_root->filePath(u"accounts"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ask();
        dialog().chooseFile(m_caFile);
        type(server.address(), rightKey);
        pressConnect();
        QTRY_VERIFY(said().contains(u"The disk could not be read or written. Nothing was saved."_s));
        QTRY_VERIFY(m_drawer.secrets.isEmpty());
        QCOMPARE(m_heard.connected, 0);
    }
};

QTEST_MAIN(TestConnectFlow)
#include "tst_connectflow.moc"
