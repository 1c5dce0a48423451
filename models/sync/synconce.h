// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine.h"

namespace leadlight {

/// What a one-shot sync left in the cache.
struct SyncReport {
    qint64 conversations = 0;
    qint64 messagesFetched = 0; ///< by this run, not in the cache altogether
    qint64 unreadable = 0;      ///< quarantined items (P8)
    qint64 incomplete = 0;      ///< transcripts left aside because the server's pages do not fit (P15)
    qint64 incidents = 0;
    Digest digest;

    friend bool operator==(const SyncReport &, const SyncReport &) = default;
};

/// Syncs once, feed and all transcripts of any age, and says how it ended: `leadlight sync`. The same engine as
/// the window's, so what one can do the other can. It gives up at a failure that needs a person, and after
/// `triesAllowed` failures in a row without a committed page between them.
class SyncOnce final : public QObject
{
    Q_OBJECT
public:
    SyncOnce(Backend &backend, Writer &writer, const Clock &clock, std::unique_ptr<Alarm> alarm, Random random,
             int triesAllowed = 3, QObject *parent = nullptr);

    /// For progress; it must not be started or stopped by anybody else.
    [[nodiscard]] Engine &engine() { return m_engine; }

public Q_SLOTS:
    void start();

Q_SIGNALS:
    /// Exactly once per start().
    void finished(const leadlight::Result<leadlight::SyncReport> &report);

private:
    void attemptFailed(const Error &error);
    void end(const Result<SyncReport> &report);

    Engine m_engine;
    const int m_triesAllowed;
    int m_failures = 0;
    bool m_running = false;
};

} // namespace leadlight
