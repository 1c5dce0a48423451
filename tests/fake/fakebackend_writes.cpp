// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakebackend.h"

namespace leadlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = CommandAnswer::Kind;

/// The product gives up after this time, whatever happens at the other end (remote/exchange.h).
constexpr qint64 totalDeadline = 120'000;

CommandAnswer refused(Kind kind, ErrorKind error, int status, const QString &code)
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.error.emplace();
    answer.error->kind = error;
    answer.error->httpStatus = status;
    answer.error->code = code;
    return answer;
}

CommandAnswer broken(const Error &error)
{
    CommandAnswer answer;
    answer.error = error;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        answer.kind = Kind::NotAllowed;
        break;
    case ErrorKind::UpdateNeeded:
        answer.kind = Kind::UpdateNeeded;
        break;
    case ErrorKind::Redirected:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
        answer.kind = Kind::Misconfigured;
        break;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Gone:
    case ErrorKind::Refusal:
        answer.kind = Kind::Rejected;
        break;
    default:
        answer.kind = Kind::Transient;
    }
    return answer;
}

CommandAnswer lost(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return broken(error);
}

CommandAnswer done(Kind kind, const QString &rev, const ConversationRecord &record)
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.rev = rev;
    answer.conversation = record;
    return answer;
}

CommandAnswer stale(const FacetValue &value, const QString &rev, Instant at)
{
    CommandAnswer answer = refused(Kind::Stale, ErrorKind::Refusal, 412, u"stale"_s);
    answer.current = FacetCurrent{value, rev, u"Ann"_s, at};
    return answer;
}

/// What of a row the server sees; the rest is the client's own.
bool sameRequest(const OutboxRow &a, const OutboxRow &b)
{
    return a.conversation == b.conversation && a.action == b.action && a.baseRev == b.baseRev;
}

/// A command on its way. The effect at the other end comes whether or not somebody listens; only the answer dies with
/// the asker.
class Travelling final : public Pending
{
public:
    explicit Travelling(std::function<void(CommandAnswer)> answer)
        : m_answer(std::make_shared<std::function<void(CommandAnswer)>>(std::move(answer)))
    {
    }
    ~Travelling() override { *m_answer = {}; }
    void cancel() override { arrive(*m_answer, lost(ErrorKind::Cancelled)); }
    [[nodiscard]] std::function<void(CommandAnswer)> end() const
    {
        return [answer = m_answer](CommandAnswer told) { arrive(*answer, std::move(told)); };
    }

private:
    /// Moved out first: the asker may destroy the question from inside its answer.
    static void arrive(std::function<void(CommandAnswer)> &answer, CommandAnswer told)
    {
        if (const auto listener = std::exchange(answer, {}))
            listener(std::move(told));
    }

    std::shared_ptr<std::function<void(CommandAnswer)>> m_answer;
};

} // namespace

std::unique_ptr<Pending> FakeBackend::perform(const OutboxRow &command, std::function<void(CommandAnswer)> answer)
{
    return performFor(firstClient(), command, std::move(answer));
}

std::unique_ptr<Pending> FakeBackend::performFor(const QString &client, const OutboxRow &row,
                                                 std::function<void(CommandAnswer)> answer)
{
    FakeRequest request;
    request.kind = FakeRequest::Kind::Perform;
    request.client = client;
    request.conversation = row.conversation;
    request.row = row;
    const Treatment how = record(request);
    auto travelling = std::make_unique<Travelling>(std::move(answer));
    const std::function<void(CommandAnswer)> end = travelling->end();
    const qint64 now = m_clock.monotonicMs();
    if (how.delayMs < 0 || how.error || how.answer) {
        CommandAnswer told = how.answer.value_or(how.error ? broken(*how.error) : lost(ErrorKind::Timeout));
        m_clock.at(now + (how.delayMs < 0 ? totalDeadline : how.delayMs), [end, told] { end(told); });
        return travelling;
    }
    if (how.delayMs > totalDeadline)
        m_clock.at(now + totalDeadline, [end] { end(lost(ErrorKind::Timeout)); });
    m_clock.at(now + how.delayMs / 2, [this, client, row, how, end, now] {
        const CommandAnswer served = serve(client, row);
        m_clock.at(now + how.delayMs, [=] { end(how.dropAfter ? lost(ErrorKind::ConnectionLost) : served); });
    });
    if (how.duplicate)
        m_clock.at(now + 3 * how.delayMs, [this, client, row] { static_cast<void>(serve(client, row)); });
    return travelling;
}

