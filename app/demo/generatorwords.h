// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/insights.h"

#include <span>

namespace leadlight::demo {

// What generated conversations are put together from. UTF-8; "%1" and "%2" are filled in by the generator.

struct PersonName {
    const char *first;
    const char *last;
    const char *emailName; ///< ASCII, for the address
};
struct Company {
    const char *name;
    const char *host;
    const char *industry;
};
/// What a visitor came for: the opening words, what it is about, and the intent a service would see in it.
struct Topic {
    Intent intent;
    const char *opening;
    const char *subject;
    const char *answer;
};
/// A sentence that speaks for or against a factor of the score.
struct Evidence {
    Factor factor;
    Finding finding;
    const char *text;
    const char *note;
};

[[nodiscard]] std::span<const PersonName> personNames();
[[nodiscard]] std::span<const Company> companies();
[[nodiscard]] std::span<const Topic> topics();
[[nodiscard]] std::span<const Evidence> evidence();
/// Small talk between the points, one of the visitor and one of the agent in turn.
[[nodiscard]] std::span<const char *const> visitorFillers();
[[nodiscard]] std::span<const char *const> agentFillers();
[[nodiscard]] std::span<const char *const> farewells();
[[nodiscard]] std::span<const char *const> jobTitles();
[[nodiscard]] std::span<const char *const> agentNames();

} // namespace leadlight::demo
