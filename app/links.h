// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <optional>
#include <variant>

#include <QString>

namespace leadlight {

/// leadlight://c/<id>
struct ConversationLink {
    ConversationId id;
    friend bool operator==(const ConversationLink &, const ConversationLink &) = default;
};

/// leadlight://view?q=<query as in the search field>
struct ViewLink {
    QString query;
    friend bool operator==(const ViewLink &, const ViewLink &) = default;
};

/// A place inside Leadlight that other programs can name. Links come from anywhere (mail, web pages), so they can only
/// show: there is no link that changes something.
using PlaceLink = std::variant<ConversationLink, ViewLink>;

/// Longest link that is looked at, in characters.
inline constexpr int longestLink = 2048;

/// Empty for everything that is not exactly one of the two forms.
[[nodiscard]] std::optional<PlaceLink> parseLink(const QString &text);
[[nodiscard]] QString toText(const PlaceLink &link);

} // namespace leadlight
