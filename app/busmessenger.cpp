// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/busmessenger.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace leadlight {

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

const QString &path()
{
    static const QString name = QStringLiteral("/org/freedesktop/Notifications");
    return name;
}

constexpr QLatin1String openAction("default");
constexpr QLatin1String openButton("open");
constexpr QLatin1String remindButton("remind");
/// The desktop decides how long.
constexpr int expiry = -1;

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), QLatin1String(method));
}

} // namespace

BusMessenger::BusMessenger(const QString &busAddress, QObject *parent)
    : Messenger(parent),
      m_bus(QStringLiteral("leadlight-notifications"), busAddress)
{
    connect(&m_bus, &SessionBus::ready, this, &BusMessenger::takeBus);
}

void BusMessenger::takeBus(bool joined)
{
    if (!joined) {
        giveUp();
        return;
    }
    QDBusConnection bus = m_bus.connection();
    bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString)));
    bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this,
                SLOT(notificationClosed(uint, uint)));
    m_state = State::Asking;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            giveUp();
        else
            takeAbilities(reply.value());
    });
}

void BusMessenger::takeAbilities(const QStringList &abilities)
{
    m_state = State::Usable;
    m_hasActions = abilities.contains(QLatin1String("actions"));
    m_hasMarkup = abilities.contains(QLatin1String("body-markup"));
    for (const Notification &notification : std::exchange(m_waiting, {}))
        send(notification);
}

void BusMessenger::giveUp()
{
    m_state = State::Unusable;
    for (const Notification &notification : std::exchange(m_waiting, {}))
        Q_EMIT failed(notification);
}

void BusMessenger::show(const Notification &notification)
{
    if (m_state == State::Usable)
        send(notification);
    else if (m_state == State::Unusable)
        Q_EMIT failed(notification);
    else
        m_waiting.push_back(notification);
}

void BusMessenger::send(const Notification &notification)
{
    QStringList actions;
    if (m_hasActions) {
        actions << openAction << tr("Open") << openButton << tr("Open");
        if (!notification.conversation.isEmpty())
            actions << remindButton << tr("Remind me in 1 h");
    }
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("category"), QStringLiteral("im.received")}};
    QDBusMessage message = call("Notify");
    message << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName()
            << notification.title << (m_hasMarkup ? notification.body.toHtmlEscaped() : notification.body) << actions
            << hints << expiry;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT failed(notification);
        else
            m_shown.insert(reply.value(), notification);
    });
}

void BusMessenger::actionInvoked(uint id, const QString &action)
{
    const auto found = m_shown.constFind(id);
    if (found == m_shown.constEnd()) // some other program's
        return;
    const Notification notification = *found;
    if (action == remindButton && !notification.conversation.isEmpty())
        Q_EMIT remindWanted(notification.conversation);
    else if (action == openAction || action == openButton)
        Q_EMIT opened(notification);
}

void BusMessenger::notificationClosed(uint id, uint)
{
    m_shown.remove(id);
}

std::unique_ptr<Messenger> desktopMessenger()
{
    return std::make_unique<BusMessenger>();
}

} // namespace leadlight
