// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/ownstory.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::samples;

/// The 24-hour promise, reminders, and what the local history tells of them and of the server.
class TestFollowUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followUpInTimeOrLate_data();
    void followUpInTimeOrLate();
    void aNewMessageStartsANewClock();
    void archiveStopsTheClock();
    void undoGivesTheClockBack();
    void aServerAheadOfUsCannotUndoIt();
    void remindersComeAndGo();
    void historyTellsWhatTheServerChanged();
    void historyIsToldOnce();
    void vanishedConversationsTakeNoFollowUp();
};

void TestFollowUp::followUpInTimeOrLate_data()
{
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("word");
    QTest::newRow("at once") << qint64{0} << QStringLiteral("in time");
    QTest::newRow("23:59:59.999") << day - 1 << QStringLiteral("in time");
    QTest::newRow("24:00:00") << day << QStringLiteral("late");
    QTest::newRow("a week") << 7 * day << QStringLiteral("late");
}

void TestFollowUp::followUpInTimeOrLate()
{
    QFETCH(qint64, after);
    QFETCH(QString, word);
    samples::Profile profile;
    (void)put(profile, hot(1, today));
    const FollowUp running = ownOf(profile.reader(), first).followUp;
    QVERIFY(running.isRunning());
    QCOMPARE(running.dueAt, later(today, day));

    const Instant now = later(today, after);
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Phone}, now);
    const FollowUp answered = ownOf(profile.reader(), first).followUp;
    QVERIFY(answered.isDone() && !answered.isRunning());
    QCOMPARE(answered, (FollowUp{running.dueAt, now, FollowUpChannel::Phone}));
    const std::vector<HistoryEntry> line{{now, HistoryKind::FollowedUp, QStringLiteral("phone"), word}};
    QVERIFY(historyOf(profile.reader()) == line);
    // Once is enough: the second time is no new follow-up.
    QVERIFY(done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Email}, later(now, 1)).isEmpty());
    profile.close();
    QCOMPARE(ownOf(profile.reader(), first).followUp, answered);
    QVERIFY(historyOf(profile.reader()) == line);
}

void TestFollowUp::aNewMessageStartsANewClock()
{
    samples::Profile profile;
    (void)put(profile, hot(1, today));
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Email}, later(today, 1000));
    (void)put(profile, hot(1, later(today, 1000)));
    QVERIFY(ownOf(profile.reader(), first).followUp.isDone());
    (void)put(profile, hot(1, later(today, 1001)));
    const FollowUp again = ownOf(profile.reader(), first).followUp;
    QVERIFY(again.isRunning());
    QCOMPARE(again.dueAt, later(today, 1001 + day));
    QCOMPARE(historyOf(profile.reader()).size(), size_t(1)); // what was done stays done
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Other}, later(today, 2000));
    QCOMPARE(historyOf(profile.reader()).size(), size_t(2));
}

void TestFollowUp::archiveStopsTheClock()
{
    samples::Profile profile;
    ConversationRecord record = hot(1, today);
    (void)put(profile, record);
    record.card.status = Status::Archived;
    (void)put(profile, record);
    QCOMPARE(ownOf(profile.reader(), first).followUp, FollowUp());
    record.card.status = Status::Closed;
    (void)put(profile, record);
    QVERIFY(ownOf(profile.reader(), first).followUp.isRunning());
    record.card.score = Score(79);
    (void)put(profile, record);
    QVERIFY(!ownOf(profile.reader(), first).followUp.isRunning());
    // Without a clock there is nothing to be late for.
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Email}, later(today, 9 * day));
    QCOMPARE(historyOf(profile.reader()).front().to, QStringLiteral("in time"));
}

void TestFollowUp::undoGivesTheClockBack()
{
    samples::Profile profile;
    (void)put(profile, hot(1, today));
    const FollowUp running = ownOf(profile.reader(), first).followUp;
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Email});
    (void)done(profile.writer(), UndoFollowedUp{first});
    QCOMPARE(ownOf(profile.reader(), first).followUp, running);
    QVERIFY(historyOf(profile.reader()).empty());
}

