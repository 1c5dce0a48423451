// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "writedesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace leadlight;
using namespace leadlight::demo;
using namespace Qt::StringLiterals;

/// The rules of writing (sync-and-trust P19-P22), below HTTP: each write once, whatever is asked.
class TestDemoWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRequestGetsTheSameAnswer();
    void rejectionsAreKeptToo();
    void anotherRequestUnderTheKeyIsRefused_data();
    void anotherRequestUnderTheKeyIsRefused();
    void keysAndNumbersBelongToTheirClient();
    void olderNumbersAreNotRunAgain();
    void numbersMayHaveGapsAndGoByConversation();
    void answersAreForgottenAfterNinetyDays();
    void sameKeyAtTheSameTimeWaits();
    void manyAtOnceHaveOneEffect();
    void brokenHeadersAreRefused_data();
    void brokenHeadersAreRefused();
    void transientRefusalsAreNotKept();
    void everythingSurvivesARestart();
    void theFeedTellsEachClientItsOwnEnds();
    void theFeedTellsEndsWithoutItems();
    void theFeedTellsManyEndsInPages();
    void theFeedTellsWhyNot();
    void snapshotsTellEndsFromTheirPositionOn();
    void theStreamIsPokedByEveryEnd();
    void capabilitiesNameTheCommands();
};

void TestDemoWrites::sameRequestGetsTheSameAnswer()
{
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 1;
    const Written first = desk.send(write);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.outcome(), u"applied"_s);
    QCOMPARE(first.etag, u'"' + first.rev() + u'"');
    QVERIFY(!first.replayed);
    QVERIFY(first.body.endsWith(",\"eop\":1}"));
    QCOMPARE(first.json.value("conversation"_L1).toObject(), desk.conversation());
    // Somebody else moves on; the answer stays the one that was given.
    QCOMPARE(desk.send(desk.status(u"open"_s)).status, 200);
    for (int i = 0; i < 3; ++i) {
        const Written again = desk.send(write);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.etag, first.etag);
        QVERIFY(again.replayed);
    }
    QCOMPARE(desk.database.effects().size(), size_t(2));
    QCOMPARE(desk.conversation().value("status"_L1).toString(), u"open"_s);
}

void TestDemoWrites::rejectionsAreKeptToo()
{
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.ifMatch = "old";
    write.key = "k";
    write.seq = 1;
    const Written first = desk.send(write);
    QCOMPARE(first.status, 412);
    const Written again = desk.send(write);
    QCOMPARE(again.status, 412);
    QCOMPARE(again.body, first.body);
    QVERIFY(again.replayed);
    QCOMPARE(desk.database.effects().size(), size_t(0));
}

void TestDemoWrites::anotherRequestUnderTheKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::newRow("method") << QByteArray("POST") << u"c1/crm-retry"_s << u"closed"_s << QByteArray();
    QTest::newRow("path") << QByteArray("PUT") << u"c2/status"_s << u"closed"_s << QByteArray();
    QTest::newRow("body") << QByteArray("PUT") << u"c1/status"_s << u"archived"_s << QByteArray();
    QTest::newRow("precondition") << QByteArray("PUT") << u"c1/status"_s << u"closed"_s << QByteArray("other");
}

void TestDemoWrites::anotherRequestUnderTheKeyIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, status);
    QFETCH(QByteArray, ifMatch);
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 1;
    QCOMPARE(desk.send(write).status, 200);
    Write other = write;
    other.method = method;
    other.path = path;
    other.body = {{u"status"_s, status}};
    if (!ifMatch.isEmpty())
        other.ifMatch = ifMatch;
    const Written refused = desk.send(other);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.code(), u"key-reused"_s);
    QVERIFY(desk.send(write).replayed);
    QCOMPARE(desk.database.effects().size(), size_t(1));
}

void TestDemoWrites::keysAndNumbersBelongToTheirClient()
{
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 7;
    QCOMPARE(desk.send(write).status, 200);
    Write other = desk.status(u"archived"_s);
    other.key = "k";
    other.seq = 1;
    other.client = secondClient;
    const Written answer = desk.send(other);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.replayed);
    QCOMPARE(desk.database.effects().size(), size_t(2));
}

