// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec_conversation.h"

#include "remote/codec_fields.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

VisitorFact readFact(const Fields &visitor, const char *key)
{
    if (!visitor.has(key))
        return {};
    const Fields fact = visitor.object(key);
    return {fact.requiredText("value", maxLength::line), fact.count("seq", 0)};
}

Visitor readVisitor(const Fields &conversation)
{
    if (!conversation.has("visitor"))
        return {};
    const Fields visitor = conversation.object("visitor");
    return {.fullName = readFact(visitor, "name"),
            .email = readFact(visitor, "email"),
            .phone = readFact(visitor, "phone"),
            .company = readFact(visitor, "company"),
            .jobTitle = readFact(visitor, "jobTitle"),
            .address = readFact(visitor, "address"),
            .website = readFact(visitor, "website")};
}

std::vector<FactorResult> readFactors(const Fields &conversation, QString &fault)
{
    std::vector<FactorResult> factors;
    const QJsonArray entries = conversation.array("factors");
    for (const QJsonValue &entry : entries) {
        const Fields fields(entry, fault, "factors[]");
        FactorResult factor{.factor = fields.requiredNamed<Factor>("factor"),
                            .finding = fields.requiredNamed<Finding>("finding"),
                            .quote = fields.text("quote", maxLength::paragraph),
                            .note = fields.text("note", maxLength::paragraph),
                            .seq = fields.count("seq", 0)};
        if (factors.size() < 64)
            factors.push_back(std::move(factor));
    }
    return factors;
}

Insights readInsights(const Fields &fields, QString &fault)
{
    return {.visitor = readVisitor(fields),
            .score = readScore(fields.value("score")),
            .reasoning = fields.text("reasoning", maxLength::paragraph),
            .scoredAt = fields.time("scoredAt"),
            .scoredSeq = fields.count("scoredSeq", 0),
            .gaps = fields.names<ScoreGap>("scoreGaps"),
            .factors = readFactors(fields, fault),
            .intent = fields.named<Intent>("intent"),
            .sentiment = fields.named<Sentiment>("sentiment"),
            .shortSummary = fields.text("shortSummary", maxLength::paragraph),
            .detailedSummary = fields.text("detailedSummary", maxLength::paragraph)};
}

Link linkOf(const Fields &fields)
{
    Link link;
    link.state = fields.requiredNamed<LinkState>("state");
    link.confidence = static_cast<int>(std::min<qint64>(100, fields.count("confidence", 0)));
    link.reasons = fields.names<MatchReason>("reasons");
    link.origin = fields.named<LinkOrigin>("origin");
    if (fields.has("contact")) {
        const Fields contact = fields.object("contact");
        link.contactId = contact.requiredId<ContactId>("id");
        link.contactName = contact.text("name", maxLength::line);
        link.contactEmail = contact.text("email", maxLength::line);
    }
    if (fields.has("account")) {
        const Fields account = fields.object("account");
        link.accountId = account.requiredId<AccountId>("id");
        link.accountName = account.text("name", maxLength::line);
    }
    link.linkedBy = fields.text("by", maxLength::line);
    link.linkedAt = fields.time("at");
    link.rev = fields.text("rev", maxLength::rev);
    return link;
}

CrmSync readCrm(const Fields &fields)
{
    return {.state = fields.requiredNamed<SyncState>("state"),
            .cause = fields.named<SyncCause>("cause"),
            .detail = fields.text("detail", maxLength::detail),
            .requestId = fields.text("requestId", maxLength::name),
            .at = fields.time("at"),
            .nextTryAt = fields.time("nextTryAt")};
}

} // namespace

ConversationRecord readConversation(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "conversation");
    ConversationRecord record;
    record.insights = readInsights(fields, fault);
    const Insights &insights = record.insights;
    const Fields agent = fields.object("agent");
    const qint64 messages = fields.requiredCount("messageCount");
    record.card = {.id = fields.requiredId<ConversationId>("id"),
                   .rev = {},
                   .name = insights.visitor.fullName.value,
                   .email = insights.visitor.email.value,
                   .phone = insights.visitor.phone.value,
                   .company = insights.visitor.company.value,
                   .status = fields.requiredNamed<Status>("status"),
                   .statusRev = fields.text("statusRev", maxLength::rev),
                   .score = insights.score,
                   .intent = insights.intent,
                   .sentiment = insights.sentiment,
                   .summary = insights.shortSummary,
                   .messageCount = static_cast<int>(std::min<qint64>(messages, std::numeric_limits<int>::max())),
                   .lastSeq = fields.requiredCount("lastSeq"),
                   .messagesRev = fields.requiredText("messagesRev", maxLength::rev),
                   .agentId = agent.requiredId<AgentId>("id"),
                   .agentName = agent.text("name", maxLength::line),
                   .lastMessageAt = fields.requiredTime("lastMessageAt"),
                   .lastVisitorMessageAt = fields.time("lastVisitorMessageAt"),
                   .createdAt = fields.requiredTime("createdAt"),
                   .link = linkOf(fields.object("link")),
                   .crm = readCrm(fields.object("crm"))};
    return record;
}

Contact readContact(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "contact");
    return {.id = fields.requiredId<ContactId>("id"),
            .rev = {},
            .name = fields.requiredText("name", maxLength::line),
            .email = fields.text("email", maxLength::line),
            .phone = fields.text("phone", maxLength::line),
            .company = fields.text("company", maxLength::line),
            .jobTitle = fields.text("jobTitle", maxLength::line),
            .primaryAccountId = fields.id<AccountId>("primaryAccountId")};
}

Account readAccount(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "account");
    return {.id = fields.requiredId<AccountId>("id"),
            .rev = {},
            .name = fields.requiredText("name", maxLength::line),
            .website = fields.text("website", maxLength::line),
            .industry = fields.text("industry", maxLength::line)};
}

Agent readAgent(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "agent");
    return {.id = fields.requiredId<AgentId>("id"), .rev = {}, .name = fields.requiredText("name", maxLength::line)};
}

Viewer readViewer(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "viewer");
    return {.id = fields.requiredId<AgentId>("id").value,
            .rev = {},
            .name = fields.requiredText("name", maxLength::line),
            .role = fields.text("role", maxLength::name)};
}

Note readNote(const QJsonValue &value, QString &fault)
{
    const Fields fields(value, fault, "note");
    return {.id = fields.requiredId<NoteId>("id"),
            .rev = {},
            .conversation = fields.requiredId<ConversationId>("conversation"),
            .text = fields.requiredText("text", maxLength::paragraph),
            .author = fields.text("author", maxLength::line),
            .createdAt = fields.requiredTime("createdAt"),
            .updatedAt = fields.time("updatedAt")};
}

Link readLink(const QJsonValue &value, QString &fault)
{
    return linkOf(Fields(value, fault, "link"));
}

} // namespace leadlight
