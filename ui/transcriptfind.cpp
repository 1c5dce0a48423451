// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transcriptfind.h"

#include "items/roles.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

namespace {
/// How long one turn may take: half a frame, so that scrolling goes on meanwhile.
constexpr qint64 turnMs = 6;
/// How often it is told what was found so far.
constexpr qint64 tellMs = 150;
} // namespace

TranscriptFind::TranscriptFind(QAbstractItemModel *model, QObject *parent)
    : QObject(parent),
      m_model(model)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &TranscriptFind::work);
    const auto again = [this](int first, int last) {
        if (m_terms.isEmpty() || last < first)
            return;
        m_todo.push_back({seqAt(first), seqAt(last)});
        m_turn.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [again](const QModelIndex &, int first, int last) { again(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [again](const QModelIndex &from, const QModelIndex &to) { again(from.row(), to.row()); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TranscriptFind::rowsGone);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { start(m_terms, 0); });
}

void TranscriptFind::start(const SearchTerms &terms, qint64 fromSeq)
{
    m_terms = terms;
    m_from = fromSeq;
    m_todo.clear();
    m_hits.clear();
    m_total = 0;
    m_turn.stop();
    setCurrent(std::nullopt);
    const int rows = m_model->rowCount();
    if (!terms.isEmpty() && rows > 0) {
        const qint64 first = seqAt(0);
        const qint64 last = seqAt(rows - 1);
        const qint64 from = std::clamp(fromSeq, first, last);
        m_todo.push_back({from, last});
        if (from > first)
            m_todo.push_back({first, from - 1});
        work(); // a short transcript is done before the next frame
    }
    Q_EMIT changed();
}

void TranscriptFind::stop()
{
    start({}, 0);
}

void TranscriptFind::work()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_todo.empty() && clock.elapsed() < turnMs) {
        Range &range = m_todo.front();
        const int row = rowOf(range.from);
        if (row >= 0)
            look(range.from, row);
        if (++range.from > range.to)
            m_todo.pop_front();
    }
    m_longest = std::max(m_longest, clock.elapsed());
    if (m_todo.empty())
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
    settleCurrent();
    // Counting and ticks cost more than a turn when hits are many, and nobody reads faster than this.
    if (isComplete() || !m_told.isValid() || m_told.elapsed() > tellMs) {
        Q_EMIT changed();
        m_told.start();
    }
}

void TranscriptFind::look(qint64 seq, int row)
{
    forget(seq);
    const int count = int(m_terms.occurrences(transcriptEntry(m_model->index(row, 0))->message.text).size());
    if (count == 0)
        return;
    m_hits.emplace(seq, count);
    m_total += count;
}

void TranscriptFind::forget(qint64 seq)
{
    const auto known = m_hits.find(seq);
    if (known == m_hits.end())
        return;
    m_total -= known->second;
    m_hits.erase(known);
}

void TranscriptFind::rowsGone()
{
    const int rows = m_model->rowCount();
    const qint64 first = rows > 0 ? seqAt(0) : 0;
    const qint64 last = rows > 0 ? seqAt(rows - 1) : -1;
    for (auto hit = m_hits.begin(); hit != m_hits.end();) {
        if (hit->first >= first && hit->first <= last) {
            ++hit;
            continue;
        }
        m_total -= hit->second;
        hit = m_hits.erase(hit);
    }
    settleCurrent();
    Q_EMIT changed();
}

/// Keeps the current hit while it stands; else takes the first one from where the reader was, and the very first one
/// only when everything was looked through.
void TranscriptFind::settleCurrent()
{
    if (m_current) {
        const auto known = m_hits.find(m_current->seq);
        if (known != m_hits.end()) {
            if (m_current->index >= known->second)
                setCurrent(FindHit{m_current->seq, known->second - 1});
            return;
        }
    }
    auto next = m_hits.lower_bound(m_current ? m_current->seq : m_from);
    if (next == m_hits.end() && isComplete())
        next = m_hits.begin();
    if (next != m_hits.end())
        setCurrent(FindHit{next->first, 0});
    else if (isComplete())
        setCurrent(std::nullopt);
}

void TranscriptFind::step(int by)
{
    if (m_hits.empty())
        return;
    if (!m_current) {
        setCurrent(FindHit{m_hits.begin()->first, 0});
        return;
    }
    auto here = m_hits.find(m_current->seq);
    if (here == m_hits.end())
        return;
    const int index = m_current->index + by;
    if (index >= 0 && index < here->second) {
        setCurrent(FindHit{here->first, index});
    } else if (by > 0) {
        ++here;
        setCurrent(FindHit{here == m_hits.end() ? m_hits.begin()->first : here->first, 0});
    } else {
        here = here == m_hits.begin() ? std::prev(m_hits.end()) : std::prev(here);
        setCurrent(FindHit{here->first, here->second - 1});
    }
    Q_EMIT changed();
}

qint64 TranscriptFind::number() const
{
    if (!m_current)
        return 0;
    qint64 before = 0;
    for (auto hit = m_hits.begin(); hit != m_hits.end() && hit->first < m_current->seq; ++hit)
        before += hit->second;
    return before + m_current->index + 1;
}

std::vector<qint64> TranscriptFind::seqs() const
{
    std::vector<qint64> seqs;
    seqs.reserve(m_hits.size());
    for (const auto &[seq, count] : m_hits)
        seqs.push_back(seq);
    return seqs;
}

void TranscriptFind::setCurrent(const std::optional<FindHit> &hit)
{
    if (m_current == hit)
        return;
    m_current = hit;
    Q_EMIT currentChanged();
}

qint64 TranscriptFind::seqAt(int row) const
{
    return transcriptEntry(m_model->index(row, 0))->message.seq;
}

int TranscriptFind::rowOf(qint64 seq) const
{
    // Nearly always the rows have no gap, and then the place is a subtraction.
    const int rows = m_model->rowCount();
    if (rows == 0)
        return -1;
    const qint64 guess = seq - seqAt(0);
    if (guess >= 0 && guess < rows && seqAt(int(guess)) == seq)
        return int(guess);
    int low = 0;
    int high = rows;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (seqAt(middle) < seq)
            low = middle + 1;
        else
            high = middle;
    }
    return low < rows && seqAt(low) == seq ? low : -1;
}

} // namespace leadlight
