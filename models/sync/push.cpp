// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/push.h"

#include <QVersionNumber>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;
using Kind = CommandAnswer::Kind;

constexpr int atOnce = 4;
constexpr qint64 second = 1000;
/// The longest that a time which an earlier process gave to a row is honoured: the cap of its backoff. A wall clock
/// that was moved back since would else make it wait for years.
constexpr qint64 longestInherited = 300 * second;
/// A row that the Writer offered and then refused is a contradiction: asked again, but not in a circle.
constexpr qint64 refusedPause = 60 * second;

bool isFinal(Kind kind)
{
    return kind == Kind::Applied || kind == Kind::Noop || kind == Kind::Rejected || kind == Kind::Stale
        || kind == Kind::Ambiguous;
}

/// 409 in-progress, 423, 425: the server is well, only this one command must wait.
bool concernsRowOnly(const Error &error)
{
    return error.httpStatus == 409 || error.httpStatus == 423 || error.httpStatus == 425;
}

/// The request never left, so it cannot have had an effect.
bool neverArrived(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::HostNotFound || kind == ErrorKind::Refused;
}

/// What the server found wrong with the request itself is our mistake (F26).
bool isOurMistake(const Error &error)
{
    switch (error.httpStatus) {
    case 400:
    case 405:
    case 406:
    case 415:
    case 428:
        return true;
    default:
        return error.code == u"key-reused"_s;
    }
}

CommandAnswer transient(const Error &error)
{
    CommandAnswer answer;
    answer.kind = Kind::Transient;
    answer.error = error;
    return answer;
}

} // namespace

OutboxPause pauseAfter(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return OutboxPause::NeedsKey;
    case ErrorKind::UpdateNeeded:
    case ErrorKind::ServerOutdated:
        return OutboxPause::UpdateNeeded;
    default:
        return phaseAfter(error.kind) == SyncPhase::NeedsYou ? OutboxPause::Misconfigured : OutboxPause::Offline;
    }
}

Push::Push(Backend &backend, Writer &writer, const Clock &clock, const ServerClock &serverClock, Random random,
           Hooks hooks)
    : m_backend(backend),
      m_writer(writer),
      m_clock(clock),
      m_serverClock(serverClock),
      m_hooks(std::move(hooks)),
      m_random(random),
      m_pace(random),
      m_books(random)
{
}

void Push::setAbilities(const Capabilities &can)
{
    m_commands = can.commands;
    m_idempotent = can.idempotentWrites;
    const QVersionNumber ours = QVersionNumber::fromString(QStringLiteral(LEADLIGHT_VERSION));
    m_outdated = ours < QVersionNumber::fromString(can.minClient);
    m_look = true;
    m_hooks.moved();
}

void Push::pump(Activity activity, bool maySend)
{
    m_activity = activity;
    const qint64 now = m_clock.monotonicMs();
    if (!m_unsaved.empty() && m_books.isOpen(now))
        saveLater();
    const bool mustLook = m_look || (m_firstDue && now >= *m_firstDue);
    if (!maySend || m_outdated || !mustLook || !m_unsaved.empty() || room() <= 0 || !m_pace.isOpen(now))
        return;
    m_look = false;
    const std::optional<Error> error = startAll();
    if (const ChangeSet untold = m_writer.takeUntold(); !untold.isEmpty()) {
        m_hooks.moved();
        m_hooks.committed(untold);
    }
    if (error) {
        m_pace.failed(*error, now, m_activity);
        fail(*error);
    }
}

void Push::halt()
{
    const std::vector<std::unique_ptr<Flight>> flights = std::exchange(m_flights, {});
    m_look = true;
    if (!m_unsaved.empty())
        saveLater();
    // What cannot be written now stays "sending", and the next start makes it wait again (O6).
    for (const auto &flight : flights)
        static_cast<void>(
            save(flight->row.id, believed(transient(failure(ErrorKind::Cancelled, u"broken off"_s))), m_clock.wall()));
}

