// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"
#include "domain/searchtext.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>

namespace leadlight {

enum class SortOrder { NewestFirst, OldestFirst, HighestScore, DueFirst, ByCause, Unknown };
template <>
struct Names<SortOrder> {
    static constexpr std::pair<SortOrder, const char *> table[] = {{SortOrder::NewestFirst, "newest"},
                                                                   {SortOrder::OldestFirst, "oldest"},
                                                                   {SortOrder::HighestScore, "score"},
                                                                   {SortOrder::DueFirst, "due"},
                                                                   {SortOrder::ByCause, "cause"}};
};

/// What the list shows, as a value: filters, search text and sort. One grammar for the search box, saved views,
/// `leadlight list --filter` and links. store/querysql turns it into SQL; a test holds both to the same answer.
///
/// Text form: `status:open crm:error cause:auth score:>=80 score:none intent:spam sentiment:negative link:none
/// is:unseen is:followup is:due has:email has:phone agent:ava company:"North Light" from:maya before:2026-11-20
/// after:2026-11-01 sort:score -word`, free words and "quoted phrases", in any order; `cause:other` is every cause
/// without a name. An operator with a value nobody knows stays a free word and is named in `notUnderstood`, so that it
/// is never silently dropped.
struct Query {
    QString text;
    /// Pieces of which none may be found.
    QStringList without;
    std::optional<Status> status;
    std::optional<SyncState> crm;
    /// What the CRM failed with; without an error there is none, whatever the row still remembers.
    std::optional<SyncCause> cause;
    std::optional<LinkState> link;
    std::optional<Intent> intent;
    std::optional<Sentiment> sentiment;
    /// Inclusive bounds; a conversation without score never lies between them.
    std::optional<int> scoreFrom;
    std::optional<int> scoreTo;
    bool withoutScore = false;
    bool unseen = false;
    /// The follow-up clock is running.
    bool followUp = false;
    /// The clock is running, or a reminder is set.
    bool due = false;
    bool withEmail = false;
    bool withPhone = false;
    /// Search terms for one field (`from`: name and e-mail); empty: any.
    QString agent;
    QString company;
    QString from;
    /// Last activity, by days in UTC: before that day begins, and on that day or later. Invalid: any.
    QDate before;
    QDate after;
    SortOrder sort = SortOrder::NewestFirst;
    QStringList notUnderstood;

    [[nodiscard]] static Query parse(const QString &input);
    /// The text form; parse(toText()) gives an equal query.
    [[nodiscard]] QString toText() const;

    /// True when the filters admit the card. Free text and exclusions are not looked at.
    [[nodiscard]] bool admits(const Conversation &card, const OwnMarks &own) const;
    /// True when admits(), the free text is found, and none of the exclusions is.
    /// `messages` are the texts of its transcript as far as cached, and of its notes.
    [[nodiscard]] bool matches(const Conversation &card, const OwnMarks &own, const QStringList &messages) const;

    friend bool operator==(const Query &, const Query &) = default;
};

/// The four searched fields of a card, in rank order.
[[nodiscard]] QStringList searchedFields(const Conversation &card);

/// Are the terms found: every one in the card's name, e-mail, agent or summary, or every one in one and the same
/// message? Without terms: yes.
[[nodiscard]] bool isFound(const SearchTerms &terms, const Conversation &card, const QStringList &messages);

/// The first moment of a day in UTC.
[[nodiscard]] Instant beginOf(QDate day);

/// When something last happened in the conversation; 1970 when nothing is known.
[[nodiscard]] Instant lastActivity(const Conversation &card);

/// Where a row stands: smaller comes first. `timeKey` is the store's dense, unique key of the last message
/// (seconds since 2020-01-01 × 64 + slot, architecture D8), so keys are unique in every sort but DueFirst, where rows
/// due at the same millisecond share one and their handles decide. ByCause has the errors first, those that need
/// somebody before those that pass, each cause newest first.
[[nodiscard]] qint64 sortKey(SortOrder order, const Score &score, const OwnMarks &own, const CrmSync &crm,
                             qint64 timeKey);

/// The causes as ByCause has them; Unknown stands for all without a name.
[[nodiscard]] std::span<const SyncCause> causesInOrder();
/// Below every ByCause key of this cause and above those of the causes before it, so that two searches in a sorted list
/// find a group. Nothing: where the rows without an error begin.
[[nodiscard]] qint64 firstKeyOf(std::optional<SyncCause> cause);

} // namespace leadlight
