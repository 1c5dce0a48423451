// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transcriptaccess.h"

#include "ui/transcriptview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace leadlight {

namespace {

/// One message. It holds the seq, not the row, so that it stays the same message when others come before it.
class MessageAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MessageAccess(TranscriptView *view, qint64 seq)
        : m_view(view),
          m_seq(seq),
          m_generation(view->generation())
    {
    }

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text which) const override
    {
        const int at = row();
        return which == QAccessible::Name && at >= 0 ? m_view->spokenRow(at) : QString();
    }

    QRect rect() const override
    {
        const int at = row();
        if (at < 0)
            return {};
        const QRect inside = m_view->rowRect(at);
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = row();
        state.invalid = at < 0;
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        if (at < 0)
            return state;
        state.selected = at == m_view->currentRow();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->rowRect(at).intersects(m_view->viewport()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name != setFocusAction() || !isValid())
            return;
        m_view->setFocus();
        m_view->scrollToSeq(m_seq, false);
    }

private:
    int row() const { return m_view && m_view->generation() == m_generation ? m_view->rowOfSeq(m_seq) : -1; }

    QPointer<TranscriptView> m_view;
    qint64 m_seq;
    quint64 m_generation;
};

class TranscriptAccess final : public QAccessibleWidget
{
public:
    explicit TranscriptAccess(TranscriptView *view)
        : QAccessibleWidget(view, QAccessible::List),
          m_generation(view->generation())
    {
    }

    int childCount() const override { return view()->rowCount(); }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (m_generation != view()->generation()) {
            forgetChildren();
            m_generation = view()->generation();
        }
        const qint64 seq = view()->seqOfRow(row);
        const auto known = m_children.find(seq);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new MessageAccess(view(), seq); // the registry owns it
        m_children.emplace(seq, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[seq, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return view()->rowOfSeq(seq);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inside = view()->viewport()->mapFromGlobal(QPoint(x, y));
        return view()->viewport()->rect().contains(inside) ? child(view()->rowAt(inside)) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentRow()) : nullptr;
    }

protected:
    ~TranscriptAccess() override { forgetChildren(); }

private:
    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }

    void forgetChildren() const
    {
        for (const auto &[seq, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    mutable std::unordered_map<qint64, QAccessible::Id> m_children;
    mutable quint64 m_generation;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    if (className != QLatin1String(TranscriptView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new TranscriptAccess(view) : nullptr;
}

} // namespace

void installTranscriptAccess()
{
    QAccessible::installFactory(makeAccess);
}

} // namespace leadlight
