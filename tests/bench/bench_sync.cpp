// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/httpbackend.h"
#include "store/writer.h"
#include "sync/synconce.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace leadlight;

namespace {

/// Wall time, and processor time of this process: the second is what a busy machine does not change.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    [[nodiscard]] double wall() const { return double(m_wall.nsecsElapsed()) / 1e9; }
    [[nodiscard]] double processor() const { return double(std::clock() - m_clock) / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_wall;
    std::clock_t m_clock = std::clock();
};

struct Lap {
    double wall = 0;
    double processor = 0;
};

void row(const char *what, qint64 count, const char *unit, const Lap &lap)
{
    std::printf("%-32s %9lld in %7.2f s %9.0f %s/s   processor %6.2f s %9.0f %s/s\n", what,
                static_cast<long long>(count), lap.wall, double(count) / lap.wall, unit, lap.processor,
                double(count) / lap.processor, unit);
    std::fflush(stdout);
}

int usage()
{
    std::fprintf(stderr, "bench_sync ADDRESS CA-FILE [PROFILE-FOLDER], the access token in LEADLIGHT_TOKEN\n");
    return 2;
}

} // namespace

/// First sync from a running server into an empty profile: what `leadlight sync` does, with the feed and the
/// transcripts timed apart.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return usage();
    QFile authority(arguments[2]);
    if (!authority.open(QIODevice::ReadOnly))
        return usage();
    const QTemporaryDir scratch;
    const QString folder = arguments.size() > 3 ? arguments[3] : scratch.path() + QStringLiteral("/profile");

    const SystemClock clock;
    const auto writer = Writer::open(folder, clock.wall());
    if (!writer)
        return usage();
    HttpBackend backend({QUrl(arguments[1]), qEnvironmentVariable("LEADLIGHT_TOKEN"), authority.readAll(), {}});
    SyncOnce sync(backend, **writer, clock, std::make_unique<QtAlarm>(clock), systemRandom());
    const Stopwatch watch;
    Lap feed;
    QEventLoop loop;
    QObject::connect(&sync.engine(), &Engine::changed, &loop, [&] {
        if (feed.wall == 0 && !sync.engine().pullState().snapshot)
            feed = {watch.wall(), watch.processor()};
    });
    QObject::connect(&sync, &SyncOnce::finished, &loop, [&](const Result<SyncReport> &report) {
        if (report) {
            const Lap all{watch.wall(), watch.processor()};
            row("first sync: feed", report->conversations, "conversations", feed);
            row("first sync: transcripts", report->messagesFetched, "messages",
                {all.wall - feed.wall, all.processor - feed.processor});
            row("first sync: all", report->conversations, "conversations", all);
        } else {
            std::fprintf(stderr, "bench_sync: %s\n", qPrintable(report.error().detail));
        }
        loop.exit(report ? 0 : 1);
    });
    QMetaObject::invokeMethod(&sync, &SyncOnce::start, Qt::QueuedConnection);
    return loop.exec();
}
