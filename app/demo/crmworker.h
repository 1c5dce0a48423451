// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/database.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace leadlight::demo {

/// Runs the CRM steps that wait in the database, one after the other, each in one transaction with its outcome. In a
/// thread of its own, because a CRM is another, slower service; clients see the outcome in the feed.
class CrmWorker final
{
public:
    CrmWorker(Database &database, const Clock &clock);
    /// Stops; what waits stays in the database.
    ~CrmWorker();
    CrmWorker(const CrmWorker &) = delete;
    CrmWorker &operator=(const CrmWorker &) = delete;

    /// Runs everything that waits, here and now, dated a moment after each conversation's last message: for filling
    /// an empty server with a past.
    void runAllAsPast();
    /// From now on each waiting step runs `delay` after it was found, so that "pending" can be seen.
    void start(std::chrono::milliseconds delay);
    void wake();
    /// Returns when no step is under way and none will follow.
    void stop();
    /// The CRM fails like this for every conversation until it is told otherwise; nothing: each has its own fault.
    void setFault(std::optional<CrmFault> fault);

private:
    void run(std::chrono::milliseconds delay);
    void step(const CrmJob &job, bool asPast);

    Database &m_database;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::optional<CrmFault> m_fault;
    bool m_news = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace leadlight::demo
