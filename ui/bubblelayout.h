// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/searchtext.h"
#include "items/roles.h"
#include "ui/safelink.h"

#include <QCoreApplication>
#include <QRect>
#include <QTextLayout>

#include <vector>

namespace leadlight {

class Format;
class Theme;

/// All that decides the shape of a message besides the message. `width` is the pane's, in pixels.
struct BubbleContext {
    const Theme *theme = nullptr;
    const Format *format = nullptr;
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString visitorName;
    SearchTerms terms;
    /// The first message that came since the last visit, 0 for none, and what the line above it says.
    qint64 firstNewSeq = 0;
    QString newWords{};
};

/// Pure geometry of one message, painted by bubblepainter (ui.md section 8). Row coordinates, already mirrored:
///
///                     ( Today )                          day pill, first message of a day
///   ─────────────── New since 13:50 ───────────────      above the first message that is new
///        Maya Lindqvist                                  name, first words of a speaker after a day
///   (ML) ┌──────────────────────────┐
///        │ Yes, $10k is approved.   │  ✓ Budget          evidence beside, or below where it is narrow
///        └────────────────── 13:46 ─┘
///        Only the first 4,096 of …                       note under a folded text
///
/// The text is foreign: it is shaped as plain text with its own direction and never interpreted (D13).
/// A text over 64 KiB is folded, so that no message can hold up the window (sync-and-trust T14).
class BubbleLayout final
{
    Q_DECLARE_TR_FUNCTIONS(BubbleLayout)

public:
    enum class Side : quint8 { Visitor, Agent, Event };

    struct Tag {
        Named<Factor> factor;
        QString text;
        QRect rect;
        /// At least 24 px high for the pointer (WCAG 2.5.8).
        QRect hit;
    };

    static constexpr qsizetype foldFrom = 64 * 1024;
    static constexpr qsizetype foldTo = 4096;

    /// `named`: the speaker's name stands above.
    BubbleLayout(const TranscriptEntry &entry, const BubbleContext &context, bool named);
    Q_DISABLE_COPY_MOVE(BubbleLayout)

    /// A quick guess of height() without shaping any text.
    [[nodiscard]] static int guessHeight(const TranscriptEntry &entry, const BubbleContext &context);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] bool isTextRightToLeft() const { return m_textRtl; }
    [[nodiscard]] bool startsRun() const { return m_startsRun; }
    [[nodiscard]] bool isFolded() const { return !m_note.isEmpty(); }
    [[nodiscard]] bool isMirrored() const { return m_context.direction == Qt::RightToLeft; }

    [[nodiscard]] const QString &day() const { return m_day; }
    [[nodiscard]] const QRect &dayRect() const { return m_dayRect; }
    /// Empty unless this is the first new message.
    [[nodiscard]] const QString &newWords() const { return m_newWords; }
    /// From edge to edge, the words in its middle.
    [[nodiscard]] const QRect &newRect() const { return m_newRect; }
    /// The speaker, and what is said of him in a quieter voice ("AI agent").
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &nameRemark() const { return m_nameRemark; }
    [[nodiscard]] const QRect &nameRect() const { return m_nameRect; }
    /// Null unless the avatar is shown.
    [[nodiscard]] const QRect &avatarRect() const { return m_avatarRect; }
    [[nodiscard]] const QRect &bubbleRect() const { return m_bubbleRect; }
    [[nodiscard]] const QString &time() const { return m_time; }
    [[nodiscard]] const QRect &timeRect() const { return m_timeRect; }
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] const QRect &noteRect() const { return m_noteRect; }
    [[nodiscard]] const std::vector<Tag> &tags() const { return m_tags; }
    [[nodiscard]] const QTextLayout &text() const { return m_text; }
    [[nodiscard]] QPoint textOrigin() const { return m_textRect.topLeft(); }
    [[nodiscard]] const QRect &textRect() const { return m_textRect; }
    [[nodiscard]] const std::vector<TextRange> &hits() const { return m_hits; }
    /// Addresses in the text; the places are in the shown text.
    [[nodiscard]] const std::vector<FoundLink> &links() const { return m_links; }
    /// The address under a point, null when there is none.
    [[nodiscard]] const FoundLink *linkAt(QPoint point) const;
    /// Where a piece of the text stands, one rectangle a line.
    [[nodiscard]] std::vector<QRectF> rectsOf(const TextRange &range) const;

    /// The character boundary nearest to a point.
    [[nodiscard]] int cursorAt(QPoint point) const;
    /// The shown text between two boundaries, with real line breaks.
    [[nodiscard]] QString textBetween(int from, int to) const;

private:
    struct Lines {
        int height = 0;
        int widest = 0;
        int last = 0;
        int count = 0;
    };

    void takeText(const TranscriptEntry &entry);
    void takeName(const TranscriptEntry &entry);
    void takeTags(const TranscriptEntry &entry);
    [[nodiscard]] int placeHead(const TranscriptEntry &entry, bool named);
    void placeEvent(int y);
    void placeBubble(int y);
    void placeTagsBeside(int left);
    void placeTagsBelow(int left, int right);
    void placeNote(int left, int right);
    Lines breakLines(int width);
    [[nodiscard]] int bubbleWidthFor(int limit, Lines *lines, bool *timeBelow);
    [[nodiscard]] int tagsWidth() const;
    void mirror();

    BubbleContext m_context;
    Side m_side;
    bool m_startsRun;
    bool m_textRtl = false;
    int m_height = 0;
    QTextLayout m_text;
    std::vector<TextRange> m_hits;
    std::vector<FoundLink> m_links;
    QString m_day, m_newWords, m_name, m_nameRemark, m_time, m_note;
    QRect m_dayRect, m_newRect, m_nameRect, m_avatarRect, m_bubbleRect, m_textRect, m_timeRect, m_noteRect;
    std::vector<Tag> m_tags;
};

} // namespace leadlight
