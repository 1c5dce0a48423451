// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transcriptrows.h"

namespace leadlight {

void TranscriptRows::setModel(const QAbstractItemModel *model)
{
    m_model = model;
    reset();
}

void TranscriptRows::setContext(const BubbleContext &context)
{
    m_context = context;
    reset();
}

void TranscriptRows::setTerms(const SearchTerms &terms)
{
    m_context.terms = terms;
    m_layouts.clear();
}

void TranscriptRows::reset()
{
    m_layouts.clear();
    const int rows = m_model && m_context.width > 0 ? m_model->rowCount() : 0;
    m_heights.reset(guesses(0, rows - 1));
}

void TranscriptRows::inserted(int first, int last)
{
    if (m_context.width <= 0)
        return;
    m_heights.insert(first, guesses(first, last));
    // Names and runs of the neighbours may have changed with what stands before them.
    if (last + 1 < count())
        m_layouts.clear();
    changed(std::max(0, first - 1), std::min(count() - 1, last + 1));
}

void TranscriptRows::removed(int first, int last)
{
    if (m_context.width <= 0)
        return;
    m_heights.remove(first, last - first + 1);
    m_layouts.clear();
    if (count() > 0)
        changed(std::max(0, first - 1), std::min(count() - 1, first));
}

void TranscriptRows::changed(int first, int last)
{
    for (int row = first; row <= last && row < count(); ++row) {
        m_layouts.remove(entry(row).message.seq);
        m_heights.setGuessed(row);
    }
}

const TranscriptEntry &TranscriptRows::entry(int row) const
{
    return *transcriptEntry(m_model->index(row, 0));
}

int TranscriptRows::rowOfSeq(qint64 seq) const
{
    int low = 0;
    int high = count();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (entry(middle).message.seq < seq)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count() && entry(low).message.seq == seq ? low : -1;
}

const BubbleLayout &TranscriptRows::layout(int row)
{
    const TranscriptEntry &shown = entry(row);
    const BubbleLayout *layout = m_layouts.object(shown.message.seq);
    if (!layout) {
        auto *made = new BubbleLayout(shown, m_context, isNamed(row));
        m_layouts.insert(shown.message.seq, made); // owns it
        ++m_layoutsMade;
        layout = made;
    }
    if (!m_heights.isExact(row) || m_heights.height(row) != layout->height())
        m_heights.setExact(row, layout->height());
    return *layout;
}

bool TranscriptRows::isNamed(int row) const
{
    const TranscriptEntry &here = entry(row);
    if (!here.startsRun)
        return false;
    // The speaker's first words of the day, or another agent than the last one who spoke.
    for (int before = row - 1; before >= 0; --before) {
        if (entry(before + 1).startsDay.isValid())
            return true;
        const Message &message = entry(before).message;
        if (message.author == here.message.author && message.kind != MessageKind::Event)
            return message.agentId != here.message.agentId || message.agentName != here.message.agentName;
    }
    return true;
}

std::vector<int> TranscriptRows::guesses(int first, int last) const
{
    std::vector<int> heights;
    heights.reserve(size_t(std::max(0, last - first + 1)));
    for (int row = first; row <= last; ++row)
        heights.push_back(BubbleLayout::guessHeight(entry(row), m_context));
    return heights;
}

} // namespace leadlight
