// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "ui/icons.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 announcementPauseMs = 5000; // ui.md section 14

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

StatusLine::StatusLine(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_icon(plainLabel(this)),
      m_text(plainLabel(this)),
      m_more(plainLabel(this)),
      m_unreadable(plainLabel(this)),
      m_totalText(plainLabel(this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_icon);
    line->addWidget(m_text);
    line->addWidget(m_more);
    line->addWidget(m_unreadable);
    line->addStretch();
    line->addWidget(m_totalText);
    connect(&theme, &Theme::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setStatus(const SyncStatus &status)
{
    if (status == m_status)
        return;
    const bool newPhase = status.phase != m_status.phase;
    m_status = status;
    refresh();
    if (newPhase)
        announce();
}

void StatusLine::setTotal(qint64 total)
{
    m_total = total;
    refresh();
}

QString StatusLine::text() const
{
    return m_more->text().isEmpty() ? m_text->text() : m_text->text() + u' ' + m_more->text();
}

QString StatusLine::totalText() const
{
    return m_totalText->text();
}

void StatusLine::refresh()
{
    const SyncWords words = ErrorText::sync(m_status, m_format);
    const int side = m_theme.px(14);
    setFixedHeight(m_theme.px(28));
    layout()->setContentsMargins(m_theme.px(14), 1, m_theme.px(14), 0);
    layout()->setSpacing(m_theme.px(6));
    m_icon->setPixmap(icon(words.icon, side, m_theme.color(words.color), devicePixelRatioF()));
    m_text->setText(words.text);
    m_more->setText(words.more.isEmpty() ? QString() : u"· "_s + words.more);
    m_more->setVisible(!words.more.isEmpty());
    m_unreadable->setVisible(m_status.unreadable > 0);
    m_unreadable->setText(m_status.unreadable == 1
                              ? tr("1 item could not be read")
                              : tr("%1 items could not be read").arg(m_format.count(m_status.unreadable)));
    m_totalText->setText(m_total == 1 ? tr("1 conversation on this device")
                                      : tr("%1 conversations on this device").arg(m_format.count(m_total)));
    for (QLabel *label : {m_text, m_more, m_unreadable, m_totalText})
        label->setFont(m_theme.font(TextStyle::Meta12));
    const bool quiet = m_status.phase != SyncPhase::Waiting && m_status.phase != SyncPhase::NeedsYou;
    setColor(m_text, m_theme.color(quiet ? Token::Text2 : words.color));
    setColor(m_more, m_theme.color(Token::Text3));
    setColor(m_unreadable, m_theme.color(Token::WarnText));
    setColor(m_totalText, m_theme.color(Token::Text3));
    setToolTip(plainToolTip(ErrorText::details(m_status, m_format)));
    m_text->setAccessibleName(text());
    update();
}

void StatusLine::announce()
{
    const qint64 now = m_format.clock().monotonicMs();
    if (m_announcedOnce && now - m_announcedMs < announcementPauseMs)
        return;
    m_announcedOnce = true;
    m_announcedMs = now;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(text());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Chrome));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
