// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/conversationlist.h"
#include "items/inbox.h"
#include "items/readworker.h"
#include "tests/items/fakereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using leadlight::fake::FakeCache;
using leadlight::fake::FakeReader;

namespace {

/// Lets questions and answers go their way until nobody has one left.
void settle(const FakeCache &cache)
{
    for (int before = -1; before != cache.facetReads + cache.spines + cache.places;) {
        before = cache.facetReads + cache.spines + cache.places;
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
}

} // namespace

class TestFacets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache = {};
        for (RowHandle handle = 1; handle <= 4; ++handle)
            (void)m_cache.put(handle, handle);
        m_worker = std::make_unique<ReadWorker>([this]() -> Result<std::unique_ptr<Reader>> {
            return std::unique_ptr<Reader>(std::make_unique<FakeReader>(m_cache));
        });
        m_inbox = std::make_unique<Inbox>(m_worker.get());
        settle(m_cache);
    }
    void cleanup()
    {
        m_inbox.reset();
        m_worker.reset();
    }

    void followTheQuery()
    {
        QCOMPARE(m_inbox->facets().statusAll, 4);
        QSignalSpy changed(m_inbox.get(), &Inbox::facetsChanged);
        m_inbox->setQuery(Query::parse(QStringLiteral("visitor 3")));
        settle(m_cache);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_inbox->facets().statusAll, 1);
        QCOMPARE(m_inbox->facets().total, 4);
    }

    void followEachCommitAndEqualTheList()
    {
        m_inbox->setQuery(Query::parse(QStringLiteral("status:open")));
        settle(m_cache);
        m_inbox->apply(m_cache.put(2, 2, [](Conversation &card) { card.status = Status::Closed; }));
        settle(m_cache);
        QCOMPARE(m_inbox->facets().open, 3);
        QCOMPARE(m_inbox->facets().closed, 1);
        QCOMPARE(m_inbox->conversations()->matchCount(), 3);
    }

    void aFloodOfCommitsIsOneOrTwoReads()
    {
        const int before = m_cache.facetReads;
        for (RowHandle handle = 10; handle < 110; ++handle)
            m_inbox->apply(m_cache.put(handle, handle));
        settle(m_cache);
        QCOMPARE(m_inbox->facets().total, 104);
        QVERIFY(m_cache.facetReads - before <= 2);
    }

    void sayNothingWhenNothingChanged()
    {
        QSignalSpy changed(m_inbox.get(), &Inbox::facetsChanged);
        const int before = m_cache.facetReads;
        // Messages move no count while the query does not search them.
        m_inbox->apply(m_cache.told(2, RowChange::Kind::Changed, Touched::Messages));
        settle(m_cache);
        QCOMPARE(m_cache.facetReads, before);
        QCOMPARE(changed.count(), 0);
    }

private:
    FakeCache m_cache;
    std::unique_ptr<ReadWorker> m_worker;
    std::unique_ptr<Inbox> m_inbox;
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
