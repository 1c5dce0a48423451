// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/problem.h"
#include "domain/named.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace leadlight::demo {

/// What goes wrong with a write on request of a test. DropBefore: the connection ends and nothing was done; DropAfter:
/// it was done and nobody is told; Delay: it takes `delay`; Refuse: it gets `problem`.
struct WriteFault {
    enum class Action { DropBefore, DropAfter, Delay, Refuse, Unknown };
    Action action = Action::Unknown;
    std::chrono::milliseconds delay{0};
    Problem problem;
};

/// The fault that the next writes meet. Any thread may use it.
class WriteFaults final
{
public:
    /// The next `times` writes meet this one, and then none.
    void set(const WriteFault &fault, int times);
    /// The fault of the write that has just come in.
    [[nodiscard]] std::optional<WriteFault> take();
    /// How many writes are still to meet it.
    [[nodiscard]] int pending();
    /// Waits so long, or until stop().
    void wait(std::chrono::milliseconds time);
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    WriteFault m_fault;
    int m_times = 0;
    bool m_stopping = false;
};

} // namespace leadlight::demo

namespace leadlight {
template <>
struct Names<demo::WriteFault::Action> {
    static constexpr std::pair<demo::WriteFault::Action, const char *> table[]
        = {{demo::WriteFault::Action::DropBefore, "drop-before"},
           {demo::WriteFault::Action::DropAfter, "drop-after"},
           {demo::WriteFault::Action::Delay, "delay"},
           {demo::WriteFault::Action::Refuse, "status"}};
};
} // namespace leadlight
