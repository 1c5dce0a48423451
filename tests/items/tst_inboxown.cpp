// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fake/modelspy.h"
#include "tests/items/desk.h"

#include <QTest>

#include <algorithm>

using namespace leadlight;
using leadlight::fake::Desk;
using leadlight::fake::FakeCache;
using leadlight::fake::ModelSpy;

namespace {

using Handles = std::vector<RowHandle>;

} // namespace

/// What only this device knows, on its way to the screen: views and their counts, marks, the next unseen one.
class TestInboxOwn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsFollowWhatIsMarked()
    {
        Desk desk;
        desk.start();
        QSignalSpy changed(desk.inbox.get(), &Inbox::viewsChanged);
        const auto countOf = [&desk](const char *id) {
            const auto view = std::ranges::find(desk.inbox->views(), QLatin1String(id),
                                                [](const ViewCount &count) { return count.view.id; });
            return view == desk.inbox->views().end() ? -1 : view->count;
        };
        QCOMPARE(countOf("due"), 0);
        QCOMPARE(countOf("unscored"), 3);
        desk.apply(desk.cache.mark(2, [](OwnMarks &own) { own.remindAt = Instant{5}; }));
        QCOMPARE(countOf("due"), 1);
        QCOMPARE(changed.count(), 1);
        desk.apply(desk.cache.put(2, 99'980, [](Conversation &card) { card.score = Score(50); }));
        QCOMPARE(countOf("unscored"), 2);
        QCOMPARE(changed.count(), 2);
        // Messages alone change no built-in view.
        const int reads = desk.cache.viewReads;
        desk.apply(desk.cache.say(2, {Message{}}));
        QCOMPARE(desk.cache.viewReads, reads);
    }

    void aFloodOfCommitsIsCountedOnceMore()
    {
        Desk desk;
        desk.start();
        const int reads = desk.cache.viewReads;
        for (int i = 0; i < 50; ++i)
            desk.inbox->apply(desk.cache.mark(1, [i](OwnMarks &own) { own.remindAt = Instant{i}; }));
        desk.settle();
        QCOMPARE(desk.cache.viewReads, reads + 2);
        QCOMPARE(desk.inbox->views().at(1).count, 1);
    }

    void viewsComeWhenTheFileDoes()
    {
        Desk desk;
        desk.cache.broken = fake::errorOf(ErrorKind::Disk);
        desk.start();
        QVERIFY(desk.inbox->views().empty());
        desk.cache.broken.reset();
        desk.apply(ChangeSet{});
        QCOMPARE(desk.inbox->views().size(), builtInViews().size());
    }

    void marksReachTheCardAndTheOpenConversation()
    {
        Desk desk;
        desk.start();
        desk.open(2);
        QSignalSpy detail(desk.inbox.get(), &Inbox::detailChanged);
        ModelSpy spy(desk.list());
        desk.apply(desk.cache.mark(2, [](OwnMarks &own) { own.unseen = true; }));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 1-1")});
        QVERIFY(cardEntry(desk.list()->index(1))->row.own.unseen);
        QCOMPARE(detail.count(), 1);
        QVERIFY(desk.inbox->detail()->own.unseen);
    }

    void aRowThatIsSeenByOpeningItStays()
    {
        Desk desk;
        for (RowHandle handle = 1; handle <= 3; ++handle)
            (void)desk.cache.mark(handle, [](OwnMarks &own) { own.unseen = true; });
        desk.start();
        desk.inbox->setQuery(Query::parse(QStringLiteral("is:unseen")));
        desk.settle();
        desk.open(2);
        desk.apply(desk.cache.mark(2, [](OwnMarks &own) { own.unseen = false; }));
        QCOMPARE(desk.rows(), (Handles{1, 2, 3}));
        QCOMPARE(desk.list()->matchCount(), 2);
        QVERIFY(cardEntry(desk.list()->index(1))->held);
        QCOMPARE(desk.nextUnseen(1), 2);
        QCOMPARE(desk.nextUnseen(-1), 0);
        desk.open(3);
        QCOMPARE(desk.rows(), (Handles{1, 3}));
    }

    void findsTheNextUnseenFromTheOpenOne()
    {
        Desk desk(6);
        desk.start();
        QCOMPARE(desk.nextUnseen(1), -1);
        for (const RowHandle handle : {2, 5})
            desk.apply(desk.cache.mark(handle, [](OwnMarks &own) { own.unseen = true; }));
        QCOMPARE(desk.nextUnseen(1), 1);
        QCOMPARE(desk.nextUnseen(-1), -1);
        desk.open(2);
        QCOMPARE(desk.nextUnseen(1), 4);
        desk.open(6);
        QCOMPARE(desk.nextUnseen(1), -1);
        QCOMPARE(desk.nextUnseen(-1), 4);
    }

    void commandsAreHandedOver()
    {
        Desk desk;
        desk.start();
        std::vector<Command> heard;
        connect(desk.inbox.get(), &Inbox::submitted, this, [&](const Command &command) { heard.push_back(command); });
        desk.inbox->submit(NoteSeen{FakeCache::idOf(2), 7});
        QCOMPARE(heard.size(), size_t(1));
        QCOMPARE(std::get<NoteSeen>(heard[0]).seq, 7);
    }
};

QTEST_GUILESS_MAIN(TestInboxOwn)
#include "tst_inboxown.moc"
