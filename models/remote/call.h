// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "remote/exchange.h"
#include "remote/transport.h"

#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <optional>

namespace leadlight {

/// One HTTP exchange and exactly one Result (architecture, law 6). It dies with its owner: destroyed, it aborts
/// and says nothing more. The answer always comes from the event loop, never from inside the constructor or one
/// of Qt's signals, so the handler may destroy the call, or the backend with everything in it. It must not
/// retry and must not look into the body.
class Call final : public QObject, public Pending
{
public:
    using Handler = std::function<void(Result<RawAnswer>)>;

    /// The transport is shared so that a call outlives a backend that was closed under it.
    Call(std::shared_ptr<Transport> transport, const Request &request, const Limits &limits, Handler handler);
    ~Call() override;

    /// Answers Cancelled at once, from inside this call; a second one does nothing.
    void cancel() override;

private:
    void watch();
    void wentOn();
    void readHead();
    void readBody();
    void replyFinished();
    void giveUp(ErrorKind kind, const QString &detail);
    void settle(Result<RawAnswer> result);
    void deliver();
    void letGo();
    void logOutcome() const;

    std::shared_ptr<Transport> m_transport;
    Request m_request;
    Limits m_limits;
    Handler m_handler;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_requestId;
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    std::optional<Result<RawAnswer>> m_result;
    qint64 m_cap;
    QTimer m_quiet;
    QTimer m_deadline;
};

} // namespace leadlight
