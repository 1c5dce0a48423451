// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulation.h"

#include <QTest>

/// What stories about the sending of commands share.
namespace leadlight::sending {

inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

inline QString c(int n)
{
    return QStringLiteral("c%1").arg(n);
}

inline CommandAnswer forced(CommandAnswer::Kind kind, ErrorKind error, int status, qint64 retryAfterMs = -1)
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.error = errorOf(error, status);
    answer.error->retryAfterMs = retryAfterMs;
    return answer;
}

/// Another status than it has, so that there is something to do.
inline SetStatus other(Simulation &story, const QString &id)
{
    const bool archived = story.server.conversations().at(id).card.status == Status::Archived;
    return SetStatus{archived ? Status::Open : Status::Archived};
}

inline std::vector<FakeRequest> sent(const Simulation &story)
{
    std::vector<FakeRequest> commands;
    std::ranges::copy_if(story.server.requests(), std::back_inserter(commands),
                         [](const FakeRequest &request) { return request.kind == FakeRequest::Kind::Perform; });
    return commands;
}

inline void begin(Simulation &story)
{
    story.server.populate(12, 3);
    story.start();
    QVERIFY(story.runUntilFinished());
    story.clock.advance(5 * second);
}

/// Treats the commands only; everything else goes well.
inline void treatCommands(Simulation &story, std::function<Treatment(const FakeRequest &)> treat)
{
    story.server.treat = [treat = std::move(treat)](const FakeRequest &request) {
        return request.kind == FakeRequest::Kind::Perform ? treat(request) : Treatment{};
    };
}

/// The first `times` commands are treated so, all others go well.
inline void treatFirst(Simulation &story, int times, const Treatment &how)
{
    treatCommands(story, [left = times, how](const FakeRequest &) mutable { return left-- > 0 ? how : Treatment{}; });
}

inline CommandState stateOf(Simulation &story)
{
    const OutboxStatus status = story.outbox();
    return status.rows.empty() ? CommandState::Unknown : status.rows.front().state.value;
}

} // namespace leadlight::sending
