// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/events.h"

#include "app/demo/database.h"

namespace leadlight::demo {

namespace {

/// So often a silent stream comes back to its connection, which then notices when the client has gone.
constexpr std::chrono::seconds longestWait{1};

} // namespace

LiveEvents::Stream::Stream(LiveEvents &events, const QByteArray &lastEventId)
    : m_events(events),
      m_nextPing(std::chrono::steady_clock::now() + pingEvery)
{
    bool isNumber = false;
    const qint64 told = lastEventId.toLongLong(&isNumber);
    if (isNumber)
        m_told = told;
}

LiveEvents::Stream::~Stream()
{
    const std::lock_guard guard(m_events.m_mutex);
    --m_events.m_open;
    m_events.m_wakeUp.notify_all();
}

QByteArray LiveEvents::Stream::next()
{
    if (!m_greeted) {
        m_greeted = true;
        return "event: hello\ndata: {}\n\n";
    }
    std::unique_lock lock(m_events.m_mutex);
    const auto until = std::min(m_nextPing, std::chrono::steady_clock::now() + longestWait);
    m_events.m_wakeUp.wait_until(lock, until, [this] { return m_events.m_stopping || m_events.m_position != m_told; });
    if (m_events.m_stopping) {
        m_over = true;
        return "event: bye\ndata: {\"after\":1}\n\n";
    }
    if (m_events.m_position != m_told) {
        m_told = m_events.m_position;
        return "event: changed\nid: " + QByteArray::number(m_told) + "\ndata: {}\n\n";
    }
    if (std::chrono::steady_clock::now() < m_nextPing)
        return {};
    m_nextPing += pingEvery;
    return "event: ping\ndata: {}\n\n";
}

LiveEvents::LiveEvents(Database &database)
    : m_database(database),
      m_position(database.state().position)
{
}

std::shared_ptr<LiveEvents::Stream> LiveEvents::open(const QByteArray &lastEventId)
{
    const std::lock_guard guard(m_mutex);
    if (m_stopping || m_open >= mostStreams)
        return nullptr;
    ++m_open;
    return std::shared_ptr<Stream>(new Stream(*this, lastEventId));
}

void LiveEvents::wake()
{
    const qint64 position = m_database.state().position;
    const std::lock_guard guard(m_mutex);
    // Two commits may arrive here in the wrong order.
    m_position = std::max(m_position, position);
    m_wakeUp.notify_all();
}

void LiveEvents::stop(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_wakeUp.notify_all();
    m_wakeUp.wait_for(lock, patience, [this] { return m_open == 0; });
}

} // namespace leadlight::demo
