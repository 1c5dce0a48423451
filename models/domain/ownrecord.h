// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"

#include <optional>

namespace leadlight {

/// What the user did with a conversation, as it is kept in outbox.db. It says nothing about now: what a mark means
/// depends on what the conversation is by then, so the marks on screen are made of both by foldMarks().
struct OwnRecord {
    qint64 seenSeq = 0;
    Instant seenAt;
    /// The user said "seen" (false) or "unseen" (true) when `markedSeq` was the last message.
    std::optional<bool> markedUnseen;
    qint64 markedSeq = 0;
    /// The last follow-up, and the end of the clock that it answered (unset: there was none).
    Instant doneAt;
    Named<FollowUpChannel> channel;
    Instant answeredDue;
    Instant remindAt;

    [[nodiscard]] bool isEmpty() const { return *this == OwnRecord(); }
    friend bool operator==(const OwnRecord &, const OwnRecord &) = default;
};

/// The marks that a conversation shows. `oldNews`: what was said before that and was never looked at does not count
/// as unseen, so that a first sync does not bring a thousand dots. A newer message of the visitor outdates a
/// follow-up; the clock that runs then is a new one.
[[nodiscard]] OwnMarks foldMarks(const OwnRecord &record, const Conversation &card, Instant oldNews);

/// The end of a profile's old news: 24 hours before its birth.
[[nodiscard]] Instant oldNewsOf(Instant birth);

} // namespace leadlight
