// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/analysis.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadlight;
using namespace leadlight::demo;
using namespace Qt::StringLiterals;

namespace {

/// "U: …" and "S: …" lines.
std::vector<Message> transcript(const QStringList &lines)
{
    std::vector<Message> messages;
    for (const QString &line : lines) {
        Message message;
        message.seq = qint64(messages.size()) + 1;
        message.author = line.startsWith(u"U: "_s) ? Author::Visitor : Author::Agent;
        message.text = line.sliced(3);
        messages.push_back(message);
    }
    return messages;
}

const FactorResult &factorOf(const Insights &insights, Factor factor)
{
    return *std::ranges::find_if(insights.factors, [=](const FactorResult &own) { return own.factor == factor; });
}

/// What must hold for the analysis of any transcript; empty when it does.
QString violation(const std::vector<Message> &messages, const Insights &insights)
{
    if (insights.factors.size() != 5)
        return u"not five factors"_s;
    for (const FactorResult &factor : insights.factors) {
        if (factor.finding == Finding::NotMentioned) {
            if (!factor.quote.isEmpty() || factor.seq != 0)
                return u"evidence for what was not mentioned"_s;
            continue;
        }
        const auto source = std::ranges::find_if(messages, [&](const Message &own) { return own.seq == factor.seq; });
        if (source == messages.end() || !(source->author == Author::Visitor))
            return factor.factor.text + u": the message is not the visitor's"_s;
        if (factor.quote.isEmpty() || factor.quote.size() > 120 || !source->text.contains(factor.quote))
            return factor.factor.text + u": not in the message: "_s + factor.quote;
    }
    if (insights.score.isSet() != insights.gaps.empty())
        return u"a score and a reason for none, or neither"_s;
    if (insights.shortSummary.isEmpty() || insights.shortSummary.size() > 160 || insights.shortSummary.contains(u'\n'))
        return u"short summary: "_s + insights.shortSummary;
    if (!insights.reasoning.startsWith(insights.score.isSet() ? u"Score of "_s : u"No score: "_s))
        return u"reasoning: "_s + insights.reasoning;
    return {};
}

struct Dialogue {
    QString id;
    std::vector<Message> messages;
};

std::vector<Dialogue> realDialogues()
{
    std::vector<Dialogue> dialogues;
    QFile file(QStringLiteral(LEADLIGHT_SHARED_DATA "/dialogues.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return dialogues;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QStringList turns;
        const QJsonArray pairs = line.value("turns"_L1).toArray();
        for (const auto &pair : pairs)
            turns.append(pair.toArray().at(0).toString() + u": "_s + pair.toArray().at(1).toString());
        dialogues.push_back({line.value("id"_L1).toString(), transcript(turns)});
    }
    return dialogues;
}

} // namespace

class TestDemoAnalysis final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factors_data();
    void factors();
    void missingScores_data();
    void missingScores();
    void intents_data();
    void intents();
    void sentiments_data();
    void sentiments();
    void visitorFacts_data();
    void visitorFacts();
    void summaries_data();
    void summaries();
    void agreementCountsForTheAgentsDateAndPrice();
    void laterWordsWin();
    void hostileTextKeepsTheRules();
    void realDialoguesKeepTheRules();
};

void TestDemoAnalysis::factors_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<Factor>("factor");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("quote");
    const auto row = [](const char *name, const QString &said, Factor factor, Finding finding, const QString &quote) {
        QTest::newRow(name) << said << factor << finding << quote;
    };
    row("amount", u"Hello. Yes, $10k is approved."_s, Factor::Budget, Finding::Found, u"$10k is approved"_s);
    row("thousands", u"we have set aside €12,500 for it"_s, Factor::Budget, Finding::Found,
        u"we have set aside €12,500 for it"_s);
    row("cheap", u"Something cheap, please"_s, Factor::Budget, Finding::Found, u"Something cheap"_s);
    row("no budget", u"Sorry, we have no budget."_s, Factor::Budget, Finding::Contradicted, u"we have no budget"_s);
    row("too expensive", u"That's too expensive"_s, Factor::Budget, Finding::Contradicted, u"That's too expensive"_s);
    row("weeks", u"It must be done within two weeks."_s, Factor::Urgency, Finding::Found,
        u"It must be done within two weeks"_s);
    row("date", u"I want to leave on March 8th."_s, Factor::Urgency, Finding::Found, u"I want to leave on March 8th"_s);
    row("curly apostrophe", u"I’d like it tomorrow"_s, Factor::Urgency, Finding::Found, u"I’d like it tomorrow"_s);
    row("no rush", u"There is no rush"_s, Factor::Urgency, Finding::Contradicted, u"There is no rush"_s);
    row("goodbye is no deadline", u"Thanks, that is all for today"_s, Factor::Urgency, Finding::NotMentioned, {});
    row("owner", u"I own the company, so I can sign."_s, Factor::Authority, Finding::Found, u"I own the company"_s);
    row("boss", u"I have to ask my boss first"_s, Factor::Authority, Finding::Contradicted,
        u"I have to ask my boss first"_s);
    row("fits", u"Great, that works for us!"_s, Factor::Fit, Finding::Found, u"that works for us"_s);
    row("does not fit", u"That will not work for us"_s, Factor::Fit, Finding::Contradicted,
        u"That will not work for us"_s);
    row("negated", u"Well, that's not so good for me"_s, Factor::Fit, Finding::NotMentioned, {});
    row("stop", u"Leave me alone"_s, Factor::Engagement, Finding::Contradicted, u"Leave me alone"_s);
}

