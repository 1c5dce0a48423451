// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "remote/events.h"
#include "remote/exchange.h"
#include "remote/transport.h"

#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <deque>
#include <optional>

namespace leadlight {

/// The live connection: a poke and nothing but a poke, no data is ever taken from it (sync-and-trust P16). It ends
/// when no hello comes in time, when nothing comes for 2.5 pings, on a bad answer or the server's bye, and then
/// says `closed` exactly once; connecting again is the engine's decision. Errors worth knowing: httpStatus 204
/// means "no live events this session" (P17), retryAfterMs is what a `bye` asked for. Like Call it speaks only
/// from the event loop and says nothing after its destruction.
class LiveStream final : public QObject, public Pending
{
public:
    LiveStream(std::shared_ptr<Transport> transport, const QString &lastEventId, int pingSeconds, const Limits &limits,
               LiveHandler handler);
    ~LiveStream() override;

    /// Closes with Cancelled at once; a second one does nothing.
    void cancel() override;

private:
    void watch();
    void readHead();
    void readBytes();
    void replyFinished();
    void end(const Error &error);
    void deliver();
    void handle(const ServerEvent &event);
    void letGo();
    [[nodiscard]] Error failed(ErrorKind kind, const QString &detail) const;

    std::shared_ptr<Transport> m_transport;
    LiveHandler m_handler;
    Limits m_limits;
    int m_silenceMs;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_requestId;
    QList<QSslError> m_sslErrors;
    EventParser m_parser;
    std::deque<ServerEvent> m_events; ///< parsed, not told yet
    QByteArray m_problem;             ///< body of an answer that is not a stream
    std::optional<Error> m_end;
    bool m_streaming = false; ///< status, type and echo are right
    bool m_open = false;      ///< hello was told
    bool m_over = false;      ///< closed was told
    QTimer m_watchdog;
};

} // namespace leadlight
