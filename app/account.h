// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "domain/result.h"
#include "remote/transport.h"

namespace leadlight {

/// The account of a command line: address and CA file as given, the token from LEADLIGHT_TOKEN (never from the
/// command line, which other users of the machine can read). `sentence` says what is missing.
struct AccountOrSentence {
    std::optional<ServerAccount> account;
    QString sentence;
};
[[nodiscard]] AccountOrSentence accountFrom(const CommandLine &line, const QString &profileFolder);

/// This installation's id for a profile, made at first use and kept in the profile folder.
[[nodiscard]] QString clientIdOf(const QString &profileFolder);

} // namespace leadlight
