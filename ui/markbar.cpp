// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/markbar.h"

#include "ui/format.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace leadlight {

MarkBar::MarkBar(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_words(new TextLabel(theme, TextStyle::Body13Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_line(new QHBoxLayout(this))
{
    setAccessibleName(tr("Selected conversations"));
    m_line->addWidget(m_words, 1);
    connect(&theme, &Theme::changed, this, &MarkBar::applyTheme);
    applyTheme();
    hide();
}

void MarkBar::setActions(const Actions &actions)
{
    for (const ActionId id :
         {ActionId::Archive, ActionId::Close, ActionId::Reopen, ActionId::RetryCrm, ActionId::ClearMarks}) {
        const Button button{id, new QToolButton(this)};
        button.widget->setAutoRaise(true);
        button.widget->setFocusPolicy(Qt::TabFocus);
        m_line->addWidget(button.widget);
        m_buttons.push_back(button);
        QAction *action = actions.action(id);
        connect(button.widget, &QToolButton::clicked, action, &QAction::trigger);
        const auto refresh = [this, button, &actions] { follow(button, actions); };
        connect(action, &QAction::changed, this, refresh);
        connect(&actions, &Actions::keysChanged, this, refresh);
        refresh();
    }
    applyTheme();
}

void MarkBar::follow(const Button &button, const Actions &actions)
{
    const QAction *action = actions.action(button.id);
    const QString words = actions.words(button.id);
    button.widget->setEnabled(action->isEnabled());
    button.widget->setAccessibleName(words);
    // An action that cannot be used says why in its own tool tip.
    button.widget->setToolTip(
        plainToolTip(action->isEnabled() ? actions.withKey(words, button.id) : action->toolTip()));
}

void MarkBar::setCount(qint64 count, bool all)
{
    const QString before = words();
    const QString number = m_format.count(count);
    if (all)
        m_words->setWords(tr("All %1 selected", "a number of conversations").arg(number));
    else
        m_words->setWords(count == 1 ? tr("1 selected", "a conversation")
                                     : tr("%1 selected", "a number of conversations").arg(number));
    setVisible(count > 0);
    if (count > 0 && words() != before) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString MarkBar::words() const
{
    return m_words->text();
}

QToolButton *MarkBar::button(ActionId id) const
{
    for (const Button &button : m_buttons) {
        if (button.id == id)
            return button.widget;
    }
    return nullptr;
}

void MarkBar::applyTheme()
{
    setFixedHeight(m_theme.px(44));
    m_line->setContentsMargins(m_theme.px(24), 1, m_theme.px(12), 0);
    m_line->setSpacing(m_theme.px(2));
    for (const Button &button : m_buttons) {
        button.widget->setFixedSize(m_theme.px(36), m_theme.px(32));
        button.widget->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
        button.widget->setIcon(themedIcon(m_theme, Actions::icon(button.id), Token::Text2));
    }
    update();
}

void MarkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QWidget::keyPressEvent(event);
}

void MarkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Chrome));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
