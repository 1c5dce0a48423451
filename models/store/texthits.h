// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/searchtext.h"

#include <vector>

namespace leadlight {

class Connection;

/// Which conversations a search finds, from the full-text tables: by their card, and by how many messages
/// and notes.
/// Kept by the reader for one revision, because list, counts and cards ask the same thing in a row.
class TextHits final
{
public:
    TextHits() = default;
    /// Must run inside the snapshot that belongs to `revision`.
    TextHits(Connection &connection, const SearchTerms &terms, qint64 revision);

    [[nodiscard]] bool isFor(const SearchTerms &terms, qint64 revision) const;
    [[nodiscard]] bool inCard(qint64 timeKey) const;
    [[nodiscard]] int inMessages(RowHandle handle) const;
    [[nodiscard]] bool holds(qint64 timeKey, RowHandle handle) const;

private:
    struct Messages {
        RowHandle handle;
        int hits;
    };

    SearchTerms m_terms;
    qint64 m_revision = -1;
    std::vector<qint64> m_cards;      // ascending
    std::vector<Messages> m_messages; // ascending by handle
};

} // namespace leadlight
