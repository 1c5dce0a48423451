// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/window.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadlight;

namespace {

ConversationId idOf(RowHandle handle)
{
    return {QStringLiteral("c%1").arg(handle)};
}

CardRow cardOf(RowHandle handle, const QString &name = QStringLiteral("Maya"))
{
    CardRow row;
    row.handle = handle;
    row.card.id = idOf(handle);
    row.card.name = name;
    return row;
}

/// A view: knows the list from the steps alone, and checks that each is told before and after.
class Mirror final : public Window::Observer
{
public:
    explicit Mirror(const Window &window)
        : m_window(window)
    {
    }

    void before(const RowStep &step) override
    {
        m_announced = step;
        m_sizeBefore = m_window.size();
        QCOMPARE(int(rows.size()), m_sizeBefore);
    }
    void after(const RowStep &step) override
    {
        QCOMPARE(step, m_announced);
        ++steps;
        const int count = step.last - step.first + 1;
        switch (step.kind) {
        case RowStep::Kind::Insert:
            QCOMPARE(m_window.size(), m_sizeBefore + count);
            for (int row = step.first; row <= step.last; ++row)
                rows.insert(rows.begin() + row, m_window.handleAt(row));
            break;
        case RowStep::Kind::Remove:
            QCOMPARE(m_window.size(), m_sizeBefore - count);
            rows.erase(rows.begin() + step.first, rows.begin() + step.last + 1);
            break;
        case RowStep::Kind::Move: {
            QVERIFY(step.first != step.to);
            const RowHandle moved = rows[size_t(step.first)];
            rows.erase(rows.begin() + step.first);
            rows.insert(rows.begin() + step.to, moved);
            break;
        }
        case RowStep::Kind::Change:
            break;
        }
    }
    void readAgain()
    {
        rows.clear();
        for (int row = 0; row < m_window.size(); ++row)
            rows.push_back(m_window.handleAt(row));
    }

    std::vector<RowHandle> rows;
    int steps = 0;

private:
    const Window &m_window;
    RowStep m_announced;
    int m_sizeBefore = 0;
};

/// What the cache would answer: the matching conversations by key.
class Truth
{
public:
    explicit Truth(quint32 seed)
        : random(seed)
    {
    }

    Spine spine() const
    {
        Spine spine;
        spine.revision = revision;
        for (const auto &[key, handle] : m_byKey)
            spine.entries.push_back({key, handle});
        return spine;
    }
    /// Lets some conversations come, go or move; the placements that a reader would give.
    Placements change(int count)
    {
        ++revision;
        Placements placements;
        placements.revision = revision;
        std::map<RowHandle, bool> touched;
        for (int i = 0; i < count; ++i)
            touched[1 + random.bounded(60)] = true;
        for (const auto &[handle, yes] : touched) {
            const std::optional<SpineEntry> before = entry(handle);
            if (before && random.bounded(4) == 0) {
                placements.rows.push_back({handle, before});
                continue;
            }
            if (before)
                m_byKey.erase(before->key);
            qint64 key = random.bounded(1000);
            while (m_byKey.contains(key))
                ++key;
            if (random.bounded(3) != 0)
                m_byKey[key] = handle;
            placements.rows.push_back({handle, entry(handle)});
        }
        return placements;
    }
    std::optional<SpineEntry> entry(RowHandle handle) const
    {
        for (const auto &[key, at] : m_byKey) {
            if (at == handle)
                return SpineEntry{key, handle};
        }
        return std::nullopt;
    }

