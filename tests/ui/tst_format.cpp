// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestFormat final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())}; // a Monday
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};

private Q_SLOTS:
    void init() { m_clock.set(QDateTime({2026, 11, 16}, {14, 3}, berlin())); }

    void cardTime_data()
    {
        QTest::addColumn<Instant>("at");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << local(2026, 11, 16, 14, 2) << u"14:02"_s;
        QTest::newRow("midnight") << local(2026, 11, 16, 0, 0) << u"00:00"_s;
        QTest::newRow("yesterday, minutes ago by day") << local(2026, 11, 15, 23, 59) << u"Yesterday"_s;
        QTest::newRow("six days") << local(2026, 11, 10, 9, 0) << u"Tue"_s;
        QTest::newRow("seven days") << local(2026, 11, 9, 9, 0) << u"9 Nov"_s;
        QTest::newRow("this year") << local(2026, 1, 1, 0, 0) << u"1 Jan"_s;
        QTest::newRow("another year") << local(2025, 12, 31, 23, 59) << u"31 Dec 2025"_s;
        QTest::newRow("clock ahead") << local(2026, 11, 18, 9, 0) << u"18 Nov"_s;
        QTest::newRow("not given") << Instant() << QString();
    }
    void cardTime()
    {
        QFETCH(Instant, at);
        QTEST(m_format.cardTime(at), "expected");
    }
    void summerTime()
    {
        // 29 March 2026: the clock goes from 02:00 to 03:00. A day of 23 hours is still one day.
        m_clock.set(QDateTime({2026, 3, 30}, {0, 30}, berlin()));
        QCOMPARE(m_format.cardTime(local(2026, 3, 29, 0, 30)), u"Yesterday"_s);
        QCOMPARE(m_format.clockTime({QDateTime({2026, 3, 29}, {1, 30}, Qt::UTC).toMSecsSinceEpoch()}), u"03:30"_s);
        m_clock.set(QDateTime({2026, 10, 25}, {23, 30}, berlin())); // 25 hours long
        QCOMPARE(m_format.cardTime(local(2026, 10, 25, 0, 10)), u"00:10"_s);
    }
    void days()
    {
        QCOMPARE(m_format.day({2026, 11, 16}), u"Today"_s);
        QCOMPARE(m_format.day({2026, 11, 15}), u"Yesterday"_s);
        QCOMPARE(m_format.day({2026, 11, 9}), u"Monday 9 November"_s);
        QCOMPARE(m_format.day({2025, 11, 16}), u"Sunday 16 November 2025"_s);
        QCOMPARE(m_format.day({}), QString());
        QCOMPARE(m_format.exact(local(2026, 11, 16, 14, 2)),
                 u"Monday 16 November 2026, 14:02:00 CET (2026-11-16 13:02:00 UTC)"_s);
    }
    void counts()
    {
        QCOMPARE(m_format.shortCount(9'999), u"9,999"_s);
        QCOMPARE(m_format.shortCount(12'999), u"12k"_s);
        QCOMPARE(m_format.shortCount(2'999'999), u"2M"_s);
        QCOMPARE(m_format.messages(1), u"1 message"_s);
        QCOMPARE(m_format.messages(0), u"0 messages"_s);
        QCOMPARE(m_format.messages(11), u"11 messages"_s);
    }
    void foreignTextIsMadeSafe_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<bool>("multiline");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Maya Ångström 😀"_s << false << u"Maya Ångström 😀"_s;
        QTest::newRow("override") << u"abc\u202Egnp.exe"_s << false << u"abc⍰gnp.exe"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069"_s << false << u"⍰a⍰"_s;
        QTest::newRow("zero width") << u"pay\u200Bpal\uFEFF"_s << false << u"pay⍰pal⍰"_s;
        QTest::newRow("control") << QStringLiteral("a%1b\u0007").arg(QChar(u'\0')) << false << u"a⍰b⍰"_s;
        QTest::newRow("joiners stay") << u"می\u200Cخواهم 👩\u200D💻"_s << false << u"می\u200Cخواهم 👩\u200D💻"_s;
        QTest::newRow("breaks, one line") << u"a\r\nb\tc\u2028d"_s << false << u"a b c d"_s;
        QTest::newRow("breaks, lines") << u"a\r\nb\tc\rd"_s << true << u"a\nb\tc\nd"_s;
        QTest::newRow("markup is just text") << u"<b>x</b>"_s << false << u"<b>x</b>"_s;
    }
    void foreignTextIsMadeSafe()
    {
        QFETCH(QString, foreign);
        QFETCH(bool, multiline);
        QTEST(Format::safe(foreign, multiline), "expected");
    }
    void names()
    {
        Conversation card;
        QCOMPARE(m_format.visitorName(card), u"Anonymous"_s);
        QCOMPARE(m_format.initials(card), QString());
        card.email = u"priya@brightpath.example"_s;
        QCOMPARE(m_format.visitorName(card), card.email);
        QCOMPARE(m_format.initials(card), u"P"_s);
        card.name = u"  \n maya  de \u202Elindqvist"_s;
        QCOMPARE(m_format.visitorName(card), u"maya de ⍰lindqvist"_s);
        QCOMPARE(m_format.initials(card), u"ML"_s);
    }
    void unknownValuesKeepTheirText()
    {
        QCOMPARE(m_format.status(Named<Status>::fromText(u"snoozed"_s)), u"Unknown (snoozed)"_s);
        QCOMPARE(m_format.intent(Named<Intent>::fromText(u"press"_s)), u"Unknown (press)"_s);
        QCOMPARE(m_format.sentiment({}), u"Unknown"_s);
        CrmSync crm;
        crm.state = Named<SyncState>::fromText(u"parked"_s);
        QCOMPARE(m_format.crm(crm), u"CRM: Unknown (parked)"_s);
    }
    void eachCrmCauseSaysWhatToDo()
    {
        QSet<QString> seen;
        for (const auto &[cause, name] : Names<SyncCause>::table) {
            CrmSync crm{.state = SyncState::Error, .cause = cause, .detail = u"phone too long"_s};
            const QString text = m_format.crmCause(crm);
            QVERIFY2(text.endsWith(u'.'), name);
            seen << text;
        }
        QCOMPARE(seen.size(), int(std::size(Names<SyncCause>::table)) - 1); // server and network read alike
        CrmSync limited{
            .state = SyncState::Error, .cause = SyncCause::RateLimit, .nextTryAt = local(2026, 11, 16, 14, 8)};
        QCOMPARE(m_format.crmCause(limited), u"The CRM asks to wait. Next try at 14:08."_s);
    }
    void spokenCardSaysEverything()
    {
        std::vector<CardEntry> cards = pictureCards();
        QCOMPARE(m_format.spokenCard(cards[0]),
                 u"Maya Lindqvist, Nordlicht Interiors, score 85, high, open, linked, CRM synced, 11 messages, "
                 "agent Ava, today 14:02"_s);
        QCOMPARE(m_format.spokenCard(cards[2]),
                 u"Anonymous, no score, open, not linked, 2 messages, agent Kai, today 13:31"_s);
        cards[5].held = true;
        cards[5].row.messageHits = 3;
        QCOMPARE(m_format.spokenCard(cards[5]),
                 u"RankBoost Team, score 0, low, archived, not linked, 3 messages, agent Kai, today 10:41, "
                 "3 matches in messages, no longer in this filter"_s);
    }
    void spokenMessage()
    {
        TranscriptEntry entry;
        entry.message.author = Author::Visitor;
        entry.message.text = u"Yes, $10k is approved."_s;
        entry.message.sentAt = local(2026, 11, 16, 13, 46);
        entry.evidence = {Factor::Budget};
        QCOMPARE(m_format.spokenMessage(entry, u"Maya Lindqvist"_s),
                 u"Maya Lindqvist, 13:46: Yes, $10k is approved. Evidence for budget"_s);
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
