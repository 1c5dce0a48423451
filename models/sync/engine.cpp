// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine.h"

#include <algorithm>
#include <cstdlib>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 minuteMs = 60LL * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// A round of fewer transcripts is no news for the status line.
constexpr qint64 longRound = 10;

constexpr qint64 betweenOutboxes = 200;

/// A failure of the server as a whole, or of our own disk.
bool closesGate(const Error &error)
{
    const bool own = error.kind == ErrorKind::Disk || error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::Busy
        || error.kind == ErrorKind::Corrupt;
    return own || error.retryAfterMs >= 0 || phaseAfter(error.kind) != SyncPhase::Waiting;
}

std::optional<qint64> earlier(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

} // namespace

Engine::Engine(Backend &backend, Writer &writer, const Clock &clock, std::unique_ptr<Alarm> alarm, Random random,
               EngineOptions options, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_writer(writer),
      m_clock(clock),
      m_options(options),
      m_alarm(std::move(alarm)),
      m_serverClock(clock),
      m_gate(random),
      m_pull(backend, writer, clock, m_serverClock, pullHooks()),
      m_prefetch(backend, writer, clock, random, options.transcripts, prefetchHooks()),
      m_push(backend, writer, clock, m_serverClock, random, pushHooks()),
      m_live(backend, clock, random, Live::Hooks{.changed = [this] { work(); }})
{
    m_status.phase = SyncPhase::Stopped;
    m_alarm->setAction([this] { work(); });
}

Engine::~Engine() = default;

Pull::Hooks Engine::pullHooks()
{
    return {.committed = [this](const ChangeSet &changes) { Q_EMIT changed(changes); },
            .progressed = [this] { pullProgressed(); },
            // Whether its effect is in the walk or after it, nobody could tell of a command answered meanwhile.
            .walkBegins = [this] { m_push.halt(); },
            .caughtUp = [this] { pullCaughtUp(); },
            .failed =
                [this](const Error &error) {
                    m_step = Step::Idle;
                    fail(error);
                },
            .incident = [this](const Error &error) { note(error); }};
}

Prefetch::Hooks Engine::prefetchHooks()
{
    return {.committed = [this](const ChangeSet &changes) { Q_EMIT changed(changes); },
            .failed = [this](const Error &error) { partFailed(error); },
            .incident = [this](const Error &error) { note(error); },
            .advanced = [this] { work(); }};
}

Push::Hooks Engine::pushHooks()
{
    return {.committed = [this](const ChangeSet &changes) { Q_EMIT changed(changes); },
            .moved = [this] { m_outboxMoved = true; },
            .settled = [this] { m_live.poke(); },
            .failed = [this](const Error &error) { commandFailed(error); },
            .incident = [this](const Error &error) { note(error); },
            .advanced = [this] { work(); }};
}

void Engine::start()
{
    if (m_step != Step::Stopped)
        return;
    m_step = Step::Idle;
    m_caughtUp = false;
    m_live.demandPull();
    work();
}

void Engine::stop()
{
    if (m_step == Step::Stopped)
        return;
    m_step = Step::Stopped;
    m_greeting.reset();
    m_pull.cancel();
    m_prefetch.halt();
    m_push.halt();
    m_live.drop();
    m_alarm->silence();
    setBulk(false);
    const qint64 now = m_clock.monotonicMs();
    publish(now);
    m_outboxDue = now; // the last word waits for nothing
    publishOutbox(now);
}

void Engine::syncNow()
{
    if (m_step == Step::Stopped)
        return;
    if (m_gate.bypass(m_clock.monotonicMs())) {
        m_prefetch.forgive();
        m_push.forgive();
        m_live.demandPull();
    } else {
        m_live.poke();
    }
    work();
}

void Engine::wantTranscript(const ConversationId &id)
{
    m_prefetch.want(id);
    work();
}

void Engine::outboxTouched()
{
    m_outboxMoved = true;
    m_push.look();
    work();
}

void Engine::setActivity(Activity activity)
{
    m_activity = activity;
    m_live.setActivity(activity);
    m_gate.activityChanged(m_clock.monotonicMs(), activity);
    work();
}

void Engine::networkChanged(bool online)
{
    if (m_step == Step::Stopped)
        return;
    if (online && m_gate.bypass(m_clock.monotonicMs())) {
        m_push.forgive();
        m_live.demandPull();
    } else {
        m_live.poke();
    }
    work();
}

void Engine::credentialsChanged()
{
    if (m_step == Step::Stopped)
        return;
    m_greeting.reset();
    m_pull.cancel();
    m_prefetch.halt();
    m_prefetch.forgive();
    m_push.halt();
    m_push.forgive();
    m_live.drop();
    m_live.demandPull();
    m_gate.forget();
    m_greetDue = 0;
    m_caughtUp = false;
    m_step = Step::Idle;
    work();
}

/// Everything that happened ends here: one place decides what is next. Re-entered (a slot of ours, called by a
/// listener of our signals), it goes round once more instead of nesting.
void Engine::work()
{
    if (std::exchange(m_working, true)) {
        m_workAgain = true;
        return;
    }
    do {
        m_workAgain = false;
        advance();
    } while (m_workAgain);
    m_working = false;
}

void Engine::advance()
{
    if (m_step == Step::Stopped)
        return;
    const qint64 now = m_clock.monotonicMs();
    if (m_gate.isOpen(now)) {
        if (m_step == Step::Idle)
            takeNextStep(now);
        // After a failure the pull is the single probe: the others wait until it committed something.
        if (mayRead())
            m_prefetch.pump(m_activity, m_caughtUp);
    }
    // Also behind a closed gate: an answer that could not be written down needs only our disk.
    if (m_loaded)
        m_push.pump(m_activity, maySend());
    m_live.pump(m_caughtUp && !m_gate.error());
    if (m_finishOwed && m_caughtUp && m_step == Step::Idle && m_prefetch.isIdle()) {
        m_finishOwed = false;
        setBulk(false);
        publish(now);
        Q_EMIT syncFinished();
    }
    if (m_step == Step::Stopped)
        return;
    publish(now);
    publishOutbox(now);
    if (m_step == Step::Stopped)
        return;
    rearm(now);
}

bool Engine::mayRead() const
{
    return m_loaded && m_gate.isOpen(m_clock.monotonicMs()) && !m_gate.error();
}

/// The feed first: it tells of another epoch, and of what became of commands whose answer was lost (P12).
bool Engine::maySend() const
{
    return mayRead() && m_caughtUp && !m_pull.isWalking();
}

void Engine::takeNextStep(qint64 now)
{
    if (!m_loaded) {
        if (const Result<Done> loaded = m_pull.load(); !loaded) {
            fail(loaded.error());
            return;
        }
        m_loaded = true;
    }
    if (now >= m_greetDue) {
        greet();
    } else if (!m_caughtUp || now >= m_live.pullDueAt()) {
        m_step = Step::Pulling;
        setBulk(m_bulk || m_pull.isWalking());
        m_live.pullStarted();
        m_pull.run();
    }
}

void Engine::greet()
{
    m_step = Step::Greeting;
    m_greetedAt = m_clock.monotonicMs();
    m_greeting = m_backend.capabilities([this](Result<Capabilities> answer) { greeted(std::move(answer)); });
}

void Engine::greeted(Result<Capabilities> answer)
{
    const std::unique_ptr<Pending> greeting = std::move(m_greeting);
    m_step = Step::Idle;
    if (!answer) {
        fail(answer.error());
        return;
    }
    if (const std::optional<ErrorKind> fault = versionFault(*answer)) {
        fail(failure(*fault, u"api %1 to %2"_s.arg(answer->apiMin).arg(answer->apiMax)));
        return;
    }
    m_greetDue = m_clock.monotonicMs() + dayMs;
    m_serverClock.heard(answer->serverTime, m_greetedAt);
    m_greetedEpoch = answer->epoch;
    m_restoredAt = answer->restoredAt;
    if (answer->epoch != m_reviewedEpoch)
        m_live.demandPull(); // what it says of a restoration is looked at where the feed ends
    m_pull.setPageLimit(answer->pageLimit);
    m_prefetch.setPageSize(answer->messageLimit);
    m_push.setAbilities(*answer);
    m_live.setOffered(answer->liveEvents && m_options.live);
    work();
}

void Engine::pullProgressed()
{
    m_gate.succeeded();
    m_push.look();
    m_outboxMoved = true;
    work();
}

void Engine::pullCaughtUp()
{
    m_step = Step::Idle;
    if (const std::optional<Error> error = lookForRestoration()) {
        fail(*error);
        return;
    }
    m_outboxMoved = m_outboxMoved || m_gate.error().has_value(); // it does not rest any more
    m_gate.succeeded();
    m_caughtUp = true;
    m_finishOwed = true;
    m_live.pullEnded();
    m_prefetch.begin(m_pull.serverTime().isSet() ? m_pull.serverTime() : m_clock.wall());
    work();
}

/// P12: another epoch is asked once what moment the server went back to.
std::optional<Error> Engine::lookForRestoration()
{
    const QString epoch = m_pull.state().epoch;
    if (epoch == m_reviewedEpoch)
        return std::nullopt;
    if (epoch != m_greetedEpoch && epoch != m_askedEpoch) {
        m_askedEpoch = epoch;
        m_greetDue = 0;
        return std::nullopt;
    }
    if (epoch == m_greetedEpoch && m_restoredAt.isSet()) {
        const Result<ChangeSet> reviewed = m_writer.reviewRestored(m_restoredAt);
        if (!reviewed)
            return reviewed.error();
        m_outboxMoved = true;
        if (!reviewed->isEmpty())
            Q_EMIT changed(*reviewed);
    }
    m_reviewedEpoch = epoch;
    return std::nullopt;
}

/// A server whose messages or commands fail while its feed works is left to the backoff of that part; whatever
/// concerns the server as a whole, or our own disk, closes the gate.
void Engine::partFailed(const Error &error)
{
    if (closesGate(error)) {
        m_pull.cancel();
        m_greeting.reset();
        m_step = Step::Idle;
        fail(error);
        return;
    }
    Q_EMIT attemptFailed(error);
    work();
}

/// A server that wants a newer client for writing can still be read (P2): only the outbox pauses, and the greeting is
/// due, which says what the server wants.
void Engine::commandFailed(const Error &error)
{
    m_outboxMoved = true;
    if (error.kind != ErrorKind::UpdateNeeded) {
        partFailed(error);
        return;
    }
    m_greetDue = 0;
    Q_EMIT attemptFailed(error);
    work();
}

void Engine::note(const Error &incident)
{
    ++m_incidents;
    Q_EMIT incidentNoted(incident);
}

void Engine::fail(const Error &error)
{
    m_caughtUp = false;
    m_gate.failed(error, m_clock.monotonicMs(), m_activity);
    m_prefetch.halt();
    setBulk(false);
    m_outboxMoved = true;
    if (error.kind == ErrorKind::UpdateNeeded)
        m_greetDue = 0; // P2: on 426 ask what the server wants
    Q_EMIT attemptFailed(error);
    work();
}

void Engine::setBulk(bool on)
{
    if (std::exchange(m_bulk, on) != on)
        m_writer.setBulk(on);
}

/// Exactly one appointment while anything is due; none while only a person can help.
void Engine::rearm(qint64 now)
{
    const bool open = m_gate.isOpen(now);
    std::optional<qint64> due = open ? std::nullopt : m_gate.opensAt();
    if (open && m_step == Step::Idle)
        due = std::min(m_greetDue, m_live.pullDueAt());
    if (mayRead())
        due = earlier(due, m_prefetch.dueAt(m_caughtUp));
    if (m_loaded)
        due = earlier(due, m_push.dueAt(maySend()));
    if (m_outboxMoved)
        due = earlier(due, m_outboxDue);
    due = earlier(due, m_live.dueAt(m_caughtUp && !m_gate.error()));
    if (due)
        m_alarm->ringAt(*due);
    else
        m_alarm->silence();
}

std::optional<qint64> Engine::nextTryAt() const
{
    if (m_gate.error())
        return m_gate.opensAt();
    return m_prefetch.error() ? m_prefetch.retryAt() : std::nullopt;
}

SyncStatus Engine::currentStatus() const
{
    SyncStatus status;
    status.lastSuccess = m_pull.state().lastSuccess;
    status.unreadable = m_pull.state().quarantined;
    status.live = m_live.isOpen();
    status.nextTry = m_nextTry;
    status.clockAheadMs = m_clockAhead;
    const std::optional<Error> &error = m_gate.error() ? m_gate.error() : m_prefetch.error();
    const bool longRoundRuns = !m_prefetch.isIdle() && (m_prefetch.total() < 0 || m_prefetch.total() >= longRound);
    if (m_step == Step::Stopped) {
        status.phase = SyncPhase::Stopped;
    } else if (error) {
        status.phase = phaseAfter(error->kind);
        status.error = error;
    } else if (m_pull.isLong()) {
        status.phase = SyncPhase::Syncing;
        status.done = m_pull.isWalking() ? m_pull.walkDone() : 0;
        status.total = m_pull.walkTotal();
    } else if (!m_caughtUp) {
        status.phase = SyncPhase::Starting;
    } else if (longRoundRuns) {
        status.phase = SyncPhase::Syncing;
        status.done = m_prefetch.done();
        status.total = m_prefetch.total();
    } else {
        status.phase = SyncPhase::UpToDate;
    }
    return status;
}

/// To the minute, and told only when it really moved: two clocks are never alike to the millisecond.
void Engine::lookAtClocks()
{
    const qint64 ahead = m_serverClock.aheadMs();
    if (std::abs(ahead - m_clockAhead) >= minuteMs)
        m_clockAhead = qRound64(double(ahead) / minuteMs) * minuteMs;
}

void Engine::publish(qint64 now)
{
    // Wall time is read only when the moment moves: else each look would shift nextTry by a millisecond.
    if (const std::optional<qint64> next = nextTryAt(); next != m_shownTry) {
        m_shownTry = next;
        m_nextTry = next ? Instant{m_clock.wall().ms + *next - now} : Instant{};
    }
    lookAtClocks();
    SyncStatus status = currentStatus();
    status.since = status.phase == m_status.phase ? m_status.since : m_clock.wall();
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

/// What is read here can be 500 rows, and a queue that drains changes it with every command.
void Engine::publishOutbox(qint64 now)
{
    if (!m_outboxMoved || now < m_outboxDue)
        return;
    m_outboxMoved = false;
    m_outboxDue = now + betweenOutboxes;
    Result<OutboxStatus> status = m_writer.outbox();
    if (!status)
        return; // the next change tells it
    status->commands = m_push.commands();
    if (m_step == Step::Stopped)
        status->pause = OutboxPause::Offline;
    else
        status->pause = m_gate.error() ? pauseAfter(*m_gate.error()) : m_push.pause();
    if (*status == m_outbox)
        return;
    m_outbox = *std::move(status);
    Q_EMIT outboxChanged(m_outbox);
}

} // namespace leadlight
