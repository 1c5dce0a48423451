// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notification.h"
#include "ui/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace leadlight {

/// The icon in the desktop's tray with the number of conversations that want attention, and the second-best way to
/// show a notification. Where there is no tray it does nothing and says so.
class Tray final : public Messenger
{
    Q_OBJECT

public:
    explicit Tray(const Theme &theme, QObject *parent = nullptr);

    void setShown(bool shown);
    /// Somebody can see and click it.
    [[nodiscard]] bool isThere() const;
    /// In the present language.
    void sayAgain();
    void setCounts(qint64 unseen, qint64 due);
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu &menu() { return m_menu; }

    void show(const Notification &notification) override;

Q_SIGNALS:
    void windowWanted();
    void syncWanted();
    void quitWanted();

private:
    void draw();

    const Theme &m_theme;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    bool m_isWanted = false;
    qint64 m_unseen = 0;
    qint64 m_due = 0;
    Notification m_last;
};

} // namespace leadlight
