// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/synconce.h"

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
      m_engine(backend, writer, clock, std::move(alarm), std::move(random), everythingOnce()),
      m_triesAllowed(triesAllowed)
{
    connect(&m_engine, &Engine::changed, this, [this] { m_failures = 0; });
    connect(&m_engine, &Engine::attemptFailed, this, &SyncOnce::attemptFailed);
    connect(&m_engine, &Engine::syncFinished, this, [this] {
        const PullState &state = m_engine.pullState();
        end(SyncReport{.conversations = state.conversations,
                       .messagesFetched = m_engine.transcripts().messagesCommitted(),
                       .unreadable = state.quarantined,
                       .incomplete = m_engine.transcripts().leftAside(),
                       .incidents = m_engine.incidents(),
                       .digest = state.digest});
    });
}

void SyncOnce::start()
{
    m_failures = 0;
    m_running = true;
    m_engine.start();
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
