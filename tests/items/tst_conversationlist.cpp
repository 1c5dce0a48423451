// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/conversationlist.h"
#include "items/window.h"
#include "tests/fake/modelspy.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

using namespace leadlight;
using leadlight::fake::ModelSpy;

namespace {

ConversationId idOf(RowHandle handle)
{
    return {QStringLiteral("c%1").arg(handle)};
}

CardRow cardOf(RowHandle handle, const QString &name)
{
    CardRow row;
    row.handle = handle;
    row.card.id = idOf(handle);
    row.card.name = name;
    row.card.email = QStringLiteral("c%1@example.com").arg(handle);
    return row;
}

IndexedSpine spineOf(std::vector<SpineEntry> entries, qint64 revision = 1)
{
    return IndexedSpine::from({revision, std::move(entries)});
}

/// Handles in row order.
std::vector<RowHandle> handles(const ConversationList &list)
{
    std::vector<RowHandle> all;
    for (int row = 0; row < list.rowCount(); ++row)
        all.push_back(list.window().handleAt(row));
    return all;
}

/// A list of three loaded cards with a tester on it.
struct Three {
    ConversationList list;
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Three()
    {
        list.reset(spineOf({{10, 1}, {20, 2}, {30, 3}}),
                   {1, {cardOf(1, QStringLiteral("Ada")), cardOf(2, QStringLiteral("Ben")), cardOf(3, QString())}});
    }
};

} // namespace

