// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/score.h"

namespace leadlight {

Score::Score(int points)
    : m_points(points >= 0 && points <= 100 ? points : -1)
{
}

std::optional<int> Score::optional() const
{
    return isSet() ? std::optional<int>(m_points) : std::nullopt;
}

Band Score::band() const
{
    if (!isSet())
        return Band::None;
    for (const BandThreshold &threshold : bandThresholds) {
        if (m_points >= threshold.from)
            return threshold.band;
    }
    return Band::Low;
}

} // namespace leadlight
