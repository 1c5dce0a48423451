// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "scheduledclient.h"

#include <QDir>
#include <QFile>

namespace leadlight {

using namespace Qt::StringLiterals;

namespace {

/// Five minutes of backoff, and a fifth of a Retry-After more.
constexpr qint64 longestPause = 6LL * 60 * 1000;

} // namespace

ScheduledClient::ScheduledClient(FakeBackend &server, FakeClock &clock, Random random, const QString &name,
                                 const QString &folder, const QString &freshProfile)
    : m_clock(clock),
      m_backend(server, name),
      m_random(std::move(random)),
      m_name(name),
      m_folder(folder)
{
    QDir().mkpath(folder);
    for (const QString &file : {u"/cache.db"_s, u"/outbox.db"_s})
        QFile::copy(freshProfile + file, folder + file);
}

void ScheduledClient::start()
{
    Result<std::unique_ptr<Writer>> writer = Writer::open(m_folder, m_clock.wall());
    if (!writer)
        qFatal("cannot open %s: %s", qUtf8Printable(m_folder), qUtf8Printable(writer.error().detail));
    m_writer = *std::move(writer);
    Result<std::unique_ptr<Reader>> reader = Reader::open(m_writer->cacheFile());
    if (!reader)
        qFatal("cannot read %s: %s", qUtf8Printable(m_folder), qUtf8Printable(reader.error().detail));
    m_reader = *std::move(reader);
    auto alarm = std::make_unique<FakeAlarm>(m_clock);
    m_alarm = alarm.get();
    m_engine = std::make_unique<Engine>(m_backend, *m_writer, m_clock, std::move(alarm), m_random);
    QObject::connect(m_engine.get(), &Engine::changed, m_engine.get(),
                     [this](const ChangeSet &changes) { onChanged(changes); });
    m_engine->start();
}

void ScheduledClient::kill()
{
    m_engine.reset();
    m_reader.reset();
    m_writer.reset();
}

OutboxStatus ScheduledClient::outbox()
{
    const Result<OutboxStatus> status = m_writer->outbox();
    return status ? *status : OutboxStatus();
}

ScheduledClient::Kept ScheduledClient::submit(const Command &command)
{
    const Result<ChangeSet> kept = m_writer->submit(command, m_clock.wall());
    if (kept && !kept->isEmpty())
        onChanged(*kept);
    m_engine->outboxTouched();
    if (!kept)
        return Kept::PerhapsNot;
    return kept->isEmpty() ? Kept::NothingToDo : Kept::Yes;
}

bool ScheduledClient::asksForKey() const
{
    return m_engine->outbox().pause == OutboxPause::NeedsKey || m_engine->status().phase == SyncPhase::NeedsYou;
}

bool ScheduledClient::sleepsForEver()
{
    if (asksForKey() || m_backend.waitsFor() > 0)
        return false;
    const Result<Instant> next = m_writer->nextSend();
    const std::optional<qint64> rings = m_alarm->ringsAt();
    return next && next->isSet() && (!rings || *rings > m_clock.monotonicMs() + longestPause);
}

} // namespace leadlight
