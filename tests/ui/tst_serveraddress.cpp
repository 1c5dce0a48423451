// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/serveraddress.h"

#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

/// What people type or paste into "Server address".
class TestServerAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *typed, const char *url) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url);
        };
        row("https://chat.example.com", "https://chat.example.com");
        row("chat.example.com", "https://chat.example.com");
        row("  chat.example.com\n", "https://chat.example.com");
        row("HTTPS://Chat.Example.com", "https://chat.example.com");
        row("https://chat.example.com/", "https://chat.example.com");
        row("chat.example.com/inbox//", "https://chat.example.com/inbox");
        row("chat.example.com:8443", "https://chat.example.com:8443");
        row("127.0.0.1:8443/x", "https://127.0.0.1:8443/x");
        row("[::1]:8443", "https://[::1]:8443");
        row("localhost", "https://localhost");
        row("münchen.example", "https://xn--mnchen-3ya.example");
    }
    void isRead()
    {
        QFETCH(QString, typed);
        const ServerAddress read = ServerAddress::read(typed);
        QCOMPARE(read.complaint, QString());
        QTEST(read.text(), "url");
        // Reading what is shown gives the same again.
        QCOMPARE(ServerAddress::read(read.text()).url, read.url);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *typed, const char *says) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(says);
        };
        row("http://chat.example.com", "starts with http. Use https");
        row("HTTP://chat.example.com", "starts with http. Use https");
        row("ftp://chat.example.com", "starts with https. Check the spelling");
        row("file:///etc/passwd", "starts with https. Check the spelling");
        row("https://", "cannot be an address");
        row("https:///x", "cannot be an address");
        row("chat example.com", "cannot be an address");
        row("chat.example.com:99999", "cannot be an address");
        row("https://anna:secret@chat.example.com", "name and password");
        row("chat.example.com/?view=1", "from the ? or # on");
        row("chat.example.com/#inbox", "from the ? or # on");
    }
    void isRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const ServerAddress read = ServerAddress::read(typed);
        QVERIFY2(read.complaint.contains(says), qPrintable(read.complaint));
        QVERIFY(read.complaint.endsWith(u'.'));
        QVERIFY(read.url.isEmpty());
    }

    void nothingIsNoFault()
    {
        for (const QString &typed : {QString(), u"  "_s}) {
            QVERIFY(ServerAddress::read(typed).url.isEmpty());
            QVERIFY(ServerAddress::read(typed).complaint.isEmpty());
        }
    }

    void keysCanStandInAHeader()
    {
        QCOMPARE(complaintAboutKey(u"sk_live_0123456789-._~+/="_s), QString());
        for (const QString &key : {u"two words"_s, u"clé"_s, u"a\nb"_s, u"a\tb"_s, u"\u202Eabc"_s})
            QVERIFY2(!complaintAboutKey(key).isEmpty(), qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
