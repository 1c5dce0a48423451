// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/query.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace leadlight;

namespace {

CrmSync crmOf(SyncState state, const Named<SyncCause> &cause)
{
    CrmSync crm;
    crm.state = state;
    crm.cause = cause;
    return crm;
}

} // namespace

class TestQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOperatorsAndWords()
    {
        const Query query = Query::parse(QStringLiteral("status:open  Maya crm:error score:>=80 sort:score fit-out"));
        QCOMPARE(query.status, std::optional(Status::Open));
        QCOMPARE(query.crm, std::optional(SyncState::Error));
        QCOMPARE(query.scoreFrom, std::optional(80));
        QCOMPARE(query.scoreTo, std::optional(100));
        QCOMPARE(query.sort, SortOrder::HighestScore);
        QCOMPARE(query.text, QStringLiteral("Maya fit-out"));
        QVERIFY(query.notUnderstood.isEmpty());
    }
    void namesWhatItDidNotUnderstand()
    {
        const Query query = Query::parse(QStringLiteral("status:opne score:101 http://x score:9-x"));
        QVERIFY(!query.status.has_value());
        QVERIFY(!query.scoreFrom.has_value());
        QCOMPARE(
            query.notUnderstood,
            (QStringList{QStringLiteral("status:opne"), QStringLiteral("score:101"), QStringLiteral("score:9-x")}));
        QCOMPARE(query.text, QStringLiteral("status:opne score:101 http://x score:9-x"));
    }
    void marksAndFields()
    {
        Conversation card;
        card.name = QStringLiteral("Maya Okafor");
        card.email = QStringLiteral("maya@nordlicht.example");
        card.company = QStringLiteral("Nordlicht GmbH");
        card.agentName = QStringLiteral("Ava Stone");
        card.lastMessageAt = Instant{QDateTime({2026, 11, 20}, {0, 0}, Qt::UTC).toMSecsSinceEpoch()};
        OwnMarks own;
        const auto admits = [&](const char *text) {
            const Query query = Query::parse(QString::fromUtf8(text));
            return query.notUnderstood.isEmpty() && query.text.isEmpty() && query.admits(card, own);
        };
        QVERIFY(!admits("is:unseen") && !admits("is:followup") && !admits("is:due"));
        own.unseen = true;
        own.remindAt = Instant{1};
        QVERIFY(admits("is:unseen") && !admits("is:followup") && admits("is:due") && admits("IS:Due"));
        own.followUp.dueAt = Instant{1};
        QVERIFY(admits("is:followup"));
        own.followUp.doneAt = Instant{1};
        QVERIFY(!admits("is:followup"));
        QVERIFY(admits("has:email") && !admits("has:phone"));
        QVERIFY(admits("agent:ava") && admits("agent:\"ava st\"") && !admits("agent:maya"));
        QVERIFY(admits("company:NORD") && admits("from:okaf") && admits("from:nordlicht") && !admits("from:ava"));
        QVERIFY(admits("after:2026-11-20") && !admits("before:2026-11-20"));
        QVERIFY(!admits("after:2026-11-21") && admits("before:2026-11-21"));
    }
    void excludedWordsMustNotBeFound()
    {
        Conversation card;
        card.name = QStringLiteral("Maya");
        const auto matches = [&card](const char *text) {
            return Query::parse(QString::fromUtf8(text)).matches(card, {}, {QStringLiteral("a solar roof")});
        };
        QVERIFY(matches("maya -jonas") && matches("-jonas"));
        QVERIFY(!matches("maya -solar") && !matches("-maya") && !matches("maya -\"solar ro\""));
        QVERIFY(matches("-\"roof solar\""));
        QCOMPARE(Query::parse(QStringLiteral("a - b")).text, QStringLiteral("a - b"));
    }
    void operatorsInQuotesAreWords()
    {
        const Query query
            = Query::parse(QStringLiteral("\"status:open now\" is:nonsense before:soon has:x agent:\"\""));
        QVERIFY(!query.status.has_value());
        QCOMPARE(query.notUnderstood,
                 (QStringList{QStringLiteral("is:nonsense"), QStringLiteral("before:soon"), QStringLiteral("has:x"),
                              QStringLiteral("agent:\"\"")}));
    }
    void scoreForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("high") << QStringLiteral("high") << 80 << 100;
        QTest::newRow("medium") << QStringLiteral("medium") << 60 << 79;
        QTest::newRow("low") << QStringLiteral("low") << 0 << 59;
        QTest::newRow("exact") << QStringLiteral("85") << 85 << 85;
        QTest::newRow("at most") << QStringLiteral("<=40") << 0 << 40;
        QTest::newRow("below") << QStringLiteral("<60") << 0 << 59;
        QTest::newRow("above") << QStringLiteral(">79") << 80 << 100;
        QTest::newRow("range") << QStringLiteral("60-79") << 60 << 79;
    }
    void scoreForms()
    {
        QFETCH(QString, text);
        const Query query = Query::parse(QStringLiteral("score:") + text);
        QTEST(query.scoreFrom.value_or(-1), "from");
        QTEST(query.scoreTo.value_or(-1), "to");
    }
    void textFormIsReversible()
    {
        const QStringList words{QStringLiteral("status:closed"),
                                QStringLiteral("crm:pending"),
                                QStringLiteral("link:suggested"),
                                QStringLiteral("intent:spam"),
                                QStringLiteral("sentiment:negative"),
                                QStringLiteral("score:none"),
                                QStringLiteral("score:<50"),
                                QStringLiteral("sort:oldest"),
                                QStringLiteral("word"),
                                QStringLiteral("status:what"),
                                QStringLiteral("\"a b\""),
                                QStringLiteral("is:unseen"),
                                QStringLiteral("is:due"),
                                QStringLiteral("has:phone"),
                                QStringLiteral("agent:\"Ava Stone\""),
                                QStringLiteral("company:Łódź"),
                                QStringLiteral("from:maya@nord"),
                                QStringLiteral("before:2026-11-20"),
                                QStringLiteral("after:2026-11-01"),
                                QStringLiteral("-spam"),
                                QStringLiteral("-\"not this\""),
                                QStringLiteral("sort:due"),
                                QStringLiteral("cause:rate_limit"),
                                QStringLiteral("cause:other"),
                                QStringLiteral("sort:cause")};
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QStringList some;
            for (const QString &word : words) {
                if (random.bounded(3) == 0)
                    some.insert(random.bounded(int(some.size()) + 1), word);
            }
            const Query query = Query::parse(some.join(u' '));
            QCOMPARE(Query::parse(query.toText()), query);
        }
    }
    void aMissingScoreLiesInNoRange()
    {
        Conversation card;
        QVERIFY(Query::parse(QStringLiteral("score:none")).admits(card, {}));
        QVERIFY(!Query::parse(QStringLiteral("score:0-100")).admits(card, {}));
        card.score = Score(0);
        QVERIFY(!Query::parse(QStringLiteral("score:none")).admits(card, {}));
        QVERIFY(Query::parse(QStringLiteral("score:low")).admits(card, {}));
    }
    void anUnknownStatusMatchesNoStatusFilter()
    {
        Conversation card;
        card.status = Named<Status>::fromText(QStringLiteral("snoozed"));
        QVERIFY(Query().admits(card, {}));
        QVERIFY(!Query::parse(QStringLiteral("status:open")).admits(card, {}));
    }
    void searchesFieldsTogetherAndMessagesOneByOne()
    {
        Conversation card;
        card.name = QStringLiteral("Maya");
        card.agentName = QStringLiteral("Ava");
        Query query;
        query.text = QStringLiteral("maya ava");
        QVERIFY(query.matches(card, {}, {}));
        query.text = QStringLiteral("roof solar");
        QVERIFY(query.matches(card, {}, {QStringLiteral("A solar roof"), QStringLiteral("x")}));
        QVERIFY(!query.matches(card, {}, {QStringLiteral("a roof"), QStringLiteral("solar")}));
    }
    void everySortIsATotalOrder()
    {
        QVERIFY(sortKey(SortOrder::NewestFirst, Score(), {}, {}, 10)
                < sortKey(SortOrder::NewestFirst, Score(), {}, {}, 9));
        QVERIFY(sortKey(SortOrder::OldestFirst, Score(), {}, {}, 9)
                < sortKey(SortOrder::OldestFirst, Score(), {}, {}, 10));
        const qint64 early = -qint64(63'000'000'000) * 64;
        const qint64 late = qint64(252'000'000'000) * 64;
        QVERIFY(sortKey(SortOrder::HighestScore, Score(81), {}, {}, early)
                < sortKey(SortOrder::HighestScore, Score(80), {}, {}, late));
        QVERIFY(sortKey(SortOrder::HighestScore, Score(0), {}, {}, early)
                < sortKey(SortOrder::HighestScore, Score(), {}, {}, late));
        QVERIFY(sortKey(SortOrder::HighestScore, Score(5), {}, {}, 2)
                < sortKey(SortOrder::HighestScore, Score(5), {}, {}, 1));
    }
    void aCauseIsThatOfAnError()
    {
        const auto admits = [](const char *text, const Conversation &card) {
            const Query query = Query::parse(QString::fromUtf8(text));
            return query.text.isEmpty() && query.admits(card, {});
        };
        Conversation card;
        card.crm = crmOf(SyncState::Error, SyncCause::RateLimit);
        QVERIFY(admits("cause:rate_limit", card) && admits("cause:RATE_LIMIT crm:error", card));
        QVERIFY(!admits("cause:server", card) && !admits("cause:other", card));
        card.crm.cause = Named<SyncCause>::fromText(QStringLiteral("solar_wind"));
        QVERIFY(admits("cause:other", card) && !admits("cause:rate_limit", card));
        card.crm.cause = {};
        QVERIFY(admits("cause:other", card));
        card.crm = crmOf(SyncState::Synced, SyncCause::RateLimit);
        QVERIFY(!admits("cause:rate_limit", card) && !admits("cause:other", card));
        QCOMPARE(Query::parse(QStringLiteral("cause:solar_wind")).notUnderstood.size(), 1);
    }
    void causesStandTogetherNewestFirst()
    {
        const qint64 early = -qint64(63'000'000'000) * 64;
        const qint64 late = qint64(252'000'000'000) * 64;
        const auto key = [](const CrmSync &crm, qint64 timeKey) {
            return sortKey(SortOrder::ByCause, Score(50), {}, crm, timeKey);
        };
        qint64 last = std::numeric_limits<qint64>::min();
        const auto below = [&](std::optional<SyncCause> cause, const CrmSync &crm) {
            const bool inOrder = last < firstKeyOf(cause) && firstKeyOf(cause) < key(crm, late)
                && key(crm, late) < key(crm, 5) && key(crm, 5) < key(crm, 4) && key(crm, 4) < key(crm, early);
            last = key(crm, early);
            return inOrder;
        };
        for (const SyncCause cause : causesInOrder())
            QVERIFY(below(cause, crmOf(SyncState::Error, cause)));
        QVERIFY(below({}, crmOf(SyncState::Synced, SyncCause::MissingName)));
    }
    void dueComesFirstAndInOrder()
    {
        const auto key = [](Instant clock, Instant reminder, qint64 timeKey) {
            OwnMarks own;
            own.followUp.dueAt = clock;
            own.remindAt = reminder;
            return sortKey(SortOrder::DueFirst, Score(), own, {}, timeKey);
        };
        const Instant year9999{253402300799999};
        const qint64 late = qint64(252'000'000'000) * 64;
        QVERIFY(key(Instant{5}, {}, 1) < key(Instant{6}, {}, 2));
        QVERIFY(key(Instant{9}, Instant{5}, 1) < key(Instant{6}, {}, 2));
        QVERIFY(key(year9999, {}, 1) < key({}, {}, late));
        QVERIFY(key({}, {}, 2) < key({}, {}, 1));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
