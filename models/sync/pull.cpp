// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/pull.h"

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

/// A walk commits this many rows at a time (architecture D9), or what came within this time: short enough that a
/// kill costs little and the list grows visibly.
constexpr qint64 batchRows = 5000;
constexpr qint64 batchMs = 1000;

Error protocolError(const QString &detail)
{
    return failure(ErrorKind::Protocol, detail);
}

qint64 conversationsIn(const ChangePage &page)
{
    return std::ranges::count_if(
        page.changes, [](const Change &change) { return std::holds_alternative<ConversationRecord>(change.body); });
}

} // namespace

Pull::Pull(Backend &backend, Writer &writer, const Clock &clock, ServerClock &serverClock, Hooks hooks)
    : m_backend(backend),
      m_writer(writer),
      m_clock(clock),
      m_serverClock(serverClock),
      m_hooks(std::move(hooks))
{
}

Result<Done> Pull::load()
{
    if (const std::optional<Error> error = refreshState())
        return *error;
    return Done{};
}

qint64 Pull::walkDone() const
{
    // In the first walk of a cache its rows are all there is, also after a restart in the middle.
    return m_state.generation <= 1 ? m_state.conversations : m_walked;
}

void Pull::run()
{
    if (m_running)
        return;
    m_running = true;
    m_long = isWalking();
    m_rechecked = false;
    m_rowsShown = false;
    m_seen.clear();
    if (m_state.cursor.isEmpty() && !m_state.snapshot)
        beginWalk();
    else
        ask(m_state.cursor);
}

void Pull::cancel()
{
    stop();
}

void Pull::ask(const ChangeToken &token)
{
    m_asked = token;
    m_askedAt = m_clock.monotonicMs();
    m_question
        = m_backend.changesSince(token, m_limit, [this](Result<ChangePage> answer) { answered(std::move(answer)); });
}

void Pull::answered(Result<ChangePage> answer)
{
    // Kept to the end of this function: the question must not die while its own answer runs.
    const std::unique_ptr<Pending> question = std::move(m_question);
    if (!answer) {
        refused(answer.error());
        return;
    }
    if (const std::optional<Error> broken = brokenRule(*answer)) {
        refused(*broken);
        return;
    }
    const bool known = !m_asked.isEmpty() && !m_state.epoch.isEmpty();
    if (known && answer->epoch != m_state.epoch) {
        resync(u"epoch changed"_s);
        return;
    }
    take(*std::move(answer));
}

/// Nothing of this answer may be used, but what came before it may.
void Pull::refused(const Error &error)
{
    if (const std::optional<Error> unsaved = commit()) {
        fail(*unsaved);
    } else if (!m_running) {
        return;
    } else if (error.kind == ErrorKind::CursorExpired) {
        resync(u"cursor expired"_s);
    } else if (error.kind == ErrorKind::TooLarge && m_limit > 1) {
        m_limit /= 2; // F40: a page over the cap comes in smaller pieces
        ask(m_asked);
    } else {
        fail(error);
    }
}

std::optional<Error> Pull::brokenRule(const ChangePage &page)
{
    const bool brings = !page.changes.empty() || !page.quarantined.empty() || !page.outcomes.empty();
    if (brings || !page.more)
        m_guard.noteProgress();
    else if (m_guard.noteIdleRequest(m_clock.monotonicMs()))
        return protocolError(u"5 requests without progress"_s);
    if (!page.more)
        return std::nullopt;
    if (page.cursor == m_asked)
        return protocolError(u"more, but the same cursor"_s);
    if (m_seen.contains(page.cursor.value))
        return protocolError(u"the cursor runs in a circle"_s);
    m_seen.insert(page.cursor.value);
    return std::nullopt;
}

void Pull::take(ChangePage page)
{
    m_serverTime = page.serverTime;
    m_serverClock.heard(page.serverTime, m_askedAt);
    m_limit = std::min(m_pageLimit, m_limit * 2);
    m_long = m_long || page.more;
    if (page.total >= 0)
        m_walkTotal = page.total;
    if (m_asked.isEmpty())
        m_state.epoch = page.epoch; // first page of a walk: the rest of it must come from the same server state
    if (m_buffer.empty())
        m_bufferedSince = m_clock.monotonicMs();
    m_buffered += static_cast<qint64>(page.changes.size() + page.quarantined.size());
    m_walked += page.snapshot ? conversationsIn(page) : 0;
    m_buffer.push_back(std::move(page));

    // The next page travels while this one is written.
    const bool more = m_buffer.back().more;
    const std::optional<Digest> digest = m_buffer.back().digest;
    if (more)
        ask(m_buffer.back().cursor);
    if (more && !shouldCommit())
        return;
    if (const std::optional<Error> unsaved = commit())
        fail(*unsaved);
    else if (m_running && !more)
        finish(digest);
}