void TestDemoWrites::olderNumbersAreNotRunAgain()
{
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.seq = 5;
    QCOMPARE(desk.send(write).status, 200);
    for (const qint64 seq : {5, 4, 1}) {
        Write late = desk.status(u"open"_s);
        late.seq = seq;
        const Written answer = desk.send(late);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"outcome-unknown"_s);
        QCOMPARE(answer.json.value("retryable"_L1), QJsonValue(false));
    }
    // A rejection raises the mark as well: it was answered.
    Write rejected = desk.status(u"odd"_s);
    rejected.seq = 6;
    QCOMPARE(desk.send(rejected).status, 422);
    Write late = desk.status(u"open"_s);
    late.seq = 6;
    QCOMPARE(desk.send(late).status, 409);
    QCOMPARE(desk.database.effects().size(), size_t(1));
}

void TestDemoWrites::numbersMayHaveGapsAndGoByConversation()
{
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.seq = 900;
    QCOMPARE(desk.send(write).status, 200);
    Write other{"PUT", u"c2/status"_s, {{u"status"_s, u"closed"_s}}, desk.statusRev(u"c2"_s)};
    other.seq = 1;
    QCOMPARE(desk.send(other).status, 200);
}

void TestDemoWrites::answersAreForgottenAfterNinetyDays()
{
    constexpr qint64 dayMs = 86'400'000;
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 1;
    QCOMPARE(desk.send(write).status, 200);
    desk.clock.advance(90 * dayMs);
    QVERIFY(desk.send(write).replayed);
    desk.clock.advance(1);
    const Written late = desk.send(write);
    QCOMPARE(late.status, 409); // the mark stays for ever
    QCOMPARE(late.code(), u"outcome-unknown"_s);
}

void TestDemoWrites::sameKeyAtTheSameTimeWaits()
{
    WriteDesk desk;
    WriteFault slow;
    slow.action = WriteFault::Action::Delay;
    slow.delay = std::chrono::minutes(1);
    desk.writes.faults().set(slow, 1);
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 1;
    Written first;
    std::thread sender([&] { first = desk.send(write); });
    QTRY_COMPARE(desk.writes.faults().pending(), 0); // met by the first one, which now takes its time
    const Written second = desk.send(write);
    desk.writes.faults().stop();
    sender.join();
    QCOMPARE(second.status, 409);
    QCOMPARE(second.code(), u"in-progress"_s);
    QCOMPARE(second.json.value("retryable"_L1), QJsonValue(true));
    QCOMPARE(first.status, 200);
    QVERIFY(desk.send(write).replayed);
    QCOMPARE(desk.database.effects().size(), size_t(1));
}

void TestDemoWrites::manyAtOnceHaveOneEffect()
{
    WriteDesk desk;
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 1;
    std::array<Written, 8> answers;
    {
        std::vector<std::jthread> senders;
        for (Written &answer : answers)
            senders.emplace_back([&desk, &write, &answer] { answer = desk.send(write); });
    }
    int done = 0;
    for (const Written &answer : answers) {
        QVERIFY(answer.status == 200 || answer.code() == u"in-progress"_s);
        done += answer.status == 200 && !answer.replayed ? 1 : 0;
    }
    QCOMPARE(done, 1);
    QCOMPARE(desk.database.effects().size(), size_t(1));
}

void TestDemoWrites::brokenHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("seq");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *client, const char *key, const char *seq, const char *ifMatch,
                        const char *pointer) {
        QTest::newRow(name) << QByteArray(client) << QByteArray(key) << QByteArray(seq) << QByteArray(ifMatch)
                            << QString::fromLatin1(pointer);
    };
    row("no client", "", "\"k\"", "1", "\"s\"", "X-Client-Id");
    row("odd client", "a b", "\"k\"", "1", "\"s\"", "X-Client-Id");
    row("no key", "c", "", "1", "\"s\"", "Idempotency-Key");
    row("no quotes", "c", "k", "1", "\"s\"", "Idempotency-Key");
    row("empty key", "c", "\"\"", "1", "\"s\"", "Idempotency-Key");
    row("one quote", "c", "\"", "1", "\"s\"", "Idempotency-Key");
    row("quote in key", "c", "\"a\"b\"", "1", "\"s\"", "Idempotency-Key");
    row("no number", "c", "\"k\"", "", "\"s\"", "X-Client-Seq");
    row("zero", "c", "\"k\"", "0", "\"s\"", "X-Client-Seq");
    row("negative", "c", "\"k\"", "-1", "\"s\"", "X-Client-Seq");
    row("beyond what JSON can say", "c", "\"k\"", "9007199254740992", "\"s\"", "X-Client-Seq");
    row("weak tag", "c", "\"k\"", "1", "W/\"s\"", "If-Match");
    row("any", "c", "\"k\"", "1", "*", "If-Match");
    row("list", "c", "\"k\"", "1", "\"s\", \"t\"", "If-Match");
}

