// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include "store/reader.h"

#include <QDir>
#include <QFileInfo>

namespace leadlight {

using namespace Qt::StringLiterals;

FakeAlarm::FakeAlarm(FakeClock &clock)
    : m_clock(clock)
{
}

FakeAlarm::~FakeAlarm()
{
    m_clock.cancel(m_ticket);
}

void FakeAlarm::setAction(std::function<void()> action)
{
    m_action = std::move(action);
}

void FakeAlarm::ringAt(qint64 at)
{
    m_clock.cancel(m_ticket);
    m_at = at;
    m_ticket = m_clock.at(at, [this] {
        m_at.reset();
        m_action();
    });
}

void FakeAlarm::silence()
{
    m_at.reset();
    m_clock.cancel(m_ticket);
}

std::optional<Error> FailingWriter::fault()
{
    ++calls;
    const bool hit = failAt > 0 && (calls == failAt || (sticky && calls > failAt));
    return hit ? std::optional(errorOf(kind)) : std::nullopt;
}

Result<PullState> FailingWriter::pullState()
{
    if (const auto error = fault())
        return *error;
    return m_real->pullState();
}

Result<ChangeSet> FailingWriter::applyPages(std::span<const ChangePage> pages)
{
    if (const auto error = fault())
        return *error;
    pagesPerCommit.push_back(pages.size());
    return m_real->applyPages(pages);
}

Result<Done> FailingWriter::beginSnapshot()
{
    if (const auto error = fault())
        return *error;
    return m_real->beginSnapshot();
}

Result<Done> FailingWriter::noteSuccess(Instant at)
{
    if (const auto error = fault())
        return *error;
    return m_real->noteSuccess(at);
}

Result<std::vector<TranscriptGap>> FailingWriter::transcriptGaps(Instant since, int limit)
{
    if (const auto error = fault())
        return *error;
    return m_real->transcriptGaps(since, limit);
}

Result<TranscriptGap> FailingWriter::transcriptGap(const ConversationId &id)
{
    if (const auto error = fault())
        return *error;
    return m_real->transcriptGap(id);
}

Result<ChangeSet> FailingWriter::applyMessages(std::span<const MessagePage> pages)
{
    if (const auto error = fault())
        return *error;
    messagePagesPerCommit.push_back(pages.size());
    return m_real->applyMessages(pages);
}

Result<ChangeSet> FailingWriter::submit(const Command &command, Instant now)
{
    if (const auto error = fault())
        return *error;
    return m_real->submit(command, now);
}

Result<std::vector<OutboxRow>> FailingWriter::sendable(Instant dueUntil, Instant serverNow, int limit)
{
    if (const auto error = fault())
        return *error;
    return m_real->sendable(dueUntil, serverNow, limit);
}

Result<Instant> FailingWriter::nextSend()
{
    if (const auto error = fault())
        return *error;
    return m_real->nextSend();
}

Result<OutboxRow> FailingWriter::beginSending(const CommandId &id, Instant serverNow)
{
    if (const auto error = fault())
        return *error;
    return m_real->beginSending(id, serverNow);
}

Result<ChangeSet> FailingWriter::reviewRestored(Instant restoredAt)
{
    if (const auto error = fault())
        return *error;
    return m_real->reviewRestored(restoredAt);
}

Result<ChangeSet> FailingWriter::settle(const CommandId &id, const CommandAnswer &answer, Instant now, Instant nextDue)
{
    if (const auto error = fault())
        return *error;
    if (failSettles > 0) {
        --failSettles;
        return errorOf(kind);
    }
    return m_real->settle(id, answer, now, nextDue);
}

/// Hundreds of small stories, each with new files: they need SQLite, not the disk's fsync.
QString Simulation::memoryFolder()
{
    const QString base = QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
    return base + u"/leadlight-sync-XXXXXX"_s;
}

Simulation::Simulation(quint32 seed)
    : m_random(std::make_shared<QRandomGenerator>(seed))
{
}

Random Simulation::random()
{
    return [random = m_random] { return random->generateDouble(); };
}

void Simulation::start()
{
    Result<std::unique_ptr<Writer>> opened = Writer::open(m_folder.path(), clock.wall());
    if (!opened)
        qFatal("cannot open the store: %s", qUtf8Printable(opened.error().detail));
    m_writer = std::make_unique<FailingWriter>(*std::move(opened));
    m_cacheFile = m_writer->cacheFile();
    m_engine
        = std::make_unique<Engine>(server, *m_writer, clock, std::make_unique<FakeAlarm>(clock), random(), options);
    QObject::connect(m_engine.get(), &Engine::changed, m_engine.get(),
                     [this](const ChangeSet &set) { changes.push_back(set); });
    QObject::connect(m_engine.get(), &Engine::statusChanged, m_engine.get(),
                     [this](const SyncStatus &status) { statuses.push_back(status); });
    QObject::connect(m_engine.get(), &Engine::attemptFailed, m_engine.get(),
                     [this](const Error &error) { failures.push_back(error); });
    QObject::connect(m_engine.get(), &Engine::incidentNoted, m_engine.get(),
                     [this](const Error &error) { incidents.push_back(error); });
    QObject::connect(m_engine.get(), &Engine::outboxChanged, m_engine.get(),
                     [this](const OutboxStatus &status) { outboxes.push_back(status); });
    QObject::connect(m_engine.get(), &Engine::syncFinished, m_engine.get(), [this] { ++finished; });
    m_engine->start();
}

void Simulation::kill()
{
    m_engine.reset();
    m_writer.reset();
}

bool Simulation::submit(const Command &command)
{
    const Result<ChangeSet> kept = m_writer->submit(command, clock.wall());
    if (!kept)
        return false;
    if (!kept->isEmpty())
        changes.push_back(*kept);
    m_engine->outboxTouched();
    return true;
}

bool Simulation::act(const QString &id, const ServerAction &action, const QString &gesture)
{
    return submit(Act{gesture, {ConversationId{id}}, action});
}

OutboxStatus Simulation::outbox()
{
    const Result<OutboxStatus> status = m_writer->outbox();
    return status ? *status : OutboxStatus();
}

bool Simulation::runUntilFinished(qint64 withinMs)
{
    const int before = finished;
    const qint64 until = clock.monotonicMs() + withinMs;
    while (finished == before && clock.runNext(until)) { }
    return finished != before;
}

QString Simulation::difference() const
{
    const Result<std::unique_ptr<Reader>> opened = Reader::open(m_cacheFile);
    if (!opened)
        return u"cannot read: "_s + opened.error().detail;
    Reader &reader = **opened;
    const Result<CacheFigures> figures = reader.figures();
    if (!figures)
        return u"no figures: "_s + figures.error().detail;
    if (figures->conversations != static_cast<qint64>(server.conversations().size()))
        return u"conversations: %1, server %2"_s.arg(figures->conversations).arg(server.conversations().size());
    for (const auto &[id, record] : server.conversations()) {
        const Result<ConversationDetail> detail = reader.detail(ConversationId{id});
        if (!detail)
            return u"conversation %1 is missing"_s.arg(id);
        if (!(detail->record == record))
            return u"conversation %1 differs: rev %2, server %3"_s.arg(id, detail->record.card.rev, record.card.rev);
        if (detail->notes != server.notesOf(ConversationId{id}))
            return u"notes of %1: %2, server %3, or other texts"_s.arg(id)
                .arg(detail->notes.size())
                .arg(server.notesOf(ConversationId{id}).size());
        const Result<TranscriptSlice> slice = reader.transcript(ConversationId{id}, 0, 100000);
        if (!slice || slice->messages != server.transcript(ConversationId{id}))
            return u"transcript of %1: %2 of %3 messages, or other texts"_s.arg(id)
                .arg(slice ? slice->messages.size() : 0)
                .arg(server.transcript(ConversationId{id}).size());
    }
    if (figures->digest != server.digest())
        return u"digest: %1 %2, server %3 %4"_s.arg(figures->digest.count)
            .arg(figures->digest.xorText())
            .arg(server.digest().count)
            .arg(server.digest().xorText());
    return {};
}

Error errorOf(ErrorKind kind, int httpStatus)
{
    Error error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.retryable = true;
    return error;
}

} // namespace leadlight
