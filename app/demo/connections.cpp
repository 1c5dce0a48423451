// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/connections.h"

#include <sys/socket.h>

namespace leadlight::demo {

Connections::Connections() = default;

void Connections::enqueue(std::function<void()> serve)
{
    m_threads.enqueue([this, serve = std::move(serve)] {
        serve();
        forget();
    });
}

void Connections::shutdown()
{
    endAll();
    m_threads.shutdown();
}

void Connections::remember(int socket)
{
    const std::lock_guard guard(m_mutex);
    m_sockets[std::this_thread::get_id()] = socket;
    if (m_ending)
        endReading(socket);
}

void Connections::forget()
{
    const std::lock_guard guard(m_mutex);
    m_sockets.erase(std::this_thread::get_id());
}

void Connections::endAll()
{
    const std::lock_guard guard(m_mutex);
    m_ending = true;
    for (const auto &[thread, socket] : m_sockets)
        endReading(socket);
}

void Connections::endReading(int socket)
{
    ::shutdown(socket, SHUT_RD);
}

void Connections::drop(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace leadlight::demo
