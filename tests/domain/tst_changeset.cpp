// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/changeset.h"

#include <QTest>

using namespace leadlight;
using Kind = RowChange::Kind;

class TestChangeSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergeKeepsOneEntryPerConversation_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("merged");
        QTest::newRow("added, changed") << int(Kind::Added) << int(Kind::Changed) << int(Kind::Added);
        QTest::newRow("changed, changed") << int(Kind::Changed) << int(Kind::Changed) << int(Kind::Changed);
        QTest::newRow("added, removed") << int(Kind::Added) << int(Kind::Removed) << int(Kind::Removed);
        QTest::newRow("removed, added") << int(Kind::Removed) << int(Kind::Added) << int(Kind::Added);
        QTest::newRow("changed, removed") << int(Kind::Changed) << int(Kind::Removed) << int(Kind::Removed);
    }
    void mergeKeepsOneEntryPerConversation()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, merged);
        ChangeSet set{4, {row(1, Kind(first), Touched::Card), row(2, Kind::Changed, Touched::Card)}, false};
        set.merge({5, {row(3, Kind::Added, Touched::Card), row(1, Kind(second), Touched::Messages)}, false});
        QCOMPARE(set.revision, 5);
        QCOMPARE(set.rows.size(), size_t(3));
        QCOMPARE(set.rows[0].handle, RowHandle(1));
        QCOMPARE(int(set.rows[0].kind), merged);
        QCOMPARE(set.rows[0].touched, TouchedParts(Touched::Card | Touched::Messages));
        QCOMPARE(set.rows[2].handle, RowHandle(3));
    }
    void everythingStays()
    {
        ChangeSet set{9, {}, true};
        set.merge({8, {}, false});
        QVERIFY(set.everything);
        QVERIFY(!set.isEmpty());
        QCOMPARE(set.revision, 9);
    }

private:
    static RowChange row(RowHandle handle, Kind kind, TouchedParts touched)
    {
        return {handle, ConversationId{QString::number(handle)}, kind, touched};
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
