// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/followupnote.h"
#include "ui/historysection.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

namespace {

using namespace Qt::StringLiterals;

HistoryEntry entry(HistoryKind kind, const QString &from, const QString &to)
{
    HistoryEntry entry;
    entry.at = todayAt(14, 2);
    entry.kind = kind;
    entry.from = from;
    entry.to = to;
    return entry;
}

} // namespace

/// Two things that turn data into sentences for people: the note to prepare a follow-up, and the history.
class TestFollowUpNote final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();
    Transcript m_transcript;

    QString note(const ConversationRecord &record)
    {
        ConversationDetail detail;
        detail.record = record;
        return FollowUpNote::text(detail, m_transcript, m_format);
    }

private Q_SLOTS:
    void initTestCase() { m_transcript.merge(slice(mayaMessages())); }

    void holdsWhatOneNeedsBeforeWriting()
    {
        ConversationRecord record = mayaRecord();
        record.card.phone = u"+46 8 555 01 42"_s;
        QCOMPARE(note(record),
                 u"Maya Lindqvist, Nordlicht Interiors\n"
                 "Owner\n"
                 "Email: maya@nordlicht.example\n"
                 "Phone: +46 8 555 01 42\n"
                 "\n"
                 "Score 85 of 100: High-quality lead\n"
                 "Budget of $10k confirmed, needed within two weeks, owner decides, service fits. (AI)\n"
                 "\n"
                 "In the visitor’s own words:\n"
                 "- Budget: “$10k is approved” (today, 13:46)\n"
                 "- Urgency: “within two weeks” (today, 13:44)\n"
                 "- Authority: “I own the company” (today, 13:46)\n"
                 "- Fit: “fit-out for 12 desks” (today, 13:42)\n"
                 "\n"
                 "Summary (AI): Owner needs a 12-desk office fit-out within two weeks.\n"
                 "\n"
                 "leadlight://c/c-maya"_s);
    }

    void quotesNobodyWhoDidNotSayIt()
    {
        ConversationRecord record = mayaRecord();
        record.insights.factors[0].quote = u"a million dollars"_s;
        record.insights.factors[1].quote = u"Has a budget been set?"_s; // the agent's words
        record.insights.factors[1].seq = 5;
        record.insights.factors[2].finding = Finding::Contradicted;
        const QString text = note(record);
        QVERIFY(!text.contains(u"million"_s));
        QVERIFY(!text.contains(u"budget been set"_s));
        QVERIFY(!text.contains(u"I own the company"_s));
        QVERIFY(text.contains(u"fit-out for 12 desks"_s));
    }

    void foreignTextStaysInItsLine()
    {
        ConversationRecord record = mayaRecord();
        record.card.name = u"Eve\nEmail: boss@bank.example\u202E"_s;
        record.insights.shortSummary = u"one\ntwo"_s;
        const QString text = note(record);
        QVERIFY(text.startsWith(u"Eve Email: boss@bank.example\u2370, Nordlicht"_s));
        QVERIFY(text.contains(u"one two"_s));
    }

    void missingPartsLeaveNoGaps()
    {
        ConversationRecord record;
        record.card.id.value = u"a b/c"_s;
        QCOMPARE(note(record), u"Anonymous\n\nNo score yet\n\nleadlight://c/a%20b%2Fc"_s);
    }

    void historyInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        using enum HistoryKind;
        QTest::newRow("first score") << int(Score) << QString() << u"85"_s << u"Score 85"_s;
        QTest::newRow("score") << int(Score) << u"67"_s << u"85"_s << u"Score 67 → 85"_s;
        QTest::newRow("score gone") << int(Score) << u"67"_s << QString() << u"Score 67 withdrawn"_s;
        QTest::newRow("status") << int(Status) << u"open"_s << u"closed"_s << u"Status Open → Closed"_s;
        QTest::newRow("link") << int(Link) << QString() << u"Priya"_s << u"Linked to Priya"_s;
        QTest::newRow("other link") << int(Link) << u"Maya"_s << u"Priya"_s << u"Linked to Priya instead of Maya"_s;
        QTest::newRow("unlink") << int(Link) << u"Maya"_s << QString() << u"Link to Maya removed"_s;
        QTest::newRow("crm") << int(Crm) << u"pending"_s << u"error"_s << u"CRM sync error"_s;
        QTest::newRow("followed up") << int(FollowedUp) << u"email"_s << u"in time"_s << u"Followed up by email"_s;
        QTest::newRow("late") << int(FollowedUp) << u"phone"_s << u"late"_s << u"Followed up by phone, late"_s;
        QTest::newRow("reminder") << int(Reminder) << QString() << QString::number(todayAt(18, 0).ms)
                                  << u"Reminder for today, 18:00"_s;
        QTest::newRow("no reminder") << int(Reminder) << u"1"_s << QString() << u"Reminder removed"_s;
    }

    void historyInWords()
    {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, words);
        QCOMPARE(HistorySection::words(entry(HistoryKind(kind), from, to), m_format), words);
    }

    void aLongHistoryIsShownInParts()
    {
        HistorySection section(m_theme, m_format);
        const auto lines = [&section] {
            int shown = 0;
            for (const QLabel *label : section.findChildren<QLabel *>())
                shown += label->text().startsWith(u"Score"_s) && !label->isHidden();
            return shown;
        };
        QCOMPARE(lines(), 0);
        section.setHistory(std::vector<HistoryEntry>(20, entry(HistoryKind::Score, u"1"_s, u"2"_s)));
        QCOMPARE(lines(), 6);
        section.findChild<QPushButton *>()->click();
        QCOMPARE(lines(), 20);
    }
};

QTEST_MAIN(TestFollowUpNote)
#include "tst_followupnote.moc"
