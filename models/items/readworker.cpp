// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/readworker.h"

#include <algorithm>

namespace leadlight {

namespace {

/// More than a tall screen of compact cards.
constexpr size_t firstCards = 40;
/// Beyond this the rows on screen are asked for by themselves.
constexpr size_t cardsWithPlaces = 200;

} // namespace

ReadWorker::ReadWorker(const QString &cacheFile, QObject *parent)
    : ReadWorker([cacheFile] { return Reader::open(cacheFile); }, parent)
{
}

ReadWorker::ReadWorker(Opener opener, QObject *parent)
    : QObject(parent),
      m_opener(std::move(opener))
{
    // Queued even within one thread: who asks must never be answered before ask() has returned.
    connect(this, &ReadWorker::posted, this, &ReadWorker::work, Qt::QueuedConnection);
}

ReadWorker::~ReadWorker() = default;

template <class Q>
Ticket ReadWorker::post(std::optional<Q> Box::*slot, Q question, Reader *Box::*reading)
{
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_box.mutex);
        ticket = ++m_box.lastTicket;
        question.ticket = ticket;
        m_box.*slot = std::move(question);
        if (reading && m_box.*reading)
            (m_box.*reading)->interrupt();
    }
    Q_EMIT posted();
    return ticket;
}

Ticket ReadWorker::ask(SpineQuestion question)
{
    return post(&Box::spine, std::move(question), &Box::readingSpine);
}

Ticket ReadWorker::ask(PlaceQuestion question)
{
    return post(&Box::place, std::move(question));
}

Ticket ReadWorker::ask(CardsQuestion question)
{
    return post(&Box::cards, std::move(question));
}

Ticket ReadWorker::ask(FacetsQuestion question)
{
    return post(&Box::facets, std::move(question), &Box::readingFacets);
}

Ticket ReadWorker::ask(OpenQuestion question)
{
    return post(&Box::open, std::move(question));
}

Ticket ReadWorker::ask(ViewsQuestion question)
{
    return post(&Box::views, std::move(question));
}

Ticket ReadWorker::ask(UnseenQuestion question)
{
    return post(&Box::unseen, std::move(question));
}

Ticket ReadWorker::ask(ContactsQuestion question)
{
    return post(&Box::contacts, std::move(question));
}

Ticket ReadWorker::ask(AccountsQuestion question)
{
    return post(&Box::accounts, std::move(question));
}

void ReadWorker::close()
{
    const std::lock_guard lock(m_box.mutex);
    m_box.closed = true;
    m_reader.reset();
}

ReadWorker::Question ReadWorker::next()
{
    const std::lock_guard lock(m_box.mutex);
    if (m_box.closed)
        return {};
    // What is on screen first, counts last; but nothing more from a file that may have been replaced.
    Question question;
    const auto take = [&question](auto &slot) {
        if (!slot)
            return false;
        question = *std::exchange(slot, std::nullopt);
        return true;
    };
    if (m_box.spine && m_box.spine->reopen)
        take(m_box.spine);
    else
        (void)(take(m_box.cards) || take(m_box.open) || take(m_box.contacts) || take(m_box.accounts)
               || take(m_box.unseen) || take(m_box.place) || take(m_box.spine) || take(m_box.facets)
               || take(m_box.views));
    return question;
}

void ReadWorker::work()
{
    // One question per event, so that the thread can be asked to quit in between. There are at least as many events
    // as questions, because a newer question may have replaced an older one.
    std::visit(
        [this](const auto &question) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(question)>, std::monostate>)
                read(question);
        },
        next());
}

Result<Reader *> ReadWorker::reader()
{
    if (!m_reader) {
        Result<std::unique_ptr<Reader>> opened = m_opener();
        if (!opened)
            return opened.error();
        m_reader = std::move(opened).value();
    }
    return m_reader.get();
}

template <class Q>
bool ReadWorker::begin(Reader *Box::*reading, std::optional<Q> Box::*slot)
{
    const std::lock_guard lock(m_box.mutex);
    if (m_box.*slot)
        return false;
    m_box.*reading = m_reader.get();
    return true;
}

void ReadWorker::end(Reader *Box::*reading)
{
    const std::lock_guard lock(m_box.mutex);
    m_box.*reading = nullptr;
}

void ReadWorker::read(const SpineQuestion &question)
{
    auto answer = std::make_shared<SpineAnswer>();
    answer->ticket = question.ticket;
    answer->reopened = question.reopen;
    if (question.reopen)
        m_reader.reset();
    if (const Result<Reader *> ready = reader(); !ready) {
        answer->error = ready.error();
    } else {
        if (!begin(&Box::readingSpine, &Box::spine))
            return;
        Result<Spine> spine = (*ready)->spine(question.query);
        end(&Box::readingSpine);
        if (spine)
            fill(*answer, question, std::move(spine).value());
        else
            answer->error = spine.error();
    }
    Q_EMIT spineRead(std::exchange(answer, nullptr));
}

