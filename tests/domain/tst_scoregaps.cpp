// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/scoregaps.h"

#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;
using Gaps = std::vector<Named<ScoreGap>>;

/// "short generic nothing", in the seed's order.
QString words(const Gaps &gaps)
{
    QStringList list;
    for (const Named<ScoreGap> &gap : gaps)
        list << gap.text;
    return list.join(u' ');
}

} // namespace

/// Behaviour 20 of the product: twelve conversations without a score, each with the reasons that hold for it.
class TestScoreGaps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twelveConversations_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("jobTitle");
        QTest::addColumn<QString>("expected");

        const QString tooShort = u"too_short"_s;
        const QString generic = u"generic_only"_s;
        const QString nothing = u"nothing_qualifying"_s;
        QTest::newRow("nobody said a word") << 1 << QStringList{} << QString() << tooShort + u' ' + nothing;
        QTest::newRow("a greeting") << 2 << QStringList{u"Hi there!"_s} << QString() << tooShort + u' ' + nothing;
        QTest::newRow("one general question") << 2 << QStringList{u"What are your opening hours?"_s} << QString()
                                              << tooShort + u' ' + generic + u' ' + nothing;
        QTest::newRow("short, but it holds a budget")
            << 2 << QStringList{u"We have $10k for a new office."_s} << QString() << tooShort;
        QTest::newRow("general questions only")
            << 6 << QStringList{u"Hello"_s, u"Where are you located?"_s, u"Do you have parking?"_s, u"Thanks!"_s}
            << QString() << generic + u' ' + nothing;
        QTest::newRow("a question without its mark")
            << 4 << QStringList{u"hi, how does it work"_s} << QString() << generic + u' ' + nothing;
        QTest::newRow("talk without anything that qualifies")
            << 8 << QStringList{u"I like your website."_s, u"The colours are nice."_s} << QString() << nothing;
        QTest::newRow("questions with a date")
            << 5 << QStringList{u"Can you do it within two weeks?"_s} << QString() << QString();
        QTest::newRow("a role in the words")
            << 5 << QStringList{u"I am the owner of a bakery."_s} << QString() << QString();
        QTest::newRow("a role in the record")
            << 5 << QStringList{u"Do you offer training?"_s} << u"Head of sales"_s << QString();
        QTest::newRow("German questions")
            << 4 << QStringList{u"Guten Tag"_s, u"Wo finde ich Sie?"_s} << QString() << generic + u' ' + nothing;
        QTest::newRow("an amount in another language")
            << 4 << QStringList{u"予算は500万円です。¥5000000"_s} << QString() << QString();
    }

    void twelveConversations()
    {
        QFETCH(int, messages);
        QFETCH(QStringList, said);
        QFETCH(QString, jobTitle);
        QFETCH(QString, expected);
        ConversationRecord record;
        record.card.messageCount = messages;
        record.insights.visitor.jobTitle.value = jobTitle;
        QCOMPARE(words(missingScoreReasons(record, said)), expected);
    }

    void aScoreNeedsNoExcuse()
    {
        ConversationRecord record;
        record.card.messageCount = 1;
        record.insights.score = Score(0);
        QVERIFY(missingScoreReasons(record, QStringList{}).empty());
    }

    void withoutTheMessagesTheServiceIsBelieved()
    {
        ConversationRecord record;
        record.card.messageCount = 9;
        record.insights.gaps = {ScoreGap::TooShort, ScoreGap::NothingQualifying};
        QCOMPARE(words(missingScoreReasons(record, std::nullopt)), u"nothing_qualifying"_s);
        record.card.messageCount = 2;
        QCOMPARE(words(missingScoreReasons(record, std::nullopt)), u"too_short nothing_qualifying"_s);
    }
};

QTEST_APPLESS_MAIN(TestScoreGaps)
#include "tst_scoregaps.moc"
