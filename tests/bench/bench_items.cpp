// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/conversationlist.h"
#include "items/transcript.h"
#include "items/window.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace leadlight;

namespace {

constexpr int conversations = 100'000;

Spine bigSpine(qint64 revision)
{
    Spine spine{revision, {}};
    spine.entries.reserve(conversations);
    for (RowHandle handle = 1; handle <= conversations; ++handle)
        spine.entries.push_back({handle * 64, handle});
    return spine;
}

/// Milliseconds of the middle one of several runs.
template <class Prepare, class Run>
double median(Prepare prepare, Run run)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        auto input = prepare(i);
        QElapsedTimer timer;
        timer.start();
        run(std::move(input));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Copying the spine once: what every linear step costs at least on this machine, so that figures can be compared.
double floorMs()
{
    static const double ms = median([](int i) { return bigSpine(i).entries; },
                                    [](const std::vector<SpineEntry> &entries) {
                                        const std::vector<SpineEntry> copy(entries);
                                        QVERIFY(!copy.empty());
                                    });
    return ms;
}

void report(const char *what, double ms)
{
    qInfo("%-52s %8.3f ms, %7.1f copies of the spine", what, ms, ms / floorMs());
}

} // namespace

/// What the lists cost on the UI thread with 100,000 conversations.
class BenchItems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swapOfTheSpine()
    {
        ConversationList list;
        list.reset(IndexedSpine::from(bigSpine(1)), {});
        const QPersistentModelIndex selected(list.index(50'000));
        const auto prepare = [](int i) { return IndexedSpine::from(bigSpine(2 + i)); };
        report("another query: spine of 100,000 swapped, reset",
               median(prepare, [&](IndexedSpine spine) { list.reset(std::move(spine), {}); }));
        report("same query: spine of 100,000 swapped, layout change",
               median(prepare, [&](IndexedSpine spine) { list.relayout(std::move(spine)); }));
    }

    void indexingOnTheReadingThread()
    {
        report(
            "index of 100,000 handles (reading thread)",
            median([](int i) { return bigSpine(i); }, [](Spine spine) { (void)IndexedSpine::from(std::move(spine)); }));
    }

    void rowSteps()
    {
        ConversationList list;
        list.reset(IndexedSpine::from(bigSpine(1)), {});
        qint64 revision = 2;
        const auto moves = [&](int) {
            Placements placements{++revision, {}};
            for (int i = 0; i < 1000; ++i) {
                const RowHandle handle = 1 + (i * 7919 + revision * 131) % conversations;
                const qint64 key = ((i * 104'729 + revision * 977) % conversations) * 64 + 1 + i % 60;
                placements.rows.push_back({handle, SpineEntry{key, handle}});
            }
            return placements;
        };
        report("1,000 rows moved anywhere among 100,000",
               median(moves, [&](const Placements &placements) { list.place(placements, {}); }));
        const auto arrivals = [&](int run) {
            Placements placements{++revision, {}};
            for (int i = 0; i < 1000; ++i) {
                const RowHandle handle = 1'000'000 + run * 1000 + i;
                placements.rows.push_back({handle, SpineEntry{-handle, handle}});
            }
            return placements;
        };
        report("1,000 arrivals at the top of 100,000",
               median(arrivals, [&](const Placements &placements) { list.place(placements, {}); }));
    }

    void rowSignalsOfASmallList()
    {
        ConversationList list;
        list.reset(IndexedSpine::from({1, {}}), {});
        qint64 revision = 2;
        const auto scattered = [&](int run) {
            Placements placements{++revision, {}};
            for (int i = 0; i < 1000; ++i) {
                const RowHandle handle = 1 + i;
                placements.rows.push_back({handle, SpineEntry{(i * 7919 + run * 31) % 1000 * 64 + run, handle}});
            }
            return placements;
        };
        report("1,000 row steps among 1,000",
               median(scattered, [&](const Placements &placements) { list.place(placements, {}); }));
    }

    void lookups()
    {
        ConversationList list;
        list.reset(IndexedSpine::from(bigSpine(1)), {});
        report("100,000 times rowOf(handle)",
               median([](int i) { return i; },
                      [&](int) {
                          int sum = 0;
                          for (RowHandle handle = 1; handle <= conversations; ++handle)
                              sum ^= list.rowOf(handle);
                          QVERIFY(sum >= 0);
                      }));
        report("100,000 times data()",
               median([](int i) { return i; },
                      [&](int) {
                          for (int row = 0; row < conversations; ++row)
                              QVERIFY(cardEntry(list.index(row)));
                      }));
    }

    void transcriptSlice()
    {
        const auto prepare = [](int run) {
            TranscriptSlice slice;
            slice.cached = slice.total = 50'000;
            for (qint64 seq = 50'000 - (run + 1) * 500 + 1; seq <= 50'000 - run * 500; ++seq) {
                Message message;
                message.seq = seq;
                message.author = seq % 3 ? Author::Visitor : Author::Agent;
                message.text = QStringLiteral("We need forty seats in the new office by May, is that possible?");
                message.sentAt.ms = 1'700'000'000'000 + seq * 600'000;
                slice.messages.push_back(message);
            }
            return slice;
        };
        Transcript transcript;
        report("500 older messages into a transcript",
               median(prepare, [&](const TranscriptSlice &slice) { transcript.merge(slice); }));
    }
};

QTEST_GUILESS_MAIN(BenchItems)
#include "bench_items.moc"
