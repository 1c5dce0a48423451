// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"
#include "store/texthits.h"

namespace leadlight {

/// Which conversations the words of a query admit: free text, exclusions, and the terms for single fields. The other
/// half of a query is SqlCondition. Kept by the reader for one revision, because list, counts and cards ask the same.
class WordHits final
{
public:
    WordHits() = default;
    /// Must run inside the snapshot that belongs to `revision`.
    WordHits(Connection &connection, const Query &query, qint64 revision);

    [[nodiscard]] bool isFor(const Query &query, qint64 revision) const;
    [[nodiscard]] const TextHits &text() const { return m_text; }
    /// The query has no words: SQL alone answers it.
    [[nodiscard]] bool isEmpty() const { return m_wordless; }
    [[nodiscard]] bool holds(qint64 timeKey, RowHandle handle) const;

private:
    Query m_query;
    qint64 m_revision = -1;
    bool m_wordless = true;
    TextHits m_text;
    std::vector<TextHits> m_without;
    /// Time keys, ascending; a row must be in each.
    std::vector<std::vector<qint64>> m_fields;
};

} // namespace leadlight
