// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/transcript.h"

#include "domain/searchtext.h"

#include <algorithm>

namespace leadlight {

namespace {

bool sameSpeaker(const Message &a, const Message &b)
{
    return a.author == b.author && a.kind == b.kind && a.agentId == b.agentId && a.agentName == b.agentName;
}

/// Folded, with one spelling of quotes, dashes and blanks: a quote must not fail because a program set it in
/// nicer type.
QString comparable(const QString &text)
{
    QString plain = foldedText(text);
    for (QChar &c : plain) {
        switch (c.unicode()) {
        case u'\u2018':
        case u'\u2019':
        case u'\u201A':
        case u'\u201B':
            c = u'\'';
            break;
        case u'\u201C':
        case u'\u201D':
        case u'\u201E':
        case u'\u00AB':
        case u'\u00BB':
            c = u'"';
            break;
        case u'\u2010':
        case u'\u2011':
        case u'\u2012':
        case u'\u2013':
        case u'\u2014':
        case u'\u2212':
            c = u'-';
            break;
        default:
            break;
        }
    }
    return plain.simplified();
}

bool isEvidence(const FactorResult &factor)
{
    return factor.finding == Finding::Found && factor.seq > 0;
}

} // namespace

Transcript::Transcript(QObject *parent)
    : QAbstractListModel(parent)
{
}

Transcript::~Transcript() = default;

void Transcript::setSpeaker(Speaker name)
{
    m_name = std::move(name);
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0), index(rows - 1), {Qt::AccessibleTextRole});
}

void Transcript::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_day = {};
    remark(0, rowCount() - 1);
}

int Transcript::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant Transcript::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TranscriptEntry &entry = m_rows[size_t(index.row())].entry;
    switch (role) {
    case TranscriptEntryRole:
        return QVariant::fromValue(&entry);
    case Qt::DisplayRole:
        return entry.message.text;
    case Qt::AccessibleTextRole:
        return m_name ? m_name(entry) : QVariant();
    default:
        return {};
    }
}

int Transcript::rowOfSeq(qint64 seq) const
{
    // Rows are gapless, so the place is a subtraction.
    return !m_rows.empty() && seq >= firstSeq() && seq <= lastSeq() ? int(seq - firstSeq()) : -1;
}

bool Transcript::holdsQuote(qint64 seq, const QString &quote) const
{
    const QString wanted = comparable(quote);
    if (wanted.isEmpty())
        return false;
    const auto holds = [&wanted](const Row &row) { return comparable(row.entry.message.text).contains(wanted); };
    if (const int row = rowOfSeq(seq); row >= 0)
        return holds(m_rows[size_t(row)]);
    return std::any_of(m_rows.begin(), m_rows.end(), holds);
}

void Transcript::clear()
{
    beginResetModel();
    m_rows.clear();
    m_factors.clear();
    endResetModel();
    setCounts(0, 0);
}

void Transcript::merge(const TranscriptSlice &slice)
{
    std::span<const Message> all(slice.messages);
    if (!all.empty()) {
        const qint64 from = all.front().seq;
        const qint64 to = all.back().seq;
        if (m_rows.empty()) {
            append(all);
        } else if (from <= lastSeq() + 1 && to >= firstSeq() - 1) {
            const auto older = size_t(std::max<qint64>(0, firstSeq() - from));
            const auto known = size_t(std::clamp<qint64>(lastSeq() - from + 1, 0, qint64(all.size())));
            replaceKnown(all.subspan(older, known - older));
            append(all.subspan(known));
            prepend(all.first(older));
        }
    }
    setCounts(slice.cached, slice.total);
}

void Transcript::truncateAfter(qint64 seq)
{
    const int keep = int(std::clamp<qint64>(seq - firstSeq() + 1, 0, rowCount()));
    if (keep == rowCount())
        return;
    beginRemoveRows({}, keep, rowCount() - 1);
    m_rows.resize(size_t(keep));
    endRemoveRows();
    remark(keep - 1, keep - 1);
}

