// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"
#include "domain/feed.h"
#include "domain/message.h"
#include "domain/ownmarks.h"
#include "domain/query.h"
#include "domain/result.h"

#include <memory>
#include <span>
#include <vector>

namespace leadlight {

/// One place of the list: 16 bytes, whatever the card holds (architecture D7).
struct SpineEntry {
    qint64 key = 0;
    RowHandle handle = 0;

    friend bool operator==(const SpineEntry &, const SpineEntry &) = default;
    /// The order of the list.
    friend auto operator<=>(const SpineEntry &, const SpineEntry &) = default;
};

/// The whole answer to a query in order, ascending by key and, where keys are equal, by handle.
struct Spine {
    qint64 revision = 0;
    std::vector<SpineEntry> entries;
};

/// One cached card under its handle.
struct CardRow {
    RowHandle handle = 0;
    qint64 timeKey = 0;
    Conversation card;
    OwnMarks own;
    OutboxMark outbox = OutboxMark::Nothing;
    /// Messages and notes that hold the search text when the card's own fields do not; 0 without search text.
    int messageHits = 0;
};

struct CardRows {
    qint64 revision = 0;
    std::vector<CardRow> rows;
};

/// Does a row still belong to a query, and where? `entry` is empty when it does not (or is gone).
struct Placement {
    RowHandle handle = 0;
    std::optional<SpineEntry> entry;
};

struct Placements {
    qint64 revision = 0;
    std::vector<Placement> rows;
};

/// Exact counts for the filter chips. Each group obeys the search text and the *other* group (ui.md section 4).
/// Unknown values count in `all` only.
struct FacetCounts {
    qint64 revision = 0;
    qint64 statusAll = 0, open = 0, closed = 0, archived = 0;
    qint64 crmAll = 0, synced = 0, pending = 0, error = 0;
    /// Conversations on this device, whatever the query.
    qint64 total = 0;

    friend bool operator==(const FacetCounts &, const FacetCounts &) = default;
};

/// A run of messages, ascending by seq. `cached` of `total` say how complete the transcript is on this device.
struct TranscriptSlice {
    qint64 revision = 0;
    std::vector<Message> messages;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    qint64 cached = 0;
    qint64 total = 0;
};

/// What is known of one conversation besides its messages.
struct ConversationDetail {
    qint64 revision = 0;
    RowHandle handle = 0;
    ConversationRecord record;
    OwnMarks own;
    /// Newest first, at most 100.
    std::vector<HistoryEntry> history;
    /// Oldest first; with the user's own pending words folded in.
    std::vector<Note> notes;
};

/// A view and how many conversations it holds.
struct ViewCount {
    SavedView view;
    qint64 count = 0;

    friend bool operator==(const ViewCount &, const ViewCount &) = default;
};

/// Built-in views, then the user's own.
struct ViewCounts {
    qint64 revision = 0;
    std::vector<ViewCount> views;
};

/// The next unseen row of a list; no entry when there is none in that direction.
struct UnseenPlace {
    qint64 revision = 0;
    std::optional<SpineEntry> entry;
};

/// Contacts or accounts of the CRM as this device last heard of them. `heardAt`: the age of all that is cached;
/// `onDevice`: how many were searched.
template <class Object>
struct Found {
    qint64 revision = 0;
    Instant heardAt;
    qint64 onDevice = 0;
    std::vector<Object> objects;
};

/// Size and health of the cache, for the status line, `leadlight sync` and reports.
struct CacheFigures {
    qint64 revision = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 quarantined = 0;
    Digest digest;
    Instant lastSuccess;
};

/// All reading of the cache, over one `query_only` connection. Plain and synchronous: the caller gives it a
/// thread (never the UI thread) and uses it from that one only, except interrupt(). It never writes, and every
/// answer carries the revision it was read at, from one snapshot.
class Reader
{
public:
    /// Errors: Corrupt, NewerFile, Disk (also: no file, or one of an older version), Busy. A Writer must have made it.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &cacheFile);
    virtual ~Reader();

    /// Error Interrupted when interrupt() was called meanwhile.
    [[nodiscard]] virtual Result<Spine> spine(const Query &query) = 0;
    /// Missing handles are left out; order as asked.
    [[nodiscard]] virtual Result<CardRows> cards(std::span<const RowHandle> handles, const SearchTerms &terms) = 0;
    /// Where each handle stands in the query now; linear in the number of handles, not in the cache.
    [[nodiscard]] virtual Result<Placements> place(const Query &query, std::span<const RowHandle> handles) = 0;
    [[nodiscard]] virtual Result<FacetCounts> facets(const Query &query) = 0;
    /// Error NotFound when the conversation is not cached.
    [[nodiscard]] virtual Result<ConversationDetail> detail(const ConversationId &id) = 0;
    /// Up to `limit` messages with seq > after; after = -1 means the last `limit` ones.
    [[nodiscard]] virtual Result<TranscriptSlice> transcript(const ConversationId &id, qint64 after, int limit) = 0;
    /// Each view with its exact count.
    [[nodiscard]] virtual Result<ViewCounts> views() = 0;
    /// The nearest unseen conversation of the query after (`step` > 0) or before `from`, which itself is left out;
    /// without `from` after the beginning.
    [[nodiscard]] virtual Result<UnseenPlace> nextUnseen(const Query &query, const std::optional<SpineEntry> &from,
                                                         int step)
        = 0;
    /// For linking without a network: up to `limit` that hold every term in name, e-mail, phone or company, the last
    /// changed first; a phone number in any spelling, by any run of three digits or more. Without terms the last
    /// changed ones.
    [[nodiscard]] virtual Result<Found<Contact>> findContacts(const QString &text, int limit) = 0;
    /// The same in name, website and industry.
    [[nodiscard]] virtual Result<Found<Account>> findAccounts(const QString &text, int limit) = 0;
    [[nodiscard]] virtual Result<CacheFigures> figures() = 0;

    /// Stops a running question, which then fails with Interrupted; no effect when none runs. Any thread.
    virtual void interrupt() = 0;
    /// Statements executed so far: lets tests prove that data() asks nothing (law 5).
    [[nodiscard]] virtual qint64 statementCount() const = 0;
};

} // namespace leadlight
