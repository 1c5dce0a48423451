// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakebackend.h"

#include <QRandomGenerator>

#include <algorithm>

namespace leadlight {

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

/// An answer on its way. Cancelling answers at once, destroying never answers: the contract of Pending.
template <class T>
class Travelling final : public Pending
{
public:
    Travelling(FakeClock &clock, Answer<T> answer)
        : m_clock(clock),
          m_answer(std::move(answer))
    {
    }
    ~Travelling() override { m_clock.cancel(m_ticket); }
    void cancel() override { arrive(cancelled()); }
    void arriveAt(qint64 at, std::function<Result<T>()> make)
    {
        m_ticket = m_clock.at(at, [this, make = std::move(make)] { arrive(make()); });
    }

private:
    void arrive(Result<T> result)
    {
        m_clock.cancel(m_ticket);
        // Moved out first: the asker may destroy this object from inside its answer.
        if (const Answer<T> answer = std::exchange(m_answer, {}))
            answer(std::move(result));
    }

    FakeClock &m_clock;
    Answer<T> m_answer;
    FakeClock::Ticket m_ticket = 0;
};

} // namespace

class FakeBackend::Stream final : public Pending
{
public:
    Stream(FakeBackend &server, LiveHandler handler)
        : m_server(server),
          m_handler(std::move(handler))
    {
    }
    ~Stream() override
    {
        std::erase(m_server.m_streams, this);
        m_server.m_clock.cancel(m_ticket);
    }
    void cancel() override { close(cancelled()); }
    void later(qint64 delayMs, std::function<void()> event)
    {
        m_ticket = m_server.m_clock.at(m_server.m_clock.monotonicMs() + delayMs, std::move(event));
    }
    void open(bool poke)
    {
        m_server.m_streams.push_back(this);
        m_handler.opened();
        if (poke && m_server.isOpen(this))
            this->poke();
    }
    void poke() { m_handler.poked(QString::number(m_server.m_feed.size())); }
    void close(const Error &error)
    {
        std::erase(m_server.m_streams, this);
        if (const auto closed = std::exchange(m_handler.closed, {}))
            closed(error);
    }

private:
    FakeBackend &m_server;
    LiveHandler m_handler;
    FakeClock::Ticket m_ticket = 0;
};

FakeBackend::FakeBackend(FakeClock &clock)
    : m_clock(clock)
{
    capabilitiesNow.liveEvents = true;
    capabilitiesNow.notes = true;
    capabilitiesNow.idempotentWrites = true;
    capabilitiesNow.commands = {u"link"_s, u"clear_link"_s, u"status"_s, u"crm_retry"_s, u"note"_s, u"note_delete"_s};
}

FakeBackend::~FakeBackend() = default;

QString FakeBackend::nextRev()
{
    return u"r%1"_s.arg(++m_lastRev);
}

void FakeBackend::append(const Change &change)
{
    const Key key{change.type, change.id};
    if (std::holds_alternative<Tombstone>(change.body))
        m_live.erase(key);
    else
        m_live.insert_or_assign(key, change);
    m_feed.push_back({change, {}, {}});
    pokeNow();
}

void FakeBackend::put(const ConversationRecord &record)
{
    ConversationRecord now = record;
    now.card.rev = nextRev();
    const auto before = m_conversations.find(now.card.id.value);
    const bool known = before != m_conversations.end();
    const Conversation old = known ? before->second.card : Conversation();
    now.card.statusRev = known && old.status == now.card.status ? old.statusRev : u"s-"_s + now.card.rev;
    now.card.link.rev = old.link.rev;
    if (!known || old.link != now.card.link)
        now.card.link.rev = u"l-"_s + now.card.rev;
    m_conversations.insert_or_assign(now.card.id.value, now);
    append({u"conversation"_s, now.card.id.value, now.card.rev, now});
}

void FakeBackend::put(const Contact &contact)
{
    Contact now = contact;
    now.rev = nextRev();
    append({u"contact"_s, now.id.value, now.rev, now});
}

void FakeBackend::put(const Account &account)
{
    Account now = account;
    now.rev = nextRev();
    append({u"account"_s, now.id.value, now.rev, now});
}

void FakeBackend::put(const Agent &agent)
{
    Agent now = agent;
    now.rev = nextRev();
    append({u"agent"_s, now.id.value, now.rev, now});
}

void FakeBackend::put(const Note &note)
{
    Note now = note;
    now.rev = nextRev();
    m_notes.insert_or_assign(now.id.value, now);
    append({u"note"_s, now.id.value, now.rev, now});
}

std::vector<Note> FakeBackend::notesOf(const ConversationId &id) const
{
    std::vector<Note> notes;
    for (const auto &[key, note] : m_notes) {
        if (note.conversation == id)
            notes.push_back(note);
    }
    std::ranges::stable_sort(notes, {}, &Note::createdAt);
    return notes;
}

void FakeBackend::put(const Viewer &viewer)
{
    Viewer now = viewer;
    now.rev = nextRev();
    append({u"viewer"_s, now.id, now.rev, now});
}

