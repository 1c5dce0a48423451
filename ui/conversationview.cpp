// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationview.h"

#include "items/conversationlist.h"
#include "ui/listaccessible.h"
#include "ui/marking.h"
#include "ui/newpill.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace leadlight {

ConversationView::ConversationView(const Theme &theme, const Format &format, QWidget *parent)
    : QAbstractItemView(parent),
      m_theme(theme),
      m_format(format),
      m_cards(new CardDelegate(theme, format, this)),
      m_pill(new NewPill(theme, this)),
      m_header(theme, format)
{
    enableListAccessibility();
    setItemDelegate(m_cards);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Conversations"));
    setMinimumWidth(theme.px(200));
    m_pill->hide();
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        viewport()->update(); // only what is on screen
        awaitMinute();
    });
    connect(m_pill, &QAbstractButton::clicked, this, &ConversationView::scrollToNewest);
    connect(m_cards, &CardDelegate::changed, this, [this] {
        noteAnchor();
        doItemsLayout();
        keepAnchor();
    });
}

ConversationView::~ConversationView() = default;

void ConversationView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QAbstractItemView::setModel(newModel);
    m_anchor = QModelIndex();
    m_newAbove = 0;
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &ConversationView::rowsMoved);
        connect(newModel, &QAbstractItemModel::rowsMoved, this, &ConversationView::rowsMoved);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &ConversationView::rowsMoved);
        connect(newModel, &QAbstractItemModel::dataChanged, this, [this] {
            if (!m_places.groups().empty())
                readGroups(); // a held card counts no more
        });
    }
    doItemsLayout();
}

int ConversationView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

void ConversationView::measure()
{
    const CardMetrics card = m_cards->metrics();
    const int margin = m_theme.px(12);
    m_geometry.height = card.height;
    m_geometry.pitch = card.height + card.gap;
    // The scroll bar lies in the margin, so that cards keep their width whether it is there or not.
    m_geometry.left = margin - viewport()->x();
    m_geometry.width = qMax(1, width() - 2 * margin);
    readGroups();
}

void ConversationView::readGroups()
{
    std::vector<CauseGroup> groups;
    if (const auto *list = qobject_cast<const ConversationList *>(model()))
        groups = list->groups();
    const bool other = groups != m_places.groups();
    m_places = CardPlaces(rowCount(), m_geometry.pitch, m_header.height(), std::move(groups));
    if (!other)
        return;
    m_hotRetry = m_pressedRetry = -1;
    viewport()->update();
    Q_EMIT currentGroupChanged();
}

QRect ConversationView::headerRect(int group) const
{
    return {m_geometry.left, m_places.headerTop(group) - verticalOffset(), m_geometry.width, m_header.height()};
}

std::optional<CauseGroup> ConversationView::headerAt(const QPoint &point) const
{
    const int group = m_places.headerAt(point.y() + verticalOffset());
    return group < 0 ? std::nullopt : std::optional(m_places.groups()[size_t(group)]);
}

std::optional<CauseGroup> ConversationView::currentGroup() const
{
    const int group = currentIndex().isValid() ? m_places.groupOf(currentIndex().row()) : -1;
    return group < 0 ? std::nullopt : std::optional(m_places.groups()[size_t(group)]);
}

void ConversationView::setCanRetry(bool can)
{
    m_header.setCanRetry(can);
    viewport()->update();
}

QRect ConversationView::cardRect(int row) const
{
    return {m_geometry.left, m_places.topOf(row) - verticalOffset(), m_geometry.width, m_geometry.height};
}

int ConversationView::rowAt(int y) const
{
    return m_places.rowAt(y + verticalOffset());
}

QRect ConversationView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? cardRect(index.row()) : QRect();
}

QModelIndex ConversationView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    if (row < 0 || row >= rowCount() || !cardRect(row).contains(point))
        return {};
    return model()->index(row, 0, rootIndex());
}

void ConversationView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || m_restoring)
        return;
    const int top = m_places.topWithHeader(index.row());
    const int page = viewport()->height();
    const int value = verticalOffset();
    const int lowest = m_places.topOf(index.row()) + m_geometry.height + m_theme.px(2) - page;
    switch (hint) {
    case PositionAtTop:
        verticalScrollBar()->setValue(top);
        break;
    case PositionAtBottom:
        verticalScrollBar()->setValue(lowest);
        break;
    case PositionAtCenter:
        verticalScrollBar()->setValue(top + (m_geometry.height - page) / 2);
        break;
    case EnsureVisible:
        if (top < value)
            verticalScrollBar()->setValue(top);
        else if (lowest > value)
            verticalScrollBar()->setValue(lowest);
        break;
    }
}

void ConversationView::keyboardSearch(const QString &) { }

void ConversationView::setMarking(Marking *marking)
{
    m_marking = marking;
    connect(marking, &Marking::changed, this, [this] {
        viewport()->update();
        QAccessible::State what;
        what.checked = true;
        if (QAccessible::isActive() && currentIndex().isValid()) {
            QAccessibleStateChangeEvent event(this, what);
            event.setChild(m_places.entryOfRow(currentIndex().row()));
            QAccessible::updateAccessibility(&event);
        }
    });
}

