// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/backend.h"
#include "remote/exchange.h"
#include "remote/transport.h"

namespace leadlight {

/// What a server says about itself to somebody who may read there.
struct Connected {
    Capabilities capabilities; ///< its name is in `serverName`, which may be empty
    qint64 conversations = -1; ///< how many the key may read; -1 when the server does not tell
};

/// A person waits for the answer: shorter than the engine's limits.
inline constexpr Limits probeLimits{.connectMs = 10'000, .idleMs = 10'000, .totalMs = 20'000};

/// One live test of an account before it is kept: is a server there, is it ours, does it speak our version, and
/// may this key read conversations? Two small questions, over the same Transport and decoders as the engine, so that
/// both call a fault by the same kind. It stores nothing and never retries. Like every Backend call it answers later,
/// once, on the thread it was asked on; destroying the Pending cancels it.
[[nodiscard]] std::unique_ptr<Pending> probe(const ServerAccount &account, Answer<Connected> answer,
                                             const Limits &limits = probeLimits);

} // namespace leadlight
