// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entryfield.h"

#include "ui/themedicon.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

} // namespace

EntryField::EntryField(const Theme &theme, const QString &name, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme)
{
    setAccessibleName(name);
    connect(&theme, &Theme::changed, this, &EntryField::applyTheme);
    applyTheme();
}

void EntryField::hideText(const QString &showWords, const QString &hideWords)
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye = new QToolButton(this);
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setFocusPolicy(Qt::TabFocus);
    connect(m_eye, &QToolButton::toggled, this,
            [this, showWords, hideWords](bool shown) { reveal(shown, shown ? hideWords : showWords); });
    reveal(false, showWords);
    applyTheme();
}

void EntryField::reveal(bool shown, const QString &words)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(themedIcon(m_theme, shown ? u"eye-off"_s : u"eye"_s, Token::Text2));
    m_eye->setToolTip(words);
    m_eye->setAccessibleName(words);
}

void EntryField::setProblem(const QString &sentence)
{
    m_problem = !sentence.isEmpty();
    setAccessibleDescription(sentence);
    update();
}

void EntryField::applyTheme()
{
    setFont(m_theme.font(TextStyle::Body13));
    setFixedHeight(m_theme.px(36));
    const int before = m_theme.px(5);
    const int after = m_theme.px(m_eye ? 34 : 5);
    // Addresses and keys are read from the left in every language, but the eye is where the layout ends.
    if (isRightToLeft())
        setTextMargins(after, 0, before, 0);
    else
        setTextMargins(before, 0, after, 0);
    placeEye();
    update();
}

void EntryField::placeEye()
{
    if (!m_eye)
        return;
    const int side = m_theme.px(24);
    const QRect place(width() - m_theme.px(7) - side, (height() - side) / 2, side, side);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void EntryField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

void EntryField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void EntryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_problem)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? m_theme.px(2) : 1;
    painter.setPen(QPen(m_theme.color(Token::DangerText), pen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), m_theme.px(8),
                            m_theme.px(8));
}

} // namespace leadlight