void FakeBackend::remove(const QString &type, const QString &id, DeleteReason reason)
{
    if (type == u"note"_s)
        m_notes.erase(id);
    if (type == u"conversation"_s) {
        for (const Note &note : notesOf(ConversationId{id}))
            remove(u"note"_s, note.id.value, reason);
        m_conversations.erase(id);
        m_messages.remove(id);
    }
    append({type, id, nextRev(), Tombstone{reason, {}}});
}

void FakeBackend::say(const ConversationId &id, const QStringList &texts)
{
    ConversationRecord record = m_conversations.at(id.value);
    std::vector<Message> &transcript = m_messages[id.value];
    for (const QString &text : texts) {
        Message message;
        message.seq = static_cast<qint64>(transcript.size()) + 1;
        message.id = MessageId{u"%1-m%2"_s.arg(id.value).arg(message.seq)};
        const bool visitor = message.seq % 2 == 1;
        message.author = visitor ? Author::Visitor : Author::Agent;
        if (!visitor) {
            message.agentId = record.card.agentId;
            message.agentName = record.card.agentName;
        }
        message.text = text;
        message.sentAt = m_clock.trueTime();
        message.rev = nextRev();
        transcript.push_back(message);
        record.card.lastMessageAt = message.sentAt;
        if (visitor)
            record.card.lastVisitorMessageAt = message.sentAt;
    }
    record.card.messageCount = static_cast<int>(transcript.size());
    record.card.lastSeq = static_cast<qint64>(transcript.size());
    put(record);
}

void FakeBackend::rewrite(const ConversationId &id, qint64 seq, const QString &text)
{
    Message &message = m_messages[id.value].at(static_cast<size_t>(seq - 1));
    message.text = text;
    message.rev = nextRev();
    ConversationRecord record = m_conversations.at(id.value);
    record.card.messagesRev = nextRev();
    put(record);
}

void FakeBackend::expireCursors()
{
    m_walks.clear();
    m_oldest = static_cast<qint64>(m_feed.size()) + 1;
    // One more entry, so that cursors handed out from now on stand above the line.
    put(Agent{AgentId{u"a-after"_s}, {}, u"After"_s});
}

void FakeBackend::newEpoch()
{
    ++m_epoch;
    m_walks.clear();
    pokeNow();
}

void FakeBackend::populate(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    put(Viewer{u"me"_s, {}, u"Ada"_s, u"rep"_s});
    put(Agent{AgentId{u"a1"_s}, {}, u"Max"_s});
    for (int i = 0; i < count; ++i) {
        ConversationRecord record;
        record.card.id = ConversationId{u"c%1"_s.arg(i)};
        record.card.name = u"Visitor %1"_s.arg(i);
        record.insights.visitor.fullName = {record.card.name, 1};
        record.card.status = random.bounded(2) == 0 ? Status::Open : Status::Closed;
        record.card.score = record.insights.score = Score(random.bounded(140) - 20);
        record.card.summary = record.insights.shortSummary = u"Summary %1"_s.arg(random.bounded(1000));
        record.card.intent = record.insights.intent = Intent::PotentialNewBusiness;
        record.card.sentiment = record.insights.sentiment = Sentiment::Neutral;
        record.card.agentId = AgentId{u"a1"_s};
        record.card.agentName = u"Max"_s;
        record.card.messagesRev = u"m0"_s;
        record.card.createdAt = Instant{m_clock.trueTime().ms - 60000LL * (i + 1)};
        record.card.lastMessageAt = record.card.createdAt;
        put(record);
        QStringList texts;
        for (int n = random.bounded(9); n > 0; --n)
            texts.append(u"Text %1 of %2"_s.arg(random.bounded(10000)).arg(i));
        if (!texts.isEmpty())
            say(record.card.id, texts);
    }
}

const std::vector<Message> &FakeBackend::transcript(const ConversationId &id) const
{
    static const std::vector<Message> none;
    const auto found = m_messages.constFind(id.value);
    return found == m_messages.cend() ? none : *found;
}

Digest FakeBackend::digest() const
{
    Digest digest;
    for (const auto &[key, change] : m_live)
        digest.add(change.type, change.id, change.rev);
    return digest;
}

void FakeBackend::failRequest(qint64 number, const Error &error)
{
    m_failing.insert_or_assign(number, error);
}

void FakeBackend::failAll(const Error &error)
{
    m_failingAll = error;
}

void FakeBackend::heal()
{
    m_failing.clear();
    m_failingAll.reset();
    treat = {};
    spoilPage = {};
    spoilMessages = {};
    m_saysHello = true;
}

bool FakeBackend::isOpen(const Stream *stream) const
{
    return std::ranges::find(m_streams, stream) != m_streams.end();
}

void FakeBackend::breakStreams(const Error &error)
{
    const std::vector<Stream *> streams = m_streams;
    for (Stream *stream : streams) {
        if (isOpen(stream))
            stream->close(error);
    }
}

