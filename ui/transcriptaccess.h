// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace leadlight {

/// Makes every TranscriptView a list of messages for screen readers: role List, one ListItem a message whose name is
/// "Maya Lindqvist, 13:46: Yes, $10k is approved. Evidence for budget" (ui.md section 14). Painted messages would
/// otherwise be silent. Calling it again has no effect.
void installTranscriptAccess();

} // namespace leadlight
