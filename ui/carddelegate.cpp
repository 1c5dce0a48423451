// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/carddelegate.h"

#include "ui/icons.h"
#include "ui/scoregauge.h"
#include "ui/textlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QTextLayout>
#include <QToolTip>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int cachedCards = 400; // some screens of scrolling

bool isSearched(CardPart part)
{
    return part == CardPart::Name || part == CardPart::Summary || part == CardPart::Agent;
}

QPixmap gaugePixmap(const Score &score, int side, const Theme &theme, qreal ratio)
{
    const QString key = QStringLiteral("leadlight/gauge/%1/%2/%3/%4/%5")
                            .arg(score.isSet() ? score.points() : -1)
                            .arg(side)
                            .arg(int(theme.scheme()))
                            .arg(theme.isHighContrast())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGauge(painter, QRectF(0, 0, side, side), score, theme);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool isMarked(const QStyleOptionViewItem &option)
{
    return option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator) && option.checkState == Qt::Checked;
}

/// Shaped once; drawing it again costs no shaping.
std::unique_ptr<QTextLayout> shaped(const CardLayout::Text &piece, const Theme &theme, const SearchTerms &terms)
{
    auto layout = std::make_unique<QTextLayout>(piece.text, theme.font(piece.style));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(piece.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!terms.isEmpty() && isSearched(piece.part)) {
        QTextCharFormat mark;
        mark.setBackground(theme.color(Token::Mark));
        mark.setForeground(theme.color(Token::Text));
        QList<QTextLayout::FormatRange> marks;
        for (const TextRange &range : terms.occurrences(piece.text))
            marks.append({int(range.start), int(range.length), mark});
        layout->setFormats(marks);
    }
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (line.isValid())
        line.setLineWidth(piece.rect.width() + 1);
    layout->endLayout();
    return layout;
}

} // namespace

struct CardDelegate::Prepared {
    quint32 version = 0;
    bool held = false;
    qint64 minute = -1; ///< in which its words are true; -1: always
    Score score;
    CardLayout layout;
    std::vector<std::unique_ptr<QTextLayout>> lines; ///< one per layout.texts
};

CardDelegate::CardDelegate(const Theme &theme, const Format &format, QObject *parent)
    : QAbstractItemDelegate(parent),
      m_theme(theme),
      m_format(format),
      m_cache(cachedCards)
{
    connect(&theme, &Theme::changed, this, &CardDelegate::forget);
}

CardDelegate::~CardDelegate() = default;

void CardDelegate::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    forget();
}

void CardDelegate::setSearch(const SearchTerms &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    forget();
}

void CardDelegate::forget()
{
    m_cache.clear();
    Q_EMIT changed();
}

const CardDelegate::Prepared &CardDelegate::prepared(const CardEntry &entry, int width,
                                                     Qt::LayoutDirection direction) const
{
    const QDate today = m_format.today();
    if (width != m_cachedWidth || direction != m_cachedDirection || today != m_cachedDay) {
        m_cache.clear();
        m_cachedWidth = width;
        m_cachedDirection = direction;
        m_cachedDay = today;
    }
    const qint64 minute = m_format.clock().wall().ms / 60'000;
    if (const Prepared *known = m_cache.object(entry.row.handle); known && known->version == entry.version
        && known->held == entry.held && (known->minute < 0 || known->minute == minute))
        return *known;
    auto card = std::make_unique<Prepared>();
    card->version = entry.version;
    card->held = entry.held;
    const OwnMarks &own = entry.row.own;
    card->minute = own.followUp.isRunning() || own.remindAt.isSet() ? minute : -1;
    card->score = entry.row.card.score;
    card->layout = layoutCard(cardWords(entry, m_format), m_theme, m_density, width, direction);
    for (const CardLayout::Text &piece : card->layout.texts)
        card->lines.push_back(shaped(piece, m_theme, m_terms));
    const Prepared &result = *card;
    m_cache.insert(entry.row.handle, card.release());
    return result;
}

void CardDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool active = option.state & QStyle::State_Active;
    Token fill = Token::Raised;
    Token line = Token::Hair;
    if (selected) {
        fill = active ? Token::Selected : Token::SelectedInactive;
        line = active ? Token::Accent : Token::SelectedInactive;
    } else if (isMarked(option)) {
        fill = Token::Selected;
    } else if (option.state & QStyle::State_Sunken) {
        fill = Token::Press;
    } else if (option.state & QStyle::State_MouseOver) {
        fill = Token::Hover;
    }
    const qreal width = focused ? m_theme.px(2) : 1;
    if (focused)
        line = Token::Focus;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(m_theme.color(fill));
    painter->setPen(QPen(m_theme.color(line), width));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), m_theme.px(10),
                             m_theme.px(10));
}

