// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/serveraction.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace leadlight {

/// What a user asks of the server, in words: for toasts, the Edit menu and lists of changes. Names of contacts come
/// out safe to show (T3); the text of a note never does.
class GestureWords final
{
    Q_DECLARE_TR_FUNCTIONS(GestureWords)

public:
    /// As an order: "Archive", "Link to Priya Raman".
    [[nodiscard]] static QString order(const ServerAction &action);
    /// After it was done to `count` conversations: "Conversation archived", "3 conversations closed".
    [[nodiscard]] static QString done(const ServerAction &action, qint64 count, const Format &format);
    /// For the Edit menu: "Undo archive", "Undo link to Priya Raman", "Undo close (3 conversations)".
    [[nodiscard]] static QString undo(const ServerAction &action, qint64 count, const Format &format);
    [[nodiscard]] static QString redo(const ServerAction &action, qint64 count, const Format &format);

private:
    [[nodiscard]] static QString statusDone(Status status, qint64 count, const Format &format);
    [[nodiscard]] static QString undoOne(const ServerAction &action);
    [[nodiscard]] static QString redoOne(const ServerAction &action);
};

} // namespace leadlight
