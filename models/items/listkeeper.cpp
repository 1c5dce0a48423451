// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/listkeeper.h"

#include "items/conversationlist.h"
#include "items/window.h"

#include <QMetaObject>

#include <algorithm>

namespace leadlight {

ListKeeper::ListKeeper(ReadWorker *worker, ConversationList *list, QObject *parent)
    : QObject(parent),
      m_worker(worker),
      m_list(list)
{
    connect(worker, &ReadWorker::spineRead, this, &ListKeeper::onSpine);
    connect(worker, &ReadWorker::placed, this, &ListKeeper::onPlaced);
    connect(worker, &ReadWorker::cardsRead, this, &ListKeeper::onCards);
    connect(worker, &ReadWorker::facetsRead, this, &ListKeeper::onFacets);
    connect(worker, &ReadWorker::unseenRead, this, &ListKeeper::onUnseen);
}

void ListKeeper::setQuery(const Query &query)
{
    m_query = query;
    m_loaded = false;
    // Answers to the old query must not reach the new one. What was being placed is in the spine asked for now,
    // because it was committed before.
    m_placeTicket = 0;
    m_placing.clear();
    m_cardsTicket = 0;
    askSpine();
    askFacets();
}

void ListKeeper::setVisibleRows(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    askCardsLater();
}

void ListKeeper::setOpen(const ConversationId &id)
{
    m_openId = id;
    m_list->setOpen(m_list->window().handleOf(id), id);
}

void ListKeeper::setOpenHandle(RowHandle handle)
{
    m_list->setOpen(handle, m_openId);
}

void ListKeeper::apply(const ChangeSet &changes)
{
    const bool hasText = !m_query.text.isEmpty();
    bool concerned = changes.everything;
    for (const RowChange &row : changes.rows) {
        // Messages alone move no card, unless the query searches them.
        const bool moves = row.kind != RowChange::Kind::Changed || (row.touched & (Touched::Card | Touched::Own))
            || (hasText && row.touched.testFlag(Touched::Messages));
        if (!moves)
            continue;
        concerned = true;
        m_touched.insert(row.handle, changes.revision);
        m_list->expire(row.handle, changes.revision);
    }
    m_reopen = m_reopen || changes.everything;
    if (changes.everything || !m_loaded)
        readAll();
    else
        askPlaces();
    if (concerned && m_facetsTicket)
        m_facetsAgain = true;
    else if (concerned)
        askFacets();
}

void ListKeeper::readAll()
{
    if (m_spineTicket)
        m_spineAgain = true;
    else
        askSpine();
}

void ListKeeper::askSpine()
{
    m_spineAgain = false;
    SpineQuestion question;
    question.query = m_query;
    question.reopen = m_reopen;
    if (m_reopen)
        question.known = m_list->window().known();
    m_spineTicket = m_worker->ask(std::move(question));
}

void ListKeeper::onSpine(const std::shared_ptr<SpineAnswer> &answer)
{
    if (answer->ticket != m_spineTicket)
        return;
    m_spineTicket = 0;
    if (answer->error) {
        fail(*answer->error);
        return;
    }
    const bool again = m_spineAgain;
    if (answer->reopened && !again)
        m_reopen = false;
    const qint64 revision = answer->spine.revision;
    m_touched.removeIf([revision](const Touches::iterator &touch) { return *touch <= revision; });
    if (!answer->handlesKept) {
        m_touched.clear();
        m_list->setOpen(0, m_openId);
    }
    const bool first = !std::exchange(m_loaded, true);
    if (first || !answer->handlesKept) {
        m_list->reset(std::move(answer->spine), answer->first);
        expireTouched(answer->first);
    } else {
        m_list->relayout(std::move(answer->spine));
    }
    if (answer->reopened)
        m_list->expireAll(revision);
    if (again)
        askSpine();
    askPlaces();
    askCardsLater();
    if (answer->reopened)
        Q_EMIT reopened();
    if (first)
        Q_EMIT loaded();
}

void ListKeeper::takeCards(const CardRows &cards)
{
    m_list->takeCards(cards);
    expireTouched(cards);
}

void ListKeeper::expireTouched(const CardRows &cards)
{
    // They may have been read before a commit that was told while they were on their way.
    for (const CardRow &row : cards.rows)
        m_list->expire(row.handle, std::max(m_touched.value(row.handle), m_placing.value(row.handle)));
}

void ListKeeper::fail(const Error &error)
{
    // Not loaded: the next commit reads the whole answer again.
    m_loaded = false;
    Q_EMIT failed(error);
}

void ListKeeper::askPlaces()
{
    if (m_touched.isEmpty() || m_spineTicket || m_placeTicket)
        return;
    if (m_list->window().isBig(size_t(m_touched.size()))) {
        askSpine();
        return;
    }
    m_placing = std::exchange(m_touched, {});
    m_placeTicket
        = m_worker->ask(PlaceQuestion{.query = m_query, .handles = {m_placing.keyBegin(), m_placing.keyEnd()}});
}

void ListKeeper::onPlaced(const PlaceAnswer &answer)
{
    if (answer.ticket != m_placeTicket)
        return;
    m_placeTicket = 0;
    m_placing.clear();
    if (answer.error) {
        fail(*answer.error);
        return;
    }
    m_list->place(answer.placements, answer.cards);
    askPlaces();
    askCardsLater();
}

void ListKeeper::askCardsLater()
{
    if (std::exchange(m_cardsPosted, true))
        return;
    // Once per turn of the event loop: a flick of the wheel moves the rows many times.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_cardsPosted = false;
            askCards();
        },
        Qt::QueuedConnection);
}

