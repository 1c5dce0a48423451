// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"

#include <QTextStream>

class QIODevice;

namespace leadlight {

/// `leadlight act`: writes the wishes of a script into a profile's outbox, one JSON object a line (ActLine), through
/// the same door as the window. Sends nothing: that is for `leadlight sync` or the window. After the commit of a line
/// it prints `saved N COMMANDID` at once (N counts lines from 1), or `unchanged N` where all is so already: what was
/// said to be saved survives any end of this process (sync-and-trust O1). The first line that cannot be done ends it,
/// with a sentence and its number; lines before it stay saved. An answer that cannot be
/// written ends it too, after the line was saved. Empty lines are skipped. `in` is read line by line.
/// Returns the exit status: 0 done, 1 failed, 2 a line was not understood.
[[nodiscard]] int runAct(const CommandLine &line, QIODevice &in, QTextStream &out, QTextStream &complaints);

} // namespace leadlight
