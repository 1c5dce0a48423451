// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Where the transcript stands: scrolling, what must not move, opening and coming back.
#include "ui/theme.h"
#include "ui/transcriptview.h"

#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace leadlight {

int TranscriptView::paddingTop() const
{
    const int line = m_cached < m_total ? m_theme.lineHeight(TextStyle::Meta12) + m_theme.px(8) : 0;
    return m_theme.px(6) + line;
}

int TranscriptView::paddingBottom() const
{
    return m_theme.px(16);
}

qint64 TranscriptView::maximum() const
{
    return std::max<qint64>(0, paddingTop() + m_rows.total() + paddingBottom() - viewport()->height());
}

/// Lays out what is visible at `value` and returns the value at which the same thing is still visible: guessed
/// heights turn into real ones, and the first row that was already exact must not move.
qint64 TranscriptView::settle(qint64 value)
{
    for (bool grew = true; grew && m_rows.count() > 0;) {
        grew = false;
        const qint64 top = value - paddingTop();
        const int first = m_rows.rowAt(top);
        const int last = m_rows.rowAt(top + viewport()->height());
        int anchor = first;
        while (anchor < last && !m_rows.isExact(anchor))
            ++anchor;
        if (!m_rows.isExact(anchor))
            anchor = first;
        const qint64 offset = m_rows.top(anchor) - value;
        for (int row = first; row <= last; ++row) {
            if (!m_rows.isExact(row)) {
                (void)m_rows.layout(row);
                grew = true;
            }
        }
        value = std::clamp<qint64>(m_rows.top(anchor) - offset, 0, maximum());
    }
    return value;
}

void TranscriptView::place(qint64 value)
{
    m_placing = true;
    m_value = settle(std::clamp<qint64>(value, 0, maximum()));
    QScrollBar *bar = verticalScrollBar();
    constexpr qint64 most = std::numeric_limits<int>::max();
    bar->setRange(0, int(std::min(maximum(), most)));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_theme.lineHeight(TextStyle::Message14));
    bar->setValue(int(std::min(m_value, most)));
    m_placing = false;
    rememberAnchor();
    viewport()->update();
    Q_EMIT placed();
}

void TranscriptView::placeAtEnd()
{
    // Each round measures more rows at the end; it stops when none of those in sight is a guess.
    do {
        place(maximum());
    } while (m_value < maximum());
}

void TranscriptView::rememberAnchor()
{
    m_anchor = {.atEnd = m_value >= maximum(), .seq = 0, .id = {}, .offset = 0};
    if (m_rows.count() == 0)
        return;
    int row = m_rows.rowAt(m_value - paddingTop());
    if (rowTop(row) < 0 && row + 1 < m_rows.count() && rowTop(row + 1) < viewport()->height())
        ++row;
    const Message &message = m_rows.entry(row).message;
    m_anchor.seq = message.seq;
    m_anchor.id = message.id;
    m_anchor.offset = rowTop(row);
}

void TranscriptView::restoreAnchor()
{
    const int row = m_anchor.atEnd ? -1 : m_rows.rowOfSeq(m_anchor.seq);
    if (m_anchor.atEnd)
        placeAtEnd();
    else if (row >= 0)
        place(paddingTop() + m_rows.top(row) - m_anchor.offset);
    else
        place(m_value);
}

bool TranscriptView::scrollToSeq(qint64 seq, bool flash)
{
    const int row = m_rows.rowOfSeq(seq);
    if (row < 0)
        return false;
    const int height = m_rows.layout(row).height();
    const int above = std::max(m_theme.px(16), (viewport()->height() - height) / 2);
    place(paddingTop() + m_rows.top(row) - above);
    // Rows around it were guesses; once they are measured the message stands where it should.
    place(paddingTop() + m_rows.top(row) - above);
    setCurrentRow(row);
    if (flash)
        startFlash(seq);
    return true;
}

ReadingPlace TranscriptView::readingPlace() const
{
    return {.atEnd = m_anchor.atEnd, .seq = m_anchor.seq, .id = m_anchor.id, .offset = m_anchor.offset};
}

void TranscriptView::openAt(const ReadingPlace &place)
{
    m_wanted.reset();
    if (place.atEnd) {
        m_anchor = {};
        placeAtEnd();
        return;
    }
    m_wanted = place;
    takeWanted();
    restoreAnchor();
}

void TranscriptView::openAtMessage(qint64 seq)
{
    // The line above it and a little of what was read before stand in sight too.
    openAt({.atEnd = false, .seq = seq, .id = {}, .offset = m_theme.px(8)});
}

/// The place that was asked for, as soon as its message is here: older ones arrive slice by slice.
void TranscriptView::takeWanted()
{
    const int row = m_wanted ? m_rows.rowOfSeq(m_wanted->seq) : -1;
    if (row < 0)
        return;
    const MessageId &id = m_rows.entry(row).message.id;
    m_anchor = {.atEnd = false, .seq = m_wanted->seq, .id = id, .offset = m_wanted->offset};
    m_wanted.reset();
    // Rows around it are guesses until they are placed once.
    const Anchor anchor = m_anchor;
    restoreAnchor();
    m_anchor = anchor;
}

bool TranscriptView::isAtEnd() const
{
    return m_rows.count() > 0 && m_value >= maximum();
}

void TranscriptView::page(int step)
{
    verticalScrollBar()->triggerAction(step > 0 ? QAbstractSlider::SliderPageStepAdd
                                                : QAbstractSlider::SliderPageStepSub);
}

void TranscriptView::setCurrentHit(const std::optional<FindHit> &hit)
{
    m_currentHit = hit;
    viewport()->update();
    const int row = hit ? m_rows.rowOfSeq(hit->seq) : -1;
    if (row < 0)
        return;
    m_wanted.reset();
    const BubbleLayout &bubble = m_rows.layout(row);
    int inside = bubble.height() / 2;
    if (size_t(hit->index) < bubble.hits().size()) {
        const std::vector<QRectF> rects = bubble.rectsOf(bubble.hits()[size_t(hit->index)]);
        inside = rects.empty() ? inside : int(rects.front().center().y());
    }
    const int margin = m_theme.px(40);
    const qint64 y = rowTop(row) + inside;
    if (y >= margin && y <= viewport()->height() - margin)
        return;
    // Twice: rows around it were guesses the first time.
    for (int round = 0; round < 2; ++round)
        place(paddingTop() + m_rows.top(row) + inside - viewport()->height() / 2);
    showStickyDay();
}

qint64 TranscriptView::firstSeqInSight() const
{
    return m_rows.count() > 0 ? seqOfRow(m_rows.rowAt(m_value - paddingTop())) : 0;
}

double TranscriptView::shareOf(qint64 seq) const
{
    const int row = m_rows.rowOfSeq(seq);
    const qint64 all = paddingTop() + m_rows.total() + paddingBottom();
    return row < 0 || all <= 0 ? -1 : double(paddingTop() + m_rows.top(row) + m_rows.height(row) / 2) / double(all);
}

} // namespace leadlight
