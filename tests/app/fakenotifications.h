// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "privatebus.h"

#include <QObject>
#include <QVariantMap>

#include <vector>

namespace leadlight {

/// The notification service of a desktop: takes in what is shown, and clicks on it.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString program;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    FakeNotifications(const PrivateBus &bus, const QStringList &abilities)
        : m_abilities(abilities),
          m_bus(bus.join(QStringLiteral("notifications")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(QStringLiteral("notifications")); }

    [[nodiscard]] const std::vector<Shown> &shown() const { return m_shown; }
    /// Ids are numbered from 1.
    void click(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }
    void close(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_abilities; }
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        m_shown.push_back({program, title, body, actions, hints});
        return uint(m_shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_abilities;
    QDBusConnection m_bus;
    std::vector<Shown> m_shown;
};

} // namespace leadlight