void TestDemoAnalysis::factors()
{
    QFETCH(QString, said);
    QFETCH(Factor, factor);
    QFETCH(Finding, finding);
    QFETCH(QString, quote);
    const auto messages = transcript({u"S: Hello"_s, u"U: "_s + said, u"S: I see."_s});
    const Insights insights = analyse(messages);
    const FactorResult &result = factorOf(insights, factor);
    QCOMPARE(result.finding.text, Named<Finding>(finding).text);
    QCOMPARE(result.quote, quote);
    QCOMPARE(result.seq, finding == Finding::NotMentioned ? 0 : 2);
    QCOMPARE(violation(messages, insights), QString());
}

void TestDemoAnalysis::missingScores_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("gaps");
    QTest::newRow("empty") << QStringList{} << QStringList{u"too_short"_s, u"nothing_qualifying"_s};
    QTest::newRow("one") << QStringList{u"U: hi"_s} << QStringList{u"too_short"_s, u"nothing_qualifying"_s};
    QTest::newRow("two") << QStringList{u"U: What are your opening hours?"_s, u"S: 8 to 18"_s}
                         << QStringList{u"too_short"_s, u"generic_only"_s};
    QTest::newRow("two, though qualifying")
        << QStringList{u"U: I need a roof by Friday"_s, u"S: Good"_s} << QStringList{u"too_short"_s};
    QTest::newRow("generic") << QStringList{u"U: Are you a bot?"_s, u"S: Yes"_s, u"U: How does this work?"_s,
                                            u"S: So"_s}
                             << QStringList{u"generic_only"_s};
    QTest::newRow("nothing") << QStringList{u"U: The sky is blue over here"_s, u"S: Nice"_s, u"U: And green grass"_s}
                             << QStringList{u"nothing_qualifying"_s};
    QTest::newRow("playing a song") << QStringList{u"U: Play some music by Adele tomorrow"_s, u"S: Shall I play it?"_s,
                                                   u"U: Yes, play it on the speaker"_s}
                                    << QStringList{u"nothing_qualifying"_s};
    QTest::newRow("qualified") << QStringList{u"U: I need a roof by Friday"_s, u"S: Good"_s, u"U: Thanks"_s}
                               << QStringList{};
}

void TestDemoAnalysis::missingScores()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, gaps);
    const Insights insights = analyse(transcript(lines));
    QStringList found;
    for (const Named<ScoreGap> &gap : insights.gaps)
        found.append(gap.text);
    QCOMPARE(found, gaps);
    QCOMPARE(insights.score.isSet(), gaps.isEmpty());
}

void TestDemoAnalysis::intents_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("intent");
    QTest::newRow("book") << u"I want to book a table"_s << u"potential_new_business"_s;
    QTest::newRow("order trouble") << u"My order has not arrived"_s << u"existing_customer_support"_s;
    QTest::newRow("balance") << u"What is the balance of my checking account?"_s << u"existing_customer_support"_s;
    QTest::newRow("job") << u"Are you hiring? I am looking for a job"_s << u"employment_inquiry"_s;
    QTest::newRow("vendor") << u"We supply paper, who handles purchasing?"_s << u"vendor_inquiry"_s;
    QTest::newRow("partner") << u"We would like to partner with you"_s << u"partnership_inquiry"_s;
    QTest::newRow("spam") << u"SEO and backlinks for the first page of Google, click here"_s << u"spam"_s;
    QTest::newRow("nothing") << u"The sky is blue"_s << QString();
}

void TestDemoAnalysis::intents()
{
    QFETCH(QString, said);
    QFETCH(QString, intent);
    QCOMPARE(analyse(transcript({u"U: "_s + said})).intent.text, intent);
}

