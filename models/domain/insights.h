// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/named.h"
#include "domain/score.h"

#include <QString>

#include <vector>

namespace leadlight {

/// What the visitor wanted, in the seed's six classes.
enum class Intent {
    PotentialNewBusiness,
    ExistingCustomerSupport,
    EmploymentInquiry,
    VendorInquiry,
    PartnershipInquiry,
    Spam,
    Unknown
};
template <>
struct Names<Intent> {
    static constexpr std::pair<Intent, const char *> table[]
        = {{Intent::PotentialNewBusiness, "potential_new_business"},
           {Intent::ExistingCustomerSupport, "existing_customer_support"},
           {Intent::EmploymentInquiry, "employment_inquiry"},
           {Intent::VendorInquiry, "vendor_inquiry"},
           {Intent::PartnershipInquiry, "partnership_inquiry"},
           {Intent::Spam, "spam"}};
};

enum class Sentiment { Positive, Neutral, Negative, Unknown };
template <>
struct Names<Sentiment> {
    static constexpr std::pair<Sentiment, const char *> table[]
        = {{Sentiment::Positive, "positive"}, {Sentiment::Neutral, "neutral"}, {Sentiment::Negative, "negative"}};
};

enum class Factor { Budget, Urgency, Authority, Fit, Engagement, Unknown };
template <>
struct Names<Factor> {
    static constexpr std::pair<Factor, const char *> table[] = {{Factor::Budget, "budget"},
                                                                {Factor::Urgency, "urgency"},
                                                                {Factor::Authority, "authority"},
                                                                {Factor::Fit, "fit"},
                                                                {Factor::Engagement, "engagement"}};
};

/// NotMentioned is not a low mark: unknown must never be shown as bad.
enum class Finding { Found, Contradicted, NotMentioned, Unknown };
template <>
struct Names<Finding> {
    static constexpr std::pair<Finding, const char *> table[] = {
        {Finding::Found, "found"}, {Finding::Contradicted, "contradicted"}, {Finding::NotMentioned, "not_mentioned"}};
};

/// Why there is no score; the seed's three reasons.
enum class ScoreGap { TooShort, GenericOnly, NothingQualifying, Unknown };
template <>
struct Names<ScoreGap> {
    static constexpr std::pair<ScoreGap, const char *> table[] = {{ScoreGap::TooShort, "too_short"},
                                                                  {ScoreGap::GenericOnly, "generic_only"},
                                                                  {ScoreGap::NothingQualifying, "nothing_qualifying"}};
};

/// One factor of the score with its evidence. `quote` is what the service says the visitor wrote; the client
/// checks it against the transcript before it believes it. `seq` 0: no message named.
struct FactorResult {
    Named<Factor> factor;
    Named<Finding> finding;
    QString quote;
    QString note;
    qint64 seq = 0;

    friend bool operator==(const FactorResult &, const FactorResult &) = default;
};

/// One fact about the visitor. Typed by the visitor, so unverified. `seq` is its source message, 0 if unknown.
struct VisitorFact {
    QString value;
    qint64 seq = 0;

    friend bool operator==(const VisitorFact &, const VisitorFact &) = default;
};

struct Visitor {
    VisitorFact fullName;
    VisitorFact email;
    VisitorFact phone;
    VisitorFact company;
    VisitorFact jobTitle;
    VisitorFact address;
    VisitorFact website;

    friend bool operator==(const Visitor &, const Visitor &) = default;
};

/// What the service's AI made of a conversation. Attacker-steered text (sync-and-trust T4): shown as AI-made,
/// never acted upon, never linked. Empty `factors`: the service sent no breakdown, and none may be invented.
struct Insights {
    Visitor visitor;
    Score score;
    QString reasoning;
    Instant scoredAt;
    qint64 scoredSeq = 0;
    std::vector<Named<ScoreGap>> gaps;
    std::vector<FactorResult> factors;
    Named<Intent> intent;
    Named<Sentiment> sentiment;
    QString shortSummary;
    QString detailedSummary;

    friend bool operator==(const Insights &, const Insights &) = default;
};

} // namespace leadlight
