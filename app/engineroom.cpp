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
    tellOutbox();
}

void EngineRoom::serve(const ServerAccount &account)
{
    if (!m_writer)
        return;
    // Answered, or their fields would wait for ever. Last, because who hears it may ask at once: nobody is there then.
    const std::unique_ptr<Pending> searches[]{std::move(m_contactSearch), std::move(m_accountSearch)};
    endEngine();
    for (const auto &search : searches) {
        if (search)
            search->cancel();
    }
    m_backend = std::make_unique<HttpBackend>(account);
    EngineOptions options;
    options.transcripts.days = historyDaysOf(m_profileFolder).value_or(options.transcripts.days);
    m_engine = std::make_unique<Engine>(*m_backend, *m_writer, m_clock, std::make_unique<QtAlarm>(m_clock),
                                        systemRandom(), options);
    connect(m_engine.get(), &Engine::changed, this, &EngineRoom::changed);
    connect(m_engine.get(), &Engine::statusChanged, this, &EngineRoom::statusChanged);
    connect(m_engine.get(), &Engine::outboxChanged, this, &EngineRoom::outboxChanged);
    m_engine->setActivity(m_activity);
    m_engine->start();
}

void EngineRoom::perform(const Need &need)
{
    if (const auto *contacts = std::get_if<WantContacts>(&need))
        search(*contacts);
    else if (const auto *accounts = std::get_if<WantAccounts>(&need))
        search(*accounts);
    else if (!m_engine)
        return;
    else if (std::holds_alternative<WantSync>(need))
        m_engine->syncNow();
    else if (const auto *wanted = std::get_if<WantTranscript>(&need))
        m_engine->wantTranscript(wanted->id);
}

/// Known without asking: then a search must not wait for a connection that nobody takes.
bool EngineRoom::isServerAway() const
{
    return !m_engine || m_engine->status().phase == SyncPhase::Offline
        || m_engine->status().phase == SyncPhase::Stopped;
}

void EngineRoom::search(const WantContacts &wanted)
{
    using Contacts = Result<std::vector<Contact>>;
    m_contactSearch.reset();
    if (isServerAway())
        Q_EMIT answered(wanted, NeedAnswer(Contacts(failure(ErrorKind::Offline, QStringLiteral("server is away")))));
    else
        m_contactSearch = m_backend->findContacts(
            wanted.text, wanted.limit, [this, wanted](Contacts found) { Q_EMIT answered(wanted, NeedAnswer(found)); });
}

void EngineRoom::search(const WantAccounts &wanted)
{
    using Accounts = Result<std::vector<Account>>;
    m_accountSearch.reset();
    if (isServerAway())
        Q_EMIT answered(wanted, NeedAnswer(Accounts(failure(ErrorKind::Offline, QStringLiteral("server is away")))));
    else
        m_accountSearch = m_backend->findAccounts(
            wanted.text, wanted.limit, [this, wanted](Accounts found) { Q_EMIT answered(wanted, NeedAnswer(found)); });
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
    if (m_engine)
        m_engine->outboxTouched();
    else
        tellOutbox();
}

/// Without an engine nothing is sent, but what waits is there all the same.
void EngineRoom::tellOutbox()
{
    Result<OutboxStatus> status = m_writer->outbox();
    if (!status)
        return;
    status->pause = OutboxPause::Offline;
    Q_EMIT outboxChanged(*status);
}

/// Stopped and not only destroyed: else what is on its way would count as a crash of ours (O6).
void EngineRoom::endEngine()
{
    m_contactSearch.reset();
    m_accountSearch.reset();
    if (m_engine)
        m_engine->stop();
    m_engine.reset();
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
    endEngine();
    m_backend.reset();
    m_writer.reset();
}

} // namespace leadlight
