// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QHash>

#include <vector>

namespace leadlight {

/// What happened to one conversation in a transaction. Flags tell which readers care; several may be set.
/// Own: what this device knows of it (OwnMarks, history), and no server does.
enum class Touched : quint8 { Nothing = 0, Card = 1, Messages = 2, Insights = 4, Own = 8 };
Q_DECLARE_FLAGS(TouchedParts, Touched)
Q_DECLARE_OPERATORS_FOR_FLAGS(TouchedParts)

struct RowChange {
    enum class Kind : quint8 { Added, Changed, Removed };
    RowHandle handle = 0;
    ConversationId id;
    Kind kind = Kind::Changed;
    TouchedParts touched;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// What a committed transaction changed, told once and only after COMMIT (code-anchors, lesson 2).
/// It names rows, it does not carry them: readers fetch what they show. `revision` is the store's after it.
struct ChangeSet {
    qint64 revision = 0;
    std::vector<RowChange> rows;
    /// Everything may have changed (cache rebuilt, generation swept): read again instead of row by row.
    bool everything = false;
    /// The saved views themselves changed, not only how many conversations they hold.
    bool views = false;

    [[nodiscard]] bool isEmpty() const { return rows.empty() && !everything && !views; }
    /// Takes in a later change set, one entry per conversation, in order of first mention.
    void merge(const ChangeSet &later);
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace leadlight