void TestFollowUp::aServerAheadOfUsCannotUndoIt()
{
    samples::Profile profile;
    (void)put(profile, hot(1, later(birth, 60'000)));
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Email}, birth);
    QVERIFY(ownOf(profile.reader(), first).followUp.isDone());
}

void TestFollowUp::remindersComeAndGo()
{
    samples::Profile profile;
    (void)put(profile, plain(1, today, 3));
    const Query due = Query::parse(QStringLiteral("is:due"));
    QVERIFY(profile.reader().spine(due)->entries.empty());
    (void)done(profile.writer(), Remind{first, later(birth, day)});
    QCOMPARE(ownOf(profile.reader(), first).remindAt, later(birth, day));
    QCOMPARE(profile.reader().spine(due)->entries.size(), size_t(1));
    (void)done(profile.writer(), Remind{first, {}}, later(birth, 1));
    QVERIFY(!ownOf(profile.reader(), first).remindAt.isSet());
    const QString at = QString::number(birth.ms + day);
    const std::vector<HistoryEntry> lines{{later(birth, 1), HistoryKind::Reminder, at, {}},
                                          {birth, HistoryKind::Reminder, {}, at}};
    QVERIFY(historyOf(profile.reader()) == lines);
}

void TestFollowUp::historyTellsWhatTheServerChanged()
{
    samples::Profile profile;
    ConversationRecord record = plain(1, today, 3);
    (void)put(profile, record);
    QVERIFY(historyOf(profile.reader()).empty()); // what a first sync brings is no change

    record.card.rev = QStringLiteral("r2");
    record.card.score = Score(85);
    record.insights.scoredAt = later(today, 2);
    record.card.status = Status::Closed;
    record.card.crm.state = SyncState::Error;
    record.card.crm.at = later(today, 3);
    record.card.link.state = LinkState::Linked;
    record.card.link.contactName = QStringLiteral("Maya Okafor");
    record.card.link.linkedAt = later(today, 4);
    (void)put(profile, record);
    std::vector<HistoryEntry> lines{
        {later(today, 4), HistoryKind::Link, {}, QStringLiteral("Maya Okafor")},
        {later(today, 3), HistoryKind::Crm, QStringLiteral("none"), QStringLiteral("error")},
        {later(today, 2), HistoryKind::Score, {}, QStringLiteral("85")},
        {samples::noon, HistoryKind::Status, QStringLiteral("open"), QStringLiteral("closed")}};
    std::ranges::stable_sort(lines, std::ranges::greater(), &HistoryEntry::at);
    QVERIFY(historyOf(profile.reader()) == lines);

    record.card.rev = QStringLiteral("r3");
    record.card.link = {};
    record.card.crm.detail = QStringLiteral("other words for the same state");
    (void)put(profile, record);
    const std::vector<HistoryEntry> now = historyOf(profile.reader());
    QCOMPARE(now.size(), lines.size() + 1);
    QVERIFY(std::ranges::find(now, HistoryEntry{samples::noon, HistoryKind::Link, QStringLiteral("Maya Okafor"), {}})
            != now.end());
}

void TestFollowUp::historyIsToldOnce()
{
    samples::Profile profile;
    ConversationRecord record = plain(1, today, 3);
    (void)put(profile, record);
    record.card.rev = QStringLiteral("r2");
    record.card.status = Status::Closed;
    ConversationRecord before = plain(1, today, 3);
    for (int round = 0; round < 3; ++round) {
        (void)put(profile, record);
        (void)put(profile, before); // as if the cache had been rolled back
    }
    (void)put(profile, record);
    const auto lines = historyOf(profile.reader());
    QCOMPARE(std::ranges::count(lines, QStringLiteral("closed"), &HistoryEntry::to), 1);
}

void TestFollowUp::vanishedConversationsTakeNoFollowUp()
{
    samples::Profile profile;
    for (const Command &command : std::initializer_list<Command>{MarkFollowedUp{first, FollowUpChannel::Email},
                                                                 UndoFollowedUp{first}, Remind{first, birth}})
        QCOMPARE(profile.writer().submit(command, birth).error().kind, ErrorKind::NotFound);
    QVERIFY(done(profile.writer(), NoteSeen{first, 1}).isEmpty());
}

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
