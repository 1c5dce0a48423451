// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/database.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace leadlight::demo {

/// Visitors who write while the server runs: a few conversations at a time, message by message, each analysed again
/// with every message. In a thread of its own.
class LiveTraffic final
{
public:
    LiveTraffic(Database &database, const Clock &clock, double messagesPerMinute);
    ~LiveTraffic();
    LiveTraffic(const LiveTraffic &) = delete;
    LiveTraffic &operator=(const LiveTraffic &) = delete;

private:
    /// What is still going to be said in a conversation.
    struct Script {
        ConversationRecord record;
        std::deque<Message> coming;
    };
    void run();
    void sayNext();
    [[nodiscard]] Script newScript();

    Database &m_database;
    const Clock &m_clock;
    std::chrono::milliseconds m_pause;
    quint64 m_seed;
    quint64 m_made = 0;
    std::vector<Script> m_scripts;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_stopping = false;
    std::thread m_thread;
};

/// Adds a message at the end of a conversation, analyses it again and asks for a CRM step where there is contact data.
/// The conversation is made when the id is new. Its card is brought up to date; the rest of `record` is kept.
void appendMessage(Database &database, ConversationRecord record, Message message);

} // namespace leadlight::demo
