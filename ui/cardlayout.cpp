// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cardlayout.h"

#include <QFontMetricsF>
#include <QStyle>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

/// The badges of the last line as they are after some collapse steps.
struct BadgeLine {
    struct Item {
        CardPart part;
        Badge badge;
    };
    std::vector<Item> items;
    QString agent;
};

Badge iconOnly(Badge badge)
{
    badge.text.clear();
    return badge;
}

/// The line after `steps` of the five collapse steps.
BadgeLine collapsed(const CardWords &words, int steps)
{
    BadgeLine line{{{CardPart::Status, words.status}, {CardPart::Link, words.link}}, words.agent};
    if (words.crm)
        line.items.push_back({CardPart::Crm, *words.crm});
    if (words.outbox)
        line.items.push_back({CardPart::Outbox, *words.outbox});
    constexpr std::array quietPartOfStep{CardPart::Link, CardPart::Status, CardPart::Crm};
    for (BadgeLine::Item &item : line.items) {
        for (int step = 0; step < qMin(steps, 3); ++step) {
            if (item.part == quietPartOfStep[size_t(step)] && !item.badge.fill)
                item.badge = iconOnly(item.badge);
        }
        if (steps >= 4 && item.badge.fill)
            item.badge.text = item.badge.shortText;
    }
    if (steps >= 5)
        line.agent.clear();
    return line;
}

/// Builds one layout in left-to-right coordinates; mirrored() turns it round at the end.
class Builder
{
public:
    Builder(const CardWords &words, const Theme &theme, Density density, int width)
        : m_words(words),
          m_theme(theme),
          m_card(theme, density),
          m_badge(theme),
          m_left(m_card.contentLeft),
          m_right(qMax(m_card.contentLeft, width - m_card.padding))
    {
        m_layout.size = QSize(width, m_card.height);
        m_layout.gauge = QRect(m_card.padding, m_card.lineTop + theme.px(1), m_card.gaugeSide, m_card.gaugeSide);
    }

    CardLayout build(Qt::LayoutDirection direction)
    {
        placeCount();
        placeFirstLine();
        placeSummary(direction);
        placeBadges();
        return mirrored(direction);
    }

private:
    [[nodiscard]] int advance(const QString &text, TextStyle style) const
    {
        return int(std::ceil(QFontMetricsF(m_theme.font(style)).horizontalAdvance(text)));
    }
    [[nodiscard]] QString elided(const QString &text, TextStyle style, int width) const
    {
        return QFontMetricsF(m_theme.font(style)).elidedText(text, Qt::ElideRight, qMax(0, width));
    }
    [[nodiscard]] int room() const { return m_right - m_left; }

    void addText(CardPart part, int x, int y, int height, const QString &text, TextStyle style, Token color)
    {
        if (!text.isEmpty())
            m_layout.texts.push_back({part, QRect(x, y, advance(text, style), height), text, style, color});
    }
    void addIcon(CardPart part, int x, int y, int height, int side, const QString &name, Token color)
    {
        m_layout.icons.push_back({part, QRect(x, y + (height - side) / 2, side, side), name, color});
    }
    /// Only what needs somebody is stressed.
    [[nodiscard]] static TextStyle styleOf(const Badge &badge)
    {
        return badge.fill ? TextStyle::Meta12Medium : TextStyle::Meta12;
    }
    [[nodiscard]] int widthOf(const Badge &badge) const
    {
        const int words = badge.text.isEmpty() ? 0 : m_badge.gap + advance(badge.text, styleOf(badge));
        return m_badge.iconSide + words + (badge.fill ? m_badge.padStart + m_badge.padEnd : 0);
    }
    void addBadge(CardPart part, int x, int y, int height, const Badge &badge)
    {
        if (badge.fill) {
            m_layout.fills.push_back({part, QRect(x, y, widthOf(badge), height), *badge.fill, badge.foreground});
            x += m_badge.padStart;
        }
        addIcon(part, x, y, height, m_badge.iconSide, badge.icon, badge.foreground);
        addText(part, x + m_badge.iconSide + m_badge.gap, y, height, badge.text, styleOf(badge), badge.foreground);
    }

    void placeCount()
    {
        const int side = m_theme.px(12);
        const int gap = m_theme.px(3);
        const int width = side + gap + advance(m_words.count, TextStyle::Meta12);
        const int x = m_layout.gauge.left() + (m_card.gaugeSide - width) / 2;
        addIcon(CardPart::Count, x, m_card.badgeTop, m_badge.height, side, u"message-square"_s, Token::Text3);
        addText(CardPart::Count, x + side + gap, m_card.badgeTop, m_badge.height, m_words.count, TextStyle::Meta12,
                Token::Text3);
    }

