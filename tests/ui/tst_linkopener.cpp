// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkopener.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

/// Every one of these must come to nothing (sync-and-trust T2, T3).
QStringList refused()
{
    QStringList list;
    // Schemes that run, read, or hand over to other programs; in several spellings.
    for (const char *scheme : {"file",        "smb",       "nfs",
                               "ftp",         "sftp",      "ssh",
                               "telnet",      "vscode",    "vscode-insiders",
                               "javascript",  "vbscript",  "data",
                               "blob",        "about",     "chrome",
                               "view-source", "ms-msdt",   "ms-word",
                               "ms-excel",    "search-ms", "steam",
                               "slack",       "zoommtg",   "zoomus",
                               "skype",       "tg",        "whatsapp",
                               "facetime",    "sms",       "smsto",
                               "mms",         "geo",       "maps",
                               "market",      "intent",    "itms",
                               "magnet",      "bitcoin",   "ethereum",
                               "gopher",      "ldap",      "ldaps",
                               "dav",         "davs",      "webcal",
                               "rtsp",        "rtmp",      "irc",
                               "ircs",        "xmpp",      "sip",
                               "sips",        "news",      "nntp",
                               "jar",         "apt",       "snap",
                               "flatpak",     "leadlight", "qrc",
                               "resource",    "trash",     "computer",
                               "network",     "afp",       "x-man-page"}) {
        const QString name = QString::fromLatin1(scheme);
        list << name + u":///etc/passwd"_s << name + u"://host.example/share"_s << name.toUpper() + u":run"_s;
    }
    // Texts that are no address, or not the one they seem to be.
    list << QString() << u" "_s << u"//host.example/x"_s << u"/etc/passwd"_s << u"host.example"_s << u"https:"_s
         << u"https:/host.example"_s << u"https://"_s << u"https:///path"_s << u"http://:80/"_s
         << u"https://bank.example@evil.example/"_s << u"https://user:pass@host.example/"_s
         << u"https://@host.example/"_s << u"https://host.example\\@evil.example/"_s << u"https:\\\\host.example"_s
         << u"https://host .example/"_s << u" https://host.example/"_s << u"https://host.example/\n"_s
         << u"https://host.example/\u202Egpj.exe"_s << u"https://ho\u200Bst.example/"_s
         << u"https://ho\u00ADst.example/"_s << u"java\tscript:alert(1)"_s << u"jAvAsCrIpT:alert(1)"_s
         << u"https://host.example/%zz"_s << u"https://[::1"_s << u"https://host.example:99999/"_s << u"mailto:"_s
         << u"mailto:nobody"_s << u"mailto:a@b"_s << u"mailto:a b@host.example"_s << u"mailto:-x@host.example"_s
         << u"mailto:a@host.example%0Abcc:b@host.example"_s << u"mailto:a@host.example,b@host.example"_s << u"tel:"_s
         << u"tel:12"_s << u"tel:*#06#"_s << u"tel:abc"_s << u"tel:+1;rm -rf"_s
         << u"https://host.example/"_s + QString(3000, u'a');
    return list;
}

} // namespace

class TestLinkOpener final : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

    static QMessageBox *question(const QWidget &window) { return window.findChild<QMessageBox *>(u"openLink"_s); }

