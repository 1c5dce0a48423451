// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cardwatch.h"

#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

/// Cards of one question: enough for any burst of changes, little enough to leave the reader to the screen.
constexpr int cardsAtOnce = 200;

QSet<RowHandle> handlesOf(const SpineAnswer &answer)
{
    QSet<RowHandle> handles;
    for (const SpineEntry &entry : answer.spine.entries)
        handles.insert(entry.handle);
    return handles;
}

} // namespace

CardWatch::CardWatch(ReadWorker &reader, QObject *parent)
    : QObject(parent),
      m_reader(reader)
{
    connect(&reader, &ReadWorker::spineRead, this,
            [this](const std::shared_ptr<SpineAnswer> &answer) { takeSpine(*answer); });
    connect(&reader, &ReadWorker::cardsRead, this, &CardWatch::takeCards);
    connect(&reader, &ReadWorker::facetsRead, this, &CardWatch::takeCount);
}

void CardWatch::learn(int leadScore, bool reopen)
{
    m_learn = leadScore;
    m_reopen = m_reopen || reopen;
    next();
}

void CardWatch::take(const ChangeSet &changes)
{
    for (const RowChange &row : changes.rows) {
        if (row.kind == RowChange::Kind::Removed) {
            m_changed.remove(row.handle);
            Q_EMIT removed(row.handle);
        } else if (row.kind == RowChange::Kind::Added || row.touched.testAnyFlags(Touched::Card | Touched::Own)) {
            m_changed.insert(row.handle);
        }
    }
    next();
}

void CardWatch::lookAtTimed(Instant until)
{
    m_wantsTimed = true;
    m_timedUntil = until;
    next();
}

void CardWatch::count()
{
    m_wantsCount = true;
    next();
}

void CardWatch::next()
{
    if (m_asking != Asking::Nothing)
        return;
    if (m_learn) {
        Query leads;
        leads.scoreFrom = *std::exchange(m_learn, std::nullopt);
        askSpine(Asking::Leads, leads);
    } else if (!m_changed.isEmpty()) {
        std::vector<RowHandle> handles(m_changed.begin(), m_changed.end());
        handles.resize(std::min<size_t>(handles.size(), cardsAtOnce));
        for (const RowHandle handle : handles)
            m_changed.remove(handle);
        askCards(Asking::Changed, std::move(handles));
    } else if (!m_timed.empty()) {
        const size_t first = m_timed.size() - std::min<size_t>(m_timed.size(), cardsAtOnce);
        std::vector<RowHandle> handles(m_timed.begin() + qsizetype(first), m_timed.end());
        m_timed.resize(first);
        askCards(Asking::TimedCards, std::move(handles));
    } else if (std::exchange(m_wantsTimed, false)) {
        Query timed;
        timed.due = true;
        timed.sort = SortOrder::DueFirst;
        askSpine(Asking::TimedSpine, timed);
    } else if (std::exchange(m_wantsCount, false)) {
        Query unseen;
        unseen.unseen = true;
        askCount(Asking::Unseen, unseen);
    }
}

void CardWatch::askSpine(Asking what, const Query &query)
{
    m_asking = what;
    SpineQuestion question;
    question.query = query;
    question.reopen = std::exchange(m_reopen, false);
    m_ticket = m_reader.ask(question);
}

void CardWatch::askCards(Asking what, std::vector<RowHandle> handles)
{
    m_asking = what;
    CardsQuestion question;
    question.handles = std::move(handles);
    m_ticket = m_reader.ask(question);
}

void CardWatch::askCount(Asking what, const Query &query)
{
    m_asking = what;
    FacetsQuestion question;
    question.query = query;
    m_ticket = m_reader.ask(question);
}

void CardWatch::takeSpine(const SpineAnswer &answer)
{
    if (answer.ticket != m_ticket)
        return;
    const Asking was = std::exchange(m_asking, Asking::Nothing);
    if (!answer.error && was == Asking::Leads) {
        m_leads = handlesOf(answer);
        Query errors;
        errors.crm = SyncState::Error;
        askSpine(Asking::Errors, errors);
        return;
    }
    if (!answer.error && was == Asking::Errors)
        Q_EMIT known(std::exchange(m_leads, {}), handlesOf(answer));
    if (!answer.error && was == Asking::TimedSpine) {
        // In this order a row's key is the time that it is due at.
        for (const SpineEntry &entry : answer.spine.entries) {
            if (entry.key <= m_timedUntil.ms)
                m_timed.push_back(entry.handle);
        }
    }
    next();
}

void CardWatch::takeCards(const CardsAnswer &answer)
{
    if (answer.ticket != m_ticket)
        return;
    const Asking was = std::exchange(m_asking, Asking::Nothing);
    if (!answer.error && was == Asking::Changed)
        Q_EMIT changed(answer.cards.rows);
    if (!answer.error && was == Asking::TimedCards)
        Q_EMIT timed(answer.cards.rows);
    next();
}

void CardWatch::takeCount(const FacetsAnswer &answer)
{
    if (answer.ticket != m_ticket)
        return;
    const Asking was = std::exchange(m_asking, Asking::Nothing);
    if (!answer.error && was == Asking::Unseen) {
        m_unseen = answer.counts.statusAll;
        Query due;
        due.due = true;
        askCount(Asking::Due, due);
        return;
    }
    if (!answer.error && was == Asking::Due)
        Q_EMIT counted(m_unseen, answer.counts.statusAll);
    next();
}

} // namespace leadlight
