// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/heightindex.h"

#include <algorithm>
#include <bit>

namespace leadlight {

namespace {
constexpr size_t lowBit(size_t i)
{
    return i & (~i + 1);
}
} // namespace

void HeightIndex::reset(std::span<const int> guesses)
{
    m_heights.assign(guesses.begin(), guesses.end());
    m_exact.assign(m_heights.size(), false);
    rebuild();
}

void HeightIndex::insert(int row, std::span<const int> guesses)
{
    Q_ASSERT(row >= 0 && row <= count());
    m_heights.insert(m_heights.begin() + row, guesses.begin(), guesses.end());
    m_exact.insert(m_exact.begin() + row, guesses.size(), false);
    rebuild();
}

void HeightIndex::remove(int row, int rows)
{
    Q_ASSERT(row >= 0 && rows >= 0 && row + rows <= count());
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + rows);
    m_exact.erase(m_exact.begin() + row, m_exact.begin() + row + rows);
    rebuild();
}

void HeightIndex::setExact(int row, int height)
{
    Q_ASSERT(row >= 0 && row < count());
    const qint64 difference = height - m_heights[size_t(row)];
    m_heights[size_t(row)] = height;
    m_exact[size_t(row)] = true;
    if (difference == 0)
        return;
    for (size_t i = size_t(row) + 1; i < m_tree.size(); i += lowBit(i))
        m_tree[i] += difference;
}

void HeightIndex::setGuessed(int row)
{
    m_exact[size_t(row)] = false;
}

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i -= lowBit(i))
        sum += m_tree[i];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t row = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_tree.size() && m_tree[row + step] <= y) {
            row += step;
            y -= m_tree[row];
        }
    }
    return std::min(int(row), count() - 1);
}

void HeightIndex::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const size_t parent = i + lowBit(i); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace leadlight
