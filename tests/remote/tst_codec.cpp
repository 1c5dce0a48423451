// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "pages.h"

using namespace leadlight;
using namespace leadlight::testing;

namespace {

Instant utc(int year, int month, int day, int hour, int minute, int second, int ms)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace

class TestCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACard();
    void readsInsights();
    void readsLinkAndCrm();
    void readsTheOtherTypes();
    void readsMessages();
    void readsCapabilities();
    void readsHits();
    void scores_data();
    void scores();
    void times_data();
    void times();
    void negativeCountsAreZero();
    void unknownValuesAreKept();
    void missingIsNotEmpty();
};

void TestCodec::readsACard()
{
    const Result<ChangePage> page = readChangePage(answerWith(sample("changes.json")));
    QVERIFY(page.ok());
    QCOMPARE(page->epoch, QStringLiteral("e1"));
    QCOMPARE(page->cursor.value, QStringLiteral("f.42+/="));
    QVERIFY(!page->more && !page->snapshot && !page->snapshotEnd);
    QCOMPARE(page->total, 4000);
    QCOMPARE(page->changes.size(), size_t(10));
    QCOMPARE(page->outcomes.size(), size_t(2));
    QVERIFY(page->outcomes.at(0).kind == CommandAnswer::Kind::Applied
            && page->outcomes.at(0).rev == QStringLiteral("s-4"));
    QVERIFY(page->outcomes.at(1).kind == CommandAnswer::Kind::Rejected);
    QCOMPARE(page->outcomes.at(1).problem->kind, ErrorKind::Forbidden);
    QCOMPARE(page->outcomes.at(1).problem->requestId, QStringLiteral("r-8"));
    QVERIFY(page->quarantined.empty());
    QVERIFY(page->digest);
    QCOMPARE(page->digest->count, 6);
    QCOMPARE(page->digest->xor64, 0x00ff13a77bc90d21ull);
    QCOMPARE(page->serverTime, utc(2026, 11, 22, 14, 5, 0, 0));

    const Conversation &card = conversation(*page, conversationAt).card;
    QCOMPARE(card.statusRev, QStringLiteral("s-4"));
    QCOMPARE(card.link.rev, QStringLiteral("l-2"));
    QCOMPARE(card.id.value, QStringLiteral("c1"));
    QCOMPARE(card.rev, QStringLiteral("9"));
    QCOMPARE(card.name, QStringLiteral("Maya Okafor"));
    QCOMPARE(card.email, QStringLiteral("maya@nordlicht.example"));
    QCOMPARE(card.phone, QStringLiteral("+49 30 1234567"));
    QCOMPARE(card.company, QStringLiteral("Nordlicht GmbH"));
    QVERIFY(card.status == Status::Open);
    QCOMPARE(card.score, Score(86));
    QVERIFY(card.intent == Intent::PotentialNewBusiness);
    QVERIFY(card.sentiment == Sentiment::Positive);
    QCOMPARE(card.summary, QStringLiteral("Wants 40 panels."));
    QCOMPARE(card.messageCount, 8);
    QCOMPARE(card.lastSeq, 8);
    QCOMPARE(card.messagesRev, QStringLiteral("m8"));
    QCOMPARE(card.agentId.value, QStringLiteral("a1"));
    QCOMPARE(card.agentName, QStringLiteral("Nora"));
    QCOMPARE(card.lastMessageAt, utc(2026, 11, 22, 14, 2, 3, 123));
    QCOMPARE(card.lastVisitorMessageAt, card.lastMessageAt);
    QCOMPARE(card.createdAt, utc(2026, 11, 22, 13, 55, 0, 0));
}

void TestCodec::readsInsights()
{
    const Result<ChangePage> page = readChangePage(answerWith(sample("changes.json")));
    QVERIFY(page.ok());
    const Insights &insights = conversation(*page, conversationAt).insights;
    QCOMPARE(insights.visitor.fullName, (VisitorFact{QStringLiteral("Maya Okafor"), 4}));
    QCOMPARE(insights.visitor.phone, (VisitorFact{QStringLiteral("+49 30 1234567"), 0}));
    QCOMPARE(insights.visitor.website, (VisitorFact{QStringLiteral("nordlicht.example"), 8}));
    QCOMPARE(insights.visitor.jobTitle.value, QStringLiteral("Buyer"));
    QCOMPARE(insights.visitor.address.value, QStringLiteral("Berlin"));
    QCOMPARE(insights.scoredSeq, 8);
    QCOMPARE(insights.scoredAt, utc(2026, 11, 22, 14, 3, 0, 0));
    QCOMPARE(insights.factors.size(), size_t(2));
    QVERIFY(insights.factors.at(0).factor == Factor::Budget);
    QVERIFY(insights.factors.at(0).finding == Finding::Found);
    QCOMPARE(insights.factors.at(0).quote, QStringLiteral("about 40k"));
    QCOMPARE(insights.factors.at(0).note, QStringLiteral("Named a budget."));
    QCOMPARE(insights.factors.at(0).seq, 6);
    QVERIFY(insights.factors.at(1).finding == Finding::NotMentioned);
    QCOMPARE(insights.reasoning, QStringLiteral("Budget named, decision this month."));
    QCOMPARE(insights.detailedSummary, QStringLiteral("Wants 40 panels on two roofs before March."));

    const ConversationRecord &unscored = conversation(*page, conversationAt + 1);
    QVERIFY(!unscored.card.score.isSet());
    QCOMPARE(unscored.insights.gaps.size(), size_t(1));
    QVERIFY(unscored.insights.gaps.front() == ScoreGap::TooShort);
    QVERIFY(unscored.insights.factors.empty());
}

