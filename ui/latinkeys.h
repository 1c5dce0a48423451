// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

#include <optional>

class QKeyEvent;

namespace leadlight {

/// The keys that a US keyboard would have given at this place, when the active layout gave a letter that is not Latin
/// (Cyrillic, Greek, Arabic, Hebrew). Empty for Latin letters, where the character counts, and on platforms whose key
/// codes are not known. Qt itself already finds Latin shortcuts when a Latin layout is installed as well; this serves
/// those who have none.
[[nodiscard]] std::optional<QKeySequence> keysByPosition(const QKeyEvent &event);

} // namespace leadlight
