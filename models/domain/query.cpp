// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/query.h"

#include <algorithm>
#include <array>
#include <functional>

namespace leadlight {

namespace {

/// Time keys of the years 1 to 9999 stay below 2^44 either way, so a rank from here on never meets them.
constexpr int rankShift = 46;

/// The known value with this wire name in any case, else nothing.
template <class E>
std::optional<E> known(const QString &name)
{
    const auto named = Named<E>::fromText(name.toLower());
    return named.isKnown() ? std::optional<E>(named.value) : std::nullopt;
}

template <class E>
bool assign(std::optional<E> &field, const QString &name)
{
    const std::optional<E> value = known<E>(name);
    if (value)
        field = value;
    return value.has_value();
}

std::optional<int> points(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 && value <= 100 ? std::optional<int>(value) : std::nullopt;
}

bool setScoreRange(Query &query, std::optional<int> from, std::optional<int> to)
{
    if (!from || !to)
        return false;
    query.scoreFrom = from;
    query.scoreTo = to;
    query.withoutScore = false;
    return true;
}

bool setBand(Query &query, Band band)
{
    int top = 100;
    for (const BandThreshold &threshold : bandThresholds) {
        if (threshold.band == band)
            return setScoreRange(query, threshold.from, top);
        top = threshold.from - 1;
    }
    return false;
}

/// `none`, `high`, `medium`, `low`, `85`, `>=80`, `<60`, `60-79`.
bool assignScore(Query &query, const QString &text)
{
    if (text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        query.withoutScore = true;
        query.scoreFrom.reset();
        query.scoreTo.reset();
        return true;
    }
    static const std::array<std::pair<QLatin1String, Band>, 3> bands{{{QLatin1String("high"), Band::High},
                                                                      {QLatin1String("medium"), Band::Medium},
                                                                      {QLatin1String("low"), Band::Low}}};
    for (const auto &[name, band] : bands) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return setBand(query, band);
    }
    if (text.startsWith(QLatin1String(">=")))
        return setScoreRange(query, points(text.mid(2)), 100);
    if (text.startsWith(QLatin1String("<=")))
        return setScoreRange(query, 0, points(text.mid(2)));
    if (text.startsWith(u'>')) {
        const std::optional<int> above = points(text.mid(1));
        return above && *above < 100 && setScoreRange(query, *above + 1, 100);
    }
    if (text.startsWith(u'<')) {
        const std::optional<int> below = points(text.mid(1));
        return below && *below > 0 && setScoreRange(query, 0, *below - 1);
    }
    const qsizetype dash = text.indexOf(u'-');
    if (dash > 0)
        return setScoreRange(query, points(text.left(dash)), points(text.mid(dash + 1)));
    return setScoreRange(query, points(text), points(text));
}

bool assignSort(Query &query, const QString &name)
{
    const std::optional<SortOrder> order = known<SortOrder>(name);
    if (order)
        query.sort = *order;
    return order.has_value();
}

/// `is:` and `has:` name a switch of the query.
using Switch = std::pair<QLatin1String, bool Query::*>;

template <size_t count>
bool turnOn(Query &query, const std::array<Switch, count> &switches, const QString &name)
{
    for (const auto &[known, member] : switches) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return query.*member = true;
    }
    return false;
}

bool assignIs(Query &query, const QString &name)
{
    static const std::array<Switch, 3> switches{{{QLatin1String("unseen"), &Query::unseen},
                                                 {QLatin1String("followup"), &Query::followUp},
                                                 {QLatin1String("due"), &Query::due}}};
    return turnOn(query, switches, name);
}

bool assignHas(Query &query, const QString &name)
{
    static const std::array<Switch, 2> switches{
        {{QLatin1String("email"), &Query::withEmail}, {QLatin1String("phone"), &Query::withPhone}}};
    return turnOn(query, switches, name);
}

bool assignWords(QString &field, const QString &value)
{
    const bool searchable = !searchWords(value).isEmpty();
    if (searchable)
        field = value;
    return searchable;
}

bool assignDay(QDate &field, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid())
        field = day;
    return day.isValid();
}

/// A word with a minus before it, as long as there is something to look for in it.
bool exclude(Query &query, const QString &piece)
{
    if (!piece.startsWith(u'-') || searchWords(piece).isEmpty())
        return false;
    query.without << piece.mid(1);
    return true;
}

/// Causes without a name can be asked for too: they stand under a header of their own.
constexpr QLatin1String otherCause("other");

bool assignCause(Query &query, const QString &name)
{
    if (name.compare(otherCause, Qt::CaseInsensitive) != 0)
        return assign(query.cause, name);
    query.cause = SyncCause::Unknown;
    return true;
}

