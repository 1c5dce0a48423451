// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bubblelayout.h"
#include "ui/heightindex.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QPointer>

namespace leadlight {

/// Which message stands where in the column of the transcript, and the shapes of those lately looked at. It follows
/// the model only through inserted(), removed(), changed() and reset(), and lays out a message when it is asked for
/// one, never by itself: opening 50,000 messages shapes one screenful (architecture D14).
/// Pixels count from the first row's top. The model gives TranscriptEntryRole, ascending by seq.
class TranscriptRows final
{
public:
    void setModel(const QAbstractItemModel *model);
    [[nodiscard]] const QAbstractItemModel *model() const { return m_model; }
    /// Everything is to be shaped again; heights become guesses.
    void setContext(const BubbleContext &context);
    /// Other words to mark: shapes are made again when they are looked at, heights stay true.
    void setTerms(const SearchTerms &terms);
    [[nodiscard]] const BubbleContext &context() const { return m_context; }

    void reset();
    void inserted(int first, int last);
    void removed(int first, int last);
    void changed(int first, int last);

    [[nodiscard]] int count() const { return m_heights.count(); }
    [[nodiscard]] qint64 total() const { return m_heights.total(); }
    [[nodiscard]] qint64 top(int row) const { return m_heights.top(row); }
    [[nodiscard]] int height(int row) const { return m_heights.height(row); }
    [[nodiscard]] bool isExact(int row) const { return m_heights.isExact(row); }
    [[nodiscard]] int rowAt(qint64 y) const { return m_heights.rowAt(y); }

    [[nodiscard]] const TranscriptEntry &entry(int row) const;
    /// -1 when there is no such message.
    [[nodiscard]] int rowOfSeq(qint64 seq) const;
    /// Shapes the message if needed and corrects its height. Good until the next call.
    [[nodiscard]] const BubbleLayout &layout(int row);
    /// Messages shaped so far, again after each change: shows that only what is seen is laid out.
    [[nodiscard]] qint64 layoutsMade() const { return m_layoutsMade; }

private:
    [[nodiscard]] bool isNamed(int row) const;
    [[nodiscard]] std::vector<int> guesses(int first, int last) const;

    QPointer<const QAbstractItemModel> m_model;
    BubbleContext m_context;
    HeightIndex m_heights;
    QCache<qint64, BubbleLayout> m_layouts{256}; ///< by seq, so that insertion before them costs nothing
    qint64 m_layoutsMade = 0;
};

} // namespace leadlight
