// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "pages.h"

using namespace leadlight;
using namespace leadlight::testing;

class TestCodecFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenItemsAreQuarantined_data();
    void brokenItemsAreQuarantined();
    void hostileIds_data();
    void hostileIds();
    void hostileText();
    void deletesAreNeverQuarantined();
    void rawOfQuarantineIsBounded();
    void brokenEnvelopes_data();
    void brokenEnvelopes();
    void brokenMessagePages_data();
    void brokenMessagePages();
};

void TestCodecFaults::brokenItemsAreQuarantined_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue missing(QJsonValue::Undefined);
    const QJsonValue null(QJsonValue::Null);
    for (const char *required : {"id", "status", "messageCount", "lastSeq", "messagesRev", "agent", "createdAt",
                                 "lastMessageAt", "link", "crm"}) {
        QTest::addRow("%s missing", required) << QString::fromLatin1(required) << missing;
        QTest::addRow("%s null", required) << QString::fromLatin1(required) << null;
        QTest::addRow("%s list", required) << QString::fromLatin1(required) << QJsonValue(QJsonArray{1});
    }
    for (const char *optional : {"visitor", "reasoning", "factors", "scoreGaps", "intent", "shortSummary", "scoredAt"})
        QTest::addRow("%s number", optional) << QString::fromLatin1(optional) << QJsonValue(7);
    QTest::newRow("other id") << QStringLiteral("id") << QJsonValue(QStringLiteral("c9"));
    QTest::newRow("half a message") << QStringLiteral("messageCount") << QJsonValue(1.5);
    QTest::newRow("count as text") << QStringLiteral("lastSeq") << QJsonValue(QStringLiteral("8"));
    QTest::newRow("contact without id") << QStringLiteral("link")
                                        << QJsonValue(QJsonObject{{QStringLiteral("state"), QStringLiteral("linked")},
                                                                  {QStringLiteral("contact"), QJsonObject()}});
    QTest::newRow("fact as text") << QStringLiteral("visitor")
                                  << QJsonValue(QJsonObject{{QStringLiteral("name"), QStringLiteral("Maya")}});
    QTest::newRow("factor as text") << QStringLiteral("factors") << QJsonValue(QJsonArray{QStringLiteral("budget")});
    QTest::newRow("gap as number") << QStringLiteral("scoreGaps") << QJsonValue(QJsonArray{3});
}

void TestCodecFaults::brokenItemsAreQuarantined()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const Result<ChangePage> page = readChangePage(answerWith(pageWith(member, value)));
    QVERIFY(page.ok());
    QCOMPARE(page->changes.size(), size_t(9)); // the others are applied
    QCOMPARE(page->quarantined.size(), size_t(1));
    const QuarantinedItem &item = page->quarantined.front();
    QCOMPARE(item.type, QStringLiteral("conversation"));
    QCOMPARE(item.id, QStringLiteral("c1"));
    QCOMPARE(item.rev, QStringLiteral("9"));
    QVERIFY(!item.reason.isEmpty());
    QVERIFY(!item.reason.contains(QStringLiteral("Maya"))); // may be logged
    QVERIFY(objectOf(item.raw).contains(QStringLiteral("data")));
}

void TestCodecFaults::hostileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("quote") << QStringLiteral("a'; DROP TABLE x;--");
    QTest::newRow("65") << QString(65, QLatin1Char('a'));
    QTest::newRow("10 kB") << QString(10'000, QLatin1Char('a'));
    QTest::newRow("bidi") << QStringLiteral("a\u202Eb");
    QTest::newRow("blank") << QStringLiteral("a b");
    QTest::newRow("fullwidth") << QStringLiteral("\uFF41");
}

void TestCodecFaults::hostileIds()
{
    QFETCH(QString, id);
    const QJsonObject data{{QStringLiteral("id"), id}, {QStringLiteral("name"), QStringLiteral("Nora")}};
    for (const QString &type : {QStringLiteral("agent"), QStringLiteral("campaign")}) {
        const Result<ChangePage> page = readChangePage(answerWith(pageOfItem(itemOf(type, id, data))));
        QVERIFY(page.ok());
        QVERIFY(page->changes.empty());
        QCOMPARE(page->quarantined.size(), size_t(1));
        QVERIFY(page->quarantined.front().id.size() <= 64);
    }
    const Result<ChangePage> asType = readChangePage(answerWith(pageOfItem(itemOf(id, QStringLiteral("x1"), data))));
    QVERIFY(asType.ok());
    QCOMPARE(asType->quarantined.size(), size_t(1));
}

