// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/layoutclass.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace leadlight {

/// Widths of the outer panes for each layout class, at text scale 1: the design's at first (ui.md section 4), then the
/// user's. Kept without the scale, so that larger text keeps the proportions.
class PaneWidths final
{
public:
    struct Pair {
        int list = 0;
        int insights = 0;
        friend bool operator==(const Pair &, const Pair &) = default;
    };
    struct Range {
        int least = 0;
        int most = 0;
    };

    [[nodiscard]] Pair of(LayoutClass layout) const { return m_widths[size_t(layout)]; }
    /// Takes what lies in the ranges; 0 leaves a width as it was.
    void set(LayoutClass layout, Pair widths);

    [[nodiscard]] static Range listRange(LayoutClass layout);
    [[nodiscard]] static Range insightsRange(LayoutClass layout);
    /// What the transcript never gets less of.
    [[nodiscard]] static int leastTranscript(LayoutClass layout);

    [[nodiscard]] QByteArray save() const;
    /// Empty when the bytes are not what save() made.
    [[nodiscard]] static std::optional<PaneWidths> restored(const QByteArray &bytes);

    friend bool operator==(const PaneWidths &, const PaneWidths &) = default;

private:
    std::array<Pair, 4> m_widths{{{0, 0}, {308, 344}, {344, 320}, {416, 380}}}; ///< by LayoutClass
};

} // namespace leadlight
