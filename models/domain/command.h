// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "domain/ownmarks.h"
#include "domain/query.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace leadlight {

/// The user has looked at a conversation up to `seq`; never moves backwards.
struct NoteSeen {
    ConversationId id;
    qint64 seq = 0;
};

/// The user wants these to count as seen, or as unseen (U).
struct MarkSeen {
    std::vector<ConversationId> ids;
    bool seen = true;
};

struct MarkFollowedUp {
    ConversationId id;
    Named<FollowUpChannel> channel;
};

/// Takes the last MarkFollowedUp back; the clock runs as before.
struct UndoFollowedUp {
    ConversationId id;
};

/// An unset time removes the reminder.
struct Remind {
    ConversationId id;
    Instant at;
};

/// Adds a view or replaces the one with its id.
struct SaveView {
    SavedView view;
};
struct RemoveView {
    QString id;
};

/// Something the window wants to find again at the next start of this profile (list position, widths). Opaque here.
struct KeepState {
    QString key;
    QByteArray value;
};

/// Asks the server for the same of these conversations, as one gesture with one undo. The gesture's id is made by the
/// asker, so that it can name it later.
struct Act {
    QString gesture;
    std::vector<ConversationId> ids;
    ServerAction action;
};
/// The same for all that match a query at the moment of writing (Ctrl+A), but for some.
struct ActOnAll {
    QString gesture;
    Query query;
    std::vector<ConversationId> except;
    ServerAction action;
};
/// Takes a gesture back: what was never sent is cancelled, what was sent is followed by its inverse under `newGesture`.
/// A conflict, rejection or review of it is discarded.
struct UndoAct {
    QString gesture;
    QString newGesture;
};
/// What the user decides about a row of the outbox.
enum class OutboxChoice {
    SendNow,   ///< queued: past its waiting time
    Discard,   ///< queued and never sent: cancelled; rejected, conflict (keep theirs), review: given up
    ApplyMine, ///< conflict: a new row over the server's present revision
    SendAgain, ///< rejected or review: a new row, a new key
};
struct SettleOutbox {
    CommandId id;
    OutboxChoice choice = OutboxChoice::SendNow;
};

/// Everything a user does that changes data, as a value: one door (`Inbox::submit`), one writer (`Writer::submit`).
using Command = std::variant<NoteSeen, MarkSeen, MarkFollowedUp, UndoFollowedUp, Remind, SaveView, RemoveView,
                             KeepState, Act, ActOnAll, UndoAct, SettleOutbox>;

} // namespace leadlight
