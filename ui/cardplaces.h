// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/window.h"

#include <optional>
#include <vector>

namespace leadlight {

/// Where cards lie below each other, and the headers of their groups: all cards have one height, so a place is a
/// multiplication and a search among the few groups, however long the list is. Pixels from the list's top. A header
/// stands above its first card, and entries are counted as they are read: header, its cards, next header.
class CardPlaces final
{
public:
    CardPlaces() = default;
    /// `pitch` (at least 1): a card and the gap below it; `header`: the height of one. Groups as Window::groups() says.
    CardPlaces(int rows, int pitch, int header, std::vector<CauseGroup> groups = {});

    [[nodiscard]] int height() const;
    [[nodiscard]] int topOf(int row) const;
    /// Of the header, when the row is the first below one.
    [[nodiscard]] int topWithHeader(int row) const;
    /// A header belongs to the row below it, a gap to the row above; -1 above all, a row that there is not below all.
    [[nodiscard]] int rowAt(int y) const;

    [[nodiscard]] const std::vector<CauseGroup> &groups() const { return m_groups; }
    [[nodiscard]] int headerTop(int group) const;
    /// The group whose header is there, else -1.
    [[nodiscard]] int headerAt(int y) const;
    /// -1 for a row in no group.
    [[nodiscard]] int groupOf(int row) const;

    [[nodiscard]] int entries() const { return m_rows + int(m_groups.size()); }
    [[nodiscard]] int entryOfRow(int row) const { return row + headersAbove(row); }
    [[nodiscard]] int entryOfGroup(int group) const { return m_groups[size_t(group)].first + group; }
    /// The group whose header this entry is; nothing when it is a card.
    [[nodiscard]] std::optional<int> groupOfEntry(int entry) const;
    /// Precondition: the entry is a card.
    [[nodiscard]] int rowOfEntry(int entry) const;

private:
    [[nodiscard]] int headersAbove(int row) const;

    int m_rows = 0;
    int m_pitch = 1;
    int m_header = 0;
    std::vector<CauseGroup> m_groups;
};

} // namespace leadlight
