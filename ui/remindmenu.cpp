// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/remindmenu.h"

#include "ui/style.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/themedicon.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

Instant atNine(const QDate &date, const QTimeZone &zone)
{
    return {QDateTime(date, {9, 0}, zone).toMSecsSinceEpoch()};
}

QDate dateOf(Instant at, const QTimeZone &zone)
{
    return at.toUtc().toTimeZone(zone).date();
}

} // namespace

ReminderDialog::ReminderDialog(const Theme &theme, const Format &format, Instant proposed, QWidget *parent)
    : QDialog(parent),
      m_format(format),
      m_when(new QDateTimeEdit(this))
{
    setWindowTitle(tr("Remind me"));
    auto *title = new TextLabel(theme, TextStyle::Dialog18Strong, Token::Text, TextLabel::Fit::Elide, this);
    title->setWords(tr("Remind me"));
    auto *label = new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Elide, this);
    label->setWords(tr("Day and time"));
    // Shown and read as the user's local time: the edit itself knows no zones but the system's.
    const auto local = [&format](Instant at) {
        const QDateTime there = at.toUtc().toTimeZone(format.zone());
        return QDateTime(there.date(), {there.time().hour(), there.time().minute()}, Qt::UTC);
    };
    m_when->setTimeSpec(Qt::UTC);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "day and time of a reminder"));
    m_when->setMinimumDateTime(local({format.clock().wall().ms + 60'000}));
    m_when->setDateTime(local(proposed));
    m_when->setAccessibleName(tr("Day and time of the reminder"));
    m_when->setFont(theme.font(TextStyle::Body13));
    m_when->setMinimumHeight(theme.px(36));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(tr("Set reminder"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonLook(accept, ButtonLook::Primary);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(label);
    column->addWidget(m_when);
    column->addSpacing(theme.px(8));
    column->addWidget(buttons);
    setMinimumWidth(theme.px(320));
    m_when->setFocus();
}

Instant ReminderDialog::chosen() const
{
    const QDateTime shown = m_when->dateTime();
    return {QDateTime(shown.date(), shown.time(), m_format.zone()).toMSecsSinceEpoch()};
}

RemindMenu::RemindMenu(const Theme &theme, const Format &format, QWidget *parent)
    : QMenu(parent),
      m_theme(theme),
      m_format(format)
{
    setTitle(tr("Remind me"));
    setAccessibleName(tr("Remind me"));
    connect(this, &QMenu::aboutToShow, this, &RemindMenu::fill);
    fill(); // so that a palette or a test finds the entries before it is shown
}

void RemindMenu::setReminder(Instant at)
{
    m_reminder = at;
    fill();
}

Instant RemindMenu::inOneHour(Instant now)
{
    return {now.ms + 3'600'000};
}

Instant RemindMenu::tomorrowMorning(Instant now, const QTimeZone &zone)
{
    return atNine(dateOf(now, zone).addDays(1), zone);
}

Instant RemindMenu::nextWeek(Instant now, const QTimeZone &zone)
{
    const QDate today = dateOf(now, zone);
    return atNine(today.addDays(8 - today.dayOfWeek()), zone);
}

void RemindMenu::fill()
{
    clear();
    const Instant now = m_format.clock().wall();
    const auto add = [this](const QString &words, Instant at) {
        // The exact time stands where other menus have their key.
        QAction *entry = addAction(themedIcon(m_theme, QStringLiteral("clock")), words + u'\t' + m_format.moment(at));
        connect(entry, &QAction::triggered, this, [this, at] { Q_EMIT chosen(at); });
    };
    add(tr("In 1 hour"), inOneHour(now));
    add(tr("Tomorrow morning"), tomorrowMorning(now, m_format.zone()));
    add(tr("Next week"), nextWeek(now, m_format.zone()));
    connect(addAction(tr("Pick day and time…")), &QAction::triggered, this, &RemindMenu::pick);
    if (!m_reminder.isSet())
        return;
    addSeparator();
    QAction *remove = addAction(themedIcon(m_theme, QStringLiteral("x")),
                                tr("Remove reminder") + u'\t' + m_format.moment(m_reminder));
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT chosen({}); });
}

void RemindMenu::pick()
{
    const Instant now = m_format.clock().wall();
    const Instant proposed = m_reminder > now ? m_reminder : tomorrowMorning(now, m_format.zone());
    auto *dialog = new ReminderDialog(m_theme, m_format, proposed, parentWidget() ? parentWidget()->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT chosen(dialog->chosen()); });
    dialog->open();
}

} // namespace leadlight
