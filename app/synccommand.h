// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"

#include <QTextStream>

namespace leadlight {

/// `leadlight sync`: brings a profile's cache to the server's state once, all transcripts included, sends what waits in
/// its outbox, and prints conversations, messages, digest, seconds, and how many changes still wait or need the user.
/// The same engine as the window's, without live events; needs a QCoreApplication. The first failure ends it: what was
/// committed stays, and the next run goes on from there. Returns the exit status.
[[nodiscard]] int runSync(const CommandLine &line, QTextStream &out, QTextStream &complaints);

} // namespace leadlight
