// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scorecard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace leadlight::test {

[[nodiscard]] inline QString describe(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 “%2” has %3 x %4 px")
        .arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height());
}

/// Texts that are not whole on screen and say nowhere how they go on.
[[nodiscard]] inline QStringList cut(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->toolTip().isEmpty()
            || qobject_cast<const GaugeLabel *>(label)) // a picture; its text is spoken only
            continue;
        const bool wide = !label->wordWrap()
            && QFontMetrics(label->font()).horizontalAdvance(label->text()) > label->contentsRect().width() + 1;
        const bool high = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (wide || high)
            found << describe(label, label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || !button->toolTip().isEmpty())
            continue;
        if (QFontMetrics(button->font()).horizontalAdvance(button->text()) > button->width())
            found << describe(button, button->text());
    }
    return found;
}

/// Widgets of one parent that lie over each other although a layout should keep them apart.
[[nodiscard]] inline QStringList overlapping(const QWidget &window)
{
    QStringList found;
    for (const QWidget *parent : window.findChildren<QWidget *>()) {
        if (!parent->layout() || !parent->isVisible())
            continue;
        QList<const QWidget *> seen;
        for (int i = 0; i < parent->layout()->count(); ++i) {
            const QWidget *one = parent->layout()->itemAt(i)->widget();
            if (!one || !one->isVisible())
                continue;
            for (const QWidget *other : seen) {
                if (one->geometry().intersects(other->geometry()))
                    found << describe(one, one->accessibleName()) + QStringLiteral(" over ")
                            + describe(other, other->accessibleName());
            }
            seen << one;
        }
    }
    return found;
}

/// Content that reaches beyond its area or its parent where nobody can scroll to it.
[[nodiscard]] inline QStringList beyond(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
            found << describe(area->widget(), area->accessibleName());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QWidget *parent = button->parentWidget();
        if (button->isVisible() && (button->geometry().left() < 0 || button->geometry().right() >= parent->width()))
            found << describe(button, button->text());
    }
    return found;
}

/// Watches the labels below a widget while they are painted: what is cut then was seen cut, if only for a moment.
class CutWhilePainted final : public QObject
{
public:
    explicit CutWhilePainted(QWidget *root)
        : m_root(root)
    {
        qApp->installEventFilter(this);
    }
    ~CutWhilePainted() override { qApp->removeEventFilter(this); }
    CutWhilePainted(const CutWhilePainted &) = delete;
    CutWhilePainted &operator=(const CutWhilePainted &) = delete;

    [[nodiscard]] const QStringList &found() const { return m_found; }
    [[nodiscard]] int painted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *label = event->type() == QEvent::Paint ? qobject_cast<const QLabel *>(watched) : nullptr;
        if (!label || !m_root->isAncestorOf(label) || !label->wordWrap() || label->text().isEmpty())
            return false;
        ++m_painted;
        if (label->heightForWidth(label->width()) > label->height() + 1)
            m_found << describe(label, label->text());
        return false;
    }

private:
    QWidget *m_root;
    QStringList m_found;
    int m_painted = 0;
};

} // namespace leadlight::test
