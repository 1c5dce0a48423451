// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace leadlight::demo {

class Database;

/// The live streams (sync-and-trust P16). They only poke: what changed is told by the feed. Any thread may use it.
class LiveEvents final
{
public:
    /// One client's stream, used by one thread. Counts as open while it lives.
    class Stream final
    {
    public:
        ~Stream();
        Stream(const Stream &) = delete;
        Stream &operator=(const Stream &) = delete;

        /// Waits for the next event, a moment at most, and gives its bytes; empty when there was none.
        [[nodiscard]] QByteArray next();
        /// True after `bye`: there will be nothing more.
        [[nodiscard]] bool isOver() const { return m_over; }

    private:
        friend class LiveEvents;
        Stream(LiveEvents &events, const QByteArray &lastEventId);

        LiveEvents &m_events;
        qint64 m_told = -1; ///< feed position the client knows of; -1: unknown
        bool m_greeted = false;
        bool m_over = false;
        std::chrono::steady_clock::time_point m_nextPing;
    };

    static constexpr std::chrono::seconds pingEvery{25};
    static constexpr int mostStreams = 32;

    explicit LiveEvents(Database &database);

    /// A new stream, or nothing when mostStreams are open. An empty or unknown id is poked at once.
    [[nodiscard]] std::shared_ptr<Stream> open(const QByteArray &lastEventId);
    /// The feed may have moved: wakes every stream.
    void wake();
    /// Every stream says `bye` and ends; returns when they are gone or `patience` is over.
    void stop(std::chrono::milliseconds patience);

private:
    Database &m_database;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    qint64 m_position = 0;
    int m_open = 0;
    bool m_stopping = false;
};

} // namespace leadlight::demo
