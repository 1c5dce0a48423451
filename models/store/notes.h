// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/note.h"

#include <vector>

namespace leadlight {

class CacheEdit;
class Connection;

/// Notes twice: as the server has them (table note, written by store/objects), and as they show, with the user's
/// pending words folded in and made searchable. This is the only code that writes the second kind.
namespace notes {

/// Makes what shows for a conversation anew from the server's notes and the pending commands. True when something
/// changed. The conversation must be cached.
bool refold(CacheEdit &edit, RowHandle handle, const ConversationId &id);
/// Takes away what shows. The conversation is about to go.
void hideAll(CacheEdit &edit, RowHandle handle);

/// Those of the server.
[[nodiscard]] std::vector<Note> ofServer(Connection &cache, const ConversationId &id);
/// Those that show, oldest first.
[[nodiscard]] std::vector<Note> shown(Connection &cache, RowHandle handle, const ConversationId &id);

} // namespace notes

} // namespace leadlight