void TestDemoWrites::brokenHeadersAreRefused()
{
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, seq);
    QFETCH(QByteArray, ifMatch);
    QFETCH(QString, pointer);
    WriteDesk desk;
    Ask ask;
    ask.method = "PUT";
    ask.path = u"/v1/conversations/c1/status"_s;
    ask.authorization = "Bearer token";
    ask.contentType = "application/json";
    ask.body = R"({"status":"closed"})";
    ask.clientId = client;
    ask.idempotencyKey = key;
    ask.clientSeq = seq;
    ask.ifMatch = ifMatch;
    const Written answer = desk.send(ask);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalid-request"_s);
    QCOMPARE(answer.json.value("errors"_L1).toArray().first().toObject().value("pointer"_L1).toString(), pointer);
    QCOMPARE(desk.database.effects().size(), size_t(0));
}

void TestDemoWrites::transientRefusalsAreNotKept()
{
    WriteDesk desk;
    WriteFault busy;
    busy.action = WriteFault::Action::Refuse;
    busy.problem = {ProblemCode::Unavailable, u"Later."_s, {}, 3};
    desk.writes.faults().set(busy, 2);
    Write write = desk.status(u"closed"_s);
    write.key = "k";
    write.seq = 1;
    QCOMPARE(desk.send(write).status, 503);
    QCOMPARE(desk.send(write).status, 503);
    const Written done = desk.send(write);
    QCOMPARE(done.status, 200);
    QVERIFY(!done.replayed);
}

void TestDemoWrites::everythingSurvivesARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.db"_s);
    Write write;
    Written first;
    QString cursor;
    {
        WriteDesk desk(file);
        (void)desk.ends(cursor);
        write = desk.status(u"closed"_s);
        write.key = "k";
        write.seq = 1;
        first = desk.send(write);
        QCOMPARE(desk.send(desk.note(u"Kept."_s)).status, 201);
    }
    WriteDesk desk(file);
    const Written again = desk.send(write);
    QVERIFY(again.replayed);
    QCOMPARE(again.body, first.body);
    Write late = desk.status(u"open"_s);
    late.key = "late";
    late.seq = 1;
    QCOMPARE(desk.send(late).code(), u"outcome-unknown"_s);
    QCOMPARE(desk.database.effects().size(), size_t(2));
    QCOMPARE(desk.ends(cursor).size(), 2);
    QVERIFY(desk.database.find(ObjectType::Note, u"n1"_s));
}

void TestDemoWrites::theFeedTellsEachClientItsOwnEnds()
{
    WriteDesk desk;
    QString mine;
    QString theirs;
    QString nobody;
    for (QString *cursor : {&mine, &theirs, &nobody})
        QCOMPARE(desk.ends(*cursor), QStringList());
    Write write = desk.status(u"closed"_s);
    write.key = "k1";
    QCOMPARE(desk.send(write).status, 200);
    Write other = desk.status(u"open"_s);
    other.key = "k2";
    other.client = secondClient;
    QCOMPARE(desk.send(other).status, 200);
    (void)desk.send(write); // a replay is no second end
    QCOMPARE(desk.ends(mine, firstClient, 1), QStringList{u"applied k1"_s});
    QCOMPARE(desk.ends(theirs, secondClient), QStringList{u"applied k2"_s});
    QCOMPARE(desk.ends(nobody, ""), QStringList());
    QCOMPARE(desk.ends(mine), QStringList());
}

