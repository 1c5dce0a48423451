// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/links.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

class TestLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToAConversation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"leadlight://c/maya"_s << u"maya"_s;
        QTest::newRow("case of scheme and host") << u"LEADLIGHT://C/Maya"_s << u"Maya"_s;
        QTest::newRow("signs") << u"leadlight://c/a_B-9"_s << u"a_B-9"_s;
        QTest::newRow("needlessly encoded") << u"leadlight://c/%6daya"_s << u"maya"_s;
    }
    void leadsToAConversation()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QCOMPARE(parseLink(text), PlaceLink(ConversationLink{ConversationId{id}}));
    }
    void leadsToAView_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::newRow("filters") << u"leadlight://view?q=status:open%20score:%3E%3D80"_s << u"status:open score:>=80"_s;
        QTest::newRow("slash") << u"leadlight://view/?q=roof"_s << u"roof"_s;
        QTest::newRow("nothing") << u"leadlight://view?q="_s << QString();
        QTest::newRow("letters") << u"leadlight://view?q=%C5%82%C3%B3d%C5%BA"_s << u"łódź"_s;
        QTest::newRow("and sign") << u"leadlight://view?q=a%26b%23c"_s << u"a&b#c"_s;
    }
    void leadsToAView()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(parseLink(text), PlaceLink(ViewLink{query}));
    }
    void leadsNowhere_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("other scheme", u"https://c/maya"_s);
        row("file", u"file:///etc/passwd"_s);
        row("no slashes", u"leadlight:c/maya"_s);
        row("other place", u"leadlight://delete/maya"_s);
        row("no id", u"leadlight://c/"_s);
        row("no path", u"leadlight://c"_s);
        row("two parts", u"leadlight://c/maya/x"_s);
        row("encoded slash", u"leadlight://c/a%2Fb"_s);
        row("up", u"leadlight://c/.."_s);
        row("encoded up", u"leadlight://c/%2e%2e"_s);
        row("null", u"leadlight://c/maya%00"_s);
        row("line break", u"leadlight://c/maya%0A"_s);
        row("quote", u"leadlight://c/maya'%3B--"_s);
        row("not ASCII", u"leadlight://c/mayä"_s);
        row("id too long", u"leadlight://c/"_s + QString(65, u'a'));
        row("user", u"leadlight://user:key@c/maya"_s);
        row("port", u"leadlight://c:80/maya"_s);
        row("query", u"leadlight://c/maya?x=1"_s);
        row("fragment", u"leadlight://c/maya#x"_s);
        row("leading space", u" leadlight://c/maya"_s);
        row("option", u"--server=https://evil"_s);
        row("view without a query", u"leadlight://view"_s);
        row("view with more", u"leadlight://view?q=a&run=b"_s);
        row("view twice", u"leadlight://view?q=a&q=b"_s);
        row("view with a path", u"leadlight://view/x?q=a"_s);
        row("view with a control sign", u"leadlight://view?q=a%1Bb"_s);
        row("view that turns the text", u"leadlight://view?q=%E2%80%AEb"_s);
        row("view of broken UTF-8", u"leadlight://view?q=%FF"_s);
        row("too long", u"leadlight://view?q="_s + QString(longestLink, u'a'));
    }
    void leadsNowhere()
    {
        QFETCH(QString, text);
        QVERIFY(!parseLink(text));
    }
    void itsTextLeadsToTheSame()
    {
        for (const PlaceLink &link : {PlaceLink(ConversationLink{ConversationId{u"maya-9"_s}}),
                                      PlaceLink(ViewLink{u"status:open “fit out” 100 % a+b&c #1 łódź"_s})})
            QCOMPARE(parseLink(toText(link)), link);
    }
    void anyTextIsSurvived()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"leadlight://cview?q=%0aF&#@:/.. \u202e\u0000ü"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text = random.bounded(2) ? u"leadlight://"_s : QString();
            for (int i = random.bounded(40); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            const std::optional<PlaceLink> link = parseLink(text);
            if (link)
                QCOMPARE(parseLink(toText(*link)), link);
        }
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