    void placeFirstLine();
    void placeSummary(Qt::LayoutDirection direction);
    void placeSummaryText(int width, int lines, Qt::LayoutDirection direction);
    void placeBadges();
    [[nodiscard]] int badgeLineWidth(const BadgeLine &line) const;
    CardLayout mirrored(Qt::LayoutDirection direction);

    const CardWords &m_words;
    const Theme &m_theme;
    const CardMetrics m_card;
    const BadgeMetrics m_badge;
    const int m_left;
    const int m_right;
    CardLayout m_layout;
};

void Builder::placeFirstLine()
{
    const int gap = m_theme.px(6);
    const int height = m_theme.lineHeight(TextStyle::Name14Strong);
    const int y = m_card.lineTop;
    const int dot = m_theme.px(8);
    const int left = m_left + (m_words.unseen ? dot + gap : 0);
    const QString time = elided(m_words.time, TextStyle::Meta12, m_right - left);
    const int timeWidth = advance(time, TextStyle::Meta12);
    const int nameWidth = advance(m_words.name, TextStyle::Name14Strong);
    std::optional<Badge> note = m_words.note;
    const auto nameRoom
        = [&] { return m_right - left - (timeWidth > 0 ? timeWidth + gap : 0) - (note ? widthOf(*note) + gap : 0); };
    if (note && nameWidth > nameRoom())
        note->text = note->shortText;
    if (note && nameRoom() < qMin(nameWidth, m_theme.px(48)))
        note.reset();

    addText(CardPart::Time, m_right - timeWidth, y, height, time, TextStyle::Meta12, Token::Text3);
    if (note) {
        const int noteHeight = m_theme.px(18);
        const int width = widthOf(*note);
        addBadge(CardPart::Note, m_right - timeWidth - gap - width, y + (height - noteHeight) / 2, noteHeight, *note);
    }
    if (m_words.unseen)
        m_layout.fills.push_back(
            {CardPart::Unseen, QRect(m_left, y + (height - dot) / 2, dot, dot), Token::Focus, Token::Focus});
    const bool nameFits = nameRoom() >= m_theme.px(16); // else not even an ellipsis does
    const QString name = nameFits ? elided(m_words.name, TextStyle::Name14Strong, nameRoom()) : QString();
    addText(CardPart::Name, left, y, height, name, TextStyle::Name14Strong, m_words.named ? Token::Text : Token::Text2);
    const int companyRoom = nameRoom() - nameWidth - gap;
    const int companyWidth = advance(m_words.company, TextStyle::Body13);
    if (companyWidth <= companyRoom || companyRoom >= m_theme.px(48))
        addText(CardPart::Company, left + nameWidth + gap, y, height,
                elided(m_words.company, TextStyle::Body13, companyRoom), TextStyle::Body13, Token::Text3);
}

void Builder::placeSummary(Qt::LayoutDirection direction)
{
    if (m_words.hits.isEmpty()) {
        placeSummaryText(room(), m_card.summaryLines, direction);
        return;
    }
    const int height = m_theme.lineHeight(TextStyle::Body13);
    const int side = m_theme.px(12);
    const int gap = m_theme.px(4);
    const bool ownLine = m_card.summaryLines > 1;
    const QString hits = elided(m_words.hits, TextStyle::Meta12Medium, room() - side - gap);
    const int width = side + gap + advance(hits, TextStyle::Meta12Medium);
    const int x = ownLine ? m_left : m_right - width;
    const int y = m_card.summaryTop + (ownLine ? height : 0);
    placeSummaryText(ownLine ? room() : room() - width - m_theme.px(10), 1, direction);
    addIcon(CardPart::Hits, x, y, height, side, u"search"_s, Token::AccentText);
    addText(CardPart::Hits, x + side + gap, y, height, hits, TextStyle::Meta12Medium, Token::AccentText);
}

