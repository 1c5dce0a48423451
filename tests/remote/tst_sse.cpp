// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/events.h"

#include "answers.h"

#include <QRandomGenerator>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

std::vector<ServerEvent> parsed(const QByteArray &bytes)
{
    EventParser parser;
    return parser.feed(bytes);
}

ServerEvent sent(const char *type, const QString &data, const char *id = "")
{
    return {QString::fromLatin1(type), data, QString::fromLatin1(id)};
}

} // namespace

class TestSse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSample()
    {
        const std::vector<ServerEvent> expected{
            sent("hello", QStringLiteral("{}")), sent("changed", QStringLiteral("{}"), "42"),
            sent("ping", QStringLiteral("{}"), "42"),
            sent("changed", QStringLiteral("{}"), "42"), // the id with NUL is ignored
            sent("bye", QStringLiteral("{\"after\":30}"), "42")};
        QVERIFY(parsed(sample("stream.txt")) == expected);
    }

    void anyCutGivesTheSame()
    {
        const QByteArray bytes = sample("stream.txt") + "data: \xE2\x82\xAC \xF0\x9F\x98\x80\r\n\r\n";
        const std::vector<ServerEvent> whole = parsed(bytes);
        QCOMPARE(whole.back().data, QStringLiteral("\u20AC \U0001F600"));
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            EventParser parser;
            std::vector<ServerEvent> events = parser.feed(bytes.left(cut));
            const std::vector<ServerEvent> rest = parser.feed(bytes.mid(cut));
            events.insert(events.end(), rest.begin(), rest.end());
            QVERIFY2(events == whole, qPrintable(QString::number(cut)));
        }
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            EventParser parser;
            std::vector<ServerEvent> events;
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype step = random.bounded(1, 6);
                const std::vector<ServerEvent> some = parser.feed(bytes.mid(at, step));
                events.insert(events.end(), some.begin(), some.end());
                at += step;
            }
            QVERIFY(events == whole);
        }
    }

    void followsTheRules_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("seen"); // type|data|id;…
        QTest::newRow("no data, no event") << QByteArray("event: a\n\n") << QString();
        QTest::newRow("empty data is data") << QByteArray("data\n\n") << QStringLiteral("message||;");
        QTest::newRow("two lines") << QByteArray("data: a\ndata: b\n\n") << QStringLiteral("message|a\nb|;");
        QTest::newRow("one blank goes") << QByteArray("data:  a\n\n") << QStringLiteral("message| a|;");
        QTest::newRow("comment") << QByteArray(": x\ndata: a\n\n") << QStringLiteral("message|a|;");
        QTest::newRow("unfinished") << QByteArray("data: a\n") << QString();
        QTest::newRow("id stays") << QByteArray("id: 1\ndata: a\n\ndata: b\n\n")
                                  << QStringLiteral("message|a|1;message|b|1;");
        QTest::newRow("id without data") << QByteArray("id: 9\n\ndata: b\n\n") << QStringLiteral("message|b|9;");
        QTest::newRow("id emptied") << QByteArray("id: 9\nid\ndata: b\n\n") << QStringLiteral("message|b|;");
        QTest::newRow("type does not stay")
            << QByteArray("event: x\ndata: a\n\ndata: b\n\n") << QStringLiteral("x|a|;message|b|;");
        QTest::newRow("CR CR") << QByteArray("data: a\r\rdata: b\r\r") << QStringLiteral("message|a|;message|b|;");
        QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\n") << QStringLiteral("message|a|;");
        QTest::newRow("LF CR") << QByteArray("data: a\n\r") << QStringLiteral("message|a|;");
        QTest::newRow("BOM once") << QByteArray("\xEF\xBB\xBF"
                                                "data: a\n\n\xEF\xBB\xBF"
                                                "data: b\n\n")
                                  << QStringLiteral("message|a|;");
        QTest::newRow("unknown field") << QByteArray("retry: 1\nx: y\ndata: a\n\n") << QStringLiteral("message|a|;");
        QTest::newRow("field name is exact") << QByteArray("Data: a\n data: b\n\n") << QString();
    }
    void followsTheRules()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, seen);
        QString all;
        for (const ServerEvent &one : parsed(bytes))
            all += one.type + QLatin1Char('|') + one.data + QLatin1Char('|') + one.id + QLatin1Char(';');
        QCOMPARE(all, seen);
    }

    void invalidUtf8IsReplaced()
    {
        const std::vector<ServerEvent> events = parsed("data: a\xff\n\n");
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events.front().data, QStringLiteral("a\uFFFD"));
    }

    void anEndlessLineStops()
    {
        EventParser parser;
        QVERIFY(parser.feed("data: ok\n\n").size() == 1);
        QVERIFY(parser.feed("data: " + QByteArray(64 * 1024 - 6, 'x')).empty());
        QVERIFY(!parser.overflowed());
        QVERIFY(parser.feed("x").empty());
        QVERIFY(parser.overflowed());
        QVERIFY(parser.feed("\n\ndata: after\n\n").empty());
    }

    void endlessDataStops()
    {
        EventParser parser;
        for (int line = 0; line < 70 && !parser.overflowed(); ++line)
            QVERIFY(parser.feed("data: " + QByteArray(1000, 'x') + "\n").empty());
        QVERIFY(parser.overflowed());
    }

    void endlessEmptyDataStops()
    {
        EventParser parser;
        for (int line = 0; line < 70'000 && !parser.overflowed(); ++line)
            QVERIFY(parser.feed("data\n").empty());
        QVERIFY(parser.overflowed());
    }
};

QTEST_APPLESS_MAIN(TestSse)
#include "tst_sse.moc"
