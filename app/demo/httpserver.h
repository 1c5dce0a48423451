// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace leadlight::demo {

class Api;
class Certificate;
class LiveEvents;

/// HTTPS on the loopback interface: moves bytes between sockets and the Api, and is the only user of the HTTP
/// library. Threads of its own answer the requests.
class HttpServer final
{
public:
    HttpServer(Api &api, LiveEvents &events, const Certificate &certificate);
    /// Stops.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Answers from now on; 0 lets the system choose the port. Returns the port, or 0 when it cannot be had.
    [[nodiscard]] int start(int port);
    /// Says goodbye to the live streams, ends every connection and waits for its threads.
    void stop();

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace leadlight::demo