void FakeBackend::pokeNow()
{
    const std::vector<Stream *> streams = m_streams;
    for (Stream *stream : streams) {
        if (isOpen(stream))
            stream->poke();
    }
}

qint64 FakeBackend::requestsOf(FakeRequest::Kind kind) const
{
    return std::ranges::count_if(m_requests, [kind](const FakeRequest &request) { return request.kind == kind; });
}

Treatment FakeBackend::record(FakeRequest request)
{
    request.number = static_cast<qint64>(m_requests.size()) + 1;
    request.atMs = m_clock.monotonicMs();
    m_requests.push_back(request);
    Treatment treatment = treat ? treat(request) : Treatment{};
    if (m_failingAll)
        treatment.error = m_failingAll;
    if (const auto failing = m_failing.find(request.number); failing != m_failing.end())
        treatment.error = failing->second;
    return treatment;
}

template <class T>
std::unique_ptr<Pending> FakeBackend::reply(const FakeRequest &request, Answer<T> answer,
                                            std::function<Result<T>()> make)
{
    const Treatment treatment = record(request);
    auto travelling = std::make_unique<Travelling<T>>(m_clock, std::move(answer));
    if (treatment.delayMs >= 0) {
        travelling->arriveAt(m_clock.monotonicMs() + treatment.delayMs,
                             [make = std::move(make), error = treatment.error]() -> Result<T> {
                                 return error ? Result<T>(*error) : make();
                             });
    }
    return travelling;
}

std::unique_ptr<Pending> FakeBackend::capabilities(Answer<Capabilities> answer)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Capabilities;
    return reply<Capabilities>(request, std::move(answer), [this]() -> Result<Capabilities> {
        Capabilities now = capabilitiesNow;
        now.epoch = u"e%1"_s.arg(m_epoch);
        now.serverTime = m_clock.trueTime();
        return now;
    });
}

std::unique_ptr<Pending> FakeBackend::changesSince(const ChangeToken &token, int limit, Answer<ChangePage> answer)
{
    return changesFor(firstClient(), token, limit, std::move(answer));
}

std::unique_ptr<Pending> FakeBackend::changesFor(const QString &client, const ChangeToken &token, int limit,
                                                 Answer<ChangePage> answer)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Changes;
    request.client = client;
    request.token = token;
    request.limit = limit;
    return reply<ChangePage>(request, std::move(answer), [this, client, token, limit]() -> Result<ChangePage> {
        Result<ChangePage> answerNow = page(client, token, limit);
        if (answerNow && spoilPage)
            spoilPage(*answerNow);
        return answerNow;
    });
}

std::unique_ptr<Pending> FakeBackend::messages(const ConversationId &id, qint64 after, int limit,
                                               Answer<MessagePage> answer)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Messages;
    request.conversation = id;
    request.after = after;
    request.limit = limit;
    return reply<MessagePage>(request, std::move(answer), [this, id, after, limit]() -> Result<MessagePage> {
        Result<MessagePage> answerNow = messagePage(id, after, limit);
        if (answerNow && spoilMessages)
            spoilMessages(*answerNow);
        return answerNow;
    });
}

std::unique_ptr<Pending> FakeBackend::findContacts(const QString &text, int limit, Answer<std::vector<Contact>> answer)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Contacts;
    using Found = std::vector<Contact>;
    return reply<Found>(request, std::move(answer), [this, text, limit]() -> Result<Found> {
        Found found;
        for (const auto &[key, change] : m_live) {
            const auto *contact = std::get_if<Contact>(&change.body);
            const bool hit = contact
                && (contact->name.contains(text, Qt::CaseInsensitive)
                    || contact->email.contains(text, Qt::CaseInsensitive));
            if (hit && static_cast<int>(found.size()) < limit)
                found.push_back(*contact);
        }
        return found;
    });
}

std::unique_ptr<Pending> FakeBackend::findAccounts(const QString &text, int limit, Answer<std::vector<Account>> answer)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Accounts;
    using Found = std::vector<Account>;
    return reply<Found>(request, std::move(answer), [this, text, limit]() -> Result<Found> {
        Found found;
        for (const auto &[key, change] : m_live) {
            const auto *account = std::get_if<Account>(&change.body);
            if (account && account->name.contains(text, Qt::CaseInsensitive) && static_cast<int>(found.size()) < limit)
                found.push_back(*account);
        }
        return found;
    });
}

std::unique_ptr<Pending> FakeBackend::listen(const QString &lastEventId, LiveHandler handler)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Listen;
    request.lastEventId = lastEventId;
    const Treatment treatment = record(request);
    auto stream = std::make_unique<Stream>(*this, std::move(handler));
    Stream *raw = stream.get();
    if (treatment.delayMs < 0 || (!treatment.error && !m_saysHello))
        return stream;
    raw->later(treatment.delayMs, [this, raw, error = treatment.error, lastEventId] {
        if (error)
            raw->close(*error);
        else
            raw->open(lastEventId != QString::number(m_feed.size()));
    });
    return stream;
}

} // namespace leadlight
