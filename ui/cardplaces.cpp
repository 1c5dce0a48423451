// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cardplaces.h"

#include <algorithm>

namespace leadlight {

CardPlaces::CardPlaces(int rows, int pitch, int header, std::vector<CauseGroup> groups)
    : m_rows(rows),
      m_pitch(pitch),
      m_header(header),
      m_groups(std::move(groups))
{
}

int CardPlaces::headersAbove(int row) const
{
    return int(std::ranges::count_if(m_groups, [row](const CauseGroup &group) { return group.first <= row; }));
}

int CardPlaces::height() const
{
    return m_rows * m_pitch + int(m_groups.size()) * m_header;
}

int CardPlaces::topOf(int row) const
{
    return row * m_pitch + headersAbove(row) * m_header;
}

int CardPlaces::topWithHeader(int row) const
{
    const int group = groupOf(row);
    return group >= 0 && m_groups[size_t(group)].first == row ? headerTop(group) : topOf(row);
}

int CardPlaces::headerTop(int group) const
{
    return m_groups[size_t(group)].first * m_pitch + group * m_header;
}

int CardPlaces::rowAt(int y) const
{
    if (y < 0)
        return -1;
    int group = int(m_groups.size()) - 1;
    while (group >= 0 && headerTop(group) > y)
        --group;
    if (group < 0)
        return y / m_pitch;
    const int below = y - headerTop(group) - m_header;
    return m_groups[size_t(group)].first + std::max(0, below) / m_pitch;
}

int CardPlaces::headerAt(int y) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        if (y >= headerTop(group) && y < headerTop(group) + m_header)
            return group;
    }
    return -1;
}

int CardPlaces::groupOf(int row) const
{
    const auto holds = [row](const CauseGroup &group) { return row >= group.first && row < group.first + group.rows; };
    const auto found = std::ranges::find_if(m_groups, holds);
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

std::optional<int> CardPlaces::groupOfEntry(int entry) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        if (entryOfGroup(group) == entry)
            return group;
    }
    return std::nullopt;
}

int CardPlaces::rowOfEntry(int entry) const
{
    int above = 0;
    while (above < int(m_groups.size()) && entryOfGroup(above) < entry)
        ++above;
    return entry - above;
}

} // namespace leadlight