void TestCodec::readsLinkAndCrm()
{
    const Result<ChangePage> page = readChangePage(answerWith(sample("changes.json")));
    QVERIFY(page.ok());
    const Conversation &card = conversation(*page, conversationAt).card;
    QVERIFY(card.link.state == LinkState::Suggested);
    QCOMPARE(card.link.confidence, 92);
    QCOMPARE(card.link.reasons.size(), size_t(2));
    QVERIFY(card.link.reasons.at(1) == MatchReason::SimilarName);
    QVERIFY(card.link.origin == LinkOrigin::Automatic);
    QCOMPARE(card.link.contactId.value, QStringLiteral("p1"));
    QCOMPARE(card.link.contactEmail, QStringLiteral("maya@nordlicht.example"));
    QCOMPARE(card.link.accountId.value, QStringLiteral("acc1"));
    QCOMPARE(card.link.accountName, QStringLiteral("Nordlicht GmbH"));
    QVERIFY(!card.link.linkedAt.isSet());
    QVERIFY(card.crm.state == SyncState::Error);
    QVERIFY(card.crm.cause == SyncCause::RateLimit);
    QCOMPARE(card.crm.detail, QStringLiteral("Too many requests"));
    QCOMPARE(card.crm.requestId, QStringLiteral("r-17"));
    QCOMPARE(card.crm.at, utc(2026, 11, 22, 14, 2, 10, 0));
    QCOMPARE(card.crm.nextTryAt, utc(2026, 11, 22, 14, 7, 10, 0));
}

void TestCodec::readsTheOtherTypes()
{
    const Result<ChangePage> page = readChangePage(answerWith(sample("changes.json")));
    QVERIFY(page.ok());
    const std::vector<Change> &changes = page->changes;
    QCOMPARE(std::get<Viewer>(changes.at(0).body).role, QStringLiteral("rep"));
    QCOMPARE(std::get<Agent>(changes.at(1).body).name, QStringLiteral("Nora"));
    QCOMPARE(std::get<Account>(changes.at(2).body).industry, QStringLiteral("Solar"));
    QCOMPARE(std::get<Account>(changes.at(2).body).rev, QStringLiteral("3"));
    const Contact &contact = std::get<Contact>(changes.at(3).body);
    QCOMPARE(contact.primaryAccountId.value, QStringLiteral("acc1"));
    QCOMPARE(contact.jobTitle, QStringLiteral("Buyer"));
    const Tombstone &merged = std::get<Tombstone>(changes.at(6).body);
    QVERIFY(merged.reason == DeleteReason::Merged);
    QCOMPARE(merged.mergedInto, QStringLiteral("c1"));
    QVERIFY(std::get<Tombstone>(changes.at(7).body).reason == DeleteReason::Erased);
    const Note &note = std::get<Note>(changes.at(9).body);
    QCOMPARE(note.text, QStringLiteral("Called back.\nWants panels in March."));
    QCOMPARE(note.rev, QStringLiteral("n-1-2"));
    QCOMPARE(note.conversation.value, QStringLiteral("c1"));
    QCOMPARE(note.author, QStringLiteral("Robin"));
    QVERIFY(note.createdAt < note.updatedAt);
    const UnknownPut &reserved = std::get<UnknownPut>(changes.at(8).body);
    QCOMPARE(objectOf(reserved.raw).value(QStringLiteral("text")).toString(), QStringLiteral("reserved"));
}