void ReadWorker::fill(SpineAnswer &answer, const SpineQuestion &question, Spine spine)
{
    std::vector<RowHandle> handles;
    for (size_t row = 0; row < std::min(firstCards, spine.entries.size()); ++row)
        handles.push_back(spine.entries[row].handle);
    answer.spine = IndexedSpine::from(std::move(spine), question.query.sort);
    // Without these cards the list is only blank for a moment, so their failure is not the list's.
    if (Result<CardRows> cards = m_reader->cards(handles, SearchTerms(question.query.text)); cards)
        answer.first = std::move(cards).value();
    answer.handlesKept = !question.reopen || knowsStill(question);
}

bool ReadWorker::knowsStill(const SpineQuestion &question)
{
    std::vector<RowHandle> handles;
    QHash<RowHandle, ConversationId> ids;
    for (const auto &[handle, id] : question.known) {
        handles.push_back(handle);
        ids.insert(handle, id);
    }
    const Result<CardRows> cards = m_reader->cards(handles, {});
    return cards && std::all_of(cards->rows.begin(), cards->rows.end(), [&ids](const CardRow &row) {
               return ids.value(row.handle) == row.card.id;
           });
}

void ReadWorker::read(const PlaceQuestion &question)
{
    PlaceAnswer answer;
    answer.ticket = question.ticket;
    if (const Result<Reader *> ready = reader(); !ready) {
        answer.error = ready.error();
    } else if (Result<Placements> placements = (*ready)->place(question.query, question.handles); !placements) {
        answer.error = placements.error();
    } else {
        answer.placements = std::move(placements).value();
        if (question.handles.size() <= cardsWithPlaces) {
            if (Result<CardRows> cards = (*ready)->cards(question.handles, SearchTerms(question.query.text)); cards)
                answer.cards = std::move(cards).value();
        }
    }
    Q_EMIT placed(answer);
}

void ReadWorker::read(const CardsQuestion &question)
{
    CardsAnswer answer;
    answer.ticket = question.ticket;
    if (const Result<Reader *> ready = reader(); !ready)
        answer.error = ready.error();
    else if (Result<CardRows> cards = (*ready)->cards(question.handles, question.terms); !cards)
        answer.error = cards.error();
    else
        answer.cards = std::move(cards).value();
    Q_EMIT cardsRead(answer);
}

void ReadWorker::read(const FacetsQuestion &question)
{
    FacetsAnswer answer;
    answer.ticket = question.ticket;
    if (const Result<Reader *> ready = reader(); !ready) {
        answer.error = ready.error();
    } else {
        if (!begin(&Box::readingFacets, &Box::facets))
            return;
        const Result<FacetCounts> counts = (*ready)->facets(question.query);
        end(&Box::readingFacets);
        if (counts)
            answer.counts = *counts;
        else
            answer.error = counts.error();
    }
    Q_EMIT facetsRead(answer);
}

void ReadWorker::read(const ViewsQuestion &question)
{
    ViewsAnswer answer;
    answer.ticket = question.ticket;
    if (const Result<Reader *> ready = reader(); !ready)
        answer.error = ready.error();
    else if (Result<ViewCounts> counts = (*ready)->views(); !counts)
        answer.error = counts.error();
    else
        answer.counts = std::move(counts).value();
    Q_EMIT viewsRead(answer);
}

void ReadWorker::read(const UnseenQuestion &question)
{
    UnseenAnswer answer;
    answer.ticket = question.ticket;
    if (const Result<Reader *> ready = reader(); !ready)
        answer.error = ready.error();
    else if (const Result<UnseenPlace> place = (*ready)->nextUnseen(question.query, question.from, question.step);
             !place)
        answer.error = place.error();
    else
        answer.place = *place;
    Q_EMIT unseenRead(answer);
}

void ReadWorker::read(const OpenQuestion &question)
{
    OpenAnswer answer;
    answer.ticket = question.ticket;
    const Result<Reader *> ready = reader();
    if (!ready)
        answer.error = ready.error();
    if (ready && question.detail) {
        if (Result<ConversationDetail> detail = (*ready)->detail(question.id); detail)
            answer.detail = std::move(detail).value();
        else
            answer.error = detail.error();
    }
    if (ready && !answer.error && question.limit > 0) {
        if (Result<TranscriptSlice> slice = (*ready)->transcript(question.id, question.after, question.limit); slice)
            answer.slice = std::move(slice).value();
        else
            answer.error = slice.error();
    }
    Q_EMIT openRead(answer);
}

void ReadWorker::read(const ContactsQuestion &question)
{
    ContactsAnswer answer{question.ticket, question.text, {}, {}};
    if (const Result<Reader *> ready = reader(); !ready)
        answer.error = ready.error();
    else if (Result<Found<Contact>> found = (*ready)->findContacts(question.text, question.limit); found)
        answer.found = std::move(found).value();
    else
        answer.error = found.error();
    Q_EMIT contactsRead(answer);
}

void ReadWorker::read(const AccountsQuestion &question)
{
    AccountsAnswer answer{question.ticket, question.text, {}, {}};
    if (const Result<Reader *> ready = reader(); !ready)
        answer.error = ready.error();
    else if (Result<Found<Account>> found = (*ready)->findAccounts(question.text, question.limit); found)
        answer.found = std::move(found).value();
    else
        answer.error = found.error();
    Q_EMIT accountsRead(answer);
}

} // namespace leadlight
