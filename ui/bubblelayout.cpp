// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bubblelayout.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

// ui.md section 8, logical pixels.
constexpr int avatarSize = 32;
constexpr int avatarGap = 10;
constexpr int bubbleMax = 460;
constexpr double bubbleShare = 0.72;
constexpr int paddingTop = 7;
constexpr int paddingSide = 12;
constexpr int paddingBottom = 8;
constexpr int runGap = 4;
constexpr int speakerGap = 9;
constexpr int dayGap = 8;
constexpr int dayHeight = 22;
constexpr int dayPadding = 10;
constexpr int nameGap = 4;
constexpr int timeReserve = 42;
constexpr int timeGap = 12;
constexpr int timeRise = 5; ///< from the bubble's lower edge to the time's line box
constexpr int tagIcon = 13;
constexpr int tagIconGap = 3;
constexpr int tagGap = 10;
constexpr int hitSize = 24;
/// A wrapped bubble gives up to a tenth of its width so that its evidence stands beside it (medium.png).
constexpr double tagShrink = 0.9;

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

/// Panes below this width have the smaller padding of medium.png and narrow.png.
int panePadding(const BubbleContext &context)
{
    return context.theme->px(context.width < context.theme->px(520) ? 16 : 20);
}

int bubbleLimit(const BubbleContext &context)
{
    const Theme &theme = *context.theme;
    const int room = context.width - 2 * panePadding(context) - theme.px(avatarSize + avatarGap);
    const int limit = std::min(theme.px(bubbleMax), int(context.width * bubbleShare));
    return std::max(theme.px(80), std::min(room, limit));
}

BubbleLayout::Side sideOf(const Message &message)
{
    if (message.author == Author::System || message.kind == MessageKind::Event)
        return BubbleLayout::Side::Event;
    return message.author == Author::Visitor ? BubbleLayout::Side::Visitor : BubbleLayout::Side::Agent;
}

} // namespace

BubbleLayout::BubbleLayout(const TranscriptEntry &entry, const BubbleContext &context, bool named)
    : m_context(context),
      m_side(sideOf(entry.message)),
      // Behind the line of the new ones everybody shows his face again.
      m_startsRun(entry.startsRun || (context.firstNewSeq > 0 && entry.message.seq == context.firstNewSeq))
{
    takeText(entry);
    const int y = placeHead(entry, named);
    if (m_side == Side::Event) {
        placeEvent(y);
    } else {
        m_time = m_context.format->clockTime(entry.message.sentAt);
        takeTags(entry);
        placeBubble(y);
    }
    if (isMirrored())
        mirror();
}

int BubbleLayout::guessHeight(const TranscriptEntry &entry, const BubbleContext &context)
{
    const Theme &theme = *context.theme;
    constexpr double letter = 7.0; // the mean advance of 14 px Inter over English prose
    const int perLine = std::max(1, int((bubbleLimit(context) - theme.px(2 * paddingSide)) / (letter * theme.scale())));
    const qsizetype length = entry.message.text.size();
    const int lines = 1 + int((length > foldFrom ? foldTo : length) / perLine);
    int height = theme.px(paddingTop + paddingBottom) + lines * theme.lineHeight(TextStyle::Message14);
    height += theme.px(entry.startsRun ? speakerGap : runGap);
    if (entry.startsDay.isValid())
        height += theme.px(2 * dayGap + dayHeight);
    if (context.firstNewSeq > 0 && entry.message.seq == context.firstNewSeq)
        height += theme.px(dayGap + dayHeight);
    return height;
}