void TestCodecFaults::hostileText()
{
    const QString wild = QStringLiteral("A") + QChar(0) + QChar(0xD800) + QStringLiteral("B") + QChar(0xDC00)
        + QStringLiteral("\U0001F600\u202E<img src=file:///etc/passwd>");
    const Result<ChangePage> page = readChangePage(answerWith(pageWith(QStringLiteral("shortSummary"), wild)));
    QVERIFY(page.ok());
    QCOMPARE(conversation(*page, conversationAt).card.summary,
             QStringLiteral("AB\U0001F600\u202E<img src=file:///etc/passwd>"));

    // Cut between characters, never inside one.
    const QString faces = QStringLiteral("\U0001F600").repeated(200);
    const QJsonObject crm{{QStringLiteral("state"), QStringLiteral("error")},
                          {QStringLiteral("detail"), QStringLiteral("x") + faces}};
    const Result<ChangePage> cut = readChangePage(answerWith(pageWith(QStringLiteral("crm"), crm)));
    QVERIFY(cut.ok());
    const QString detail = conversation(*cut, conversationAt).card.crm.detail;
    QCOMPARE(detail.size(), 299);
    QVERIFY(detail.back().isLowSurrogate());
}

void TestCodecFaults::deletesAreNeverQuarantined()
{
    const Result<ChangePage> page = readChangePage(answerWith(pageOfItem(objectOf(
        R"({"type":"conversation","id":"c1","op":"delete","rev":7,"reason":"evaporated","mergedInto":"../x"})"))));
    QVERIFY(page.ok());
    QVERIFY(page->quarantined.empty());
    const Tombstone &tombstone = std::get<Tombstone>(page->changes.front().body);
    QCOMPARE(tombstone.reason.text, QStringLiteral("evaporated"));
    QVERIFY(!tombstone.reason.isKnown());
    QVERIFY(tombstone.mergedInto.isEmpty());
}

void TestCodecFaults::rawOfQuarantineIsBounded()
{
    const QString long1 = QString(100'000, QLatin1Char('x'));
    const Result<ChangePage> page = readChangePage(answerWith(
        pageOfItem(itemOf(QStringLiteral("campaign"), QStringLiteral("k1"), {{QStringLiteral("x"), long1}}))));
    QVERIFY(page.ok());
    QCOMPARE(page->quarantined.size(), size_t(1));
    QCOMPARE(page->quarantined.front().raw.size(), 64 * 1024);
    const Result<ChangePage> noObject = readChangePage(answerWith(pageOfItem(QJsonValue(42))));
    QVERIFY(noObject.ok());
    QCOMPARE(noObject->quarantined.front().raw, QByteArray("[42]"));
}

void TestCodecFaults::brokenEnvelopes_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    for (const char *member : {"epoch", "cursor", "more", "items", "serverTime"}) {
        QTest::addRow("%s missing", member) << QString::fromLatin1(member) << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s number", member) << QString::fromLatin1(member) << QJsonValue(5);
    }
    QTest::newRow("empty cursor") << QStringLiteral("cursor") << QJsonValue(QString());
    QTest::newRow("endless cursor") << QStringLiteral("cursor") << QJsonValue(QString(5000, QLatin1Char('c')));
    QTest::newRow("digest") << QStringLiteral("digest")
                            << QJsonValue(QJsonObject{{QStringLiteral("count"), 1},
                                                      {QStringLiteral("xor64"), QStringLiteral("zz")}});
}

void TestCodecFaults::brokenEnvelopes()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject page = objectOf(sample("changes.json"));
    if (value.isUndefined())
        page.remove(member);
    else
        page.insert(member, value);
    const Result<ChangePage> result = readChangePage(answerWith(bytesOf(page)));
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::BadAnswer);
    QVERIFY(result.error().retryable);
    QCOMPARE(result.error().requestId, QStringLiteral("request-1"));
}

void TestCodecFaults::brokenMessagePages_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("gap") << QByteArray("\"seq\":3") << QByteArray("\"seq\":4");
    QTest::newRow("repeat") << QByteArray("\"seq\":3") << QByteArray("\"seq\":2");
    QTest::newRow("reorder") << QByteArray("\"seq\":1") << QByteArray("\"seq\":2");
    QTest::newRow("negative") << QByteArray("\"seq\":1") << QByteArray("\"seq\":-1");
    QTest::newRow("nextAfter") << QByteArray("\"nextAfter\":3") << QByteArray("\"nextAfter\":2");
    QTest::newRow("other conversation") << QByteArray("\"conversation\":\"c1\"")
                                        << QByteArray("\"conversation\":\"c2\"");
    QTest::newRow("text missing") << QByteArray("\"text\":\"\"") << QByteArray("\"texts\":\"\"");
    QTest::newRow("text null") << QByteArray("\"text\":\"\"") << QByteArray("\"text\":null");
    QTest::newRow("hostile id") << QByteArray("\"id\":\"m2\"") << QByteArray("\"id\":\"m/2\"");
}

void TestCodecFaults::brokenMessagePages()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray body = sample("messages.json");
    QVERIFY(body.contains(from));
    body.replace(from, to);
    const Result<MessagePage> page = readMessagePage(answerWith(body), {QStringLiteral("c1")}, 0);
    QVERIFY(!page.ok());
    QVERIFY(page.error().kind == ErrorKind::BadAnswer);
}

QTEST_APPLESS_MAIN(TestCodecFaults)
#include "tst_codecfaults.moc"
