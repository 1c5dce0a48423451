// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace leadlight::bench {

/// Longest time that the UI thread spent on one event, in milliseconds: wall clock, and the thread's own processor
/// time, which other programs on the machine do not lengthen.
struct Block {
    double wall = 0;
    double processor = 0;
};

/// One thing that was done: milliseconds until its result was painted (below 0: never), and the longest block until
/// all was quiet again.
struct Sample {
    double ms = -1;
    double processor = 0; ///< processor time of the UI thread until painted
    Block block;
};

/// An application that times every event it delivers and knows when a widget was painted.
class Stage final : public QApplication
{
public:
    Stage(int &argc, char **argv);

    /// Runs `action` from the event loop and waits until a widget inside `where` was painted while `shows` was true,
    /// then until nothing happens any more.
    Sample perform(QWidget *where, const std::function<void()> &action, const std::function<bool()> &shows,
                   int patienceMs = 20'000);
    /// Handles events until none came for a while.
    void settle();
    /// The longest block since the last call.
    Block takeLongest();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void painted(QObject *receiver);

    int m_depth = 0;
    quint64 m_events = 0;
    Block m_longest;
    QPointer<QWidget> m_where;
    std::function<bool()> m_shows;
    QElapsedTimer m_since;
    double m_processorSince = 0;
    Sample m_sample;
};

/// The p-th part (0 to 1) of the values.
[[nodiscard]] double quantile(std::vector<double> values, double p);
/// Prints p50 and p95 until painted, and the longest block of all samples.
void row(const char *what, const std::vector<Sample> &samples);
void row(const char *what, double value, const char *unit);
/// Prints resident memory and the part of it that is this process's own.
void memoryRow(const char *when);

} // namespace leadlight::bench
