// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <optional>

namespace leadlight {

/// How the parts of an outbox row are kept as text: canonical JSON (sorted keys, no blanks), so that equal values are
/// equal bytes. It is this file's own form, not the wire's. Reading what was never written gives nothing.
[[nodiscard]] QString actionText(const ServerAction &action);
[[nodiscard]] std::optional<ServerAction> actionFrom(const QString &text);

[[nodiscard]] QString valueText(const FacetValue &value);
[[nodiscard]] FacetValue valueFrom(const QString &text);

/// Empty for nothing, and back.
[[nodiscard]] QString problemText(const std::optional<Error> &problem);
[[nodiscard]] std::optional<Error> problemFrom(const QString &text);
[[nodiscard]] QString currentText(const std::optional<FacetCurrent> &current);
[[nodiscard]] std::optional<FacetCurrent> currentFrom(const QString &text);

/// What a row must still be when it is sent: the user asked for exactly this of exactly that conversation.
[[nodiscard]] QByteArray seal(const CommandId &id, const ConversationId &conversation, const QString &body);

} // namespace leadlight
