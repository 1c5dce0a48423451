// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/searchtext.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace leadlight {

/// One occurrence: the message and which of its occurrences, from 0.
struct FindHit {
    qint64 seq = 0;
    int index = 0;

    friend bool operator==(const FindHit &, const FindHit &) = default;
};

/// Looks for words in a whole transcript, also in what was never laid out, a few milliseconds at a time so that the
/// window stays alive with 50,000 messages (ui.md section 8). The words mean what they mean in the search field,
/// accents included. It follows the model: what comes, changes or goes is looked through again, nothing else. The model
/// gives TranscriptEntryRole ascending by seq; it is not owned and must outlive this.
class TranscriptFind final : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptFind(QAbstractItemModel *model, QObject *parent = nullptr);

    /// Looks anew, from this message on first, because that is where the reader is.
    void start(const SearchTerms &terms, qint64 fromSeq);
    void stop();
    [[nodiscard]] bool isComplete() const { return m_todo.empty(); }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const std::optional<FindHit> &current() const { return m_current; }
    /// The current hit's number from 1, 0 when none.
    [[nodiscard]] qint64 number() const;
    /// Moves on, around the ends.
    void step(int by);
    /// The messages with a hit, ascending.
    [[nodiscard]] std::vector<qint64> seqs() const;

    /// Longest time of one slice of work in milliseconds, so far; for the bench.
    [[nodiscard]] qint64 longestSliceMs() const { return m_longest; }

Q_SIGNALS:
    /// More was found, something went, or the work is done.
    void changed();
    /// Another hit is the current one.
    void currentChanged();

private:
    /// Seqs from `from` to `to`, both included.
    struct Range {
        qint64 from;
        qint64 to;
    };

    void work();
    void look(qint64 seq, int row);
    void forget(qint64 seq);
    void rowsGone();
    void settleCurrent();
    void setCurrent(const std::optional<FindHit> &hit);
    [[nodiscard]] qint64 seqAt(int row) const;
    [[nodiscard]] int rowOf(qint64 seq) const;

    QAbstractItemModel *m_model;
    SearchTerms m_terms;
    qint64 m_from = 0;
    std::deque<Range> m_todo;
    std::map<qint64, int> m_hits; ///< seq → how many occurrences
    qint64 m_total = 0;
    std::optional<FindHit> m_current;
    QTimer m_turn;
    QElapsedTimer m_told;
    qint64 m_longest = 0;
};

} // namespace leadlight
