// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "store/reader.h"

#include <QDate>
#include <QMetaType>
#include <QModelIndex>

#include <vector>

namespace leadlight {

/// What one row of the list is made of. `version` grows with every change of what is shown, so a view may cache
/// layouts by (handle, version). `loaded` false: the row exists but has not been read yet, paint a skeleton.
/// `held`: it no longer matches the query and stays only while it is selected; the card must say so.
struct CardEntry {
    CardRow row;
    quint32 version = 0;
    bool loaded = false;
    bool held = false;
};

/// What one row of the transcript is made of. Day and run are marks on messages, never rows of their own
/// (code-anchors, lesson 18).
struct TranscriptEntry {
    Message message;
    /// Valid when this is the first message of a day in the user's time zone.
    QDate startsDay;
    bool startsRun = false; ///< first of a run by the same author and agent, or first of a day
    bool endsRun = false;
    /// Score factors for which this message is evidence.
    std::vector<Named<Factor>> evidence;
};

enum ItemRole {
    CardEntryRole = Qt::UserRole + 1, ///< const CardEntry *
    TranscriptEntryRole,              ///< const TranscriptEntry *
};

/// Never null for a valid index of a ConversationList. The pointer is good until the model changes.
[[nodiscard]] const CardEntry *cardEntry(const QModelIndex &index);
/// Never null for a valid index of a Transcript. The pointer is good until the model changes.
[[nodiscard]] const TranscriptEntry *transcriptEntry(const QModelIndex &index);

} // namespace leadlight

Q_DECLARE_METATYPE(const leadlight::CardEntry *)
Q_DECLARE_METATYPE(const leadlight::TranscriptEntry *)