void BubbleLayout::takeText(const TranscriptEntry &entry)
{
    const Theme &theme = *m_context.theme;
    const QString &original = entry.message.text;
    QString shown;
    if (original.size() > foldFrom) {
        const qsizetype cut = original.at(foldTo - 1).isHighSurrogate() ? foldTo - 1 : foldTo;
        shown = Format::safe(original.left(cut), true) + u'…';
        m_note = tr("Only the first %1 of %2 characters are shown")
                     .arg(m_context.format->count(cut), m_context.format->count(original.size()));
    } else {
        shown = Format::safe(original, true);
    }
    m_hits = m_context.terms.occurrences(shown);
    m_links = linksIn(shown);
    m_textRtl = shown.isRightToLeft();
    shown.replace(u'\n', QChar::LineSeparator); // QTextLayout knows no other line break

    m_text.setText(shown);
    m_text.setFont(theme.font(m_side == Side::Event ? TextStyle::Meta12 : TextStyle::Message14));
    m_text.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_textRtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(m_side == Side::Event ? Qt::AlignHCenter : m_textRtl ? Qt::AlignRight : Qt::AlignLeft);
    m_text.setTextOption(option);
}

void BubbleLayout::takeName(const TranscriptEntry &entry)
{
    const Message &message = entry.message;
    if (m_side == Side::Visitor) {
        m_name = m_context.visitorName;
        return;
    }
    m_name = Format::safe(message.agentName);
    if (!message.author.isKnown()) {
        m_nameRemark = Format::safe(message.author.text);
    } else if (m_name.isEmpty()) {
        m_name = tr("AI agent");
    } else {
        m_nameRemark = tr("AI agent");
    }
}

void BubbleLayout::takeTags(const TranscriptEntry &entry)
{
    for (const Named<Factor> &factor : entry.evidence)
        m_tags.push_back({.factor = factor, .text = m_context.format->factor(factor), .rect = {}, .hit = {}});
}

int BubbleLayout::placeHead(const TranscriptEntry &entry, bool named)
{
    const Theme &theme = *m_context.theme;
    int y = 0;
    if (entry.startsDay.isValid()) {
        m_day = m_context.format->day(entry.startsDay);
        y += theme.px(dayGap);
        const int width = textWidth(theme.font(TextStyle::Meta12Medium), m_day) + 2 * theme.px(dayPadding);
        m_dayRect = QRect((m_context.width - width) / 2, y, width, theme.px(dayHeight));
        y = m_dayRect.bottom() + 1 + theme.px(dayGap);
    }
    if (m_context.firstNewSeq > 0 && entry.message.seq == m_context.firstNewSeq) {
        m_newWords = m_context.newWords;
        const int padding = panePadding(m_context);
        y += theme.px(dayGap);
        m_newRect = QRect(padding, y, m_context.width - 2 * padding, theme.px(dayHeight));
        y = m_newRect.bottom() + 1;
    }
    y += theme.px(m_startsRun || m_side == Side::Event ? speakerGap : runGap);
    if (named && m_side != Side::Event) {
        takeName(entry);
        // The width is set with the bubble, whose edge the name follows.
        m_nameRect = QRect(0, y, 0, theme.lineHeight(TextStyle::Meta12));
        y = m_nameRect.bottom() + 1 + theme.px(nameGap);
    }
    return y;
}

void BubbleLayout::placeEvent(int y)
{
    const Theme &theme = *m_context.theme;
    const int width = std::max(theme.px(80), int(m_context.width * bubbleShare));
    const Lines lines = breakLines(width);
    m_textRect = QRect((m_context.width - width) / 2, y, width, lines.height);
    m_bubbleRect = m_textRect;
    m_height = m_textRect.bottom() + 1;
}

