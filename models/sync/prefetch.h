// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "store/writer.h"
#include "sync/pace.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace leadlight {

/// What prefetching takes on itself. `days` < 0: every transcript, whatever its age.
struct PrefetchLimits {
    int days = 90;
    qint64 bytes = 512LL * 1024 * 1024; ///< text fetched in advance per start of the program; wanted ones are free
    int parallel = 4;
    int pageSize = 200;
};

/// Completes the cached transcripts, newest conversation first, and one that somebody opened before all others
/// (sync-and-trust P15). Pages are gapless or refused; a transcript that changed under the walk is read anew.
/// One broken conversation is left aside and never stops the rest. It has its own backoff, so that a server
/// whose messages fail is not asked at the pace of a feed that works.
class Prefetch
{
public:
    struct Hooks {
        std::function<void(const ChangeSet &)> committed;
        /// A failure of the server or of our disk, not of one conversation. Everything under way was dropped.
        std::function<void(const Error &)> failed;
        std::function<void(const Error &)> incident;
        /// Something ended: whoever waits for isIdle() may look.
        std::function<void()> advanced;
    };
    Prefetch(Backend &backend, Writer &writer, const Clock &clock, Random random, PrefetchLimits limits, Hooks hooks);

    /// The server's own limit, from its capabilities.
    void setPageSize(int pageSize) { m_pageSize = qBound(1, pageSize, m_limits.pageSize); }
    /// A new round: what is missing now? `now` is the server's time (client clocks never order anything).
    void begin(Instant now);
    /// Next in turn, also beyond the limits; asked once. Unknown conversations are ignored.
    void want(const ConversationId &id);
    /// Sends what may be sent. `background` false: wanted transcripts only.
    void pump(Activity activity, bool background);
    /// Drops what is under way, saves what came; wanted transcripts stay wanted.
    void halt();
    /// The user asks again: forget who was left aside, and the backoff.
    void forgive();

    /// Nothing to do and nothing under way.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool hasWanted() const { return !m_wanted.isEmpty(); }
    /// When pump(…, background) is due by time: pages that wait for company, or the end of a backoff.
    [[nodiscard]] std::optional<qint64> dueAt(bool background) const;
    /// The failure that holds back everything, if any.
    [[nodiscard]] const std::optional<Error> &error() const { return m_pace.error(); }
    [[nodiscard]] std::optional<qint64> retryAt() const { return m_pace.opensAt(); }
    /// Transcripts of this round: finished ones, and all (-1: more than were counted).
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const;
    /// Messages committed since the start, and conversations left aside.
    [[nodiscard]] qint64 messagesCommitted() const { return m_messages; }
    [[nodiscard]] qint64 leftAside() const { return m_aside.size(); }

private:
    struct Walk {
        TranscriptGap gap;
        qint64 after = 0;
        QString rev; ///< must stay the same from page to page; empty: the first page decides
        int pageSize = 200;
        bool wanted = false;
        std::unique_ptr<Pending> question;
    };

    [[nodiscard]] int room() const;
    [[nodiscard]] std::optional<Error> startWanted();
    [[nodiscard]] std::optional<Error> startNext();
    [[nodiscard]] std::optional<Error> refill();
    void start(const TranscriptGap &gap, bool wanted);
    void ask(Walk &walk);
    void answered(const ConversationId &id, Result<MessagePage> answer);
    [[nodiscard]] std::optional<Error> refusedFor(Walk &walk, const Error &error);
    [[nodiscard]] std::optional<Error> take(Walk &walk, MessagePage page);
    [[nodiscard]] std::optional<Error> restart(const ConversationId &id, const QString &why);
    void leaveAside(const TranscriptGap &gap, const QString &why);
    [[nodiscard]] bool mayWait() const;
    [[nodiscard]] std::optional<Error> flush();
    [[nodiscard]] std::optional<Error> flushSingly(const std::vector<MessagePage> &pages);
    void committed(const ChangeSet &changes, std::span<const MessagePage> pages);
    void fail(const Error &error);
    [[nodiscard]] Walk *walkOf(const ConversationId &id);
    void endWalk(const ConversationId &id);

    Backend &m_backend;
    Writer &m_writer;
    const Clock &m_clock;
    const PrefetchLimits m_limits;
    Hooks m_hooks;
    Gate m_pace;
    int m_pageSize;
    Activity m_activity = Activity::Focused;
    Instant m_since;

    std::vector<std::unique_ptr<Walk>> m_walks;
    std::deque<TranscriptGap> m_queue;
    bool m_moreGaps = false;   ///< the cache may lack more than the queue names
    bool m_queueIsCut = false; ///< it does: more gaps were there than one question asks for
    QList<ConversationId> m_wanted;
    QSet<ConversationId> m_visited;               ///< in this round: nobody is walked twice
    QHash<ConversationId, int> m_restarts;        ///< in this round
    QHash<ConversationId, TranscriptGap> m_aside; ///< as they were when left aside; tried again when they change
    std::vector<MessagePage> m_buffer;
    qint64 m_buffered = 0;
    qint64 m_bufferedSince = 0;
    bool m_urgent = false;
    qint64 m_bytes = 0;
    qint64 m_messages = 0;
    qint64 m_done = 0;
};

} // namespace leadlight
