// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cardplaces.h"

#include <QTest>

using namespace leadlight;

class TestCardPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutGroupsItIsAMultiplication()
    {
        const CardPlaces places(10, 114, 28);
        QCOMPARE(places.height(), 1140);
        QCOMPARE(places.topOf(3), 342);
        QCOMPARE(places.topWithHeader(3), 342);
        QCOMPARE(places.rowAt(-1), -1);
        QCOMPARE(places.rowAt(341), 2);
        QCOMPARE(places.headerAt(0), -1);
        QCOMPARE(places.groupOf(0), -1);
        QCOMPARE(places.entries(), 10);
        QCOMPARE(places.entryOfRow(9), 9);
    }
    /// Beside a list that is laid out pixel for pixel.
    void equalsWhatIsStackedOneByOne()
    {
        const std::vector<CauseGroup> groups{
            {SyncCause::MissingName, 0, 3, 3}, {SyncCause::Duplicate, 3, 1, 0}, {SyncCause::Server, 4, 2, 2}};
        constexpr int rows = 9; // three of them without an error
        constexpr int pitch = 7;
        constexpr int header = 3;
        const CardPlaces places(rows, pitch, header, groups);
        int y = 0;
        int entry = 0;
        for (int row = 0; row < rows; ++row) {
            const int group = row < 3 ? 0 : row < 4 ? 1 : row < 6 ? 2 : -1;
            const bool begins = group >= 0 && groups[size_t(group)].first == row;
            QCOMPARE(places.groupOf(row), group);
            QCOMPARE(places.topWithHeader(row), y);
            if (begins) {
                QCOMPARE(places.headerTop(group), y);
                QCOMPARE(places.entryOfGroup(group), entry);
                QCOMPARE(places.groupOfEntry(entry), std::optional(group));
                ++entry;
                for (int i = 0; i < header; ++i, ++y) {
                    QCOMPARE(places.headerAt(y), group);
                    QCOMPARE(places.rowAt(y), row);
                }
            }
            QCOMPARE(places.topOf(row), y);
            QCOMPARE(places.entryOfRow(row), entry);
            QCOMPARE(places.groupOfEntry(entry), std::nullopt);
            QCOMPARE(places.rowOfEntry(entry), row);
            ++entry;
            for (int i = 0; i < pitch; ++i, ++y) {
                QCOMPARE(places.headerAt(y), -1);
                QCOMPARE(places.rowAt(y), row);
            }
        }
        QCOMPARE(places.height(), y);
        QCOMPARE(places.entries(), entry);
        QVERIFY(places.rowAt(y) >= rows);
    }
};

QTEST_GUILESS_MAIN(TestCardPlaces)
#include "tst_cardplaces.moc"
