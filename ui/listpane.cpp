// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listpane.h"

#include "items/conversationlist.h"
#include "ui/conversationview.h"
#include "ui/emptystate.h"
#include "ui/filterbar.h"
#include "ui/notice.h"
#include "ui/searchfield.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight {

namespace {

/// The part of a query that stands in the search field: all but what the chips and the sort menu show.
Query fieldPart(Query query)
{
    query.status.reset();
    query.crm.reset();
    query.sort = SortOrder::NewestFirst;
    return query;
}

/// What was typed, completed by the chips where the text says nothing.
Query merged(const Query &typed, const Query &chips)
{
    Query query = typed;
    if (!query.status)
        query.status = chips.status;
    if (!query.crm)
        query.crm = chips.crm;
    if (query.sort == SortOrder::NewestFirst)
        query.sort = chips.sort;
    return query;
}

bool isFirstSync(SyncPhase phase)
{
    return phase == SyncPhase::Starting || phase == SyncPhase::Syncing;
}

} // namespace

ListPane::ListPane(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_theme(theme),
      m_search(new SearchField(theme)),
      m_filters(new FilterBar(theme, format)),
      m_notice(new Notice(theme)),
      m_cards(new ConversationView(theme, format)),
      m_empty(new EmptyState(theme)),
      m_stack(new QStackedWidget)
{
    m_cards->setAccessibleName(tr("Conversations"));
    m_cards->setModel(inbox.conversations());
    layOut();
    join();
}

void ListPane::layOut()
{
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(m_theme.px(12), m_theme.px(10), m_theme.px(12), m_theme.px(10));
    searchRow->addWidget(m_search);
    auto *noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
    noticeRow->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_filters);
    column->addLayout(noticeRow);
    column->addWidget(m_stack, 1);
}

void ListPane::join()
{
    connect(m_search, &SearchField::searchEdited, this, &ListPane::searchEdited);
    connect(m_search, &SearchField::left, this, &ListPane::focusCards);
    connect(m_filters, &FilterBar::queryEdited, this, &ListPane::chipsEdited);
    connect(m_cards, &ConversationView::chosen, this, &ListPane::open);
    connect(m_cards, &ConversationView::visibleRowsChanged, &m_inbox, &Inbox::setVisibleRows);
    connect(m_empty, &EmptyState::acted, this, &ListPane::resolveEmptiness);
    connect(m_notice, &Notice::dismissed, this, [this] { m_hinting = false; });

    connect(m_inbox.conversations(), &QAbstractItemModel::dataChanged, this, &ListPane::openWanted);
    connect(m_inbox.conversations(), &QAbstractItemModel::rowsInserted, this, &ListPane::showEmptiness);
    connect(m_inbox.conversations(), &QAbstractItemModel::rowsRemoved, this, &ListPane::showEmptiness);
    connect(m_inbox.conversations(), &QAbstractItemModel::layoutChanged, this, &ListPane::showEmptiness);
    connect(&m_inbox, &Inbox::statusChanged, this, &ListPane::showEmptiness);
    connect(&m_inbox, &Inbox::facetsChanged, this, [this] {
        m_filters->setFacets(m_inbox.facets());
        showEmptiness();
    });
    connect(&m_inbox, &Inbox::loaded, this, [this] {
        showEmptiness();
        showOpen();
    });
    connect(&m_inbox, &Inbox::openVanished, this, [this] {
        m_hinting = false;
        m_notice->say(NoticeKind::Info, tr("The conversation you had open was removed from your inbox."));
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ListPane::setQuery(const Query &query)
{
    m_chips = Query();
    m_chips.status = query.status;
    m_chips.crm = query.crm;
    m_chips.sort = query.sort;
    m_search->setSearch(fieldPart(query).toText());
    ask(query);
}

void ListPane::searchEdited(const QString &text)
{
    ask(merged(Query::parse(text), m_chips));
}

void ListPane::chipsEdited(const Query &query)
{
    const Query typed = Query::parse(m_search->text());
    const bool fieldSaysIt = fieldPart(typed) != typed || fieldPart(query) != fieldPart(typed);
    m_chips.status = query.status;
    m_chips.crm = query.crm;
    m_chips.sort = query.sort;
    if (fieldSaysIt)
        m_search->setSearch(fieldPart(query).toText());
    ask(query);
}

void ListPane::ask(const Query &query)
{
    m_filters->setQuery(query);
    m_cards->cards()->setSearch(SearchTerms(query.text));
    showHints(query);
    m_inbox.setQuery(query);
}

void ListPane::showHints(const Query &query)
{
    if (!query.notUnderstood.isEmpty()) {
        m_hinting = true;
        m_notice->say(NoticeKind::Info,
                      tr("“%1” is not understood and is searched as text.").arg(query.notUnderstood.join(u' ')));
    } else if (m_hinting) {
        m_hinting = false;
        m_notice->clear();
    }
}

void ListPane::showProblem(const QString &sentence)
{
    m_hinting = false;
    m_notice->say(NoticeKind::Danger, sentence);
}

void ListPane::open(const QModelIndex &index)
{
    m_wanted = index;
    openWanted();
}

void ListPane::openWanted()
{
    if (!m_wanted.isValid())
        return;
    const CardEntry *entry = cardEntry(m_wanted);
    if (!entry->loaded)
        return;
    m_wanted = QPersistentModelIndex();
    m_inbox.open(entry->row.card.id);
}

void ListPane::showOpen()
{
    const int row = m_inbox.conversations()->rowOf(m_inbox.openId());
    if (row < 0)
        return;
    const QModelIndex index = m_inbox.conversations()->index(row);
    m_cards->restoreSelection(index);
    m_cards->scrollTo(index);
}

void ListPane::openFirst()
{
    if (m_inbox.conversations()->rowCount() > 0) {
        m_cards->restoreSelection(m_inbox.conversations()->index(0));
        open(m_inbox.conversations()->index(0));
    }
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::focusCards()
{
    m_cards->setFocus(Qt::ShortcutFocusReason);
}

void ListPane::showEmptiness()
{
    if (m_inbox.conversations()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_cards);
        return;
    }
    if (!m_inbox.isLoaded())
        return;
    const Query &query = m_inbox.query();
    const SyncStatus &status = m_inbox.status();
    Query onlyOpen;
    onlyOpen.status = Status::Open;
    onlyOpen.sort = query.sort;
    if (m_inbox.facets().total > 0)
        m_empty->setCase(query == onlyOpen ? EmptyCase::AllCaughtUp : EmptyCase::NoMatch, query.text);
    else if (isFirstSync(status.phase))
        m_empty->setCase(EmptyCase::FirstSync,
                         status.total > 0 ? tr("%1 of %2").arg(status.done).arg(status.total) : QString());
    else
        m_empty->setCase(status.phase == SyncPhase::UpToDate ? EmptyCase::NothingYet : EmptyCase::OfflineWithoutData);
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::resolveEmptiness()
{
    if (m_empty->emptyCase() == EmptyCase::NoMatch)
        setQuery(Query());
    else
        m_inbox.refresh();
}

void ListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Chrome));
}

} // namespace leadlight