void TestCodec::readsMessages()
{
    const Result<MessagePage> page = readMessagePage(answerWith(sample("messages.json")), {QStringLiteral("c1")}, 0);
    QVERIFY(page.ok());
    QCOMPARE(page->messagesRev, QStringLiteral("m8"));
    QCOMPARE(page->nextAfter, 3);
    QVERIFY(page->more);
    QCOMPARE(page->items.size(), size_t(3));
    QVERIFY(page->items.at(0).author == Author::Agent);
    QCOMPARE(page->items.at(0).agentName, QStringLiteral("Nora"));
    QCOMPARE(page->items.at(1).text, QStringLiteral("40 panels, \U0001F3E0 roof \"south\"\nplease"));
    QCOMPARE(page->items.at(1).sentAt, utc(2026, 11, 22, 13, 56, 0, 500));
    QVERIFY(page->items.at(2).kind == MessageKind::Event);
    QVERIFY(page->items.at(2).text.isEmpty()); // empty is a message, missing is a fault
}

void TestCodec::readsCapabilities()
{
    const Result<Capabilities> can = readCapabilities(answerWith(sample("capabilities.json")));
    QVERIFY(can.ok());
    QCOMPARE(can->epoch, QStringLiteral("e1"));
    QVERIFY(can->liveEvents && can->messageCounts && can->archive);
    QVERIFY(!can->notes && !can->idempotentWrites);
    QCOMPARE(can->pageLimit, 500);
    QCOMPARE(can->messageLimit, 200);
    QCOMPARE(can->pingSeconds, 25);
    QCOMPARE(can->minClient, QStringLiteral("0.1"));
    QCOMPARE(can->serverName, QStringLiteral("Demo"));

    QJsonObject other = objectOf(sample("capabilities.json"));
    QVERIFY(!can->restoredAt.isSet());
    other.insert(QStringLiteral("restoredAt"), QStringLiteral("2026-11-22T14:05:00.000Z"));
    other.insert(QStringLiteral("changes"), QStringLiteral("by-pigeon"));
    const Result<Capabilities> refused = readCapabilities(answerWith(bytesOf(other)));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().kind == ErrorKind::UpdateNeeded);

    other.insert(QStringLiteral("changes"), QStringLiteral("full-walk"));
    other.insert(QStringLiteral("ping"), 1e9);
    other.insert(QStringLiteral("limits"), QJsonObject{{QStringLiteral("page"), 0}});
    const Result<Capabilities> odd = readCapabilities(answerWith(bytesOf(other)));
    QVERIFY(odd.ok());
    QCOMPARE(odd->restoredAt, utc(2026, 11, 22, 14, 5, 0, 0));
    QVERIFY(odd->changes == ChangeStyle::FullWalk);
    QCOMPARE(odd->pingSeconds, 300);
    QCOMPARE(odd->pageLimit, 1);
}

void TestCodec::readsHits()
{
    const Result<std::vector<Contact>> contacts = readContacts(answerWith(sample("contacts.json")));
    QVERIFY(contacts.ok());
    QCOMPARE(contacts->size(), size_t(2));
    QCOMPARE(contacts->front().email, QStringLiteral("maya@nordlicht.example"));
    const Result<std::vector<Account>> accounts = readAccounts(answerWith(sample("accounts.json")));
    QVERIFY(accounts.ok());
    QCOMPARE(accounts->front().industry, QStringLiteral("Solar"));
    const Result<std::vector<Contact>> partly
        = readContacts(answerWith(R"({"items":[7,{"id":"p1","name":"Maya"},{"id":"../p","name":"x"}],"eop":1})"));
    QVERIFY(partly.ok());
    QCOMPARE(partly->size(), size_t(1));
}

void TestCodec::scores_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("points"); // -1: none
    QTest::newRow("0") << QJsonValue(0) << 0;
    QTest::newRow("100") << QJsonValue(100) << 100;
    QTest::newRow("79") << QJsonValue(79) << 79;
    QTest::newRow("-1") << QJsonValue(-1) << -1;
    QTest::newRow("101") << QJsonValue(101) << -1;
    QTest::newRow("85.5") << QJsonValue(85.5) << -1;
    QTest::newRow("text") << QJsonValue(QStringLiteral("85")) << -1;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << -1;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << -1;
    QTest::newRow("true") << QJsonValue(true) << -1;
    QTest::newRow("object") << QJsonValue(QJsonObject()) << -1;
    QTest::newRow("1e300") << QJsonValue(1e300) << -1;
}

void TestCodec::scores()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, points);
    const Result<ChangePage> page = readChangePage(answerWith(pageWith(QStringLiteral("score"), value)));
    QVERIFY(page.ok());
    QVERIFY(page->quarantined.empty());
    const ConversationRecord &record = conversation(*page, conversationAt);
    QCOMPARE(record.card.score, Score(points));
    QCOMPARE(record.insights.score, record.card.score);
}

