// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/summary.h"

#include "app/demo/thirdperson.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

constexpr qsizetype longestSummary = 160;

/// The visitor's message that says best what they want: an early one with a need in it, else the first with words.
const Utterance *requestOf(const std::vector<Utterance> &utterances)
{
    const Utterance *first = nullptr;
    const Utterance *best = nullptr;
    int bestWorth = 0;
    int looked = 0;
    for (const Utterance &utterance : utterances) {
        if (!utterance.byVisitor || utterance.tokens.empty())
            continue;
        if (++looked > 4)
            break;
        const bool onlyGreets = utterance.tokens.size() <= 3 && utterance.has(Signal::Small);
        if (first == nullptr && !onlyGreets)
            first = &utterance;
        int worth = 0;
        for (const Signal signal :
             {Signal::Need, Signal::Support, Signal::Employment, Signal::Vendor, Signal::Partnership, Signal::Spam})
            worth += utterance.has(signal) ? 2 : 0;
        worth += utterance.has(Signal::Purchase) || utterance.has(Signal::Use) ? 1 : 0;
        if (worth > bestWorth) {
            best = &utterance;
            bestWorth = worth;
        }
    }
    const bool firstSaysMuch = first != nullptr && best != nullptr && first->seq() < best->seq()
        && (first->has(Signal::Need) || first->has(Signal::Use) || first->has(Signal::Purchase));
    return best == nullptr || firstSaysMuch ? first : best;
}

