// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/utterance.h"

namespace leadlight::demo {

/// What a visitor asks for, told about them: "Can you find me a flight?" becomes "Wants to find a flight".
/// What fits no pattern is quoted. No full stop at the end.
[[nodiscard]] QString thirdPerson(const Utterance &request);

} // namespace leadlight::demo
