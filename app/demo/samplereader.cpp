// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/samplereader.h"

#include "app/demo/analysis.h"
#include "app/demo/crm.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

/// How long the writer of this message needed after the one before: people type, an agent answers at once.
qint64 typingMs(const Message &message)
{
    const qint64 length = std::min<qint64>(message.text.size(), 400);
    return message.author == Author::Visitor ? 25'000 + 350 * length : 4'000 + 40 * length;
}

QString setFact(VisitorFact &fact, const QString &value, const std::vector<Message> &messages)
{
    const auto source = std::ranges::find_if(messages, [&](const Message &message) {
        return message.author == Author::Visitor && message.text.contains(value);
    });
    if (!value.isEmpty() && source == messages.end())
        return u"no visitor message contains \"%1\""_s.arg(value);
    fact = {value, value.isEmpty() ? 0 : source->seq};
    return {};
}

QString setFactor(const QJsonArray &given, const std::vector<Message> &messages, std::vector<FactorResult> &factors)
{
    const QString quote = given.at(2).toString();
    FactorResult factor{Named<Factor>::fromText(given.at(0).toString()),
                        Named<Finding>::fromText(given.at(1).toString()),
                        quote,
                        {},
                        0};
    if (!factor.factor.isKnown() || !factor.finding.isKnown())
        return u"unknown factor or finding"_s;
    if (!(factor.finding == Finding::NotMentioned)) {
        VisitorFact source;
        if (const QString problem = setFact(source, quote, messages); !problem.isEmpty())
            return problem;
        factor.seq = source.seq;
    }
    factors.push_back(factor);
    return {};
}

} // namespace

QString overrideInsights(const QJsonObject &given, const std::vector<Message> &messages, Insights &insights)
{
    const std::pair<QLatin1StringView, VisitorFact *> facts[] = {{"name"_L1, &insights.visitor.fullName},
                                                                 {"company"_L1, &insights.visitor.company},
                                                                 {"jobTitle"_L1, &insights.visitor.jobTitle}};
    for (const auto &[key, fact] : facts) {
        if (!given.contains(key))
            continue;
        if (const QString problem = setFact(*fact, textOf(given, key), messages); !problem.isEmpty())
            return problem;
    }
    if (given.contains("factors"_L1)) {
        insights.factors.clear();
        const QJsonArray factors = given.value("factors"_L1).toArray();
        for (const auto &factor : factors) {
            if (const QString problem = setFactor(factor.toArray(), messages, insights.factors); !problem.isEmpty())
                return problem;
        }
    }
    if (given.contains("score"_L1) || given.contains("gaps"_L1)) {
        insights.score = Score(given.value("score"_L1).toInt(-1));
        insights.gaps.clear();
        const QJsonArray gaps = given.value("gaps"_L1).toArray();
        for (const auto &gap : gaps)
            insights.gaps.push_back(Named<ScoreGap>::fromText(gap.toString()));
    }
    if (given.contains("intent"_L1))
        insights.intent = Named<Intent>::fromText(textOf(given, "intent"_L1));
    if (given.contains("sentiment"_L1))
        insights.sentiment = Named<Sentiment>::fromText(textOf(given, "sentiment"_L1));
    const std::pair<QLatin1StringView, QString *> texts[] = {{"short"_L1, &insights.shortSummary},
                                                             {"detailed"_L1, &insights.detailedSummary},
                                                             {"reasoning"_L1, &insights.reasoning}};
    for (const auto &[key, text] : texts) {
        if (given.contains(key))
            *text = textOf(given, key);
    }
    return {};
}

QString SampleReader::take(const QJsonObject &line)
{
    const QString name = textOf(line, "name"_L1);
    if (line.contains("conversation"_L1))
        return takeConversation(line);
    if (line.contains("contact"_L1))
        return takeContact(line);
    if (line.contains("viewer"_L1))
        m_sample.viewer = {textOf(line, "viewer"_L1), {}, name, textOf(line, "role"_L1)};
    else if (line.contains("agent"_L1))
        m_sample.agents.push_back({{textOf(line, "agent"_L1)}, {}, name});
    else if (line.contains("account"_L1))
        m_sample.accounts.push_back(
            {{textOf(line, "account"_L1)}, {}, name, textOf(line, "website"_L1), textOf(line, "industry"_L1)});
    else
        return u"neither viewer, agent, account, contact nor conversation"_s;
    return {};
}

QString SampleReader::takeContact(const QJsonObject &line)
{
    const AccountId account{textOf(line, "account"_L1)};
    const bool known = std::ranges::any_of(m_sample.accounts, [&](const Account &own) { return own.id == account; });
    if (!account.isEmpty() && !known)
        return u"unknown account"_s;
    CrmContact entry;
    entry.contact = {{textOf(line, "contact"_L1)}, {},
                     textOf(line, "name"_L1),      textOf(line, "email"_L1),
                     textOf(line, "phone"_L1),     textOf(line, "company"_L1),
                     textOf(line, "jobTitle"_L1),  account};
    entry.updatedAt = Instant{m_now.ms - line.value("daysAgo"_L1).toInt() * dayMs};
    m_sample.contacts.push_back(entry);
    return {};
}

