// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/pace.h"

#include <QTest>

using namespace leadlight;

namespace {

Error errorWith(ErrorKind kind, qint64 retryAfterMs = -1)
{
    Error error = failure(kind, {});
    error.retryAfterMs = retryAfterMs;
    return error;
}

constexpr double almostOne = 0.999999;

Random always(double value)
{
    return [value] { return value; };
}

} // namespace

class TestPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCapWithFullJitter()
    {
        const Error trouble = errorWith(ErrorKind::ServerError);
        qint64 ceiling = 1000;
        for (int failures = 0; failures < 40; ++failures) {
            QCOMPARE(retryDelayMs(failures, trouble, Activity::Focused, 0.0), 0);
            QCOMPARE(retryDelayMs(failures, trouble, Activity::Focused, 0.5), ceiling / 2);
            QVERIFY(*retryDelayMs(failures, trouble, Activity::Focused, almostOne) < ceiling);
            ceiling = std::min<qint64>(ceiling * 2, 300000);
        }
        for (const int failures : {63, 64, 1000000})
            QCOMPARE(retryDelayMs(failures, trouble, Activity::Focused, 0.5), 150000);
        QCOMPARE(retryDelayMs(-5, trouble, Activity::Focused, 0.5), 500);
    }

    void looksOftenOnlyWhereNobodyIsCharged_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<qint64>("longest");
        QTest::newRow("refused, focused") << ErrorKind::Refused << Activity::Focused << qint64(10000);
        QTest::newRow("no network, focused") << ErrorKind::Offline << Activity::Focused << qint64(10000);
        QTest::newRow("unknown host, focused") << ErrorKind::HostNotFound << Activity::Focused << qint64(10000);
        QTest::newRow("refused, minimised") << ErrorKind::Refused << Activity::Minimised << qint64(300000);
        QTest::newRow("timeout, focused") << ErrorKind::Timeout << Activity::Focused << qint64(60000);
        QTest::newRow("broken off, background") << ErrorKind::ConnectionLost << Activity::Background << qint64(300000);
        QTest::newRow("5xx, focused") << ErrorKind::ServerError << Activity::Focused << qint64(300000);
        QTest::newRow("disk full") << ErrorKind::DiskFull << Activity::Focused << qint64(60000);
    }
    void looksOftenOnlyWhereNobodyIsCharged()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(Activity, activity);
        QFETCH(qint64, longest);
        const qint64 delay = *retryDelayMs(30, errorWith(kind), activity, almostOne);
        QVERIFY(delay > longest * 99 / 100 && delay <= longest);
    }

    void waitsForAPersonOrSlowly()
    {
        QVERIFY(!retryDelayMs(0, errorWith(ErrorKind::Unauthorized), Activity::Focused, 0.5));
        QVERIFY(!retryDelayMs(0, errorWith(ErrorKind::InvalidAddress), Activity::Focused, 0.5));
        QCOMPARE(retryDelayMs(0, errorWith(ErrorKind::TlsUntrusted), Activity::Focused, 0.0), 240000);
        QCOMPARE(retryDelayMs(0, errorWith(ErrorKind::NotOurService), Activity::Focused, 0.0), 240000);
        QCOMPARE(retryDelayMs(0, errorWith(ErrorKind::Protocol), Activity::Focused, 0.0), 240000);
        QCOMPARE(retryDelayMs(0, errorWith(ErrorKind::Forbidden), Activity::Focused, 0.0), 2880000);
    }

    /// F27. Dates become milliseconds, and garbage "none", where headers are read.
    void retryAfterIsAClampedFloor_data()
    {
        QTest::addColumn<qint64>("named");
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("high");
        QTest::newRow("5 s") << qint64(5000) << qint64(5000) << qint64(6000);
        QTest::newRow("0") << qint64(0) << qint64(1000) << qint64(1200);
        QTest::newRow("absent, garbage or -1") << qint64(-1) << qint64(0) << qint64(0);
        QTest::newRow("10 years") << qint64(10LL * 365 * 86400 * 1000) << qint64(3600000) << qint64(4320000);
        QTest::newRow("10 min") << qint64(600000) << qint64(600000) << qint64(720000);
    }
    void retryAfterIsAClampedFloor()
    {
        QFETCH(qint64, named);
        QFETCH(qint64, low);
        QFETCH(qint64, high);
        const Error error = errorWith(ErrorKind::RateLimited, named);
        QCOMPARE(retryAfterFloorMs(error, 0.0), low);
        QVERIFY(retryAfterFloorMs(error, almostOne) <= high);
        QCOMPARE(*retryDelayMs(0, error, Activity::Focused, 0.0), low);
        // It is a floor: many failures in a row wait longer than a patient server asks for.
        if (high < 270000)
            QVERIFY(*retryDelayMs(20, error, Activity::Focused, 0.9) >= 270000);
    }

    void pollsByAttention()
    {
        QCOMPARE(pollIntervalMs(Activity::Focused, 0.0), 12000);
        QCOMPARE(pollIntervalMs(Activity::Focused, 0.5), 15000);
        QVERIFY(pollIntervalMs(Activity::Focused, almostOne) < 18000);
        QCOMPARE(pollIntervalMs(Activity::Background, 0.5), 60000);
        QCOMPARE(pollIntervalMs(Activity::Minimised, 0.5), 300000);
    }

    void gateOpensByTimeAndResetsByACommittedPage()
    {
        Gate gate(always(0.5));
        gate.failed(errorWith(ErrorKind::ServerError), 1000, Activity::Focused);
        QVERIFY(!gate.isOpen(1499));
        QVERIFY(gate.isOpen(1500));
        QCOMPARE(gate.opensAt(), 1500);
        QVERIFY(gate.error().has_value());
        gate.failed(errorWith(ErrorKind::ServerError), 2000, Activity::Focused);
        QCOMPARE(gate.opensAt(), 3000);
        gate.succeeded();
        QVERIFY(gate.isOpen(2000));
        QVERIFY(!gate.error());
        gate.failed(errorWith(ErrorKind::ServerError), 5000, Activity::Focused);
        QCOMPARE(gate.opensAt(), 5500);
    }

    void bypassOnceInFiveSecondsButNeverARetryAfter()
    {
        Gate gate(always(almostOne));
        for (int i = 0; i < 10; ++i)
            gate.failed(errorWith(ErrorKind::ServerError), 0, Activity::Focused);
        QVERIFY(gate.bypass(100));
        QVERIFY(gate.isOpen(100));
        gate.failed(errorWith(ErrorKind::ServerError), 200, Activity::Focused);
        QVERIFY(!gate.bypass(5099));
        QVERIFY(!gate.isOpen(5099));
        QVERIFY(gate.bypass(5100));
        gate.failed(errorWith(ErrorKind::RateLimited, 60000), 6000, Activity::Focused);
        QVERIFY(!gate.bypass(65999));
        QVERIFY(gate.bypass(6000 + 72000));
    }

    void aRefusedKeyWaitsForThePerson()
    {
        Gate gate(always(0.5));
        gate.failed(errorWith(ErrorKind::Unauthorized), 0, Activity::Focused);
        QVERIFY(!gate.isOpen(1000000000));
        QVERIFY(!gate.opensAt());
        gate.forget();
        QVERIFY(gate.isOpen(1));
    }

    void focusShortensAnOfflinePauseOnly()
    {
        Gate gate(always(0.5));
        for (int i = 0; i < 12; ++i)
            gate.failed(errorWith(ErrorKind::Refused), 0, Activity::Minimised);
        QCOMPARE(gate.opensAt(), 150000);
        gate.activityChanged(10, Activity::Focused);
        QCOMPARE(gate.opensAt(), 5010);
        gate.activityChanged(20, Activity::Minimised);
        QCOMPARE(gate.opensAt(), 5010);

        Gate busy(always(0.5));
        for (int i = 0; i < 12; ++i)
            busy.failed(errorWith(ErrorKind::ServerError), 0, Activity::Minimised);
        busy.activityChanged(10, Activity::Focused);
        QCOMPARE(busy.opensAt(), 150000);
    }

    void resyncsAreRare()
    {
        constexpr qint64 minute = 60000;
        LoopGuard guard;
        QVERIFY(guard.allowResync(0));
        QVERIFY(!guard.allowResync(10 * minute - 1));
        QVERIFY(guard.allowResync(10 * minute));
        QVERIFY(guard.allowResync(20 * minute));
        QVERIFY(!guard.allowResync(40 * minute));
        QVERIFY(!guard.allowResync(23 * 60 * minute));
        QVERIFY(guard.allowResync(24 * 60 * minute));
    }

    void fiveIdleRequestsInTenSecondsAreABrokenRule()
    {
        LoopGuard guard;
        for (int i = 0; i < 4; ++i)
            QVERIFY(!guard.noteIdleRequest(i * 100));
        QVERIFY(guard.noteIdleRequest(500));
        guard.noteProgress();
        for (int i = 0; i < 20; ++i)
            QVERIFY(!guard.noteIdleRequest(1000 + i * 2501));
    }

    void everyKindHasAMeaning()
    {
        QCOMPARE(phaseAfter(ErrorKind::Timeout), SyncPhase::Offline);
        QCOMPARE(phaseAfter(ErrorKind::ServerError), SyncPhase::Waiting);
        QCOMPARE(phaseAfter(ErrorKind::RateLimited), SyncPhase::Waiting);
        QCOMPARE(phaseAfter(ErrorKind::DiskFull), SyncPhase::Waiting);
        QCOMPARE(phaseAfter(ErrorKind::Unauthorized), SyncPhase::NeedsYou);
        QCOMPARE(phaseAfter(ErrorKind::Redirected), SyncPhase::NeedsYou);
        // Whatever does not need a person is tried again by itself.
        for (int i = 0; i <= static_cast<int>(ErrorKind::Protocol); ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            if (phaseAfter(kind) != SyncPhase::NeedsYou)
                QVERIFY(retryDelayMs(3, errorWith(kind), Activity::Background, 0.5).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
