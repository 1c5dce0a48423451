// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/prefetch.h"

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
/// Gaps asked of the cache at once: few enough to stay newest first, many enough to ask seldom.
constexpr int gapsAtOnce = 2000;
/// Pages of several conversations share a transaction until one of these is reached (architecture D9).
constexpr qint64 batchMessages = 2000;
constexpr qint64 batchMs = 300;
/// A transcript that is refused after so many fresh starts in one round is left aside.
constexpr int restartsAllowed = 2;

qint64 bytesOf(const MessagePage &page)
{
    qint64 bytes = 0;
    for (const Message &message : page.items)
        bytes += message.text.size() * 2;
    return bytes;
}

bool concernsOneConversation(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Gone || kind == ErrorKind::BadAnswer
        || kind == ErrorKind::TooLarge || kind == ErrorKind::Forbidden || kind == ErrorKind::Refusal;
}

} // namespace

Prefetch::Prefetch(Backend &backend, Writer &writer, const Clock &clock, Random random, PrefetchLimits limits,
                   Hooks hooks)
    : m_backend(backend),
      m_writer(writer),
      m_clock(clock),
      m_limits(limits),
      m_hooks(std::move(hooks)),
      m_pace(std::move(random)),
      m_pageSize(limits.pageSize)
{
}

void Prefetch::begin(Instant now)
{
    m_since = m_limits.days < 0 ? Instant{0} : Instant{now.ms - m_limits.days * dayMs};
    m_queue.clear();
    m_visited.clear();
    m_restarts.clear();
    for (const auto &walk : m_walks)
        m_visited.insert(walk->gap.id);
    m_moreGaps = true;
    m_queueIsCut = false;
    m_done = 0;
}

void Prefetch::want(const ConversationId &id)
{
    if (Walk *walk = walkOf(id))
        walk->wanted = true;
    else if (!m_wanted.contains(id))
        m_wanted.append(id);
}

void Prefetch::pump(Activity activity, bool background)
{
    m_activity = activity;
    if (m_pace.isOpen(m_clock.monotonicMs())) {
        std::optional<Error> error = startWanted();
        while (!error && background && room() > 0 && (m_moreGaps || !m_queue.empty()))
            error = startNext();
        if (error) {
            fail(*error);
            return;
        }
    }
    if (m_buffer.empty() || mayWait())
        return;
    if (const std::optional<Error> error = flush())
        fail(*error);
    else
        m_hooks.advanced();
}

void Prefetch::halt()
{
    for (const auto &walk : m_walks) {
        m_visited.remove(walk->gap.id);
        if (walk->wanted && !m_wanted.contains(walk->gap.id))
            m_wanted.append(walk->gap.id);
    }
    m_walks.clear();
    for (const TranscriptGap &gap : m_queue)
        m_visited.remove(gap.id);
    m_moreGaps = m_moreGaps || !m_visited.isEmpty() || !m_queue.empty();
    m_queue.clear();
    // What cannot be saved now is asked for again: the cache knows what it lacks.
    static_cast<void>(flush());
    m_buffer.clear();
    m_buffered = 0;
    m_walks.clear();
    m_queue.clear();
}

void Prefetch::forgive()
{
    m_aside.clear();
    m_visited.clear();
    m_restarts.clear();
    m_pace.forget();
}

bool Prefetch::isIdle() const
{
    return m_walks.empty() && m_queue.empty() && m_wanted.isEmpty() && m_buffer.empty() && !m_moreGaps;
}

std::optional<qint64> Prefetch::dueAt(bool background) const
{
    if (!m_buffer.empty())
        return m_bufferedSince + batchMs;
    const bool waiting = !m_wanted.isEmpty() || (background && (m_moreGaps || !m_queue.empty()));
    return waiting && m_walks.empty() ? m_pace.opensAt() : std::nullopt;
}

qint64 Prefetch::total() const
{
    return m_queueIsCut ? -1 : m_done + static_cast<qint64>(m_walks.size() + m_queue.size());
}

/// After a failure one question goes out alone, until a page is committed.
int Prefetch::room() const
{
    const int parallel = m_pace.error() ? 1 : m_limits.parallel;
    return parallel - static_cast<int>(m_walks.size());
}

