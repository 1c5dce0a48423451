// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop.h"
#include "app/sessionbus.h"

#include <QDBusMessage>
#include <QHash>
#include <QVariant>

namespace leadlight {

/// Reads colour scheme, contrast and motion from the settings portal (org.freedesktop.portal.Settings) and follows its
/// changes. GNOME and KDE say some of it under names of their own only, so those are asked too.
class Portal final : public Desktop
{
    Q_OBJECT

public:
    explicit Portal(const QString &busAddress = {}, QObject *parent = nullptr);

    /// What all of it comes to; `said` holds values by "group/key". Any desktop's wish counts, because a portal may
    /// also answer with another desktop's unused defaults. Values of an unexpected type say nothing.
    [[nodiscard]] static DesktopWishes wishesFrom(const QHash<QString, QVariant> &said);

private:
    void ask();
    void read(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

private Q_SLOTS:
    void settingChanged(const QDBusMessage &message);

private:
    SessionBus m_bus;
    QHash<QString, QVariant> m_said;
};

} // namespace leadlight
