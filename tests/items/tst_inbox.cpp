// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fake/modelspy.h"
#include "tests/items/desk.h"

#include <QTest>

using namespace leadlight;
using leadlight::fake::Desk;
using leadlight::fake::FakeCache;
using leadlight::fake::ModelSpy;

namespace {

using Handles = std::vector<RowHandle>;

Query queryFor(const char *text)
{
    return Query::parse(QString::fromLatin1(text));
}

void markClosed(Conversation &card)
{
    card.status = Status::Closed;
}

std::vector<Message> messages(qint64 from, qint64 to)
{
    std::vector<Message> all;
    for (qint64 seq = from; seq <= to; ++seq) {
        Message message;
        message.id.value = QStringLiteral("m%1").arg(seq);
        message.seq = seq;
        message.author = Author::Visitor;
        message.text = QStringLiteral("Message %1").arg(seq);
        message.sentAt.ms = 1'700'000'000'000 + seq * 1000;
        all.push_back(message);
    }
    return all;
}

} // namespace

class TestInbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheListAtOnce()
    {
        Desk desk;
        desk.inbox = std::make_unique<Inbox>(&desk.worker);
        QSignalSpy loaded(desk.inbox.get(), &Inbox::loaded);
        QVERIFY(!desk.inbox->isLoaded());
        desk.settle();
        QCOMPARE(loaded.count(), 1);
        QVERIFY(desk.inbox->isLoaded());
        QCOMPARE(desk.rows(), (Handles{1, 2, 3}));
        // The first cards come with the list: nothing blank is painted first.
        QVERIFY(cardEntry(desk.list()->index(0))->loaded);
        QCOMPARE(desk.cache.cardReads, 1);
        QCOMPARE(desk.inbox->facets().total, 3);
    }

    void failsInWordsAndHealsWithTheNextCommit()
    {
        Desk desk;
        desk.cache.broken = fake::errorOf(ErrorKind::Disk);
        desk.inbox = std::make_unique<Inbox>(&desk.worker);
        QSignalSpy failed(desk.inbox.get(), &Inbox::failed);
        desk.settle();
        QVERIFY(failed.count() > 0);
        QVERIFY(!desk.inbox->isLoaded());
        desk.cache.broken.reset();
        desk.apply(desk.cache.put(4, 200'000));
        QVERIFY(desk.inbox->isLoaded());
        QCOMPARE(desk.rows(), (Handles{4, 1, 2, 3}));
    }

    void newestQueryWins()
    {
        Desk desk;
        desk.start();
        QSignalSpy loaded(desk.inbox.get(), &Inbox::loaded);
        QSignalSpy changed(desk.inbox.get(), &Inbox::queryChanged);
        ModelSpy spy(desk.list());
        const int before = desk.cache.spines;
        for (const char *text : {"v", "vi", "vis", "visitor", "visitor 2"})
            desk.inbox->setQuery(queryFor(text));
        QVERIFY(!desk.inbox->isLoaded());
        // Until the answer is there the old rows stay.
        QCOMPARE(desk.rows(), (Handles{1, 2, 3}));
        desk.settle();
        QCOMPARE(desk.rows(), Handles{2});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("reset")});
        QCOMPARE(changed.count(), 5);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(desk.cache.spines, before + 1);
        desk.inbox->setQuery(queryFor("visitor 2"));
        QCOMPARE(changed.count(), 5);
    }

    void followsCommitsRowByRow()
    {
        Desk desk;
        desk.start();
        ModelSpy spy(desk.list());
        desk.apply(desk.cache.put(4, 200'000));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("insert 0-0")});
        QVERIFY(cardEntry(desk.list()->index(0))->loaded);
        desk.apply(desk.cache.put(2, 300'000, [](Conversation &card) { card.name = QStringLiteral("Maya"); }));
        QCOMPARE(spy.take(), (QStringList{QStringLiteral("data 2-2"), QStringLiteral("move 2-2 to 0")}));
        QCOMPARE(desk.list()->index(0).data().toString(), QStringLiteral("Maya"));
        desk.apply(desk.cache.drop(1));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("remove 2-2")});
        QCOMPARE(desk.rows(), (Handles{2, 4, 3}));
        QCOMPARE(desk.inbox->facets().total, 3);
    }

    void commitsWhileAQuestionIsOnItsWayAreNotLost()
    {
        Desk desk;
        desk.start();
        desk.inbox->setQuery(queryFor("status:open"));
        desk.inbox->apply(desk.cache.put(4, 200'000));
        desk.inbox->apply(desk.cache.put(5, 300'000));
        desk.settle();
        QCOMPARE(desk.rows(), (Handles{5, 4, 1, 2, 3}));
        desk.inbox->apply(desk.cache.put(6, 400'000));
        desk.inbox->setQuery(queryFor("visitor"));
        desk.inbox->apply(desk.cache.put(7, 500'000));
        desk.settle();
        QCOMPARE(desk.rows(), (Handles{7, 6, 5, 4, 1, 2, 3}));
    }

    void manyChangesAreOneLayoutChange()
    {
        Desk desk;
        desk.start();
        ModelSpy spy(desk.list());
        ChangeSet all;
        for (RowHandle handle = 10; handle < 1500; ++handle)
            all.merge(desk.cache.put(handle, 200'000 + handle));
        desk.apply(all);
        QCOMPARE(spy.take().filter(QStringLiteral("layout")).size(), 1);
        QCOMPARE(desk.list()->rowCount(), 1493);
        QVERIFY(cardEntry(desk.list()->index(5))->loaded);
    }

    void visibleRowsAreReadOncePerTurnWithAMargin()
    {
        Desk desk(1000);
        desk.start();
        const int before = desk.cache.cardReads;
        for (int row = 0; row < 500; ++row)
            desk.inbox->setVisibleRows(row, row + 9);
        desk.settle();
        QCOMPARE(desk.cache.cardReads, before + 1);
        QVERIFY(cardEntry(desk.list()->index(499 - 20))->loaded);
        QVERIFY(cardEntry(desk.list()->index(508 + 20))->loaded);
        QVERIFY(!cardEntry(desk.list()->index(700))->loaded);
        // The whole list has been on screen, but only what is near it stays in memory.
        for (int row = 0; row < 1000; row += 10) {
            desk.inbox->setVisibleRows(row, row + 9);
            desk.settle();
        }
        QVERIFY(desk.list()->window().cardCount() < 500);
        QVERIFY(cardEntry(desk.list()->index(999))->loaded);
    }

    void openRowIsHeldAndSaysSo()
    {
        Desk desk;
        desk.start();
        desk.inbox->setQuery(queryFor("status:open"));
        desk.open(2);
        desk.apply(desk.cache.put(2, 300'000, markClosed));
        QCOMPARE(desk.rows(), (Handles{1, 2, 3}));
        const CardEntry *held = cardEntry(desk.list()->index(1));
        QVERIFY(held->held);
        QVERIFY(held->row.card.status == Status::Closed);
        QCOMPARE(desk.list()->matchCount(), 2);
        QCOMPARE(desk.inbox->facets().open, 2);
        desk.open(3);
        QCOMPARE(desk.rows(), (Handles{1, 3}));
    }

    void openRowIsFoundInTheNextQuery()
    {
        Desk desk(500);
        desk.start();
        desk.open(400);
        desk.inbox->setQuery(queryFor("visitor"));
        desk.settle();
        // Far from the screen and never shown, and yet known by its id.
        QCOMPARE(desk.list()->rowOf(FakeCache::idOf(400)), 399);
        QCOMPARE(desk.list()->rowOf(FakeCache::idOf(300)), -1);
    }

    void vanishedConversationLeavesEverything()
    {
        Desk desk;
        desk.start();
        desk.cache.messages[2] = messages(1, 3);
        desk.open(2);
        QCOMPARE(desk.inbox->transcript()->rowCount(), 3);
        QSignalSpy vanished(desk.inbox.get(), &Inbox::openVanished);
        desk.apply(desk.cache.drop(2));
        QCOMPARE(vanished.count(), 1);
        QCOMPARE(vanished.first().first().value<ConversationId>(), FakeCache::idOf(2));
        QVERIFY(desk.inbox->openId().isEmpty());
        QVERIFY(!desk.inbox->detail());
        QCOMPARE(desk.inbox->transcript()->rowCount(), 0);
        QCOMPARE(desk.rows(), (Handles{1, 3}));
    }

    void opensDetailAndNewestMessagesFirst()
    {
        Desk desk;
        desk.start();
        desk.cache.messages[2] = messages(1, 1300);
        desk.cache.insights[2].factors = {FactorResult{Factor::Budget, Finding::Found, {}, {}, 1290}};
        ModelSpy spy(desk.inbox->transcript());
        QSignalSpy detail(desk.inbox.get(), &Inbox::detailChanged);
        desk.open(2);
        QCOMPARE(spy.take().mid(0, 3),
                 (QStringList{QStringLiteral("reset"), QStringLiteral("insert 0-99"), QStringLiteral("data 89-89")}));
        QCOMPARE(desk.inbox->transcript()->rowCount(), 1300);
        QCOMPARE(desk.inbox->transcript()->rowOfSeq(1), 0);
        QCOMPARE(desk.inbox->detail()->handle, 2);
        QCOMPARE(detail.count(), 2); // empty, then read
        QCOMPARE(desk.cache.slices, 4);
    }

    void transcriptFollowsCommits()
    {
        Desk desk;
        desk.start();
        desk.cache.messages[2] = messages(1, 3);
        desk.open(2);
        ModelSpy spy(desk.inbox->transcript());
        desk.apply(desk.cache.say(2, messages(4, 5)));
        QCOMPARE(spy.take(), (QStringList{QStringLiteral("insert 3-4"), QStringLiteral("data 2-2")}));
        // An earlier message was edited: found by walking, and only that row changes.
        desk.cache.messages[2][1].text = QStringLiteral("Edited");
        desk.apply(desk.cache.told(2, RowChange::Kind::Changed, Touched::Messages));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 1-1")});
        // Forgotten for a moment (P15): what is shown stays until the new text is there.
        const std::vector<Message> all = std::exchange(desk.cache.messages[2], {});
        desk.cache.totals[2] = 5;
        desk.apply(desk.cache.told(2, RowChange::Kind::Changed, Touched::Messages));
        QCOMPARE(spy.take(), QStringList{});
        desk.apply(desk.cache.say(2, all));
        QCOMPARE(spy.take(), QStringList{});
        desk.cache.totals[2] = 0;
        desk.cache.messages[2].resize(2);
        desk.apply(desk.cache.told(2, RowChange::Kind::Changed, Touched::Messages));
        QCOMPARE(spy.take().first(), QStringLiteral("remove 2-4"));
        // Another conversation is none of our business.
        const int slices = desk.cache.slices;
        desk.apply(desk.cache.say(1, messages(1, 1)));
        QCOMPARE(desk.cache.slices, slices);
    }

    void asksForMissingMessagesOnce()
    {
        Desk desk;
        desk.start();
        QSignalSpy wanted(desk.inbox.get(), &Inbox::wanted);
        desk.cache.messages[2] = messages(1, 3);
        desk.cache.totals[2] = 10;
        desk.open(2);
        QCOMPARE(wanted.count(), 1);
        const auto need = wanted.first().first().value<Need>();
        QCOMPARE(std::get<WantTranscript>(need).id, FakeCache::idOf(2));
        desk.apply(desk.cache.say(2, messages(4, 5)));
        QCOMPARE(wanted.count(), 1);
        desk.cache.totals[2] = 11;
        desk.apply(desk.cache.told(2, RowChange::Kind::Changed, Touched::Messages));
        QCOMPARE(wanted.count(), 2);
        desk.inbox->refresh();
        QVERIFY(std::holds_alternative<WantSync>(wanted.last().first().value<Need>()));
    }

    void detailChangesOnlyWhenItDiffers()
    {
        Desk desk;
        desk.start();
        desk.open(2);
        QSignalSpy detail(desk.inbox.get(), &Inbox::detailChanged);
        desk.apply(desk.cache.told(2, RowChange::Kind::Changed, Touched::Insights));
        QCOMPARE(detail.count(), 0);
        desk.cache.insights[2].reasoning = QStringLiteral("They have a budget.");
        desk.apply(desk.cache.told(2, RowChange::Kind::Changed, Touched::Insights));
        QCOMPARE(detail.count(), 1);
        QCOMPARE(desk.inbox->detail()->record.insights.reasoning, QStringLiteral("They have a budget."));
    }

    void replacedCacheIsReadAnew()
    {
        Desk desk;
        desk.start();
        desk.open(2);
        // The same conversations under other handles, at a smaller revision.
        const auto old = std::exchange(desk.cache.cards, {});
        for (const auto &[handle, row] : old)
            (void)desk.cache.put(handle % 3 + 1, row.timeKey, [&card = row.card](Conversation &copy) { copy = card; });
        desk.cache.revision = 1;
        ModelSpy spy(desk.list());
        desk.apply({1, {}, true});
        QCOMPARE(desk.cache.opened, 2);
        QCOMPARE(spy.take().filter(QStringLiteral("reset")).size(), 1);
        QCOMPARE(desk.rows(), (Handles{2, 3, 1}));
        QCOMPARE(desk.list()->rowOf(FakeCache::idOf(2)), 1);
        QCOMPARE(desk.list()->window().openHandle(), 3);
        QCOMPARE(desk.inbox->openId(), FakeCache::idOf(2));
    }

    void everythingChangedInTheSameFileKeepsTheSelection()
    {
        Desk desk;
        desk.start();
        const QPersistentModelIndex selected(desk.list()->index(2));
        (void)desk.cache.drop(1);
        (void)desk.cache.put(3, 900'000, [](Conversation &card) { card.name = QStringLiteral("Maya"); });
        ModelSpy spy(desk.list());
        desk.apply({desk.cache.revision, {}, true});
        QCOMPARE(spy.take().filter(QStringLiteral("reset")).size(), 0);
        QCOMPARE(desk.rows(), (Handles{3, 2}));
        QCOMPARE(selected.row(), 0);
        QCOMPARE(selected.data().toString(), QStringLiteral("Maya"));
    }

    void statusIsToldWhenItChanges()
    {
        Desk desk;
        desk.start();
        QSignalSpy changed(desk.inbox.get(), &Inbox::statusChanged);
        SyncStatus status;
        status.phase = SyncPhase::Syncing;
        desk.inbox->setStatus(status);
        desk.inbox->setStatus(status);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.inbox->status().phase, SyncPhase::Syncing);
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
