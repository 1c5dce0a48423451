// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/named.h"

namespace leadlight {

/// How far back transcripts are kept ready for reading without a network (ui.md section 12). Cards, scores and
/// summaries are always kept; an older transcript comes when it is opened. The names are those of profile.ini.
enum class OfflineHistory { Month, HalfYear, Everything, Unknown };
template <>
struct Names<OfflineHistory> {
    static constexpr std::pair<OfflineHistory, const char *> table[] = {{OfflineHistory::Month, "30-days"},
                                                                        {OfflineHistory::HalfYear, "6-months"},
                                                                        {OfflineHistory::Everything, "everything"}};
};

/// In days; -1: without end.
[[nodiscard]] constexpr int daysOf(OfflineHistory history)
{
    switch (history) {
    case OfflineHistory::Month:
        return 30;
    case OfflineHistory::Everything:
        return -1;
    case OfflineHistory::HalfYear:
    case OfflineHistory::Unknown:
        break;
    }
    return 183;
}

} // namespace leadlight
