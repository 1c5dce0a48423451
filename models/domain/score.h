// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace leadlight {

/// What a score means. None is a state of its own: it is never shown as 0 and never red.
enum class Band { High, Medium, Low, None };

/// A lead score, 0 to 100, or none. Anything else a server sends (85.5, "85", -1, 101) counts as none
/// (sync-and-trust F36), so a Score is always presentable.
class Score
{
public:
    Score() = default;
    /// None when `points` is outside 0 to 100.
    explicit Score(int points);

    [[nodiscard]] bool isSet() const { return m_points >= 0; }
    /// Precondition: isSet().
    [[nodiscard]] int points() const { return m_points; }
    [[nodiscard]] std::optional<int> optional() const;
    [[nodiscard]] Band band() const;

    friend bool operator==(const Score &, const Score &) = default;

private:
    int m_points = -1;
};

/// The lowest score of a band. Thresholds are data so that no other place repeats 80 and 60.
struct BandThreshold {
    Band band;
    int from;
};
inline constexpr std::array<BandThreshold, 3> bandThresholds{{{Band::High, 80}, {Band::Medium, 60}, {Band::Low, 0}}};

} // namespace leadlight
