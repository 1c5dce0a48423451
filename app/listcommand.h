// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"

#include <QTextStream>

namespace leadlight {

/// `leadlight list`: the cached conversations of a profile that match a filter, newest first unless the filter says
/// otherwise, one a line. Plain: tab-separated score, status, CRM state, time (UTC), messages, agent, visitor,
/// summary; with --json one object a line under the wire's names. Reads only; needs no network and no window.
/// Returns the exit status.
[[nodiscard]] int runList(const CommandLine &line, QTextStream &out, QTextStream &complaints);

} // namespace leadlight
