// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace leadlight {

/// A network cable between one client and a server on this machine: it can be pulled out and put in again while the
/// server goes on for everybody else. Bytes pass as they are, so TLS does not notice it.
class CutLine final : public QObject
{
public:
    explicit CutLine(const QUrl &server)
        : m_to(quint16(server.port()))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(near);
        });
        mend();
        m_port = m_server.serverPort();
    }

    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }
    /// Every connection breaks, and nobody answers any more.
    void cut()
    {
        m_server.close();
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
            socket->abort();
    }
    bool mend() { return m_server.listen(QHostAddress::LocalHost, m_port); }

private:
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        pass(near, far);
        pass(far, near);
        connect(far, &QTcpSocket::errorOccurred, near, &QTcpSocket::disconnectFromHost);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    }

    QTcpServer m_server;
    quint16 m_to;
    quint16 m_port = 0;
};

} // namespace leadlight
