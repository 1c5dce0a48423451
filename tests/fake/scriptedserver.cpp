// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fake/scriptedserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace leadlight::fake {

namespace {

/// Takes one complete request off the front of the buffer.
std::optional<Received> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    Received request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

QByteArray httpAnswer(const Received &request, int status, const QByteArray &contentType, const QByteArray &body,
                      const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
        + "\r\nX-Request-Id: " + request.headers.value("x-request-id")
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

QByteArray jsonAnswer(const Received &request, const QByteArray &body, const QByteArray &moreHeaders)
{
    return httpAnswer(request, 200, QByteArrayLiteral("application/json"), body, moreHeaders);
}

QByteArray problemAnswer(const Received &request, int status, const QByteArray &code, const QByteArray &moreHeaders)
{
    const QByteArray body = "{\"type\":\"urn:leadlight:problem:" + code + "\",\"title\":\"Refused\",\"status\":"
        + QByteArray::number(status) + ",\"code\":\"" + code + "\",\"retryable\":false,\"eop\":1}";
    return httpAnswer(request, status, QByteArrayLiteral("application/problem+json"), body, moreHeaders);
}

ScriptedServer::ScriptedServer(std::optional<Identity> identity)
{
    if (identity)
        setIdentity(*identity);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void ScriptedServer::setIdentity(const Identity &identity)
{
    QSslConfiguration tls = m_tls.value_or(QSslConfiguration::defaultConfiguration());
    const QSslKey ec(identity.key, QSsl::Ec);
    tls.setPrivateKey(ec.isNull() ? QSslKey(identity.key, QSsl::Rsa) : ec);
    tls.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls = tls;
}

void ScriptedServer::offerProtocols(const QList<QByteArray> &protocols)
{
    if (m_tls)
        m_tls->setAllowedNextProtocols(protocols);
}

QUrl ScriptedServer::address(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
        Q_EMIT disconnected();
    });
    connect(socket, &QTcpSocket::errorOccurred, socket, &QTcpSocket::abort);
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        connect(secure, &QSslSocket::encrypted, this,
                [this, secure] { m_negotiated.append(secure->sslConfiguration().nextNegotiatedProtocol()); });
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_httpBytes += bytes.size();
    QByteArray &buffer = m_buffers[socket];
    buffer.append(bytes);
    while (const std::optional<Received> request = takeRequest(buffer)) {
        m_requests.push_back(*request);
        if (m_handler)
            m_handler(socket, *request);
        if (!m_buffers.contains(socket))
            return; // the handler closed it
    }
}

} // namespace leadlight::fake
