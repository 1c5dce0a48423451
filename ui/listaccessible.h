// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>

class QAbstractItemView;

namespace leadlight {

class ConversationView;

/// Tells screen readers about a one-column item view of ours: role list, one list item per row with the row's
/// AccessibleTextRole as name and AccessibleDescriptionRole as description, and a heading per group before its first
/// row. Qt does this only for its own views.
class ListAccessible final : public QAccessibleWidget
{
public:
    explicit ListAccessible(QAbstractItemView *view);
    ~ListAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] ConversationView *view() const;
    [[nodiscard]] QAccessibleInterface *heading(SyncCause cause) const;

    /// By identity, not by row: an item keeps its interface when rows come in above it.
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_items;
    mutable QHash<SyncCause, QAccessible::Id> m_headings;
};

/// The header of a group. Pressing it is "Retry all".
class ListHeadingAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ListHeadingAccessible(ConversationView *view, SyncCause cause);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Heading; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    /// The place of the group; -1 when there is none of this cause.
    [[nodiscard]] int group() const;

private:
    QPointer<ConversationView> m_view;
    SyncCause m_cause;
};

/// One row of it.
class ListItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ListItemAccessible(QAbstractItemView *view, const QModelIndex &index);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] const QPersistentModelIndex &index() const { return m_index; }

private:
    [[nodiscard]] ConversationView *cards() const;

    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
};

/// Makes Qt use ListAccessible for ConversationView. May be called more than once.
void enableListAccessibility();

} // namespace leadlight
