// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace leadlight::testing {

/// Feeds the bytes to a decoder as if a trusted connection had brought them; the last byte chooses which one, and
/// sizes and statuses (the last, so that the samples serve as they are: in each it is a line feed). Aborts when a
/// decoder lets something through that it must not (law 7; F33-F37).
void decodeAnything(const QByteArray &bytes);

} // namespace leadlight::testing
