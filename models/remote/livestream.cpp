// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/livestream.h"

#include "remote/codec.h"
#include "remote/failure.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>

namespace leadlight {

namespace {

Request streamRequest(const QString &lastEventId)
{
    Request request;
    request.path = QStringLiteral("/v1/events");
    request.route = request.path;
    request.accept = QByteArrayLiteral("text/event-stream, application/problem+json");
    request.compressed = false; // a compressing proxy would hold events back
    request.lastEventId = lastEventId.toUtf8();
    return request;
}

/// Seconds that a bye asks us to stay away, as milliseconds; -1 when it does not say.
qint64 awayMs(const ServerEvent &bye)
{
    const QJsonValue after = QJsonDocument::fromJson(bye.data.toUtf8()).object().value(QLatin1String("after"));
    const double seconds = after.toDouble(-1);
    return seconds < 0 ? -1 : static_cast<qint64>(std::min(seconds, 1e9) * 1000);
}

} // namespace

LiveStream::LiveStream(std::shared_ptr<Transport> transport, const QString &lastEventId, int pingSeconds,
                       const Limits &limits, LiveHandler handler)
    : m_transport(std::move(transport)),
      m_handler(std::move(handler)),
      m_limits(limits),
      m_silenceMs(pingSeconds * 2500)
{
    Result<Transport::Opened> opened = m_transport->open(streamRequest(lastEventId));
    if (!opened.ok()) {
        m_requestId = opened.error().requestId.toLatin1();
        end(opened.error());
        return;
    }
    m_reply = opened->reply;
    m_requestId = opened->requestId;
    watch();
}

LiveStream::~LiveStream()
{
    letGo();
}

void LiveStream::watch()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &LiveStream::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &LiveStream::readBytes);
    connect(m_reply, &QNetworkReply::finished, this, &LiveStream::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors.append(errors); });
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this,
            [this] { end(failed(ErrorKind::Timeout, QStringLiteral("silence"))); });
    m_watchdog.start(m_limits.helloMs);
}

void LiveStream::readHead()
{
    const RawAnswer head = headOf(*m_reply, m_requestId);
    if (head.status == 204)
        return end(failed(ErrorKind::Refusal, QStringLiteral("no live events here")));
    if (head.status != 200)
        return;
    if (mediaType(head.contentType) != "text/event-stream")
        return end(failed(ErrorKind::NotOurService, QStringLiteral("not an event stream")));
    if (head.echoedId != m_requestId)
        return end(failed(ErrorKind::NotOurService, QStringLiteral("request id not echoed")));
    m_streaming = true;
}

void LiveStream::readBytes()
{
    const QByteArray bytes = m_reply->readAll();
    if (!m_streaming) {
        m_problem.append(bytes.left(problemCap + 1 - m_problem.size()));
        if (m_problem.size() > problemCap)
            end(readEnvelope(headOf(*m_reply, m_requestId)).error()); // the status says enough
        return;
    }
    if (m_open)
        m_watchdog.start(m_silenceMs);
    std::vector<ServerEvent> events = m_parser.feed(bytes);
    m_events.insert(m_events.end(), std::move_iterator(events.begin()), std::move_iterator(events.end()));
    if (m_parser.overflowed())
        return end(failed(ErrorKind::TooLarge, QStringLiteral("event over the cap")));
    if (!events.empty())
        QMetaObject::invokeMethod(this, &LiveStream::deliver, Qt::QueuedConnection);
}

void LiveStream::replyFinished()
{
    RawAnswer answer = headOf(*m_reply, m_requestId);
    if (!isHttpAnswer(m_reply->error(), answer.status))
        return end(failureOf(*m_reply, m_sslErrors, QString::fromLatin1(m_requestId)));
    if (m_streaming)
        return end(failed(ErrorKind::ConnectionLost, QStringLiteral("stream ended")));
    answer.body = m_problem + m_reply->readAll();
    const Result<QJsonObject> envelope = readEnvelope(answer);
    end(envelope.ok() ? failed(ErrorKind::NotOurService, QStringLiteral("not an event stream")) : envelope.error());
}

void LiveStream::handle(const ServerEvent &event)
{
    if (event.type == QLatin1String("hello") && !m_open) {
        m_open = true;
        if (m_reply)
            m_watchdog.start(m_silenceMs);
        if (m_handler.opened)
            m_handler.opened();
    } else if (event.type == QLatin1String("changed") && m_open) {
        if (m_handler.poked)
            m_handler.poked(event.id);
    } else if (event.type == QLatin1String("bye")) {
        Error bye = failed(ErrorKind::ConnectionLost, QStringLiteral("server said bye"));
        bye.retryAfterMs = awayMs(event);
        m_events.clear();
        letGo();
        m_end = bye; // also when the connection has ended since: why it ended is what counts
    }
}

void LiveStream::deliver()
{
    const QPointer<LiveStream> self(this); // each handler may destroy us
    while (self && !m_over && !m_events.empty()) {
        const ServerEvent event = std::move(m_events.front());
        m_events.pop_front();
        handle(event);
    }
    if (!self || m_over || !m_end)
        return;
    m_over = true;
    qCDebug(remoteLog).noquote().nospace()
        << "GET /v1/events closed: " << m_end->detail << ", request " << QString::fromLatin1(m_requestId);
    const LiveHandler handler = std::exchange(m_handler, {});
    if (handler.closed)
        handler.closed(*m_end);
}

void LiveStream::cancel()
{
    if (m_over)
        return;
    m_events.clear();
    letGo();
    m_end = failed(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    deliver();
}

void LiveStream::end(const Error &error)
{
    if (m_end)
        return;
    m_end = error;
    letGo();
    QMetaObject::invokeMethod(this, &LiveStream::deliver, Qt::QueuedConnection);
}

void LiveStream::letGo()
{
    m_watchdog.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

Error LiveStream::failed(ErrorKind kind, const QString &detail) const
{
    Error error = makeError(kind, QString::fromLatin1(m_requestId), detail);
    if (m_reply)
        error.httpStatus = headOf(*m_reply, m_requestId).status;
    return error;
}

} // namespace leadlight
