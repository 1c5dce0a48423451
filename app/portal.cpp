// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/portal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <array>
#include <utility>

namespace leadlight {

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
    return name;
}

const QString &path()
{
    static const QString name = QStringLiteral("/org/freedesktop/portal/desktop");
    return name;
}

const QString &interface()
{
    static const QString name = QStringLiteral("org.freedesktop.portal.Settings");
    return name;
}

constexpr std::array<std::pair<const char *, const char *>, 6> settings{{
    {"org.freedesktop.appearance", "color-scheme"},
    {"org.freedesktop.appearance", "contrast"},
    {"org.freedesktop.appearance", "reduced-motion"},
    {"org.gnome.desktop.a11y.interface", "high-contrast"},
    {"org.gnome.desktop.interface", "enable-animations"},
    {"org.kde.kdeglobals.KDE", "AnimationDurationFactor"},
}};

/// Read() answers a variant in a variant, SettingChanged a single one.
QVariant bare(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<ColorScheme> schemeFrom(uint number)
{
    // 0 is "no preference"; GNOME says it while it is light, others while they are anything.
    if (number == 1)
        return ColorScheme::Dark;
    return number == 2 ? std::optional<ColorScheme>(ColorScheme::Light) : std::nullopt;
}

} // namespace

Portal::Portal(const QString &busAddress, QObject *parent)
    : Desktop(parent),
      m_bus(QStringLiteral("leadlight-portal"), busAddress)
{
    connect(&m_bus, &SessionBus::ready, this, [this](bool joined) {
        if (joined)
            ask();
    });
}

void Portal::ask()
{
    // First the changes, then the present state, so that none is missed in between.
    m_bus.connection().connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this,
                               SLOT(settingChanged(QDBusMessage)));
    for (const auto &[group, key] : settings)
        read(QString::fromLatin1(group), QString::fromLatin1(key));
}

void Portal::read(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, reply.value().variant());
    });
}

void Portal::settingChanged(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3)
        take(said[0].toString(), said[1].toString(), said[2]);
}

void Portal::take(const QString &group, const QString &key, const QVariant &value)
{
    m_said.insert(group + u'/' + key, bare(value));
    tell(wishesFrom(m_said));
}

DesktopWishes Portal::wishesFrom(const QHash<QString, QVariant> &said)
{
    const auto is
        = [&said](const char *setting, const QVariant &value) { return said.value(QLatin1String(setting)) == value; };
    const QVariant scheme = said.value(QStringLiteral("org.freedesktop.appearance/color-scheme"));
    const QVariant speed = said.value(QStringLiteral("org.kde.kdeglobals.KDE/AnimationDurationFactor"));
    bool isNumber = false;
    const bool isStill = speed.toString().toDouble(&isNumber) <= 0 && isNumber;
    DesktopWishes wishes;
    if (scheme.metaType() == QMetaType::fromType<uint>())
        wishes.scheme = schemeFrom(scheme.toUInt());
    wishes.highContrast
        = is("org.freedesktop.appearance/contrast", 1U) || is("org.gnome.desktop.a11y.interface/high-contrast", true);
    wishes.reduceMotion = is("org.freedesktop.appearance/reduced-motion", 1U)
        || is("org.gnome.desktop.interface/enable-animations", false) || isStill;
    return wishes;
}

std::unique_ptr<Desktop> sessionDesktop()
{
    return std::make_unique<Portal>();
}

} // namespace leadlight
