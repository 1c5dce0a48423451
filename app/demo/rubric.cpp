// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/rubric.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

struct FactorRule {
    Factor factor;
    Signal found;
    Signal against;
    std::array<int, 4> points; ///< by strength 0 to 3
};
/// README.md, "Rubric", holds the same table in words.
constexpr std::array<FactorRule, 4> rules{
    {{Factor::Budget, Signal::Budget, Signal::BudgetAgainst, {0, 12, 20, 25}},
     {Factor::Urgency, Signal::Urgency, Signal::UrgencyAgainst, {0, 8, 16, 20}},
     {Factor::Authority, Signal::Authority, Signal::AuthorityAgainst, {0, 8, 14, 20}},
     {Factor::Fit, Signal::Fit, Signal::FitAgainst, {0, 8, 14, 20}}}};
constexpr int contradictedPoints = -10;
constexpr int mostEngagementPoints = 15;

void adopt(Judged &judged, Finding finding, const Utterance &utterance, const QString &quote, int strength)
{
    judged.result.finding = finding;
    judged.result.quote = quote;
    judged.result.seq = utterance.seq();
    judged.result.note.clear();
    judged.strength = strength;
}

void adoptFound(Judged &judged, const Utterance &utterance, const QString &quote, int strength)
{
    const bool stronger = judged.result.finding == Finding::Found ? strength > judged.strength
                                                                  : judged.result.finding == Finding::NotMentioned;
    const bool takesBack = judged.result.finding == Finding::Contradicted && strength >= 2;
    if (stronger || takesBack)
        adopt(judged, Finding::Found, utterance, quote, strength);
}

/// A contradiction stands until the visitor says the opposite later; among found ones the strongest stands.
void consider(Judged &judged, const Utterance &utterance, const Hit *found, const Hit *against)
{
    if (against != nullptr)
        adopt(judged, Finding::Contradicted, utterance, utterance.quote(*against), against->strength);
    else if (found != nullptr)
        adoptFound(judged, utterance, utterance.quote(*found), found->strength);
}

/// The visitor's answer when the agent has put the deal before them.
struct Answer {
    bool agreed = false;
    bool declined = false;
};

bool confirms(const Utterance &agent)
{
    return agent.has(Signal::Confirm) || agent.text().trimmed().endsWith("right?"_L1);
}

bool proposesDeal(const Utterance &agent)
{
    const bool asks
        = confirms(agent) || agent.opensWith(Signal::Offer, 2) || (agent.has(Signal::Offer) && agent.isQuestion());
    return asks && !agent.has(Signal::Use);
}

Answer answerTo(const Utterance *agent, const Utterance &visitor)
{
    if (agent == nullptr || !proposesDeal(*agent))
        return {};
    const bool saysNo = visitor.opensWith(Signal::No, 2);
    const bool saysYes = !saysNo && visitor.opensWith(Signal::Yes, 4);
    const Hit *purchase = agent->strongest(Signal::Purchase);
    const bool onlyOffered = !confirms(*agent);
    const bool deal = !onlyOffered || (purchase != nullptr && purchase->strength == 2);
    const bool leaves = onlyOffered && visitor.has(Signal::Closing); // "that's okay, that's all I needed"
    return {deal && saysYes && !leaves, deal && saysNo && onlyOffered && !visitor.has(Signal::Need)};
}

/// Agreeing to a date or a price that the agent named says as much as naming it.
void adoptAgreed(Judged &judged, const Utterance &agent, const Utterance &visitor, Signal signal)
{
    const Hit *named = agent.strongest(signal);
    if (named == nullptr || judged.result.finding == Finding::Found)
        return;
    adoptFound(judged, visitor, visitor.opening(), std::min(named->strength, 2));
    judged.result.note = u"Agreed to \u201C%1\u201D"_s.arg(agent.words(*named).simplified());
}

bool namesPrice(const Utterance &agent)
{
    return std::ranges::any_of(agent.tokens,
                               [](const Token &token) { return bool(token.classes & TokenClass::Money); });
}

void judgeAnswer(std::vector<Judged> &factors, const Utterance *agent, const Utterance &visitor, const Answer &answer)
{
    const bool accepts = answer.agreed
        || (visitor.has(Signal::Fit) && !visitor.has(Signal::FitAgainst)
            && !visitor.isNegated(*visitor.strongest(Signal::Fit)));
    if (accepts && agent != nullptr && namesPrice(*agent))
        adoptAgreed(factors[0], *agent, visitor, Signal::Budget);
    if (answer.agreed) {
        adoptAgreed(factors[1], *agent, visitor, Signal::Urgency);
        adoptFound(factors[2], visitor, visitor.opening(), 2);
        adoptFound(factors[3], visitor, visitor.opening(), 2);
    } else if (answer.declined) {
        adopt(factors[1], Finding::Contradicted, visitor, visitor.opening(), 2);
        factors[1].result.note = u"Did not want to go ahead now"_s;
    }
}

