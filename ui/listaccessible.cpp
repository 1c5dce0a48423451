// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listaccessible.h"

#include "ui/conversationview.h"

#include <QAbstractItemView>

namespace leadlight {

ListAccessible::ListAccessible(QAbstractItemView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ListAccessible::~ListAccessible()
{
    for (QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

QAbstractItemView *ListAccessible::view() const
{
    return static_cast<QAbstractItemView *>(object());
}

int ListAccessible::childCount() const
{
    return view() && view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

QAccessibleInterface *ListAccessible::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
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
    const auto *item = dynamic_cast<const ListItemAccessible *>(child);
    return item && item->index().isValid() ? item->index().row() : -1;
}

QAccessibleInterface *ListAccessible::childAt(int x, int y) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view()->viewport()->rect().contains(local) ? view()->indexAt(local) : QModelIndex();
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *ListAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return view()->hasFocus() && current.isValid() ? child(current.row()) : QAccessibleWidget::focusChild();
}

QAccessible::State ListAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
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
