// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace leadlight::demo {

/// How the demo server's file grew: step n leads from version n to version n + 1, and an empty file runs them all.
/// A step that a release has run is never changed again. Each ends by writing its version to `meta`.
inline constexpr int schemaVersion = 2;
extern const std::array<const char *, schemaVersion> schemaSteps;

} // namespace leadlight::demo
