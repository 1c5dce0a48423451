// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sendstory.h"

#include "sync/serverclock.h"

using namespace leadlight;
using namespace leadlight::sending;
using AnswerKind = CommandAnswer::Kind;

/// What time it is at the server, and what it is good for: the age of keys, and a word to people (sync-and-trust P24,
/// O8, F50).
class TestServerClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThisComputersUntilItIsHeard()
    {
        FakeClock clock;
        ServerClock server(clock);
        QCOMPARE(server.now(), clock.wall());
        QCOMPARE(server.aheadMs(), 0);
        server.heard({}, 0); // a server that says no time
        QCOMPARE(server.aheadMs(), 0);
    }

    /// The answer is as old as half of its journey; one slow journey among five changes nothing.
    void isTheMedianOfFive()
    {
        FakeClock clock;
        ServerClock server(clock);
        const auto hear = [&](qint64 there, qint64 back) {
            const qint64 asked = clock.monotonicMs();
            clock.advance(there);
            const Instant said{clock.wall().ms + 7 * minute};
            clock.advance(back);
            server.heard(said, asked);
        };
        hear(100, 100);
        QCOMPARE(server.aheadMs(), 7 * minute);
        hear(50, 50);
        hear(40'000, 0);
        QCOMPARE(server.aheadMs(), 7 * minute);
        for (int i = 0; i < 3; ++i)
            hear(0, 2'000); // the oldest are forgotten
        QCOMPARE(server.aheadMs(), 7 * minute - 1'000);
    }

    void aWallClockThatJumpsMovesNothing()
    {
        FakeClock clock;
        ServerClock server(clock);
        server.heard(clock.wall(), clock.monotonicMs());
        clock.jumpWall(3650 * day);
        clock.advance(hour);
        QCOMPARE(server.now(), clock.trueTime());
        QCOMPARE(server.aheadMs(), 0); // told when the server is heard, not before
        server.heard(clock.trueTime(), clock.monotonicMs());
        QCOMPARE(server.aheadMs(), -3650 * day);
    }

    /// Monotonic time stands still in sleep and the wall clock does not: that is no wrong clock.
    void aSleepIsNoWrongClock()
    {
        FakeClock clock;
        ServerClock server(clock);
        server.heard(Instant{clock.wall().ms + minute}, clock.monotonicMs());
        clock.jumpWall(8 * hour);
        QCOMPARE(server.aheadMs(), minute);
        server.heard(Instant{clock.wall().ms + minute}, clock.monotonicMs());
        QCOMPARE(server.aheadMs(), minute);
    }

    /// Monotonic time stands still in sleep.
    void believesTheNewestAfterASleep()
    {
        FakeClock clock;
        ServerClock server(clock);
        for (int i = 0; i < 5; ++i)
            server.heard(clock.trueTime(), clock.monotonicMs());
        const Instant afterSleep{clock.trueTime().ms + 8 * hour};
        server.heard(afterSleep, clock.monotonicMs());
        QCOMPARE(server.now(), afterSleep);
    }

    void peopleAreToldToTheMinute()
    {
        Simulation story;
        story.clock.jumpWall(-(6 * minute + 20 * second));
        begin(story);
        QCOMPARE(story.engine().status().clockAheadMs, 6 * minute);
        story.clock.jumpWall(6 * minute);
        story.clock.advance(hour);
        QCOMPARE(story.engine().status().clockAheadMs, 0);
    }

    /// A key is as old as the server says.
    void keysAgeByTheServersClock_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::newRow("remembered") << qint64(88);
        QTest::newRow("forgotten") << qint64(90);
    }
    void keysAgeByTheServersClock()
    {
        QFETCH(qint64, days);
        for (const qint64 jump : {-400 * day, 3650 * day}) {
            Simulation story;
            begin(story);
            Treatment how;
            how.answer = forced(AnswerKind::Transient, ErrorKind::ServerError, 503);
            treatCommands(story, [how](const FakeRequest &) { return how; });
            QVERIFY(story.act(c(1), other(story, c(1))));
            story.clock.advance(second);
            QVERIFY(story.outbox().rows.at(0).attempts > 0);
            story.kill();
            story.server.heal();
            story.clock.advance(days * day);
            story.clock.jumpWall(jump);
            story.start();
            story.clock.advance(10 * minute);
            QCOMPARE(story.server.effects().size(), size_t(days < 89 ? 1 : 0));
            QCOMPARE(story.outbox().needYou, days < 89 ? 0 : 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
