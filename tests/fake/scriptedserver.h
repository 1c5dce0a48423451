// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fake/tlsfixture.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace leadlight::fake {

/// One HTTP request as it arrived.
struct Received {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A complete HTTP answer with Content-Length that echoes the request id, as the contract wants it.
[[nodiscard]] QByteArray httpAnswer(const Received &request, int status, const QByteArray &contentType,
                                    const QByteArray &body, const QByteArray &moreHeaders = {});
/// 200 with JSON.
[[nodiscard]] QByteArray jsonAnswer(const Received &request, const QByteArray &body,
                                    const QByteArray &moreHeaders = {});
/// A problem with its code.
[[nodiscard]] QByteArray problemAnswer(const Received &request, int status, const QByteArray &code,
                                       const QByteArray &moreHeaders = {});

/// An HTTP/1.1 server on loopback whose answers are raw bytes written by the test, so that every fault of the wire
/// can be played (sync-and-trust section 4, FS). It runs in the test's own thread and remembers all that arrived.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(QTcpSocket *, const Received &)>;

    /// TLS with this identity; without one it speaks plain HTTP.
    explicit ScriptedServer(std::optional<Identity> identity = std::nullopt);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Offers these protocols by ALPN.
    void offerProtocols(const QList<QByteArray> &protocols);
    /// From the next connection on.
    void setIdentity(const Identity &identity);

    [[nodiscard]] QUrl address(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes of HTTP, after decryption, of all connections.
    [[nodiscard]] qint64 httpBytes() const { return m_httpBytes; }
    [[nodiscard]] const std::vector<Received> &requests() const { return m_requests; }
    [[nodiscard]] const QList<QByteArray> &negotiatedProtocols() const { return m_negotiated; }

Q_SIGNALS:
    void disconnected();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);

    std::optional<QSslConfiguration> m_tls;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::vector<Received> m_requests;
    QList<QByteArray> m_negotiated;
    int m_connections = 0;
    qint64 m_httpBytes = 0;
};

} // namespace leadlight::fake