std::optional<Error> Prefetch::startWanted()
{
    while (!m_wanted.isEmpty() && room() > 0) {
        const ConversationId id = m_wanted.takeFirst();
        const Result<TranscriptGap> gap = m_writer.transcriptGap(id);
        if (!gap && gap.error().kind != ErrorKind::NotFound)
            return gap.error();
        m_aside.remove(id);
        if (gap && gap->cachedSeq < gap->lastSeq && !walkOf(id))
            start(*gap, true);
    }
    return std::nullopt;
}

std::optional<Error> Prefetch::startNext()
{
    if (m_bytes >= m_limits.bytes) {
        m_moreGaps = false;
        m_queue.clear();
        return std::nullopt;
    }
    if (m_queue.empty()) {
        if (std::optional<Error> error = refill())
            return error;
    }
    if (m_queue.empty())
        return std::nullopt;
    const TranscriptGap gap = m_queue.front();
    m_queue.pop_front();
    if (!walkOf(gap.id))
        start(gap, false);
    return std::nullopt;
}

std::optional<Error> Prefetch::refill()
{
    const int limit = gapsAtOnce + static_cast<int>(m_aside.size() + m_walks.size() + m_buffer.size());
    const Result<std::vector<TranscriptGap>> gaps = m_writer.transcriptGaps(m_since, limit);
    if (!gaps)
        return gaps.error();
    for (const TranscriptGap &gap : *gaps) {
        const auto aside = m_aside.constFind(gap.id);
        const bool unchanged
            = aside != m_aside.cend() && aside->lastSeq == gap.lastSeq && aside->messagesRev == gap.messagesRev;
        if (unchanged || m_visited.contains(gap.id))
            continue;
        m_visited.insert(gap.id);
        m_queue.push_back(gap);
    }
    m_queueIsCut = gaps->size() >= static_cast<size_t>(limit);
    m_moreGaps = m_queueIsCut && !m_queue.empty();
    return std::nullopt;
}

void Prefetch::start(const TranscriptGap &gap, bool wanted)
{
    auto walk = std::make_unique<Walk>();
    walk->gap = gap;
    walk->after = gap.cachedSeq;
    walk->rev = gap.cachedSeq > 0 ? gap.messagesRev : QString();
    walk->pageSize = m_pageSize;
    walk->wanted = wanted;
    m_walks.push_back(std::move(walk));
    ask(*m_walks.back());
}

void Prefetch::ask(Walk &walk)
{
    walk.question
        = m_backend.messages(walk.gap.id, walk.after, walk.pageSize,
                             [this, id = walk.gap.id](Result<MessagePage> answer) { answered(id, std::move(answer)); });
}

void Prefetch::answered(const ConversationId &id, Result<MessagePage> answer)
{
    Walk *walk = walkOf(id);
    if (!walk)
        return;
    // Kept to the end of this function: the question must not die while its own answer runs.
    const std::unique_ptr<Pending> question = std::move(walk->question);
    const std::optional<Error> error = answer ? take(*walk, *std::move(answer)) : refusedFor(*walk, answer.error());
    if (error)
        fail(*error);
    else
        m_hooks.advanced();
}

std::optional<Error> Prefetch::refusedFor(Walk &walk, const Error &error)
{
    if (!concernsOneConversation(error.kind))
        return error;
    if (error.kind == ErrorKind::TooLarge && walk.pageSize > 1) {
        walk.pageSize /= 2;
        ask(walk);
        return std::nullopt;
    }
    leaveAside(TranscriptGap(walk.gap), u"messages refused: "_s + error.detail);
    return std::nullopt;
}

std::optional<Error> Prefetch::take(Walk &walk, MessagePage page)
{
    const ConversationId id = walk.gap.id;
    page.after = walk.after;
    const qint64 reached = page.items.empty() ? walk.after : page.items.back().seq;
    if (page.conversation != id || page.nextAfter != reached || (page.more && reached <= walk.after))
        return restart(id, u"page out of place"_s);
    if (walk.rev.isEmpty())
        walk.rev = page.messagesRev;
    else if (walk.rev != page.messagesRev)
        return restart(id, u"messages changed under the walk"_s);

    if (m_buffer.empty())
        m_bufferedSince = m_clock.monotonicMs();
    m_urgent = m_urgent || walk.wanted;
    m_buffered += static_cast<qint64>(page.items.size());
    m_bytes += bytesOf(page);
    const bool more = page.more;
    m_buffer.push_back(std::move(page));
    walk.after = reached;
    if (more) {
        ask(walk);
        return std::nullopt;
    }
    ++m_done;
    // The card promised more than the server has: asking again before it changes would never end.
    if (reached < walk.gap.lastSeq)
        leaveAside(TranscriptGap(walk.gap), u"transcript shorter than its card says"_s);
    else
        endWalk(id);
    return std::nullopt;
}

