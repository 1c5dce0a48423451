// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/writefaults.h"

namespace leadlight::demo {

void WriteFaults::set(const WriteFault &fault, int times)
{
    const std::lock_guard guard(m_mutex);
    m_fault = fault;
    m_times = times;
}

std::optional<WriteFault> WriteFaults::take()
{
    const std::lock_guard guard(m_mutex);
    if (m_times <= 0)
        return std::nullopt;
    --m_times;
    return m_fault;
}

int WriteFaults::pending()
{
    const std::lock_guard guard(m_mutex);
    return m_times;
}

void WriteFaults::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait_for(lock, time, [this] { return m_stopping; });
}

void WriteFaults::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
}

} // namespace leadlight::demo
