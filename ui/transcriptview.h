// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "ui/bubblepainter.h"
#include "ui/transcriptfind.h"
#include "ui/transcriptrows.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>

namespace leadlight {

class Format;
class Theme;
class TickBar;

/// Where somebody reads in a transcript. `offset`: top of the message, in pixels below the view's top.
struct ReadingPlace {
    bool atEnd = true;
    qint64 seq = 0;
    MessageId id{};
    qint64 offset = 0;
};

/// The messages of the open conversation as bubbles (ui.md section 8). An own view, because a list view would
/// measure every message before showing one (architecture D14). It opens at the end, keeps the message under the
/// reader's eyes when others arrive before or after it, and follows new ones only when it stood at the end.
/// Messages are painted, never widgets, and never rich text; an address that is clicked is told, never opened here.
/// The keyboard's place, the selection and the scroll anchor are kept by seq, never by row.
class TranscriptView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    TranscriptView(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    ~TranscriptView() override;

    /// A Transcript, or any model that gives TranscriptEntryRole ascending by seq. Not owned; null shows nothing.
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }
    /// Whose messages these are: names, avatar and spoken text.
    void setVisitor(const Conversation &visitor);
    void setSearchTerms(const SearchTerms &terms);
    /// Marks these words instead of the list's search, while the find bar is open; empty terms end that.
    void setFindTerms(const SearchTerms &terms);
    /// Ticks on the scroll bar, ascending.
    void setHits(std::vector<qint64> seqs);
    /// Outlines this hit and brings it into view without moving the keyboard's place.
    void setCurrentHit(const std::optional<FindHit> &hit);
    /// The line above the first message that is new; 0 takes it away.
    void setNewSince(qint64 firstNewSeq, const QString &words);
    /// How much of the transcript is on this device; told by the model when it is a Transcript. A line at the top
    /// says so when something is missing.
    void setCoverage(qint64 cached, qint64 total);
    /// Brings the message into view, makes it current and lights it up if `flash`. False when it is not here.
    bool scrollToSeq(qint64 seq, bool flash);

    [[nodiscard]] ReadingPlace readingPlace() const;
    /// Stands where somebody read before, as soon as that message is here. Scrolling meanwhile is the user's answer.
    void openAt(const ReadingPlace &place);
    /// Stands with this message at the top; at the end when what follows is shorter than the view.
    void openAtMessage(qint64 seq);
    /// False while it waits for the message that openAt() named.
    [[nodiscard]] bool isSettled() const { return !m_wanted; }
    /// The last message is in sight.
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool isLongerThanView() const { return maximum() > 0; }
    [[nodiscard]] qint64 firstSeqInSight() const;
    /// Where in the whole column a message stands, 0 to 1; -1 when it is not here.
    [[nodiscard]] double shareOf(qint64 seq) const;

    void moveCurrent(int step);
    void page(int step);
    /// The selected words, else the current message with author and time, to the clipboard.
    void copy();

    /// The message that Ctrl+Up and Ctrl+Down move, -1 when none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// The "New since" line is on its way out: it was in sight and waits to fade, or fades.
    [[nodiscard]] bool isNewLineGoing() const
    {
        return m_newTimer.isActive() || m_newFade.state() != QAbstractAnimation::Stopped;
    }
    /// True while a jump's light is on this message.
    [[nodiscard]] bool isFlashing(qint64 seq) const { return m_flashSeq == seq && m_flash > 0; }

    /// For accessibility and tests: rows, their words, and their places in viewport coordinates.
    [[nodiscard]] int rowCount() const { return m_rows.count(); }
    [[nodiscard]] qint64 seqOfRow(int row) const;
    [[nodiscard]] int rowOfSeq(qint64 seq) const { return m_rows.rowOfSeq(seq); }
    [[nodiscard]] QString spokenRow(int row) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowAt(QPoint point) const;
    [[nodiscard]] const TranscriptRows &rows() const { return m_rows; }
    /// Grows when the model was reset: what was known of its rows is void.
    [[nodiscard]] quint64 generation() const { return m_generation; }

Q_SIGNALS:
    /// A tag of a message was clicked, or Enter pressed on a message with evidence.
    void evidenceActivated(leadlight::Factor factor);
    /// An address in a message was clicked, or Enter pressed on a message with one.
    void linkActivated(const leadlight::SafeLink &link);
    /// The view stands somewhere else, or its size changed.
    void placed();
    void currentChanged(qint64 seq);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// The message that must not move on screen. `offset`: its top, in pixels below the viewport's.
    struct Anchor {
        bool atEnd = true;
        qint64 seq = 0;
        MessageId id;
        qint64 offset = 0;
    };
    struct Selection {
        qint64 seq = 0;
        int from = 0;
        int to = 0;
    };

    void connectModel();
    void rowsInserted(int first, int last);
    void modelReset();
    void readCoverage();
    void tellAccessibility();
    void refreshContext();
    void markTerms();

    [[nodiscard]] int paddingTop() const;
    [[nodiscard]] int paddingBottom() const;
    /// Top of a row in viewport coordinates.
    [[nodiscard]] qint64 rowTop(int row) const { return paddingTop() + m_rows.top(row) - m_value; }
    [[nodiscard]] qint64 maximum() const;
    [[nodiscard]] qint64 settle(qint64 value);
    void place(qint64 value);
    void placeAtEnd();
    void restoreAnchor();
    void rememberAnchor();
    void takeWanted();
    void watchNewLine();

    void paintCoverage(QPainter &painter);
    void paintStickyDay(QPainter &painter, const QRect &pill);
    [[nodiscard]] QRect stickyDayRect();
    [[nodiscard]] QString dayAtTop() const;
    [[nodiscard]] BubbleLook lookOf(int row) const;
    void showStickyDay();

    [[nodiscard]] const BubbleLayout::Tag *tagAt(QPoint point);
    [[nodiscard]] const FoundLink *linkAt(QPoint point);
    void revealRow(int row);
    [[nodiscard]] QString copiedText();
    void activateCurrent();
    void startFlash(qint64 seq);
    bool showToolTip(QPoint point, QPoint global);

    const Theme &m_theme;
    const Format &m_format;
    QAbstractItemModel *m_model = nullptr;
    TranscriptRows m_rows;
    Conversation m_visitor;
    SearchTerms m_terms;
    SearchTerms m_findTerms;
    std::optional<FindHit> m_currentHit;
    qint64 m_cached = 0;
    qint64 m_total = 0;

    qint64 m_value = 0; ///< pixels scrolled
    bool m_placing = false;
    Anchor m_anchor;
    std::optional<ReadingPlace> m_wanted;
    qint64 m_currentSeq = 0;
    Selection m_selection;
    bool m_selecting = false;
    std::optional<Factor> m_pressedTag;
    QUrl m_pressedLink;
    quint64 m_generation = 0;

    qint64 m_flashSeq = 0;
    qreal m_flash = 0;
    QVariantAnimation m_fade;
    QTimer m_steady;
    qint64 m_firstNewSeq = 0;
    QString m_newWords;
    qreal m_newLine = 1;
    QTimer m_newTimer;
    QVariantAnimation m_newFade;
    TickBar *m_bar;
    QTimer m_stickyDay;
};

} // namespace leadlight
