// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/searchfield.h"

#include "ui/icons.h"
#include "ui/keycap.h"
#include "ui/themedicon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestSearch = 256;

} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_clear(new QToolButton(this))
{
    setMaxLength(longestSearch);
    setBrief(false);
    setAccessibleName(tr("Search conversations"));
    m_clear->setIcon(themedIcon(theme, u"x"_s, Token::Text3));
    m_clear->setToolTip(tr("Clear search (Esc)"));
    m_clear->setAccessibleName(tr("Clear search"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus); // Escape does the same
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::submit);
    connect(this, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) { m_clear->setVisible(!now.isEmpty()); });
    connect(m_clear, &QToolButton::clicked, this, &SearchField::clearSearch);
    connect(&theme, &Theme::changed, this, &SearchField::refresh);
    m_clear->hide();
    refresh();
}

void SearchField::refresh()
{
    setFont(m_theme.font(TextStyle::Body13));
    setFixedHeight(m_theme.px(36));
    place();
    update();
}

void SearchField::place()
{
    const int before = m_theme.px(31);
    const int after = m_theme.px(30);
    if (isRightToLeft())
        setTextMargins(after, 0, before, 0);
    else
        setTextMargins(before, 0, after, 0);
    const int side = m_theme.px(24);
    const QRect button(width() - m_theme.px(8) - side, (height() - side) / 2, side, side);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
}

void SearchField::setBrief(bool brief)
{
    const QString whole = tr("Search name, email, agent, summary");
    setPlaceholderText(brief ? tr("Search conversations") : whole);
    setToolTip(whole);
}

void SearchField::setKey(const QString &key)
{
    m_key = key;
    update();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void SearchField::setSearch(const QString &text)
{
    m_rest.stop();
    m_said = text;
    if (text != this->text())
        setText(text);
}

void SearchField::submit()
{
    m_rest.stop();
    if (text() == m_said)
        return;
    m_said = text();
    Q_EMIT searchEdited(m_said);
}

void SearchField::clearSearch()
{
    clear();
    submit();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clearSearch();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submit();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(16);
    const QRect glass(m_theme.px(11), (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), glass).topLeft(),
                       icon(u"search"_s, side, m_theme.color(Token::Text3), devicePixelRatioF()));
    if (!text().isEmpty() || hasFocus() || m_key.isEmpty())
        return;
    const QSize cap = keyCapSize(m_key, m_theme);
    const QRect key(QPoint(width() - m_theme.px(10) - cap.width(), (height() - cap.height()) / 2), cap);
    paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), key), m_key, m_theme);
}

} // namespace leadlight
