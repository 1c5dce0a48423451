// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/analysis.h"

#include "app/demo/facts.h"
#include "app/demo/intent.h"
#include "app/demo/rubric.h"
#include "app/demo/summary.h"

#include <utility>

namespace leadlight::demo {

Insights analyse(const std::vector<Message> &messages)
{
    const std::vector<Utterance> utterances = understand(messages);
    Insights insights;
    insights.visitor = factsOf(utterances);
    insights.intent = intentOf(utterances);
    insights.sentiment = sentimentOf(utterances);
    const std::vector<Judged> factors = judgeFactors(utterances, insights.intent.value);
    for (const Judged &judged : factors)
        insights.factors.push_back(judged.result);
    insights.gaps = scoreGaps(utterances, factors, insights.intent.value);
    if (insights.gaps.empty())
        insights.score = Score(pointsOf(factors, insights.intent.value));
    insights.reasoning = reasoningFor(insights, factors, int(utterances.size()));
    if (!messages.empty()) {
        insights.scoredAt = messages.back().sentAt;
        insights.scoredSeq = messages.back().seq;
    }
    insights.shortSummary = shortSummaryOf(utterances, insights);
    insights.detailedSummary = detailedSummaryOf(utterances, insights);
    return insights;
}

void copyToCard(const Insights &insights, Conversation &card)
{
    card.name = insights.visitor.fullName.value;
    card.email = insights.visitor.email.value;
    card.phone = insights.visitor.phone.value;
    card.company = insights.visitor.company.value;
    card.score = insights.score;
    card.intent = insights.intent;
    card.sentiment = insights.sentiment;
    card.summary = insights.shortSummary;
}

void describe(ConversationRecord &record, const std::vector<Message> &messages)
{
    record.insights = analyse(messages);
    copyToCard(record.insights, record.card);
    record.card.messageCount = int(messages.size());
    record.card.lastSeq = messages.empty() ? 0 : messages.back().seq;
    record.card.lastMessageAt = messages.empty() ? record.card.createdAt : messages.back().sentAt;
    record.card.lastVisitorMessageAt = {};
    for (const Message &message : messages) {
        if (message.author == Author::Visitor)
            record.card.lastVisitorMessageAt = message.sentAt;
    }
}

} // namespace leadlight::demo
