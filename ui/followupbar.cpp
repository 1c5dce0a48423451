// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/followupbar.h"

#include "ui/linkbutton.h"
#include "ui/remindmenu.h"
#include "ui/safelink.h"
#include "ui/style.h"
#include "ui/themedicon.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int barHeight = 56;
constexpr int promisedFrom = 80; // the seed: high-score leads within 24 hours
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

} // namespace

FollowUpBar::FollowUpBar(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_icon(new IconLabel(theme, 18, this)),
      m_title(new TextLabel(theme, TextStyle::Body13Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_remark(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Elide, this)),
      m_done(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Elide, this)),
      m_undo(new LinkButton(theme, this)),
      m_remindMenu(new RemindMenu(theme, format, this)),
      m_email(new QPushButton(this)),
      m_call(new QPushButton(this)),
      m_remind(new QPushButton(this)),
      m_dismiss(new QPushButton(this)),
      m_mark(new QPushButton(this))
{
    setAccessibleName(tr("Follow-up"));
    makeButtons();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_done);
    line->addWidget(m_undo);
    line->addWidget(m_icon);
    line->addLayout(words, 1);
    for (QPushButton *button : {m_email, m_call, m_remind, m_dismiss, m_mark})
        line->addWidget(button);

    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &FollowUpBar::refresh);
    connect(&theme, &Theme::changed, this, &FollowUpBar::applyTheme);
    applyTheme();
    refresh();
}

void FollowUpBar::makeButtons()
{
    m_email->setAccessibleName(tr("Email"));
    m_call->setAccessibleName(tr("Call"));
    m_remind->setAccessibleName(tr("Remind me again"));
    m_dismiss->setAccessibleName(tr("Remove reminder"));
    m_mark->setAccessibleName(tr("Mark followed up"));
    setButtonLook(m_mark, ButtonLook::Primary);
    for (QPushButton *button : {m_email, m_call, m_remind, m_dismiss, m_mark})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: marked as followed up"));
    connect(m_email, &QPushButton::clicked, this, &FollowUpBar::emailRequested);
    connect(m_call, &QPushButton::clicked, this, &FollowUpBar::callRequested);
    connect(m_mark, &QPushButton::clicked, this, &FollowUpBar::markFollowedUp);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_detail)
            Q_EMIT submitted(UndoFollowedUp{m_detail->record.card.id});
    });
    const auto remind = [this](Instant at) {
        if (m_detail)
            Q_EMIT submitted(Remind{m_detail->record.card.id, at});
    };
    connect(m_remindMenu, &RemindMenu::chosen, this, remind);
    connect(m_dismiss, &QPushButton::clicked, this, [remind] { remind({}); });
    connect(m_remind, &QPushButton::clicked, this,
            [this] { m_remindMenu->popup(m_remind->mapToGlobal(QPoint(0, -m_remindMenu->sizeHint().height()))); });
}

void FollowUpBar::setDetail(const std::optional<ConversationDetail> &detail)
{
    const bool sameVisit = detail && m_detail && detail->record.card.id == m_detail->record.card.id;
    if (!sameVisit) {
        m_ranHere = false;
        m_reachedBy = FollowUpChannel::Unknown;
    }
    m_detail = detail;
    m_ranHere = m_ranHere || (detail && detail->own.followUp.isRunning());
    refresh();
}

void FollowUpBar::setReachedBy(FollowUpChannel channel)
{
    m_reachedBy = channel;
    refresh();
}

bool FollowUpBar::isReminderDue() const
{
    return m_detail && m_detail->own.remindAt.isSet() && m_detail->own.remindAt <= m_format.clock().wall();
}

bool FollowUpBar::isLate() const
{
    return m_detail && m_detail->own.followUp.isRunning() && m_format.clock().wall() >= m_detail->own.followUp.dueAt;
}

FollowUpBar::State FollowUpBar::stateNow() const
{
    if (!m_detail)
        return State::Nothing;
    const Score &score = m_detail->record.card.score;
    if (m_detail->own.followUp.isRunning() && score.isSet() && score.points() >= promisedFrom)
        return State::Running;
    if (isReminderDue())
        return State::Reminder;
    return m_ranHere && m_detail->own.followUp.isDone() ? State::Done : State::Nothing;
}

void FollowUpBar::refresh()
{
    m_state = stateNow();
    const bool running = m_state == State::Running;
    const bool lead = running || m_state == State::Reminder;
    m_icon->setVisible(lead);
    m_title->setVisible(lead);
    m_remark->setVisible(lead);
    m_done->setVisible(m_state == State::Done);
    m_undo->setVisible(m_state == State::Done);
    m_email->setVisible(lead && mailLink(m_detail->record.card.email).has_value());
    m_call->setVisible(lead && callLink(m_detail->record.card.phone).has_value());
    m_remind->setVisible(m_state == State::Reminder);
    m_dismiss->setVisible(lead && isReminderDue());
    m_mark->setVisible(running);
    if (running)
        showRunning();
    else if (m_state == State::Done)
        showDone();
    else if (m_state == State::Reminder)
        showReminder();
    setVisible(m_state != State::Nothing);
    schedule();
    fold();
    update();
}

