// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"
#include "sync/synconce.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using Kind = FakeRequest::Kind;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const ConversationId c0{QStringLiteral("c0")};

Error limited(qint64 retryAfterMs)
{
    Error error = errorOf(ErrorKind::RateLimited, 429);
    error.retryAfterMs = retryAfterMs;
    return error;
}

qint64 during(Simulation &story, qint64 ms)
{
    const size_t before = story.server.requests().size();
    story.clock.advance(ms);
    return static_cast<qint64>(story.server.requests().size() - before);
}

void begin(Simulation &story)
{
    story.server.populate(20, 3);
    story.start();
    QVERIFY(story.runUntilFinished());
    story.clock.advance(5 * second);
}

} // namespace

class TestEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstSyncTellsItsStory()
    {
        Simulation story;
        story.server.populate(60, 3);
        story.server.capabilitiesNow.pageLimit = 20;
        story.start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.difference(), QString());
        QCOMPARE(story.statuses.front().phase, SyncPhase::Starting);
        QCOMPARE(story.statuses.back().phase, SyncPhase::UpToDate);
        const auto walking = std::ranges::find_if(story.statuses, [](const SyncStatus &status) {
            return status.phase == SyncPhase::Syncing && status.total == 60 && status.done > 0;
        });
        QVERIFY(walking != story.statuses.end());
        QVERIFY(story.statuses.back().lastSuccess.isSet());
        for (size_t i = 1; i < story.statuses.size(); ++i)
            QVERIFY(!(story.statuses.at(i) == story.statuses.at(i - 1)));
        qint64 revision = 0;
        for (const ChangeSet &set : story.changes) {
            QVERIFY(set.revision > revision);
            revision = set.revision;
        }
    }

    void aQuietPollIsNoNews()
    {
        Simulation story;
        story.server.capabilitiesNow.liveEvents = false;
        begin(story);
        const size_t told = story.changes.size();
        const size_t spoken = story.statuses.size();
        story.clock.advance(hour);
        QCOMPARE(story.changes.size(), told);
        for (size_t i = spoken; i < story.statuses.size(); ++i)
            QCOMPARE(story.statuses.at(i).phase, SyncPhase::UpToDate);
    }

    /// Must-show 3: server stopped, later back: live again within 15 s.
    void theServerGoesAndComesBack()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Simulation story(seed);
            begin(story);
            const Instant gone = story.clock.wall();
            story.server.failAll(errorOf(ErrorKind::Refused));
            story.server.breakStreams(errorOf(ErrorKind::ConnectionLost));
            story.clock.advance(2 * hour);
            QCOMPARE(story.engine().status().phase, SyncPhase::Offline);
            QVERIFY(story.engine().status().since.ms - gone.ms < 5 * second);
            QVERIFY(story.engine().status().nextTry.isSet());
            story.server.heal();
            story.server.say(c0, {QStringLiteral("while you were away")});
            story.clock.advance(15 * second);
            QCOMPARE(story.difference(), QString());
            QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
            QVERIFY(story.engine().status().live);
        }
    }

    void startWithoutServerKeepsTheCache()
    {
        Simulation story;
        begin(story);
        story.kill();
        story.server.failAll(errorOf(ErrorKind::Offline));
        story.start();
        story.clock.advance(minute);
        QCOMPARE(story.engine().status().phase, SyncPhase::Offline);
        QCOMPARE(story.difference(), QString());
        story.server.heal();
        story.engine().networkChanged(true);
        QVERIFY(story.runUntilFinished(5 * second));
    }

    /// F28: a day of 5xx.
    void aDayOfServerErrorsCostsFewRequests()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            Simulation story(seed);
            begin(story);
            story.server.failAll(errorOf(ErrorKind::ServerError, 503));
            story.server.breakStreams(errorOf(ErrorKind::ServerError, 503));
            const qint64 asked = during(story, day);
            QVERIFY2(asked <= 700 && asked > 300, qPrintable(QString::number(asked)));
            QCOMPARE(story.engine().status().phase, SyncPhase::Waiting);
            QCOMPARE(story.difference(), QString());
            story.server.heal();
            story.server.say(c0, {QStringLiteral("back")});
            story.clock.advance(10 * minute);
            QCOMPARE(story.difference(), QString());
        }
    }

    /// F29: the herd after an outage stays below twice the steady rate in every second.
    void aThousandClientsDoNotReturnAtOnce()
    {
        std::vector<int> bins(20, 0);
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            QRandomGenerator random(seed);
            Gate gate([&] { return random.generateDouble(); });
            qint64 now = 0;
            while (now < hour) {
                gate.failed(errorOf(ErrorKind::ServerError), now, Activity::Focused);
                now = *gate.opensAt();
            }
            if (const auto bin = static_cast<size_t>((now - hour) / second); bin < bins.size())
                ++bins.at(bin);
        }
        const int steady = 1000 / 15;
        QVERIFY(*std::ranges::max_element(bins) <= 2 * steady);
    }

    /// F27: at most one request per window.
    void retryAfterIsObeyedEvenWhenTheUserPushes()
    {
        Simulation story;
        story.server.capabilitiesNow.liveEvents = false;
        begin(story);
        story.server.failAll(limited(5 * minute));
        story.clock.advance(20 * second);
        QCOMPARE(story.engine().status().phase, SyncPhase::Waiting);
        const size_t before = story.server.requests().size();
        for (int i = 0; i < 28; ++i) {
            story.engine().syncNow();
            story.engine().networkChanged(true);
            story.clock.advance(10 * second);
        }
        QCOMPARE(story.server.requests().size(), before);
        story.server.heal();
        story.clock.advance(2 * minute);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void syncNowPassesTheBackoffOnceInFiveSeconds()
    {
        Simulation story;
        begin(story);
        story.server.failAll(errorOf(ErrorKind::ServerError, 500));
        story.server.breakStreams(errorOf(ErrorKind::ServerError, 500));
        story.clock.advance(3 * hour);
        const size_t before = story.server.requests().size();
        for (int i = 0; i < 100; ++i) {
            story.engine().syncNow();
            story.clock.advance(100);
        }
        const size_t asked = story.server.requests().size() - before;
        QVERIFY(asked >= 2 && asked <= 4);
    }

    void aRefusedKeyWaitsForThePersonAndKeepsTheRows()
    {
        Simulation story;
        begin(story);
        story.server.failAll(errorOf(ErrorKind::Unauthorized, 401));
        story.server.breakStreams(errorOf(ErrorKind::Unauthorized, 401));
        story.clock.advance(minute);
        QCOMPARE(story.engine().status().phase, SyncPhase::NeedsYou);
        QVERIFY(!story.engine().status().nextTry.isSet());
        QCOMPARE(during(story, day), 0);
        QCOMPARE(story.difference(), QString());
        const size_t before = story.server.requests().size();
        story.engine().syncNow();
        story.clock.advance(day);
        QCOMPARE(story.server.requests().size(), before + 1);
        story.server.heal();
        story.engine().credentialsChanged();
        QVERIFY(story.runUntilFinished(minute));
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    /// F20: the key is refused between two transcripts.
    void aKeyRefusedAmongTranscriptsStopsThemAll()
    {
        Simulation story;
        story.server.populate(40, 3);
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.number >= 10;
            return Treatment{hit ? std::optional(errorOf(ErrorKind::Unauthorized, 401)) : std::nullopt, 20};
        };
        story.start();
        story.clock.advance(hour);
        QCOMPARE(story.engine().status().phase, SyncPhase::NeedsYou);
        QVERIFY(story.server.requests().size() <= 14);
        story.server.heal();
        story.engine().credentialsChanged();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.difference(), QString());
    }

    void anUntrustedCertificateIsTriedSlowly()
    {
        Simulation story;
        story.server.populate(5, 3);
        story.server.failAll(errorOf(ErrorKind::TlsUntrusted));
        story.start();
        const qint64 asked = during(story, hour);
        QVERIFY(asked >= 11 && asked <= 16);
        QCOMPARE(story.engine().status().phase, SyncPhase::NeedsYou);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::TlsUntrusted);
        story.server.heal();
        story.clock.advance(6 * minute);
        QCOMPARE(story.difference(), QString());
    }

    void anotherApiVersionNeedsAnUpdate()
    {
        Simulation story;
        story.server.capabilitiesNow.apiMin = 2;
        story.server.capabilitiesNow.apiMax = 3;
        story.start();
        story.clock.advance(10 * second);
        QCOMPARE(story.engine().status().phase, SyncPhase::NeedsYou);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::UpdateNeeded);
        QVERIFY(during(story, day) <= 31);
    }

    void capabilitiesAreAskedDaily()
    {
        Simulation story;
        begin(story);
        story.clock.advance(10 * day);
        const qint64 asked = story.server.requestsOf(Kind::Capabilities);
        QVERIFY(asked >= 10 && asked <= 11);
    }

    /// F50.
    void wallClockJumpsMoveNothing()
    {
        Simulation story;
        begin(story);
        for (const qint64 jump : {-400 * day, 3650 * day, -hour}) {
            story.clock.jumpWall(jump);
            story.server.say(c0, {QStringLiteral("still here")});
            QVERIFY(during(story, minute) <= 4);
            QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
        }
    }

    /// F12: the link flaps 2 s on, 2 s off.
    void aFlappingLinkStillMakesProgress()
    {
        Simulation story;
        story.server.populate(200, 3);
        story.server.capabilitiesNow.pageLimit = 10;
        story.server.treat = [](const FakeRequest &request) {
            const bool down = (request.atMs / 2000) % 2 == 1;
            return Treatment{down ? std::optional(errorOf(ErrorKind::ConnectionLost)) : std::nullopt, 150};
        };
        story.start();
        const qint64 asked = during(story, hour);
        QCOMPARE(story.difference(), QString());
        QVERIFY2(asked < 1500, qPrintable(QString::number(asked)));
    }

    /// F52: disk full: said, and over by itself when there is room again.
    void aFullDiskPausesAndResumes()
    {
        Simulation story;
        begin(story);
        story.writer().kind = ErrorKind::DiskFull;
        story.writer().failAt = story.writer().calls + 1;
        story.writer().sticky = true;
        story.server.say(c0, {QStringLiteral("no room")});
        story.clock.advance(10 * minute);
        QCOMPARE(story.engine().status().phase, SyncPhase::Waiting);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::DiskFull);
        story.writer().failAt = 0;
        story.clock.advance(2 * minute);
        QCOMPARE(story.difference(), QString());
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void stopIsQuietAndStartGoesOn()
    {
        Simulation story;
        story.server.populate(100, 3);
        story.server.capabilitiesNow.pageLimit = 10;
        story.start();
        story.clock.advance(100);
        story.engine().stop();
        QCOMPARE(story.engine().status().phase, SyncPhase::Stopped);
        QVERIFY(story.clock.isIdle());
        story.engine().syncNow();
        story.engine().networkChanged(true);
        story.engine().wantTranscript(c0);
        QVERIFY(story.clock.isIdle());
        story.engine().start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.difference(), QString());
    }

    void oneAlarmAtMost()
    {
        Simulation story;
        begin(story);
        story.clock.advance(hour);
        QCOMPARE(story.clock.planned(), 1);
        story.server.failAll(errorOf(ErrorKind::ServerError, 500));
        story.server.breakStreams(errorOf(ErrorKind::ServerError, 500));
        story.clock.advance(hour);
        QVERIFY(story.clock.planned() <= 2); // the alarm, or a question and the deadline of nothing else
        QVERIFY(story.clock.planned() >= 1);
    }

    void syncOnceBringsEverythingAndCounts()
    {
        Simulation story;
        story.server.populate(50, 3);
        QTemporaryDir folder;
        auto writer = *Writer::open(folder.path(), story.clock.wall());
        SyncOnce once(story.server, *writer, story.clock, std::make_unique<FakeAlarm>(story.clock), story.random());
        std::vector<Result<SyncReport>> reports;
        connect(&once, &SyncOnce::finished, this, [&](const Result<SyncReport> &report) { reports.push_back(report); });
        once.start();
        story.clock.advance(10 * minute);
        QCOMPARE(reports.size(), size_t(1));
        QVERIFY(reports.front().ok());
        QCOMPARE(reports.front()->conversations, 50);
        QCOMPARE(reports.front()->digest, story.server.digest());
        qint64 messages = 0;
        for (const auto &[id, record] : story.server.conversations())
            messages += record.card.lastSeq;
        QCOMPARE(reports.front()->messagesFetched, messages);
        QCOMPARE(story.server.requestsOf(Kind::Listen), 0);
        QVERIFY(story.clock.isIdle());
    }

    void syncOnceGivesUp()
    {
        for (const ErrorKind kind : {ErrorKind::Unauthorized, ErrorKind::Refused, ErrorKind::ServerError}) {
            Simulation story;
            story.server.failAll(errorOf(kind));
            QTemporaryDir folder;
            auto writer = *Writer::open(folder.path(), story.clock.wall());
            SyncOnce once(story.server, *writer, story.clock, std::make_unique<FakeAlarm>(story.clock), story.random());
            std::vector<Result<SyncReport>> reports;
            connect(&once, &SyncOnce::finished, this,
                    [&](const Result<SyncReport> &report) { reports.push_back(report); });
            once.start();
            story.clock.advance(hour);
            QCOMPARE(reports.size(), size_t(1));
            QCOMPARE(reports.front().error().kind, kind);
            QCOMPARE(story.server.requests().size(), size_t(kind == ErrorKind::Unauthorized ? 1 : 3));
        }
    }

    void theRealAlarmRings()
    {
        SystemClock clock;
        QtAlarm alarm(clock);
        int rung = 0;
        alarm.setAction([&] { ++rung; });
        alarm.ringAt(clock.monotonicMs() + 60000);
        alarm.ringAt(clock.monotonicMs() + 1);
        QTRY_COMPARE(rung, 1);
        alarm.ringAt(clock.monotonicMs() - 5);
        alarm.silence();
        QCoreApplication::processEvents();
        QCOMPARE(rung, 1);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
