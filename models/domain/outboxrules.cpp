// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/outboxrules.h"

#include <QSet>

#include <algorithm>

namespace leadlight {

namespace {

using enum CommandState;
using Event = CommandEvent;

/// A cell of the table: a state, "cannot happen", or forgotten by its author.
struct Cell {
    enum class Kind { Forgotten, Never, Becomes };
    Kind kind = Kind::Forgotten;
    CommandState next = Unknown;
};
constexpr Cell never{Cell::Kind::Never};
constexpr Cell to(CommandState next)
{
    return {Cell::Kind::Becomes, next};
}

using Row = std::array<Cell, commandEventCount>;
using Table = std::array<Row, commandStateCount>;

/// A finished row: late answers and repeated words of the feed change nothing, and nobody can ask it to do anything.
constexpr Row finished(CommandState state)
{
    const Cell stays = to(state);
    return {never, never, never, never, never, stays, stays, stays, stays, stays,
            stays, stays, stays, never, never, never, never, stays, stays};
}

/// The only thing that can still happen: the server goes back to a time before it.
constexpr Row finishedButRestorable()
{
    Row cells = finished(Done);
    cells[size_t(Event::Restored)] = to(Review);
    return cells;
}

// clang-format off
constexpr Table table{{
    //               Replaced         TakenBack       GivenUp        Retried        Begun
    //               Accepted         Refused         Differed       Rebased        Delayed
    //               Lost             Told            ToldNo         Covered        Restarted
    //               Crashed          Aged            Restored       Erased
    /* Queued */    {to(Superseded),  to(Cancelled),  never,         never,         to(Sending),
                     to(Confirmed),   to(Rejected),   to(Conflict),  to(Superseded),to(Queued),
                     to(Review),      to(Done),       to(Rejected),  never,         never,
                     never,           to(Review),     to(Queued),    to(Rejected)},
    /* Sending */   {never,           never,          never,         never,         never,
                     to(Confirmed),   to(Rejected),   to(Conflict),  to(Superseded),to(Queued),
                     to(Review),      to(Done),       to(Rejected),  never,         to(Queued),
                     to(Review),      never,          to(Sending),   to(Rejected)},
    /* Confirmed */ {never,           never,          never,         never,         never,
                     to(Confirmed),   to(Confirmed),  to(Confirmed), to(Confirmed), to(Confirmed),
                     to(Confirmed),   to(Done),       to(Rejected),  to(Done),      never,
                     never,           never,          to(Review),    to(Done)},
    /* Done */      finishedButRestorable(),
    /* Rejected */  {never,           never,          to(Discarded), to(Discarded), never,
                     to(Rejected),    to(Rejected),   to(Rejected),  to(Rejected),  to(Rejected),
                     to(Rejected),    to(Done),       to(Rejected),  never,         never,
                     never,           never,          to(Rejected),  to(Rejected)},
    /* Conflict */  {never,           never,          to(Discarded), to(Discarded), never,
                     to(Conflict),    to(Conflict),   to(Conflict),  to(Conflict),  to(Conflict),
                     to(Conflict),    to(Done),       to(Conflict),  never,         never,
                     never,           never,          to(Conflict),  to(Rejected)},
    /* Review */    {never,           never,          to(Discarded), to(Discarded), never,
                     to(Confirmed),   to(Rejected),   to(Conflict),  to(Superseded),to(Review),
                     to(Review),      to(Done),       to(Rejected),  never,         never,
                     never,           never,          to(Review),    to(Rejected)},
    /* Cancelled */ finished(Cancelled),
    /* Superseded */finished(Superseded),
    /* Discarded */ finished(Discarded),
}};
// clang-format on

constexpr bool isComplete(const Table &cells)
{
    return std::ranges::all_of(cells, [](const Row &row) {
        return std::ranges::all_of(row, [](const Cell &cell) { return cell.kind != Cell::Kind::Forgotten; });
    });
}
static_assert(isComplete(table), "each state must say what each event makes of it");
static_assert(std::size(Names<CommandState>::table) == commandStateCount);

constexpr qint64 keyLife = 89LL * 24 * 3600 * 1000;

bool isLinked(const std::optional<Link> &link)
{
    return link && link->state == LinkState::Linked;
}

bool sameLink(const std::optional<Link> &a, const std::optional<Link> &b)
{
    if (isLinked(a) != isLinked(b))
        return false;
    if (!isLinked(a))
        return true;
    return a->contactId == b->contactId
        && (a->accountId == b->accountId || a->accountId.isEmpty() || b->accountId.isEmpty());
}

bool sameNote(const std::optional<Note> &a, const std::optional<Note> &b)
{
    return a.has_value() == b.has_value() && (!a || a->text == b->text);
}

Link linkOf(const LinkContact &action)
{
    Link link;
    link.state = LinkState::Linked;
    link.origin = LinkOrigin::Manual;
    link.contactId = action.contact;
    link.contactName = action.contactName;
    link.contactEmail = action.contactEmail;
    link.accountId = action.account;
    link.accountName = action.accountName;
    return link;
}

/// Over what is so already nothing is folded: the server knows more about it (who, when) than the command.
void fold(Conversation &card, const OutboxRow &row)
{
    if (isAlready(row.action, valueIn(row.action, card, {})))
        return;
    if (const auto *status = std::get_if<SetStatus>(&row.action)) {
        card.status = status->status;
        return;
    }
    const QString rev = card.link.rev;
    if (const auto *link = std::get_if<LinkContact>(&row.action)) {
        card.link = linkOf(*link);
        card.link.linkedAt = row.createdAt;
    } else {
        card.link = {};
    }
    card.link.rev = rev;
}

void foldRetry(CrmSync &crm, const OutboxRow &row)
{
    if (crm.state == SyncState::Pending)
        return;
    crm = {};
    crm.state = SyncState::Pending;
    crm.at = row.createdAt;
}

} // namespace

std::optional<CommandState> decide(CommandState state, CommandEvent event)
{
    if (state == Unknown)
        return std::nullopt;
    const Cell &cell = table[size_t(state)][size_t(event)];
    return cell.kind == Cell::Kind::Becomes ? std::optional(cell.next) : std::nullopt;
}

bool isShown(CommandState state)
{
    return state == Queued || state == Sending || state == Confirmed;
}

bool needsUser(CommandState state)
{
    return state == Rejected || state == Conflict || state == Review;
}

bool isOver(CommandState state)
{
    return !isShown(state) && !needsUser(state);
}

bool isUnsent(const OutboxRow &row)
{
    return row.state == Queued && row.attempts == 0 && !row.firstSentAt.isSet();
}

FacetValue valueOf(const ServerAction &action)
{
    FacetValue value;
    if (const auto *status = std::get_if<SetStatus>(&action))
        value.status = status->status;
    else if (const auto *link = std::get_if<LinkContact>(&action))
        value.link = linkOf(*link);
    else if (std::holds_alternative<ClearLink>(action))
        value.link = Link();
    if (const auto *put = std::get_if<PutNote>(&action)) {
        value.note.emplace();
        value.note->id = put->note;
        value.note->text = put->text;
    }
    return value;
}

bool isAlready(const ServerAction &action, const FacetValue &value)
{
    const bool confirms = std::holds_alternative<LinkContact>(action) && isLinked(value.link)
        && value.link->origin == LinkOrigin::Automatic;
    return !confirms && sameValue(facetOf(action), valueOf(action), value);
}

bool sameValue(Facet facet, const FacetValue &a, const FacetValue &b)
{
    switch (facet) {
    case Facet::Status:
        return a.status == b.status;
    case Facet::Link:
        return sameLink(a.link, b.link);
    case Facet::Note:
        return sameNote(a.note, b.note);
    case Facet::Crm:
    case Facet::Unknown:
        break;
    }
    return true;
}

FacetValue valueIn(const ServerAction &facet, const Conversation &card, const std::vector<Note> &notes)
{
    FacetValue value;
    switch (facetOf(facet)) {
    case Facet::Status:
        value.status = card.status;
        break;
    case Facet::Link:
        value.link = card.link;
        break;
    case Facet::Note:
        if (const auto found = std::ranges::find(notes, noteOf(facet), &Note::id); found != notes.end())
            value.note = *found;
        break;
    case Facet::Crm:
    case Facet::Unknown:
        break;
    }
    return value;
}

std::optional<ServerAction> inverse(const ServerAction &action, const FacetValue &before)
{
    switch (facetOf(action)) {
    case Facet::Status:
        return SetStatus{before.status};
    case Facet::Link:
        if (!isLinked(before.link))
            return ClearLink{};
        return LinkContact{before.link->contactId, before.link->contactName, before.link->contactEmail,
                           before.link->accountId, before.link->accountName};
    case Facet::Note:
        if (!before.note)
            return DeleteNote{noteOf(action)};
        return PutNote{noteOf(action), before.note->text};
    case Facet::Crm:
    case Facet::Unknown:
        break;
    }
    return std::nullopt;
}

Coalesced coalesce(const OutboxRow &newest, const ServerAction &next)
{
    if (!isUnsent(newest) || facetKey(newest.action) != facetKey(next))
        return Coalesced::Separate;
    if (facetOf(next) != Facet::Crm && isAlready(next, newest.base))
        return Coalesced::Nothing;
    return Coalesced::Replaced;
}

StaleVerdict judgeStale(const OutboxRow &row, const FacetCurrent &theirs, bool rebased)
{
    const Facet facet = facetOf(row.action);
    if (sameValue(facet, theirs.value, valueOf(row.action)))
        return StaleVerdict::SameAsMine;
    if (!rebased && sameValue(facet, theirs.value, row.base))
        return StaleVerdict::Rebase;
    return StaleVerdict::Conflict;
}

Conversation foldCard(Conversation server, std::span<const OutboxRow> rows)
{
    for (const OutboxRow &row : rows) {
        if (!isShown(row.state.value))
            continue;
        const Facet facet = facetOf(row.action);
        if (facet == Facet::Status || facet == Facet::Link)
            fold(server, row);
        else if (facet == Facet::Crm)
            foldRetry(server.crm, row);
    }
    return server;
}

std::vector<Note> foldNotes(std::vector<Note> server, std::span<const OutboxRow> rows, const QString &author)
{
    for (const OutboxRow &row : rows) {
        if (!isShown(row.state.value) || facetOf(row.action) != Facet::Note)
            continue;
        const NoteId id = noteOf(row.action);
        const auto known = std::ranges::find(server, id, &Note::id);
        const auto *put = std::get_if<PutNote>(&row.action);
        if (!put) {
            std::erase_if(server, [&id](const Note &note) { return note.id == id; });
        } else if (known == server.end()) {
            server.push_back({id, {}, row.conversation, put->text, author, row.createdAt, row.createdAt});
        } else if (known->text != put->text) {
            known->text = put->text;
            known->updatedAt = row.createdAt;
        }
    }
    return server;
}

OutboxMark markOf(std::span<const OutboxRow> rows)
{
    OutboxMark mark = OutboxMark::Nothing;
    for (const OutboxRow &row : rows) {
        if (needsUser(row.state.value))
            return OutboxMark::NeedsYou;
        if (row.state == Sending)
            mark = OutboxMark::Sending;
        else if (row.state == Queued && mark == OutboxMark::Nothing)
            mark = OutboxMark::Waiting;
    }
    return mark;
}

Instant agedBefore(Instant now)
{
    return Instant{now.ms - keyLife};
}

bool isAged(const OutboxRow &row, Instant now)
{
    return row.firstSentAt.isSet() && row.firstSentAt <= agedBefore(now);
}

std::vector<size_t> sendableOf(std::span<const OutboxRow> rows, Instant now)
{
    QSet<QString> busy;
    QSet<std::pair<QString, QString>> stuck;
    for (const OutboxRow &row : rows) {
        if (row.state == Sending)
            busy.insert(row.conversation.value);
    }
    std::vector<size_t> sendable;
    for (size_t i = 0; i < rows.size(); ++i) {
        const OutboxRow &row = rows[i];
        const std::pair facet(row.conversation.value, facetKey(row.action));
        if (needsUser(row.state.value))
            stuck.insert(facet);
        if (row.state != Queued || stuck.contains(facet) || busy.contains(row.conversation.value))
            continue;
        busy.insert(row.conversation.value);
        if (row.nextDue <= now && !isAged(row, now))
            sendable.push_back(i);
    }
    return sendable;
}

} // namespace leadlight
