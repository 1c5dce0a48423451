// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/searchtext.h"

#include <QStringList>

#include <optional>

namespace leadlight {

enum class SortOrder { NewestFirst, OldestFirst, HighestScore, Unknown };
template <>
struct Names<SortOrder> {
    static constexpr std::pair<SortOrder, const char *> table[]
        = {{SortOrder::NewestFirst, "newest"}, {SortOrder::OldestFirst, "oldest"}, {SortOrder::HighestScore, "score"}};
};

/// What the list shows, as a value: filters, search text and sort. One grammar for the search box, saved views,
/// `leadlight list --filter` and links. store/querysql turns it into SQL; a test holds both to the same answer.
///
/// Text form: `status:open crm:error score:>=80 score:none intent:spam sentiment:negative link:none sort:score`
/// and free words, in any order. An operator with a value nobody knows stays a free word and is named in
/// `notUnderstood`, so that it is never silently dropped.
struct Query {
    QString text;
    std::optional<Status> status;
    std::optional<SyncState> crm;
    std::optional<LinkState> link;
    std::optional<Intent> intent;
    std::optional<Sentiment> sentiment;
    /// Inclusive bounds; a conversation without score never lies between them.
    std::optional<int> scoreFrom;
    std::optional<int> scoreTo;
    bool withoutScore = false;
    SortOrder sort = SortOrder::NewestFirst;
    QStringList notUnderstood;

    [[nodiscard]] static Query parse(const QString &input);
    /// The text form; parse(toText()) gives an equal query.
    [[nodiscard]] QString toText() const;

    /// True when the filters admit the card. The free text is not looked at.
    [[nodiscard]] bool admits(const Conversation &card) const;
    /// True when admits() and the free text is found: every term in the card's name, e-mail, agent or summary, or
    /// every term in one and the same message. `messages` are the texts of its transcript as far as cached.
    [[nodiscard]] bool matches(const Conversation &card, const QStringList &messages) const;

    friend bool operator==(const Query &, const Query &) = default;
};

/// The four searched fields of a card, in rank order.
[[nodiscard]] QStringList searchedFields(const Conversation &card);

/// Where a row stands: smaller comes first. `timeKey` is the store's dense, unique key of the last message
/// (seconds since 2020-01-01 × 64 + slot, architecture D8), so the order is total in every sort.
[[nodiscard]] qint64 sortKey(SortOrder order, const Score &score, qint64 timeKey);

} // namespace leadlight
