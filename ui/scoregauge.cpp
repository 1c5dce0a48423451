// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scoregauge.h"

#include <QPainter>
#include <QPainterPath>

namespace leadlight {

namespace {

constexpr int sixteenths = 16; // QPainter counts angles in 1/16 degree
constexpr int sweepStart = 230 * sixteenths;
constexpr int sweep = -280 * sixteenths;

struct GaugeMetrics {
    qreal pen;
    qreal markRadius;
    TextStyle text;
};

GaugeMetrics metricsFor(qreal side, const Theme &theme)
{
    const qreal s = theme.scale();
    if (side > 56 * s)
        return {5 * s, 4.6 * s, TextStyle::Gauge24};
    return {3 * s, 2.9 * s, TextStyle::Gauge13};
}

void drawCentred(QPainter &painter, const QRectF &square, const QString &text, const QFont &font)
{
    // Digits have no descenders: centre the height of the digits, not the font's box.
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.tightBoundingRect(text);
    const QPointF centre = square.center();
    painter.setFont(font);
    painter.drawText(QPointF(centre.x() - metrics.horizontalAdvance(text) / 2, centre.y() + ink.height() / 2), text);
}

void paintMissing(QPainter &painter, const QRectF &square, const GaugeMetrics &metrics, const Theme &theme)
{
    // Pen widths are the unit of a dash pattern: 3 px on, 3.1 px off.
    QPen ring(theme.color(Token::NoneArc), 1.5 * theme.scale(), Qt::CustomDashLine, Qt::FlatCap);
    ring.setDashPattern({2, 2.07});
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = 1.5 * theme.scale();
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));

    const qreal half = square.width() * (metrics.text == TextStyle::Gauge24 ? 0.07 : 0.11);
    painter.setPen(QPen(theme.color(Token::NoneText), metrics.pen * 2 / 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(square.center() - QPointF(half, 0), square.center() + QPointF(half, 0));
}

} // namespace

BandTokens bandTokens(Band band)
{
    switch (band) {
    case Band::High:
        return {Token::GreenArc, Token::GreenTint, Token::GreenText, Token::GreenTrack};
    case Band::Medium:
        return {Token::YellowArc, Token::YellowTint, Token::YellowText, Token::YellowTrack};
    case Band::Low:
        return {Token::RedArc, Token::RedTint, Token::RedText, Token::RedTrack};
    case Band::None:
        break;
    }
    return {Token::NoneArc, Token::NoneTint, Token::NoneText, Token::NoneTint};
}

void paintBandMark(QPainter &painter, QPointF centre, qreal radius, Band band, const Theme &theme)
{
    QPolygonF shape;
    switch (band) {
    case Band::High:
        shape << QPointF(0, -radius) << QPointF(radius, radius * 0.8) << QPointF(-radius, radius * 0.8);
        break;
    case Band::Medium:
        shape << QPointF(0, -radius) << QPointF(radius, 0) << QPointF(0, radius) << QPointF(-radius, 0);
        break;
    case Band::Low:
        shape << QPointF(-radius, -radius * 0.8) << QPointF(radius, -radius * 0.8) << QPointF(0, radius);
        break;
    case Band::None:
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(bandTokens(band).text));
    painter.drawPolygon(shape.translated(centre));
}

void paintGauge(QPainter &painter, const QRectF &square, const Score &score, const Theme &theme)
{
    const GaugeMetrics metrics = metricsFor(square.width(), theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!score.isSet()) {
        paintMissing(painter, square, metrics, theme);
        painter.restore();
        return;
    }
    const BandTokens tokens = bandTokens(score.band());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(tokens.tint));
    painter.drawEllipse(square);

    const qreal inset = metrics.pen / 2 + 0.75;
    const QRectF ring = square.adjusted(inset, inset, -inset, -inset);
    const auto arc = [&](Token token, int span) {
        painter.setPen(QPen(theme.color(token), metrics.pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, sweepStart, span);
    };
    arc(tokens.track, sweep);
    // A span of 0 draws nothing; the least arc is the dot at the start.
    arc(tokens.arc, qMin(-1, sweep * score.points() / 100));

    painter.setPen(theme.color(tokens.text));
    drawCentred(painter, square.translated(0, -square.height() / 60), QString::number(score.points()),
                theme.font(metrics.text));
    const QPointF mark(square.center().x(), square.bottom() - metrics.markRadius - 2.2 * theme.scale());
    paintBandMark(painter, mark, metrics.markRadius, score.band(), theme);
    painter.restore();
}

} // namespace leadlight