void ListKeeper::askCards()
{
    if (m_lastVisible < m_firstVisible || !m_loaded)
        return;
    // A screen on either side, so that scrolling meets cards and not blanks.
    const int margin = std::max(20, m_lastVisible - m_firstVisible + 1);
    m_list->evict(m_firstVisible - margin, m_lastVisible + margin);
    if (m_cardsTicket) {
        m_cardsAgain = true;
        return;
    }
    std::vector<RowHandle> handles = m_list->window().missing(m_firstVisible - margin, m_lastVisible + margin);
    const int open = m_list->rowOf(m_list->window().openHandle());
    if (open >= 0) {
        for (const RowHandle handle : m_list->window().missing(open, open))
            handles.push_back(handle);
    }
    if (!handles.empty())
        m_cardsTicket = m_worker->ask(CardsQuestion{.terms = SearchTerms(m_query.text), .handles = std::move(handles)});
}

void ListKeeper::onCards(const CardsAnswer &answer)
{
    if (answer.ticket != m_cardsTicket)
        return;
    m_cardsTicket = 0;
    if (answer.error)
        Q_EMIT failed(*answer.error);
    else
        takeCards(answer.cards);
    if (std::exchange(m_cardsAgain, false))
        askCardsLater();
}

void ListKeeper::findUnseen(int step)
{
    UnseenQuestion question;
    question.query = m_query;
    question.step = step;
    const Window &window = m_list->window();
    if (const int row = window.openHandle() ? window.rowOf(window.openHandle()) : -1; row >= 0)
        question.from = window.entries()[size_t(row)];
    m_unseenTicket = m_worker->ask(std::move(question));
}

void ListKeeper::onUnseen(const UnseenAnswer &answer)
{
    if (answer.ticket != m_unseenTicket)
        return;
    m_unseenTicket = 0;
    if (answer.error)
        Q_EMIT failed(*answer.error);
    Q_EMIT unseenFound(answer.place.entry ? m_list->rowOf(answer.place.entry->handle) : -1);
}

void ListKeeper::askFacets()
{
    m_facetsAgain = false;
    m_facetsTicket = m_worker->ask(FacetsQuestion{.query = m_query});
}

void ListKeeper::onFacets(const FacetsAnswer &answer)
{
    if (answer.ticket != m_facetsTicket)
        return;
    m_facetsTicket = 0;
    if (answer.error) {
        Q_EMIT failed(*answer.error);
    } else if (answer.counts != m_facets) {
        m_facets = answer.counts;
        Q_EMIT facetsChanged();
    }
    if (m_facetsAgain)
        askFacets();
}

} // namespace leadlight