/// A stated need for something that is sold is a weak sign of fit.
void judgeRequest(Judged &fit, const Utterance &utterance)
{
    const Hit *need = utterance.strongest(Signal::Need);
    if (need == nullptr || fit.result.finding != Finding::NotMentioned || !utterance.has(Signal::Purchase))
        return;
    adoptFound(fit, utterance, utterance.quote(*need), 1);
}

Judged judgeEngagement(const std::vector<Utterance> &utterances)
{
    Judged judged{{Factor::Engagement, Finding::NotMentioned, {}, {}, 0}, 0};
    int turns = 0;
    int words = 0;
    const Utterance *fullest = nullptr;
    const Utterance *declined = nullptr;
    for (const Utterance &utterance : utterances) {
        if (!utterance.byVisitor || utterance.tokens.empty())
            continue;
        ++turns;
        words += int(utterance.tokens.size());
        if (fullest == nullptr || utterance.tokens.size() > fullest->tokens.size())
            fullest = &utterance;
        if (utterance.has(Signal::Decline) && !utterance.has(Signal::UrgencyAgainst))
            declined = &utterance;
    }
    judged.strength = std::min(mostEngagementPoints, turns + std::min(6, words / 15));
    if (declined != nullptr && utterances.size() > 2) {
        adopt(judged, Finding::Contradicted, *declined, declined->quote(*declined->strongest(Signal::Decline)), 0);
    } else if (turns >= 3 && words >= 15) {
        judged.result.finding = Finding::Found;
        judged.result.quote = fullest->opening();
        judged.result.seq = fullest->seq();
        judged.result.note = u"%1 visitor messages, %2 words"_s.arg(turns).arg(words);
    }
    return judged;
}

/// "That is all for today" is no deadline, "no, I do not want to book it" no decision to book.
bool saysNothing(Factor factor, const Utterance &utterance, const Hit &hit, const Answer &answer)
{
    const bool someTime = factor == Factor::Urgency && hit.strength == 1 && utterance.has(Signal::Support);
    return someTime || (factor == Factor::Fit && utterance.isNegated(hit))
        || (factor == Factor::Urgency && utterance.has(Signal::Closing))
        || (factor == Factor::Authority && (answer.declined || utterance.has(Signal::UrgencyAgainst)));
}

QString clause(const Judged &judged)
{
    const QString quoted = u" (\u201C%1\u201D)"_s.arg(shortened(judged.result.quote.simplified(), 60));
    const bool found = judged.result.finding == Finding::Found;
    switch (judged.result.factor.value) {
    case Factor::Budget:
        if (!found)
            return u"budget does not fit"_s + quoted;
        return (judged.strength == 3                ? u"customer confirmed the budget"_s
                    : !judged.result.note.isEmpty() ? u"agreed to the price"_s
                    : judged.strength == 2          ? u"price range was discussed"_s
                                                    : u"asked about the price"_s)
            + quoted;
    case Factor::Urgency:
        if (!found)
            return u"not ready to go ahead now"_s + quoted;
        return (judged.strength == 3                ? u"needs it right away"_s
                    : !judged.result.note.isEmpty() ? u"agreed to a date"_s
                    : judged.strength == 2          ? u"has a date in mind"_s
                                                    : u"timeline is some months out"_s)
            + quoted;
    case Factor::Authority:
        if (!found)
            return u"somebody else decides"_s + quoted;
        return (judged.strength == 3       ? u"is the decision maker"_s
                    : judged.strength == 2 ? u"gave the go-ahead personally"_s
                                           : u"shares in the decision"_s)
            + quoted;
    case Factor::Fit:
        if (!found)
            return u"service does not match the need"_s + quoted;
        return (judged.strength >= 2 ? u"service matches the need"_s : u"stated a need that we serve"_s) + quoted;
    case Factor::Engagement:
        return found ? u"took active part (%1)"_s.arg(judged.result.note) : u"lost interest"_s + quoted;
    case Factor::Unknown:
        break;
    }
    return {};
}

QString intentClause(Intent intent)
{
    switch (intent) {
    case Intent::ExistingCustomerSupport:
        return u"existing customer who needs help"_s;
    case Intent::EmploymentInquiry:
        return u"looks for work, not for a service"_s;
    case Intent::VendorInquiry:
        return u"wants to sell to us"_s;
    case Intent::PartnershipInquiry:
        return u"looks for a partnership"_s;
    case Intent::Spam:
        return u"unsolicited offer, no need of its own"_s;
    case Intent::PotentialNewBusiness:
    case Intent::Unknown:
        break;
    }
    return {};
}

QString gapClause(ScoreGap gap, int messageCount)
{
    switch (gap) {
    case ScoreGap::TooShort:
        return messageCount == 1 ? u"only 1 message"_s : u"only %1 messages"_s.arg(messageCount);
    case ScoreGap::GenericOnly:
        return u"only general questions were asked"_s;
    case ScoreGap::NothingQualifying:
        return u"no budget, date, role or need was mentioned"_s;
    case ScoreGap::Unknown:
        break;
    }
    return {};
}

} // namespace

