// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollBar>

#include <vector>

namespace leadlight {

class Theme;
class TranscriptView;

/// The scroll bar of the transcript with a tick for each message that the find bar found (ui.md section 8).
class TickBar final : public QScrollBar
{
    Q_OBJECT

public:
    /// Both must outlive the bar; `view` knows where each message stands.
    TickBar(const Theme &theme, const TranscriptView &view);
    /// Ascending message numbers.
    void setMarks(std::vector<qint64> seqs);
    [[nodiscard]] const std::vector<qint64> &marks() const { return m_seqs; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const TranscriptView &m_view;
    std::vector<qint64> m_seqs;
};

} // namespace leadlight
