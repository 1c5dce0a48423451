// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/importer.h"
#include "app/demo/sample.h"
#include "app/demo/writing.h"

namespace leadlight::demo {

// Fill an empty server. Each may throw DatabaseError; what was written before stays.

void fillWithSample(Database &database, const Sample &sample);
void fillWithDialogues(Database &database, const std::vector<Dialogue> &dialogues, Instant now);
void fillWithGenerated(Database &database, int count, quint64 seed, Instant now);

/// A conversation with its agent, messages, notes and waiting CRM step.
void store(Writing &writing, const DemoConversation &conversation);

} // namespace leadlight::demo