class TestConversationList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCards()
    {
        Three three;
        QCOMPARE(three.list.rowCount(), 3);
        QCOMPARE(three.list.rowCount(three.list.index(0)), 0);
        QCOMPARE(three.list.index(0).data().toString(), QStringLiteral("Ada"));
        QCOMPARE(three.list.index(2).data().toString(), QStringLiteral("c3@example.com"));
        QCOMPARE(cardEntry(three.list.index(1))->row.card.name, QStringLiteral("Ben"));
        QCOMPARE(three.list.rowOf(idOf(2)), 1);
        QCOMPARE(three.list.rowOf(RowHandle(3)), 2);
        QCOMPARE(three.list.rowOf(idOf(9)), -1);
        QVERIFY(!three.list.index(0).data(Qt::ToolTipRole).isValid());
    }

    void blankRowIsPaintableAndSilent()
    {
        ConversationList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setSpeaker([](const CardEntry &) { return QStringLiteral("spoken"); }, {});
        list.reset(spineOf({{10, 1}}), {});
        QVERIFY(cardEntry(list.index(0)));
        QVERIFY(!cardEntry(list.index(0))->loaded);
        QVERIFY(!list.index(0).data(Qt::AccessibleTextRole).isValid());
        ModelSpy spy(&list);
        list.takeCards({1, {cardOf(1, QStringLiteral("Ada"))}});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-0")});
        QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("spoken"));
        QVERIFY(!list.index(0).data(Qt::AccessibleDescriptionRole).isValid());
    }

    void speaksThroughTheSpeaker()
    {
        Three three;
        ModelSpy spy(&three.list);
        three.list.setSpeaker([](const CardEntry &entry) { return QStringLiteral("card of ") + entry.row.card.name; },
                              [](const CardEntry &entry) { return QStringLiteral("mail ") + entry.row.card.email; });
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-2")});
        QCOMPARE(three.list.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("card of Ada"));
        QCOMPARE(three.list.index(0).data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("mail c1@example.com"));
    }

    void smallChangesAreRowSignals()
    {
        Three three;
        ModelSpy spy(&three.list);
        three.list.place({2, {{4, SpineEntry{15, 4}}}}, {2, {cardOf(4, QStringLiteral("Cy"))}});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("insert 1-1")});
        QVERIFY(cardEntry(three.list.index(1))->loaded);
        three.list.place({3, {{3, SpineEntry{5, 3}}}}, {});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("move 3-3 to 0")});
        three.list.place({4, {{3, SpineEntry{16, 3}}}}, {});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("move 0-0 to 2")});
        three.list.place({5, {{1, std::nullopt}}}, {});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("remove 0-0")});
        QCOMPARE(handles(three.list), (std::vector<RowHandle>{4, 3, 2}));
        // The same card again: nothing to tell.
        three.list.place({6, {{4, SpineEntry{15, 4}}}}, {6, {cardOf(4, QStringLiteral("Cy"))}});
        QCOMPARE(spy.take(), QStringList{});
        three.list.place({7, {{4, SpineEntry{15, 4}}}}, {7, {cardOf(4, QStringLiteral("Cyd"))}});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-0")});
    }

    void neighboursAreToldTogether()
    {
        Three three;
        ModelSpy spy(&three.list);
        three.list.takeCards({2, {cardOf(1, QStringLiteral("A")), cardOf(2, QStringLiteral("B"))}});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-1")});
        three.list.takeCards({3, {cardOf(3, QStringLiteral("C")), cardOf(1, QStringLiteral("AA"))}});
        QCOMPARE(spy.take(), (QStringList{QStringLiteral("data 0-0"), QStringLiteral("data 2-2")}));
    }

    void bigChangeIsOneLayoutChange()
    {
        Three three;
        const QPersistentModelIndex first(three.list.index(0));
        const QPersistentModelIndex second(three.list.index(1));
        ModelSpy spy(&three.list);
        three.list.relayout(spineOf({{1, 7}, {2, 8}, {40, 1}, {50, 9}}, 2));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("layout")});
        QCOMPARE(three.list.rowCount(), 4);
        QCOMPARE(first.row(), 2);
        QCOMPARE(first.data().toString(), QStringLiteral("Ada"));
        QVERIFY(!second.isValid());
    }

    void anotherQueryIsAReset()
    {
        Three three;
        ModelSpy spy(&three.list);
        three.list.reset(spineOf({{10, 2}}, 1), {1, {cardOf(2, QStringLiteral("Ben"))}});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("reset")});
        QCOMPARE(three.list.rowCount(), 1);
    }

    void heldRowStaysMarkedUntilAnotherIsOpen()
    {
        Three three;
        three.list.setOpen(2, idOf(2));
        ModelSpy spy(&three.list);
        three.list.place({2, {{2, std::nullopt}}}, {});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 1-1")});
        QVERIFY(cardEntry(three.list.index(1))->held);
        QCOMPARE(three.list.matchCount(), 2);
        // A layout change keeps it at its place, too.
        three.list.relayout(spineOf({{5, 7}, {10, 1}, {30, 3}}, 3));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("layout")});
        QCOMPARE(handles(three.list), (std::vector<RowHandle>{7, 1, 2, 3}));
        QVERIFY(cardEntry(three.list.index(2))->held);
        three.list.setOpen(3, idOf(3));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("remove 2-2")});
        QCOMPARE(three.list.matchCount(), 3);
    }

    void selectionFollowsItsConversation_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void selectionFollowsItsConversation()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ConversationList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::map<RowHandle, qint64> keys;
        for (RowHandle handle = 1; handle <= 50; ++handle)
            keys[handle] = handle * 100;
        const auto spine = [&keys](qint64 revision) {
            std::vector<SpineEntry> entries;
            for (const auto &[handle, key] : keys)
                entries.push_back({key, handle});
            std::sort(entries.begin(), entries.end(), [](auto &a, auto &b) { return a.key < b.key; });
            return spineOf(entries, revision);
        };
        list.reset(spine(1), {});
        QItemSelectionModel selection(&list);
        const RowHandle chosen = 25;
        selection.select(list.index(list.rowOf(chosen)), QItemSelectionModel::Select);
        selection.setCurrentIndex(list.index(list.rowOf(chosen)), QItemSelectionModel::NoUpdate);
        for (qint64 revision = 2; revision < 100; ++revision) {
            // Keys stay unique: the last two digits are the handle's own.
            const RowHandle handle = 1 + random.bounded(60);
            if (handle != chosen && keys.contains(handle) && random.bounded(3) == 0)
                keys.erase(handle);
            else
                keys[handle] = random.bounded(60) * 100 + handle;
            if (random.bounded(5) == 0) {
                list.relayout(spine(revision));
            } else {
                const auto key = keys.find(handle);
                list.place(
                    {revision,
                     {{handle, key == keys.end() ? std::nullopt : std::optional(SpineEntry{key->second, handle})}}},
                    {});
            }
            QCOMPARE(list.rowCount(), int(keys.size()));
            QCOMPARE(selection.selectedRows().size(), 1);
            QCOMPARE(list.window().handleAt(selection.selectedRows().first().row()), chosen);
            QCOMPARE(list.window().handleAt(selection.currentIndex().row()), chosen);
        }
    }

    void dataTouchesNothing()
    {
        // Law 5 without a database: whatever is asked, the window stays as it is.
        Three three;
        three.list.reset(spineOf({{10, 1}, {20, 2}, {30, 3}}), {1, {cardOf(2, QStringLiteral("Ben"))}});
        ModelSpy spy(&three.list);
        const size_t cards = three.list.window().cardCount();
        for (int i = 0; i < 5000; ++i) {
            for (int role = 0; role < Qt::UserRole + 5; ++role)
                (void)three.list.index(i % 3).data(role);
        }
        QCOMPARE(three.list.window().cardCount(), cards);
        QCOMPARE(spy.take(), QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestConversationList)
#include "tst_conversationlist.moc"
