// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include <QTest>

using namespace leadlight;
using Kind = FakeRequest::Kind;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
const ConversationId c0{QStringLiteral("c0")};

void begin(Simulation &story)
{
    story.server.populate(5, 3);
    story.start();
    QVERIFY(story.runUntilFinished());
    story.clock.advance(5 * second);
}

/// Requests of a kind within a stretch of time.
qint64 during(Simulation &story, Kind kind, qint64 ms)
{
    const qint64 before = story.server.requestsOf(kind);
    story.clock.advance(ms);
    return story.server.requestsOf(kind) - before;
}

Error broken(ErrorKind kind, qint64 retryAfterMs = -1, int status = 0)
{
    Error error = errorOf(kind, status);
    error.retryAfterMs = retryAfterMs;
    return error;
}

} // namespace

class TestLive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsOnceCaughtUpAndFollowsPokes()
    {
        Simulation story;
        begin(story);
        QCOMPARE(story.server.openStreams(), 1);
        QVERIFY(story.engine().status().live);
        story.server.say(c0, {QStringLiteral("hi")});
        story.clock.advance(3 * second);
        QCOMPARE(story.difference(), QString());
    }

    /// F45: at most one pull in 2 s, and the last poke is never lost.
    void pokesAreBundled()
    {
        Simulation story;
        begin(story);
        const qint64 before = story.server.requestsOf(Kind::Changes);
        for (int i = 0; i < 1000; ++i) {
            story.server.pokeNow();
            story.clock.advance(20);
        }
        const qint64 pulls = story.server.requestsOf(Kind::Changes) - before;
        QVERIFY(pulls >= 9 && pulls <= 11);
        story.server.say(c0, {QStringLiteral("last")});
        story.clock.advance(3 * second);
        QCOMPARE(story.difference(), QString());
    }

    void theNextStreamStartsWhereThePokesEnded()
    {
        Simulation story;
        begin(story);
        story.server.say(c0, {QStringLiteral("hi")});
        story.clock.advance(3 * second);
        story.server.breakStreams(broken(ErrorKind::ConnectionLost));
        story.clock.advance(minute);
        QCOMPARE(story.server.openStreams(), 1);
        const auto last = std::ranges::find_if(story.server.requests().rbegin(), story.server.requests().rend(),
                                               [](const FakeRequest &r) { return r.kind == Kind::Listen; });
        QVERIFY(!last->lastEventId.isEmpty());
    }

    /// G21.
    void anIdleClientIsQuiet()
    {
        Simulation story;
        begin(story);
        story.clock.advance(hour);
        const size_t before = story.server.requests().size();
        story.clock.advance(10 * hour);
        const size_t asked = story.server.requests().size() - before;
        QVERIFY2(asked <= 40, qPrintable(QString::number(asked)));

        Simulation polling;
        polling.server.capabilitiesNow.liveEvents = false;
        begin(polling);
        const size_t pollsBefore = polling.server.requests().size();
        polling.clock.advance(10 * hour);
        const size_t polls = polling.server.requests().size() - pollsBefore;
        QVERIFY2(polls <= 2600 && polls >= 2200, qPrintable(QString::number(polls)));
    }

    void pollsByAttentionWithoutLiveEvents()
    {
        Simulation story;
        story.server.capabilitiesNow.liveEvents = false;
        begin(story);
        QCOMPARE(story.server.requestsOf(Kind::Listen), 0);
        qint64 polls = during(story, Kind::Changes, hour);
        QVERIFY(polls >= 200 && polls <= 300);
        story.engine().setActivity(Activity::Background);
        polls = during(story, Kind::Changes, hour);
        QVERIFY(polls >= 50 && polls <= 76);
        story.engine().setActivity(Activity::Minimised);
        polls = during(story, Kind::Changes, hour);
        QVERIFY(polls >= 10 && polls <= 16);
        // Back in front: what is overdue by the shorter interval happens at once.
        story.clock.advance(minute);
        story.engine().setActivity(Activity::Focused);
        QVERIFY(during(story, Kind::Changes, 18 * second) >= 1);
    }

    /// F44: half-open, buffered by a proxy: no hello.
    void withoutHelloItPollsForTenMinutes()
    {
        Simulation story;
        story.server.setHello(false);
        begin(story);
        story.clock.advance(10 * second);
        QCOMPARE(story.server.requestsOf(Kind::Listen), 1);
        QVERIFY(during(story, Kind::Changes, minute) >= 3);
        story.server.setHello(true);
        QCOMPARE(during(story, Kind::Listen, 8 * minute), 0);
        QCOMPARE(during(story, Kind::Listen, 2 * minute), 1);
        QVERIFY(story.engine().status().live);
    }

    /// The same when the backend's own watchdog is the first to give up.
    void aStreamThatTimesOutBeforeHelloMeansPolling()
    {
        Simulation story;
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Listen;
            return Treatment{hit ? std::optional(broken(ErrorKind::Timeout)) : std::nullopt, 9999};
        };
        begin(story);
        QCOMPARE(during(story, Kind::Listen, 9 * minute), 0);
        QCOMPARE(during(story, Kind::Listen, 2 * minute), 1);
    }

    void threeQuickDeathsMeanPolling()
    {
        Simulation story;
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Listen;
            return Treatment{hit ? std::optional(broken(ErrorKind::ConnectionLost)) : std::nullopt, 500};
        };
        begin(story);
        story.clock.advance(30 * second);
        QCOMPARE(story.server.requestsOf(Kind::Listen), 3);
        QCOMPARE(during(story, Kind::Listen, 9 * minute), 0);
        story.server.heal();
        story.clock.advance(2 * minute);
        QVERIFY(story.engine().status().live);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void aServerThatIsAwayIsNoBadStream()
    {
        Simulation story;
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Listen;
            return Treatment{hit ? std::optional(broken(ErrorKind::Refused)) : std::nullopt, 5};
        };
        begin(story);
        story.clock.advance(2 * minute);
        QVERIFY(story.server.requestsOf(Kind::Listen) > 3);
        story.server.heal();
        story.clock.advance(15 * second);
        QVERIFY(story.engine().status().live);
    }

    void noContentMeansNeverAgainThisSession()
    {
        Simulation story;
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Listen;
            return Treatment{hit ? std::optional(broken(ErrorKind::NotOurService, -1, 204)) : std::nullopt, 20};
        };
        begin(story);
        story.clock.advance(24 * hour);
        QCOMPARE(story.server.requestsOf(Kind::Listen), 1);
    }

    void aServerThatDoesNotKnowEventsIsPolled()
    {
        Simulation story;
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Listen;
            return Treatment{hit ? std::optional(broken(ErrorKind::NotFound, -1, 404)) : std::nullopt, 20};
        };
        begin(story);
        QVERIFY(during(story, Kind::Listen, hour) <= 7);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void goodbyeIsObeyed()
    {
        Simulation story;
        begin(story);
        story.server.breakStreams(broken(ErrorKind::ConnectionLost, 30 * second));
        QCOMPARE(during(story, Kind::Listen, 29 * second), 0);
        QCOMPARE(during(story, Kind::Listen, 8 * second), 1);
        QVERIFY(story.engine().status().live);
    }

    void aBrokenStreamShowsAServerThatWentAway()
    {
        Simulation story;
        begin(story);
        story.server.failAll(errorOf(ErrorKind::Refused));
        story.server.breakStreams(broken(ErrorKind::ConnectionLost));
        story.clock.advance(3 * second);
        QCOMPARE(story.engine().status().phase, SyncPhase::Offline);
        QVERIFY(!story.engine().status().live);
        const qint64 tries = during(story, Kind::Listen, hour);
        QCOMPARE(tries, 0); // the pull is the only probe
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