void BubbleLayout::placeBubble(int y)
{
    const Theme &theme = *m_context.theme;
    const int padding = panePadding(m_context);
    const int gutter = padding + theme.px(avatarSize + avatarGap);
    const int room = m_context.width - gutter - padding;
    const int limit = bubbleLimit(m_context);
    const int beside = m_tags.empty() ? 0 : theme.px(tagGap) + tagsWidth();

    Lines lines;
    bool timeBelow = false;
    int width = bubbleWidthFor(limit, &lines, &timeBelow);
    if (width + beside > room && room - beside >= limit * tagShrink)
        width = bubbleWidthFor(room - beside, &lines, &timeBelow);
    const int inner = width - 2 * theme.px(paddingSide);
    if (m_textRtl)
        breakLines(inner); // right-aligned lines hang on the final width

    const bool agent = m_side == Side::Agent;
    const int left = agent ? m_context.width - gutter - width : gutter;
    const int timeLine = timeBelow ? theme.lineHeight(TextStyle::Message14) : 0;
    m_textRect = QRect(left + theme.px(paddingSide), y + theme.px(paddingTop), inner, lines.height);
    m_bubbleRect = QRect(left, y, width, theme.px(paddingTop + paddingBottom) + lines.height + timeLine);
    if (m_startsRun) {
        const int size = theme.px(avatarSize);
        m_avatarRect = QRect(agent ? m_context.width - padding - size : padding, y, size, size);
    }
    const int timeHeight = theme.lineHeight(TextStyle::Time11);
    m_timeRect
        = QRect(m_textRect.left(), m_bubbleRect.bottom() + 1 - theme.px(timeRise) - timeHeight, inner, timeHeight);
    const int nameInset = theme.px(2);
    m_nameRect.setLeft(agent ? padding : left + nameInset);
    m_nameRect.setRight(agent ? left + width - nameInset - 1 : m_context.width - padding - 1);

    // The avatar may be taller than a bubble of one small line.
    m_height = std::max(m_bubbleRect.bottom(), m_avatarRect.bottom()) + 1;
    if (beside > 0 && width + beside <= room)
        placeTagsBeside(agent ? left - beside : left + width + theme.px(tagGap));
    else if (beside > 0)
        placeTagsBelow(agent ? padding : left, agent ? left + width : m_context.width - padding);
    if (!m_note.isEmpty())
        placeNote(left, left + width);
}

int BubbleLayout::bubbleWidthFor(int limit, Lines *lines, bool *timeBelow)
{
    const Theme &theme = *m_context.theme;
    const int sides = 2 * theme.px(paddingSide);
    const int inner = limit - sides;
    *lines = breakLines(inner);
    const bool wrapped = lines->count > 1 + m_text.text().count(QChar::LineSeparator);
    const int time = m_time.isEmpty() ? 0 : textWidth(theme.font(TextStyle::Time11), m_time);
    const int reserve = m_time.isEmpty() ? 0 : std::max(theme.px(timeReserve), time + theme.px(timeGap));
    *timeBelow = lines->last + reserve > inner;
    if (wrapped)
        return limit;
    const int wanted = std::max({lines->widest, *timeBelow ? time : lines->last + reserve, 1});
    return std::min(limit, wanted + sides);
}

BubbleLayout::Lines BubbleLayout::breakLines(int width)
{
    const int box = m_context.theme->lineHeight(m_side == Side::Event ? TextStyle::Meta12 : TextStyle::Message14);
    Lines lines;
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(width);
        // Fallback fonts (emoji, Arabic) may be taller than the box of the type scale.
        const int height = std::max(box, int(std::ceil(line.height())));
        line.setPosition(QPointF(0, lines.height + (height - line.height()) / 2));
        lines.height += height;
        lines.last = int(std::ceil(line.naturalTextWidth()));
        lines.widest = std::max(lines.widest, lines.last);
        ++lines.count;
    }
    m_text.endLayout();
    if (lines.count == 0)
        lines = {.height = box, .widest = 0, .last = 0, .count = 1};
    return lines;
}

int BubbleLayout::tagsWidth() const
{
    const Theme &theme = *m_context.theme;
    QFont font = theme.font(TextStyle::Time11);
    font.setWeight(QFont::Medium);
    int width = 0;
    for (const Tag &tag : m_tags)
        width += theme.px(tagIcon + tagIconGap) + textWidth(font, tag.text) + (width > 0 ? theme.px(tagGap) : 0);
    return width;
}

