// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listpane.h"

#include "items/conversationlist.h"
#include "ui/actions.h"
#include "ui/conversationview.h"
#include "ui/emptystate.h"
#include "ui/errortext.h"
#include "ui/filterbar.h"
#include "ui/listnotice.h"
#include "ui/markbar.h"
#include "ui/marking.h"
#include "ui/notice.h"
#include "ui/searchfield.h"
#include "ui/sortbutton.h"
#include "ui/themedicon.h"
#include "ui/viewbutton.h"
#include "ui/viewnamer.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUuid>
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
Query merged(const Query &typed, const Query &chips, SortOrder plainOrder)
{
    Query query = typed;
    if (!query.status)
        query.status = chips.status;
    if (!query.crm)
        query.crm = chips.crm;
    const bool fits = chips.sort != SortOrder::ByCause || query.crm == SyncState::Error;
    if (query.sort == SortOrder::NewestFirst)
        query.sort = fits ? chips.sort : plainOrder;
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
      m_menu(new QToolButton),
      m_search(new SearchField(theme)),
      m_filters(new FilterBar(theme, format)),
      m_notice(new Notice(theme)),
      m_saying(new ListNotice(*m_notice, format, this)),
      m_cards(new ConversationView(theme, format)),
      m_empty(new EmptyState(theme)),
      m_stack(new QStackedWidget),
      m_marking(new Marking(this)),
      m_markBar(new MarkBar(theme, format))
{
    m_cards->setAccessibleName(tr("Conversations"));
    m_cards->setModel(inbox.conversations());
    m_cards->setMarking(m_marking);
    layOut();
    join();
    takeOver();
}

void ListPane::takeOver()
{
    // The window may be made again over an inbox that is long at work.
    const Query query = m_inbox.query();
    setQuery(query);
    m_filters->setFacets(m_inbox.facets());
    m_filters->setViews(m_inbox.views());
    showEmptiness();
    showOpen();
    showStatus();
}

void ListPane::layOut()
{
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setIcon(themedIcon(m_theme, QStringLiteral("menu"), Token::Text));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->hide();
    m_searchRow = new QHBoxLayout;
    m_searchRow->addWidget(m_menu);
    m_searchRow->addWidget(m_search, 1);
    m_noticeRow = new QVBoxLayout;
    m_noticeRow->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_searchRow);
    column->addWidget(m_filters);
    column->addLayout(m_noticeRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_markBar);
    dress();
}

void ListPane::dress()
{
    const int side = m_theme.px(12);
    m_menu->setFixedSize(m_theme.px(36), m_theme.px(36));
    m_menu->setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    m_searchRow->setContentsMargins(side, m_theme.px(10), side, m_theme.px(10));
    m_searchRow->setSpacing(m_theme.px(8));
    m_noticeRow->setContentsMargins(side, 0, side, 0);
    update();
}

void ListPane::join()
{
    connect(m_search, &SearchField::searchEdited, this, &ListPane::searchEdited);
    connect(m_search, &SearchField::left, this, &ListPane::focusCards);
    connect(m_filters, &FilterBar::queryEdited, this, &ListPane::chipsEdited);
    connect(m_filters, &FilterBar::viewChosen, this, &ListPane::chooseView);
    connect(m_filters, &FilterBar::viewNamed, this, &ListPane::saveView);
    connect(m_filters, &FilterBar::viewRemoved, this, [this](const QString &id) { m_inbox.submit(RemoveView{id}); });
    connect(m_cards, &ConversationView::chosen, this, &ListPane::open);
    connect(m_cards, &QAbstractItemView::clicked, this, &ListPane::cardClicked);
    connect(m_cards, &ConversationView::visibleRowsChanged, &m_inbox, &Inbox::setVisibleRows);
    connect(m_empty, &EmptyState::acted, this, &ListPane::resolveEmptiness);
    connect(m_notice, &Notice::acted, this, &ListPane::keyWanted);
    connect(m_saying, &ListNotice::salvageRead, this, [this] {
        m_inbox.submit(KeepState{OutboxSalvage::keptUnder(), {}});
    });
    connect(&m_theme, &Theme::changed, this, &ListPane::dress);
    joinInbox();
    joinMarking();
}

