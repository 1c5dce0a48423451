// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/feed.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace leadlight {

namespace {

quint64 markOf(const QString &type, const QString &id, const QString &rev)
{
    QByteArray text = type.toUtf8();
    text.append('\n').append(id.toUtf8()).append('\n').append(rev.toUtf8());
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Sha256).constData());
}

} // namespace

void Digest::add(const QString &type, const QString &id, const QString &rev)
{
    ++count;
    xor64 ^= markOf(type, id, rev);
}

void Digest::remove(const QString &type, const QString &id, const QString &rev)
{
    --count;
    xor64 ^= markOf(type, id, rev);
}

QString Digest::xorText() const
{
    return QStringLiteral("%1").arg(xor64, 16, 16, QLatin1Char('0'));
}

std::optional<ErrorKind> versionFault(const Capabilities &can)
{
    if (can.apiMin > contractVersion)
        return ErrorKind::UpdateNeeded;
    if (can.apiMax < contractVersion)
        return ErrorKind::ServerOutdated;
    return std::nullopt;
}

} // namespace leadlight
