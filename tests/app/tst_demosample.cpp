// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sample.h"

#include "memorycrm.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace leadlight;
using namespace leadlight::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now{1'800'000'000'000};

/// The sample after every CRM step has run.
Sample finishedSample()
{
    Sample sample = loadSample(now).value();
    MemoryCrm crm;
    crm.contacts = sample.contacts;
    crm.accounts = sample.accounts;
    for (DemoConversation &conversation : sample.conversations) {
        if (!conversation.crmPending)
            continue;
        const CrmOutcome outcome
            = runCrm(crm, conversation.record, conversation.messages, conversation.fault, u"req"_s, now);
        conversation.record.card.link = outcome.link;
        conversation.record.card.crm = outcome.crm;
    }
    return sample;
}

const DemoConversation &named(const Sample &sample, const QString &id)
{
    return *std::ranges::find_if(sample.conversations,
                                 [&](const DemoConversation &own) { return own.record.card.id.value == id; });
}

QString allText(const Sample &sample)
{
    QString text;
    for (const DemoConversation &conversation : sample.conversations) {
        for (const Message &message : conversation.messages)
            text += message.text + u'\n';
    }
    return text;
}

template <class E>
QSet<QString> namesOf()
{
    QSet<QString> names;
    for (const auto &[value, name] : Names<E>::table)
        names.insert(QString::fromLatin1(name));
    return names;
}

} // namespace

class TestDemoSample final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWellFormed();
    void coversEveryState();
    void coversEveryScore();
    void coversLengthsAndHostileText();
    void looksLikeTheDesign_data();
    void looksLikeTheDesign();
    void quotesAreTheVisitorsWords();
    void nobodyInItExists();
    void brokenLinesAreNamed_data();
    void brokenLinesAreNamed();
};

void TestDemoSample::isWellFormed()
{
    const auto loaded = loadSample(now);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
    const Sample &sample = *loaded;
    QVERIFY(sample.conversations.size() >= 64);
    QVERIFY(sample.agents.size() >= 4);
    QVERIFY(sample.accounts.size() >= 30 && sample.contacts.size() >= 30);
    QSet<QString> ids;
    QSet<QString> notes;
    Instant previous = now;
    for (const DemoConversation &conversation : sample.conversations) {
        const Conversation &card = conversation.record.card;
        QVERIFY2(card.id.isValid() && !ids.contains(card.id.value), qPrintable(card.id.value));
        ids.insert(card.id.value);
        QVERIFY(card.lastMessageAt <= previous);
        previous = card.lastMessageAt;
        QVERIFY(card.createdAt <= card.lastMessageAt);
        QCOMPARE(card.messageCount, int(conversation.messages.size()));
        Instant at{0};
        for (size_t i = 0; i < conversation.messages.size(); ++i) {
            QCOMPARE(conversation.messages[i].seq, qint64(i) + 1);
            QVERIFY(conversation.messages[i].id.isValid());
            QVERIFY(at < conversation.messages[i].sentAt);
            at = conversation.messages[i].sentAt;
        }
        for (const DemoNote &note : conversation.notes) {
            QVERIFY(!notes.contains(note.id));
            notes.insert(note.id);
            QCOMPARE(note.conversation, card.id);
            QCOMPARE(note.authorId, sample.viewer.id);
            QVERIFY(note.createdAt > card.lastMessageAt && note.createdAt < now);
        }
    }
    QVERIFY(notes.size() >= 3);
}

void TestDemoSample::coversEveryState()
{
    QSet<QString> statuses, intents, sentiments, links, origins, reasons, states, causes, gaps, agents;
    QSet<int> confidences;
    const Sample sample = finishedSample();
    for (const DemoConversation &conversation : sample.conversations) {
        const Conversation &card = conversation.record.card;
        statuses.insert(card.status.text);
        agents.insert(card.agentName);
        intents.insert(card.intent.text);
        sentiments.insert(card.sentiment.text);
        links.insert(card.link.state.text);
        origins.insert(card.link.origin.text);
        states.insert(card.crm.state.text);
        causes.insert(card.crm.cause.text);
        for (const Named<ScoreGap> &gap : conversation.record.insights.gaps)
            gaps.insert(gap.text);
        if (card.link.state != LinkState::Suggested)
            continue;
        confidences.insert(card.link.confidence);
        for (const Named<MatchReason> &reason : card.link.reasons)
            reasons.insert(reason.text);
    }
    QVERIFY(statuses.contains(namesOf<Status>()));
    QVERIFY(intents.contains(namesOf<Intent>()));
    QVERIFY(sentiments.contains(namesOf<Sentiment>()));
    QVERIFY(links.contains(namesOf<LinkState>()));
    QVERIFY(origins.contains(namesOf<LinkOrigin>()));
    QVERIFY(states.contains(namesOf<SyncState>()));
    QCOMPARE(namesOf<SyncCause>() - causes, QSet<QString>());
    QVERIFY(gaps.contains(namesOf<ScoreGap>()));
    QVERIFY(agents.size() >= 4);
    QVERIFY(confidences.size() >= 4);
    QCOMPARE(namesOf<MatchReason>() - reasons, QSet<QString>{u"same_email"_s}); // that one links by itself
}

void TestDemoSample::coversEveryScore()
{
    QSet<int> scores;
    QSet<Band> bands;
    const Sample sample = loadSample(now).value();
    for (const DemoConversation &conversation : sample.conversations) {
        bands.insert(conversation.record.card.score.band());
        scores.insert(conversation.record.card.score.optional().value_or(-1));
    }
    QCOMPARE(bands.size(), 4);
    for (const int edge : {-1, 0, 59, 60, 79, 80, 100})
        QVERIFY2(scores.contains(edge), qPrintable(QString::number(edge)));
}