void TestDemoAnalysis::sentiments_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("sentiment");
    QTest::newRow("glad") << u"Excellent, that is wonderful!"_s << u"positive"_s;
    QTest::newRow("manners") << u"Ok, thanks"_s << u"neutral"_s;
    QTest::newRow("no, thanks") << u"No thanks"_s << u"neutral"_s;
    QTest::newRow("angry") << u"This is ridiculous and I am disappointed"_s << u"negative"_s;
    QTest::newRow("not great") << u"It is not great, honestly"_s << u"negative"_s;
    QTest::newRow("plain") << u"I need a bus"_s << u"neutral"_s;
}

void TestDemoAnalysis::sentiments()
{
    QFETCH(QString, said);
    QFETCH(QString, sentiment);
    QCOMPARE(analyse(transcript({u"U: "_s + said})).sentiment.text, sentiment);
}

void TestDemoAnalysis::visitorFacts_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("facts"); // name, email, phone, company, job title, address, website
    const auto row = [](const char *name, const QString &asked, const QString &said, const QStringList &facts) {
        QTest::newRow(name) << asked << said << facts;
    };
    row("all in a line", u"Ok"_s, u"Maya Lindqvist, maya@nordlicht.example, +46 8 555 01 42, nordlicht.example"_s,
        {u"Maya Lindqvist"_s, u"maya@nordlicht.example"_s, u"+46 8 555 01 42"_s, {}, {}, {}, u"nordlicht.example"_s});
    row("introduction", u"Ok"_s, u"I’m Peter Nakamura from Redwood Clinics."_s,
        {u"Peter Nakamura"_s, {}, {}, u"Redwood Clinics"_s, {}, {}, {}});
    row("answer", u"What is your name?"_s, u"Ms. Laura Finch"_s, {u"Laura Finch"_s, {}, {}, {}, {}, {}, {}});
    row("not a name", u"Where to?"_s, u"I'm Leaving Friday from San Francisco"_s, {{}, {}, {}, {}, {}, {}, {}});
    row("title", u"Ok"_s, u"I am the managing director of Levant Trade"_s,
        {{}, {}, {}, u"Levant Trade"_s, u"Managing director"_s, {}, {}});
    row("owns", u"Ok"_s, u"I own the company"_s, {{}, {}, {}, {}, u"Owner"_s, {}, {}});
    row("address", u"Ok"_s, u"Our office is at 12 Mill Lane, Leeds. Bye"_s,
        {{}, {}, {}, {}, {}, u"12 Mill Lane, Leeds"_s, {}});
    row("no phone: date", u"Ok"_s, u"On 2026-11-22 10:30 it cost $1,234,567,890.00"_s, {{}, {}, {}, {}, {}, {}, {}});
    row("no mail", u"Ok"_s, u"meet me @ noon, a@b"_s, {{}, {}, {}, {}, {}, {}, {}});
    row("US phone", u"Ok"_s, u"call (212) 555-0147 please"_s, {{}, {}, u"(212) 555-0147"_s, {}, {}, {}, {}});
    row("other script", u"Ok"_s, u"佐藤 美咲、misaki@hikari-shoji.example です。"_s,
        {{}, u"misaki@hikari-shoji.example"_s, {}, {}, {}, {}, {}});
}

void TestDemoAnalysis::visitorFacts()
{
    QFETCH(QString, asked);
    QFETCH(QString, said);
    QFETCH(QStringList, facts);
    const Visitor visitor = analyse(transcript({u"S: "_s + asked, u"U: "_s + said})).visitor;
    const VisitorFact *fields[] = {&visitor.fullName, &visitor.email,   &visitor.phone,  &visitor.company,
                                   &visitor.jobTitle, &visitor.address, &visitor.website};
    for (qsizetype i = 0; i < facts.size(); ++i) {
        QCOMPARE(fields[i]->value, facts.at(i));
        QCOMPARE(fields[i]->seq, facts.at(i).isEmpty() ? 0 : 2);
    }
}

void TestDemoAnalysis::summaries_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("summary");
    QTest::newRow("can you") << u"Hi, can you help me find a bus, please?"_s << u"Wants to find a bus."_s;
    QTest::newRow("need") << u"I need a flight to Lisbon."_s << u"Needs a flight to Lisbon."_s;
    QTest::newRow("within") << u"We’re moving and need a fit-out for 12 desks."_s << u"Needs a fit-out for 12 desks."_s;
    QTest::newRow("mine and yours") << u"I want to book my trip with you"_s << u"Wants to book their trip with us."_s;
    QTest::newRow("imperative") << u"Find me some good movies to watch."_s
                                << u"Wants to find some good movies to watch."_s;
    QTest::newRow("question") << u"What are your opening hours?"_s << u"Asks: “What are your opening hours?”."_s;
    QTest::newRow("greeting") << u"hi"_s << u"Only wrote “hi”."_s;
}

