// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/heightindex.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace leadlight;

namespace {

/// The same answers by adding up.
struct Plain {
    std::vector<int> heights;

    qint64 top(int row) const { return std::accumulate(heights.begin(), heights.begin() + row, qint64(0)); }
    int rowAt(qint64 y) const
    {
        qint64 bottom = 0;
        for (size_t row = 0; row < heights.size(); ++row) {
            bottom += heights[row];
            if (y < bottom)
                return int(row);
        }
        return int(heights.size()) - 1;
    }
};

std::vector<int> randomHeights(std::mt19937 &random, int most)
{
    std::vector<int> heights(random() % size_t(most + 1));
    for (int &height : heights)
        height = 1 + int(random() % 90);
    return heights;
}

} // namespace

class TestHeightIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyColumnHasNoRows()
    {
        HeightIndex index;
        QCOMPARE(index.total(), 0);
        index.reset({});
        QCOMPARE(index.rowAt(0), -1);
        QCOMPARE(index.top(0), 0);
    }

    void positionsOutsideAreClamped()
    {
        HeightIndex index;
        const std::vector<int> heights{10, 20, 30};
        index.reset(heights);
        QCOMPARE(index.rowAt(-5), 0);
        QCOMPARE(index.rowAt(9), 0);
        QCOMPARE(index.rowAt(10), 1);
        QCOMPARE(index.rowAt(1000), 2);
    }

    void aGuessBecomesExactAndAGuessAgain()
    {
        HeightIndex index;
        const std::vector<int> heights{10, 20};
        index.reset(heights);
        QVERIFY(!index.isExact(1));
        index.setExact(1, 25);
        QVERIFY(index.isExact(1));
        QCOMPARE(index.total(), 35);
        index.setGuessed(1);
        QVERIFY(!index.isExact(1));
        QCOMPARE(index.total(), 35);
    }

    void agreesWithAddingUpUnderRandomChanges()
    {
        std::mt19937 random(20261116);
        HeightIndex index;
        Plain plain;
        for (int round = 0; round < 2000; ++round) {
            const int count = index.count();
            switch (random() % 4) {
            case 0: {
                const int row = int(random() % size_t(count + 1));
                const std::vector<int> added = randomHeights(random, 8);
                index.insert(row, added);
                plain.heights.insert(plain.heights.begin() + row, added.begin(), added.end());
                break;
            }
            case 1:
                if (count > 0) {
                    const int row = int(random() % size_t(count));
                    const int rows = 1 + int(random() % size_t(std::min(6, count - row)));
                    index.remove(row, rows);
                    plain.heights.erase(plain.heights.begin() + row, plain.heights.begin() + row + rows);
                }
                break;
            default:
                if (count > 0) {
                    const int row = int(random() % size_t(count));
                    const int height = 1 + int(random() % 200);
                    index.setExact(row, height);
                    plain.heights[size_t(row)] = height;
                }
            }
            QCOMPARE(index.total(), plain.top(index.count()));
            const int row = int(random() % size_t(index.count() + 1));
            QCOMPARE(index.top(row), plain.top(row));
            const qint64 y = qint64(random() % size_t(index.total() + 20)) - 10;
            QCOMPARE(index.rowAt(y), plain.rowAt(y));
        }
    }
};

QTEST_APPLESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
