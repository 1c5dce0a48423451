// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/wordhits.h"

#include "store/connection.h"
#include "store/querysql.h"

#include <algorithm>

namespace leadlight {

namespace {

/// Rows whose card has the terms in some of the indexed columns.
std::vector<qint64> inColumns(Connection &connection, const QString &columns, const QString &words)
{
    Statement rows = connection.prepare("SELECT rowid FROM card_words WHERE card_words MATCH ? ORDER BY rowid");
    rows.bind(QStringLiteral("{%1} : (%2)").arg(columns, matchExpression(SearchTerms(words))));
    std::vector<qint64> found;
    while (rows.step())
        found.push_back(rows.read<qint64>());
    return found;
}

/// Companies are not indexed. Few are told, and many are told again, so each spelling is looked at once.
std::vector<qint64> inCompany(Connection &connection, const QString &words)
{
    const SearchTerms terms(words);
    Statement rows = connection.prepare("SELECT tkey, company FROM conversation WHERE company <> '' ORDER BY tkey");
    QHash<QString, bool> looked;
    std::vector<qint64> found;
    while (rows.step()) {
        const auto timeKey = rows.read<qint64>();
        const auto company = rows.read<QString>();
        auto known = looked.constFind(company);
        if (known == looked.constEnd())
            known = looked.insert(company, terms.matchesAll({company}));
        if (*known)
            found.push_back(timeKey);
    }
    return found;
}

bool sameWords(const Query &a, const Query &b)
{
    return a.text == b.text && a.without == b.without && a.agent == b.agent && a.company == b.company
        && a.from == b.from;
}

} // namespace

WordHits::WordHits(Connection &connection, const Query &query, qint64 revision)
    : m_query(query),
      m_revision(revision),
      m_text(connection, SearchTerms(query.text), revision)
{
    for (const QString &piece : query.without)
        m_without.emplace_back(connection, SearchTerms(piece), revision);
    if (!query.agent.isEmpty())
        m_fields.push_back(inColumns(connection, QStringLiteral("agent"), query.agent));
    if (!query.from.isEmpty())
        m_fields.push_back(inColumns(connection, QStringLiteral("name email"), query.from));
    if (!query.company.isEmpty())
        m_fields.push_back(inCompany(connection, query.company));
    m_wordless = SearchTerms(query.text).isEmpty() && m_without.empty() && m_fields.empty();
}

bool WordHits::isFor(const Query &query, qint64 revision) const
{
    return m_revision == revision && sameWords(m_query, query);
}

bool WordHits::holds(qint64 timeKey, RowHandle handle) const
{
    if (m_wordless)
        return true;
    return m_text.holds(timeKey, handle)
        && std::ranges::none_of(m_without, [&](const TextHits &without) { return without.holds(timeKey, handle); })
        && std::ranges::all_of(m_fields, [timeKey](const std::vector<qint64> &keys) {
               return std::ranges::binary_search(keys, timeKey);
           });
}

} // namespace leadlight
