// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/focusring.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFocusEvent>

namespace leadlight {

namespace {

bool wantsRing(const QObject *object)
{
    return qobject_cast<const QAbstractButton *>(object) || qobject_cast<const QComboBox *>(object);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && wantsRing(watched)) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason)
            show(static_cast<QWidget *>(watched));
    } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched) {
        m_frame->setWidget(nullptr); // hides it at once
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget *button)
{
    if (!m_frame)
        m_frame = new QFocusFrame(button->window());
    m_frame->setWidget(button);
}

} // namespace leadlight
