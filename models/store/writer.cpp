// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/writer.h"

#include "store/cacheedit.h"
#include "store/commandapply.h"
#include "store/counters.h"
#include "store/directory.h"
#include "store/messageapply.h"
#include "store/pageapply.h"
#include "store/profile.h"
#include "store/sending.h"
#include "store/textindex.h"
#include "store/transcriptmark.h"

#include <optional>
#include <utility>

namespace leadlight {

namespace {

/// SQLite's own checkpoint interval, and the one of a first sync (qt-notes section 3).
constexpr int normalCheckpoint = 1000;
constexpr int bulkCheckpoint = 10000;

/// Makes the words anew when this program would fold them otherwise than the one that wrote them.
void bringWordsUpToDate(Connection &connection, Connection &outbox)
{
    const bool folded = loadState(connection).folding == foldingPrint();
    if (folded && !directory::lacksWords(connection))
        return;
    CacheEdit edit(connection, outbox, "rebuild words");
    if (folded)
        directory::rebuildWords(connection); // a migrated file
    else
        rebuildWords(connection);
    edit.state.folding = foldingPrint();
    (void)edit.commit();
}

/// Folds in what the cache missed of the user's own data while nobody looked (architecture D4).
void bringOwnUpToDate(Connection &connection, Connection &outbox)
{
    CacheEdit edit(connection, outbox, "fold own data");
    if (catchUpOwn(edit))
        (void)edit.commit();
}

/// What the feed told before the last end, and what a crash caught on its way. What grew too old meanwhile is known
/// only when the server has said what time it is.
void bringOutboxUpToDate(Connection &connection, Connection &outbox, Instant now)
{
    settleSeen(connection, outbox, now);
    sending::recover(outbox, now);
}

/// The second half of an erasure (sync-and-trust T20): takes erased text out of index pages, log and damaged copies.
/// The mark in the state row stays until all of it is done, so a kill in the middle only delays it.
void wipeErased(Connection &connection, Connection &outbox, const QString &folder)
{
    {
        CacheEdit edit(connection, outbox, "wipe");
        wipeRemovedWords(connection);
        (void)edit.commit();
    }
    profile::removeSetAside(folder);
    (void)outbox.number("PRAGMA wal_checkpoint(TRUNCATE)");
    if (connection.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
        return; // a reader still looks at the log; the next pages try again
    CacheEdit edit(connection, outbox, "wiped");
    edit.state.purge = false;
    (void)edit.commit();
}

Instant lastTime(std::span<const ChangePage> pages)
{
    return pages.empty() ? Instant() : pages.back().serverTime;
}

class ProfileWriter final : public Writer
{
public:
    ProfileWriter(const QString &folder, Instant now)
        : m_folder(folder)
    {
        profile::prepareFolder(folder);
        // First the outbox: it is the one that keeps a second process out.
        m_outbox = profile::openOutbox(folder);
        owndata::setBirth(*m_outbox, now);
        m_cache = profile::openCache(folder);
        bringWordsUpToDate(*m_cache, *m_outbox);
        bringOutboxUpToDate(*m_cache, *m_outbox, now);
        bringOwnUpToDate(*m_cache, *m_outbox);
        if (loadState(*m_cache).purge)
            wipeErased(*m_cache, *m_outbox, folder);
        m_outbox->handOver();
        m_cache->handOver();
    }

    [[nodiscard]] QString cacheFile() const override { return profile::cacheFile(m_folder); }
    [[nodiscard]] Result<PullState> pullState() override;
    [[nodiscard]] Result<ChangeSet> applyPages(std::span<const ChangePage> pages) override;
    [[nodiscard]] Result<Done> beginSnapshot() override;
    [[nodiscard]] Result<Done> noteSuccess(Instant at) override;
    [[nodiscard]] Result<std::vector<TranscriptGap>> transcriptGaps(Instant since, int limit) override;
    [[nodiscard]] Result<TranscriptGap> transcriptGap(const ConversationId &id) override;
    [[nodiscard]] Result<ChangeSet> applyMessages(std::span<const MessagePage> pages) override;
    [[nodiscard]] Result<ChangeSet> submit(const Command &command, Instant now) override;
    [[nodiscard]] Result<std::vector<OutboxRow>> sendable(Instant dueUntil, Instant serverNow, int limit) override;
    [[nodiscard]] Result<Instant> nextSend() override;
    [[nodiscard]] Result<OutboxRow> beginSending(const CommandId &id, Instant serverNow) override;
    [[nodiscard]] Result<ChangeSet> settle(const CommandId &id, const CommandAnswer &answer, Instant now,
                                           Instant nextDue) override;
    [[nodiscard]] Result<ChangeSet> reviewRestored(Instant restoredAt) override;
    [[nodiscard]] Result<OutboxStatus> outbox() override;
    [[nodiscard]] Result<std::vector<OutboxRow>> rowsOfGesture(const QString &gesture) override;
    [[nodiscard]] ChangeSet takeUntold() override { return std::exchange(m_untold, {}); }
    [[nodiscard]] Result<QHash<QString, QByteArray>> keptState() override;
    void setBulk(bool on) override;

private:
    template <class T, class Work>
    [[nodiscard]] Result<T> attempt(Work work);
    [[nodiscard]] Connection &cache();
    [[nodiscard]] Connection &outboxFile();
    void writeOutcomes(Instant now) noexcept;
    void markSending(const ConversationId &id) noexcept;
    void distrust(const Failure &failure);
    void finishErasure() noexcept;

    QString m_folder;
    std::unique_ptr<Connection> m_outbox;
    std::unique_ptr<Connection> m_cache;
    ChangeSet m_untold;
    bool m_bulk = false;
};

Connection &ProfileWriter::cache()
{
    if (!m_cache) {
        m_cache = profile::reopenCache(m_folder);
        setBulk(m_bulk);
    }
    return *m_cache;
}

Connection &ProfileWriter::outboxFile()
{
    if (!m_outbox)
        m_outbox = profile::reopenOutbox(m_folder);
    return *m_outbox;
}

/// After a failing disk the state of a connection cannot be trusted (F53): the next call opens a new one.
void ProfileWriter::distrust(const Failure &failure)
{
    const bool broken = failure.error().kind == ErrorKind::Disk;
    if (m_cache && (broken || !m_cache->isIdle()))
        m_cache.reset();
    if (m_outbox && (broken || !m_outbox->isIdle()))
        m_outbox.reset();
}

template <class T, class Work>
Result<T> ProfileWriter::attempt(Work work)
{
    try {
        return work(cache());
    } catch (const Failure &failure) {
        distrust(failure);
        return failure.error();
    }
}

void ProfileWriter::finishErasure() noexcept
{
    try {
        if (loadState(cache()).purge)
            wipeErased(cache(), outboxFile(), m_folder);
    } catch (const Failure &failure) {
        // The deletion itself is committed. What is left to wipe is marked in the file and tried again.
        distrust(failure);
    }
}

Result<PullState> ProfileWriter::pullState()
{
    return attempt<PullState>([](Connection &connection) {
        const CacheState state = loadState(connection);
        return PullState{.cursor = state.cursor,
                         .epoch = state.epoch,
                         .snapshot = state.snapshot,
                         .generation = state.generation,
                         .lastSuccess = state.lastSuccess,
                         .digest = state.digest,
                         .conversations = countAll(connection),
                         .quarantined = connection.number("SELECT count(*) FROM quarantine")};
    });
}

Result<ChangeSet> ProfileWriter::applyPages(std::span<const ChangePage> pages)
{
    Result<ChangeSet> result = attempt<ChangeSet>([this, pages](Connection &connection) {
        settleSeen(connection, outboxFile(), lastTime(pages));
        CacheEdit edit(connection, outboxFile(), "apply pages");
        forgetSeen(connection);
        (void)catchUpOwn(edit);
        PageApply target(edit);
        for (const ChangePage &page : pages)
            target.apply(page);
        return edit.commit();
    });
    if (result) {
        writeOutcomes(lastTime(pages));
        finishErasure();
    }
    return result;
}

/// The page is committed. Should this fail, the next call that needs the outbox does it first.
void ProfileWriter::writeOutcomes(Instant now) noexcept
{
    try {
        settleSeen(cache(), outboxFile(), now);
    } catch (const Failure &failure) {
        distrust(failure);
    }
}

Result<Done> ProfileWriter::beginSnapshot()
{
    return attempt<Done>([this](Connection &connection) {
        CacheEdit edit(connection, outboxFile(), "begin snapshot");
        beginWalk(edit);
        (void)edit.commit();
        return Done{};
    });
}

Result<Done> ProfileWriter::noteSuccess(Instant at)
{
    return attempt<Done>([this, at](Connection &connection) {
        CacheEdit edit(connection, outboxFile(), "note success");
        edit.state.lastSuccess = at;
        (void)edit.commit();
        return Done{};
    });
}

Result<std::vector<TranscriptGap>> ProfileWriter::transcriptGaps(Instant since, int limit)
{
    return attempt<std::vector<TranscriptGap>>([since, limit](Connection &connection) {
        // Two short walks over partial indexes instead of one over all rows that lag for good reason.
        Statement ids = connection.prepare(
            "SELECT id, tkey FROM (SELECT id, tkey FROM conversation WHERE lag = 1 AND status = 'open' "
            "ORDER BY tkey DESC LIMIT ?1) UNION SELECT id, tkey FROM (SELECT id, tkey FROM conversation "
            "WHERE lag = 1 AND tkey >= ?2 ORDER BY tkey DESC LIMIT ?1) ORDER BY tkey DESC LIMIT ?1");
        ids.bind(limit, timeKeyOf(since));
        std::vector<TranscriptGap> gaps;
        while (ids.step())
            gaps.push_back(gapOf(connection, ids.read<ConversationId>()).value_or(TranscriptGap{}));
        return gaps;
    });
}

Result<TranscriptGap> ProfileWriter::transcriptGap(const ConversationId &id)
{
    return attempt<TranscriptGap>([&id](Connection &connection) {
        const std::optional<TranscriptGap> gap = gapOf(connection, id);
        if (!gap)
            throw Failure(ErrorKind::NotFound, QStringLiteral("conversation is not cached"));
        return *gap;
    });
}

Result<ChangeSet> ProfileWriter::applyMessages(std::span<const MessagePage> pages)
{
    return attempt<ChangeSet>([this, pages](Connection &connection) {
        CacheEdit edit(connection, outboxFile(), "apply messages");
        MessageApply target(edit);
        for (const MessagePage &page : pages)
            target.apply(page);
        return edit.commit();
    });
}

Result<ChangeSet> ProfileWriter::submit(const Command &command, Instant now)
{
    return attempt<ChangeSet>([&](Connection &connection) {
        settleSeen(connection, outboxFile(), now);
        CacheEdit edit(connection, outboxFile(), "submit");
        CommandApply apply(edit, now);
        const bool missed = catchUpOwn(edit);
        const bool changed = std::visit(apply, command);
        if (!missed && !changed)
            return ChangeSet{edit.state.revision, {}};
        return edit.commit();
    });
}

Result<std::vector<OutboxRow>> ProfileWriter::sendable(Instant dueUntil, Instant serverNow, int limit)
{
    return attempt<std::vector<OutboxRow>>([&](Connection &connection) {
        settleSeen(connection, outboxFile(), serverNow);
        if (sending::hasAged(outboxFile(), serverNow)) {
            CacheEdit edit(connection, outboxFile(), "retire commands");
            (void)catchUpOwn(edit);
            sending::retireAged(edit, serverNow);
            m_untold.merge(edit.commit());
        }
        return rowsOf(commandtable::sendable(outboxFile(), dueUntil, serverNow, limit));
    });
}

Result<Instant> ProfileWriter::nextSend()
{
    return attempt<Instant>([this](Connection &) { return commandtable::nextDue(outboxFile()); });
}

Result<OutboxRow> ProfileWriter::beginSending(const CommandId &id, Instant serverNow)
{
    Result<OutboxRow> row = attempt<OutboxRow>([&](Connection &connection) {
        settleSeen(connection, outboxFile(), serverNow);
        return sending::begin(connection, outboxFile(), id, serverNow);
    });
    if (row)
        markSending(row->conversation);
    return row;
}

/// It is on its way whether or not the card says so.
void ProfileWriter::markSending(const ConversationId &id) noexcept
{
    try {
        CacheEdit edit(cache(), outboxFile(), "mark sending");
        if (Projection(edit).refoldCommands(id))
            m_untold.merge(edit.commit());
    } catch (const Failure &failure) {
        distrust(failure);
    }
}

Result<ChangeSet> ProfileWriter::settle(const CommandId &id, const CommandAnswer &answer, Instant now, Instant nextDue)
{
    Result<ChangeSet> result = attempt<ChangeSet>([&](Connection &connection) {
        settleSeen(connection, outboxFile(), now);
        CacheEdit edit(connection, outboxFile(), "settle");
        (void)catchUpOwn(edit);
        sending::settle(edit, id, answer, now, nextDue);
        return edit.commit();
    });
    if (result)
        finishErasure();
    return result;
}

Result<ChangeSet> ProfileWriter::reviewRestored(Instant restoredAt)
{
    return attempt<ChangeSet>([&](Connection &connection) {
        settleSeen(connection, outboxFile(), restoredAt);
        if (commandtable::doneBefore(outboxFile(), loadState(connection).epoch).empty())
            return ChangeSet();
        CacheEdit edit(connection, outboxFile(), "review restored");
        (void)catchUpOwn(edit);
        sending::reviewRestored(edit, restoredAt);
        return edit.commit();
    });
}

Result<OutboxStatus> ProfileWriter::outbox()
{
    return attempt<OutboxStatus>([this](Connection &connection) {
        settleSeen(connection, outboxFile(), {});
        return sending::status(outboxFile());
    });
}

Result<std::vector<OutboxRow>> ProfileWriter::rowsOfGesture(const QString &gesture)
{
    return attempt<std::vector<OutboxRow>>(
        [&](Connection &) { return rowsOf(commandtable::ofGesture(outboxFile(), gesture)); });
}

Result<QHash<QString, QByteArray>> ProfileWriter::keptState()
{
    return attempt<QHash<QString, QByteArray>>([this](Connection &) { return owndata::kept(outboxFile()); });
}

void ProfileWriter::setBulk(bool on)
{
    m_bulk = on;
    try {
        if (m_cache)
            m_cache->runScript(QByteArrayLiteral("PRAGMA wal_autocheckpoint = ")
                               + QByteArray::number(on ? bulkCheckpoint : normalCheckpoint));
    } catch (const Failure &) {
        // It only tunes speed; whatever is wrong with the file shows at the next transaction.
    }
}

} // namespace

Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::open(const QString &profileFolder, Instant now)
{
    try {
        return std::unique_ptr<Writer>(std::make_unique<ProfileWriter>(profileFolder, now));
    } catch (const Failure &failure) {
        return failure.error();
    }
}

} // namespace leadlight
