// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"
#include "domain/result.h"

#include <vector>

class QIODevice;

namespace leadlight::demo {

/// The sample world of `--sample`: written for this project, nobody in it exists.
struct Sample {
    Viewer viewer;
    std::vector<Agent> agents;
    std::vector<Account> accounts;
    std::vector<CrmContact> contacts;
    std::vector<DemoConversation> conversations;
};

/// Reads the built-in sample; its times count back from `now`. Conversations come newest first, analysed, with
/// `crmPending` where the CRM step has still to run. An error means a broken build, its detail names the line.
[[nodiscard]] Result<Sample> loadSample(Instant now);
/// The same from any device: for tests of the format.
[[nodiscard]] Result<Sample> readSample(QIODevice &device, Instant now);

} // namespace leadlight::demo
