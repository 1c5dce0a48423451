// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notification.h"
#include "app/sessionbus.h"

#include <QHash>

namespace leadlight {

/// Notifications over org.freedesktop.Notifications, with buttons where the desktop has them. Foreign text is escaped
/// where the desktop would read markup in it. Never waits for an answer.
class BusMessenger final : public Messenger
{
    Q_OBJECT

public:
    explicit BusMessenger(const QString &busAddress = {}, QObject *parent = nullptr);

    void show(const Notification &notification) override;

private:
    enum class State { Joining, Asking, Usable, Unusable };

    void takeBus(bool joined);
    void takeAbilities(const QStringList &abilities);
    void send(const Notification &notification);
    void giveUp();

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    SessionBus m_bus;
    State m_state = State::Joining;
    bool m_hasActions = false;
    bool m_hasMarkup = false;
    std::vector<Notification> m_waiting;
    QHash<uint, Notification> m_shown;
};

} // namespace leadlight
