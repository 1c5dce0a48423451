// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/retry.h"

#include <QTest>

using namespace leadlight;

namespace {

Error failing(qint64 retryAfterMs = -1)
{
    Error error;
    error.kind = ErrorKind::ServerError;
    error.retryable = true;
    error.retryAfterMs = retryAfterMs;
    return error;
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullJitterDoublesUpToFiveMinutes()
    {
        QCOMPARE(retryWaitMs(0, failing(), 0.0), std::optional<qint64>(0));
        QCOMPARE(retryWaitMs(0, failing(), 0.5), std::optional<qint64>(500));
        QCOMPARE(retryWaitMs(3, failing(), 0.5), std::optional<qint64>(4000));
        QCOMPARE(retryWaitMs(8, failing(), 0.5), std::optional<qint64>(128'000));
        for (const int attempt : {9, 10, 63, 64, 1'000'000})
            QCOMPARE(retryWaitMs(attempt, failing(), 0.5), std::optional<qint64>(150'000));
    }

    void retryAfterIsAFloor_data()
    {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("least");
        QTest::newRow("5 s") << qint64(5000) << qint64(5000);
        QTest::newRow("0 means 1 s") << qint64(0) << qint64(1000);
        QTest::newRow("10 years means 1 h") << qint64(315'360'000'000) << qint64(3'600'000);
    }
    void retryAfterIsAFloor()
    {
        QFETCH(qint64, asked);
        QFETCH(qint64, least);
        QCOMPARE(retryWaitMs(0, failing(asked), 0.0), std::optional<qint64>(least));
        for (const double random : {0.1, 0.5, 0.999}) {
            const std::optional<qint64> wait = retryWaitMs(0, failing(asked), random);
            QVERIFY(wait && *wait >= least && *wait <= std::max<qint64>(least + least / 5, 1000));
        }
        // Many failures in a row wait longer than the server asks for.
        QVERIFY(*retryWaitMs(20, failing(5000), 0.9) >= 270'000);
    }

    void whatOnlyAPersonMendsIsNotRetried()
    {
        Error error = failing(5000);
        error.kind = ErrorKind::Unauthorized;
        error.retryable = false;
        QVERIFY(!retryWaitMs(0, error, 0.5));
    }

    void oddArgumentsStayInRange()
    {
        QCOMPARE(retryWaitMs(-5, failing(), 0.5), std::optional<qint64>(500));
        QCOMPARE(retryWaitMs(20, failing(), 7.0), std::optional<qint64>(300'000));
        QCOMPARE(retryWaitMs(20, failing(), -7.0), std::optional<qint64>(0));
    }
};

QTEST_APPLESS_MAIN(TestRetry)
#include "tst_retry.moc"
