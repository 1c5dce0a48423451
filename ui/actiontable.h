// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"

namespace leadlight {

/// What is fixed about an action. `keys` are portable sequences joined by "; ", the first one is the one that is shown;
/// `words` is source text of the context "Actions".
struct ActionRow {
    ActionId id;
    const char *name;
    const char *words;
    const char *icon;
    const char *keys;
    ActionScope scope;
    ActionGroup group;
};

[[nodiscard]] const ActionRow &actionRow(ActionId id);

} // namespace leadlight
