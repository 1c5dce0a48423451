// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/intent.h"

#include <array>

namespace leadlight::demo {

namespace {

/// Lexicon strength found per signal. The agent's words count a third: they say what is talked about, not what the
/// visitor wants.
class Tally
{
public:
    explicit Tally(const std::vector<Utterance> &utterances)
    {
        for (const Utterance &utterance : utterances) {
            for (const Hit &hit : utterance.hits) {
                if (hit.signal == Signal::Need && utterance.has(Signal::Generic))
                    continue; // "do you have parking?"
                (utterance.byVisitor ? m_visitor : m_agent)[size_t(hit.signal)] += hit.strength;
            }
        }
    }
    [[nodiscard]] int visitor(Signal signal) const { return m_visitor[size_t(signal)]; }
    [[nodiscard]] int both(Signal signal) const { return 3 * visitor(signal) + m_agent[size_t(signal)]; }

private:
    std::array<int, size_t(Signal::Count)> m_visitor{};
    std::array<int, size_t(Signal::Count)> m_agent{};
};

struct IntentRule {
    Intent intent;
    Signal signal;
    int atLeast; ///< strength in the visitor's words
};
/// The first that holds wins: what is said in so many words goes before what is only likely.
constexpr std::array<IntentRule, 4> plainIntents{{{Intent::Spam, Signal::Spam, 6},
                                                  {Intent::EmploymentInquiry, Signal::Employment, 6},
                                                  {Intent::PartnershipInquiry, Signal::Partnership, 3},
                                                  {Intent::VendorInquiry, Signal::Vendor, 3}}};

/// "not great", "no problem". A weak "thanks" stays what it is ("no thanks").
bool turnsAround(const Utterance &utterance, const Hit &hit)
{
    return utterance.isNegated(hit) && !(hit.signal == Signal::Positive && hit.strength < 2);
}

} // namespace

Named<Intent> intentOf(const std::vector<Utterance> &utterances)
{
    const Tally tally(utterances);
    const int purchase = tally.visitor(Signal::Purchase);
    for (const IntentRule &rule : plainIntents) {
        if (tally.visitor(rule.signal) >= rule.atLeast && tally.visitor(rule.signal) * 2 > purchase)
            return rule.intent;
    }
    const int helped = tally.both(Signal::Support) + tally.both(Signal::Use);
    if (tally.visitor(Signal::Support) + tally.visitor(Signal::Use) > 0 && helped > tally.both(Signal::Purchase))
        return Intent::ExistingCustomerSupport;
    if (purchase > 0 || tally.visitor(Signal::Need) > 0 || tally.visitor(Signal::Budget) > 0)
        return Intent::PotentialNewBusiness;
    return {};
}

Named<Sentiment> sentimentOf(const std::vector<Utterance> &utterances)
{
    int positive = 0;
    int negative = 0;
    for (const Utterance &utterance : utterances) {
        if (!utterance.byVisitor)
            continue;
        if (utterance.has(Signal::Positive) && utterance.text().contains(u'!'))
            ++positive;
        for (const Hit &hit : utterance.hits) {
            if (hit.signal == Signal::Positive)
                (turnsAround(utterance, hit) ? negative : positive) += hit.strength;
            else if (hit.signal == Signal::Negative)
                (turnsAround(utterance, hit) ? positive : negative) += hit.strength;
        }
    }
    if (negative >= 2 && negative * 2 > positive)
        return Sentiment::Negative;
    return positive >= 4 && positive > negative ? Sentiment::Positive : Sentiment::Neutral;
}

} // namespace leadlight::demo