void CardDelegate::paintSkeleton(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const CardMetrics card = metrics();
    const int content = option.rect.width() - card.contentLeft - card.padding;
    const int bar = m_theme.px(10);
    const int body = m_theme.lineHeight(TextStyle::Body13);
    std::vector<QRect> bars{QRect(card.contentLeft, card.lineTop + m_theme.px(5), content * 48 / 100, bar + 2)};
    for (int i = 0; i < card.summaryLines; ++i)
        bars.emplace_back(card.contentLeft, card.summaryTop + i * body + m_theme.px(4), content * (97 - 25 * i) / 100,
                          bar);
    bars.emplace_back(card.contentLeft, card.badgeTop + m_theme.px(5), content * 56 / 100, bar);

    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Token::Skeleton));
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    painter->drawEllipse(placed(QRect(card.padding, card.lineTop + 1, card.gaugeSide, card.gaugeSide)));
    for (const QRect &rect : bars)
        painter->drawRoundedRect(placed(rect), m_theme.px(3), m_theme.px(3));
}

void CardDelegate::paintMark(QPainter *painter, const QRect &circle) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = m_theme.px(20);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Token::Accent));
    painter->drawEllipse(circle);
    const QPoint corner = circle.center() - QPoint((side - 1) / 2, (side - 1) / 2);
    painter->drawPixmap(corner, icon(u"check"_s, side, m_theme.color(Token::OnAccent), ratio));
}

void CardDelegate::paintCard(QPainter *painter, QPoint corner, const Prepared &card, bool marked) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const CardLayout &layout = card.layout;
    if (marked)
        paintMark(painter, layout.gauge.translated(corner));
    else
        painter->drawPixmap(corner + layout.gauge.topLeft(),
                            gaugePixmap(card.score, layout.gauge.width(), m_theme, ratio));
    for (const CardLayout::Fill &fill : layout.fills)
        paintPill(*painter, fill.rect.translated(corner), fill.color, fill.foreground, m_theme);
    for (const CardLayout::Icon &piece : layout.icons)
        painter->drawPixmap(corner + piece.rect.topLeft(),
                            icon(piece.name, piece.rect.width(), m_theme.color(piece.color), ratio));
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const CardLayout::Text &piece = layout.texts[i];
        const QTextLayout &line = *card.lines[i];
        // Font heights differ by platform: the text is centred in its line box.
        const qreal y = piece.rect.top() + (piece.rect.height() - line.boundingRect().height()) / 2;
        painter->setPen(m_theme.color(piece.color));
        line.draw(painter, QPointF(corner) + QPointF(piece.rect.left(), y));
    }
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CardEntry *entry = cardEntry(index);
    painter->save();
    paintFrame(painter, option);
    if (entry->loaded)
        paintCard(painter, option.rect.topLeft(), prepared(*entry, option.rect.width(), option.direction),
                  isMarked(option));
    else
        paintSkeleton(painter, option);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), metrics().height};
}

QString CardDelegate::tipAt(const CardEntry &entry, const CardLayout &layout, QPoint point) const
{
    const Conversation &card = entry.row.card;
    const CardWords words = cardWords(entry, m_format);
    const auto over = [&](CardPart part) { return layout.rectOf(part).contains(point); };
    const auto named = [](const Badge &badge) {
        return badge.tooltip.isEmpty() || badge.tooltip == badge.text ? badge.text : badge.text + u'\n' + badge.tooltip;
    };
    if (over(CardPart::Gauge))
        return m_format.bandTitle(card.score.band());
    if (over(CardPart::Time))
        return m_format.exact(card.lastMessageAt);
    if (over(CardPart::Unseen))
        return Format::tr("New since you last looked");
    if (over(CardPart::Note) && words.note)
        return named(*words.note);
    if (over(CardPart::Status))
        return named(words.status);
    if (over(CardPart::Link))
        return named(words.link);
    if (over(CardPart::Crm) && words.crm)
        return named(*words.crm);
    if (over(CardPart::Outbox) && words.outbox)
        return named(*words.outbox);
    if (over(CardPart::Agent))
        return Format::tr("Agent %1").arg(words.agent);
    if (over(CardPart::Count))
        return m_format.messages(card.messageCount);
    if (over(CardPart::Name) || over(CardPart::Company))
        return words.company.isEmpty() ? words.name : words.name + u'\n' + words.company;
    return layout.summaryElided || !words.hits.isEmpty() ? Format::safe(card.summary) : QString();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const CardEntry *entry = cardEntry(index);
    QString tip;
    if (entry->loaded)
        tip = tipAt(*entry, prepared(*entry, option.rect.width(), option.direction).layout,
                    event->pos() - option.rect.topLeft());
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
}

} // namespace leadlight