void TestDemoAnalysis::summaries()
{
    QFETCH(QString, said);
    QFETCH(QString, summary);
    QCOMPARE(analyse(transcript({u"U: "_s + said, u"S: Ok."_s, u"S: Hm."_s})).shortSummary, summary);
}

void TestDemoAnalysis::agreementCountsForTheAgentsDateAndPrice()
{
    const auto messages
        = transcript({u"U: Book a table at Vitale"_s, u"S: So a table for two tomorrow for $40, is that correct?"_s,
                      u"U: Yes, exactly"_s, u"S: Your table is booked."_s});
    const Insights insights = analyse(messages);
    for (const Factor factor : {Factor::Budget, Factor::Urgency, Factor::Authority, Factor::Fit}) {
        QCOMPARE(factorOf(insights, factor).finding.text, u"found"_s);
        QCOMPARE(factorOf(insights, factor).quote, u"Yes, exactly"_s);
        QCOMPARE(factorOf(insights, factor).seq, 3);
    }
    QVERIFY2(insights.shortSummary.contains(u"booked: table for two tomorrow for $40"_s),
             qPrintable(insights.shortSummary));
}

void TestDemoAnalysis::laterWordsWin()
{
    const QString no = u"U: That is too expensive"_s;
    const QString yes = u"U: Fine, that price works"_s;
    QCOMPARE(factorOf(analyse(transcript({no, yes})), Factor::Budget).finding.text, u"found"_s);
    QCOMPARE(factorOf(analyse(transcript({yes, no})), Factor::Budget).finding.text, u"contradicted"_s);
}

void TestDemoAnalysis::hostileTextKeepsTheRules()
{
    const QStringList pieces{u"<script>alert(1)</script>"_s,
                             u"\u202Eevil\u202C"_s,
                             QString(400, u'x'),
                             u"👨‍👩‍👧‍👦"_s,
                             QString(QChar(0xD83D)),
                             u"\u200B"_s,
                             u"$10k"_s,
                             u"tomorrow"_s,
                             u"I own"_s,
                             u"that works"_s,
                             u"\n\n"_s,
                             u"@@a@b.example"_s,
                             u"+1+1+1"_s,
                             u"%1 %n"_s,
                             u"٣٤٥٦٧٨٩٠١٢"_s,
                             u"no budget"_s,
                             u"please confirm"_s,
                             u"yes"_s,
                             u", "_s,
                             u"I need"_s};
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2000; ++round) {
        QStringList lines;
        for (int i = random.bounded(1, 9); i > 0; --i) {
            QString text = random.bounded(2) == 0 ? u"U: "_s : u"S: "_s;
            for (int n = random.bounded(0, 8); n > 0; --n)
                text += pieces.at(random.bounded(int(pieces.size()))) + QString(random.bounded(3) == 0 ? 0 : 1, u' ');
            lines.append(text);
        }
        const auto messages = transcript(lines);
        const Insights insights = analyse(messages);
        const QString problem = violation(messages, insights);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u'\n' + lines.join(u'\n')));
        QCOMPARE(analyse(messages), insights);
    }
}

void TestDemoAnalysis::realDialoguesKeepTheRules()
{
    const std::vector<Dialogue> dialogues = realDialogues();
    if (dialogues.empty())
        QSKIP("the real dialogues (../shared/data/dialogues.jsonl) are not on this machine");
    QElapsedTimer watch;
    watch.start();
    std::map<QString, int> spread;
    qint64 messages = 0;
    for (const Dialogue &dialogue : dialogues) {
        const Insights insights = analyse(dialogue.messages);
        const QString problem = violation(dialogue.messages, insights);
        QVERIFY2(problem.isEmpty(), qPrintable(dialogue.id + u": "_s + problem));
        const char *const bands[] = {"high", "medium", "low", "none"};
        ++spread[QString::fromLatin1(bands[int(insights.score.band())])];
        ++spread[insights.intent.text];
        ++spread[insights.sentiment.text];
        messages += qint64(dialogue.messages.size());
    }
    QString line = u"%1 dialogues, %2 messages, %3 ms:"_s.arg(dialogues.size()).arg(messages).arg(watch.elapsed());
    for (const auto &[name, count] : spread)
        line += u" %1=%2"_s.arg(name.isEmpty() ? u"(none)"_s : name).arg(count);
    qInfo("%s", qPrintable(line));
    for (const char *band : {"high", "medium", "low", "none"})
        QVERIFY2(spread[QString::fromLatin1(band)] * 100 >= 5 * int(dialogues.size()), band);
}

QTEST_APPLESS_MAIN(TestDemoAnalysis)
#include "tst_demoanalysis.moc"
