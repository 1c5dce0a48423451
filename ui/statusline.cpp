// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "ui/outboxtext.h"
#include "ui/statusbutton.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace leadlight {

namespace {

constexpr qint64 announcementPauseMs = 5000; // ui.md section 14
constexpr size_t incidentsKept = 4;

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
      m_sync(new StatusButton(theme, this)),
      m_outboxButton(new StatusButton(theme, this)),
      m_unreadable(plainLabel(this)),
      m_totalText(plainLabel(this)),
      m_commands(new StatusButton(theme, this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_sync);
    line->addWidget(m_outboxButton);
    line->addWidget(m_unreadable);
    line->addStretch();
    line->addWidget(m_totalText);
    line->addWidget(m_commands);
    connect(m_sync, &QAbstractButton::clicked, this, &StatusLine::openLog);
    connect(m_outboxButton, &QAbstractButton::clicked, this, &StatusLine::outboxWanted);
    connect(m_commands, &QAbstractButton::clicked, this, &StatusLine::commandsWanted);
    connect(&theme, &Theme::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setStatus(const SyncStatus &status)
{
    if (status == m_status)
        return;
    const bool newPhase = status.phase != m_status.phase;
    noteError(status);
    m_status = status;
    refresh();
    if (newPhase)
        announce(m_sync);
}

void StatusLine::setOutbox(const OutboxStatus &status)
{
    const bool moreNeedsYou = status.needYou > m_outbox.needYou;
    m_outbox = status;
    refresh();
    if (moreNeedsYou)
        announce(m_outboxButton);
}

void StatusLine::noteError(const SyncStatus &status)
{
    if (!status.error || status.error == m_status.error)
        return;
    m_incidents.insert(m_incidents.begin(), {m_format.clock().wall(), *status.error});
    if (m_incidents.size() > incidentsKept)
        m_incidents.pop_back();
}

void StatusLine::setTotal(qint64 total)
{
    m_total = total;
    refresh();
}

void StatusLine::setCommandsKey(const QString &key)
{
    m_commandsKey = key;
    refresh();
}

QString StatusLine::text() const
{
    return m_sync->words();
}

QString StatusLine::totalText() const
{
    return m_totalText->text();
}

void StatusLine::openLog()
{
    if (m_status.phase == SyncPhase::NeedsYou && m_status.error && m_status.error->kind == ErrorKind::Unauthorized) {
        Q_EMIT keyWanted();
        return;
    }
    auto *log = new SyncLog(m_status, m_incidents, m_theme, m_format, this);
    connect(log, &SyncLog::retryWanted, this, &StatusLine::retryWanted);
    connect(log, &SyncLog::keyWanted, this, &StatusLine::keyWanted);
    log->popupAbove({m_sync->mapToGlobal(QPoint(0, 0)), m_sync->size()});
}

void StatusLine::refresh()
{
    const SyncWords words = ErrorText::sync(m_status, m_format);
    setFixedHeight(m_theme.px(28));
    layout()->setContentsMargins(m_theme.px(8), 1, m_theme.px(8), 0);
    layout()->setSpacing(m_theme.px(6));
    const bool quiet = m_status.phase != SyncPhase::Waiting && m_status.phase != SyncPhase::NeedsYou;
    m_sync->setLook({words.icon, words.color, words.text, quiet ? Token::Text2 : words.color, words.more, {}});
    m_sync->setDetails(ErrorText::details(m_status, m_format));
    refreshOutbox();
    m_commands->setLook({.text = tr("Commands"), .textColor = Token::Text3, .key = m_commandsKey});
    m_commands->setVisible(!m_commandsKey.isEmpty());
    m_unreadable->setText(m_status.unreadable == 1
                              ? tr("1 item could not be read")
                              : tr("%1 items could not be read").arg(m_format.count(m_status.unreadable)));
    m_totalText->setText(m_total == 1 ? tr("1 conversation on this device")
                                      : tr("%1 conversations on this device").arg(m_format.count(m_total)));
    for (QLabel *label : {m_unreadable, m_totalText})
        label->setFont(m_theme.font(TextStyle::Meta12));
    setColor(m_unreadable, m_theme.color(Token::WarnText));
    setColor(m_totalText, m_theme.color(Token::Text3));
    showWhatFits();
    update();
}

void StatusLine::refreshOutbox()
{
    const QString words = OutboxText::line(m_outbox, m_format);
    m_outboxButton->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    const bool urgent = m_outbox.needYou > 0;
    const bool stands = m_outbox.pause != OutboxPause::Nothing;
    const Token color = urgent ? Token::DangerText : stands ? Token::WarnText : Token::Text2;
    m_outboxButton->setLook({.icon = urgent ? QStringLiteral("circle-alert") : QStringLiteral("arrow-up"),
                             .iconColor = color,
                             .text = words,
                             .textColor = color});
    QStringList details;
    if (OutboxStatus waiting = m_outbox; urgent && waiting.waiting > 0) {
        waiting.needYou = 0;
        details << OutboxText::line(waiting, m_format);
    }
    if (stands)
        details << OutboxText::pause(m_outbox.pause);
    m_outboxButton->setDetails(details.join(u'\n'));
}

void StatusLine::showWhatFits()
{
    // What is left out here stands in the sync log and in the list's head.
    const int gap = m_theme.px(6);
    int room = width() - m_theme.px(16) - m_sync->sizeHint().width() - gap;
    if (!m_commandsKey.isEmpty())
        room -= m_commands->sizeHint().width() + gap;
    if (!m_outboxButton->isHidden())
        room -= m_outboxButton->sizeHint().width() + gap;
    const int unreadable = m_unreadable->sizeHint().width() + gap;
    const bool unreadableFits = m_status.unreadable > 0 && unreadable <= room;
    m_unreadable->setVisible(unreadableFits);
    if (unreadableFits)
        room -= unreadable;
    const bool roomy = width() >= m_theme.px(900); // a small window has better things to say
    m_totalText->setVisible(roomy && m_totalText->sizeHint().width() + gap <= room);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void StatusLine::announce(StatusButton *what)
{
    const qint64 now = m_format.clock().monotonicMs();
    if (m_announcedOnce && now - m_announcedMs < announcementPauseMs)
        return;
    m_announcedOnce = true;
    m_announcedMs = now;
    QAccessibleEvent event(what, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(what->words());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Chrome));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