struct Operator {
    QLatin1String name;
    std::function<bool(Query &, const QString &)> assign;
};

const std::array<Operator, 15> &operators()
{
    static const std::array<Operator, 15> table{{
        {QLatin1String("status"), [](Query &q, const QString &v) { return assign(q.status, v); }},
        {QLatin1String("crm"), [](Query &q, const QString &v) { return assign(q.crm, v); }},
        {QLatin1String("cause"), assignCause},
        {QLatin1String("link"), [](Query &q, const QString &v) { return assign(q.link, v); }},
        {QLatin1String("intent"), [](Query &q, const QString &v) { return assign(q.intent, v); }},
        {QLatin1String("sentiment"), [](Query &q, const QString &v) { return assign(q.sentiment, v); }},
        {QLatin1String("score"), assignScore},
        {QLatin1String("is"), assignIs},
        {QLatin1String("has"), assignHas},
        {QLatin1String("agent"), [](Query &q, const QString &v) { return assignWords(q.agent, v); }},
        {QLatin1String("company"), [](Query &q, const QString &v) { return assignWords(q.company, v); }},
        {QLatin1String("from"), [](Query &q, const QString &v) { return assignWords(q.from, v); }},
        {QLatin1String("before"), [](Query &q, const QString &v) { return assignDay(q.before, v); }},
        {QLatin1String("after"), [](Query &q, const QString &v) { return assignDay(q.after, v); }},
        {QLatin1String("sort"), assignSort},
    }};
    return table;
}

/// Nothing when the word is no operator; else whether its value was understood.
std::optional<bool> applyOperator(Query &query, const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    for (const Operator &candidate : operators()) {
        if (word.left(colon).compare(candidate.name, Qt::CaseInsensitive) == 0)
            return candidate.assign(query, word.mid(colon + 1).remove(u'"'));
    }
    return std::nullopt;
}

template <class E>
void append(QStringList &words, QLatin1String name, const std::optional<E> &value)
{
    if (value)
        words << name + Named<E>(*value).text;
}

void appendWords(QStringList &words, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        words << name + (value.contains(u' ') ? u'"' + value + u'"' : value);
}

void appendDay(QStringList &words, QLatin1String name, QDate day)
{
    if (day.isValid())
        words << name + day.toString(Qt::ISODate);
}

void appendIf(QStringList &words, bool on, QLatin1String word)
{
    if (on)
        words << word;
}

QString scoreText(const Query &query)
{
    if (query.withoutScore)
        return QStringLiteral("score:none");
    if (query.scoreFrom && query.scoreTo)
        return QStringLiteral("score:%1-%2").arg(*query.scoreFrom).arg(*query.scoreTo);
    return {};
}

bool admitsScore(const Query &query, const Score &score)
{
    if (query.withoutScore)
        return !score.isSet();
    if (!query.scoreFrom && !query.scoreTo)
        return true;
    return score.isSet() && score.points() >= query.scoreFrom.value_or(0)
        && score.points() <= query.scoreTo.value_or(100);
}

template <class E>
bool admitsValue(const std::optional<E> &wanted, const Named<E> &value)
{
    return !wanted || value.value == *wanted;
}

bool admitsCause(const Query &query, const CrmSync &crm)
{
    return !query.cause || (crm.state == SyncState::Error && crm.cause.value == *query.cause);
}

bool admitsMarks(const Query &query, const OwnMarks &own)
{
    return (!query.unseen || own.unseen) && (!query.followUp || own.followUp.isRunning())
        && (!query.due || nextDue(own).isSet());
}

bool admitsFields(const Query &query, const Conversation &card)
{
    return (!query.withEmail || !card.email.isEmpty()) && (!query.withPhone || !card.phone.isEmpty())
        && SearchTerms(query.agent).matchesAll({card.agentName})
        && SearchTerms(query.company).matchesAll({card.company})
        && SearchTerms(query.from).matchesAll({card.name, card.email});
}

bool admitsDays(const Query &query, Instant activity)
{
    return (!query.before.isValid() || activity < beginOf(query.before))
        && (!query.after.isValid() || activity >= beginOf(query.after));
}

} // namespace

Query Query::parse(const QString &input)
{
    Query query;
    QStringList words;
    for (const QString &word : searchPieces(input)) {
        const std::optional<bool> understood = applyOperator(query, word);
        if (understood.value_or(false) || exclude(query, word))
            continue;
        words << word;
        if (understood.has_value())
            query.notUnderstood << word;
    }
    query.text = words.join(u' ');
    return query;
}

