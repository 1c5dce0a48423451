// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QThread>

namespace leadlight {

/// The message bus of the desktop session, opened on a thread of its own: joining a bus waits for its answer, and a
/// bus that hangs must not hang the window. Calls over it are asynchronous only.
class SessionBus final : public QObject
{
    Q_OBJECT

public:
    /// `name` tells the connections of this process apart. `address` other than the session's own is for tests.
    explicit SessionBus(const QString &name, const QString &address = {}, QObject *parent = nullptr);
    ~SessionBus() override;

    /// Not connected before ready(), and for ever when there is no bus.
    [[nodiscard]] QDBusConnection connection() const { return QDBusConnection(m_name); }

Q_SIGNALS:
    /// Once: joined, or given up.
    void ready(bool joined);

private:
    QString m_name;
    QPointer<QThread> m_joining;
};

} // namespace leadlight
