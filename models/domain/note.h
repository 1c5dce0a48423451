// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"

namespace leadlight {

/// An internal remark on a conversation; visitors never see it. `id` is made by the client that wrote it, `rev` is the
/// ETag of the note (sync-and-trust P19). `text` is plain, 1 to 10,000 characters.
struct Note {
    NoteId id;
    QString rev;
    ConversationId conversation;
    QString text;
    QString author;
    Instant createdAt;
    Instant updatedAt;

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace leadlight
