// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/conversationlist.h"
#include "items/inbox.h"
#include "items/readworker.h"
#include "items/transcript.h"
#include "items/window.h"
#include "tests/items/fakereader.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

namespace leadlight::fake {

/// An inbox over a cache in memory, all on one thread: what happens between two turns of the event loop is decided
/// by the test.
struct Desk {
    FakeCache cache;
    ReadWorker worker{[this]() -> Result<std::unique_ptr<Reader>> {
        if (cache.broken)
            return *cache.broken;
        return std::unique_ptr<Reader>(std::make_unique<FakeReader>(cache));
    }};
    std::unique_ptr<Inbox> inbox;
    std::unique_ptr<QAbstractItemModelTester> listTester;
    std::unique_ptr<QAbstractItemModelTester> transcriptTester;

    /// Conversations 1 … count, the first one newest.
    explicit Desk(int count = 3)
    {
        for (RowHandle handle = 1; handle <= count; ++handle)
            (void)cache.put(handle, 100'000 - handle * 10);
    }
    void start()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        inbox = std::make_unique<Inbox>(&worker);
        listTester = std::make_unique<QAbstractItemModelTester>(inbox->conversations(), Mode::QtTest);
        transcriptTester = std::make_unique<QAbstractItemModelTester>(inbox->transcript(), Mode::QtTest);
        inbox->setVisibleRows(0, 9);
        settle();
    }
    /// Until nobody has a question left.
    void settle() const
    {
        qint64 before = -1;
        while (before != asked()) {
            before = asked();
            for (int i = 0; i < 8; ++i)
                QCoreApplication::processEvents();
        }
    }
    qint64 asked() const
    {
        return cache.spines + cache.places + cache.cardReads + cache.facetReads + cache.details + cache.slices
            + cache.viewReads + cache.unseenReads;
    }
    std::vector<RowHandle> rows() const
    {
        std::vector<RowHandle> handles;
        for (int row = 0; row < list()->rowCount(); ++row)
            handles.push_back(list()->window().handleAt(row));
        return handles;
    }
    ConversationList *list() const { return inbox->conversations(); }
    /// The answer of findUnseen(); -2: none came.
    int nextUnseen(int step) const
    {
        QSignalSpy found(inbox.get(), &Inbox::unseenFound);
        inbox->findUnseen(step);
        settle();
        return found.count() == 1 ? found[0][0].toInt() : -2;
    }
    void open(RowHandle handle) const
    {
        inbox->open(FakeCache::idOf(handle));
        settle();
    }
    void apply(const ChangeSet &changes) const
    {
        inbox->apply(changes);
        settle();
    }
};

} // namespace leadlight::fake
