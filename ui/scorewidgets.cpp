// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The small painted parts of the score card.
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/scorecard.h"
#include "ui/scoregauge.h"

#include <QPainter>
#include <QStyle>
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

void GaugeLabel::setScore(const Score &score, const QString &outdated)
{
    m_score = score;
    m_outdated = !outdated.isEmpty();
    const QString spoken = score.isSet()
        ? tr("Lead score %1 of 100, %2", "points, word").arg(score.points()).arg(m_format.band(score.band()).toLower())
        : tr("No lead score");
    setText(m_outdated ? tr("%1. %2", "the score, why it is outdated").arg(spoken, outdated) : spoken);
    setToolTip(outdated);
    update();
}

void GaugeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGauge(painter, rect(), m_score, m_theme);
    if (!m_outdated)
        return;
    // A disc of the panel's ground cuts the ring, so that the sign is seen on every colour.
    const int side = m_theme.px(22);
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, side));
    painter.setPen(QPen(m_theme.color(Token::WarnLine), 1));
    painter.setBrush(m_theme.color(Token::WarnSoft));
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    const int mark = m_theme.px(14);
    painter.drawPixmap(QPoint(disc.center().x() + 1 - mark / 2, disc.center().y() + 1 - mark / 2),
                       icon(QStringLiteral("rotate-cw"), mark, m_theme.color(Token::WarnText), devicePixelRatioF()));
}

MissingScore::MissingScore(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_advice(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < std::size(Names<ScoreGap>::table); ++i) {
        auto *line = new QWidget(this);
        auto *mark = new IconLabel(theme, 14, line);
        mark->setIcon(QStringLiteral("circle-dashed"), Token::Text3, {});
        auto *words = new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, line);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.px(8));
        row->addWidget(mark);
        row->addWidget(words, 1);
        column->addWidget(line);
        m_lines.emplace_back(line, words);
    }
    column->addWidget(m_advice);
    column->setSpacing(theme.px(5));
    m_advice->setWords(tr("It comes when the visitor tells more, such as a budget, a date or who decides."));
}

void MissingScore::setReasons(const std::vector<Named<ScoreGap>> &reasons, int messageCount)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < reasons.size();
        m_lines[i].first->setVisible(used);
        if (!used)
            continue;
        switch (reasons[i].value) {
        case ScoreGap::TooShort:
            m_lines[i].second->setWords(tr("Only %1", "a number of messages").arg(m_format.messages(messageCount)));
            break;
        case ScoreGap::GenericOnly:
            m_lines[i].second->setWords(tr("Only general questions"));
            break;
        case ScoreGap::NothingQualifying:
            m_lines[i].second->setWords(tr("No budget, date or role mentioned"));
            break;
        case ScoreGap::Unknown:
            m_lines[i].second->setForeign(m_format.scoreGap(reasons[i], messageCount));
            break;
        }
    }
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
