// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/popupframe.h"

#include "ui/popupshadow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace leadlight {

namespace {

constexpr int belowTop = 96;
constexpr int lowWindowShare = 6; ///< in low windows the top moves up, whatever the popup's height
constexpr int edge = 12;          ///< least distance to the sides of a small window

} // namespace

PopupFrame::PopupFrame(const Theme &theme, QWidget *window)
    : QWidget(window),
      m_theme(theme)
{
    hide();
    setContentsMargins(popupShadow(theme));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

PopupFrame::~PopupFrame()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while the children go
}

QRect PopupFrame::box() const
{
    return contentsRect();
}

void PopupFrame::openPopup(QWidget *first)
{
    if (!isOpen()) {
        m_before = QApplication::focusWidget();
        parentWidget()->installEventFilter(this);
        qApp->installEventFilter(this);
    }
    place();
    show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void PopupFrame::closePopup()
{
    if (!isOpen())
        return;
    qApp->removeEventFilter(this);
    parentWidget()->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (hadFocus && before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void PopupFrame::place()
{
    const QMargins shadow = popupShadow(m_theme);
    const QSize room = parentWidget()->size();
    const int least = m_theme.px(edge);
    QSize size = boxSize();
    size.setWidth(qMin(size.width(), room.width() - 2 * least));
    const int top = qMin(m_theme.px(belowTop), room.height() / lowWindowShare);
    size.setHeight(qMin(size.height(), room.height() - top - least));
    const QRect target(QPoint((room.width() - size.width()) / 2, top), size);
    setGeometry(target.marginsAdded(shadow));
}

void PopupFrame::focusMoved(QWidget *now)
{
    // Another window of the desktop may come in front without taking the popup away.
    if (isOpen() && now && now != this && !isAncestorOf(now) && now->window() == window())
        closePopup();
}

bool PopupFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        if (widget->window() == window() && !box().contains(at)) {
            closePopup();
            return true; // the click only puts it away, so that nothing is hit by accident
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closePopup();
        return;
    }
    QWidget::keyPressEvent(event);
    event->accept(); // keys are not for what lies below
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopup(painter, box(), m_theme.px(12), Token::Popover, m_theme);
}

} // namespace leadlight
