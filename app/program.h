// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace leadlight {

/// The whole program behind main(): reads the command line, then runs the window, the picture, or a command that
/// needs no display. Returns the exit status (0 done, 1 failed, 2 not understood).
[[nodiscard]] int runProgram(int argc, char **argv);

} // namespace leadlight
