// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sessionbus.h"

namespace leadlight {

namespace {

/// Long enough for every bus that works.
constexpr int farewellMs = 2000;

} // namespace

SessionBus::SessionBus(const QString &name, const QString &address, QObject *parent)
    : QObject(parent),
      m_name(name),
      m_joining(QThread::create([name, address] {
          if (address.isEmpty())
              QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
          else
              QDBusConnection::connectToBus(address, name);
      }))
{
    m_joining->setObjectName(QStringLiteral("bus"));
    connect(m_joining, &QThread::finished, this, [this] { Q_EMIT ready(connection().isConnected()); });
    m_joining->start();
}

SessionBus::~SessionBus()
{
    // A thread that hangs in there cannot be stopped; it ends with the process.
    if (m_joining->wait(farewellMs))
        delete m_joining;
    QDBusConnection::disconnectFromBus(m_name);
}

} // namespace leadlight
