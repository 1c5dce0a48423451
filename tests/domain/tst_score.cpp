// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/score.h"

#include <QTest>

using namespace leadlight;

class TestScore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandFollowsTheSeedsThresholds_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("band");
        QTest::newRow("100") << 100 << int(Band::High);
        QTest::newRow("80") << 80 << int(Band::High);
        QTest::newRow("79") << 79 << int(Band::Medium);
        QTest::newRow("60") << 60 << int(Band::Medium);
        QTest::newRow("59") << 59 << int(Band::Low);
        QTest::newRow("0") << 0 << int(Band::Low);
        QTest::newRow("-1") << -1 << int(Band::None);
        QTest::newRow("101") << 101 << int(Band::None);
    }
    void bandFollowsTheSeedsThresholds()
    {
        QFETCH(int, points);
        QFETCH(int, band);
        QCOMPARE(int(Score(points).band()), band);
    }
    void missingIsNeitherZeroNorLow()
    {
        QVERIFY(!Score().isSet());
        QCOMPARE(Score().band(), Band::None);
        QVERIFY(Score() != Score(0));
        QVERIFY(!Score(101).optional().has_value());
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
