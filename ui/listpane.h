// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/layoutclass.h"
#include "ui/theme.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace leadlight {

class ConversationView;
class EmptyState;
class Actions;
class FilterBar;
class ListNotice;
class MarkBar;
class Marking;
class Notice;
enum class NoticeKind;
class SearchField;

/// The left of the window: search, filters, cards, or a word on why there are none. Search field and filter bar edit
/// one query: operators typed into the field win over the chips, a click on a chip takes them out of the field.
class ListPane final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    ListPane(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Shows a query and asks for it.
    void setQuery(const Query &query);
    /// Moves to the open conversation without choosing it again.
    void showOpen();
    /// Opens the first conversation, if any.
    void openFirst();
    /// Selects and opens the conversation of a row, read or not.
    void openRow(int row);
    /// Chooses the next (+1) or previous (-1) conversation.
    void step(int by);
    /// Chooses the card that the keyboard is on. False when there is none.
    bool chooseCurrent();
    /// Shows a view of Inbox::views(), all conversations for -1, nothing new for an index that there is not.
    void chooseView(int index);
    /// Asks for a name under which the present query is kept, if it is not kept already.
    void nameView();
    void setSort(SortOrder order);
    /// Has the way the head is built follow the window.
    void setLayoutClass(LayoutClass layout);
    /// Makes cards and the places around them answer to keys, and fills the bar of the marked. Call once; `actions`
    /// must outlive the pane.
    void setActions(Actions &actions);
    /// The menu behind the button before the search field; without one there is no button.
    void setMenu(QMenu *menu);
    void focusSearch();
    void focusCards();
    /// Without one the empty list offers to connect; there is one until this says no.
    void setHasAccount(bool has);
    /// A lasting problem, until the user puts it away.
    void showProblem(const QString &sentence);
    /// What was saved of damaged changes, until the user has put it away.
    void showSalvage(const std::optional<OutboxSalvage> &salvage);

    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filters; }
    [[nodiscard]] ConversationView *cards() const { return m_cards; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] Marking *marking() const { return m_marking; }
    [[nodiscard]] MarkBar *markBar() const { return m_markBar; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    /// Only another key helps, and the user wants to enter it.
    void keyWanted();
    /// There is no account yet, and the user wants to connect.
    void accountWanted();
    /// A card was clicked, also the one that is open already.
    void cardClicked();
    /// Worth a word in passing.
    void told(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the notice is about.
    void layOut();
    void dress();
    void join();
    void joinInbox();
    void joinMarking();
    void showMarking();
    void takeOver();
    void showStatus();
    void saveView(const QString &name);
    void searchEdited(const QString &text);
    void chipsEdited(const Query &query);
    void ask(const Query &query);
    void open(const QModelIndex &index);
    void openWanted();
    void showEmptiness();
    void showNoMatch();
    void showStopped(const Error &error);
    void resolveEmptiness();

    Inbox &m_inbox;
    const Theme &m_theme;
    QHBoxLayout *m_searchRow = nullptr;
    QVBoxLayout *m_noticeRow = nullptr;
    QToolButton *m_menu;
    SearchField *m_search;
    FilterBar *m_filters;
    Notice *m_notice;
    ListNotice *m_saying;
    ConversationView *m_cards;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    Marking *m_marking;
    MarkBar *m_markBar;
    Actions *m_actions = nullptr;
    /// What the chips say by themselves; the field's operators are laid over it.
    Query m_chips;
    /// A card that was chosen before it was read.
    QPersistentModelIndex m_wanted;
    bool m_hasAccount = true;
};

} // namespace leadlight
