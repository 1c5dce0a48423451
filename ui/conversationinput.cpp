// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The half of ConversationView that paints and takes keys and mouse; geometry is in conversationview.cpp.
#include "ui/conversationview.h"

#include "ui/marking.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace leadlight {

namespace {

/// Coming in by keyboard marks the first card without choosing it; the next of these keys chooses it instead of
/// passing over it.
bool isFirstStep(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Home || key == Qt::Key_Return
        || key == Qt::Key_Enter;
}

} // namespace

void ConversationView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QAbstractItemView::initViewItemOption(option);
    option->state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_Active);
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    if (rowCount() == 0)
        return;
    QPainter painter(viewport());
    const QModelIndex current = currentIndex();
    // A list that never had the focus since start shows its selection like a focused one: it is where the keys go.
    const bool listActive = hasFocus() || !window()->focusWidget() || window()->focusWidget() == window();
    const int first = qMax(0, rowAt(event->rect().top()));
    const int last = qMin(rowCount() - 1, rowAt(event->rect().bottom()));
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = cardRect(row);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_Active, listActive);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == current);
        option.state.setFlag(QStyle::State_MouseOver, m_hover == index);
        option.state.setFlag(QStyle::State_Sunken, m_pressed == index);
        if (isMarked(index)) {
            option.features |= QStyleOptionViewItem::HasCheckIndicator;
            option.checkState = Qt::Checked;
        }
        m_cards->paint(&painter, option, index);
    }
    paintHeaders(painter, event->rect());
}

void ConversationView::paintHeaders(QPainter &painter, const QRect &exposed) const
{
    const std::vector<CauseGroup> &groups = m_places.groups();
    for (int group = 0; group < int(groups.size()); ++group) {
        if (const QRect rect = headerRect(group); rect.intersects(exposed))
            m_header.paint(painter, rect, groups[size_t(group)], layoutDirection(), group == m_hotRetry);
    }
}

int ConversationView::retryAt(const QPoint &point) const
{
    const int group = m_places.headerAt(point.y() + verticalOffset());
    if (group < 0)
        return -1;
    const QRect retry = m_header.retryRect(headerRect(group), m_places.groups()[size_t(group)], layoutDirection());
    return retry.contains(point) ? group : -1;
}

void ConversationView::setHotRetry(int group)
{
    const int before = std::exchange(m_hotRetry, group);
    if (before == group)
        return;
    for (const int changed : {before, group}) {
        if (changed >= 0)
            viewport()->update(headerRect(changed));
    }
    if (group >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void ConversationView::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(visualRect(index));
}

void ConversationView::setHover(const QModelIndex &index)
{
    if (m_hover == index)
        return;
    updateRow(m_hover);
    m_hover = index;
    updateRow(m_hover);
}

bool ConversationView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
    case QEvent::HoverLeave:
        setHover({});
        setHotRetry(-1);
        break;
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (const auto group = headerAt(help->pos()); group && m_header.isCut(headerRect(0), *group)) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_header.spoken(*group)), this);
            return true;
        }
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        return m_cards->helpEvent(help, this, option, index);
    }
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

bool ConversationView::markByMouse(const QMouseEvent &event)
{
    const QModelIndex index = indexAt(event.position().toPoint());
    const bool range = event.modifiers() & Qt::ShiftModifier;
    if (!m_marking || event.button() != Qt::LeftButton || !index.isValid()
        || !(range || event.modifiers() & Qt::ControlModifier))
        return false;
    if (range)
        markTo(index);
    else
        toggleMark(index);
    return true;
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressedRetry = event->button() == Qt::LeftButton ? retryAt(at) : -1;
    m_marksByMouse = markByMouse(*event);
    if (m_marksByMouse || headerAt(at))
        return;
    if (event->button() == Qt::LeftButton)
        m_pressed = indexAt(event->position().toPoint());
    QAbstractItemView::mousePressEvent(event);
    updateRow(m_pressed);
}

void ConversationView::mouseMoveEvent(QMouseEvent *event)
{
    setHover(indexAt(event->position().toPoint()));
    setHotRetry(retryAt(event->position().toPoint()));
    // Not the base while a button is down: dragging over the list must not run through conversations.
    if (event->buttons() == Qt::NoButton)
        QAbstractItemView::mouseMoveEvent(event);
}

void ConversationView::mouseReleaseEvent(QMouseEvent *event)
{
    updateRow(m_pressed);
    m_pressed = QModelIndex();
    const int retry = std::exchange(m_pressedRetry, -1);
    if (retry >= 0 && retry == retryAt(event->position().toPoint())) {
        Q_EMIT retryWanted(m_places.groups()[size_t(retry)].cause);
        return;
    }
    if (!std::exchange(m_marksByMouse, false))
        QAbstractItemView::mouseReleaseEvent(event);
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && isFirstStep(event->key()) && currentIndex().isValid()
        && !selectionModel()->isSelected(currentIndex())) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (m_marking && event->modifiers() == Qt::ShiftModifier
        && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        if (!m_markedFrom.isValid() || !isMarked(m_markedFrom))
            m_markedFrom = currentIndex();
        step(event->key() == Qt::Key_Down ? +1 : -1);
        markTo(currentIndex());
        return;
    }
    // Space pages the transcript, letters are commands: both belong to the window.
    if (event->key() == Qt::Key_Space || (plain && !event->text().isEmpty() && event->text().at(0).isPrint())) {
        event->ignore();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void ConversationView::step(int by)
{
    const int rows = rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = currentIndex();
    if (current.isValid() && !selectionModel()->isSelected(current)) {
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
        scrollTo(current);
        return;
    }
    const int row = current.isValid() ? current.row() + by : by > 0 ? 0 : rows - 1;
    setCurrentIndex(model()->index(qBound(0, row, rows - 1), 0, rootIndex()));
}

QModelIndex ConversationView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const int page = qMax(1, viewport()->height() / m_geometry.pitch - 1);
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current < 0 ? rows - 1 : current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current + 1;
        break;
    case MovePageUp:
        row = current - page;
        break;
    case MovePageDown:
        row = current + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(qBound(0, row, rows - 1), 0, rootIndex());
}

void ConversationView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion ConversationView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    updateRow(previous);
    updateRow(current);
    if (!m_places.groups().empty())
        Q_EMIT currentGroupChanged();
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_places.entryOfRow(current.row()));
        QAccessible::updateAccessibility(&event);
    }
}

void ConversationView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    const QModelIndexList indexes = selected.indexes();
    if (indexes.isEmpty())
        return;
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Selection);
        event.setChild(m_places.entryOfRow(indexes.constFirst().row()));
        QAccessible::updateAccessibility(&event);
    }
    if (!m_restoring)
        Q_EMIT chosen(indexes.constFirst());
}

void ConversationView::restoreSelection(const QModelIndex &index)
{
    m_restoring = true;
    setCurrentIndex(index);
    m_restoring = false;
}

} // namespace leadlight