QString Query::toText() const
{
    QStringList words;
    append(words, QLatin1String("status:"), status);
    append(words, QLatin1String("crm:"), crm);
    if (cause)
        words << QLatin1String("cause:") + (*cause == SyncCause::Unknown ? otherCause : Named(*cause).text);
    append(words, QLatin1String("link:"), link);
    append(words, QLatin1String("intent:"), intent);
    append(words, QLatin1String("sentiment:"), sentiment);
    words << scoreText(*this);
    appendIf(words, unseen, QLatin1String("is:unseen"));
    appendIf(words, followUp, QLatin1String("is:followup"));
    appendIf(words, due, QLatin1String("is:due"));
    appendIf(words, withEmail, QLatin1String("has:email"));
    appendIf(words, withPhone, QLatin1String("has:phone"));
    appendWords(words, QLatin1String("agent:"), agent);
    appendWords(words, QLatin1String("company:"), company);
    appendWords(words, QLatin1String("from:"), from);
    appendDay(words, QLatin1String("before:"), before);
    appendDay(words, QLatin1String("after:"), after);
    if (sort != SortOrder::NewestFirst)
        words << QLatin1String("sort:") + Named<SortOrder>(sort).text;
    for (const QString &piece : without)
        words << u'-' + piece;
    words << text;
    words.removeAll(QString());
    return words.join(u' ');
}

bool Query::admits(const Conversation &card, const OwnMarks &own) const
{
    return admitsValue(status, card.status) && admitsValue(crm, card.crm.state) && admitsCause(*this, card.crm)
        && admitsValue(link, card.link.state) && admitsValue(intent, card.intent)
        && admitsValue(sentiment, card.sentiment) && admitsScore(*this, card.score) && admitsMarks(*this, own)
        && admitsFields(*this, card) && admitsDays(*this, lastActivity(card));
}

bool Query::matches(const Conversation &card, const OwnMarks &own, const QStringList &messages) const
{
    if (!admits(card, own) || !isFound(SearchTerms(text), card, messages))
        return false;
    return std::ranges::none_of(without,
                                [&](const QString &piece) { return isFound(SearchTerms(piece), card, messages); });
}

bool isFound(const SearchTerms &terms, const Conversation &card, const QStringList &messages)
{
    if (terms.matchesAll(searchedFields(card)))
        return true;
    return std::ranges::any_of(messages, [&terms](const QString &message) { return terms.matchesAll({message}); });
}

Instant beginOf(QDate day)
{
    return Instant{day.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
}

Instant lastActivity(const Conversation &card)
{
    if (card.lastMessageAt.isSet())
        return card.lastMessageAt;
    return card.createdAt.isSet() ? card.createdAt : Instant{0};
}

QStringList searchedFields(const Conversation &card)
{
    return {card.name, card.email, card.agentName, card.summary};
}

std::span<const SyncCause> causesInOrder()
{
    static constexpr std::array order{SyncCause::MissingName, SyncCause::MissingContact, SyncCause::Duplicate,
                                      SyncCause::Validation,  SyncCause::Auth,           SyncCause::RateLimit,
                                      SyncCause::Server,      SyncCause::Network,        SyncCause::Unknown};
    static_assert(order.size() == std::size(Names<SyncCause>::table) + 1);
    return order;
}

qint64 firstKeyOf(std::optional<SyncCause> cause)
{
    const std::span<const SyncCause> causes = causesInOrder();
    const qint64 rank = cause ? std::ranges::find(causes, *cause) - causes.begin() : qint64(causes.size());
    return (rank << rankShift) - (qint64{1} << (rankShift - 1));
}

qint64 sortKey(SortOrder order, const Score &score, const OwnMarks &own, const CrmSync &crm, qint64 timeKey)
{
    switch (order) {
    case SortOrder::OldestFirst:
        return timeKey;
    case SortOrder::HighestScore: {
        const qint64 rank = score.isSet() ? 100 - score.points() : 101;
        return (rank << rankShift) - timeKey;
    }
    case SortOrder::DueFirst: {
        // What is due lies below 2^48 ms, all the rest after it, newest first.
        const Instant due = nextDue(own);
        return due.isSet() ? due.ms : (qint64{1} << 50) - timeKey;
    }
    case SortOrder::ByCause: {
        const bool failed = crm.state == SyncState::Error;
        const qint64 middle = qint64{1} << (rankShift - 1);
        return firstKeyOf(failed ? std::optional(crm.cause.value) : std::nullopt) + middle - timeKey;
    }
    case SortOrder::NewestFirst:
    case SortOrder::Unknown:
        break;
    }
    return -timeKey;
}

} // namespace leadlight
