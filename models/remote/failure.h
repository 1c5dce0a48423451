// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace leadlight {

/// An Error of this kind with its `retryable` set by one table. `detail` is a fixed English phrase for logs,
/// never something that a server sent.
[[nodiscard]] Error makeError(ErrorKind kind, const QString &requestId, const QString &detail);

/// What QNetworkReply knows about a failed exchange.
struct NetworkFailure {
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QList<QSslError> sslErrors;
    bool machineHasNetwork = true;
};

/// True when the reply carries a complete HTTP answer, whatever its status says; false when the transport broke.
/// Qt reports both through the same enum, and a cut body keeps its status 200 (M3).
[[nodiscard]] bool isHttpAnswer(QNetworkReply::NetworkError code, int status);

/// Sorts a broken exchange into our closed kinds. Precondition: !isHttpAnswer().
[[nodiscard]] Error classify(const NetworkFailure &failure, const QString &requestId);

/// True when some interface other than loopback is up and has an address.
[[nodiscard]] bool machineHasNetwork();

/// The failure of a finished reply; `sslErrors` are those that its signal told.
[[nodiscard]] Error failureOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors, const QString &requestId);

} // namespace leadlight