    qint64 revision = 1;
    QRandomGenerator random;

private:
    std::map<qint64, RowHandle> m_byKey;
};

Spine plain(std::initializer_list<SpineEntry> entries, qint64 revision = 1)
{
    return {revision, entries};
}

} // namespace

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnyStreamOfChanges_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void followsAnyStreamOfChanges()
    {
        QFETCH(quint32, seed);
        Truth truth(seed);
        Window window;
        Mirror mirror(window);
        RowHandle open = 0;
        std::optional<SpineEntry> openAt; // where the open row was last seen in the list
        for (int round = 0; round < 200; ++round) {
            const int dice = truth.random.bounded(10);
            if (dice == 0) {
                open = truth.random.bounded(61);
                window.setOpen(open, idOf(open), mirror);
                openAt = open ? truth.entry(open) : std::nullopt;
            } else if (dice == 1) {
                (void)truth.change(20);
                window.replace(IndexedSpine::from(truth.spine()));
                mirror.readAgain();
            } else {
                window.apply(truth.change(1 + truth.random.bounded(8)), mirror);
            }
            if (open && truth.entry(open))
                openAt = truth.entry(open);

            std::vector<SpineEntry> expected = truth.spine().entries;
            const bool held = open && openAt && !truth.entry(open);
            if (held)
                expected.push_back(*openAt);
            std::sort(expected.begin(), expected.end(), [](const SpineEntry &a, const SpineEntry &b) {
                return std::pair(a.key, a.handle) < std::pair(b.key, b.handle);
            });
            QCOMPARE(window.entries(), expected);
            QCOMPARE(window.isHeld(), held);
            QCOMPARE(window.matchCount(), int(truth.spine().entries.size()));
            QCOMPARE(int(mirror.rows.size()), window.size());
            for (int row = 0; row < window.size(); ++row) {
                QCOMPARE(mirror.rows[size_t(row)], expected[size_t(row)].handle);
                QCOMPARE(window.rowOf(expected[size_t(row)].handle), row);
            }
            QCOMPARE(window.rowOf(999), -1);
        }
        QVERIFY(mirror.steps > 100);
    }

    void insertsNeighboursInOneStep()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}, {20, 2}})));
        Mirror mirror(window);
        mirror.readAgain();
        window.apply(
            {2, {{3, SpineEntry{12, 3}}, {4, SpineEntry{11, 4}}, {5, SpineEntry{30, 5}}, {6, SpineEntry{5, 6}}}},
            mirror);
        QCOMPARE(mirror.rows, (std::vector<RowHandle>{6, 1, 4, 3, 2, 5}));
        QCOMPARE(mirror.steps, 3);
    }

    void ignoresWhatIsOlderThanTheSpine()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}}, 5)));
        Mirror mirror(window);
        mirror.readAgain();
        window.apply({4, {{1, std::nullopt}}}, mirror);
        QCOMPARE(window.size(), 1);
        QCOMPARE(mirror.steps, 0);
    }

    void movedWithinItsPlaceIsNoStep()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}, {20, 2}, {30, 3}})));
        Mirror mirror(window);
        mirror.readAgain();
        window.apply({2, {{2, SpineEntry{25, 2}}}}, mirror);
        QCOMPARE(mirror.steps, 0);
        QCOMPARE(window.rowOf(2), 1);
        QCOMPARE(window.entries()[1].key, 25);
    }

    void heldRowIsMarkedAndLeavesWithTheNextOpen()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}, {20, 2}, {30, 3}})));
        QCOMPARE(window.takeCards({1, {cardOf(2)}}), std::vector<int>{1});
        Mirror mirror(window);
        mirror.readAgain();
        window.setOpen(2, idOf(2), mirror);
        const quint32 version = window.card(1).version;
        window.apply({2, {{2, std::nullopt}}}, mirror);
        QVERIFY(window.card(1).held);
        QVERIFY(window.card(1).version > version);
        QCOMPARE(window.size(), 3);
        QCOMPARE(window.matchCount(), 2);
        QCOMPARE(mirror.steps, 1);

        window.setOpen(3, idOf(3), mirror);
        QCOMPARE(mirror.rows, (std::vector<RowHandle>{1, 3}));
        QCOMPARE(window.matchCount(), 2);
    }

    void heldRowThatMatchesAgainIsAnOrdinaryOne()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}, {20, 2}})));
        (void)window.takeCards({1, {cardOf(2)}});
        Mirror mirror(window);
        mirror.readAgain();
        window.setOpen(2, idOf(2), mirror);
        window.apply({2, {{2, std::nullopt}}}, mirror);
        window.apply({3, {{2, SpineEntry{5, 2}}}}, mirror);
        QCOMPARE(mirror.rows, (std::vector<RowHandle>{2, 1}));
        QVERIFY(!window.card(0).held);
        QVERIFY(!window.isHeld());
    }

    void versionGrowsOnlyWithTheLook()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}, {20, 2}})));
        QVERIFY(!window.card(0).loaded);
        QCOMPARE(window.takeCards({1, {cardOf(2), cardOf(1)}}), (std::vector<int>{0, 1}));
        const quint32 version = window.card(0).version;
        QVERIFY(version > 0);
        QVERIFY(window.takeCards({2, {cardOf(1)}}).empty());
        QCOMPARE(window.card(0).version, version);
        QCOMPARE(window.takeCards({3, {cardOf(1, QStringLiteral("Maya L"))}}), std::vector<int>{0});
        QVERIFY(window.card(0).version > version);
        // An answer that was read before the stored one.
        QVERIFY(window.takeCards({2, {cardOf(1)}}).empty());
        QCOMPARE(window.card(0).row.card.name, QStringLiteral("Maya L"));
    }

    void namesWhatMustBeRead()
    {
        Window window;
        window.reset(IndexedSpine::from(plain({{10, 1}, {20, 2}, {30, 3}})));
        (void)window.takeCards({1, {cardOf(1), cardOf(2)}});
        QCOMPARE(window.missing(-5, 99), std::vector<RowHandle>{3});
        window.expire(2, 4);
        QCOMPARE(window.missing(0, 2), (std::vector<RowHandle>{2, 3}));
        (void)window.takeCards({3, {cardOf(2)}});
        QCOMPARE(window.missing(0, 1), std::vector<RowHandle>{2});
        (void)window.takeCards({4, {cardOf(2)}});
        QVERIFY(window.missing(0, 1).empty());
        window.expireAll(9);
        QCOMPARE(window.missing(0, 2).size(), size_t(3));
    }

    void aMarkOfTheOutboxIsAnotherLook()
    {
        Window window;
        window.reset(IndexedSpine::from({1, {{1, 1}}}));
        CardRow row = cardOf(1);
        (void)window.takeCards({1, {row}});
        row.outbox = OutboxMark::Waiting;
        QCOMPARE(window.takeCards({2, {row}}), std::vector<int>{0});
        QVERIFY(window.card(0).row.outbox == OutboxMark::Waiting);
        QVERIFY(window.takeCards({3, {row}}).empty());
    }
    void evictsFarCardsButNotTheOpenOne()
    {
        Spine spine{1, {}};
        CardRows cards{1, {}};
        for (RowHandle handle = 1; handle <= 1000; ++handle) {
            spine.entries.push_back({handle, handle});
            cards.rows.push_back(cardOf(handle));
        }
        Window window;
        window.reset(IndexedSpine::from(spine));
        (void)window.takeCards(cards);
        Mirror mirror(window);
        mirror.readAgain();
        window.setOpen(1000, idOf(1000), mirror);
        const CardEntry *near = &window.card(120);
        window.evict(100, 199);
        QCOMPARE(window.cardCount(), size_t(101));
        QCOMPARE(&window.card(120), near);
        QVERIFY(!window.card(99).loaded);
        QVERIFY(window.card(999).loaded);
        QCOMPARE(window.handleOf(idOf(1000)), 1000);
        QCOMPARE(window.handleOf(idOf(1)), 0);
        QCOMPARE(window.known().size(), size_t(101));
        window.evict(100, 199);
        QCOMPARE(window.cardCount(), size_t(101));
    }

    void causesStandInGroups()
    {
        using enum SyncCause;
        const auto entry = [](std::optional<SyncCause> cause, RowHandle handle) {
            CrmSync crm;
            crm.state = cause ? SyncState::Error : SyncState::Synced;
            crm.cause = cause.value_or(Unknown);
            return SpineEntry{sortKey(SortOrder::ByCause, Score(), {}, crm, 100 - handle), handle};
        };
        Window window;
        window.reset(IndexedSpine::from({1, {entry(MissingName, 1), entry(MissingName, 2), entry(Network, 3)}}));
        QVERIFY(window.groups().empty()); // the keys of another order say nothing about causes
        const auto read = [](Spine spine) { return IndexedSpine::from(std::move(spine), SortOrder::ByCause); };
        window.reset(read({1, {entry(MissingName, 1), entry(MissingName, 2), entry(Network, 3)}}));
        using Groups = std::vector<CauseGroup>;
        QCOMPARE(window.groups(), (Groups{{MissingName, 0, 2, 2}, {Network, 2, 1, 1}}));
        Mirror mirror(window);
        mirror.readAgain();
        window.apply({2, {{1, entry(Server, 1)}, {4, entry(Unknown, 4)}, {5, entry(Duplicate, 5)}}}, mirror);
        QCOMPARE(window.groups(),
                 (Groups{{MissingName, 0, 1, 1},
                         {Duplicate, 1, 1, 1},
                         {Server, 2, 1, 1},
                         {Network, 3, 1, 1},
                         {Unknown, 4, 1, 1}}));
        window.setOpen(4, idOf(4), mirror);
        window.apply({3, {{4, {}}, {2, {}}, {6, entry(Server, 6)}}}, mirror);
        QCOMPARE(window.groups(),
                 (Groups{{Duplicate, 0, 1, 1},
                         {Server, 1, 2, 2},
                         {Network, 3, 1, 1},
                         {Unknown, 4, 1, 0}})); // held: it stands there and is not counted
        window.replace(read({4, {entry(Duplicate, 5), entry({}, 7)}}));
        QCOMPARE(window.groups(), (Groups{{Duplicate, 0, 1, 1}, {Unknown, 1, 1, 0}}));
        QCOMPARE(window.size(), 3); // a row without an error belongs to no group
    }

    void bigChangesAskForANewSpine()
    {
        Spine spine{1, {}};
        for (RowHandle handle = 1; handle <= 1'000'000; ++handle)
            spine.entries.push_back({handle, handle});
        Window window;
        QVERIFY(window.isBig(1001));
        QVERIFY(!window.isBig(1000));
        window.reset(IndexedSpine::from(spine));
        QVERIFY(!window.isBig(400));
        QVERIFY(window.isBig(401));
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