/// A page that does not fit, or messages that changed: read the whole transcript anew (P15, F42). What is cached
/// stays readable meanwhile; the new pages overwrite it.
std::optional<Error> Prefetch::restart(const ConversationId &id, const QString &why)
{
    const Walk *walk = walkOf(id);
    const bool wanted = walk && walk->wanted;
    endWalk(id);
    std::erase_if(m_buffer, [&id](const MessagePage &page) { return page.conversation == id; });
    Result<TranscriptGap> gap = m_writer.transcriptGap(id);
    if (!gap)
        return gap.error().kind == ErrorKind::NotFound ? std::nullopt : std::optional(gap.error());
    gap->cachedSeq = 0;
    if (++m_restarts[id] > restartsAllowed)
        leaveAside(*gap, why);
    else if (room() > 0)
        start(*gap, wanted);
    else
        m_queue.push_front(*gap);
    return std::nullopt;
}

void Prefetch::leaveAside(const TranscriptGap &gap, const QString &why)
{
    m_aside.insert(gap.id, gap);
    endWalk(gap.id);
    m_hooks.incident(failure(ErrorKind::Protocol, why));
}

bool Prefetch::mayWait() const
{
    return !m_urgent && !m_walks.empty() && m_buffered < batchMessages
        && m_clock.monotonicMs() - m_bufferedSince < batchMs;
}

std::optional<Error> Prefetch::flush()
{
    m_urgent = false;
    m_buffered = 0;
    const std::vector<MessagePage> pages = std::exchange(m_buffer, {});
    if (pages.empty())
        return std::nullopt;
    const Result<ChangeSet> applied = m_writer.applyMessages(pages);
    if (applied) {
        committed(*applied, pages);
        return std::nullopt;
    }
    const ErrorKind kind = applied.error().kind;
    if (kind == ErrorKind::BadAnswer || kind == ErrorKind::NotFound)
        return flushSingly(pages);
    return applied.error();
}

/// One page spoiled the common transaction: each alone, so that only its own conversation pays for it.
std::optional<Error> Prefetch::flushSingly(const std::vector<MessagePage> &pages)
{
    QSet<ConversationId> spoiled;
    for (const MessagePage &page : pages) {
        if (spoiled.contains(page.conversation))
            continue;
        const Result<ChangeSet> applied = m_writer.applyMessages(std::span(&page, 1));
        if (applied) {
            committed(*applied, std::span(&page, 1));
        } else if (applied.error().kind == ErrorKind::NotFound) {
            spoiled.insert(page.conversation);
            endWalk(page.conversation);
        } else if (applied.error().kind == ErrorKind::BadAnswer) {
            spoiled.insert(page.conversation);
            if (const std::optional<Error> error = restart(page.conversation, u"page not gapless"_s))
                return error;
        } else {
            return applied.error();
        }
    }
    return std::nullopt;
}

void Prefetch::committed(const ChangeSet &changes, std::span<const MessagePage> pages)
{
    m_pace.succeeded();
    for (const MessagePage &page : pages)
        m_messages += static_cast<qint64>(page.items.size());
    if (!changes.isEmpty())
        m_hooks.committed(changes);
}

void Prefetch::fail(const Error &error)
{
    halt(); // first: what it saves is a success and must not hide this failure
    m_pace.failed(error, m_clock.monotonicMs(), m_activity);
    m_hooks.failed(error);
}

Prefetch::Walk *Prefetch::walkOf(const ConversationId &id)
{
    const auto found = std::ranges::find_if(m_walks, [&id](const auto &walk) { return walk->gap.id == id; });
    return found == m_walks.end() ? nullptr : found->get();
}

void Prefetch::endWalk(const ConversationId &id)
{
    std::erase_if(m_walks, [&id](const auto &walk) { return walk->gap.id == id; });
}

} // namespace leadlight
