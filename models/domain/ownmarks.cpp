// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/ownrecord.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qint64 day = 24 * 3600 * 1000LL;

bool isUnseen(const OwnRecord &record, const Conversation &card, Instant oldNews)
{
    if (record.markedUnseen && card.lastSeq <= record.markedSeq)
        return *record.markedUnseen;
    const qint64 known = std::max(record.seenSeq, record.markedSeq);
    if (known > 0)
        return card.lastSeq > known;
    return card.lastSeq > 0 && card.lastMessageAt >= oldNews;
}

FollowUp followUpOf(const OwnRecord &record, const Conversation &card)
{
    if (record.doneAt.isSet() && card.lastVisitorMessageAt <= record.doneAt)
        return {.dueAt = record.answeredDue, .doneAt = record.doneAt, .channel = record.channel};
    return {.dueAt = followUpDue(card), .doneAt = {}, .channel = {}};
}

} // namespace

Instant followUpDue(const Conversation &card)
{
    if (card.score.band() != Band::High || card.status == Status::Archived || !card.lastVisitorMessageAt.isSet())
        return {};
    return Instant{card.lastVisitorMessageAt.ms + day};
}

Instant nextDue(const OwnMarks &own)
{
    const Instant clock = own.followUp.isRunning() ? own.followUp.dueAt : Instant();
    if (!clock.isSet() || !own.remindAt.isSet())
        return clock.isSet() ? clock : own.remindAt;
    return std::min(clock, own.remindAt);
}

OwnMarks foldMarks(const OwnRecord &record, const Conversation &card, Instant oldNews)
{
    return {.unseen = isUnseen(record, card, oldNews),
            .seenSeq = record.seenSeq,
            .seenAt = record.seenAt,
            .followUp = followUpOf(record, card),
            .remindAt = record.remindAt};
}

Instant oldNewsOf(Instant birth)
{
    return birth.isSet() ? Instant{birth.ms - day} : Instant{};
}

const std::vector<SavedView> &builtInViews()
{
    static const std::vector<SavedView> views{
        {QStringLiteral("hot"), {}, QStringLiteral("status:open score:80-100 is:followup sort:due")},
        {QStringLiteral("due"), {}, QStringLiteral("is:due sort:due")},
        {QStringLiteral("crm-errors"), {}, QStringLiteral("crm:error sort:cause")},
        {QStringLiteral("unscored"), {}, QStringLiteral("score:none")}};
    return views;
}

} // namespace leadlight
