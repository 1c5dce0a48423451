// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/findbar.h"

#include "ui/format.h"
#include "ui/themedicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace leadlight {

FindBar::FindBar(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_field(new QLineEdit(this)),
      m_result(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Elide, this))
{
    setAccessibleName(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find in this conversation"));
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->addAction(themedIcon(theme, QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_field, 1);
    line->addWidget(m_result);
    QToolButton *up = addButton(QStringLiteral("chevron-up"), tr("Previous hit"), QStringLiteral("Shift+F3"));
    QToolButton *down = addButton(QStringLiteral("chevron-down"), tr("Next hit"), QStringLiteral("F3"));
    QToolButton *close = addButton(QStringLiteral("x"), tr("Close"), tr("Esc", "the key"));
    for (QToolButton *button : {up, down, close})
        line->addWidget(button);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::edited);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT stepped(+1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
}

QToolButton *FindBar::addButton(const QString &icon, const QString &words, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)", "words, key").arg(words, key));
    m_buttons.emplace_back(button, icon);
    return button;
}

void FindBar::begin(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setResult(qint64 current, qint64 total, bool complete)
{
    const bool wordless = m_field->text().trimmed().isEmpty();
    QString words;
    if (!wordless && total > 0)
        words = complete
            ? tr("%1 of %2", "hit number, hits").arg(m_format.count(current), m_format.count(total))
            : tr("%1 of %2…", "hit number, hits so far").arg(m_format.count(current), m_format.count(total));
    else if (!wordless)
        words = complete ? tr("No hits") : tr("Searching…");
    m_result->setColor(complete && total == 0 ? Token::DangerText : Token::Text2);
    m_result->setWords(words);
    m_buttons[0].first->setEnabled(total > 0);
    m_buttons[1].first->setEnabled(total > 0);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepped(key->modifiers() & Qt::ShiftModifier ? -1 : +1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepped(+1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindBar::applyTheme()
{
    setFixedHeight(m_theme.px(40));
    layout()->setContentsMargins(m_theme.px(20), m_theme.px(4), m_theme.px(12), m_theme.px(4) + 1);
    layout()->setSpacing(m_theme.px(6));
    m_field->setFont(m_theme.font(TextStyle::Body13));
    m_field->setFixedHeight(m_theme.px(30));
    for (const auto &[button, icon] : m_buttons) {
        button->setFixedSize(m_theme.px(28), m_theme.px(28));
        button->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
        button->setIcon(themedIcon(m_theme, icon));
    }
    update();
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
