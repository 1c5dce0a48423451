// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/popupshadow.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

namespace leadlight {

namespace {

/// One of the two shadows of ui.md section 3, at scale 1.
struct Shadow {
    int drop;
    int blur;
};
constexpr Shadow shadows[] = {{8, 24}, {2, 6}};

/// One pass of a box blur over a line of `count` bytes that lie `step` bytes apart.
void blurLine(uchar *line, const uchar *source, int count, qsizetype step, int reach)
{
    int sum = 0;
    for (int i = 0; i < qMin(reach, count); ++i)
        sum += source[i * step];
    for (int i = 0; i < count; ++i) {
        if (i + reach < count)
            sum += source[(i + reach) * step];
        if (i - reach - 1 >= 0)
            sum -= source[(i - reach - 1) * step];
        line[i * step] = uchar(sum / (2 * reach + 1));
    }
}

/// Three box blurs come close to a Gauss curve.
QImage blurred(QImage image, int reach)
{
    for (int pass = 0; pass < 3; ++pass) {
        QImage across(image.size(), image.format());
        for (int y = 0; y < image.height(); ++y)
            blurLine(across.scanLine(y), image.constScanLine(y), image.width(), 1, reach);
        for (int x = 0; x < image.width(); ++x)
            blurLine(image.bits() + x, across.constBits() + x, image.height(), image.bytesPerLine(), reach);
    }
    return image;
}

QImage shadowOf(QSize size, const QRectF &box, qreal radius, int reach, const QColor &color)
{
    QImage shape(size, QImage::Format_Alpha8);
    shape.fill(0);
    {
        QPainter painter(&shape);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::SolidPattern);
        painter.drawRoundedRect(box, radius, radius);
    }
    QImage tinted(size, QImage::Format_ARGB32_Premultiplied);
    tinted.fill(color);
    QPainter painter(&tinted);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, blurred(shape, reach));
    return tinted;
}

QPixmap drawnShadow(int radius, const Theme &theme, qreal ratio)
{
    const QMargins margins = popupShadow(theme);
    const int side = 2 * (radius + theme.px(shadows[0].blur)) + 1;
    const QRect box(margins.left(), margins.top(), side, side);
    const QSize size = box.marginsAdded(margins).size() * ratio;
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        for (const Shadow &shadow : shadows) {
            const QRectF dropped = QRectF(box).translated(0, theme.px(shadow.drop));
            const QRectF scaled(dropped.topLeft() * ratio, dropped.size() * ratio);
            const int reach = qMax(1, qRound(theme.px(shadow.blur) * ratio / 6));
            painter.drawImage(0, 0, shadowOf(size, scaled, radius * ratio, reach, theme.color(Token::Shadow)));
        }
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// Corners as they are, sides stretched. qDrawBorderPixmap() does the same, but not at other pixel ratios than 1.
void drawPieces(QPainter &painter, const QRect &area, const QMargins &corners, const QPixmap &pixmap)
{
    const qreal ratio = pixmap.devicePixelRatio();
    const QSizeF whole = pixmap.size() / ratio;
    const qreal fromX[] = {0, qreal(corners.left()), whole.width() - corners.right(), whole.width()};
    const qreal fromY[] = {0, qreal(corners.top()), whole.height() - corners.bottom(), whole.height()};
    const qreal toX[] = {0, qreal(corners.left()), qreal(area.width() - corners.right()), qreal(area.width())};
    const qreal toY[] = {0, qreal(corners.top()), qreal(area.height() - corners.bottom()), qreal(area.height())};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRectF source(fromX[column], fromY[row], fromX[column + 1] - fromX[column],
                                fromY[row + 1] - fromY[row]);
            const QRectF target(toX[column], toY[row], toX[column + 1] - toX[column], toY[row + 1] - toY[row]);
            painter.drawPixmap(target.translated(area.topLeft()), pixmap,
                               QRectF(source.topLeft() * ratio, source.size() * ratio));
        }
    }
}

} // namespace

QMargins popupShadow(const Theme &theme)
{
    const int blur = theme.px(shadows[0].blur) / 2;
    const int drop = theme.px(shadows[0].drop);
    return {blur, blur, blur, blur + drop};
}

void paintPopup(QPainter &painter, const QRect &box, int radius, Token fill, const Theme &theme)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("leadlight/shadow/%1/%2/%3/%4")
                            .arg(radius)
                            .arg(theme.scale())
                            .arg(theme.color(Token::Shadow).rgba())
                            .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawnShadow(radius, theme, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    const QMargins margins = popupShadow(theme);
    const int corner = radius + theme.px(shadows[0].blur);
    drawPieces(painter, box.marginsAdded(margins), margins + QMargins(corner, corner, corner, corner), pixmap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(fill));
    painter.setPen(QPen(theme.color(fill == Token::Popover ? Token::Hair : fill), 1));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace leadlight
