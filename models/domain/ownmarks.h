// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/conversation.h"

#include <vector>

namespace leadlight {

/// How the visitor was reached. Wire-like names because they are stored.
enum class FollowUpChannel { Email, Phone, Other, Unknown };
template <>
struct Names<FollowUpChannel> {
    static constexpr std::pair<FollowUpChannel, const char *> table[]
        = {{FollowUpChannel::Email, "email"}, {FollowUpChannel::Phone, "phone"}, {FollowUpChannel::Other, "other"}};
};

/// The 24-hour promise to a high-quality lead. `dueAt` is set when the conversation has (or had) a clock;
/// `doneAt` is set once it was marked as followed up after the visitor's last message. Late is a matter of
/// comparing: while open `now >= dueAt`, afterwards `doneAt >= dueAt`, so that late stays late in history.
struct FollowUp {
    Instant dueAt;
    Instant doneAt;
    Named<FollowUpChannel> channel;

    [[nodiscard]] bool isRunning() const { return dueAt.isSet() && !doneAt.isSet(); }
    [[nodiscard]] bool isDone() const { return doneAt.isSet(); }
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// When the clock of a conversation runs out: 24 hours after the visitor's last message, for a score of 80 or more
/// that is not archived; unset when there is no clock.
[[nodiscard]] Instant followUpDue(const Conversation &card);

/// What this user's device knows about a conversation and no server does. Kept in outbox.db, shown through the cache.
struct OwnMarks {
    /// Something came since the user last looked, or the user marked it so (U).
    bool unseen = false;
    /// Up to which message it was read when it was last opened; 0 never. The "New since" line stands behind it.
    qint64 seenSeq = 0;
    Instant seenAt;
    FollowUp followUp;
    Instant remindAt;

    friend bool operator==(const OwnMarks &, const OwnMarks &) = default;
};

/// What asks for the user next: the running clock or the reminder, whichever comes first; unset when neither is set.
[[nodiscard]] Instant nextDue(const OwnMarks &own);

/// One line of a conversation's history as this client saw it; newest first when listed.
enum class HistoryKind { Score, Status, Link, Crm, FollowedUp, Reminder, Unknown };
template <>
struct Names<HistoryKind> {
    static constexpr std::pair<HistoryKind, const char *> table[] = {
        {HistoryKind::Score, "score"}, {HistoryKind::Status, "status"},          {HistoryKind::Link, "link"},
        {HistoryKind::Crm, "crm"},     {HistoryKind::FollowedUp, "followed_up"}, {HistoryKind::Reminder, "reminder"}};
};

/// `from` and `to` are values, not words: points or empty for Score; wire names for Status and Crm; the contact's name
/// or empty for Link; channel and then "late" or "in time" for FollowedUp; milliseconds for Reminder.
struct HistoryEntry {
    Instant at;
    Named<HistoryKind> kind;
    QString from;
    QString to;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// A query with a name. Built-in views have an id that ui/ translates ("hot", "due", "crm-errors", "unscored") and an
/// empty name; the user's own have a made id and the user's name.
struct SavedView {
    QString id;
    QString name;
    QString query;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The four views that are always there, in their order.
[[nodiscard]] const std::vector<SavedView> &builtInViews();

} // namespace leadlight
