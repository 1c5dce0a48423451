// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownmarks.h"

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

/// Everything a user does that changes data, as a value: one door (`Inbox::submit`), one writer (`Writer::submit`).
using Command
    = std::variant<NoteSeen, MarkSeen, MarkFollowedUp, UndoFollowedUp, Remind, SaveView, RemoveView, KeepState>;

} // namespace leadlight