void FollowUpBar::showRunning()
{
    const bool late = isLate();
    const QString due = m_format.moment(m_detail->own.followUp.dueAt);
    m_icon->setIcon(late ? u"clock-alert"_s : u"clock"_s, late ? Token::DangerText : Token::WarnText,
                    late ? tr("Late") : tr("Follow-up"));
    m_title->setColor(late ? Token::DangerText : Token::Text);
    m_remark->setColor(late ? Token::DangerText : Token::Text2);
    const QString lead = m_format.bandTitle(m_detail->record.card.score.band());
    m_full = {late ? tr("Follow-up was due %1", "the time").arg(due) : tr("Follow up by %1", "the time").arg(due),
              withReminder(tr("%1 · %2", "kind of lead, time left").arg(lead, remaining(minuteMs)))};
    m_brief = {late ? tr("Was due %1", "the time").arg(due) : tr("Due %1", "the time").arg(due), remaining(hourMs)};
    m_mark->setToolTip(m_reachedBy == FollowUpChannel::Email       ? tr("Followed up by email")
                           : m_reachedBy == FollowUpChannel::Phone ? tr("Followed up by phone")
                                                                   : tr("Say how you followed up"));
}

/// `step`: what is left is told in minutes or, where room is short, in full hours.
QString FollowUpBar::remaining(qint64 step) const
{
    const qint64 left = m_detail->own.followUp.dueAt.ms - m_format.clock().wall().ms;
    if (left > 0)
        return left < minuteMs
            ? tr("less than 1 min left")
            : tr("%1 left", "23 h 12 min").arg(m_format.span(left >= step ? left / step * step : left));
    const qint64 late = -left;
    if (late < minuteMs)
        return tr("just now late");
    // Hours are enough for what is over; minutes would only blame.
    return tr("%1 late", "2 h").arg(m_format.span(late >= hourMs ? late / hourMs * hourMs : late));
}

QString FollowUpBar::withReminder(const QString &remark) const
{
    if (!isReminderDue())
        return remark;
    return tr("%1 · reminder for %2", "kind of lead and time left, time")
        .arg(remark, m_format.moment(m_detail->own.remindAt));
}

void FollowUpBar::showDone()
{
    const FollowUp &followUp = m_detail->own.followUp;
    const QString when = m_format.moment(followUp.doneAt);
    const bool late = followUp.doneAt >= followUp.dueAt;
    switch (followUp.channel.value) {
    case FollowUpChannel::Email:
        m_done->setWords(late ? tr("Followed up late by email, %1").arg(when)
                              : tr("Followed up by email, %1").arg(when));
        return;
    case FollowUpChannel::Phone:
        m_done->setWords(late ? tr("Followed up late by phone, %1").arg(when)
                              : tr("Followed up by phone, %1").arg(when));
        return;
    case FollowUpChannel::Other:
    case FollowUpChannel::Unknown:
        break;
    }
    m_done->setWords(late ? tr("Followed up late, %1").arg(when) : tr("Followed up, %1").arg(when));
}

void FollowUpBar::showReminder()
{
    m_icon->setIcon(u"bell"_s, Token::AccentText, tr("Reminder"));
    m_title->setColor(Token::Text);
    m_remark->setColor(Token::Text2);
    m_full = {tr("You wanted to be reminded"),
              tr("Reminder for %1", "a time").arg(m_format.moment(m_detail->own.remindAt))};
    m_brief = m_full;
    m_remindMenu->setReminder(m_detail->own.remindAt);
}

/// Wakes when the words change: at full minutes before and after the time is over, at that moment itself, and when a
/// reminder becomes due. Never later than a minute, because the wall clock may be set meanwhile.
void FollowUpBar::schedule()
{
    m_tick.stop();
    if (!m_detail || !isVisibleTo(parentWidget()))
        if (!m_detail || !m_detail->own.remindAt.isSet())
            return;
    const qint64 now = m_format.clock().wall().ms;
    qint64 wait = minuteMs;
    if (m_detail->own.followUp.isRunning()) {
        const qint64 left = m_detail->own.followUp.dueAt.ms - now;
        const qint64 part = left > 0 ? left % minuteMs : minuteMs - (-left) % minuteMs;
        wait = std::min(wait, part + 1); // one millisecond into the next words
        if (left > 0 && left < minuteMs)
            wait = std::min(wait, left);
    }
    if (const Instant remind = m_detail->own.remindAt; remind.isSet() && remind.ms > now)
        wait = std::min(wait, remind.ms - now);
    m_tick.start(int(std::max<qint64>(1, wait)));
}

