// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"

#include <string_view>

namespace leadlight {

/// The columns of a card, in the order in which visitCard() names the members.
inline constexpr std::string_view cardColumns
    = "id, rev, name, email, phone, company, status, status_rev, score, intent, sentiment, summary, message_count, "
      "last_seq, "
      "messages_rev, agent_id, agent_name, last_message_at, last_visitor_message_at, created_at, link_state, "
      "link_confidence, link_reasons, link_origin, contact_id, contact_name, contact_email, account_id, account_name, "
      "linked_by, linked_at, link_rev, crm_state, crm_cause, crm_detail, crm_request_id, crm_at, crm_next_try_at";
inline constexpr int cardColumnCount = 38;

/// Calls `visit` with each stored member of a card: the one list for reading and writing, so that the two
/// cannot disagree.
template <class Card, class Visit>
void visitCard(Card &card, Visit &&visit)
{
    visit(card.id), visit(card.rev), visit(card.name), visit(card.email), visit(card.phone), visit(card.company);
    visit(card.status), visit(card.statusRev), visit(card.score), visit(card.intent), visit(card.sentiment),
        visit(card.summary);
    visit(card.messageCount), visit(card.lastSeq), visit(card.messagesRev);
    visit(card.agentId), visit(card.agentName);
    visit(card.lastMessageAt), visit(card.lastVisitorMessageAt), visit(card.createdAt);
    visit(card.link.state), visit(card.link.confidence), visit(card.link.reasons), visit(card.link.origin);
    visit(card.link.contactId), visit(card.link.contactName), visit(card.link.contactEmail);
    visit(card.link.accountId), visit(card.link.accountName), visit(card.link.linkedBy), visit(card.link.linkedAt);
    visit(card.link.rev);
    visit(card.crm.state), visit(card.crm.cause), visit(card.crm.detail), visit(card.crm.requestId);
    visit(card.crm.at), visit(card.crm.nextTryAt);
}

/// The members that a command can change, for the table `beneath`, which keeps the server's own values of them.
inline constexpr std::string_view facetColumns
    = "status, link_state, link_confidence, link_reasons, link_origin, contact_id, contact_name, contact_email, "
      "account_id, account_name, linked_by, linked_at, crm_state, crm_cause, crm_detail, crm_request_id, crm_at, "
      "crm_next_try_at";
inline constexpr int facetColumnCount = 18;
template <class Card, class Visit>
void visitFacets(Card &card, Visit &&visit)
{
    visit(card.status);
    visit(card.link.state), visit(card.link.confidence), visit(card.link.reasons), visit(card.link.origin);
    visit(card.link.contactId), visit(card.link.contactName), visit(card.link.contactEmail);
    visit(card.link.accountId), visit(card.link.accountName), visit(card.link.linkedBy), visit(card.link.linkedAt);
    visit(card.crm.state), visit(card.crm.cause), visit(card.crm.detail), visit(card.crm.requestId);
    visit(card.crm.at), visit(card.crm.nextTryAt);
}

/// The same for what the user's own data makes of the conversation.
inline constexpr std::string_view ownColumns = "unseen, seen_seq, seen_at, due_at, done_at, done_channel, remind_at";
inline constexpr int ownColumnCount = 7;
template <class Own, class Visit>
void visitOwn(Own &own, Visit &&visit)
{
    visit(own.unseen), visit(own.seenSeq), visit(own.seenAt);
    visit(own.followUp.dueAt), visit(own.followUp.doneAt), visit(own.followUp.channel), visit(own.remindAt);
}

/// Reads or binds a whole card on a statement.
template <class Row>
[[nodiscard]] Conversation readCard(Row &row)
{
    Conversation card;
    visitCard(card, [&row](auto &field) { row.readInto(field); });
    return card;
}
template <class Row>
void bindCard(Row &row, const Conversation &card)
{
    visitCard(card, [&row](const auto &field) { row.bind(field); });
}

template <class Row>
[[nodiscard]] OwnMarks readOwn(Row &row)
{
    OwnMarks own;
    visitOwn(own, [&row](auto &field) { row.readInto(field); });
    return own;
}
template <class Row>
void bindOwn(Row &row, const OwnMarks &own)
{
    visitOwn(own, [&row](const auto &field) { row.bind(field); });
}

/// Where a message lies: all of a conversation side by side, in order. Also the rowid of its words.
inline constexpr int seqBits = 20;
inline constexpr qint64 maxSeq = (qint64{1} << seqBits) - 1;
[[nodiscard]] constexpr qint64 messagePlace(RowHandle handle, qint64 seq)
{
    return handle * (maxSeq + 1) + seq;
}
[[nodiscard]] constexpr RowHandle handleOfPlace(qint64 place)
{
    return place >> seqBits;
}
[[nodiscard]] constexpr qint64 seqOfPlace(qint64 place)
{
    return place & maxSeq;
}

} // namespace leadlight