void Builder::placeSummaryText(int width, int lines, Qt::LayoutDirection direction)
{
    const QString &text = m_words.summary;
    if (width < m_theme.px(48)) {
        m_layout.summaryElided = true;
        return;
    }
    // A right-to-left text keeps to the right in a left-to-right window; in a mirrored one all lines do.
    const bool trailing = direction == Qt::LeftToRight && text.isRightToLeft();
    const int height = m_theme.lineHeight(TextStyle::Body13);
    const Token color = m_words.summarised ? Token::Text2 : Token::Text3;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout paragraph(text, m_theme.font(TextStyle::Body13));
    paragraph.setTextOption(option);
    paragraph.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = paragraph.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = i == lines - 1;
        QString shown = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        shown = elided(shown.trimmed(), TextStyle::Body13, width);
        m_layout.summaryElided = last && line.textStart() + line.textLength() < text.size();
        const int x = trailing ? m_left + width - advance(shown, TextStyle::Body13) : m_left;
        addText(CardPart::Summary, x, m_card.summaryTop + i * height, height, shown, TextStyle::Body13, color);
    }
    paragraph.endLayout();
}

int Builder::badgeLineWidth(const BadgeLine &line) const
{
    const int gap = m_theme.px(10);
    int width = 0;
    for (const BadgeLine::Item &item : line.items)
        width += widthOf(item.badge) + gap;
    const int agentWords = line.agent.isEmpty() ? 0 : m_badge.gap + advance(line.agent, TextStyle::Meta12);
    return m_words.agent.isEmpty() ? width - gap : width + m_badge.iconSide + agentWords;
}

void Builder::placeBadges()
{
    const int gap = m_theme.px(10);
    const int y = m_card.badgeTop;
    const int agentMost = qMax(m_theme.px(64), room() / 3);
    int &step = m_layout.collapse;
    const auto lineAt = [&](int steps) {
        BadgeLine line = collapsed(m_words, steps);
        line.agent = elided(line.agent, TextStyle::Meta12, agentMost);
        return line;
    };
    BadgeLine line = lineAt(0);
    while (step < 5 && badgeLineWidth(line) > room())
        line = lineAt(++step);

    int end = m_right;
    if (!m_words.agent.isEmpty() && badgeLineWidth(line) <= room()) {
        const int words = line.agent.isEmpty() ? 0 : m_badge.gap + advance(line.agent, TextStyle::Meta12);
        const int x = m_right - m_badge.iconSide - words;
        addIcon(CardPart::Agent, x, y, m_badge.height, m_badge.iconSide, u"bot"_s, Token::Text3);
        addText(CardPart::Agent, x + m_badge.iconSide + m_badge.gap, y, m_badge.height, line.agent, TextStyle::Meta12,
                Token::Text3);
        end = x - gap;
    }
    int x = m_left;
    for (const BadgeLine::Item &item : line.items) {
        const int width = widthOf(item.badge);
        if (x + width > end)
            break; // narrower than any pane we allow, at a large text size
        addBadge(item.part, x, y, m_badge.height, item.badge);
        x += width + gap;
    }
}

CardLayout Builder::mirrored(Qt::LayoutDirection direction)
{
    const QRect card(QPoint(0, 0), m_layout.size);
    const auto mirror = [&](QRect &rect) { rect = QStyle::visualRect(direction, card, rect); };
    mirror(m_layout.gauge);
    for (CardLayout::Text &text : m_layout.texts)
        mirror(text.rect);
    for (CardLayout::Icon &icon : m_layout.icons)
        mirror(icon.rect);
    for (CardLayout::Fill &fill : m_layout.fills)
        mirror(fill.rect);
    return std::move(m_layout);
}

} // namespace

QRect CardLayout::rectOf(CardPart part) const
{
    QRect united = part == CardPart::Gauge ? gauge : QRect();
    const auto unite = [&](const auto &pieces) {
        for (const auto &piece : pieces) {
            if (piece.part == part)
                united |= piece.rect;
        }
    };
    unite(texts);
    unite(icons);
    unite(fills);
    return united;
}

CardMetrics::CardMetrics(const Theme &theme, Density density)
{
    const bool compact = density == Density::Compact;
    height = theme.px(compact ? 80 : 108);
    gap = theme.px(6);
    padding = theme.px(12); // 11 and the border
    lineTop = theme.px(compact ? 9 : 12);
    gaugeSide = theme.px(compact ? 36 : 40);
    contentLeft = padding + gaugeSide + theme.px(compact ? 8 : 12);
    summaryTop = lineTop + theme.lineHeight(TextStyle::Name14Strong) + theme.px(2);
    summaryLines = compact ? 1 : 2;
    badgeTop = summaryTop + summaryLines * theme.lineHeight(TextStyle::Body13) + theme.px(compact ? 3 : 7);
}

CardLayout layoutCard(const CardWords &words, const Theme &theme, Density density, int width,
                      Qt::LayoutDirection direction)
{
    return Builder(words, theme, density, width).build(direction);
}

} // namespace leadlight
