// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/generator.h"

#include "app/demo/generatorwords.h"

#include <algorithm>

namespace leadlight::demo {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 spreadMs = 365 * dayMs;

/// SplitMix64: small, fast, and the same on every machine and library (the standard's distributions are not).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to count - 1.
    qint64 below(qint64 count) { return static_cast<qint64>(next() % static_cast<quint64>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class Span>
    const auto &oneOf(const Span &values)
    {
        return values[static_cast<size_t>(below(static_cast<qint64>(values.size())))];
    }

private:
    quint64 m_state;
};

Account accountOf(const Company &company)
{
    const QString host = QString::fromUtf8(company.host);
    return {AccountId{QStringLiteral("account-") + host.section(u'.', 0, 0)},
            {},
            QString::fromUtf8(company.name),
            QStringLiteral("https://www.") + host,
            QString::fromUtf8(company.industry)};
}

Agent agentOf(const char *name)
{
    const QString text = QString::fromUtf8(name);
    return {AgentId{QStringLiteral("agent-") + text.toLower()}, {}, text};
}

constexpr int weightOf(Factor factor)
{
    switch (factor) {
    case Factor::Budget:
        return 25;
    case Factor::Engagement:
        return 15;
    default:
        return 20;
    }
}

/// Writes one conversation, message by message, and notes on the way what its insights will say.
class Story
{
public:
    Story(Dice &dice, const QString &id, Instant now);
    Generator::Made take() { return std::move(m_made); }

private:
    void writeTalk();
    void sayEvidence();
    void leaveContact();
    qint64 say(bool byVisitor, const QString &text);
    void setTimes();
    void judge();
    void summarise();
    void chooseLink();
    void chooseCrm();

    Dice &m_dice;
    Instant m_now;
    const Topic &m_topic;
    const PersonName &m_person;
    const Company &m_company;
    QString m_name;
    Generator::Made m_made;
};

Story::Story(Dice &dice, const QString &id, Instant now)
    : m_dice(dice),
      m_now(now),
      m_topic(dice.oneOf(topics())),
      m_person(dice.oneOf(personNames())),
      m_company(dice.oneOf(companies())),
      m_name(QString::fromUtf8(m_person.first) + u' ' + QString::fromUtf8(m_person.last))
{
    Conversation &card = m_made.conversation.record.card;
    const Agent agent = agentOf(m_dice.oneOf(agentNames()));
    card.id.value = id;
    card.agentId = agent.id;
    card.agentName = agent.name;
    writeTalk();
    setTimes();
    judge();
    summarise();
    chooseLink();
    chooseCrm();
}

qint64 Story::say(bool byVisitor, const QString &text)
{
    const Conversation &card = m_made.conversation.record.card;
    Message message;
    message.seq = static_cast<qint64>(m_made.conversation.messages.size()) + 1;
    message.id.value = card.id.value + QStringLiteral("-%1").arg(message.seq);
    message.author = byVisitor ? Author::Visitor : Author::Agent;
    if (!byVisitor) {
        message.agentId = card.agentId;
        message.agentName = card.agentName;
    }
    message.text = text;
    m_made.conversation.messages.push_back(std::move(message));
    return static_cast<qint64>(m_made.conversation.messages.size());
}

void Story::writeTalk()
{
    say(true, QString::fromUtf8(m_topic.opening));
    say(false, QString::fromUtf8(m_topic.answer));
    if (m_dice.chance(8))
        return; // left at once: no contact data, no score
    for (qint64 n = m_dice.below(5); n >= 0; --n) {
        if (m_dice.chance(55))
            sayEvidence();
        else
            say(true, QString::fromUtf8(m_dice.oneOf(visitorFillers())));
        say(false, QString::fromUtf8(m_dice.oneOf(agentFillers())));
    }
    if (m_dice.chance(70))
        leaveContact();
    say(false, QString::fromUtf8(m_dice.oneOf(farewells())));
}

void Story::sayEvidence()
{
    const Evidence &fact = m_dice.oneOf(evidence());
    const QString amount = QString::number(m_dice.below(40) + 2);
    QString text = QString::fromUtf8(fact.text);
    text.replace(QLatin1String("%1"), fact.factor == Factor::Budget ? amount + QStringLiteral("00") : amount);
    text.replace(QLatin1String("%2"), QString::fromUtf8(m_dice.oneOf(jobTitles())));
    auto &factors = m_made.conversation.record.insights.factors;
    const qint64 seq = say(true, text);
    const auto same = [&](const FactorResult &result) { return result.factor == fact.factor; };
    if (std::none_of(factors.begin(), factors.end(), same))
        factors.push_back({fact.factor, fact.finding, text, QString::fromUtf8(fact.note), seq});
}

void Story::leaveContact()
{
    Visitor &visitor = m_made.conversation.record.insights.visitor;
    QString text = QStringLiteral("I am %1").arg(m_name);
    if (m_dice.chance(75))
        visitor.company.value = QString::fromUtf8(m_company.name);
    if (m_dice.chance(80)) {
        visitor.email.value = QString::fromUtf8(m_person.emailName) + QString::number(m_dice.below(1000)) + u'@'
            + QString::fromUtf8(m_company.host);
    }
    if (m_dice.chance(40))
        visitor.phone.value = QStringLiteral("+1 212 555 %1").arg(m_dice.below(10'000), 4, 10, QLatin1Char('0'));
    visitor.fullName.value = m_name;
    if (!visitor.company.value.isEmpty())
        text += QStringLiteral(" from ") + visitor.company.value;
    if (!visitor.email.value.isEmpty())
        text += QStringLiteral(", my address is ") + visitor.email.value;
    if (!visitor.phone.value.isEmpty())
        text += QStringLiteral(", my number is ") + visitor.phone.value;
    const qint64 seq = say(true, text + u'.');
    for (VisitorFact *fact : {&visitor.fullName, &visitor.email, &visitor.phone, &visitor.company}) {
        if (!fact->value.isEmpty())
            fact->seq = seq;
    }
}

void Story::setTimes()
{
    Conversation &card = m_made.conversation.record.card;
    auto &messages = m_made.conversation.messages;
    const qint64 age = minuteMs + m_dice.below(spreadMs) * m_dice.below(1000) / 1000;
    qint64 at = m_now.ms - age;
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        message->sentAt.ms = at;
        at -= 8'000 + m_dice.below(90'000);
        if (message->author == Author::Visitor && !card.lastVisitorMessageAt.isSet())
            card.lastVisitorMessageAt = message->sentAt;
    }
    card.createdAt = messages.front().sentAt;
    card.lastMessageAt = messages.back().sentAt;
    card.messageCount = static_cast<int>(messages.size());
    card.lastSeq = messages.back().seq;
    const qint64 chance = m_dice.below(100);
    if (age < 14 * dayMs)
        card.status = chance < 80 ? Status::Open : Status::Closed;
    else
        card.status = chance < 25 ? Status::Open : chance < 65 ? Status::Closed : Status::Archived;
}

void Story::judge()
{
    Insights &insights = m_made.conversation.record.insights;
    insights.intent = m_topic.intent;
    const qint64 mood = m_dice.below(100);
    insights.sentiment = mood < 35 ? Sentiment::Positive : mood < 85 ? Sentiment::Neutral : Sentiment::Negative;
    insights.scoredAt = m_made.conversation.record.card.lastMessageAt;
    insights.scoredSeq = m_made.conversation.record.card.lastSeq;
    if (m_made.conversation.messages.size() <= 2)
        insights.gaps = {ScoreGap::TooShort};
    else if (insights.factors.empty())
        insights.gaps = {m_dice.chance(50) ? ScoreGap::GenericOnly : ScoreGap::NothingQualifying};
    const bool isLead = m_topic.intent == Intent::PotentialNewBusiness;
    int points = isLead ? 12 : 0;
    for (const Factor factor : {Factor::Budget, Factor::Urgency, Factor::Authority, Factor::Fit, Factor::Engagement}) {
        const auto said = std::find_if(insights.factors.begin(), insights.factors.end(),
                                       [factor](const FactorResult &result) { return result.factor == factor; });
        if (said == insights.factors.end()) {
            insights.factors.push_back({factor, Finding::NotMentioned, {}, {}, 0});
            points += weightOf(factor) * 2 / 5;
        } else if (said->finding == Finding::Found) {
            points += weightOf(factor);
        }
    }
    if (insights.gaps.empty())
        insights.score = Score(std::min(isLead ? points : points / 2, 100));
}

void Story::summarise()
{
    ConversationRecord &record = m_made.conversation.record;
    Insights &insights = record.insights;
    const QString who = insights.visitor.fullName.value.isEmpty() ? QStringLiteral("A visitor") : m_name;
    insights.shortSummary = QStringLiteral("%1 asks about %2.").arg(who, QString::fromUtf8(m_topic.subject));
    QStringList notes;
    for (const FactorResult &result : insights.factors) {
        if (!result.note.isEmpty())
            notes.append(result.note);
    }
    insights.detailedSummary = insights.shortSummary
        + QStringLiteral(" %1 messages with %2.").arg(record.card.messageCount).arg(record.card.agentName);
    if (!notes.isEmpty()) {
        insights.detailedSummary += u' ' + notes.join(QStringLiteral(". ")) + u'.';
        insights.reasoning = notes.join(QStringLiteral("; ")) + u'.';
    }
    record.card.name = insights.visitor.fullName.value;
    record.card.email = insights.visitor.email.value;
    record.card.phone = insights.visitor.phone.value;
    record.card.company = insights.visitor.company.value;
    record.card.score = insights.score;
    record.card.intent = insights.intent;
    record.card.sentiment = insights.sentiment;
    record.card.summary = insights.shortSummary;
}

void Story::chooseLink()
{
    Conversation &card = m_made.conversation.record.card;
    const qint64 chance = m_dice.below(100);
    if (card.name.isEmpty() || chance >= 75)
        return;
    Contact &contact = m_made.contact;
    contact.id.value = QStringLiteral("contact-") + card.id.value;
    contact.name = m_name;
    contact.email = card.email;
    contact.phone = card.phone;
    contact.company = QString::fromUtf8(m_company.name);
    Link &link = card.link;
    link.contactId = contact.id;
    link.contactName = contact.name;
    link.contactEmail = contact.email;
    if (card.email.isEmpty() || chance >= 60) {
        link.state = LinkState::Suggested;
        link.confidence = static_cast<int>(40 + m_dice.below(45));
        link.reasons = {MatchReason::SimilarName};
        if (!card.company.isEmpty())
            link.reasons.emplace_back(MatchReason::SameCompany);
        return;
    }
    const Account account = accountOf(m_company);
    contact.primaryAccountId = account.id;
    link.state = LinkState::Linked;
    link.origin = m_dice.chance(80) ? LinkOrigin::Automatic : LinkOrigin::Manual;
    link.reasons = {MatchReason::SameEmail};
    link.accountId = account.id;
    link.accountName = account.name;
    link.linkedAt.ms = card.lastMessageAt.ms + 20'000;
}

void Story::chooseCrm()
{
    static constexpr SyncCause causes[] = {SyncCause::Duplicate, SyncCause::Validation, SyncCause::Auth,
                                           SyncCause::RateLimit, SyncCause::Server,     SyncCause::Network};
    Conversation &card = m_made.conversation.record.card;
    CrmSync &crm = card.crm;
    if (card.name.isEmpty())
        return;
    crm.at.ms = card.lastMessageAt.ms + 20'000;
    if (card.email.isEmpty() && card.phone.isEmpty()) {
        crm.state = SyncState::Error;
        crm.cause = SyncCause::MissingContact;
        crm.detail = QStringLiteral("The visitor left neither e-mail nor phone.");
    } else if (m_dice.chance(12)) {
        crm.state = SyncState::Error;
        crm.cause = causes[m_dice.below(std::size(causes))];
        crm.detail = QStringLiteral("The CRM refused the record.");
        crm.requestId = QString::number(m_dice.next(), 16);
    } else if (card.link.state == LinkState::Linked) {
        crm.state = SyncState::Synced;
    } else {
        crm.state = SyncState::Pending;
    }
}

} // namespace

Generator::Generator(quint64 seed, Instant now)
    : m_seed(seed),
      m_now(now)
{
}

std::vector<Agent> Generator::agents()
{
    std::vector<Agent> all;
    for (const char *name : agentNames())
        all.push_back(agentOf(name));
    return all;
}

std::vector<Account> Generator::accounts()
{
    std::vector<Account> all;
    for (const Company &company : companies())
        all.push_back(accountOf(company));
    return all;
}

Generator::Made Generator::conversation(quint64 number) const
{
    Dice dice(m_seed * 0x100000001B3ULL + number);
    dice.next();
    return Story(dice, QStringLiteral("g%1-%2").arg(m_seed, 0, 36).arg(number), m_now).take();
}

} // namespace leadlight::demo
