// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/window.h"

#include <algorithm>

namespace leadlight {

namespace {

/// Keys are unique in the cache, but a held row keeps an old one: the handle breaks the tie.
bool stands(const SpineEntry &a, const SpineEntry &b)
{
    return a.key != b.key ? a.key < b.key : a.handle < b.handle;
}

bool looksSame(const CardRow &a, const CardRow &b)
{
    return a.timeKey == b.timeKey && a.messageHits == b.messageHits && a.outbox == b.outbox && a.card == b.card
        && a.own == b.own;
}

} // namespace

IndexedSpine IndexedSpine::from(Spine spine, SortOrder order)
{
    IndexedSpine indexed;
    indexed.byCause = order == SortOrder::ByCause;
    indexed.revision = spine.revision;
    indexed.keys.reserve(qsizetype(spine.entries.size()));
    for (const SpineEntry &entry : spine.entries)
        indexed.keys.insert(entry.handle, entry.key);
    indexed.entries = std::move(spine.entries);
    return indexed;
}

const CardEntry &Window::card(int row) const
{
    static const CardEntry blank;
    const auto stored = m_cards.find(handleAt(row));
    return stored == m_cards.end() ? blank : stored->second.entry;
}

int Window::lowerBound(const SpineEntry &entry) const
{
    const auto &entries = m_spine.entries;
    return int(std::lower_bound(entries.begin(), entries.end(), entry, stands) - entries.begin());
}

int Window::rowOf(RowHandle handle) const
{
    const auto key = m_spine.keys.constFind(handle);
    return key == m_spine.keys.constEnd() ? -1 : lowerBound({*key, handle});
}

std::vector<CauseGroup> Window::groups() const
{
    std::vector<CauseGroup> groups;
    if (!m_spine.byCause)
        return groups;
    const std::span<const SyncCause> causes = causesInOrder();
    int first = 0;
    for (size_t i = 0; i < causes.size(); ++i) {
        const std::optional<SyncCause> next = i + 1 < causes.size() ? std::optional(causes[i + 1]) : std::nullopt;
        const int end = lowerBound({firstKeyOf(next), 0});
        if (end > first)
            groups.push_back({causes[i], first, end - first, end - first});
        first = end;
    }
    const int held = m_held ? rowOf(m_open) : -1;
    for (CauseGroup &group : groups)
        group.count -= held >= group.first && held < group.first + group.rows ? 1 : 0;
    return groups;
}

void Window::reset(IndexedSpine spine)
{
    m_spine = std::move(spine);
    m_cards.clear();
    m_handles.clear();
    m_held = false;
    m_floor = 0;
    if (m_open)
        m_handles.insert(m_openId, m_open);
}

void Window::replace(IndexedSpine spine)
{
    const auto oldKey = m_open ? m_spine.keys.constFind(m_open) : m_spine.keys.constEnd();
    const bool listed = oldKey != m_spine.keys.constEnd();
    const SpineEntry old{listed ? *oldKey : 0, m_open};
    m_spine = std::move(spine);
    const bool held = listed && !m_spine.keys.contains(m_open);
    if (held) {
        m_spine.entries.insert(m_spine.entries.begin() + lowerBound(old), old);
        m_spine.keys.insert(old.handle, old.key);
    }
    if (held != m_held)
        markHeld(held);
}

bool Window::isBig(size_t changes) const
{
    // A step moves the tail of the spine: 400 million entries are some 25 ms, and 1,000 steps are all that views
    // should follow one by one.
    return changes > 1000 || changes * m_spine.entries.size() > 400'000'000;
}

void Window::apply(const Placements &placements, Observer &observer)
{
    if (placements.revision < m_spine.revision)
        return;
    std::vector<SpineEntry> arrivals;
    for (const Placement &placement : placements.rows)
        place(placement, arrivals, observer);
    insert(std::move(arrivals), observer);
    m_spine.revision = placements.revision;
}

void Window::place(const Placement &placement, std::vector<SpineEntry> &arrivals, Observer &observer)
{
    const int row = rowOf(placement.handle);
    if (row < 0) {
        if (placement.entry)
            arrivals.push_back(*placement.entry);
        return;
    }
    const bool open = placement.handle == m_open;
    if (placement.entry) {
        move(row, *placement.entry, observer);
        if (open)
            setHeld(false, observer);
    } else if (open) {
        setHeld(true, observer);
    } else {
        remove(row, observer);
    }
}

void Window::remove(int row, Observer &observer)
{
    const RowStep step{RowStep::Kind::Remove, row, row, 0};
    observer.before(step);
    const auto place = m_spine.entries.begin() + row;
    m_spine.keys.remove(place->handle);
    m_spine.entries.erase(place);
    observer.after(step);
}

void Window::move(int row, const SpineEntry &entry, Observer &observer)
{
    auto &entries = m_spine.entries;
    if (entries[size_t(row)] == entry)
        return;
    const int before = lowerBound(entry);
    const int to = before > row ? before - 1 : before;
    const RowStep step{RowStep::Kind::Move, row, row, to};
    if (to != row)
        observer.before(step);
    const auto begin = entries.begin();
    if (to > row)
        std::move(begin + row + 1, begin + to + 1, begin + row);
    else
        std::move_backward(begin + to, begin + row, begin + row + 1);
    entries[size_t(to)] = entry;
    m_spine.keys.insert(entry.handle, entry.key);
    if (to != row)
        observer.after(step);
}

void Window::insert(std::vector<SpineEntry> arrivals, Observer &observer)
{
    std::sort(arrivals.begin(), arrivals.end(), stands);
    // From the end, so that a place found for one run is not moved by another.
    for (size_t end = arrivals.size(); end > 0;) {
        const int row = lowerBound(arrivals[end - 1]);
        size_t begin = end - 1;
        while (begin > 0 && lowerBound(arrivals[begin - 1]) == row)
            --begin;
        const RowStep step{RowStep::Kind::Insert, row, row + int(end - begin) - 1, 0};
        observer.before(step);
        for (size_t i = begin; i < end; ++i)
            m_spine.keys.insert(arrivals[i].handle, arrivals[i].key);
        m_spine.entries.insert(m_spine.entries.begin() + row, arrivals.begin() + qsizetype(begin),
                               arrivals.begin() + qsizetype(end));
        observer.after(step);
        end = begin;
    }
}

void Window::setOpen(RowHandle handle, const ConversationId &id, Observer &observer)
{
    if (handle == m_open)
        return;
    if (m_held) {
        m_held = false;
        if (const int row = rowOf(m_open); row >= 0)
            remove(row, observer);
    }
    m_open = handle;
    m_openId = id;
    if (handle)
        m_handles.insert(id, handle);
}

void Window::markHeld(bool held)
{
    m_held = held;
    const auto stored = m_cards.find(m_open);
    if (stored == m_cards.end())
        return;
    stored->second.entry.held = held;
    stored->second.entry.version = ++m_lastVersion;
}

void Window::setHeld(bool held, Observer &observer)
{
    if (held == m_held)
        return;
    const int row = rowOf(m_open);
    const RowStep step{RowStep::Kind::Change, row, row, 0};
    observer.before(step);
    markHeld(held);
    observer.after(step);
}

std::vector<int> Window::takeCards(const CardRows &cards)
{
    std::vector<int> changed;
    for (const CardRow &row : cards.rows) {
        Stored &stored = m_cards[row.handle];
        if (stored.revision > cards.revision)
            continue;
        stored.revision = cards.revision;
        if (stored.entry.loaded && looksSame(stored.entry.row, row))
            continue;
        stored.entry.row = row;
        stored.entry.loaded = true;
        stored.entry.held = m_held && row.handle == m_open;
        stored.entry.version = ++m_lastVersion;
        m_handles.insert(row.card.id, row.handle);
        if (const int at = rowOf(row.handle); at >= 0)
            changed.push_back(at);
    }
    std::sort(changed.begin(), changed.end());
    return changed;
}

void Window::expire(RowHandle handle, qint64 revision)
{
    if (const auto stored = m_cards.find(handle); stored != m_cards.end())
        stored->second.needed = std::max(stored->second.needed, revision);
}

void Window::expireAll(qint64 revision)
{
    m_floor = revision;
    for (auto &[handle, stored] : m_cards)
        stored.revision = stored.needed = 0;
}

std::vector<RowHandle> Window::missing(int first, int last) const
{
    std::vector<RowHandle> handles;
    for (int row = std::max(first, 0), end = std::min(last, size() - 1); row <= end; ++row) {
        const auto stored = m_cards.find(handleAt(row));
        if (stored == m_cards.end() || stored->second.revision < std::max(stored->second.needed, m_floor))
            handles.push_back(handleAt(row));
    }
    return handles;
}

void Window::evict(int first, int last)
{
    if (m_cards.size() <= cardLimit)
        return;
    for (auto stored = m_cards.begin(); stored != m_cards.end();) {
        const int row = rowOf(stored->first);
        if ((row >= first && row <= last) || stored->first == m_open) {
            ++stored;
            continue;
        }
        m_handles.remove(stored->second.entry.row.card.id);
        stored = m_cards.erase(stored);
    }
}

std::vector<std::pair<RowHandle, ConversationId>> Window::known() const
{
    std::vector<std::pair<RowHandle, ConversationId>> all;
    all.reserve(m_cards.size());
    for (const auto &[handle, stored] : m_cards)
        all.emplace_back(handle, stored.entry.row.card.id);
    return all;
}

} // namespace leadlight
