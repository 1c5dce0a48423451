// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/failure.h"

#include <QNetworkInterface>
#include <QSslCertificate>

#include <algorithm>

namespace leadlight {

namespace {

bool healsByItself(ErrorKind kind)
{
    if (isOutOfReach(kind))
        return true;
    switch (kind) {
    case ErrorKind::TlsFailed:
    case ErrorKind::NotOurService: // a captive portal goes away
    case ErrorKind::TooLarge:      // the engine asks for less
    case ErrorKind::BadAnswer:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerError:
        return true;
    default:
        return false;
    }
}

ErrorKind kindOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return ErrorKind::TlsExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorKind::TlsNotYetValid;
    case QSslError::HostNameMismatch:
        return ErrorKind::TlsWrongHost;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateRevoked:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateSignatureFailed:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
    case QSslError::SubjectIssuerMismatch:
        return ErrorKind::TlsUntrusted;
    default:
        return ErrorKind::TlsFailed;
    }
}

QList<QSslError>::const_iterator firstOf(const QList<QSslError> &errors, ErrorKind kind)
{
    return std::find_if(errors.cbegin(), errors.cend(),
                        [kind](const QSslError &error) { return kindOf(error) == kind; });
}

/// Who signed weighs more than for whom, and that more than until when: an expired certificate of a stranger
/// is a stranger's.
ErrorKind worstOf(const QList<QSslError> &errors)
{
    for (const ErrorKind kind :
         {ErrorKind::TlsUntrusted, ErrorKind::TlsWrongHost, ErrorKind::TlsExpired, ErrorKind::TlsNotYetValid}) {
        if (firstOf(errors, kind) != errors.cend())
            return kind;
    }
    return ErrorKind::TlsFailed;
}

/// The end or the beginning of the certificate that is out of its time.
Instant dateOf(const QList<QSslError> &errors, ErrorKind kind)
{
    if (kind != ErrorKind::TlsExpired && kind != ErrorKind::TlsNotYetValid)
        return {};
    const QSslCertificate certificate = firstOf(errors, kind)->certificate();
    const QDateTime date = kind == ErrorKind::TlsExpired ? certificate.expiryDate() : certificate.effectiveDate();
    return date.isValid() ? Instant{date.toMSecsSinceEpoch()} : Instant();
}

ErrorKind kindOf(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return ErrorKind::Refused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Offline;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::Redirected;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::NotOurService;
    default:
        return ErrorKind::ConnectionLost;
    }
}

} // namespace

Error makeError(ErrorKind kind, const QString &requestId, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.retryable = healsByItself(kind);
    error.requestId = requestId;
    error.detail = detail;
    return error;
}

bool isHttpAnswer(QNetworkReply::NetworkError code, int status)
{
    if (code == QNetworkReply::NoError)
        return status > 0;
    if (status >= 300 && status < 400)
        return true; // a 307 to a body that cannot be sent twice counts as an error with Qt, but says enough
    if (status < 400)
        return false;
    switch (code) {
    case QNetworkReply::ContentReSendError:
        return false;
    case QNetworkReply::ProtocolInvalidOperationError: // Qt's word for 400 and 418
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return (code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownContentError)
            || (code >= QNetworkReply::InternalServerError && code <= QNetworkReply::UnknownServerError);
    }
}

Error classify(const NetworkFailure &failure, const QString &requestId)
{
    const QString detail = QStringLiteral("network error %1").arg(static_cast<int>(failure.code));
    // Without an HTTP error status this is Qt's decompressor, which tells bombs and damage apart no better (M5).
    if (failure.code == QNetworkReply::UnknownContentError)
        return makeError(ErrorKind::TooLarge, requestId, QStringLiteral("cannot be decompressed within the cap"));
    if (!failure.sslErrors.isEmpty()) {
        Error error
            = makeError(worstOf(failure.sslErrors), requestId,
                        QStringLiteral("TLS error %1").arg(static_cast<int>(failure.sslErrors.first().error())));
        error.when = dateOf(failure.sslErrors, error.kind);
        return error;
    }
    const ErrorKind kind = kindOf(failure.code);
    const bool nobodyThere = kind == ErrorKind::HostNotFound || kind == ErrorKind::Timeout
        || failure.code == QNetworkReply::UnknownNetworkError;
    if (nobodyThere && !failure.machineHasNetwork)
        return makeError(ErrorKind::Offline, requestId, detail);
    return makeError(kind, requestId, detail);
}

bool machineHasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), [](const QNetworkInterface &one) {
        const QNetworkInterface::InterfaceFlags flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

Error failureOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors, const QString &requestId)
{
    NetworkFailure failure;
    failure.code = reply.error();
    failure.sslErrors = sslErrors;
    failure.machineHasNetwork = machineHasNetwork();
    return classify(failure, requestId);
}

} // namespace leadlight
