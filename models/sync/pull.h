// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "store/writer.h"
#include "sync/pace.h"
#include "sync/serverclock.h"

#include <QSet>

namespace leadlight {

/// Brings the cache to the end of the server's feed: snapshot walk when there is no cursor, then the feed, page by
/// page, each page and its cursor in one transaction (sync-and-trust P5-P14). It never decides *when* to run and
/// never retries: a run ends in exactly one of caughtUp() and failed(), unless cancel() comes first. What was
/// committed stays, and the next run goes on at the saved cursor, also in another process.
class Pull
{
public:
    struct Hooks {
        std::function<void(const ChangeSet &)> committed;
        std::function<void()> progressed; ///< after each committed page, also one without visible rows
        /// A walk is about to begin: what it will find and what it will not is decided while it is on its way.
        std::function<void()> walkBegins;
        std::function<void()> caughtUp;
        std::function<void(const Error &)> failed;
        /// Something the contract rules out, and what we do about it is automatic: for logs and reports.
        std::function<void(const Error &)> incident;
    };
    Pull(Backend &backend, Writer &writer, const Clock &clock, ServerClock &serverClock, Hooks hooks);

    /// Reads where the last process stopped. Must succeed before run().
    [[nodiscard]] Result<Done> load();
    void setPageLimit(int limit) { m_pageLimit = m_limit = std::max(1, limit); }
    void run();
    /// Drops the question under way; nothing half is left behind.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// A snapshot walk is under way, in this run or left over from one that was cut.
    [[nodiscard]] bool isWalking() const { return m_state.snapshot || m_state.cursor.isEmpty(); }
    /// The server said that there is more than one page: worth a word in the status line.
    [[nodiscard]] bool isLong() const { return m_running && m_long; }
    [[nodiscard]] const PullState &state() const { return m_state; }
    /// Conversations the walk brought so far and will bring; total -1 when unknown or not walking.
    [[nodiscard]] qint64 walkDone() const;
    [[nodiscard]] qint64 walkTotal() const { return isWalking() ? m_walkTotal : -1; }
    /// The server's time on its last page, for "the last 90 days"; unset before the first one.
    [[nodiscard]] Instant serverTime() const { return m_serverTime; }

private:
    void ask(const ChangeToken &token);
    void answered(Result<ChangePage> answer);
    void refused(const Error &error);
    [[nodiscard]] std::optional<Error> brokenRule(const ChangePage &page);
    void take(ChangePage page);
    [[nodiscard]] bool shouldCommit() const;
    [[nodiscard]] std::optional<Error> commit();
    [[nodiscard]] std::optional<Error> refreshState();
    void finish(const std::optional<Digest> &digest);
    /// True when a resync started because the cache cannot be what the server says (P14).
    [[nodiscard]] bool mendMismatch(const std::optional<Digest> &digest);
    void resync(const QString &why);
    void beginWalk();
    void fail(const Error &error);
    void stop();

    Backend &m_backend;
    Writer &m_writer;
    const Clock &m_clock;
    ServerClock &m_serverClock;
    Hooks m_hooks;
    LoopGuard m_guard;
    PullState m_state;
    Instant m_serverTime;
    int m_pageLimit = 500;
    int m_limit = 500;
    bool m_running = false;
    bool m_long = false;
    qint64 m_walkTotal = -1;
    qint64 m_walked = 0;

    ChangeToken m_asked;
    qint64 m_askedAt = 0;
    std::unique_ptr<Pending> m_question;
    std::vector<ChangePage> m_buffer; ///< pages that wait for the common transaction of a walk
    qint64 m_buffered = 0;
    qint64 m_bufferedSince = 0;
    bool m_rowsShown = false; ///< the first conversations of this walk are committed
    QSet<QString> m_seen;     ///< cursors of this run: one that comes back with `more` is a circle (P13, F39)
    std::optional<ChangeToken> m_mismatchAt;
    bool m_rechecked = false;
};

} // namespace leadlight
