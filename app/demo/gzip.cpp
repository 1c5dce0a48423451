// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/gzip.h"

#include <QList>

#include <zlib.h>

#include <stdexcept>

namespace leadlight::demo {

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &entry : acceptEncoding.split(',')) {
        const QByteArray plain = QByteArray(entry).replace(' ', "").toLower();
        if (plain == "gzip" || (plain.startsWith("gzip;q=") && plain != "gzip;q=0"))
            return true;
    }
    return false;
}

QByteArray gzipped(const QByteArray &data)
{
    constexpr int gzipWindow = 15 + 16; // zlib's way to ask for a gzip header
    constexpr int memoryLevel = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib could not start");
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (result != Z_STREAM_END)
        throw std::runtime_error("zlib could not finish");
    return out;
}

} // namespace leadlight::demo
