// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/alarm.h"
#include "sync/live.h"
#include "sync/prefetch.h"
#include "sync/pull.h"
#include "sync/push.h"

#include <QObject>

namespace leadlight {

struct EngineOptions {
    PrefetchLimits transcripts;
    bool live = true; ///< false: never opens the live stream (one-shot sync)
};

/// Keeps the cache equal to the server, by itself and for as long as it runs: asks for the capabilities, pulls the
/// feed, sends what waits in the outbox, completes transcripts, listens, and waits when something is wrong. One gate
/// per server and one alarm for everything that waits (sync-and-trust P18), so it can neither storm a server nor fall
/// asleep. It never talks to the user and never touches a row but through Writer.
///
///   Stopped ──start──▶ Idle ──▶ Greeting ──▶ Idle ──▶ Pulling ──▶ Idle …      one step at a time
///                       ▲          │ failed                │ failed
///                       └── gate closed until its time ◀───┘   (phase Offline, Waiting or NeedsYou)
///
/// Lives on one thread with its Backend and Writer, which must outlive it; make all of them there. Slots may be
/// called from other threads through queued connections only.
class Engine final : public QObject
{
    Q_OBJECT
public:
    Engine(Backend &backend, Writer &writer, const Clock &clock, std::unique_ptr<Alarm> alarm, Random random,
           EngineOptions options = {}, QObject *parent = nullptr);
    ~Engine() override;

    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    [[nodiscard]] const PullState &pullState() const { return m_pull.state(); }
    [[nodiscard]] const Prefetch &transcripts() const { return m_prefetch; }
    [[nodiscard]] const Push &commands() const { return m_push; }
    /// The server's time; before it said one, this computer's.
    [[nodiscard]] Instant serverNow() const { return m_serverClock.now(); }
    [[nodiscard]] const OutboxStatus &outbox() const { return m_outbox; }
    /// As at syncFinished(), and nothing is known that the next pull must bring, the effect of a command for one.
    [[nodiscard]] bool isComplete() const
    {
        return m_caughtUp && m_step == Step::Idle && m_prefetch.isIdle() && !m_live.isPullOwed();
    }
    /// Things the contract rules out that were met since the start (P13, P14, F42).
    [[nodiscard]] qint64 incidents() const { return m_incidents; }

public Q_SLOTS:
    void start();
    /// Ends everything at once; what is committed stays. start() goes on from there.
    void stop();
    /// The user asks: looks now, past any backoff (at most once in 5 s) but never past a Retry-After.
    void syncNow();
    /// Somebody opened this conversation: its transcript goes before all others.
    void wantTranscript(const leadlight::ConversationId &id);
    /// Something was written into the outbox.
    void outboxTouched();
    void setActivity(leadlight::Activity activity);
    /// A hint only: a lost network makes us look, and only a failed look makes us offline, since a server on this
    /// machine needs no network.
    void networkChanged(bool online);
    /// Another key or address: what was refused before may work now.
    void credentialsChanged();

Q_SIGNALS:
    /// After each commit that a reader can notice; never before it.
    void changed(const leadlight::ChangeSet &changes);
    void statusChanged(const leadlight::SyncStatus &status);
    /// After each change of the outbox that a person can notice, at most five times a second.
    void outboxChanged(const leadlight::OutboxStatus &status);
    /// The feed's end is reached and every transcript that is to be here is here, or was left aside.
    void syncFinished();
    /// A try failed; the engine goes on by itself. For logs.
    void attemptFailed(const leadlight::Error &error);
    void incidentNoted(const leadlight::Error &error);

private:
    enum class Step { Stopped, Idle, Greeting, Pulling };

    void work();
    void advance();
    void takeNextStep(qint64 now);
    void greet();
    void greeted(Result<Capabilities> answer);
    void pullProgressed();
    void pullCaughtUp();
    [[nodiscard]] std::optional<Error> lookForRestoration();
    void partFailed(const Error &error);
    void commandFailed(const Error &error);
    void note(const Error &incident);
    void fail(const Error &error);
    void setBulk(bool on);
    void rearm(qint64 now);
    void lookAtClocks();
    void publish(qint64 now);
    void publishOutbox(qint64 now);
    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] SyncStatus currentStatus() const;
    [[nodiscard]] std::optional<qint64> nextTryAt() const;
    [[nodiscard]] Pull::Hooks pullHooks();
    [[nodiscard]] Prefetch::Hooks prefetchHooks();
    [[nodiscard]] Push::Hooks pushHooks();

    Backend &m_backend;
    Writer &m_writer;
    const Clock &m_clock;
    const EngineOptions m_options;
    const std::unique_ptr<Alarm> m_alarm;
    ServerClock m_serverClock;
    Gate m_gate;
    Pull m_pull;
    Prefetch m_prefetch;
    Push m_push;
    Live m_live;
    std::unique_ptr<Pending> m_greeting;

    Step m_step = Step::Stopped;
    Activity m_activity = Activity::Focused;
    bool m_loaded = false;
    bool m_caughtUp = false; ///< the last pull reached the end; false again after every failure
    bool m_finishOwed = false;
    bool m_bulk = false;
    qint64 m_greetDue = 0;
    qint64 m_greetedAt = 0;  ///< when it was asked
    qint64 m_clockAhead = 0; ///< as it is told
    QString m_greetedEpoch;  ///< of the last greeting
    Instant m_restoredAt;    ///< as it said
    QString m_askedEpoch;    ///< a greeting was due because of it
    QString m_reviewedEpoch; ///< whose restoration is dealt with
    qint64 m_incidents = 0;
    bool m_working = false;
    bool m_workAgain = false;
    SyncStatus m_status;
    OutboxStatus m_outbox;
    bool m_outboxMoved = true;
    qint64 m_outboxDue = 0;           ///< the next time that it may be told
    std::optional<qint64> m_shownTry; ///< the moment, by monotonic time, that m_nextTry tells
    Instant m_nextTry;
};

} // namespace leadlight
