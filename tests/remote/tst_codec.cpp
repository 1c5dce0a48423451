// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec.h"

#include "answers.h"

#include <QJsonArray>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr qsizetype conversationAt = 4; // c1 in samples/changes.json

/// samples/changes.json with one member of c1's data set, or taken away when `value` is undefined.
QByteArray pageWith(const QString &member, const QJsonValue &value)
{
    QJsonObject page = objectOf(sample("changes.json"));
    QJsonArray items = page.value(QStringLiteral("items")).toArray();
    QJsonObject item = items.at(conversationAt).toObject();
    QJsonObject data = item.value(QStringLiteral("data")).toObject();
    if (value.isUndefined())
        data.remove(member);
    else
        data.insert(member, value);
    item.insert(QStringLiteral("data"), data);
    items.replace(conversationAt, item);
    page.insert(QStringLiteral("items"), items);
    return bytesOf(page);
}

QByteArray pageOfItem(const QJsonValue &item)
{
    QJsonObject page = objectOf(sample("changes.json"));
    page.insert(QStringLiteral("items"), QJsonArray{item});
    return bytesOf(page);
}

QJsonObject itemOf(const QString &type, const QString &id, const QJsonObject &data)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("id"), id},
            {QStringLiteral("op"), QStringLiteral("put")},
            {QStringLiteral("rev"), QStringLiteral("1")},
            {QStringLiteral("data"), data}};
}

const ConversationRecord &conversation(const ChangePage &page, size_t at)
{
    return std::get<ConversationRecord>(page.changes.at(at).body);
}

Instant utc(int year, int month, int day, int hour, int minute, int second, int ms)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace

class TestCodec : public QObject
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

void TestCodec::readsACard()
{
    const Result<ChangePage> page = readChangePage(answerWith(sample("changes.json")));
    QVERIFY(page.ok());
    QCOMPARE(page->epoch, QStringLiteral("e1"));
    QCOMPARE(page->cursor.value, QStringLiteral("f.42+/="));
    QVERIFY(!page->more && !page->snapshot && !page->snapshotEnd);
    QCOMPARE(page->total, 4000);
    QCOMPARE(page->changes.size(), size_t(9));
    QVERIFY(page->quarantined.empty());
    QVERIFY(page->digest);
    QCOMPARE(page->digest->count, 6);
    QCOMPARE(page->digest->xor64, 0x00ff13a77bc90d21ull);
    QCOMPARE(page->serverTime, utc(2026, 11, 22, 14, 5, 0, 0));

    const Conversation &card = conversation(*page, conversationAt).card;
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
    other.insert(QStringLiteral("changes"), QStringLiteral("by-pigeon"));
    const Result<Capabilities> refused = readCapabilities(answerWith(bytesOf(other)));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().kind == ErrorKind::UpdateNeeded);

    other.insert(QStringLiteral("changes"), QStringLiteral("full-walk"));
    other.insert(QStringLiteral("ping"), 1e9);
    other.insert(QStringLiteral("limits"), QJsonObject{{QStringLiteral("page"), 0}});
    const Result<Capabilities> odd = readCapabilities(answerWith(bytesOf(other)));
    QVERIFY(odd.ok());
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

void TestCodec::brokenItemsAreQuarantined_data()
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

void TestCodec::brokenItemsAreQuarantined()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const Result<ChangePage> page = readChangePage(answerWith(pageWith(member, value)));
    QVERIFY(page.ok());
    QCOMPARE(page->changes.size(), size_t(8)); // the others are applied
    QCOMPARE(page->quarantined.size(), size_t(1));
    const QuarantinedItem &item = page->quarantined.front();
    QCOMPARE(item.type, QStringLiteral("conversation"));
    QCOMPARE(item.id, QStringLiteral("c1"));
    QCOMPARE(item.rev, QStringLiteral("9"));
    QVERIFY(!item.reason.isEmpty());
    QVERIFY(!item.reason.contains(QStringLiteral("Maya"))); // may be logged
    QVERIFY(objectOf(item.raw).contains(QStringLiteral("data")));
}

void TestCodec::hostileIds_data()
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

void TestCodec::hostileIds()
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

void TestCodec::hostileText()
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

void TestCodec::deletesAreNeverQuarantined()
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

void TestCodec::rawOfQuarantineIsBounded()
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

void TestCodec::brokenEnvelopes_data()
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

void TestCodec::brokenEnvelopes()
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

void TestCodec::brokenMessagePages_data()
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

void TestCodec::brokenMessagePages()
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

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