bool ConversationView::isMarked(const QModelIndex &index) const
{
    return m_marking && index.isValid() && m_marking->contains(*cardEntry(index));
}

void ConversationView::toggleMark()
{
    toggleMark(currentIndex());
}

void ConversationView::toggleMark(const QModelIndex &index)
{
    if (!m_marking || !index.isValid())
        return;
    m_markedFrom = index;
    m_marking->set(*cardEntry(index), !isMarked(index));
}

void ConversationView::markTo(const QModelIndex &index)
{
    if (!m_marking || !index.isValid())
        return;
    if (!m_markedFrom.isValid())
        m_markedFrom = currentIndex().isValid() ? currentIndex() : index;
    const auto [first, last] = std::minmax({m_markedFrom.row(), index.row()});
    int missed = 0;
    for (int row = first; row <= last; ++row) {
        const CardEntry &entry = *cardEntry(model()->index(row, 0, rootIndex()));
        m_marking->set(entry, true);
        missed += !entry.loaded;
    }
    if (missed > 0)
        Q_EMIT marksMissed(missed);
}

void ConversationView::doItemsLayout()
{
    measure();
    QAbstractItemView::doItemsLayout();
    showPill();
    announceRows();
}

void ConversationView::reset()
{
    QAbstractItemView::reset();
    m_newAbove = 0;
    m_anchor = QModelIndex();
    m_firstAnnounced = m_lastAnnounced = -2; // other rows under the same numbers: say them again
    verticalScrollBar()->setValue(0);
    doItemsLayout();
}

void ConversationView::updateGeometries()
{
    measure();
    const int page = viewport()->height();
    const int content = m_places.height() + m_theme.px(6);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.pitch / 3);
    verticalScrollBar()->setRange(0, qMax(0, content - page));
    setAccessibleDescription(rowCount() == 1 ? tr("1 conversation") : tr("%Ln conversations", nullptr, rowCount()));
    QAbstractItemView::updateGeometries();
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void ConversationView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    noteAnchor();
    if (verticalOffset() == 0)
        m_newAbove = 0;
    showPill();
    announceRows();
    setHover(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
}

int ConversationView::horizontalOffset() const
{
    return 0;
}

int ConversationView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool ConversationView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

void ConversationView::noteAnchor()
{
    const int row = rowAt(0);
    m_anchor = row >= 0 && row < rowCount() ? model()->index(row, 0, rootIndex()) : QModelIndex();
    m_anchorRow = row;
    m_anchorOffset = m_places.topOf(row) - verticalOffset();
}

void ConversationView::keepAnchor()
{
    if (verticalOffset() == 0 || !m_anchor.isValid())
        return;
    m_newAbove += qMax(0, m_anchor.row() - m_anchorRow);
    verticalScrollBar()->setValue(m_places.topOf(m_anchor.row()) - m_anchorOffset);
    noteAnchor();
}

void ConversationView::rowsMoved()
{
    updateGeometries();
    keepAnchor();
    noteAnchor();
    showPill();
    announceRows();
    viewport()->update();
}

void ConversationView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    rowsMoved();
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex &, int start, int end)
{
    // Not the base: it would select a neighbour, and opening a conversation is the user's choice alone.
    if (m_anchor.isValid() && m_anchor.row() >= start && m_anchor.row() <= end) {
        const int next = end + 1 < rowCount() ? end + 1 : start - 1;
        m_anchor = next >= 0 ? model()->index(next, 0, rootIndex()) : QModelIndex();
        m_anchorRow = next;
    }
}

void ConversationView::scrollToNewest()
{
    verticalScrollBar()->setValue(0);
    setFocus(Qt::OtherFocusReason);
}

void ConversationView::awaitMinute()
{
    constexpr qint64 minuteMs = 60'000;
    m_minute.start(int(minuteMs - m_format.clock().wall().ms % minuteMs));
}

void ConversationView::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    awaitMinute();
}

void ConversationView::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    QAbstractItemView::hideEvent(event);
}

void ConversationView::showPill()
{
    const bool shown = m_newAbove > 0 && verticalOffset() > 0;
    if (shown) {
        m_pill->setText(m_newAbove == 1 ? tr("1 new")
                                        : tr("%Ln new", "conversations above the visible ones", m_newAbove));
        m_pill->resize(m_pill->sizeHint());
        m_pill->move((width() - m_pill->width()) / 2, m_theme.px(8));
        m_pill->raise();
    }
    m_pill->setVisible(shown);
}

void ConversationView::announceRows()
{
    const int rows = rowCount();
    const int first = rows == 0 ? -1 : qBound(0, rowAt(0), rows - 1);
    const int last = rows == 0 ? -1 : qBound(0, rowAt(viewport()->height() - 1), rows - 1);
    if (first == m_firstAnnounced && last == m_lastAnnounced)
        return;
    m_firstAnnounced = first;
    m_lastAnnounced = last;
    Q_EMIT visibleRowsChanged(first, last);
}

} // namespace leadlight
