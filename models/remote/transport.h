// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "remote/exchange.h"

#include <QLoggingCategory>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslConfiguration;

namespace leadlight {

/// Method, route, status, bytes, milliseconds and request ids; never a query, a body, an id or a secret (T9).
Q_DECLARE_LOGGING_CATEGORY(remoteLog)

/// Whose server we talk to. `token` must never be printed, logged or put into a URL.
struct ServerAccount {
    QUrl address;     ///< https, host, optional port and path prefix; nothing else
    QString token;    ///< bearer token
    QByteArray caPem; ///< when given, exactly these authorities are trusted and the system's are not
    QString clientId; ///< uuid of this installation and account, sent as X-Client-Id
};

/// The only door to the network: it owns the access manager and holds every rule that must be true of each
/// request (sync-and-trust F16-F19, T5, T6, M1, M2, M6): https only, TLS 1.2 or later, certificate errors are
/// final, redirects are never followed, no cookies, no HTTP/2, the token goes to the account's origin only, and
/// Qt never sends a body a second time. It must not judge answers; that is codec's work.
class Transport final
{
public:
    explicit Transport(const ServerAccount &account);
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// A request on its way. The caller owns the reply.
    struct Opened {
        QNetworkReply *reply = nullptr;
        QByteArray requestId;
    };

    /// Sends the request with a fresh X-Request-Id. Refused before the first byte with InvalidAddress, TlsUntrusted
    /// (`caPem` holds no certificate), Unauthorized (the token cannot stand in a header) or Refusal (no path).
    [[nodiscard]] Result<Opened> open(const Request &request);

private:
    [[nodiscard]] QUrl urlOf(const Request &request) const;
    void addHeaders(QNetworkRequest &http, const Request &request, const QByteArray &requestId) const;

    ServerAccount m_account;
    /// Made once: reading a certificate costs more than a small request.
    std::unique_ptr<const QSslConfiguration> m_tls;
    std::optional<Error> m_refusal;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

/// Status and the headers that codec looks at; the body is the caller's to fill in.
[[nodiscard]] RawAnswer headOf(const QNetworkReply &reply, const QByteArray &requestId);

} // namespace leadlight