void TestDemoSample::coversLengthsAndHostileText()
{
    const Sample sample = loadSample(now).value();
    QSet<int> counts;
    for (const DemoConversation &conversation : sample.conversations)
        counts.insert(conversation.record.card.messageCount);
    QVERIFY(counts.contains(1) && counts.contains(2) && counts.contains(80));
    const QString text = allText(sample);
    for (const QString &piece :
         {u"<script>"_s, u"<img src=\"file:"_s, u"\u202E"_s, u"\u200B"_s, QString(300, u'x'),
          u"👨‍👩‍👧‍👦"_s, u"null"_s, u"=HYPERLINK("_s, u"مرحبا"_s, u"管理"_s, u"¿"_s, u"ß"_s})
        QVERIFY2(text.contains(piece), qPrintable(piece));
}

void TestDemoSample::looksLikeTheDesign_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("score");
    QTest::addColumn<QString>("badges");
    const auto row = [](const char *id, int place, const QString &title, int score, const QString &badges) {
        QTest::newRow(id) << QString::fromLatin1(id) << place << title << score << badges;
    };
    row("maya", 0, u"Maya Lindqvist"_s, 85, u"open linked synced"_s);
    row("daniel", 1, u"Daniel Okafor"_s, 92, u"open suggested pending"_s);
    row("hours", 2, {}, -1, u"open none none"_s);
    row("priya", 3, u"priya@brightpath.example"_s, 67, u"open none error"_s);
    row("tomas", 4, u"Tomás Herrera"_s, 78, u"closed linked synced"_s);
    row("rankboost", 5, u"RankBoost Team"_s, 0, u"archived none none"_s);
    row("lena", 6, u"Lena Vogt"_s, 41, u"closed suggested pending"_s);
}

void TestDemoSample::looksLikeTheDesign()
{
    QFETCH(QString, id);
    QFETCH(int, place);
    QFETCH(QString, title);
    QFETCH(int, score);
    QFETCH(QString, badges);
    const Sample sample = finishedSample();
    const Conversation &card = sample.conversations[size_t(place)].record.card;
    QCOMPARE(card.id.value, id);
    QCOMPARE(card.name.isEmpty() ? card.email : card.name, title);
    QCOMPARE(card.score.optional().value_or(-1), score);
    QCOMPARE(card.status.text + u' ' + card.link.state.text + u' ' + card.crm.state.text, badges);
    if (id == u"daniel")
        QCOMPARE(card.link.confidence, 82);
}

void TestDemoSample::quotesAreTheVisitorsWords()
{
    const Sample sample = loadSample(now).value();
    for (const DemoConversation &conversation : sample.conversations) {
        for (const FactorResult &factor : conversation.record.insights.factors) {
            if (factor.finding == Finding::NotMentioned)
                continue;
            const Message &source = conversation.messages.at(size_t(factor.seq) - 1);
            QCOMPARE(source.author.text, u"visitor"_s);
            QVERIFY2(!factor.quote.isEmpty() && source.text.contains(factor.quote), qPrintable(factor.quote));
        }
    }
}

void TestDemoSample::nobodyInItExists()
{
    const Sample sample = loadSample(now).value();
    for (const CrmContact &entry : sample.contacts) {
        QVERIFY2(entry.contact.email.endsWith(u".example"_s), qPrintable(entry.contact.email));
        QVERIFY2(entry.contact.phone.isEmpty() || QString(entry.contact.phone).remove(u' ').contains(u"555"_s),
                 qPrintable(entry.contact.phone));
    }
    for (const DemoConversation &conversation : sample.conversations) {
        const Visitor &visitor = conversation.record.insights.visitor;
        QVERIFY(visitor.email.value.isEmpty() || visitor.email.value.endsWith(u".example"_s));
        QVERIFY(visitor.website.value.isEmpty() || visitor.website.value.endsWith(u".example"_s));
    }
    QCOMPARE(named(sample, u"maya"_s).record.insights.visitor.phone.value, u"+46 8 555 01 42"_s);
}

void TestDemoSample::brokenLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no json") << QByteArray("{");
    QTest::newRow("unknown kind") << QByteArray(R"({"what":1})");
    QTest::newRow("unknown agent") << QByteArray(
        R"({"conversation":"c","agent":"nobody","status":"open","turns":[["U","x"]]})");
    QTest::newRow("bad status") << QByteArray(
        R"({"conversation":"c","agent":"ava","status":"odd","turns":[["U","x"]]})");
    QTest::newRow("no turns") << QByteArray(R"({"conversation":"c","agent":"ava","status":"open","turns":[]})");
    QTest::newRow("made-up quote") << QByteArray(
        R"({"conversation":"c","agent":"ava","status":"open","turns":[["U","x"]],"insights":{"factors":[["budget","found","y"]]}})");
    QTest::newRow("unknown fault") << QByteArray(
        R"({"conversation":"c","agent":"ava","status":"open","crm":"odd","turns":[["U","x"]]})");
    QTest::newRow("note without viewer") << QByteArray(
        R"({"conversation":"c","agent":"ava","status":"open","turns":[["U","x"]],"notes":[[1,"y"]]})");
    QTest::newRow("unknown account") << QByteArray(R"({"contact":"c","name":"x","account":"a"})");
}

void TestDemoSample::brokenLinesAreNamed()
{
    QFETCH(QByteArray, line);
    QByteArray text = "{\"agent\":\"ava\",\"name\":\"Ava\"}\n\n" + line + "\n";
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto sample = readSample(buffer, now);
    QVERIFY(!sample.ok());
    QVERIFY2(sample.error().detail.contains(u"line 3"_s), qPrintable(sample.error().detail));
}

QTEST_APPLESS_MAIN(TestDemoSample)
#include "tst_demosample.moc"
