// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookupfield.h"

#include "ui/icons.h"
#include "ui/themedicon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace leadlight {

namespace {

constexpr int longestSearch = 256;

} // namespace

LookupField::LookupField(const Theme &theme, const QString &name, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_clear(new QToolButton(this))
{
    setMaxLength(longestSearch);
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    m_clear->setIcon(themedIcon(theme, QStringLiteral("x"), Token::Text2));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setAccessibleName(tr("Clear search"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus); // the words can be selected and removed by key
    m_clear->hide();
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) { m_clear->setVisible(!now.isEmpty()); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
        Q_EMIT emptied();
    });
    connect(&theme, &Theme::changed, this, &LookupField::applyTheme);
    applyTheme();
}

void LookupField::applyTheme()
{
    setFont(m_theme.font(TextStyle::Body13));
    setFixedHeight(m_theme.px(36));
    place();
    update();
}

void LookupField::place()
{
    const int before = m_theme.px(28);
    const int after = m_theme.px(28);
    setTextMargins(isRightToLeft() ? after : before, 0, isRightToLeft() ? before : after, 0);
    const int side = m_theme.px(24);
    const QRect button(width() - m_theme.px(6) - side, (height() - side) / 2, side, side);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
}

void LookupField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        Q_EMIT stepped(event->key() == Qt::Key_Down ? +1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break; // a shortcut of the panel, also from other widgets
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void LookupField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void LookupField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void LookupField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.px(16);
    const QRect glass(m_theme.px(11), (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), glass).topLeft(),
                       icon(QStringLiteral("search"), side, m_theme.color(Token::Text3), devicePixelRatioF()));
}

} // namespace leadlight