void ListPane::joinMarking()
{
    connect(m_marking, &Marking::changed, this, &ListPane::showMarking);
    connect(&m_inbox, &Inbox::queryChanged, this, [this] { m_marking->follow(m_inbox.query()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_inbox.conversations(), signal, this, &ListPane::showMarking);
    connect(m_inbox.conversations(), &QAbstractItemModel::layoutChanged, this, &ListPane::showMarking);
    connect(m_inbox.conversations(), &QAbstractItemModel::modelReset, this, &ListPane::showMarking);
    connect(m_markBar, &MarkBar::escaped, m_marking, &Marking::clear);
    connect(m_cards, &ConversationView::marksMissed, this, [this](int rows) {
        Q_EMIT told(rows == 1
                        ? tr("1 conversation in between is not loaded yet and was left out.")
                        : tr("%Ln conversations in between are not loaded yet and were left out.", nullptr, rows));
    });
}

void ListPane::setActions(Actions &actions)
{
    m_actions = &actions;
    actions.addReader(m_cards);
    actions.addReader(m_empty); // the keyboard is there when the last card has gone
    m_markBar->setActions(actions);
    const auto on
        = [this, &actions](ActionId id, auto does) { connect(actions.action(id), &QAction::triggered, this, does); };
    on(ActionId::MarkCurrent, [this] { m_cards->toggleMark(); });
    on(ActionId::MarkAll, [this] { m_marking->setAll(m_inbox.query()); });
    on(ActionId::ClearMarks, [this] { m_marking->clear(); });
    showMarking();
}

void ListPane::showMarking()
{
    const qint64 count = m_marking->count(*m_inbox.conversations());
    if (count == 0 && m_marking->isAll()) {
        m_marking->clear(); // comes back here
        return;
    }
    if (count == 0 && m_markBar->isAncestorOf(window()->focusWidget()))
        focusCards();
    m_markBar->setCount(count, m_marking->isAll());
    if (!m_actions)
        return;
    m_actions->action(ActionId::ClearMarks)->setEnabled(count > 0);
    m_actions->action(ActionId::MarkAll)->setEnabled(m_inbox.conversations()->matchCount() > 0);
}

void ListPane::joinInbox()
{
    connect(m_inbox.conversations(), &QAbstractItemModel::dataChanged, this, &ListPane::openWanted);
    connect(m_inbox.conversations(), &QAbstractItemModel::rowsInserted, this, &ListPane::showEmptiness);
    connect(m_inbox.conversations(), &QAbstractItemModel::rowsRemoved, this, &ListPane::showEmptiness);
    connect(m_inbox.conversations(), &QAbstractItemModel::layoutChanged, this, &ListPane::showEmptiness);
    connect(&m_inbox, &Inbox::statusChanged, this, [this] {
        showEmptiness();
        showStatus();
    });
    connect(&m_inbox, &Inbox::facetsChanged, this, [this] {
        m_filters->setFacets(m_inbox.facets());
        showEmptiness();
    });
    connect(&m_inbox, &Inbox::viewsChanged, this, [this] { m_filters->setViews(m_inbox.views()); });
    connect(&m_inbox, &Inbox::loaded, this, [this] {
        showEmptiness();
        showOpen();
    });
    connect(&m_inbox, &Inbox::openVanished, this, [this] { m_saying->showRemoved(); });
}

void ListPane::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
    m_menu->setVisible(menu != nullptr);
}

void ListPane::setLayoutClass(LayoutClass layout)
{
    m_filters->setLayoutClass(layout);
    m_search->setBrief(layout == LayoutClass::Narrow);
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
    ask(merged(Query::parse(text), m_chips, m_filters->plainOrder()));
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
    m_saying->setQuery(query);
    m_inbox.setQuery(query);
}

void ListPane::showStatus()
{
    m_saying->setStatus(m_inbox.status(), m_inbox.conversations()->rowCount() > 0);
}

void ListPane::showSalvage(const std::optional<OutboxSalvage> &salvage)
{
    m_saying->setSalvage(salvage);
}

void ListPane::showProblem(const QString &sentence)
{
    m_saying->showProblem(sentence);
}

void ListPane::chooseView(int index)
{
    const std::vector<ViewCount> &views = m_inbox.views();
    if (index >= int(views.size()))
        return;
    Query query;
    if (index < 0)
        query.sort = m_filters->plainOrder();
    else
        query = Query::parse(views[size_t(index)].view.query);
    setQuery(query);
}

void ListPane::nameView()
{
    m_filters->beginNaming();
}

void ListPane::saveView(const QString &name)
{
    SavedView view{QUuid::createUuid().toString(QUuid::WithoutBraces), name, m_inbox.query().toText()};
    for (const ViewCount &one : m_inbox.views()) {
        if (one.view.name.compare(name, Qt::CaseInsensitive) == 0)
            view.id = one.view.id; // the same name means the same view
    }
    m_inbox.submit(SaveView{view});
}

void ListPane::setSort(SortOrder order)
{
    Query query = m_inbox.query();
    query.sort = order;
    chipsEdited(query);
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
    if (m_inbox.conversations()->rowCount() > 0)
        openRow(0);
}

void ListPane::openRow(int row)
{
    const QModelIndex index = m_inbox.conversations()->index(row);
    if (!index.isValid())
        return;
    m_cards->restoreSelection(index);
    m_cards->scrollTo(index);
    open(index);
}

void ListPane::step(int by)
{
    m_cards->step(by);
}

bool ListPane::chooseCurrent()
{
    const QModelIndex current = m_cards->currentIndex();
    if (!current.isValid())
        return false;
    m_cards->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    return true;
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::focusCards()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ListPane::showEmptiness()
{
    if (m_inbox.conversations()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_cards);
        return;
    }
    if (!m_inbox.isLoaded())
        return;
    const SyncStatus &status = m_inbox.status();
    m_empty->setCanRetry(status.phase != SyncPhase::Stopped);
    if (m_inbox.facets().total > 0)
        showNoMatch();
    else if (!m_hasAccount)
        m_empty->setCase(EmptyCase::NoAccount);
    else if (isFirstSync(status.phase))
        m_empty->setCase(EmptyCase::FirstSync,
                         status.total > 0 ? tr("%1 of %2").arg(status.done).arg(status.total) : QString());
    else if (status.phase == SyncPhase::NeedsYou && status.error)
        showStopped(*status.error);
    else
        m_empty->setCase(status.phase == SyncPhase::UpToDate ? EmptyCase::NothingYet : EmptyCase::OfflineWithoutData);
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::setHasAccount(bool has)
{
    m_hasAccount = has;
    showEmptiness();
}

void ListPane::showNoMatch()
{
    const Query &query = m_inbox.query();
    Query onlyOpen;
    onlyOpen.status = Status::Open;
    onlyOpen.sort = query.sort;
    m_empty->setCase(query == onlyOpen ? EmptyCase::AllCaughtUp : EmptyCase::NoMatch, query.text);
}

void ListPane::showStopped(const Error &error)
{
    const QString advice = ErrorText::advice(error);
    const QString sentence = ErrorText::sentence(error);
    if (error.kind == ErrorKind::Unauthorized)
        m_empty->setCase(EmptyCase::SignInNeeded);
    else
        m_empty->setCase(EmptyCase::SyncStopped, advice.isEmpty() ? sentence : sentence + u' ' + advice);
}

void ListPane::resolveEmptiness()
{
    switch (m_empty->emptyCase()) {
    case EmptyCase::NoMatch:
        setQuery(Query());
        break;
    case EmptyCase::SignInNeeded:
        Q_EMIT keyWanted();
        break;
    case EmptyCase::NoAccount:
        Q_EMIT accountWanted();
        break;
    default:
        m_inbox.refresh();
    }
}

void ListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Chrome));
}

} // namespace leadlight
