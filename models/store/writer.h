// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "domain/command.h"
#include "domain/feed.h"
#include "domain/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace leadlight {

/// Where pulling stands: read at start, so that a killed sync goes on where it was (sync-and-trust P10).
struct PullState {
    ChangeToken cursor;
    QString epoch;
    /// A snapshot walk is under way; `cursor` is a snapshot cursor.
    bool snapshot = false;
    qint64 generation = 0;
    Instant lastSuccess;
    Digest digest;
    qint64 conversations = 0;
    qint64 quarantined = 0;
};

/// A conversation whose cached messages lag behind its card. `cachedSeq` is the last gapless one;
/// 0 when `messagesRev` says that an earlier message changed.
struct TranscriptGap {
    ConversationId id;
    qint64 cachedSeq = 0;
    qint64 lastSeq = 0;
    QString messagesRev;
};

/// All writing, over the only writing connection of each of the two files (architecture D4, D6). Plain and
/// synchronous; used from the engine thread only. Each method is one transaction: after an error nothing of it
/// is visible. ChangeSets are returned, so nobody can hear of a row before its COMMIT.
class Writer
{
public:
    /// Opens or creates `cache.db` and `outbox.db` in the profile folder (made 0700, files 0600). A damaged
    /// cache.db is set aside as cache.bad-<n> and made anew; a damaged outbox.db as outbox.bad-<n>, which is never
    /// deleted, and what can be read of it goes on: outbox() tells how much.
    /// `now` becomes the birth of a new profile: what was said a day before it or earlier does not count as unseen.
    /// Errors: NewerFile, Disk, DiskFull, Busy (another process has the profile).
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(const QString &profileFolder, Instant now);
    virtual ~Writer();

    [[nodiscard]] virtual QString cacheFile() const = 0;
    [[nodiscard]] virtual Result<PullState> pullState() = 0;
    /// Applies pages with the cursor of the last one, all or nothing (P7). Twice gives identical bytes.
    /// The last snapshot page sweeps rows of older generations.
    [[nodiscard]] virtual Result<ChangeSet> applyPages(std::span<const ChangePage> pages) = 0;
    /// Starts a snapshot walk with a new generation and an empty cursor; rows stay readable (P10, P11).
    [[nodiscard]] virtual Result<Done> beginSnapshot() = 0;
    /// Remembers that the server said "nothing new" at `at`.
    [[nodiscard]] virtual Result<Done> noteSuccess(Instant at) = 0;
    /// Conversations that want messages, newest first: all open ones and those active since `since`.
    [[nodiscard]] virtual Result<std::vector<TranscriptGap>> transcriptGaps(Instant since, int limit) = 0;
    /// Error NotFound when the conversation is not cached.
    [[nodiscard]] virtual Result<TranscriptGap> transcriptGap(const ConversationId &id) = 0;
    /// Error BadAnswer when a page is not gapless with what is cached, or continues a walk under another messagesRev
    /// (P15); nothing is written then. Pages for a conversation that is gone meanwhile are skipped.
    [[nodiscard]] virtual Result<ChangeSet> applyMessages(std::span<const MessagePage> pages) = 0;
    /// Keeps what the user did, in outbox.db for good and in the cache for the screen; `now` is when it was done.
    /// The change set is empty when nothing had to change. Error NotFound when a follow-up or a reminder is meant for
    /// a conversation that is not cached; seen marks for such are skipped. After a Disk error of the cache alone the
    /// command is kept, and it shows with the next change that can be written. What is asked of the server (Act …) is
    /// folded into the card at once; conversations that are not cached are left out, error NotFound when none is, and
    /// Refusal for what no server could take (an empty note).
    [[nodiscard]] virtual Result<ChangeSet> submit(const Command &command, Instant now) = 0;
    /// The commands that may be sent now, oldest first: at most one of a conversation and `limit` in all, none while an
    /// older one of its conversation holds it (O4, O5). Their action is as it will be sent. `dueUntil` by this
    /// computer's clock; `serverNow` by the server's, which alone says how old a key is: what is too old waits for the
    /// user (O8).
    [[nodiscard]] virtual Result<std::vector<OutboxRow>> sendable(Instant dueUntil, Instant serverNow, int limit) = 0;
    /// When the next queued command that nothing holds is due; unset when there is none (O9).
    [[nodiscard]] virtual Result<Instant> nextSend() = 0;
    /// Commits "sending" before the first byte leaves, and freezes what is sent (O2). Returns the row as it must be
    /// sent (baseRev follows our own earlier command on the facet). Error NotFound when it may no longer be sent.
    /// `serverNow` becomes the birth of its key for the server.
    [[nodiscard]] virtual Result<OutboxRow> beginSending(const CommandId &id, Instant serverNow) = 0;
    /// Records what the server said. `nextDue`: when a transient one is tried again. Applied and Noop put the answered
    /// conversation into the cache, so that the card is right before the feed says so.
    [[nodiscard]] virtual Result<ChangeSet> settle(const CommandId &id, const CommandAnswer &answer, Instant now,
                                                   Instant nextDue)
        = 0;
    /// The server says that it went back to `restoredAt` when its present epoch began: what was done after it and is
    /// not in the cache waits for the user (P12). To be called when the cache is at the end of the feed of that epoch;
    /// again is no harm.
    [[nodiscard]] virtual Result<ChangeSet> reviewRestored(Instant restoredAt) = 0;
    /// Rows that sendable() and beginSending() changed: cards of commands on their way, and of those whose key grew too
    /// old. Empty when called again.
    [[nodiscard]] virtual ChangeSet takeUntold() = 0;
    /// Everything unfinished, for people; why it rests and what the server can do are left to the caller.
    [[nodiscard]] virtual Result<OutboxStatus> outbox() = 0;
    /// The rows of one gesture, whatever became of them; none where all was so already.
    [[nodiscard]] virtual Result<std::vector<OutboxRow>> rowsOfGesture(const QString &gesture) = 0;
    /// All that KeepState kept, by key.
    [[nodiscard]] virtual Result<QHash<QString, QByteArray>> keptState() = 0;
    /// Larger checkpoints during the first sync, normal ones after it (architecture D9).
    virtual void setBulk(bool on) = 0;
};

} // namespace leadlight
