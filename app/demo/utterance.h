// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/lexicon.h"
#include "domain/message.h"

#include <vector>

namespace leadlight::demo {

/// One message with what the lexicon found in it. Refers to the message, which must outlive it.
struct Utterance {
    const Message *message = nullptr;
    bool byVisitor = false;
    std::vector<Token> tokens;
    std::vector<Hit> hits;

    [[nodiscard]] const QString &text() const { return message->text; }
    [[nodiscard]] qint64 seq() const { return message->seq; }
    /// The strongest hit of this signal, the longest and then the first among equals; nullptr if there is none.
    [[nodiscard]] const Hit *strongest(Signal signal) const;
    [[nodiscard]] bool has(Signal signal) const { return strongest(signal) != nullptr; }
    /// True when one of the first `words` tokens begins a phrase of this signal.
    [[nodiscard]] bool opensWith(Signal signal, int words) const;
    /// True when "not", "no" or "never" stands right before the hit, in the same clause.
    [[nodiscard]] bool isNegated(const Hit &hit) const;
    [[nodiscard]] bool isQuestion() const { return text().contains(u'?'); }
    /// The clause of the message in which the hit stands: trimmed, at most 120 characters, always a substring.
    [[nodiscard]] QString quote(const Hit &hit) const;
    /// The beginning of the message, at most 120 characters, always a substring.
    [[nodiscard]] QString opening() const;
    /// The words of the hit as they were written.
    [[nodiscard]] QString words(const Hit &hit) const;
};

/// The text messages of visitor and agent, in order; events and unknown authors say nothing about a lead.
[[nodiscard]] std::vector<Utterance> understand(const std::vector<Message> &messages);

/// At most `length` characters, cut between words where there are any, with "…" where something is missing.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

} // namespace leadlight::demo
