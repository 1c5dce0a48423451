// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/historylines.h"

#include "domain/query.h"

namespace leadlight {

namespace {

QString pointsOf(const Score &score)
{
    return score.isSet() ? QString::number(score.points()) : QString();
}

bool isLinked(const Link &link)
{
    return link.state == LinkState::Linked;
}

/// Who it is linked to; a contact without a name is still one.
QString contactOf(const Link &link)
{
    if (!isLinked(link))
        return {};
    for (const QString &name : {link.contactName, link.contactEmail}) {
        if (!name.isEmpty())
            return name;
    }
    return link.contactId.value;
}

bool sameLink(const Link &a, const Link &b)
{
    return isLinked(a) == isLinked(b) && (!isLinked(a) || a.contactId == b.contactId);
}

} // namespace

std::vector<HistoryEntry> linesBetween(const Conversation &before, const ConversationRecord &after, Instant toldAt)
{
    const Conversation &card = after.card;
    const Instant fallback = toldAt.isSet() ? toldAt : lastActivity(card);
    std::vector<HistoryEntry> lines;
    const auto add = [&lines, fallback](HistoryKind kind, Instant at, const QString &from, const QString &to) {
        lines.push_back({at.isSet() ? at : fallback, kind, from, to});
    };
    if (before.score != card.score)
        add(HistoryKind::Score, after.insights.scoredAt, pointsOf(before.score), pointsOf(card.score));
    if (before.status != card.status)
        add(HistoryKind::Status, {}, before.status.text, card.status.text);
    if (!sameLink(before.link, card.link))
        add(HistoryKind::Link, card.link.linkedAt, contactOf(before.link), contactOf(card.link));
    if (before.crm.state != card.crm.state)
        add(HistoryKind::Crm, card.crm.at, before.crm.state.text, card.crm.state.text);
    return lines;
}

} // namespace leadlight
