// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "remote/exchange.h"

namespace leadlight {

/// The request that carries a command (sync-and-trust P19). It is made of the row alone, never of what the screen shows
/// now, so that a resend is byte for byte the same and a row cannot go to another conversation (O2, T23). A row with an
/// id that must not stand in a URL has no path, and such a request is never sent.
[[nodiscard]] Request requestOf(const OutboxRow &command);

} // namespace leadlight
