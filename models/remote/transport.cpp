// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/transport.h"

#include "remote/failure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUuid>

#include <algorithm>
#include <cstring>

namespace leadlight {

Q_LOGGING_CATEGORY(remoteLog, "leadlight.remote", QtInfoMsg)

namespace {

constexpr qint64 readAhead = 256 * 1024;

/// A body that can be read once. Given a body that it can rewind, Qt silently posts it again, up to three times,
/// when the server closes without an answer (M1); a sequential one it cannot.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent),
          m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // what Qt tries before it sends again
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 left = m_bytes.size() - m_read;
        if (left == 0)
            return -1;
        const qint64 count = std::min(left, maxSize);
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool isPlainHeaderText(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isAcceptable(const QUrl &address)
{
    return address.isValid() && address.scheme() == QLatin1String("https") && !address.host().isEmpty()
        && address.userInfo().isEmpty() && !address.hasQuery() && !address.hasFragment();
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

QSslConfiguration tlsFor(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authorities.isEmpty())
        tls.setCaCertificates(authorities);
    return tls;
}

void setPolicy(QNetworkRequest &http, qint64 maxBytes)
{
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    http.setDecompressedSafetyCheckThreshold(maxBytes);
}

} // namespace

Transport::Transport(const ServerAccount &account)
    : m_account(account),
      m_tls(std::make_unique<QSslConfiguration>(tlsFor(QSslCertificate::fromData(account.caPem, QSsl::Pem)))),
      m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (!isAcceptable(account.address)) {
        m_refusal = makeError(ErrorKind::InvalidAddress, {}, QStringLiteral("not an https address"));
    } else if (!account.caPem.isEmpty() && QSslCertificate::fromData(account.caPem, QSsl::Pem).isEmpty()) {
        // Falling back to the system's authorities would trust more than was asked for.
        m_refusal = makeError(ErrorKind::TlsUntrusted, {}, QStringLiteral("the CA file holds no certificate"));
    } else if (account.token.toUtf8().isEmpty() || !isPlainHeaderText(account.token.toUtf8())) {
        m_refusal = makeError(ErrorKind::Unauthorized, {}, QStringLiteral("the token cannot stand in a header"));
    }
}

Transport::~Transport() = default;

QUrl Transport::urlOf(const Request &request) const
{
    QString prefix = m_account.address.path(QUrl::FullyEncoded);
    while (prefix.endsWith(QLatin1Char('/')))
        prefix.chop(1);
    QByteArray query;
    for (const auto &[key, value] : request.query) {
        if (!query.isEmpty())
            query.append('&');
        query.append(QUrl::toPercentEncoding(key)).append('=').append(QUrl::toPercentEncoding(value));
    }
    QUrl url = m_account.address;
    url.setPath(prefix + request.path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

void Transport::addHeaders(QNetworkRequest &http, const Request &request, const QByteArray &requestId) const
{
    if (sameOrigin(http.url(), m_account.address))
        http.setRawHeader("Authorization", "Bearer " + m_account.token.toUtf8());
    http.setRawHeader("X-Request-Id", requestId);
    if (const QByteArray client = m_account.clientId.toUtf8(); !client.isEmpty() && isPlainHeaderText(client))
        http.setRawHeader("X-Client-Id", client);
    http.setRawHeader("Accept", request.accept);
    if (!request.compressed)
        http.setRawHeader("Accept-Encoding", "identity"); // set by hand it also turns Qt's decoding off
    http.setRawHeader("User-Agent", "Leadlight/" LEADLIGHT_VERSION);
    // A position that could break out of its header line is dropped: the server then pokes at once.
    if (!request.lastEventId.isEmpty() && isPlainHeaderText(request.lastEventId))
        http.setRawHeader("Last-Event-ID", request.lastEventId);
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    if (request.method == Request::Method::Get)
        return;
    http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (request.method != Request::Method::Delete)
        http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
}

Result<Transport::Opened> Transport::open(const Request &request)
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (m_refusal || request.path.isEmpty()) {
        Error refusal = m_refusal.value_or(makeError(ErrorKind::Refusal, {}, QStringLiteral("nothing to ask for")));
        refusal.requestId = QString::fromLatin1(requestId);
        return refusal;
    }
    if (!std::ranges::all_of(request.headers, [](const auto &header) { return isPlainHeaderText(header.second); }))
        return makeError(ErrorKind::Refusal, QString::fromLatin1(requestId),
                         QStringLiteral("a condition that cannot stand in a header"));
    QNetworkRequest http(urlOf(request));
    http.setSslConfiguration(*m_tls);
    setPolicy(http, request.maxBytes);
    addHeaders(http, request, requestId);
    QNetworkReply *reply = nullptr;
    if (request.method == Request::Method::Get) {
        reply = m_network->get(http);
    } else {
        // A Delete gets an empty one: without a body Qt would send it again like a question.
        auto body = std::make_unique<OneShotBody>(request.body, nullptr);
        reply = m_network->sendCustomRequest(http, methodName(request.method), body.get());
        body.release()->setParent(reply);
    }
    // Else Qt's network thread fills memory as fast as the server sends, whatever our cap says.
    reply->setReadBufferSize(readAhead);
    return Opened{reply, requestId};
}

RawAnswer headOf(const QNetworkReply &reply, const QByteArray &requestId)
{
    RawAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.sentId = requestId;
    answer.echoedId = reply.rawHeader("X-Request-Id");
    answer.contentType = reply.rawHeader("Content-Type");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.date = reply.rawHeader("Date");
    answer.etag = reply.rawHeader("ETag");
    answer.replayed = reply.rawHeader("Idempotent-Replayed") == "true";
    return answer;
}

} // namespace leadlight
