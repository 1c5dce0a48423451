// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/cursor.h"

#include <QMessageAuthenticationCode>
#include <QStringList>

namespace leadlight::demo {

namespace {

constexpr qsizetype markBytes = 12;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray markOf(const QByteArray &content, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).left(markBytes);
}

} // namespace

QString Cursor::toText(const QByteArray &key) const
{
    QStringList parts{epoch, QString::number(position), QString::number(issued.ms)};
    if (walking)
        parts << QString::number(static_cast<int>(place.type)) << QString::number(place.sortKey) << place.id;
    const QByteArray content = parts.join(u'.').toUtf8();
    return QString::fromLatin1((markOf(content, key) + content).toBase64(encoding));
}

std::optional<Cursor> Cursor::fromText(const QString &text, const QByteArray &key)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray content = decoded.decoded.mid(markBytes);
    // The mark decides nothing worth a timing attack: whoever asks already holds the token.
    if (decoded.decoded.left(markBytes) != markOf(content, key))
        return std::nullopt;
    const QStringList parts = QString::fromUtf8(content).split(u'.');
    if (parts.size() != 3 && parts.size() != 6)
        return std::nullopt;
    Cursor cursor;
    cursor.epoch = parts[0];
    cursor.position = parts[1].toLongLong();
    cursor.issued.ms = parts[2].toLongLong();
    cursor.walking = parts.size() == 6;
    if (cursor.walking)
        cursor.place = {static_cast<ObjectType>(parts[3].toInt()), parts[4].toLongLong(), parts[5]};
    return cursor;
}

} // namespace leadlight::demo
