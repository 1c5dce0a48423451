// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/serveraction.h"

#include <QByteArray>
#include <QCoreApplication>

#include <variant>

namespace leadlight {

/// One wish of a script: what is asked of the server for which conversation.
struct ActLine {
    Q_DECLARE_TR_FUNCTIONS(ActLine)

public:
    /// The longest line that is read, its end not counted. The longest note, all of it escaped, just fits.
    static constexpr qint64 longest = 64 * 1024;

    ConversationId id;
    ServerAction action;

    /// A line of JSON: {"id": …} with exactly one of "status", "link", "clear", "retry" and "note". Strict, because
    /// nobody looks at it before it is done: what is not known or of another type is a sentence for people that
    /// says so. A note gets an id of its own with each reading.
    [[nodiscard]] static std::variant<ActLine, QString> read(const QByteArray &line);
};

} // namespace leadlight
