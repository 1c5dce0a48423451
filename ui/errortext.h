// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/syncstatus.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace leadlight {

/// What the status line says. `more` is the quieter second half.
struct SyncWords {
    QString icon;
    QString text;
    QString more;
    Token color = Token::Text2;
};

/// Errors and the state of sync in words for people (ui.md section 16): what happened and what to do, no blame, no
/// codes. Never shows Error::detail, which is for reports.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// What happened, one sentence; different for each kind.
    [[nodiscard]] static QString sentence(const Error &error);
    /// The same with the date of a certificate that is out of its time, when the error knows it.
    [[nodiscard]] static QString sentence(const Error &error, const Format &format);
    /// What can be done about it; empty when it heals by itself.
    [[nodiscard]] static QString advice(const Error &error);
    [[nodiscard]] static SyncWords sync(const SyncStatus &status, const Format &format);
    /// For tooltip and report: the words, the advice, the request id.
    [[nodiscard]] static QString details(const SyncStatus &status, const Format &format);

private:
    [[nodiscard]] static SyncWords needsYou(const SyncStatus &status, const Format &format);
};

} // namespace leadlight
