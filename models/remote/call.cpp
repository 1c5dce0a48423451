// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/call.h"

#include "remote/failure.h"

#include <QNetworkReply>

namespace leadlight {

Call::Call(std::shared_ptr<Transport> transport, const Request &request, const Limits &limits, Handler handler)
    : m_transport(std::move(transport)),
      m_request(request),
      m_limits(limits),
      m_handler(std::move(handler)),
      m_cap(request.maxBytes)
{
    Result<Transport::Opened> opened = m_transport->open(m_request);
    if (!opened.ok()) {
        m_requestId = opened.error().requestId.toLatin1();
        settle(opened.error());
        return;
    }
    m_reply = opened->reply;
    m_requestId = opened->requestId;
    watch();
}

Call::~Call()
{
    letGo();
}

void Call::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, &Call::wentOn);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Call::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Call::replyFinished);
    // Only remembered, never ignored: the handshake has failed when this is heard.
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors.append(errors); });
    m_quiet.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { giveUp(ErrorKind::Timeout, QStringLiteral("silence")); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(ErrorKind::Timeout, QStringLiteral("total deadline")); });
    m_quiet.start(m_limits.connectMs);
    m_deadline.start(m_limits.totalMs);
}

void Call::wentOn()
{
    m_quiet.start(m_limits.idleMs);
}

void Call::readHead()
{
    wentOn();
    const RawAnswer head = headOf(*m_reply, m_requestId);
    if (!isSuccess(head.status))
        m_cap = problemCap;
}

void Call::readBody()
{
    wentOn();
    m_body.append(m_reply->read(m_cap + 1 - m_body.size()));
    if (m_body.size() <= m_cap)
        return;
    RawAnswer head = headOf(*m_reply, m_requestId);
    if (isSuccess(head.status))
        giveUp(ErrorKind::TooLarge, QStringLiteral("body over the cap"));
    else
        settle(std::move(head)); // the status says enough
}

void Call::replyFinished()
{
    m_body.append(m_reply->read(m_cap + 1 - m_body.size()));
    RawAnswer answer = headOf(*m_reply, m_requestId);
    if (!isHttpAnswer(m_reply->error(), answer.status)) {
        settle(failureOf(*m_reply, m_sslErrors, QString::fromLatin1(m_requestId)));
        return;
    }
    if (m_body.size() <= m_cap)
        answer.body = std::move(m_body);
    else if (isSuccess(answer.status))
        return giveUp(ErrorKind::TooLarge, QStringLiteral("body over the cap"));
    settle(std::move(answer));
}

void Call::cancel()
{
    if (!m_handler)
        return;
    m_result = makeError(ErrorKind::Cancelled, QString::fromLatin1(m_requestId), QStringLiteral("cancelled"));
    deliver();
}

void Call::giveUp(ErrorKind kind, const QString &detail)
{
    settle(makeError(kind, QString::fromLatin1(m_requestId), detail));
}

void Call::settle(Result<RawAnswer> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    letGo();
    // Later, because we may stand inside the constructor or a signal of the reply.
    QMetaObject::invokeMethod(this, &Call::deliver, Qt::QueuedConnection);
}

void Call::deliver()
{
    if (!m_handler)
        return;
    letGo();
    logOutcome();
    const Handler handler = std::exchange(m_handler, nullptr);
    Result<RawAnswer> result = std::move(*m_result);
    handler(std::move(result)); // may destroy this: nothing after it
}

void Call::letGo()
{
    m_quiet.stop();
    m_deadline.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Call::logOutcome() const
{
    const QString method = QString::fromLatin1(methodName(m_request.method));
    if (m_result->ok()) {
        qCDebug(remoteLog).noquote().nospace()
            << method << ' ' << m_request.route << ' ' << m_result->value().status << ' '
            << m_result->value().body.size() << " bytes, request " << QString::fromLatin1(m_requestId);
    } else {
        qCDebug(remoteLog).noquote().nospace()
            << method << ' ' << m_request.route << " failed: " << m_result->error().detail << ", request "
            << QString::fromLatin1(m_requestId);
    }
}

} // namespace leadlight
