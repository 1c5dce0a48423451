// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listaccessible.h"

#include "ui/conversationview.h"

#include <QAbstractItemView>

#include <algorithm>

namespace leadlight {

ListAccessible::ListAccessible(QAbstractItemView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ListAccessible::~ListAccessible()
{
    for (QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    for (QAccessible::Id id : std::as_const(m_headings))
        QAccessible::deleteAccessibleInterface(id);
}

ConversationView *ListAccessible::view() const
{
    return static_cast<ConversationView *>(object()); // the factory makes it for no other view
}

int ListAccessible::childCount() const
{
    return view() && view()->model() ? view()->places().entries() : 0;
}

QAccessibleInterface *ListAccessible::heading(SyncCause cause) const
{
    if (const auto known = m_headings.constFind(cause); known != m_headings.cend())
        return QAccessible::accessibleInterface(*known);
    auto *heading = new ListHeadingAccessible(view(), cause);
    m_headings.insert(cause, QAccessible::registerAccessibleInterface(heading));
    return heading;
}

QAccessibleInterface *ListAccessible::child(int entry) const
{
    if (entry < 0 || entry >= childCount())
        return nullptr;
    const CardPlaces &places = view()->places();
    if (const std::optional<int> group = places.groupOfEntry(entry))
        return heading(places.groups()[size_t(*group)].cause);
    const int row = places.rowOfEntry(entry);
    const QPersistentModelIndex key(view()->model()->index(row, 0, view()->rootIndex()));
    if (const auto known = m_items.constFind(key); known != m_items.cend())
        return QAccessible::accessibleInterface(*known);
    m_items.removeIf([](std::pair<const QPersistentModelIndex &, QAccessible::Id &> item) {
        if (item.first.isValid())
            return false;
        QAccessible::deleteAccessibleInterface(item.second);
        return true;
    });
    auto *item = new ListItemAccessible(view(), key);
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

int ListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const CardPlaces &places = view()->places();
    if (const auto *heading = dynamic_cast<const ListHeadingAccessible *>(child))
        return heading->group() < 0 ? -1 : places.entryOfGroup(heading->group());
    const auto *item = dynamic_cast<const ListItemAccessible *>(child);
    return item && item->index().isValid() ? places.entryOfRow(item->index().row()) : -1;
}

QAccessibleInterface *ListAccessible::childAt(int x, int y) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(local))
        return nullptr;
    if (const auto group = view()->headerAt(local))
        return heading(group->cause);
    const QModelIndex index = view()->indexAt(local);
    return index.isValid() ? child(view()->places().entryOfRow(index.row())) : nullptr;
}

QAccessibleInterface *ListAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return view()->hasFocus() && current.isValid() ? child(view()->places().entryOfRow(current.row()))
                                                   : QAccessibleWidget::focusChild();
}

QAccessible::State ListAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

ListHeadingAccessible::ListHeadingAccessible(ConversationView *view, SyncCause cause)
    : m_view(view),
      m_cause(cause)
{
}

int ListHeadingAccessible::group() const
{
    if (!m_view)
        return -1;
    const std::vector<CauseGroup> &groups = m_view->places().groups();
    const auto found = std::ranges::find(groups, m_cause, &CauseGroup::cause);
    return found == groups.end() ? -1 : int(found - groups.begin());
}

bool ListHeadingAccessible::isValid() const
{
    return group() >= 0;
}

QAccessibleInterface *ListHeadingAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString ListHeadingAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_view->header().spoken(m_view->places().groups()[size_t(group())])
                                                  : QString();
}

QRect ListHeadingAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect local = m_view->headerRect(group());
    return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State ListHeadingAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->headerRect(group()));
    state.invisible = !m_view->isVisible();
    return state;
}

void *ListHeadingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList ListHeadingAccessible::actionNames() const
{
    const bool can = isValid() && m_view->header().canRetry(m_view->places().groups()[size_t(group())]);
    return can ? QStringList{pressAction()} : QStringList();
}

QString ListHeadingAccessible::localizedActionName(const QString &name) const
{
    return actionNames().contains(name) ? m_view->header().retryWords(m_view->places().groups()[size_t(group())])
                                        : QString();
}

void ListHeadingAccessible::doAction(const QString &name)
{
    if (actionNames().contains(name))
        Q_EMIT m_view->retryWanted(m_cause);
}

ListItemAccessible::ListItemAccessible(QAbstractItemView *view, const QModelIndex &index)
    : m_view(view),
      m_index(index)
{
}

bool ListItemAccessible::isValid() const
{
    return m_view && m_index.isValid();
}

QAccessibleInterface *ListItemAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString ListItemAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return m_index.data(Qt::AccessibleTextRole).toString();
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    return {};
}

QRect ListItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect local = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

ConversationView *ListItemAccessible::cards() const
{
    return static_cast<ConversationView *>(m_view.data()); // the factory makes them for no other view
}

QAccessible::State ListItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.checkable = true;
    state.checked = cards()->isMarked(m_index);
    state.selected = m_view->selectionModel()->isSelected(m_index);
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.invisible = !m_view->isVisible();
    return state;
}

void *ListItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList ListItemAccessible::actionNames() const
{
    return {pressAction(), setFocusAction(), toggleAction()};
}

void ListItemAccessible::doAction(const QString &name)
{
    if (!isValid() || !actionNames().contains(name))
        return;
    if (name == toggleAction()) {
        cards()->toggleMark(m_index);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_index);
}

void enableListAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &className, QObject *object) -> QAccessibleInterface * {
            if (className != QLatin1String("leadlight::ConversationView"))
                return nullptr;
            auto *view = qobject_cast<QAbstractItemView *>(object);
            return view ? new ListAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace leadlight
