// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"
#include "store/statement.h"

#include <string>
#include <variant>
#include <vector>

namespace leadlight {

/// A condition with its values, ready to follow "FROM conversation".
struct SqlCondition {
    std::string where;
    std::vector<std::variant<qint64, QString>> values;

    void bindTo(Statement &statement) const;
};

/// The only place where filters become SQL; Query::admits() is the same rule in memory, and a test holds both
/// to one answer (law 1). Words are not looked at: see WordHits.
[[nodiscard]] SqlCondition conditionOf(const Query &query);

/// The order in which the store reads rows so that sortKey() rises, as far as the time key alone can give it.
[[nodiscard]] std::string_view orderOf(SortOrder order);

/// The FTS5 expression for search terms over words as store/textindex writes them: every term, each a phrase
/// within one column whose last word is a prefix. Quoted, so no input is ever taken for an operator (T11).
/// Precondition: not terms.isEmpty().
[[nodiscard]] QString matchExpression(const SearchTerms &terms);

} // namespace leadlight
