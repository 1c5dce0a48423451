// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QTime>

namespace leadlight {

/// What a user can set for the whole program, as one value: the settings dialog edits it, `app/settings` keeps it.
/// Profile matters (address, key) are not here. Each member's initial value is its default.
struct Preferences {
    enum class Appearance { System, Light, Dark };
    enum class Density { Auto, Comfortable, Compact };
    /// What is selected after an action took the conversation out of the list.
    enum class AfterAction { Next, Previous, Stay };

    // Appearance
    Appearance appearance = Appearance::System;
    Density density = Density::Auto;
    int textPercent = 100;     ///< 90, 100, 115, 130, 150 or 200, on top of the system's size
    bool reduceMotion = false; ///< also true while the system asks for it
    bool highContrast = false;
    bool systemFont = false;
    QString language; ///< "de", "ar", …; empty follows the system

    // List
    AfterAction afterAction = AfterAction::Next;

    // Notifications
    bool notify = true;
    int notifyScore = 80; ///< 0 to 100: new leads from here on
    bool notifyCrmErrors = true;
    bool notifyDue = true;
    int dueHours = 2;         ///< 1 to 24: a follow-up this near; reminders ring at their time
    bool hideDetails = false; ///< no visitor's name and no summary in notifications
    bool quiet = false;
    QTime quietFrom{20, 0};
    QTime quietTo{7, 0}; ///< may be before quietFrom: over midnight
    bool trayIcon = true;
    bool closeToTray = false;

    // Keyboard: action name → portable key sequences joined by "; "; only what differs from the defaults.
    QHash<QString, QString> keys;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace leadlight
