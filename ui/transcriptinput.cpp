// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// What keyboard, mouse and window do to the transcript; geometry and painting are in transcriptview.cpp.
#include "ui/format.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/transcriptview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace leadlight {

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_rows.context().width != viewport()->width())
        refreshContext();
    else
        restoreAnchor();
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    m_wanted.reset(); // the user has chosen another place
    place(verticalScrollBar()->value());
    showStickyDay();
}

void TranscriptView::showStickyDay()
{
    m_stickyDay.start();
    viewport()->update();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        refreshContext();
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

int TranscriptView::currentRow() const
{
    return m_currentSeq > 0 ? m_rows.rowOfSeq(m_currentSeq) : -1;
}

void TranscriptView::setCurrentRow(int row)
{
    const qint64 seq = seqOfRow(row);
    if (seq == m_currentSeq)
        return;
    m_currentSeq = seq;
    viewport()->update();
    if (seq > 0 && hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentChanged(seq);
}

void TranscriptView::moveCurrent(int step)
{
    if (m_rows.count() == 0)
        return;
    const int from = currentRow();
    // The first step enters at the message in sight: the last one going up, the first one going down.
    int row = from + step;
    if (from < 0)
        row = m_rows.rowAt(m_value - paddingTop() + (step < 0 ? viewport()->height() - 1 : 0));
    row = std::clamp(row, 0, m_rows.count() - 1);
    m_selection = {};
    setCurrentRow(row);
    revealRow(row);
}

void TranscriptView::revealRow(int row)
{
    const int height = m_rows.layout(row).height();
    const int margin = m_theme.px(12);
    const qint64 top = rowTop(row);
    if (top < margin || height > viewport()->height() - 2 * margin)
        place(m_value + top - margin);
    else if (top + height > viewport()->height() - margin)
        place(m_value + top + height - viewport()->height() + margin);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (control && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (control && event->key() == Qt::Key_Down)
        moveCurrent(+1);
    else if (event->key() == Qt::Key_Space)
        page(event->modifiers() & Qt::ShiftModifier ? -1 : +1);
    else if (event->key() == Qt::Key_Home)
        place(0);
    else if (event->key() == Qt::Key_End)
        placeAtEnd();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateCurrent();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

/// Enter: to the evidence in the panel, else the address in the message.
void TranscriptView::activateCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (!m_rows.entry(row).evidence.empty())
        Q_EMIT evidenceActivated(m_rows.entry(row).evidence.front().value);
    else if (const BubbleLayout &bubble = m_rows.layout(row); !bubble.links().empty())
        Q_EMIT linkActivated(SafeLink(bubble.links().front().link));
}

const FoundLink *TranscriptView::linkAt(QPoint point)
{
    const int row = rowAt(point);
    return row < 0 ? nullptr : m_rows.layout(row).linkAt(point - QPoint(0, int(rowTop(row))));
}

const BubbleLayout::Tag *TranscriptView::tagAt(QPoint point)
{
    const int row = rowAt(point);
    if (row < 0)
        return nullptr;
    const QPoint inside = point - QPoint(0, int(rowTop(row)));
    for (const BubbleLayout::Tag &tag : m_rows.layout(row).tags()) {
        if (tag.hit.contains(inside))
            return &tag;
    }
    return nullptr;
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_selection = {};
    m_pressedTag.reset();
    m_pressedLink.clear();
    m_selecting = false;
    const int row = event->button() == Qt::LeftButton ? rowAt(event->pos()) : -1;
    if (row >= 0) {
        const QPoint inside = event->pos() - QPoint(0, int(rowTop(row)));
        const BubbleLayout &bubble = m_rows.layout(row);
        if (const BubbleLayout::Tag *tag = tagAt(event->pos())) {
            m_pressedTag = tag->factor.value;
        } else if (bubble.bubbleRect().contains(inside)) {
            const int at = bubble.cursorAt(inside);
            m_selection = {.seq = seqOfRow(row), .from = at, .to = at};
            m_selecting = true;
            setCurrentRow(row);
            if (const FoundLink *link = linkAt(event->pos()))
                m_pressedLink = link->link.url;
        }
    }
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting) {
        const int row = m_rows.rowOfSeq(m_selection.seq);
        if (row < 0)
            return;
        const QPoint inside = event->pos() - QPoint(0, int(rowTop(row)));
        m_selection.to = m_rows.layout(row).cursorAt(inside);
        viewport()->update();
        return;
    }
    const bool leads = tagAt(event->pos()) || linkAt(event->pos());
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    m_selecting = false;
    const BubbleLayout::Tag *tag = tagAt(event->pos());
    if (tag && m_pressedTag == tag->factor.value)
        Q_EMIT evidenceActivated(tag->factor.value);
    m_pressedTag.reset();
    // Pressed and let go on the same address, and no words marked meanwhile.
    const FoundLink *link = linkAt(event->pos());
    if (link && link->link.url == m_pressedLink && m_selection.from == m_selection.to)
        Q_EMIT linkActivated(SafeLink(link->link));
    m_pressedLink.clear();
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showToolTip(help->pos(), help->globalPos()))
            return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool TranscriptView::showToolTip(QPoint point, QPoint global)
{
    QString text;
    if (const int row = rowAt(point); row >= 0) {
        const QPoint inside = point - QPoint(0, int(rowTop(row)));
        if (tagAt(point))
            text = tr("Show in Insights");
        else if (const FoundLink *link = linkAt(point))
            text = plainToolTip(
                link->link.doubtful
                    ? tr("Opens %1. The name uses letters that look like others.", "a host name").arg(link->link.shown)
                    : tr("Opens %1", "a host name").arg(link->link.shown));
        else if (m_rows.layout(row).bubbleRect().contains(inside))
            text = m_format.exact(m_rows.entry(row).message.sentAt);
    }
    QToolTip::showText(global, text, viewport()); // our own words and hosts that were made plain; empty hides it
    return true;
}

} // namespace leadlight
