// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <map>
#include <mutex>
#include <thread>

namespace leadlight::demo {

/// The threads that serve connections, one each, and the sockets they are busy with: the HTTP library keeps an idle
/// connection until its keep-alive time is over, and a server that was told to stop cannot wait for that.
class Connections final : public httplib::TaskQueue
{
public:
    /// Enough for the open streams and several clients with six connections each.
    static constexpr size_t mostConnections = 96;

    Connections();

    void enqueue(std::function<void()> serve) override;
    void shutdown() override;

    /// The calling thread serves this socket.
    void remember(int socket);
    /// Ends the reading side of every known socket; answers under way are still sent.
    void endAll();
    static void endReading(int socket);
    /// Cuts the connection in both directions, in the middle of whatever goes on.
    static void drop(int socket);

private:
    void forget();

    std::mutex m_mutex;
    std::map<std::thread::id, int> m_sockets;
    bool m_ending = false;
    httplib::ThreadPool m_threads{mostConnections};
};

} // namespace leadlight::demo
