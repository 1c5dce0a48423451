// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"

#include <QByteArray>
#include <QJsonObject>

namespace leadlight::demo {

// The shapes of resources/api/openapi.yaml. Optional members without a value are left out.

[[nodiscard]] QJsonObject toJson(const Viewer &viewer);
[[nodiscard]] QJsonObject toJson(const Agent &agent);
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject toJson(const Contact &contact);
[[nodiscard]] QJsonObject toJson(const ConversationRecord &record);
[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const DemoNote &note);

// Back from what the functions above made, for the server's own storage: no checks of foreign input.

[[nodiscard]] Viewer viewerFromJson(const QJsonObject &object);
[[nodiscard]] Account accountFromJson(const QJsonObject &object);
[[nodiscard]] Contact contactFromJson(const QJsonObject &object);
[[nodiscard]] ConversationRecord recordFromJson(const QJsonObject &object);
[[nodiscard]] DemoNote noteFromJson(const QJsonObject &object);

/// "2026-11-22T14:02:03.123Z" (sync-and-trust P3).
[[nodiscard]] QString wireTime(Instant time);
/// Compact UTF-8.
[[nodiscard]] QByteArray compact(const QJsonObject &object);
/// The object with `"eop":1` as its last member, which proves a whole answer of ours (sync-and-trust P1).
[[nodiscard]] QByteArray sealed(const QJsonObject &object);
/// The same for a body that was put together by hand, without its closing brace.
[[nodiscard]] QByteArray sealed(QByteArray openObject);

} // namespace leadlight::demo
