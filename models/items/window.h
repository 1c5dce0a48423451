// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace leadlight {

/// A spine that can also be asked by handle. Made on the reading thread, because indexing is linear in the cache
/// and a key press must not pay for that on the UI thread.
struct IndexedSpine {
    qint64 revision = 0;
    std::vector<SpineEntry> entries;
    QHash<RowHandle, qint64> keys;
    /// The keys are those of SortOrder::ByCause, so the rows of a cause are found among them.
    bool byCause = false;

    [[nodiscard]] static IndexedSpine from(Spine spine, SortOrder order = SortOrder::NewestFirst);
};

/// Rows next to each other that the CRM refused for one cause. `count` leaves a held row out, `rows` does not.
struct CauseGroup {
    SyncCause cause = SyncCause::Unknown;
    int first = 0;
    int rows = 0;
    int count = 0;

    friend bool operator==(const CauseGroup &, const CauseGroup &) = default;
};

/// One step by which the list changes. Rows are counted as they are when the step begins; `to` is where a moved row
/// stands when the step is done.
struct RowStep {
    enum class Kind : quint8 { Insert, Remove, Move, Change };
    Kind kind = Kind::Change;
    int first = 0;
    int last = 0;
    int to = 0;

    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// The list without Qt's models: every place of the answer (architecture D7), the few hundred cards around the
/// screen, and how both follow the cache. It asks nobody anything; what it lacks, it names (`missing`).
///
/// The open conversation is held: when it stops matching, it stays where it is, marked, until another one is opened
/// (ui.md section 2: selection never moves by itself). Handle 0 means "none".
class Window final
{
public:
    /// Hears each step twice, because item models must announce a change before it happens.
    class Observer
    {
    public:
        virtual ~Observer() = default;
        virtual void before(const RowStep &step) = 0;
        virtual void after(const RowStep &step) = 0;
    };

    /// Cards kept beyond those asked to stay near the screen.
    static constexpr size_t cardLimit = 400;

    [[nodiscard]] int size() const { return int(m_spine.entries.size()); }
    /// Rows that match the query: all but a held one.
    [[nodiscard]] int matchCount() const { return size() - (m_held ? 1 : 0); }
    [[nodiscard]] qint64 revision() const { return m_spine.revision; }
    [[nodiscard]] const std::vector<SpineEntry> &entries() const { return m_spine.entries; }

    /// The card of a row; an unloaded blank when it has not been read. Good until the next change.
    [[nodiscard]] const CardEntry &card(int row) const;
    [[nodiscard]] RowHandle handleAt(int row) const { return m_spine.entries[size_t(row)].handle; }
    /// -1 when the handle is not listed. Logarithmic.
    [[nodiscard]] int rowOf(RowHandle handle) const;
    /// 0 when that card has not been read.
    [[nodiscard]] RowHandle handleOf(const ConversationId &id) const { return m_handles.value(id); }

    /// The answer to another query: nothing of the old one stays, cards are read again.
    void reset(IndexedSpine spine);
    /// A newer answer to the same query. Cards stay; the open row becomes held when it is missing.
    void replace(IndexedSpine spine);
    /// Single steps for so many rows would cost more than a new spine: each one moves the tail of the spine.
    [[nodiscard]] bool isBig(size_t changes) const;
    /// Takes in where rows stand now, step by step. Placements older than the spine are ignored.
    void apply(const Placements &placements, Observer &observer);

    /// From the top, none empty; nothing in any order but ByCause. Rows without an error are in no group. Two searches
    /// a cause, so it may be asked after every step.
    [[nodiscard]] std::vector<CauseGroup> groups() const;

    [[nodiscard]] RowHandle openHandle() const { return m_open; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Another conversation is open (0: none). A held row leaves the list.
    void setOpen(RowHandle handle, const ConversationId &id, Observer &observer);

    /// Stores cards; rows whose look changed, ascending. An answer older than the stored card is ignored.
    [[nodiscard]] std::vector<int> takeCards(const CardRows &cards);
    /// What is stored of this row is older than `revision` and must be read again before it counts as fresh.
    void expire(RowHandle handle, qint64 revision);
    /// The same for every row, also those stored later; answers count as new whatever was stored before.
    void expireAll(qint64 revision);
    /// Handles in these rows (clamped) whose cards are absent or expired.
    [[nodiscard]] std::vector<RowHandle> missing(int first, int last) const;
    /// Drops cards outside these rows when there are more than `cardLimit`.
    void evict(int first, int last);
    /// Identities of the stored cards.
    [[nodiscard]] std::vector<std::pair<RowHandle, ConversationId>> known() const;
    [[nodiscard]] size_t cardCount() const { return m_cards.size(); }

private:
    struct Stored {
        CardEntry entry;
        qint64 revision = 0;
        qint64 needed = 0;
    };

    void place(const Placement &placement, std::vector<SpineEntry> &arrivals, Observer &observer);
    void remove(int row, Observer &observer);
    void move(int row, const SpineEntry &entry, Observer &observer);
    void insert(std::vector<SpineEntry> arrivals, Observer &observer);
    void setHeld(bool held, Observer &observer);
    void markHeld(bool held);
    [[nodiscard]] int lowerBound(const SpineEntry &entry) const;

    IndexedSpine m_spine;
    /// Nodes do not move, so a card's address is good while others come and go.
    std::unordered_map<RowHandle, Stored> m_cards;
    QHash<ConversationId, RowHandle> m_handles;
    RowHandle m_open = 0;
    ConversationId m_openId;
    bool m_held = false;
    quint32 m_lastVersion = 0;
    qint64 m_floor = 0; ///< cards read before this revision are not fresh
};

} // namespace leadlight
