// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <deque>
#include <functional>
#include <span>

namespace leadlight {

/// The messages of the open conversation, ascending by seq, without gaps. The newest are read first, so rows are
/// added at both ends, by row signals; day and run marks are roles, and a neighbour whose mark changes says so.
/// data() is pure.
class Transcript final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Speaker = std::function<QString(const TranscriptEntry &)>;

    explicit Transcript(QObject *parent = nullptr);
    ~Transcript() override;

    void setSpeaker(Speaker name);
    /// Days change at this zone's midnight; the system's by default.
    void setTimeZone(const QTimeZone &zone);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// -1 when that message is not on this device.
    [[nodiscard]] int rowOfSeq(qint64 seq) const;
    /// Messages on this device and in the conversation ("loaded to 120 of 400").
    [[nodiscard]] qint64 cachedCount() const { return m_cached; }
    [[nodiscard]] qint64 totalCount() const { return m_total; }
    /// True when the quote stands in the message with this seq, or, when seq is 0 or not there, in any message.
    /// Compared folded, so that typography does not matter.
    [[nodiscard]] bool holdsQuote(qint64 seq, const QString &quote) const;

    // The writing side, for OpenKeeper.

    /// Another conversation: a reset, nothing of the old one stays.
    void clear();
    /// Takes in a run of messages: those already here are replaced where they differ, those that touch the front or
    /// the end are added. A run with a gap to what is here is ignored.
    void merge(const TranscriptSlice &slice);
    /// Removes the messages after this one: the server has fewer than before.
    void truncateAfter(qint64 seq);
    /// Marks the messages that the score rests on: factors that were found, in the message they name, when the quote
    /// really stands there (sync-and-trust T4: what the service claims is checked).
    void setFactors(const std::vector<FactorResult> &factors);
    [[nodiscard]] qint64 firstSeq() const { return m_rows.empty() ? 0 : m_rows.front().entry.message.seq; }
    [[nodiscard]] qint64 lastSeq() const { return m_rows.empty() ? 0 : m_rows.back().entry.message.seq; }

Q_SIGNALS:
    /// cachedCount() or totalCount() moved.
    void countsChanged();

private:
    struct Row {
        TranscriptEntry entry;
        QDate day; ///< local day; that of the row before when the time is not known
    };
    /// One local day in milliseconds, so that a day's messages need one zone lookup.
    struct Day {
        QDate date;
        qint64 from = 0;
        qint64 to = 0;
    };

    void prepend(std::span<const Message> messages);
    void append(std::span<const Message> messages);
    void replaceKnown(std::span<const Message> messages);
    void setCounts(qint64 cached, qint64 total);
    [[nodiscard]] Row rowFor(const Message &message) const;
    /// Sets days and marks of rows without a word to anybody; the rows whose marks moved.
    std::vector<int> mark(int first, int last);
    /// The same for rows that are already known to views.
    void remark(int first, int last);
    [[nodiscard]] bool joins(int row) const;
    [[nodiscard]] QDate dayAt(Instant at);
    [[nodiscard]] std::vector<Named<Factor>> evidenceFor(const Message &message) const;

    /// A deque, because rows come at both ends and views may hold on to an entry meanwhile.
    std::deque<Row> m_rows;
    std::vector<FactorResult> m_factors;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Day m_day;
    Speaker m_name;
    qint64 m_cached = 0;
    qint64 m_total = 0;
};

} // namespace leadlight
