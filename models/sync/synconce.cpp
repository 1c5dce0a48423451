// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/synconce.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

EngineOptions everythingOnce()
{
    EngineOptions options;
    options.live = false;
    options.transcripts.days = -1;
    options.transcripts.parallel = 6; // all the connections that Qt keeps to a host: nobody else waits for one
    options.transcripts.bytes = std::numeric_limits<qint64>::max();
    return options;
}

} // namespace

SyncOnce::SyncOnce(Backend &backend, Writer &writer, const Clock &clock, std::unique_ptr<Alarm> alarm, Random random,
                   int triesAllowed, QObject *parent)
    : QObject(parent),
      m_writer(writer),
      m_clock(clock),
      m_engine(backend, writer, clock, std::move(alarm), std::move(random), everythingOnce()),
      m_triesAllowed(triesAllowed)
{
    connect(&m_engine, &Engine::changed, this, &SyncOnce::noteProgress);
    connect(&m_engine, &Engine::attemptFailed, this, &SyncOnce::attemptFailed);
    connect(&m_engine, &Engine::syncFinished, this, &SyncOnce::endWhenSent);
    connect(&m_engine, &Engine::outboxChanged, this, &SyncOnce::endWhenSent);
}

void SyncOnce::start()
{
    m_failures = 0;
    m_attemptsBefore.clear();
    m_running = true;
    m_engine.start();
}

/// A command that goes and comes back unsent changes its card each time: that alone is no progress.
void SyncOnce::noteProgress()
{
    const qint64 messages = m_engine.transcripts().messagesCommitted();
    if (m_engine.pullState().cursor == m_cursor && messages == m_messages)
        return;
    m_cursor = m_engine.pullState().cursor;
    m_messages = messages;
    m_failures = 0;
}

/// After the last command its effect is still on the way: the pull that brings it ends with another syncFinished.
void SyncOnce::endWhenSent()
{
    if (m_running && m_engine.isComplete() && !mayYetSend())
        end(report());
}

bool SyncOnce::mayYetSend()
{
    if (m_engine.commands().underWay() > 0)
        return true;
    if (m_engine.commands().pause() == OutboxPause::UpdateNeeded)
        return false;
    const Result<Instant> next = m_writer.nextSend();
    if (!next || !next->isSet())
        return false;
    // Those that the server cannot do must not hide one that it can.
    for (int limit = 16;; limit *= 2) {
        const auto rows = m_writer.sendable(std::max(m_clock.wall(), *next), m_engine.serverNow(), limit);
        if (!rows)
            return false;
        if (std::ranges::any_of(*rows, [this](const OutboxRow &row) { return isWorthTrying(row); }))
            return true;
        if (static_cast<int>(rows->size()) < limit)
            return false;
    }
}

/// A server that answers "not now" for ever must not hold a script for ever.
bool SyncOnce::isWorthTrying(const OutboxRow &row)
{
    if (!m_engine.commands().commands().contains(commandName(row.action)))
        return false;
    const auto before = m_attemptsBefore.constFind(row.id);
    if (before != m_attemptsBefore.constEnd())
        return row.attempts - *before < m_triesAllowed;
    m_attemptsBefore.insert(row.id, row.attempts);
    return true;
}

SyncReport SyncOnce::report()
{
    const PullState &state = m_engine.pullState();
    const Result<OutboxStatus> outbox = m_writer.outbox();
    return {.conversations = state.conversations,
            .messagesFetched = m_engine.transcripts().messagesCommitted(),
            .unreadable = state.quarantined,
            .incomplete = m_engine.transcripts().leftAside(),
            .incidents = m_engine.incidents(),
            .waiting = outbox ? outbox->waiting : 0,
            .needYou = outbox ? outbox->needYou : 0,
            .digest = state.digest};
}

void SyncOnce::attemptFailed(const Error &error)
{
    ++m_failures;
    if (phaseAfter(error.kind) == SyncPhase::NeedsYou || m_failures >= m_triesAllowed)
        end(error);
}

void SyncOnce::end(const Result<SyncReport> &report)
{
    if (!std::exchange(m_running, false))
        return;
    m_engine.stop();
    Q_EMIT finished(report);
}

} // namespace leadlight