private Q_SLOTS:
    void nothingElseGetsOut()
    {
        const QStringList all = refused();
        QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
        LinkOpener opener;
        opener.setDesktop([this](const QUrl &url) { return m_opened << url, true; });
        QWidget window;
        for (const QString &text : all) {
            QVERIFY2(!opener.open(safeLink(text), &window), qPrintable(text));
            QVERIFY(!question(window));
        }
        QVERIFY(m_opened.isEmpty());
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("https") << u"https://host.example/a?b=c#d"_s << u"https://host.example/a?b=c#d"_s
                               << u"host.example"_s << false;
        QTest::newRow("http") << u"HTTP://Host.Example"_s << u"http://host.example"_s << u"host.example"_s << false;
        QTest::newRow("www") << u"www.host.example"_s << u"https://www.host.example"_s << u"www.host.example"_s
                             << false;
        QTest::newRow("port") << u"https://host.example:8443/"_s << u"https://host.example:8443/"_s
                              << u"host.example:8443"_s << false;
        QTest::newRow("umlaut") << u"https://müller.de/"_s << u"https://xn--mller-kva.de/"_s << u"müller.de"_s << false;
        QTest::newRow("Japanese") << u"https://日本語カタカナ.jp"_s << QString() << u"日本語カタカナ.jp"_s << false;
        QTest::newRow("Cyrillic a") << u"https://p\u0430ypal.com"_s << u"https://xn--pypal-4ve.com"_s
                                    << u"xn--pypal-4ve.com"_s << true;
        QTest::newRow("all Cyrillic") << u"https://\u0430\u0440\u0440\u04CF\u0435.com"_s << QString()
                                      << u"xn--80ak6aa92e.com"_s << true;
        QTest::newRow("its punycode") << u"https://xn--80ak6aa92e.com"_s << QString() << u"xn--80ak6aa92e.com"_s
                                      << true;
        QTest::newRow("mail") << u"mailto:maya@host.example?subject=x&attach=/etc/passwd"_s
                              << u"mailto:maya@host.example"_s << u"maya@host.example"_s << false;
        QTest::newRow("call") << u"tel:+46-8-555"_s << u"tel:+468555"_s << u"+468555"_s << false;
    }

    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QFETCH(bool, doubtful);
        const std::optional<SafeLink> link = safeLink(text);
        QVERIFY(link);
        if (!url.isEmpty())
            QCOMPARE(QString::fromLatin1(link->url.toEncoded()), url);
        QCOMPARE(link->shown, shown);
        QCOMPARE(link->doubtful, doubtful);
    }

    void contactDataAsPeopleTypeIt()
    {
        QCOMPARE(callLink(u"+46 (0)8 555 01 42"_s)->url, QUrl(u"tel:+46085550142"_s));
        QCOMPARE(callLink(u"030 / 123-456"_s)->url, QUrl(u"tel:030123456"_s));
        QVERIFY(!callLink(u"call me maybe"_s));
        QCOMPARE(mailLink(u" Maya@Nordlicht.example "_s)->shown, u"Maya@Nordlicht.example"_s);
        QVERIFY(!mailLink(u"maya at nordlicht"_s));
        QVERIFY(!mailLink(u"maya@nordlicht.example?cc=x@y.example"_s));
        QCOMPARE(siteLink(u"nordlicht.example"_s)->url, QUrl(u"https://nordlicht.example"_s));
        QVERIFY(!siteLink(u"file:///etc"_s));
        QVERIFY(!siteLink(u"none"_s));
    }

    void addressesAreFoundInText()
    {
        const QString text = u"See https://a.example/x_(y)), www.b.example. Or (http://c.example)? mail me@d.example, "
                             "file:///etc/passwd, https://u@e.example"_s;
        const std::vector<FoundLink> found = linksIn(text);
        QStringList pieces;
        for (const FoundLink &link : found)
            pieces << text.mid(link.place.start, link.place.length);
        QCOMPARE(pieces, (QStringList{u"https://a.example/x_(y)"_s, u"www.b.example"_s, u"http://c.example"_s}));
    }

    void aWebAddressIsAskedAboutWithItsHost()
    {
        m_opened.clear();
        LinkOpener opener;
        opener.setDesktop([this](const QUrl &url) { return m_opened << url, true; });
        QSignalSpy told(&opener, &LinkOpener::opened);
        QWidget window;
        window.show();
        QVERIFY(opener.open(safeLink(u"https://p\u0430ypal.com/login"_s), &window));
        QVERIFY(m_opened.isEmpty());
        QMessageBox *box = question(window);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"xn--pypal-4ve.com"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->informativeText().contains(u"look like others"_s));
        QCOMPARE(box->defaultButton()->text(), u"Cancel"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!question(window));
        QVERIFY(m_opened.isEmpty());

        QVERIFY(opener.open(safeLink(u"https://host.example/a"_s), &window));
        box = question(window);
        QVERIFY(box);
        QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(m_opened, {QUrl(u"https://host.example/a"_s)});
    }

    void mailAndCallsOpenAtOnce()
    {
        m_opened.clear();
        LinkOpener opener;
        opener.setDesktop([this](const QUrl &url) { return m_opened << url, url.scheme() == u"tel"_s; });
        QSignalSpy told(&opener, &LinkOpener::opened);
        QSignalSpy failed(&opener, &LinkOpener::failed);
        QWidget window;
        QVERIFY(opener.open(callLink(u"+46 8 555"_s), &window));
        QCOMPARE(told.count(), 1);
        QVERIFY(opener.open(mailLink(u"a@host.example"_s), &window));
        QCOMPARE(told.count(), 1);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(u"mail program"_s));
        QCOMPARE(m_opened.size(), 2);
    }
};

QTEST_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
