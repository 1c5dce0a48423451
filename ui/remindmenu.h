// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"

#include <QDialog>
#include <QMenu>

class QDateTimeEdit;

namespace leadlight {

class Theme;

/// Asks for the day and time of a reminder. Nothing before the next minute can be chosen.
class ReminderDialog final : public QDialog
{
    Q_OBJECT

public:
    ReminderDialog(const Theme &theme, const Format &format, Instant proposed, QWidget *parent);
    [[nodiscard]] Instant chosen() const;

private:
    const Format &m_format;
    QDateTimeEdit *m_when;
};

/// When to come back to a conversation: in an hour, tomorrow at nine, next week, another time; and remove, while there
/// is a reminder. It only asks: who shows it submits `chosen`.
class RemindMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive the menu. The entries say times as of `aboutToShow`.
    RemindMenu(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    /// The reminder that stands now, unset for none.
    void setReminder(Instant at);

    /// The moments that the entries stand for; the next Monday counts as next week, in the user's zone.
    [[nodiscard]] static Instant inOneHour(Instant now);
    [[nodiscard]] static Instant tomorrowMorning(Instant now, const QTimeZone &zone);
    [[nodiscard]] static Instant nextWeek(Instant now, const QTimeZone &zone);

Q_SIGNALS:
    /// Unset: no reminder any more.
    void chosen(leadlight::Instant at);

private:
    void fill();
    void pick();

    const Theme &m_theme;
    const Format &m_format;
    Instant m_reminder;
};

} // namespace leadlight
