// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QStackedWidget;

namespace leadlight {

class ConversationView;
class EmptyState;
class FilterBar;
class Notice;
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
    void focusSearch();
    void focusCards();
    /// A lasting problem, until the user puts it away.
    void showProblem(const QString &sentence);

    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filters; }
    [[nodiscard]] ConversationView *cards() const { return m_cards; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void join();
    void searchEdited(const QString &text);
    void chipsEdited(const Query &query);
    void ask(const Query &query);
    void open(const QModelIndex &index);
    void openWanted();
    void showEmptiness();
    void showHints(const Query &query);
    void resolveEmptiness();

    Inbox &m_inbox;
    const Theme &m_theme;
    SearchField *m_search;
    FilterBar *m_filters;
    Notice *m_notice;
    ConversationView *m_cards;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    /// What the chips say by themselves; the field's operators are laid over it.
    Query m_chips;
    /// A card that was chosen before it was read.
    QPersistentModelIndex m_wanted;
    bool m_hinting = false;
};

} // namespace leadlight