void TestCodec::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Instant>("instant");
    QTest::newRow("ms") << QStringLiteral("2026-11-22T14:02:03.123Z") << utc(2026, 11, 22, 14, 2, 3, 123);
    QTest::newRow("no ms") << QStringLiteral("2026-11-22T14:02:03Z") << utc(2026, 11, 22, 14, 2, 3, 0);
    QTest::newRow("us") << QStringLiteral("2026-11-22T14:02:03.123999Z") << utc(2026, 11, 22, 14, 2, 3, 123);
    QTest::newRow("tenth") << QStringLiteral("2026-11-22T14:02:03.1Z") << utc(2026, 11, 22, 14, 2, 3, 100);
    QTest::newRow("east") << QStringLiteral("2026-11-22T14:02:03+02:00") << utc(2026, 11, 22, 12, 2, 3, 0);
    QTest::newRow("west") << QStringLiteral("2026-11-22T14:02:03-00:30") << utc(2026, 11, 22, 14, 32, 3, 0);
    QTest::newRow("leap second") << QStringLiteral("2016-12-31T23:59:60Z") << utc(2016, 12, 31, 23, 59, 59, 0);
    QTest::newRow("year 1") << QStringLiteral("0001-01-01T00:00:00Z") << utc(1, 1, 1, 0, 0, 0, 0);
    QTest::newRow("year 9999") << QStringLiteral("9999-12-31T23:59:59Z") << utc(9999, 12, 31, 23, 59, 59, 0);
    QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59.999Z") << Instant{-1};
    for (const char *bad :
         {"0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "2026-02-29T00:00:00Z", "", "yesterday",
          "2026-11-22T14:02:03", "2026-11-22 14:02:03Z", "2026-11-22T24:00:00Z", "2026-11-22T14:02:03.Z",
          "2026-11-22T14:02:03+2:00", "2026-11-22T14:02:03Zx", "-2026-11-22T14:02:03Z"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << Instant();
}

void TestCodec::times()
{
    QFETCH(QString, text);
    QFETCH(Instant, instant);
    const Result<ChangePage> page = readChangePage(answerWith(pageWith(QStringLiteral("lastMessageAt"), text)));
    QVERIFY(page.ok());
    QVERIFY(page->quarantined.empty());
    QCOMPARE(conversation(*page, conversationAt).card.lastMessageAt, instant);
}

void TestCodec::negativeCountsAreZero()
{
    const Result<ChangePage> page = readChangePage(answerWith(pageWith(QStringLiteral("messageCount"), -3)));
    QVERIFY(page.ok());
    QCOMPARE(conversation(*page, conversationAt).card.messageCount, 0);
    const Result<ChangePage> huge = readChangePage(answerWith(pageWith(QStringLiteral("messageCount"), 1e15)));
    QVERIFY(huge.ok());
    QCOMPARE(conversation(*huge, conversationAt).card.messageCount, std::numeric_limits<int>::max());
}

void TestCodec::unknownValuesAreKept()
{
    const Result<ChangePage> page
        = readChangePage(answerWith(pageWith(QStringLiteral("status"), QStringLiteral("snoozed"))));
    QVERIFY(page.ok());
    const Conversation &card = conversation(*page, conversationAt).card;
    QVERIFY(!card.status.isKnown());
    QCOMPARE(card.status.text, QStringLiteral("snoozed"));

    const Result<ChangePage> more = readChangePage(answerWith(pageWith(QStringLiteral("hologram"), QJsonObject())));
    QVERIFY(more.ok());
    QVERIFY(more->quarantined.empty());

    const Result<ChangePage> typed = readChangePage(answerWith(pageOfItem(
        itemOf(QStringLiteral("campaign"), QStringLiteral("k1"), {{QStringLiteral("x"), QStringLiteral("y")}}))));
    QVERIFY(typed.ok());
    QCOMPARE(typed->changes.front().type, QStringLiteral("campaign"));
    QCOMPARE(std::get<UnknownPut>(typed->changes.front().body).raw, QByteArray(R"({"x":"y"})"));
}

void TestCodec::missingIsNotEmpty()
{
    for (const char *optional : {"score", "reasoning", "intent", "shortSummary", "factors", "lastVisitorMessageAt"}) {
        for (const QJsonValue &nothing : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null)}) {
            const Result<ChangePage> page = readChangePage(answerWith(pageWith(QLatin1String(optional), nothing)));
            QVERIFY(page.ok());
            QVERIFY2(page->quarantined.empty(), optional);
        }
    }
    const Result<ChangePage> page
        = readChangePage(answerWith(pageWith(QStringLiteral("intent"), QJsonValue(QJsonValue::Undefined))));
    QVERIFY(page.ok());
    QVERIFY(conversation(*page, conversationAt).card.intent.text.isEmpty());
}

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