QString SampleReader::takeConversation(const QJsonObject &line)
{
    const AgentId agentId{textOf(line, "agent"_L1)};
    const auto agent = std::ranges::find_if(m_sample.agents, [&](const Agent &own) { return own.id == agentId; });
    if (agent == m_sample.agents.end())
        return u"unknown agent"_s;
    DemoConversation conversation;
    Conversation &card = conversation.record.card;
    card.id = {textOf(line, "conversation"_L1)};
    card.status = Named<Status>::fromText(textOf(line, "status"_L1));
    card.agentId = agent->id;
    card.agentName = agent->name;
    if (!card.id.isValid() || !card.status.isKnown())
        return u"bad id or unknown status"_s;
    if (const QString problem = takeTurns(line, *agent, conversation); !problem.isEmpty())
        return problem;
    describe(conversation.record, conversation.messages);
    if (const QJsonObject given = line.value("insights"_L1).toObject(); !given.isEmpty()) {
        if (const QString problem = overrideInsights(given, conversation.messages, conversation.record.insights);
            !problem.isEmpty())
            return problem;
        copyToCard(conversation.record.insights, card);
    }
    if (const QString problem = takeNotes(line, conversation); !problem.isEmpty())
        return problem;
    if (const QString problem = takeCrm(line, conversation); !problem.isEmpty())
        return problem;
    m_sample.conversations.push_back(std::move(conversation));
    return {};
}

QString SampleReader::takeTurns(const QJsonObject &line, const Agent &agent, DemoConversation &conversation) const
{
    const QJsonArray turns = line.value("turns"_L1).toArray();
    for (const auto &value : turns) {
        const QJsonArray turn = value.toArray();
        Message message;
        message.seq = qint64(conversation.messages.size()) + 1;
        message.id = {conversation.record.card.id.value + u'-' + QString::number(message.seq)};
        const bool byVisitor = turn.at(0) == QJsonValue("U"_L1);
        message.author = byVisitor ? Author::Visitor : Author::Agent;
        message.agentId = byVisitor ? AgentId() : agent.id;
        message.agentName = byVisitor ? QString() : agent.name;
        message.text = turn.at(1).toString();
        if (turn.size() != 2 || message.text.isEmpty())
            return u"a turn is [\"U\" or \"S\", text]"_s;
        conversation.messages.push_back(std::move(message));
    }
    if (conversation.messages.empty())
        return u"no turns"_s;
    qint64 at = m_now.ms - line.value("minutesAgo"_L1).toInt() * minuteMs;
    for (auto message = conversation.messages.rbegin(); message != conversation.messages.rend(); ++message) {
        message->sentAt = Instant{at};
        at -= typingMs(*message);
    }
    conversation.record.card.createdAt = conversation.messages.front().sentAt;
    return {};
}

QString SampleReader::takeNotes(const QJsonObject &line, DemoConversation &conversation) const
{
    const QJsonArray notes = line.value("notes"_L1).toArray();
    for (const auto &value : notes) {
        const QJsonArray given = value.toArray();
        DemoNote note;
        note.conversation = conversation.record.card.id;
        note.id = note.conversation.value + u"-note-%1"_s.arg(conversation.notes.size() + 1);
        note.text = given.at(1).toString();
        note.author = m_sample.viewer.name;
        note.authorId = m_sample.viewer.id;
        note.createdAt = note.updatedAt = Instant{m_now.ms - given.at(0).toInt() * minuteMs};
        if (given.size() != 2 || note.text.isEmpty() || note.authorId.isEmpty())
            return u"a note is [minutes ago, text], after the viewer's line"_s;
        conversation.notes.push_back(std::move(note));
    }
    return {};
}

QString SampleReader::takeCrm(const QJsonObject &line, DemoConversation &conversation) const
{
    Conversation &card = conversation.record.card;
    if (const QJsonObject link = line.value("link"_L1).toObject(); !link.isEmpty()) {
        const ContactId id{textOf(link, "contact"_L1)};
        const auto entry
            = std::ranges::find_if(m_sample.contacts, [&](const CrmContact &own) { return own.contact.id == id; });
        if (entry == m_sample.contacts.end())
            return u"unknown contact"_s;
        card.link.state = LinkState::Linked;
        card.link.origin = LinkOrigin::Manual;
        card.link.contactId = id;
        card.link.contactName = entry->contact.name;
        card.link.contactEmail = entry->contact.email;
        card.link.linkedBy = textOf(link, "by"_L1);
        card.link.linkedAt = card.lastMessageAt;
    }
    const QString crm = line.contains("crm"_L1) ? textOf(line, "crm"_L1) : u"none"_s;
    const bool something = belongsInCrm(conversation.record.insights) || card.link.state == LinkState::Linked;
    if (something)
        card.crm.state = SyncState::Pending;
    if (crm == "hold"_L1) // shows what waiting looks like: the step never runs by itself
        return {};
    const Named<CrmFault> fault = Named<CrmFault>::fromText(crm);
    if (!fault.isKnown())
        return u"unknown crm fault"_s;
    conversation.fault = fault.value;
    conversation.crmPending = something;
    return {};
}

} // namespace leadlight::demo
