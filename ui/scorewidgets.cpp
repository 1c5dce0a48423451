// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The small painted parts of the score card.
#include "ui/format.h"
#include "ui/scorecard.h"
#include "ui/scoregauge.h"

#include <QPainter>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int gaugeSide = 72;
constexpr int chipHeight = 22;
constexpr int chipMark = 10;
constexpr int chipPadding = 8;
constexpr int chipGap = 5;
} // namespace

GaugeLabel::GaugeLabel(const Theme &theme, const Format &format, QWidget *parent)
    : QLabel(parent),
      m_theme(theme),
      m_format(format)
{
    setTextFormat(Qt::PlainText);
    const auto resize = [this] { setFixedSize(m_theme.px(gaugeSide), m_theme.px(gaugeSide)); };
    connect(&theme, &Theme::changed, this, resize);
    resize();
}

void GaugeLabel::setScore(const Score &score)
{
    m_score = score;
    setText(score.isSet() ? tr("Lead score %1 of 100, %2", "points, word")
                                .arg(score.points())
                                .arg(m_format.band(score.band()).toLower())
                          : tr("No lead score"));
    update();
}

void GaugeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGauge(painter, rect(), m_score, m_theme);
}

ScoreChip::ScoreChip(const Theme &theme, const Format &format, QWidget *parent)
    : QLabel(parent),
      m_theme(theme),
      m_format(format)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScoreChip::setScore(const Score &score)
{
    m_score = score;
    const QString band = m_format.band(score.band());
    setText(score.isSet() ? tr("%1 %2", "points, word").arg(score.points()).arg(band) : band);
    updateGeometry();
    update();
}

QSize ScoreChip::sizeHint() const
{
    int width = m_theme.px(2 * chipPadding) + 1;
    width += QFontMetrics(m_theme.font(TextStyle::Meta12Strong)).horizontalAdvance(text());
    if (m_score.isSet())
        width += m_theme.px(chipMark + chipGap);
    return {width, m_theme.px(chipHeight)};
}

void ScoreChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BandTokens tokens = bandTokens(m_score.band());
    const QColor ink = m_theme.color(tokens.text);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_score.isSet() ? QPen(Qt::NoPen) : QPen(m_theme.color(tokens.arc), 1, Qt::DashLine));
    painter.setBrush(m_score.isSet() ? QBrush(m_theme.color(tokens.tint)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int inset = m_theme.px(chipPadding);
    if (m_score.isSet()) {
        const qreal half = m_theme.px(chipMark) / 2.0;
        const qreal x = mirrored ? width() - inset - half : inset + half;
        paintBandMark(painter, QPointF(x, height() / 2.0), half * 0.9, m_score.band(), m_theme);
        inset += m_theme.px(chipMark + chipGap);
    }
    painter.setPen(ink);
    painter.setFont(m_theme.font(TextStyle::Meta12Strong));
    const QRect words = mirrored ? rect().adjusted(0, 0, -inset, 0) : rect().adjusted(inset, 0, 0, 0);
    const Qt::Alignment start = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(words, int(start | Qt::AlignVCenter) | Qt::TextSingleLine, text());
}

Tile::Tile(const Theme &theme, const QString &caption, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new IconLabel(theme, 15, this)),
      m_value(new TextLabel(theme, TextStyle::Body13Medium, Token::Text, TextLabel::Fit::Elide, this))
{
    auto *column = new QVBoxLayout(this);
    auto *title = new TextLabel(theme, TextStyle::Time11, Token::Text3, TextLabel::Fit::Elide, this);
    title->setWords(caption);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon);
    line->addWidget(m_value, 1);
    column->addWidget(title);
    column->addLayout(line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto apply = [this, column, line] {
        column->setContentsMargins(m_theme.px(11), m_theme.px(7), m_theme.px(11), m_theme.px(7));
        column->setSpacing(m_theme.px(2));
        line->setSpacing(m_theme.px(6));
        update();
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
}

void Tile::setValue(const QString &iconName, const QString &value)
{
    m_icon->setIcon(iconName, Token::Text2, {});
    m_value->setForeign(value); // an unknown intent is shown as the service named it
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Hair));
    painter.setBrush(m_theme.color(Token::Raised));
    const qreal radius = m_theme.px(8);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace leadlight
