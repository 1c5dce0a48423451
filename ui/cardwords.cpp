// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/contactmatch.h"
#include "ui/cardlayout.h"

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

/// Longer than any card shows: keeps shaping cheap whatever a server sends.
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestSummary = 600;

QString shown(const QString &foreign, qsizetype longest)
{
    return Format::safe(foreign.left(longest)).simplified();
}

/// What line 1 has to say beside the name: one thing at a time, the most urgent.
std::optional<Badge> noteOf(const CardEntry &entry, const Format &format)
{
    if (entry.held)
        return Badge{.icon = u"info"_s,
                     .text = Format::tr("Left this filter"),
                     .foreground = Token::Text2,
                     .fill = Token::Neutral,
                     .tooltip = Format::tr("It no longer matches the filter and stays while it is selected.")};
    const OwnMarks &own = entry.row.own;
    const Instant now = format.clock().wall();
    if (own.followUp.isRunning()) {
        const bool late = now >= own.followUp.dueAt;
        return Badge{.icon = late ? u"clock-alert"_s : u"clock"_s,
                     .text = format.dueLeft(own.followUp, now),
                     .shortText = format.dueLeft(own.followUp, now, true),
                     .foreground = late ? Token::DangerText : Token::WarnText,
                     .fill = late ? Token::DangerSoft : Token::WarnSoft,
                     .tooltip = Format::tr("Follow up by %1").arg(format.exact(own.followUp.dueAt))};
    }
    if (own.remindAt.isSet()) {
        const bool passed = now >= own.remindAt;
        const QString when = format.reminderTime(own.remindAt);
        return Badge{.icon = u"bell"_s,
                     .text = when,
                     .shortText = when,
                     .foreground = passed ? Token::WarnText : Token::Text2,
                     .fill = passed ? Token::WarnSoft : Token::Neutral,
                     .tooltip = Format::tr("Reminder %1").arg(format.exact(own.remindAt))};
    }
    return std::nullopt;
}

} // namespace

CardWords cardWords(const CardEntry &entry, const Format &format)
{
    const Conversation &card = entry.row.card;
    CardWords words;
    words.score = card.score;
    words.name = format.visitorName(card).left(longestLine);
    words.named = !card.name.trimmed().isEmpty() || !card.email.trimmed().isEmpty();
    words.company = shown(card.company, longestLine);
    words.time = format.cardTime(card.lastMessageAt);
    words.unseen = entry.row.own.unseen;
    words.note = noteOf(entry, format);
    words.summary = shown(card.summary, longestSummary);
    words.summarised = !words.summary.isEmpty();
    if (!words.summarised)
        words.summary = Format::tr("No summary yet.");
    if (entry.row.messageHits > 0)
        words.hits = format.messageHits(entry.row.messageHits);
    words.count = format.shortCount(card.messageCount);
    words.status = statusBadge(card.status, format);
    words.link = isLinkDoubtful(card) ? doubtBadge(card) : linkBadge(card.link, format, BadgePlace::Card);
    words.crm = crmBadge(card.crm, format, BadgePlace::Card);
    words.outbox = outboxBadge(entry.row.outbox, BadgePlace::Card);
    words.agent = shown(card.agentName, longestLine);
    return words;
}

} // namespace leadlight