void BubbleLayout::placeTagsBeside(int left)
{
    const Theme &theme = *m_context.theme;
    const int height = theme.lineHeight(TextStyle::Time11);
    placeTagsBelow(left, left + tagsWidth());
    // One line beside, centred on the bubble; nothing was added below it.
    for (Tag &tag : m_tags) {
        tag.rect.moveTop(m_bubbleRect.top() + (m_bubbleRect.height() - height) / 2);
        tag.hit.moveCenter(tag.rect.center());
    }
    m_height = std::max(m_bubbleRect.bottom(), m_avatarRect.bottom()) + 1;
}

void BubbleLayout::placeTagsBelow(int left, int right)
{
    const Theme &theme = *m_context.theme;
    QFont font = theme.font(TextStyle::Time11);
    font.setWeight(QFont::Medium);
    const int line = theme.px(hitSize);
    const int height = theme.lineHeight(TextStyle::Time11);
    int x = left;
    int y = m_bubbleRect.bottom() + 1;
    for (Tag &tag : m_tags) {
        const int width = std::min(right - left, theme.px(tagIcon + tagIconGap) + textWidth(font, tag.text));
        if (x > left && x + width > right) {
            x = left;
            y += line;
        }
        tag.rect = QRect(x, y + (line - height) / 2, width, height);
        tag.hit = QRect(x, y, std::max(width, theme.px(hitSize)), line);
        x += width + theme.px(tagGap);
    }
    m_height = std::max(m_height, y + line);
}

void BubbleLayout::placeNote(int left, int right)
{
    const Theme &theme = *m_context.theme;
    const int width = textWidth(theme.font(TextStyle::Meta12), m_note);
    const bool agent = m_side == Side::Agent;
    const int height = theme.lineHeight(TextStyle::Meta12);
    m_noteRect = QRect(agent ? std::max(0, right - width) : left, m_height + theme.px(nameGap), width, height);
    m_height = m_noteRect.bottom() + 1;
}

void BubbleLayout::mirror()
{
    const auto flip = [this](QRect &rect) {
        if (!rect.isNull())
            rect.moveLeft(m_context.width - rect.right() - 1);
    };
    for (QRect *rect :
         {&m_dayRect, &m_newRect, &m_nameRect, &m_avatarRect, &m_bubbleRect, &m_textRect, &m_timeRect, &m_noteRect})
        flip(*rect);
    for (Tag &tag : m_tags) {
        flip(tag.rect);
        flip(tag.hit);
    }
}

int BubbleLayout::cursorAt(QPoint point) const
{
    const QPointF inside = point - m_textRect.topLeft();
    for (int i = 0; i < m_text.lineCount(); ++i) {
        const QTextLine line = m_text.lineAt(i);
        if (inside.y() < line.y() + line.height() || i == m_text.lineCount() - 1)
            return line.xToCursor(inside.x());
    }
    return 0;
}

const FoundLink *BubbleLayout::linkAt(QPoint point) const
{
    for (const FoundLink &link : m_links) {
        for (const QRectF &rect : rectsOf(link.place)) {
            if (rect.contains(point))
                return &link;
        }
    }
    return nullptr;
}

std::vector<QRectF> BubbleLayout::rectsOf(const TextRange &range) const
{
    std::vector<QRectF> rects;
    const int from = int(range.start);
    const int to = int(range.start + range.length);
    for (int i = 0; i < m_text.lineCount(); ++i) {
        const QTextLine line = m_text.lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal one = line.cursorToX(first);
        const qreal other = line.cursorToX(last);
        rects.emplace_back(m_textRect.left() + std::min(one, other), m_textRect.top() + line.y(), std::abs(other - one),
                           line.height());
    }
    return rects;
}

QString BubbleLayout::textBetween(int from, int to) const
{
    const auto [low, high] = std::minmax(from, to);
    return m_text.text().mid(low, high - low).replace(QChar::LineSeparator, u'\n');
}

} // namespace leadlight
