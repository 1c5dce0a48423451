// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/querysql.h"

#include "store/projection.h"

#include <optional>

namespace leadlight {

namespace {

void require(SqlCondition &condition, const std::string &part)
{
    condition.where += condition.where.empty() ? " WHERE " : " AND ";
    condition.where += part;
}

/// A column of wire names. Unknown stands for every name that the table does not list.
template <class E>
void requireValue(SqlCondition &condition, const std::string &column, const std::optional<E> &wanted)
{
    if (!wanted)
        return;
    if (*wanted != E::Unknown) {
        require(condition, column + " = ?");
        condition.values.emplace_back(Named<E>(*wanted).text);
        return;
    }
    std::string list;
    for (const auto &[value, name] : Names<E>::table) {
        list += list.empty() ? "?" : ", ?";
        condition.values.emplace_back(QString::fromLatin1(name));
    }
    require(condition, column + " NOT IN (" + list + ")");
}

void requireCause(SqlCondition &condition, const Query &query)
{
    if (!query.cause)
        return;
    requireValue(condition, "crm_state", std::optional(SyncState::Error));
    requireValue(condition, "crm_cause", query.cause);
}

void requireScore(SqlCondition &condition, const Query &query)
{
    if (query.withoutScore) {
        require(condition, "score IS NULL");
        return;
    }
    // NULL compares as neither, so a conversation without score is never between two bounds.
    if (query.scoreFrom || query.scoreTo) {
        require(condition, "score BETWEEN ? AND ?");
        condition.values.emplace_back(qint64{query.scoreFrom.value_or(0)});
        condition.values.emplace_back(qint64{query.scoreTo.value_or(100)});
    }
}

void requireMarks(SqlCondition &condition, const Query &query)
{
    if (query.unseen)
        require(condition, "unseen = 1");
    if (query.followUp)
        require(condition, "due_at IS NOT NULL AND done_at IS NULL");
    if (query.due)
        require(condition, "((due_at IS NOT NULL AND done_at IS NULL) OR remind_at IS NOT NULL)");
}

void requireFields(SqlCondition &condition, const Query &query)
{
    if (query.withEmail)
        require(condition, "email <> ''");
    if (query.withPhone)
        require(condition, "phone <> ''");
}

/// The time key is at or after its time, so it narrows what came after a moment but not what came before one.
void requireDays(SqlCondition &condition, const Query &query)
{
    if (query.after.isValid()) {
        require(condition, "tkey >= ? AND coalesce(last_message_at, created_at, 0) >= ?");
        condition.values.emplace_back(timeKeyOf(beginOf(query.after)));
        condition.values.emplace_back(beginOf(query.after).ms);
    }
    if (query.before.isValid()) {
        require(condition, "coalesce(last_message_at, created_at, 0) < ?");
        condition.values.emplace_back(beginOf(query.before).ms);
    }
}

} // namespace

void SqlCondition::bindTo(Statement &statement) const
{
    for (const auto &value : values)
        std::visit([&statement](const auto &plain) { statement.bind(plain); }, value);
}

SqlCondition conditionOf(const Query &query)
{
    SqlCondition condition;
    requireValue(condition, "status", query.status);
    requireValue(condition, "crm_state", query.crm);
    requireCause(condition, query);
    requireValue(condition, "link_state", query.link);
    requireValue(condition, "intent", query.intent);
    requireValue(condition, "sentiment", query.sentiment);
    requireScore(condition, query);
    requireMarks(condition, query);
    requireFields(condition, query);
    requireDays(condition, query);
    return condition;
}

std::string_view orderOf(SortOrder order)
{
    return order == SortOrder::OldestFirst ? " ORDER BY tkey" : " ORDER BY tkey DESC";
}

QString matchExpression(const SearchTerms &terms)
{
    QStringList phrases;
    for (const QStringList &words : terms.terms()) {
        QString phrase = words.join(u' ');
        phrase.replace(u'"', QStringLiteral("\"\""));
        phrases.append(u'"' + phrase + QStringLiteral("\" *"));
    }
    return phrases.join(QStringLiteral(" AND "));
}

} // namespace leadlight
