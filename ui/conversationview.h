// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/carddelegate.h"
#include "ui/cardplaces.h"
#include "ui/causeheader.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QTimer>

class QAbstractButton;

namespace leadlight {

class Marking;

/// The list of cards: an item view whose geometry is a multiplication, so that a change costs the rows on screen and
/// not the rows there are (architecture D14). In the order by cause each group stands below a header. While it is
/// scrolled, what arrives above moves nothing and is counted in the pill "3 new"; at the top it is simply shown. The
/// selection never moves by itself. It must not fetch: it says which rows are visible, and paints a skeleton for what
/// is not there yet.
class ConversationView final : public QAbstractItemView
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    ConversationView(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    ~ConversationView() override;

    [[nodiscard]] CardDelegate *cards() const { return m_cards; }
    void setModel(QAbstractItemModel *model) override;

    /// Makes a row current and selected without scrolling to it and without chosen(): for a selection that survives
    /// another query.
    void restoreSelection(const QModelIndex &index);
    /// What is marked for the next action; Ctrl and Shift with a click change it and open nothing. Not owned.
    void setMarking(Marking *marking);
    [[nodiscard]] bool isMarked(const QModelIndex &index) const;
    /// Marks the card that the keyboard is on, or takes the mark away.
    void toggleMark();
    void toggleMark(const QModelIndex &index);
    /// Marks every card from the last one that was marked to this one.
    void markTo(const QModelIndex &index);
    /// Conversations that came in above what is seen, since the list was last at its top.
    [[nodiscard]] int newAbove() const { return m_newAbove; }
    void scrollToNewest();
    /// Chooses the next (+1) or previous (-1) card, wherever the focus is. A card that was only marked, because the
    /// keyboard came in on it, is chosen first.
    void step(int by);

    [[nodiscard]] const CardPlaces &places() const { return m_places; }
    /// In the viewport.
    [[nodiscard]] QRect headerRect(int group) const;
    /// The group whose header is at this point of the viewport; nothing beside one.
    [[nodiscard]] std::optional<CauseGroup> headerAt(const QPoint &point) const;
    /// The group of the current card.
    [[nodiscard]] std::optional<CauseGroup> currentGroup() const;
    [[nodiscard]] const CauseHeader &header() const { return m_header; }
    /// Whether the server can be asked to try the CRM again; yes, until this says no.
    void setCanRetry(bool can);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    /// No type-ahead: letters are commands of the window.
    void keyboardSearch(const QString &search) override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    /// The user chose a card, by mouse or keyboard.
    void chosen(const QModelIndex &index);
    /// Rows on screen, inclusive; -1, -1 when there are none.
    void visibleRowsChanged(int first, int last);
    /// All of this cause are to be tried again.
    void retryWanted(leadlight::SyncCause cause);
    /// currentGroup() may be another one.
    void currentGroupChanged();
    /// So many rows of a range could not be marked, because they have not been read.
    void marksMissed(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    struct Geometry {
        int pitch = 1; ///< card and gap
        int height = 1;
        int left = 0; ///< in the viewport
        int width = 0;
    };

    void measure();
    void readGroups();
    void paintHeaders(QPainter &painter, const QRect &exposed) const;
    /// The group whose retry is at that point, else -1.
    [[nodiscard]] int retryAt(const QPoint &point) const;
    void setHotRetry(int group);
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QRect cardRect(int row) const;
    [[nodiscard]] int rowAt(int y) const;
    void updateRow(const QModelIndex &index);
    void setHover(const QModelIndex &index);
    void keepAnchor();
    void rowsMoved();
    void noteAnchor();
    void announceRows();
    void showPill();
    void awaitMinute();
    [[nodiscard]] bool markByMouse(const QMouseEvent &event);

    const Theme &m_theme;
    const Format &m_format;
    QTimer m_minute; ///< cards say how long there is left, and which day it is
    CardDelegate *m_cards;
    QAbstractButton *m_pill;
    CauseHeader m_header;
    Geometry m_geometry;
    CardPlaces m_places;
    int m_hotRetry = -1;            ///< group whose retry is under the mouse
    int m_pressedRetry = -1;        ///< and was pressed
    QPersistentModelIndex m_anchor; ///< first row on screen; keeps its place when rows come and go above it
    int m_anchorRow = 0;
    int m_anchorOffset = 0; ///< of the anchor's top to the viewport's, 0 or negative
    int m_newAbove = 0;
    int m_firstAnnounced = -1;
    int m_lastAnnounced = -1;
    QPersistentModelIndex m_hover;
    QPersistentModelIndex m_pressed;
    Marking *m_marking = nullptr;
    QPersistentModelIndex m_markedFrom; ///< where a range begins
    bool m_marksByMouse = false;        ///< this press marks, so its release is no click
    bool m_restoring = false;
};

} // namespace leadlight
