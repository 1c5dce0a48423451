// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/exchange.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace leadlight::testing {

/// A file of tests/remote/samples.
inline QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(LEADLIGHT_SAMPLES "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sample %s is missing", name);
    return file.readAll();
}

/// An answer that passes P1 if its body does.
inline RawAnswer answerWith(const QByteArray &body, int status = 200)
{
    RawAnswer answer;
    answer.status = status;
    answer.sentId = QByteArrayLiteral("request-1");
    answer.echoedId = answer.sentId;
    answer.contentType = status == 200 ? QByteArrayLiteral("application/json; charset=utf-8")
                                       : QByteArrayLiteral("application/problem+json");
    answer.body = body;
    return answer;
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace leadlight::testing
