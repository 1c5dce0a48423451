// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fake/fakebackend.h"
#include "fake/fakeclock.h"
#include "sync/engine.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace leadlight {

/// The engine's alarm in virtual time.
class FakeAlarm final : public Alarm
{
public:
    explicit FakeAlarm(FakeClock &clock);
    ~FakeAlarm() override;
    void setAction(std::function<void()> action) override;
    void ringAt(qint64 at) override;
    void silence() override;
    [[nodiscard]] std::optional<qint64> ringsAt() const { return m_at; }

private:
    FakeClock &m_clock;
    std::optional<qint64> m_at;
    FakeClock::Ticket m_ticket = 0;
    std::function<void()> m_action;
};

/// The real Writer, except that a chosen writing call fails before it reaches the file. Counts from 1.
class FailingWriter final : public Writer
{
public:
    explicit FailingWriter(std::unique_ptr<Writer> real)
        : m_real(std::move(real))
    {
    }
    qint64 calls = 0;
    qint64 failAt = 0; ///< 0: never
    bool sticky = false;
    int failSettles = 0; ///< so many answers cannot be written down
    ErrorKind kind = ErrorKind::DiskFull;
    std::vector<size_t> pagesPerCommit; ///< of applyPages
    std::vector<size_t> messagePagesPerCommit;

    QString cacheFile() const override { return m_real->cacheFile(); }
    Result<PullState> pullState() override;
    Result<ChangeSet> applyPages(std::span<const ChangePage> pages) override;
    Result<Done> beginSnapshot() override;
    Result<Done> noteSuccess(Instant at) override;
    Result<std::vector<TranscriptGap>> transcriptGaps(Instant since, int limit) override;
    Result<TranscriptGap> transcriptGap(const ConversationId &id) override;
    Result<ChangeSet> applyMessages(std::span<const MessagePage> pages) override;
    Result<ChangeSet> submit(const Command &command, Instant now) override;
    Result<std::vector<OutboxRow>> sendable(Instant dueUntil, Instant serverNow, int limit) override;
    Result<Instant> nextSend() override;
    Result<OutboxRow> beginSending(const CommandId &id, Instant serverNow) override;
    Result<ChangeSet> settle(const CommandId &id, const CommandAnswer &answer, Instant now, Instant nextDue) override;
    Result<ChangeSet> reviewRestored(Instant restoredAt) override;
    ChangeSet takeUntold() override { return m_real->takeUntold(); }
    Result<OutboxStatus> outbox() override { return m_real->outbox(); }
    Result<std::vector<OutboxRow>> rowsOfGesture(const QString &gesture) override
    {
        return m_real->rowsOfGesture(gesture);
    }
    Result<QHash<QString, QByteArray>> keptState() override { return m_real->keptState(); }
    void setBulk(bool on) override { m_real->setBulk(on); }

private:
    [[nodiscard]] std::optional<Error> fault();
    std::unique_ptr<Writer> m_real;
};

/// A whole client in virtual time: fake server, real SQLite files, real engine. Tests tell a story with it.
class Simulation
{
public:
    explicit Simulation(quint32 seed = 1);

    FakeClock clock;
    FakeBackend server{clock};
    EngineOptions options;
    std::vector<SyncStatus> statuses;
    std::vector<ChangeSet> changes;
    std::vector<Error> failures;
    std::vector<Error> incidents;
    std::vector<OutboxStatus> outboxes;
    int finished = 0;

    /// A process starts: opens the files and the engine. What was told by an earlier one stays in the lists.
    void start();
    /// The process dies where it is.
    void kill();
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] FailingWriter &writer() { return *m_writer; }
    /// The user does something, as EngineRoom does it; false when it could not be kept.
    bool submit(const Command &command);
    /// The same to one conversation.
    bool act(const QString &id, const ServerAction &action, const QString &gesture = QStringLiteral("g"));
    /// The outbox as the files have it.
    [[nodiscard]] OutboxStatus outbox();
    /// Lets time pass until the next syncFinished; false when it does not come in time.
    [[nodiscard]] bool runUntilFinished(qint64 withinMs = 10 * 60 * 1000);
    [[nodiscard]] QString cacheFile() const { return m_cacheFile; }
    [[nodiscard]] Random random();

    /// Empty when the cache holds exactly what the server has; else the first difference in words.
    [[nodiscard]] QString difference() const;

private:
    [[nodiscard]] static QString memoryFolder();

    QTemporaryDir m_folder{memoryFolder()};
    QString m_cacheFile;
    std::shared_ptr<QRandomGenerator> m_random;
    std::unique_ptr<FailingWriter> m_writer;
    std::unique_ptr<Engine> m_engine;
};

[[nodiscard]] Error errorOf(ErrorKind kind, int httpStatus = 0);

} // namespace leadlight