bool isSelfService(const std::vector<Utterance> &utterances)
{
    int use = 0;
    int purchase = 0;
    for (const Utterance &utterance : utterances) {
        const int weight = utterance.byVisitor ? 2 : 1;
        for (const Hit &hit : utterance.hits) {
            use += hit.signal == Signal::Use ? weight * hit.strength : 0;
            purchase += hit.signal == Signal::Purchase && hit.strength == 2 ? weight * hit.strength : 0;
        }
    }
    return use > purchase;
}

std::vector<Judged> judgeFactors(const std::vector<Utterance> &utterances, Intent intent)
{
    std::vector<Judged> factors;
    for (const FactorRule &rule : rules)
        factors.push_back({{rule.factor, Finding::NotMentioned, {}, {}, 0}, 0});
    const bool selfService = intent == Intent::ExistingCustomerSupport && isSelfService(utterances);
    const Utterance *agent = nullptr;
    for (const Utterance &utterance : utterances) {
        if (!utterance.byVisitor) {
            agent = &utterance;
            continue;
        }
        if (selfService || utterance.tokens.empty())
            continue;
        judgeRequest(factors[3], utterance);
        const Answer answer = answerTo(agent, utterance);
        for (size_t i = 0; i < rules.size(); ++i) {
            const Hit *against = utterance.strongest(rules[i].against);
            const Hit *found = utterance.strongest(rules[i].found);
            if (found != nullptr && saysNothing(rules[i].factor, utterance, *found, answer))
                found = nullptr;
            consider(factors[i], utterance, found, against);
        }
        judgeAnswer(factors, agent, utterance, answer);
    }
    factors.push_back(judgeEngagement(utterances));
    return factors;
}

int pointsOf(const std::vector<Judged> &factors, Intent intent)
{
    int points = 0;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (factors[i].result.finding == Finding::Found)
            points += rules[i].points[size_t(factors[i].strength)];
        else if (factors[i].result.finding == Finding::Contradicted)
            points += contradictedPoints;
    }
    const Judged &engagement = factors.back();
    points += engagement.result.finding == Finding::Contradicted ? contradictedPoints : engagement.strength;
    switch (intent) {
    case Intent::Spam:
        return 0;
    case Intent::EmploymentInquiry:
    case Intent::VendorInquiry:
        return std::clamp(points / 4, 0, 25);
    case Intent::ExistingCustomerSupport:
        return std::clamp(points / 2, 0, 50);
    case Intent::PartnershipInquiry:
        return std::clamp(points * 4 / 5, 0, 79);
    case Intent::PotentialNewBusiness:
    case Intent::Unknown:
        break;
    }
    return std::clamp(points, 0, 100);
}

std::vector<Named<ScoreGap>> scoreGaps(const std::vector<Utterance> &utterances, const std::vector<Judged> &factors,
                                       Intent intent)
{
    const bool tooShort = utterances.size() <= 2;
    const bool qualified = std::ranges::any_of(factors, [](const Judged &judged) {
        return judged.result.factor.value != Factor::Engagement && judged.result.finding != Finding::NotMentioned;
    });
    const bool knownKind = intent == Intent::Spam || intent == Intent::VendorInquiry
        || intent == Intent::EmploymentInquiry || intent == Intent::PartnershipInquiry;
    if (!tooShort && (qualified || knownKind))
        return {};
    std::vector<Named<ScoreGap>> gaps;
    if (tooShort)
        gaps.emplace_back(ScoreGap::TooShort);
    if (qualified || knownKind)
        return gaps;
    const bool generic = std::ranges::all_of(utterances, [](const Utterance &utterance) {
        return !utterance.byVisitor || utterance.isQuestion() || utterance.has(Signal::Small)
            || utterance.has(Signal::Generic) || utterance.tokens.size() <= 3;
    });
    const bool anyGeneric = std::ranges::any_of(
        utterances, [](const Utterance &utterance) { return utterance.byVisitor && utterance.has(Signal::Generic); });
    gaps.emplace_back(generic && anyGeneric ? ScoreGap::GenericOnly : ScoreGap::NothingQualifying);
    return gaps;
}

QString reasoningFor(const Insights &insights, const std::vector<Judged> &factors, int messageCount)
{
    QStringList clauses;
    if (!insights.score.isSet()) {
        for (const Named<ScoreGap> &gap : insights.gaps)
            clauses.append(gapClause(gap.value, messageCount));
        return u"No score: %1."_s.arg(clauses.join(u"; "_s));
    }
    if (const QString kind = intentClause(insights.intent.value); !kind.isEmpty())
        clauses.append(kind);
    QStringList missing;
    for (const Judged &judged : factors) {
        if (judged.result.finding == Finding::NotMentioned)
            missing.append(judged.result.factor.text);
        else
            clauses.append(clause(judged));
    }
    if (!missing.isEmpty() && !(insights.intent == Intent::Spam))
        clauses.append(u"not mentioned: %1"_s.arg(missing.join(u", "_s)));
    QString text = clauses.join(u"; "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return u"Score of %1: %2."_s.arg(insights.score.points()).arg(text);
}

} // namespace leadlight::demo