void Transcript::setFactors(const std::vector<FactorResult> &factors)
{
    if (factors == m_factors)
        return;
    std::vector<int> rows;
    const auto collect = [this, &rows](const std::vector<FactorResult> &named) {
        for (const FactorResult &factor : named) {
            if (const int row = rowOfSeq(factor.seq); row >= 0)
                rows.push_back(row);
        }
    };
    collect(m_factors);
    collect(factors);
    m_factors = factors;
    for (const int row : rows) {
        TranscriptEntry &entry = m_rows[size_t(row)].entry;
        std::vector<Named<Factor>> evidence = evidenceFor(entry.message);
        if (evidence == entry.evidence)
            continue;
        entry.evidence = std::move(evidence);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void Transcript::prepend(std::span<const Message> messages)
{
    if (messages.empty())
        return;
    const int count = int(messages.size());
    beginInsertRows({}, 0, count - 1);
    for (auto message = messages.rbegin(); message != messages.rend(); ++message)
        m_rows.push_front(rowFor(*message));
    mark(0, count - 1);
    endInsertRows();
    remark(count, count);
}

void Transcript::append(std::span<const Message> messages)
{
    if (messages.empty())
        return;
    const int first = rowCount();
    const int last = first + int(messages.size()) - 1;
    beginInsertRows({}, first, last);
    for (const Message &message : messages)
        m_rows.push_back(rowFor(message));
    mark(first, last);
    endInsertRows();
    remark(first - 1, first - 1);
}

void Transcript::replaceKnown(std::span<const Message> messages)
{
    for (const Message &message : messages) {
        const int row = rowOfSeq(message.seq);
        Row &known = m_rows[size_t(row)];
        if (known.entry.message == message)
            continue;
        known.entry.message = message;
        known.entry.evidence = evidenceFor(message);
        mark(row, row);
        Q_EMIT dataChanged(index(row), index(row));
        remark(row - 1, row - 1);
        remark(row + 1, row + 1);
    }
}

void Transcript::setCounts(qint64 cached, qint64 total)
{
    if (cached == m_cached && total == m_total)
        return;
    m_cached = cached;
    m_total = total;
    Q_EMIT countsChanged();
}

Transcript::Row Transcript::rowFor(const Message &message) const
{
    Row row;
    row.entry.message = message;
    row.entry.evidence = evidenceFor(message);
    return row;
}

bool Transcript::joins(int row) const
{
    if (row <= 0 || row >= int(m_rows.size()))
        return false;
    const Row &before = m_rows[size_t(row - 1)];
    const Row &here = m_rows[size_t(row)];
    return before.day == here.day && sameSpeaker(before.entry.message, here.entry.message);
}

std::vector<int> Transcript::mark(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    for (int row = first; row <= last; ++row) {
        const Instant at = m_rows[size_t(row)].entry.message.sentAt;
        const QDate before = row > 0 ? m_rows[size_t(row - 1)].day : QDate();
        m_rows[size_t(row)].day = at.isSet() ? dayAt(at) : before;
    }
    std::vector<int> moved;
    for (int row = first; row <= last; ++row) {
        Row &here = m_rows[size_t(row)];
        const bool sameDay = row > 0 && m_rows[size_t(row - 1)].day == here.day;
        const QDate startsDay = sameDay ? QDate() : here.day;
        const bool startsRun = !joins(row);
        const bool endsRun = !joins(row + 1);
        TranscriptEntry &entry = here.entry;
        if (entry.startsDay == startsDay && entry.startsRun == startsRun && entry.endsRun == endsRun)
            continue;
        entry.startsDay = startsDay;
        entry.startsRun = startsRun;
        entry.endsRun = endsRun;
        moved.push_back(row);
    }
    return moved;
}

void Transcript::remark(int first, int last)
{
    const std::vector<int> moved = mark(first, last);
    if (!moved.empty())
        Q_EMIT dataChanged(index(moved.front()), index(moved.back()));
}

QDate Transcript::dayAt(Instant at)
{
    if (!m_day.date.isValid() || at.ms < m_day.from || at.ms >= m_day.to) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(at.ms, m_zone).date();
        // Days last 23 to 25 hours, and in some zones midnight does not exist: only the zone knows their ends.
        m_day = {date, date.startOfDay(m_zone).toMSecsSinceEpoch(),
                 date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch()};
    }
    return m_day.date;
}

std::vector<Named<Factor>> Transcript::evidenceFor(const Message &message) const
{
    std::vector<Named<Factor>> evidence;
    for (const FactorResult &factor : m_factors) {
        if (!isEvidence(factor) || factor.seq != message.seq)
            continue;
        const QString quote = comparable(factor.quote);
        if (quote.isEmpty() || comparable(message.text).contains(quote))
            evidence.push_back(factor.factor);
    }
    return evidence;
}

} // namespace leadlight