/// Once for each key, for as long as answers are kept; never again after that (P20, P21).
CommandAnswer FakeBackend::serve(const QString &client, const OutboxRow &row)
{
    const Key key{client, row.id.value};
    if (const auto kept = m_answers.find(key); kept != m_answers.end()) {
        if (!sameRequest(kept->second.asked, row))
            return refused(Kind::Rejected, ErrorKind::Refusal, 422, u"key-reused"_s);
        CommandAnswer again = kept->second.answer;
        again.replayed = true;
        return again;
    }
    qint64 &mark = m_marks[{client, row.conversation.value}];
    if (row.clientSeq <= mark)
        return refused(Kind::Ambiguous, ErrorKind::Refusal, 409, u"outcome-unknown"_s);
    CommandAnswer answer = carryOut(client, row);
    mark = row.clientSeq;
    m_answers.insert_or_assign(key, KeptAnswer{row, answer});
    m_served.push_back({client, row, answer});
    tell(client, row, answer);
    return answer;
}

CommandAnswer FakeBackend::carryOut(const QString &client, const OutboxRow &row)
{
    const auto record = m_conversations.find(row.conversation.value);
    if (record == m_conversations.end())
        return refused(Kind::Rejected, ErrorKind::NotFound, 404, u"not-found"_s);
    CommandAnswer answer
        = facetOf(row.action) == Facet::Note ? carryOutNote(row) : carryOut(ConversationRecord(record->second), row);
    if (answer.kind == Kind::Applied)
        m_effects.push_back(
            {row.id.value, row.gesture, client, row.conversation, row.action, row.clientSeq, m_clock.monotonicMs()});
    return answer;
}

CommandAnswer FakeBackend::carryOut(ConversationRecord record, const OutboxRow &row)
{
    Conversation &card = record.card;
    const Facet facet = facetOf(row.action);
    FacetValue value;
    if (facet == Facet::Status) {
        value.status = card.status;
        if (row.baseRev != card.statusRev)
            return stale(value, card.statusRev, m_clock.trueTime());
    } else if (facet == Facet::Link) {
        value.link = card.link;
        if (row.baseRev != card.link.rev)
            return stale(value, card.link.rev, m_clock.trueTime());
    }
    const Conversation before = card;
    if (const auto *set = std::get_if<SetStatus>(&row.action)) {
        card.status = set->status;
    } else if (const auto *link = std::get_if<LinkContact>(&row.action)) {
        if (card.link.state != LinkState::Linked || card.link.contactId != link->contact) {
            card.link = {};
            card.link.state = LinkState::Linked;
            card.link.origin = LinkOrigin::Manual;
            card.link.contactId = link->contact;
            card.link.contactName = link->contactName;
            card.link.linkedBy = u"Ada"_s;
            card.link.linkedAt = m_clock.trueTime();
        }
    } else if (std::holds_alternative<ClearLink>(row.action)) {
        card.link = {};
    } else {
        card.crm = {};
        card.crm.state = SyncState::Pending;
    }
    card.link.rev = before.link.rev;
    const bool applied = card != before;
    if (applied)
        put(record);
    const ConversationRecord &now = m_conversations.at(card.id.value);
    const QString rev = facet == Facet::Status ? now.card.statusRev
        : facet == Facet::Link                 ? now.card.link.rev
                                               : now.card.rev;
    return done(applied ? Kind::Applied : Kind::Noop, rev, now);
}

CommandAnswer FakeBackend::carryOutNote(const OutboxRow &row)
{
    const auto *put = std::get_if<PutNote>(&row.action);
    const NoteId id = put ? put->note : std::get<DeleteNote>(row.action).note;
    const auto found = m_notes.find(id.value);
    const bool known = found != m_notes.end();
    if (row.baseRev != (known ? found->second.rev : QString())) {
        FacetValue value;
        if (known)
            value.note = found->second;
        return stale(value, known ? found->second.rev : QString(), m_clock.trueTime());
    }
    const ConversationRecord &record = m_conversations.at(row.conversation.value);
    if (!put) {
        if (!known)
            return done(Kind::Noop, {}, record);
        remove(u"note"_s, id.value);
        return done(Kind::Applied, {}, record);
    }
    if (known && found->second.text == put->text)
        return done(Kind::Noop, found->second.rev, record);
    Note note = known ? found->second : Note{id, {}, row.conversation, {}, u"Ada"_s, m_clock.trueTime(), {}};
    note.text = put->text;
    note.updatedAt = m_clock.trueTime();
    this->put(note);
    CommandAnswer answer = done(Kind::Applied, m_notes.at(id.value).rev, record);
    answer.note = m_notes.at(id.value);
    return answer;
}

/// In the feed, after the effect. A conflict is told by its answer alone.
void FakeBackend::tell(const QString &client, const OutboxRow &row, const CommandAnswer &answer)
{
    if (answer.kind == Kind::Stale)
        return;
    CommandOutcome outcome;
    outcome.id = row.id;
    outcome.kind = answer.kind;
    outcome.rev = answer.rev;
    outcome.problem = answer.error;
    if (answer.kind == Kind::Applied)
        m_feed.back() = {m_feed.back().change, client, outcome};
    else
        m_feed.push_back({{}, client, outcome});
    pokeNow();
}

} // namespace leadlight