/// The words in which the agent repeated what is to be agreed, without the request to confirm them.
QString agreedDetails(const Utterance &agent)
{
    if (!agent.has(Signal::Confirm) || agent.has(Signal::Done))
        return {};
    static const QSet<QString> openings{
        u"the"_s,         u"following"_s, u"details"_s,     u"this"_s,    u"that"_s,    u"these"_s,    u"to"_s,
        u"please"_s,      u"confirm"_s,   u"information"_s, u"your"_s,    u"action"_s,  u"request"_s,  u"you"_s,
        u"want"_s,        u"would"_s,     u"like"_s,        u"me"_s,      u"you'd"_s,   u"for"_s,      u"are"_s,
        u"is"_s,          u"so"_s,        u"ok"_s,          u"okay"_s,    u"alright"_s, u"sure"_s,     u"and"_s,
        u"i'll"_s,        u"i"_s,         u"will"_s,        u"verify"_s,  u"review"_s,  u"recap"_s,    u"here's"_s,
        u"booking"_s,     u"great"_s,     u"just"_s,        u"make"_s,    u"be"_s,      u"have"_s,     u"then"_s,
        u"attributes"_s,  u"you're"_s,    u"interested"_s,  u"in"_s,      u"a"_s,       u"an"_s,       u"can"_s,
        u"could"_s,       u"need"_s,      u"book"_s,        u"reserve"_s, u"buy"_s,     u"purchase"_s, u"schedule"_s,
        u"reservation"_s, u"it"_s};
    static const QRegularExpression start(u"\\b(?:confirm|verify|recap|review|summarize)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"[,.;]? *(?:(?:is|are|does|do|did|am) (?:that|this|it|these|everything|those|"
                                        "i)\\b[^?]*[?.]|(?:right|correct)[?]?)\\s*$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QString details = agent.text().simplified();
    if (const QRegularExpressionMatch match = start.match(details);
        match.hasMatch() && match.capturedEnd() + 12 < details.size())
        details = details.mid(match.capturedEnd());
    if (const qsizetype question = details.indexOf("? "_L1); question >= 0 && question < 30)
        details = details.mid(question + 2); // "Can you confirm these details? The flight …"
    details.remove(end);
    QStringList words = details.split(u' ', Qt::SkipEmptyParts);
    const auto bare = [](QString word) { return word.remove(u':').remove(u'.').remove(u',').toLower(); };
    while (!words.isEmpty() && (openings.contains(bare(words.front())) || bare(words.front()).isEmpty()))
        words.removeFirst();
    details = words.join(u' ');
    while (details.endsWith(u'.') || details.endsWith(u'?') || details.endsWith(u'!'))
        details.chop(1);
    return words.size() >= 3 ? details : QString();
}

enum class Course { Unclear, Done, Declined, Agreed };

struct Outcome {
    Course course = Course::Unclear;
    QString details;
    QString word;
};

Outcome outcomeOf(const std::vector<Utterance> &utterances, const Insights &insights)
{
    static const QRegularExpression booking(u"book|reserv|schedul|purchas|ticket|appointment|visit"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    Outcome outcome;
    for (const Utterance &utterance : utterances) {
        if (utterance.byVisitor)
            continue;
        if (const QString details = agreedDetails(utterance); !details.isEmpty())
            outcome.details = details;
        const Hit *done = utterance.strongest(Signal::Done);
        const bool asks = utterance.has(Signal::Confirm) || utterance.has(Signal::Offer);
        if (done != nullptr && !utterance.has(Signal::Cannot)
            && (done->strength == 2 ? !utterance.opensWith(Signal::Confirm, 3) : !asks))
            outcome = {Course::Done, outcome.details,
                       booking.match(utterance.text()).hasMatch() ? u"booked"_s : u"arranged"_s};
    }
    if (outcome.course == Course::Done || insights.factors.empty())
        return outcome;
    const Named<Finding> &urgency = insights.factors[1].finding;
    const Named<Finding> &engagement = insights.factors[4].finding;
    if (urgency == Finding::Contradicted || engagement == Finding::Contradicted)
        outcome.course = Course::Declined;
    return outcome;
}

const FactorResult *factorOf(const Insights &insights, Factor factor, Finding finding)
{
    const auto at = std::ranges::find_if(insights.factors, [=](const FactorResult &result) {
        return result.factor == factor && result.finding == finding;
    });
    return at == insights.factors.end() ? nullptr : &*at;
}

QString quoted(const QString &text, qsizetype length)
{
    return u'\u201C' + shortened(text.simplified(), length) + u'\u201D';
}

/// Places, dates and amounts that the visitor named after the request and that the request does not hold.
QStringList laterDetails(const std::vector<Utterance> &utterances, const Utterance &request)
{
    QStringList details;
    for (const Utterance &utterance : utterances) {
        if (!utterance.byVisitor || utterance.seq() <= request.seq() || details.size() == 2
            || utterance.has(Signal::UrgencyAgainst) || utterance.has(Signal::Closing))
            continue;
        const Hit *hit = utterance.strongest(Signal::Urgency);
        const Hit *money = utterance.strongest(Signal::Budget);
        for (const Hit *candidate : {hit, money}) {
            if (candidate == nullptr || (candidate == money && money->strength < 2) || details.size() == 2)
                continue;
            const QString words = utterance.words(*candidate).simplified();
            if (candidate == money && std::ranges::none_of(words, [](QChar c) { return c.isDigit(); }))
                continue;
            if (words.size() < 40 && !request.text().contains(words, Qt::CaseInsensitive)
                && !details.contains(words, Qt::CaseInsensitive))
                details.append(words);
        }
    }
    return details;
}

QString extraOf(const Insights &insights, const Outcome &outcome, const std::vector<Utterance> &utterances,
                const Utterance &request)
{
    const bool business = insights.intent == Intent::PotentialNewBusiness;
    if (business && outcome.course == Course::Done)
        return outcome.details.isEmpty() ? outcome.word : outcome.word + u": "_s + outcome.details;
    if (business && outcome.course == Course::Declined)
        return u"not going ahead for now"_s;
    if (insights.intent == Intent::Spam)
        return u"classified as spam"_s;
    if (const FactorResult *over = factorOf(insights, Factor::Budget, Finding::Contradicted))
        return u"budget: "_s + quoted(over->quote, 50);
    if (const FactorResult *other = factorOf(insights, Factor::Authority, Finding::Contradicted))
        return quoted(other->quote, 60);
    if (!business)
        return {};
    return laterDetails(utterances, request).join(u", "_s);
}

QString onlyGreeting(const std::vector<Utterance> &utterances)
{
    const auto first = std::ranges::find_if(utterances, &Utterance::byVisitor);
    if (first == utterances.end() || first->tokens.empty())
        return u"Left without writing anything."_s;
    return u"Only wrote %1."_s.arg(quoted(first->text(), 40));
}

} // namespace

QString shortSummaryOf(const std::vector<Utterance> &utterances, const Insights &insights)
{
    const Utterance *request = requestOf(utterances);
    if (request == nullptr)
        return onlyGreeting(utterances);
    QString text = thirdPerson(*request);
    if (const QString &title = insights.visitor.jobTitle.value;
        !title.isEmpty() && title.size() < 30 && text.startsWith(u"Needs "_s))
        text = title + u" n"_s + text.mid(1);
    text = shortened(text, 110);
    const Outcome outcome = outcomeOf(utterances, insights);
    const QString extra = extraOf(insights, outcome, utterances, *request);
    if (!extra.isEmpty())
        text += u"; "_s + extra;
    else if (!insights.score.isSet() && utterances.size() <= 2)
        text += u"; left before giving any details"_s;
    text = shortened(text, longestSummary - 1);
    return text.endsWith(u'\u2026') || text.endsWith(u'?') ? text : text + u'.';
}

QString detailedSummaryOf(const std::vector<Utterance> &utterances, const Insights &insights)
{
    const Utterance *request = requestOf(utterances);
    if (request == nullptr)
        return {};
    QStringList sentences;
    const QString who = insights.visitor.fullName.value.isEmpty() ? u"The visitor"_s : insights.visitor.fullName.value;
    sentences.append(u"%1 opened with %2."_s.arg(who, quoted(request->text(), 240)));
    static const std::array<std::pair<Factor, QLatin1StringView>, 4> topics{{{Factor::Budget, "Budget"_L1},
                                                                             {Factor::Urgency, "Time"_L1},
                                                                             {Factor::Authority, "Decision"_L1},
                                                                             {Factor::Fit, "Fit"_L1}}};
    for (const auto &[factor, topic] : topics) {
        const FactorResult *result = factorOf(insights, factor, Finding::Found);
        if (result == nullptr)
            result = factorOf(insights, factor, Finding::Contradicted);
        if (result != nullptr && result->seq != request->seq())
            sentences.append(u"%1: %2."_s.arg(topic, quoted(result->quote, 120)));
    }
    const Outcome outcome = outcomeOf(utterances, insights);
    if (outcome.course == Course::Done)
        sentences.append(outcome.details.isEmpty()
                             ? u"The agent completed the request."_s
                             : u"Completed by the agent: %1."_s.arg(shortened(outcome.details, 200)));
    else if (outcome.course == Course::Declined)
        sentences.append(u"The visitor did not go ahead."_s);
    QStringList reach;
    for (const VisitorFact *fact : {&insights.visitor.email, &insights.visitor.phone}) {
        if (!fact->value.isEmpty())
            reach.append(fact->value);
    }
    sentences.append(reach.isEmpty() ? u"No contact details were given."_s
                                     : u"Contact: %1."_s.arg(reach.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace leadlight::demo
