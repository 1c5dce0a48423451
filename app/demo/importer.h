// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"

#include <QStringList>

#include <variant>
#include <vector>

class QIODevice;

namespace leadlight::demo {

/// One dialogue of an import file as it stands there.
struct Dialogue {
    struct Turn {
        bool byVisitor = false;
        QString text;

        friend bool operator==(const Turn &, const Turn &) = default;
    };
    QString id;
    QStringList services;
    std::vector<Turn> turns;

    friend bool operator==(const Dialogue &, const Dialogue &) = default;
};

/// Reads JSON lines `{"id", "services", "turns"}`. The whole file is checked before anything is used: instead of the
/// dialogues comes one sentence that names the first bad line.
[[nodiscard]] std::variant<std::vector<Dialogue>, QString> readDialogues(QIODevice &file);

/// The dialogue as a conversation: analysed, with a stable id, the agent of its first service, and times within the
/// last 90 days that depend on nothing but its id and `now`. The CRM step is left to run where there is anything
/// for it.
[[nodiscard]] DemoConversation toConversation(const Dialogue &dialogue, Instant now);

} // namespace leadlight::demo
