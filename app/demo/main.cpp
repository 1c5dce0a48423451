// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoserver.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace {

using namespace leadlight::demo;

/// Written by the signal handler, read by main: the only thing a handler may do.
std::array<int, 2> stopPipe{-1, -1};

void askToStop(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &byte, 1);
}

void giveUp(int)
{
    ::_exit(0);
}

/// Returns when a signal asks for the end, or when nobody holds the other end of standard input any more.
void waitForEnd(bool watchInput)
{
    std::array<pollfd, 2> watched{{{stopPipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    while (::poll(watched.data(), watchInput ? 2 : 1, -1) >= 0 || errno == EINTR) {
        if (watched[0].revents != 0)
            return;
        std::array<char, 256> ignored{};
        if (watchInput && watched[1].revents != 0 && ::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            return;
    }
}

int serve(const Options &options)
{
    DemoServer server(options);
    QString error;
    if (const int status = server.start(error)) {
        std::fprintf(stderr, "leadlight-demo-server: %s\n", qPrintable(error));
        return status;
    }
    std::printf("%s\n", server.announcement().constData());
    std::fflush(stdout);
    waitForEnd(options.exitWithParent);
    // A client that never finishes its handshake must not hold us.
    server.removeCertificate();
    std::signal(SIGALRM, giveUp);
    ::alarm(1);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto parsed = parseOptions(arguments);
    if (const auto *early = std::get_if<EarlyExit>(&parsed)) {
        std::fprintf(early->status == 0 ? stdout : stderr, "%s%s\n",
                     early->status == 0 ? "" : "leadlight-demo-server: ", qPrintable(early->text.trimmed()));
        return early->status;
    }
    if (::pipe2(stopPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return 1;
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return serve(std::get<Options>(parsed));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "leadlight-demo-server: %s\n", error.what());
        return 1;
    }
}