void Push::forgive()
{
    m_pace.forget();
    m_look = true;
}

std::optional<qint64> Push::dueAt(bool maySend) const
{
    const qint64 now = m_clock.monotonicMs();
    std::optional<qint64> due = m_unsaved.empty() ? std::nullopt : std::optional(m_books.opensAt().value_or(now));
    if (!maySend || m_outdated || !m_unsaved.empty() || room() <= 0)
        return due;
    std::optional<qint64> next = m_firstDue;
    if (m_look || m_anyWaits)
        next = m_pace.isOpen(now) ? (m_look ? std::optional(now) : m_firstDue) : m_pace.opensAt();
    return next;
}

OutboxPause Push::pause() const
{
    if (m_outdated)
        return OutboxPause::UpdateNeeded;
    return m_pace.error() ? pauseAfter(*m_pace.error()) : OutboxPause::Nothing;
}

/// After a failure one goes out alone, until the server has given a last word.
int Push::room() const
{
    return (m_pace.error() ? 1 : atOnce) - underWay();
}

bool Push::isUnderWay(const ConversationId &id) const
{
    return std::ranges::any_of(m_flights, [&id](const auto &flight) { return flight->row.conversation == id; });
}

std::optional<Error> Push::startAll()
{
    for (int limit = atOnce;; limit *= 2) {
        const Result<std::vector<OutboxRow>> rows = waitingRows(limit);
        if (!rows)
            return rows.error();
        const qint64 now = m_clock.monotonicMs();
        m_firstDue.reset();
        m_anyWaits = false;
        for (const OutboxRow &row : *rows) {
            // A row that the feed has ended may still wait for its answer: it keeps its place until then (O4).
            if (!m_commands.contains(commandName(row.action)) || isUnderWay(row.conversation))
                continue;
            const qint64 due = dueOf(row);
            if (due > now)
                m_firstDue = std::min(due, m_firstDue.value_or(due));
            else if (room() <= 0)
                m_look = true;
            else if (std::optional<Error> error = start(row))
                return error;
            m_anyWaits = m_anyWaits || due > now;
        }
        // Rows that may not go must not hide those behind them.
        if (room() <= 0 || static_cast<int>(rows->size()) < limit)
            return std::nullopt;
    }
}

Result<std::vector<OutboxRow>> Push::waitingRows(int limit)
{
    const Result<Instant> next = m_writer.nextSend();
    if (!next)
        return next.error();
    return m_writer.sendable(std::max({m_clock.wall(), *next, m_lastDue}), m_serverClock.now(), limit);
}

qint64 Push::dueOf(const OutboxRow &row)
{
    const auto known = m_waits.constFind(row.id);
    if (known != m_waits.cend() && known->told == row.nextDue)
        return known->until;
    const qint64 left = row.nextDue.isSet() ? row.nextDue.ms - m_clock.wall().ms : 0;
    const qint64 inherited = row.attempts > 0 ? std::clamp<qint64>(left, 0, longestInherited) : 0;
    Wait wait = m_waits.value(row.id);
    wait.told = row.nextDue;
    wait.until = m_clock.monotonicMs() + inherited;
    m_waits.insert(row.id, wait);
    return wait.until;
}

std::optional<Error> Push::start(const OutboxRow &row)
{
    Result<OutboxRow> begun = m_writer.beginSending(row.id, m_serverClock.now());
    if (!begun && begun.error().kind != ErrorKind::NotFound)
        return begun.error();
    if (!begun) {
        const qint64 until = m_clock.monotonicMs() + refusedPause;
        m_waits.insert(row.id, {row.nextDue, until, 0});
        m_firstDue = std::min(until, m_firstDue.value_or(until));
        m_anyWaits = true;
        return std::nullopt;
    }
    m_flights.push_back(std::make_unique<Flight>());
    Flight &flight = *m_flights.back();
    flight.row = *std::move(begun);
    m_hooks.moved();
    const CommandId id = flight.row.id;
    flight.question = m_backend.perform(
        flight.row, [this, id](CommandAnswer answer) { answered(id, believed(std::move(answer))); });
    return std::nullopt;
}

