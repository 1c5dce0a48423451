// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "bench/stage.h"

#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace leadlight::bench {

namespace {

constexpr int quietMs = 60;

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

Stage::Stage(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setQuitOnLastWindowClosed(false);
}

bool Stage::notify(QObject *receiver, QEvent *event)
{
    // Events of the reader and the engine pass here too, on their own threads; they block nobody.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool paint = event->type() == QEvent::Paint;
    if (m_depth > 0) {
        const bool handled = QApplication::notify(receiver, event);
        if (paint)
            painted(receiver);
        return handled;
    }
    QElapsedTimer wall;
    wall.start();
    const double before = processorMs();
    ++m_events;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    if (paint)
        painted(receiver);
    --m_depth;
    m_longest.wall = std::max(m_longest.wall, double(wall.nsecsElapsed()) / 1e6);
    m_longest.processor = std::max(m_longest.processor, processorMs() - before);
    return handled;
}

void Stage::painted(QObject *receiver)
{
    const auto *widget = qobject_cast<QWidget *>(receiver);
    if (!widget || !m_where || !m_shows || (widget != m_where && !m_where->isAncestorOf(widget)) || !m_shows())
        return;
    m_sample.ms = double(m_since.nsecsElapsed()) / 1e6;
    m_sample.processor = processorMs() - m_processorSince;
    m_shows = nullptr;
}

Sample Stage::perform(QWidget *where, const std::function<void()> &action, const std::function<bool()> &shows,
                      int patienceMs)
{
    settle();
    m_longest = {};
    m_sample = {};
    m_where = where;
    QTimer::singleShot(0, this, [&] {
        m_since.start();
        m_processorSince = processorMs();
        m_shows = shows;
        action();
    });
    QElapsedTimer patience;
    patience.start();
    QTimer wake; // else a result that never comes would let the loop sleep for ever
    wake.start(200);
    while (m_sample.ms < 0 && patience.elapsed() < patienceMs)
        processEvents(QEventLoop::WaitForMoreEvents);
    m_shows = nullptr;
    settle();
    m_sample.block = takeLongest();
    return m_sample;
}

void Stage::settle()
{
    bool still = false;
    QTimer quiet;
    quiet.setSingleShot(true);
    connect(&quiet, &QTimer::timeout, this, [&still] { still = true; });
    quiet.start(quietMs);
    while (!still) {
        const quint64 before = m_events;
        processEvents(QEventLoop::WaitForMoreEvents);
        if (!still && m_events != before)
            quiet.start(quietMs);
    }
}

Block Stage::takeLongest()
{
    return std::exchange(m_longest, {});
}

double quantile(std::vector<double> values, double p)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    return values[size_t(p * double(values.size() - 1) + 0.5)];
}

void row(const char *what, const std::vector<Sample> &samples)
{
    std::vector<double> ms;
    std::vector<double> processor;
    Block longest;
    for (const Sample &sample : samples) {
        ms.push_back(sample.ms);
        processor.push_back(sample.processor);
        longest.wall = std::max(longest.wall, sample.block.wall);
        longest.processor = std::max(longest.processor, sample.block.processor);
    }
    std::printf("%-46s %8.1f %8.1f %10.2f %10.1f %10.1f\n", what, quantile(ms, 0.5), quantile(ms, 0.95),
                quantile(processor, 0.5), longest.wall, longest.processor);
    std::fflush(stdout);
}

void row(const char *what, double value, const char *unit)
{
    std::printf("%-46s %8.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

void memoryRow(const char *when)
{
    const auto megabytes = [](const QByteArray &rollup, const char *name) {
        double kilobytes = 0;
        for (const QByteArray &line : rollup.split('\n')) {
            if (line.startsWith(name))
                kilobytes += line.mid(line.indexOf(':') + 1).trimmed().split(' ').constFirst().toDouble();
        }
        return kilobytes / 1024;
    };
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    const QByteArray rollup = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    std::printf("memory %-39s %8.1f MB resident, %.1f MB of it private\n", when, megabytes(rollup, "Rss:"),
                megabytes(rollup, "Private_"));
    std::fflush(stdout);
}

} // namespace leadlight::bench
