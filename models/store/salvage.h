// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <QByteArray>

#include <optional>

namespace leadlight {

class Connection;

/// Takes what can still be read of a damaged outbox.db into a new one, row by row and as it is (sync-and-trust F57). A
/// command that is not what was written is taken along too: it is asked about, never sent. The damaged file is only
/// read. Throws Failure only for the new file: whatever the old one answers is part of the report.
[[nodiscard]] OutboxSalvage salvage(Connection &damaged, Connection &fresh);

/// The same of a file that cannot even be opened: nothing is taken, and new numbers rise above all that it gave, or the
/// server would refuse them as seen already (P21). `nth`: which damaged file of the profile it is, from 1.
[[nodiscard]] OutboxSalvage salvageOfNothing(Connection &fresh, int nth);

/// The report is kept in the new file until somebody has read it.
void keepReport(Connection &outbox, const OutboxSalvage &report);
[[nodiscard]] std::optional<OutboxSalvage> keptReport(Connection &outbox);

} // namespace leadlight
