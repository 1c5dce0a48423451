// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/ownrecord.h"
#include "domain/query.h"

#include <QTest>

using namespace leadlight;

namespace {

constexpr qint64 day = 24 * 3600 * 1000LL;
constexpr Instant noon{1790000000000};

Conversation hot()
{
    Conversation card;
    card.score = Score(80);
    card.lastSeq = 4;
    card.lastMessageAt = noon;
    card.lastVisitorMessageAt = noon;
    return card;
}

} // namespace

/// What marks a conversation shows, as pure rules; tst_owndata holds the store to them.
class TestOwnMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockIsForHighScoresOnly_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("runs");
        QTest::newRow("none") << -1 << false;
        QTest::newRow("79") << 79 << false;
        QTest::newRow("80") << 80 << true;
        QTest::newRow("100") << 100 << true;
    }
    void theClockIsForHighScoresOnly()
    {
        QFETCH(int, points);
        Conversation card = hot();
        card.score = Score(points);
        QTEST(followUpDue(card).isSet(), "runs");
    }
    void theClockEndsADayAfterTheVisitorsLastMessage()
    {
        Conversation card = hot();
        card.lastMessageAt = Instant{noon.ms + 5000}; // the agent's answer moves nothing
        QCOMPARE(followUpDue(card), Instant{noon.ms + day});
        card.lastVisitorMessageAt = {};
        QVERIFY(!followUpDue(card).isSet());
        card = hot();
        card.status = Status::Closed;
        QVERIFY(followUpDue(card).isSet());
        card.status = Status::Archived;
        QVERIFY(!followUpDue(card).isSet());
    }
    void whatIsDueNextIsTheEarlierOne()
    {
        OwnMarks own;
        QVERIFY(!nextDue(own).isSet());
        own.remindAt = Instant{20};
        QCOMPARE(nextDue(own), Instant{20});
        own.followUp.dueAt = Instant{10};
        QCOMPARE(nextDue(own), Instant{10});
        own.followUp.dueAt = Instant{30};
        QCOMPARE(nextDue(own), Instant{20});
        own.remindAt = {};
        own.followUp.doneAt = Instant{25};
        QVERIFY(!nextDue(own).isSet());
    }
    void unseenFollowsLastWordThenLastLook()
    {
        const Conversation card = hot();
        const Instant before{noon.ms - 1};
        const Instant after{noon.ms + 1};
        QVERIFY(foldMarks({}, card, before).unseen);
        QVERIFY(foldMarks({}, card, noon).unseen);
        QVERIFY(!foldMarks({}, card, after).unseen);
        OwnRecord record;
        record.seenSeq = 3;
        QVERIFY(foldMarks(record, card, after).unseen); // once looked at, its age does not matter
        record.seenSeq = 4;
        QVERIFY(!foldMarks(record, card, before).unseen);
        record.markedUnseen = true;
        record.markedSeq = 4;
        QVERIFY(foldMarks(record, card, before).unseen);
        record.markedUnseen = false;
        record.seenSeq = 0;
        QVERIFY(!foldMarks(record, card, before).unseen);
        record.markedSeq = 3;
        QVERIFY(foldMarks(record, card, before).unseen); // something came after the word
    }
    void aFollowUpAnswersWhatWasSaidBeforeIt()
    {
        OwnRecord record;
        record.doneAt = noon;
        record.answeredDue = Instant{noon.ms + day};
        record.channel = FollowUpChannel::Email;
        Conversation card = hot();
        QVERIFY(foldMarks(record, card, {}).followUp.isDone());
        card.lastVisitorMessageAt = Instant{noon.ms + 1};
        const FollowUp again = foldMarks(record, card, {}).followUp;
        QVERIFY(again.isRunning());
        QCOMPARE(again.dueAt, Instant{noon.ms + 1 + day});
    }
    void builtInViewsAreUnderstood()
    {
        for (const SavedView &view : builtInViews()) {
            const Query query = Query::parse(view.query);
            QVERIFY2(query.notUnderstood.isEmpty() && query.text.isEmpty(), qPrintable(view.id));
            QCOMPARE(Query::parse(query.toText()), query);
            QVERIFY(view.name.isEmpty());
        }
        OwnMarks running;
        running.followUp.dueAt = noon;
        QVERIFY(Query::parse(builtInViews().front().query).admits(hot(), running));
        QVERIFY(!Query::parse(builtInViews().front().query).admits(hot(), {}));
    }
};

QTEST_GUILESS_MAIN(TestOwnMarks)
#include "tst_ownmarks.moc"