/// P26: without idempotency nobody knows what a lost answer said, and asking again could do it twice.
CommandAnswer Push::believed(CommandAnswer answer) const
{
    const bool lost = answer.kind == Kind::Transient && answer.error && answer.error->httpStatus == 0
        && !neverArrived(answer.error->kind);
    if (lost && !m_idempotent)
        answer.kind = Kind::Ambiguous;
    return answer;
}

void Push::answered(const CommandId &id, CommandAnswer answer)
{
    const auto found = std::ranges::find_if(m_flights, [&id](const auto &flight) { return flight->row.id == id; });
    if (found == m_flights.end())
        return;
    // Kept to the end of this function: the question must not die while its own answer runs.
    const std::unique_ptr<Flight> flight = std::move(*found);
    m_flights.erase(found);
    m_look = true;

    const bool final = isFinal(answer.kind);
    if (final)
        noteEnd(id, answer);
    const Instant nextDue = final ? Instant() : delay(flight->row, answer);
    const std::optional<Error> unsaved = save(id, answer, nextDue);
    if (unsaved) {
        m_unsaved.push_back({id, answer});
        m_books.failed(*unsaved, m_clock.monotonicMs(), m_activity);
    }
    if (final)
        m_hooks.settled();
    if (unsaved)
        fail(*unsaved);
    else if (!final && answer.error && !concernsRowOnly(*answer.error))
        fail(*answer.error);
    else
        m_hooks.advanced();
}

void Push::noteEnd(const CommandId &id, const CommandAnswer &answer)
{
    m_pace.succeeded();
    m_waits.remove(id);
    if (answer.kind == Kind::Rejected && answer.error && isOurMistake(*answer.error))
        m_hooks.incident(*answer.error);
}

Instant Push::delay(const OutboxRow &row, const CommandAnswer &answer)
{
    const qint64 now = m_clock.monotonicMs();
    const Error error = answer.error.value_or(failure(ErrorKind::ServerError, u"no reason given"_s));
    Wait wait = m_waits.value(row.id);
    std::optional<qint64> until = now;
    if (concernsRowOnly(error)) {
        until = now + retryDelayMs(wait.failures, error, m_activity, m_random()).value_or(0);
        ++wait.failures;
        wait.until = *until;
    } else {
        // Those that were under way together fail together: that is one failure.
        if (m_pace.isOpen(now) || error.retryAfterMs >= 0)
            m_pace.failed(error, now, m_activity);
        until = m_pace.opensAt();
        wait.until = now; // the pace of all is enough
    }
    wait.told = Instant{m_clock.wall().ms + until.value_or(now) - now};
    m_waits.insert(row.id, wait);
    m_lastDue = std::max(m_lastDue, wait.told);
    return wait.told;
}

std::optional<Error> Push::save(const CommandId &id, const CommandAnswer &answer, Instant nextDue)
{
    const Result<ChangeSet> settled = m_writer.settle(id, answer, m_clock.wall(), nextDue);
    m_hooks.moved();
    if (settled && !settled->isEmpty())
        m_hooks.committed(*settled);
    if (settled || settled.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    return settled.error();
}

/// O7: that our disk refused changes nothing about what the server said.
void Push::saveLater()
{
    while (!m_unsaved.empty()) {
        const Unsaved next = m_unsaved.front();
        if (const std::optional<Error> error = save(next.id, next.answer, m_clock.wall())) {
            m_books.failed(*error, m_clock.monotonicMs(), m_activity);
            return;
        }
        m_unsaved.erase(m_unsaved.begin());
    }
    m_books.succeeded();
    m_look = true;
}

void Push::fail(const Error &error)
{
    m_look = true;
    m_hooks.failed(error);
}

} // namespace leadlight
