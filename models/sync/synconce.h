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
    qint64 waiting = 0; ///< commands that could not be sent
    qint64 needYou = 0; ///< commands about which the user must decide
    Digest digest;

    friend bool operator==(const SyncReport &, const SyncReport &) = default;
};

/// Syncs once, feed, all transcripts of any age and what waits in the outbox, and says how it ended: `leadlight sync`.
/// The same engine as the window's, so what one can do the other can. It ends when the effects of all that could be
/// sent have come back by the feed. What the server cannot do, what is held by a row that needs the user, and what got
/// `triesAllowed` answers that were not the last, stays in the outbox and is counted. It gives up at a failure that
/// needs a person, and after `triesAllowed` failures in a row without progress between them.
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
    void noteProgress();
    void attemptFailed(const Error &error);
    void endWhenSent();
    [[nodiscard]] bool mayYetSend();
    [[nodiscard]] bool isWorthTrying(const OutboxRow &row);
    [[nodiscard]] SyncReport report();
    void end(const Result<SyncReport> &report);

    Writer &m_writer;
    const Clock &m_clock;
    Engine m_engine;
    const int m_triesAllowed;
    int m_failures = 0;
    ChangeToken m_cursor;
    qint64 m_messages = 0;
    QHash<CommandId, int> m_attemptsBefore; ///< this run
    bool m_running = false;
};

} // namespace leadlight
