// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engineroom.h"

#include "app/profiles.h"
#include "remote/httpbackend.h"
#include "store/writer.h"

namespace leadlight {

EngineRoom::EngineRoom(const QString &profileFolder)
    : m_profileFolder(profileFolder)
{
}

EngineRoom::~EngineRoom()
{
    close();
}

void EngineRoom::open()
{
    Result<std::unique_ptr<Writer>> writer = Writer::open(m_profileFolder, m_clock.wall());
    if (!writer) {
        Q_EMIT refused(writer.error());
        return;
    }
    m_writer = *std::move(writer);
    const Result<PullState> state = m_writer->pullState();
    const Result<KeptState> kept = m_writer->keptState();
    Q_EMIT opened(state ? state->lastSuccess : Instant(), kept ? *kept : KeptState());
}

void EngineRoom::serve(const ServerAccount &account)
{
    if (!m_writer)
        return;
    m_engine.reset();
    m_backend = std::make_unique<HttpBackend>(account);
    EngineOptions options;
    options.transcripts.days = historyDaysOf(m_profileFolder).value_or(options.transcripts.days);
    m_engine = std::make_unique<Engine>(*m_backend, *m_writer, m_clock, std::make_unique<QtAlarm>(m_clock),
                                        systemRandom(), options);
    connect(m_engine.get(), &Engine::changed, this, &EngineRoom::changed);
    connect(m_engine.get(), &Engine::statusChanged, this, &EngineRoom::statusChanged);
    m_engine->setActivity(m_activity);
    m_engine->start();
}

void EngineRoom::perform(const Need &need)
{
    if (!m_engine)
        return;
    if (std::holds_alternative<WantSync>(need))
        m_engine->syncNow();
    else if (const auto *wanted = std::get_if<WantTranscript>(&need))
        m_engine->wantTranscript(wanted->id);
}

void EngineRoom::submit(const Command &command)
{
    if (!m_writer)
        return;
    const Result<ChangeSet> changes = m_writer->submit(command, m_clock.wall());
    if (!changes)
        Q_EMIT failed(changes.error());
    else if (!changes->isEmpty())
        Q_EMIT changed(*changes);
}

void EngineRoom::setActivity(Activity activity)
{
    m_activity = activity;
    if (m_engine)
        m_engine->setActivity(activity);
}

void EngineRoom::networkChanged(bool online)
{
    if (m_engine)
        m_engine->networkChanged(online);
}

void EngineRoom::close()
{
    m_engine.reset();
    m_backend.reset();
    m_writer.reset();
}

} // namespace leadlight
