// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/instance.h"

#include "app/links.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace leadlight {

namespace {

/// A first instance that is alive answers within milliseconds; it may be busy starting.
constexpr int patienceMs = 3000;
constexpr QByteArrayView answer("ok\n");

/// Short, because the path of a socket may have 107 bytes only.
QString nameFor(const QString &profileFolder, const QString &runtimeFolder)
{
    const QDir folder(profileFolder);
    const QString real = folder.exists() ? folder.canonicalPath() : folder.absolutePath();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return runtimeFolder + QStringLiteral("/leadlight-") + QString::fromLatin1(hash);
}

} // namespace

Instance::Instance(const QString &profileFolder, const QString &runtimeFolder, QObject *parent)
    : QObject(parent),
      m_socket(nameFor(profileFolder, runtimeFolder)),
      m_lock(m_socket + QStringLiteral(".lock"))
{
    // The lock tells who is first, because a socket's file outlives a crash and two starts may come at once.
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        return;
    QLocalServer::removeServer(m_socket);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::greet);
    m_server.listen(m_socket);
}

bool Instance::handOver(const QString &link)
{
    QElapsedTimer waited;
    waited.start();
    QLocalSocket socket;
    do {
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(100))
            break;
        QThread::msleep(50); // it holds the lock but does not listen yet
    } while (waited.elapsed() < patienceMs);
    socket.write(link.left(longestLink).toUtf8() + '\n');
    while (socket.state() == QLocalSocket::ConnectedState && !socket.canReadLine() && waited.elapsed() < patienceMs)
        socket.waitForReadyRead(100);
    return socket.readLine() == answer;
}

void Instance::greet()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        guest->setParent(this);
        guest->setReadBufferSize(4 * longestLink);
        // Who connects and says nothing is sent away.
        QTimer::singleShot(patienceMs, guest, &QLocalSocket::abort);
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        const auto hear = [this, guest] {
            if (!guest->canReadLine()) {
                if (guest->bytesAvailable() >= 4 * longestLink)
                    guest->abort();
                return;
            }
            const QString link = QString::fromUtf8(guest->readLine().trimmed());
            guest->write(answer.data(), answer.size());
            guest->disconnectFromServer();
            Q_EMIT handedOver(link);
        };
        connect(guest, &QLocalSocket::readyRead, guest, hear);
        hear();
    }
}

QString Instance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

} // namespace leadlight
