// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tickbar.h"

#include "ui/theme.h"
#include "ui/transcriptview.h"

#include <QPainter>

namespace leadlight {

TickBar::TickBar(const Theme &theme, const TranscriptView &view)
    : QScrollBar(Qt::Vertical),
      m_theme(theme),
      m_view(view)
{
}

void TickBar::setMarks(std::vector<qint64> seqs)
{
    m_seqs = std::move(seqs);
    update();
}

void TickBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_seqs.empty() || height() <= 0)
        return;
    // Common words have more hits than the bar has pixels: one look a pixel is enough.
    const size_t step = 1 + m_seqs.size() / size_t(height());
    QPainter painter(this);
    const int tall = m_theme.px(2);
    int drawn = -tall;
    for (size_t i = 0; i < m_seqs.size(); i += step) {
        const double share = m_view.shareOf(m_seqs[i]);
        const int y = int(share * (height() - tall));
        if (share < 0 || y < drawn + tall)
            continue;
        painter.fillRect(QRect(1, y, width() - 2, tall), m_theme.color(Token::YellowArc));
        drawn = y;
    }
}

} // namespace leadlight