bool Pull::shouldCommit() const
{
    const ChangePage &last = m_buffer.back();
    if (!last.snapshot || last.snapshotEnd || !m_rowsShown)
        return true;
    return m_buffered >= batchRows || m_clock.monotonicMs() - m_bufferedSince >= batchMs;
}

std::optional<Error> Pull::commit()
{
    if (m_buffer.empty())
        return std::nullopt;
    const std::vector<ChangePage> pages = std::exchange(m_buffer, {});
    m_buffered = 0;
    const bool nothingNew = pages.size() == 1 && pages.front().changes.empty() && pages.front().quarantined.empty()
        && pages.front().outcomes.empty() && pages.front().cursor == m_state.cursor;
    if (nothingNew)
        return std::nullopt;
    const Result<ChangeSet> applied = m_writer.applyPages(pages);
    if (!applied)
        return applied.error();
    if (const std::optional<Error> error = refreshState())
        return error;
    m_rowsShown
        = m_rowsShown || std::ranges::any_of(pages, [](const ChangePage &page) { return conversationsIn(page) > 0; });
    if (!applied->isEmpty())
        m_hooks.committed(*applied);
    if (m_running)
        m_hooks.progressed();
    return std::nullopt;
}

std::optional<Error> Pull::refreshState()
{
    Result<PullState> state = m_writer.pullState();
    if (!state)
        return state.error();
    m_state = *std::move(state);
    return std::nullopt;
}

void Pull::finish(const std::optional<Digest> &digest)
{
    if (const Result<Done> noted = m_writer.noteSuccess(m_clock.wall()); !noted) {
        fail(noted.error());
        return;
    }
    if (const std::optional<Error> error = refreshState()) {
        fail(*error);
        return;
    }
    if (mendMismatch(digest))
        return;
    stop();
    m_hooks.caughtUp();
}

bool Pull::mendMismatch(const std::optional<Digest> &digest)
{
    if (!digest || *digest == m_state.digest) {
        m_mismatchAt.reset();
        return false;
    }
    const bool again = m_mismatchAt == m_state.cursor;
    m_mismatchAt = m_state.cursor;
    if (!again) {
        // Once may be an answer that crossed a change: look again, but only once in a run.
        if (std::exchange(m_rechecked, true))
            return false;
        ask(m_state.cursor);
        return true;
    }
    const QString figures = u"digest differs: server %1 %2, cache %3 %4"_s.arg(digest->count)
                                .arg(digest->xorText())
                                .arg(m_state.digest.count)
                                .arg(m_state.digest.xorText());
    m_hooks.incident(protocolError(figures));
    // A mismatch that a resync did not mend must not stop the work: the next try is up to the guard.
    if (!m_running || !m_guard.allowResync(m_clock.monotonicMs()))
        return !m_running;
    beginWalk();
    return true;
}

void Pull::resync(const QString &why)
{
    // A cursor that expires at once, or an epoch that flips, would otherwise be an endless first sync (F46).
    if (m_asked.isEmpty()) {
        fail(protocolError(why + u", although none was sent"_s));
        return;
    }
    if (!m_guard.allowResync(m_clock.monotonicMs())) {
        fail(protocolError(why + u", again"_s));
        return;
    }
    m_hooks.incident(protocolError(why));
    if (m_running)
        beginWalk();
}

/// The old rows stay readable until the end of the walk sweeps them (P10, P11).
void Pull::beginWalk()
{
    m_hooks.walkBegins();
    m_buffer.clear();
    m_buffered = 0;
    if (const Result<Done> begun = m_writer.beginSnapshot(); !begun) {
        fail(begun.error());
        return;
    }
    if (const std::optional<Error> error = refreshState()) {
        fail(*error);
        return;
    }
    m_mismatchAt.reset();
    m_seen.clear();
    m_walked = 0;
    m_walkTotal = -1;
    m_long = true;
    ask(m_state.cursor);
}

void Pull::fail(const Error &error)
{
    stop();
    m_hooks.failed(error);
}

void Pull::stop()
{
    m_running = false;
    m_question.reset();
    m_buffer.clear();
    m_buffered = 0;
}

} // namespace leadlight
