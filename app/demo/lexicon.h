// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QString>

#include <vector>

namespace leadlight::demo {

/// What a phrase tells about a conversation. The phrases themselves are data in lexicon.cpp.
enum class Signal : quint8 {
    Budget,
    BudgetAgainst,
    Urgency,
    UrgencyAgainst,
    Authority,
    AuthorityAgainst,
    Fit,
    FitAgainst,
    Decline,  ///< not interested, stop
    Need,     ///< "I am looking for", "can you find"
    Purchase, ///< words of buying, booking, renting, visiting
    Use,      ///< using what one already has: play a song, ask for a balance
    Support,
    Employment,
    Vendor,
    Partnership,
    Spam,
    Positive,
    Negative,
    Yes,
    No,
    Closing, ///< "that is all": ends the talk, says nothing about time
    Small,   ///< greetings and thanks
    Generic, ///< questions anybody asks: opening hours, where are you
    Offer,   ///< agent: "would you like", "shall I"
    Confirm, ///< agent: "please confirm", "is that right"
    Done,    ///< agent: "has been booked"
    Cannot,  ///< agent: "we do not offer"
    Count
};

enum class TokenClass : quint8 { None = 0, Number = 1, Money = 2, Ordinal = 4, Weekday = 8, Month = 16, Time = 32 };
Q_DECLARE_FLAGS(TokenClasses, TokenClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(TokenClasses)

/// A word of a message. `start` and `length` are its place in the message; contractions become several tokens
/// ("don't" → do, not), so that the lexicon holds one spelling of each phrase.
struct Token {
    int start = 0;
    int length = 0;
    int word = -1; ///< number in the lexicon's vocabulary, -1: no phrase contains it
    TokenClasses classes;
};

/// A phrase found: tokens [first, last] of the message. `strength` 1 to 3, higher says more.
struct Hit {
    Signal signal = Signal::Count;
    int strength = 1;
    int first = 0;
    int last = 0;
};

[[nodiscard]] std::vector<Token> tokenise(const QString &text);
/// Every phrase of the lexicon in the tokens, in order of their first token.
[[nodiscard]] std::vector<Hit> scan(const std::vector<Token> &tokens);

} // namespace leadlight::demo