void FollowUpBar::markFollowedUp()
{
    if (m_state != State::Running)
        return;
    if (m_reachedBy == FollowUpChannel::Unknown)
        askChannel();
    else
        submitMark(m_reachedBy);
}

void FollowUpBar::askChannel()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"channels"_s);
    menu->setAccessibleName(tr("How did you follow up?"));
    const auto add = [this, menu](const QString &icon, const QString &words, FollowUpChannel channel) {
        QAction *entry = menu->addAction(themedIcon(m_theme, icon), words);
        connect(entry, &QAction::triggered, this, [this, channel] { submitMark(channel); });
        return entry;
    };
    QAction *first = add(u"mail"_s, tr("By email"), FollowUpChannel::Email);
    add(u"phone"_s, tr("By phone"), FollowUpChannel::Phone);
    add(u"check"_s, tr("In another way"), FollowUpChannel::Other);
    const QSize size = menu->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_mark->width() - size.width();
    menu->popup(m_mark->mapToGlobal(QPoint(x, -size.height() - m_theme.px(4))));
    menu->setActiveAction(first);
}

void FollowUpBar::submitMark(FollowUpChannel channel)
{
    if (m_detail)
        Q_EMIT submitted(MarkFollowedUp{m_detail->record.card.id, channel});
}

/// What gives way first where the room is short: the words on the lesser buttons, then the long sentence, and the words
/// on the main button last of all.
void FollowUpBar::fold()
{
    struct Face {
        QPushButton *button;
        QString icon;
        QString words;
        Token color;
    };
    const std::array faces{Face{m_email, u"mail"_s, tr("Email"), Token::Text2},
                           Face{m_call, u"phone"_s, tr("Call"), Token::Text2},
                           Face{m_remind, u"clock"_s, tr("Remind me again"), Token::Text2},
                           Face{m_dismiss, u"x"_s, tr("Remove reminder"), Token::Text2},
                           Face{m_mark, u"check"_s, tr("Mark followed up"), Token::OnAccent}};
    // The reminder's own small button never needs its words beside the promise.
    const auto isBare = [this](const Face &face, int step) {
        return step == 3 || (step > 0 && face.button != m_mark)
            || (face.button == m_dismiss && m_state == State::Running);
    };
    const QFontMetrics metrics(m_theme.font(TextStyle::Body13Medium));
    const QFontMetrics titles(m_theme.font(TextStyle::Body13Strong));
    const QFontMetrics remarks(m_theme.font(TextStyle::Meta12));
    int step = 0;
    for (; step < 3; ++step) {
        const Words &words = step < 2 ? m_full : m_brief;
        const int gap = m_theme.px(step < 2 ? 8 : 6);
        int wanted = m_theme.px((step < 2 ? 20 : 14) + 18 + 12) + gap + 1
            + std::max(titles.horizontalAdvance(words.title), remarks.horizontalAdvance(words.remark));
        for (const Face &face : faces) {
            if (!face.button->isHidden())
                wanted += gap
                    + (isBare(face, step) ? m_theme.px(36) : metrics.horizontalAdvance(face.words) + m_theme.px(46));
        }
        if (wanted <= width())
            break;
    }
    layout()->setContentsMargins(m_theme.px(step < 2 ? 20 : 14), 1, m_theme.px(12), 0);
    layout()->setSpacing(m_theme.px(step < 2 ? 8 : 6));
    m_title->setWords(step < 2 ? m_full.title : m_brief.title);
    m_remark->setWords(step < 2 ? m_full.remark : m_brief.remark);
    for (const Face &face : faces) {
        const bool bare = isBare(face, step);
        face.button->setIcon(themedIcon(m_theme, face.icon, face.color));
        face.button->setText(bare ? QString() : face.words);
        if (face.button != m_mark || bare)
            face.button->setToolTip(bare ? face.words : QString());
        face.button->setMinimumWidth(bare ? m_theme.px(36) : 0);
    }
    layout()->activate(); // now, so that no picture shows new words in old places
}

void FollowUpBar::applyTheme()
{
    setFixedHeight(m_theme.px(barHeight));
    for (QPushButton *button : {m_email, m_call, m_remind, m_dismiss, m_mark}) {
        button->setFont(m_theme.font(TextStyle::Body13Medium));
        button->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
    }
    fold();
    update();
}

void FollowUpBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FollowUpBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    schedule();
}

void FollowUpBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool late = m_state == State::Running && isLate();
    painter.fillRect(rect(), m_theme.color(late ? Token::DangerSoft : Token::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.color(late ? Token::DangerLine : Token::Hair));
}

} // namespace leadlight
