// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "ui/bubblepainter.h"
#include "ui/transcriptrows.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>

namespace leadlight {

class Format;
class Theme;

/// The messages of the open conversation as bubbles (ui.md section 8). An own view, because a list view would
/// measure every message before showing one (architecture D14). It opens at the end, keeps the message under the
/// reader's eyes when others arrive before or after it, and follows new ones only when it stood at the end.
/// Messages are painted, never widgets, and never rich text; links are not opened here.
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
    /// How much of the transcript is on this device; told by the model when it is a Transcript. A line at the top
    /// says so when something is missing.
    void setCoverage(qint64 cached, qint64 total);
    /// Brings the message into view, makes it current and lights it up if `flash`. False when it is not here.
    bool scrollToSeq(qint64 seq, bool flash);

    /// The message that Ctrl+Up and Ctrl+Down move, -1 when none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
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

    void paintCoverage(QPainter &painter);
    void paintStickyDay(QPainter &painter, const QRect &pill);
    [[nodiscard]] QRect stickyDayRect();
    [[nodiscard]] QString dayAtTop() const;
    [[nodiscard]] BubbleLook lookOf(int row) const;
    void showStickyDay();

    [[nodiscard]] const BubbleLayout::Tag *tagAt(QPoint point);
    void moveCurrent(int step);
    void revealRow(int row);
    void copy();
    void activateEvidence();
    void startFlash(qint64 seq);
    bool showToolTip(QPoint point, QPoint global);

    const Theme &m_theme;
    const Format &m_format;
    QAbstractItemModel *m_model = nullptr;
    TranscriptRows m_rows;
    Conversation m_visitor;
    SearchTerms m_terms;
    qint64 m_cached = 0;
    qint64 m_total = 0;

    qint64 m_value = 0; ///< pixels scrolled
    bool m_placing = false;
    Anchor m_anchor;
    qint64 m_currentSeq = 0;
    Selection m_selection;
    bool m_selecting = false;
    std::optional<Factor> m_pressedTag;
    quint64 m_generation = 0;

    qint64 m_flashSeq = 0;
    qreal m_flash = 0;
    QVariantAnimation m_fade;
    QTimer m_steady;
    QTimer m_stickyDay;
};

} // namespace leadlight