void TestDemoWrites::theFeedTellsEndsWithoutItems()
{
    WriteDesk desk;
    QString cursor;
    (void)desk.ends(cursor);
    Write noop = desk.status(u"open"_s);
    noop.key = "k1";
    QCOMPARE(desk.send(noop).outcome(), u"noop"_s);
    const QJsonObject page = desk.page(cursor);
    QVERIFY(page.value("items"_L1).toArray().isEmpty());
    QVERIFY(!page.value("more"_L1).toBool());
    QCOMPARE(page.value("commands"_L1).toArray().size(), 1);
    QVERIFY(page.contains("digest"_L1));
    QVERIFY(desk.page(cursor).value("commands"_L1).toArray().isEmpty());
}

void TestDemoWrites::theFeedTellsManyEndsInPages()
{
    WriteDesk desk;
    QString cursor;
    (void)desk.ends(cursor);
    QStringList wanted;
    for (int i = 0; i < 1203; ++i) {
        Write write = desk.status(i % 2 == 0 ? u"closed"_s : u"open"_s);
        write.key = desk.newKey();
        QCOMPARE(desk.send(write).outcome(), u"applied"_s);
        wanted.append(u"applied "_s + QString::fromLatin1(write.key));
    }
    QString again = cursor;
    const QJsonObject first = desk.page(again);
    QCOMPARE(first.value("commands"_L1).toArray().size(), 500);
    QVERIFY(first.value("more"_L1).toBool());
    QCOMPARE(desk.ends(cursor), wanted);
}

void TestDemoWrites::theFeedTellsWhyNot()
{
    WriteDesk desk;
    QString cursor;
    (void)desk.ends(cursor);
    Write write = desk.status(u"closed"_s);
    write.ifMatch = "old";
    write.key = "k";
    QCOMPARE(desk.send(write).status, 412);
    const QJsonObject end = desk.page(cursor).value("commands"_L1).toArray().first().toObject();
    QCOMPARE(end.value("outcome"_L1).toString(), u"rejected"_s);
    QVERIFY(!end.contains("rev"_L1));
    const QJsonObject problem = end.value("problem"_L1).toObject();
    QCOMPARE(problem.value("code"_L1).toString(), u"stale"_s);
    QCOMPARE(problem.value("status"_L1).toInt(), 412);
}

void TestDemoWrites::snapshotsTellEndsFromTheirPositionOn()
{
    WriteDesk desk;
    Write before = desk.status(u"closed"_s);
    before.key = "before";
    QCOMPARE(desk.send(before).status, 200);
    Write there = desk.status(u"open"_s);
    there.key = "there";
    QCOMPARE(desk.send(there).status, 200);
    QString cursor;
    QVERIFY(desk.page(cursor, firstClient, 2).value("commands"_L1).toArray().isEmpty());
    Write during = desk.status(u"closed"_s);
    during.key = "during";
    QCOMPARE(desk.send(during).status, 200);
    QCOMPARE(desk.ends(cursor, firstClient, 2), (QStringList{u"applied there"_s, u"applied during"_s}));
}

void TestDemoWrites::theStreamIsPokedByEveryEnd()
{
    WriteDesk desk;
    int pokes = 0;
    desk.database.setListener([&] { ++pokes; });
    const qint64 position = desk.database.state().position;
    QCOMPARE(desk.send(desk.status(u"open"_s)).outcome(), u"noop"_s);
    QCOMPARE(pokes, 1);
    QVERIFY(desk.database.state().position > position);
}

void TestDemoWrites::capabilitiesNameTheCommands()
{
    WriteDesk desk;
    Ask ask;
    ask.method = "GET";
    ask.path = u"/v1/capabilities"_s;
    ask.authorization = "Bearer token";
    const QJsonObject can = desk.send(ask).json;
    QCOMPARE(can.value("commands"_L1).toArray(),
             (QJsonArray{u"link"_s, u"clear_link"_s, u"status"_s, u"crm_retry"_s, u"note"_s, u"note_delete"_s}));
    QCOMPARE(can.value("limits"_L1).toObject().value("noteChars"_L1).toInt(), 10'000);
    QCOMPARE(can.value("limits"_L1).toObject().value("queue"_L1).toInt(), 10'000);
    QCOMPARE(can.value("idempotencyDays"_L1).toInt(), 90);
}

QTEST_GUILESS_MAIN(TestDemoWrites)
#include "tst_demowrites.moc"
