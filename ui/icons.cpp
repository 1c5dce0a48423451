// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace leadlight {

namespace {

QImage tinted(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    QSvgRenderer renderer(QStringLiteral(":/leadlight/icons/%1.svg").arg(name));
    if (!renderer.isValid()) {
        qWarning("no icon named %s", qPrintable(name));
        return {};
    }
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

QPixmap cached(const QString &name, int size, const QColor &color, qreal devicePixelRatio, bool mirrored)
{
    const QString key = QStringLiteral("leadlight/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(size)
                            .arg(color.rgba(), 8, 16, QLatin1Char('0'))
                            .arg(devicePixelRatio)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = tinted(name, size, color, devicePixelRatio);
    if (image.isNull())
        return {};
    if (mirrored)
        image = image.mirrored(true, false);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QPixmap icon(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    return cached(name, size, color, devicePixelRatio, false);
}

QPixmap mirroredIcon(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    return cached(name, size, color, devicePixelRatio, true);
}

} // namespace leadlight
