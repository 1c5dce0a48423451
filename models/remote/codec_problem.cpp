// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec.h"
#include "remote/codec_fields.h"

#include "remote/failure.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace leadlight {

namespace {

bool hasMarker(const QJsonObject &object)
{
    const QJsonValue marker = object.value(QLatin1String("eop"));
    return marker.isDouble() && marker.toDouble() == 1;
}

Error failed(const RawAnswer &answer, ErrorKind kind, const QString &detail)
{
    Error error = makeError(kind, QString::fromLatin1(answer.sentId), detail);
    error.httpStatus = answer.status;
    error.retryAfterMs = readRetryAfter(answer.retryAfter, answer.date);
    return error;
}

/// A word of the contract's closed list looks like this; anything else is not worth keeping, and might be text
/// that no log may hold.
QString codeOf(const QJsonObject &problem)
{
    const QString code = problem.value(QLatin1String("code")).toString();
    for (const QChar c : code) {
        if ((c < QLatin1Char('a') || c > QLatin1Char('z')) && c != QLatin1Char('-'))
            return {};
    }
    return code.size() <= 40 ? code : QString();
}

ErrorKind kindOf(int status, const QString &code)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 410:
        return code == QLatin1String("cursor-expired") ? ErrorKind::CursorExpired : ErrorKind::Gone;
    case 426:
        return ErrorKind::UpdateNeeded;
    default:
        return ErrorKind::Refusal;
    }
}

} // namespace

QJsonObject believedProblem(const RawAnswer &answer)
{
    if (answer.echoedId != answer.sentId || mediaType(answer.contentType) != "application/problem+json"
        || answer.body.size() > problemCap)
        return {};
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    return hasMarker(problem) ? problem : QJsonObject();
}

Error readToldProblem(const QJsonObject &problem)
{
    const int status = problem.value(QLatin1String("status")).toInt();
    const QString code = codeOf(problem);
    const QString requestId = cleanText(problem.value(QLatin1String("requestId")).toString(), maxLength::name);
    Error error = makeError(kindOf(status, code), requestId, QStringLiteral("refused by the server"));
    error.retryable = false;
    error.httpStatus = status >= 400 && status <= 599 ? status : 0;
    error.code = code;
    return error;
}

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

qint64 readRetryAfter(const QByteArray &retryAfter, const QByteArray &date)
{
    const QByteArray text = retryAfter.trimmed();
    if (text.isEmpty())
        return -1;
    const bool number = std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (number)
        return text.size() > 9 ? 1'000'000'000'000 : text.toLongLong() * 1000;
    const auto httpDate = [](const QByteArray &value) {
        const QString form = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), form);
        moment.setTimeSpec(Qt::UTC);
        return moment;
    };
    const QDateTime until = httpDate(text);
    const QDateTime now = httpDate(date);
    if (!until.isValid() || !now.isValid())
        return -1;
    return std::max<qint64>(0, now.msecsTo(until));
}

Error readProblem(const RawAnswer &answer)
{
    const QJsonObject problem = believedProblem(answer);
    const bool ours = !problem.isEmpty();
    Error error;
    if (answer.status == 429)
        error = failed(answer, ErrorKind::RateLimited, QStringLiteral("rate limited"));
    else if (answer.status >= 500 && answer.status <= 599 && answer.status != 511)
        error = failed(answer, ErrorKind::ServerError, QStringLiteral("server error"));
    else if (!ours)
        return failed(answer, ErrorKind::NotOurService, QStringLiteral("refused by somebody else"));
    else
        error = failed(answer, kindOf(answer.status, codeOf(problem)), QStringLiteral("refused by the server"));
    error.code = codeOf(problem);
    // The rest of P-table's transient answers; the server's own "retryable" is not asked (P25).
    if (answer.status == 423 || answer.status == 425)
        error.retryable = true;
    return error;
}

Result<QJsonObject> readEnvelope(const RawAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return failed(answer, ErrorKind::Redirected, QStringLiteral("redirect"));
    if (answer.status >= 400)
        return readProblem(answer);
    if (!isSuccess(answer.status))
        return failed(answer, ErrorKind::NotOurService, QStringLiteral("unexpected status"));
    if (mediaType(answer.contentType) != "application/json")
        return failed(answer, ErrorKind::NotOurService, QStringLiteral("not JSON"));
    if (answer.echoedId.isEmpty())
        return failed(answer, ErrorKind::NotOurService, QStringLiteral("request id not echoed"));
    if (answer.echoedId != answer.sentId)
        return failed(answer, ErrorKind::ConnectionLost, QStringLiteral("answer to another request"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return failed(answer, ErrorKind::ConnectionLost, QStringLiteral("not one complete JSON object"));
    if (!hasMarker(document.object()))
        return failed(answer, ErrorKind::NotOurService, QStringLiteral("end marker missing"));
    return document.object();
}

} // namespace leadlight
