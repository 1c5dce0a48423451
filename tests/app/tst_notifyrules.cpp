// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/notifyrules.h"

#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;
using Kind = Occasion::Kind;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr Instant noon{1'795'000'000'000};

CardRow card(RowHandle handle, int score = -1)
{
    CardRow row;
    row.handle = handle;
    row.card.id.value = u"c%1"_s.arg(handle);
    row.card.score = Score(score);
    return row;
}

CardRow failing(RowHandle handle, SyncState state = SyncState::Error)
{
    CardRow row = card(handle);
    row.card.crm.state = state;
    return row;
}

CardRow dueIn(qint64 ms, RowHandle handle = 1)
{
    CardRow row = card(handle, 90);
    row.own.followUp.dueAt = Instant{noon.ms + ms};
    return row;
}

CardRow remindIn(qint64 ms, RowHandle handle = 1)
{
    CardRow row = card(handle);
    row.own.remindAt = Instant{noon.ms + ms};
    return row;
}

NotifyMoment at(qint64 ms = 0, const QTime &time = QTime(12, 0))
{
    return {Instant{noon.ms + ms}, time, {}};
}

} // namespace

class TestNotifyRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rules = NotifyRules();
        m_wanted = Preferences();
    }

    void aLeadRingsAtTheScoreThatIsWanted_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<bool>("rings");
        QTest::newRow("80 of 80") << 80 << 80 << true;
        QTest::newRow("79 of 80") << 79 << 80 << false;
        QTest::newRow("none of 80") << -1 << 80 << false;
        QTest::newRow("none of 0") << -1 << 0 << false;
        QTest::newRow("0 of 0") << 0 << 0 << true;
        QTest::newRow("100 of 100") << 100 << 100 << true;
    }
    void aLeadRingsAtTheScoreThatIsWanted()
    {
        QFETCH(int, score);
        QFETCH(int, wanted);
        m_wanted.notifyScore = wanted;
        m_rules.takeChanged({card(1, score)}, m_wanted, at());
        QTEST(rings() == std::vector{Kind::Lead}, "rings");
    }
    void aLeadRingsOnce()
    {
        m_rules.takeChanged({card(1, 60)}, m_wanted, at());
        QVERIFY(rings().empty());
        m_rules.takeChanged({card(1, 85)}, m_wanted, at());
        QCOMPARE(rings(), std::vector{Kind::Lead});
        // Another message, a better score, a score that wavers: no news.
        for (const int score : {85, 92, 70, 85}) {
            m_rules.takeChanged({card(1, score)}, m_wanted, at());
            QVERIFY(rings().empty());
        }
    }
    void whatWasThereBeforeIsNoNews()
    {
        m_rules.rememberLeads({1});
        m_rules.rememberErrors({2});
        m_rules.takeChanged({card(1, 95), failing(2), card(3, 95)}, m_wanted, at());
        QCOMPARE(rings(), std::vector{Kind::Lead});
    }
    void archivedLeadsAreNoNews()
    {
        CardRow row = card(1, 95);
        row.card.status = Status::Archived;
        m_rules.takeChanged({row}, m_wanted, at());
        QVERIFY(rings().empty());
    }
    void anErrorRingsWheneverItBegins()
    {
        m_rules.takeChanged({failing(1)}, m_wanted, at());
        QCOMPARE(rings(), std::vector{Kind::CrmError});
        m_rules.takeChanged({failing(1)}, m_wanted, at());
        QVERIFY(rings().empty());
        m_rules.takeChanged({failing(1, SyncState::Synced)}, m_wanted, at());
        m_rules.takeChanged({failing(1)}, m_wanted, at());
        QCOMPARE(rings(), std::vector{Kind::CrmError});
    }
    void aFollowUpRingsWhenItIsDueSoon_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<bool>("rings");
        QTest::newRow("2 h and a bit") << 2 * hour + 1 << false;
        QTest::newRow("2 h") << 2 * hour << true;
        QTest::newRow("1 ms") << qint64(1) << true;
        QTest::newRow("late") << qint64(0) << false;
        QTest::newRow("long late") << -30 * hour << false;
    }
    void aFollowUpRingsWhenItIsDueSoon()
    {
        QFETCH(qint64, left);
        m_rules.takeTimed({dueIn(left)}, m_wanted, at());
        QTEST(rings() == std::vector{Kind::FollowUp}, "rings");
        m_rules.takeTimed({dueIn(left)}, m_wanted, at());
        QVERIFY(rings().empty());
    }
    void aDoneFollowUpDoesNotRing()
    {
        CardRow row = dueIn(hour);
        row.own.followUp.doneAt = noon;
        m_rules.takeTimed({row}, m_wanted, at());
        QVERIFY(rings().empty());
    }
    void aNewClockRingsAgain()
    {
        m_rules.takeTimed({dueIn(hour)}, m_wanted, at());
        QCOMPARE(rings(), std::vector{Kind::FollowUp});
        // The visitor wrote again, so the clock began anew.
        m_rules.takeTimed({dueIn(24 * hour)}, m_wanted, at(22 * hour));
        QCOMPARE(rings(), std::vector{Kind::FollowUp});
    }
    void aReminderRingsAtItsTime()
    {
        m_rules.takeTimed({remindIn(1)}, m_wanted, at());
        QVERIFY(rings().empty());
        m_rules.takeTimed({remindIn(1)}, m_wanted, at(1));
        QCOMPARE(rings(), std::vector{Kind::Reminder});
        m_rules.takeTimed({remindIn(1)}, m_wanted, at(2));
        QVERIFY(rings().empty());
    }
    void aReminderMissedMeanwhileRingsAtStart()
    {
        m_rules.takeTimed({remindIn(-20 * hour)}, m_wanted, at());
        QCOMPARE(rings(), std::vector{Kind::Reminder});
        // But none from another time, at no start.
        for (int start = 0; start < 3; ++start) {
            m_rules.takeTimed({remindIn(-30 * 24 * hour, 2)}, m_wanted, at());
            QVERIFY(rings().empty());
        }
    }
    void itIsRememberedAcrossStarts()
    {
        m_rules.takeTimed({dueIn(hour), remindIn(0, 2)}, m_wanted, at());
        QCOMPARE(rings().size(), 2U);
        NotifyRules later;
        later.restore(m_rules.kept());
        later.takeTimed({dueIn(hour), remindIn(0, 2)}, m_wanted, at(minute));
        QVERIFY(later.due(m_wanted, at(minute)).empty());
        later.restore("not ours");
        later.restore({});
    }
    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        const auto row = [](const char *name, QTime from, QTime to, QTime now, bool quiet) {
            QTest::newRow(name) << from << to << now << quiet;
        };
        row("evening", {20, 0}, {7, 0}, {20, 0}, true);
        row("midnight", {20, 0}, {7, 0}, {0, 0}, true);
        row("last minute", {20, 0}, {7, 0}, {6, 59, 59}, true);
        row("morning", {20, 0}, {7, 0}, {7, 0}, false);
        row("afternoon", {20, 0}, {7, 0}, {19, 59, 59}, false);
        row("lunch", {12, 0}, {13, 0}, {12, 30}, true);
        row("after lunch", {12, 0}, {13, 0}, {13, 0}, false);
        row("before lunch", {12, 0}, {13, 0}, {11, 59}, false);
        row("no time at all", {9, 0}, {9, 0}, {9, 0}, false);
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        Preferences preferences;
        preferences.quietFrom = from;
        preferences.quietTo = to;
        QVERIFY(!NotifyRules::isQuiet(preferences, now));
        preferences.quiet = true;
        QTEST(NotifyRules::isQuiet(preferences, now), "quiet");
    }
    void quietHoursKeepItForLater()
    {
        m_wanted.quiet = true;
        m_rules.takeChanged({card(1, 90), card(2, 92), card(3, 95)}, m_wanted, at());
        QVERIFY(m_rules.due(m_wanted, at(0, QTime(22, 0))).empty());
        m_rules.noteRead(ConversationId{u"c3"_s});
        m_rules.takeRemoved(2);
        QCOMPARE(m_rules.due(m_wanted, at(0, QTime(7, 0))).size(), 1U);
        QVERIFY(m_rules.due(m_wanted, at(0, QTime(7, 0))).empty());
    }
    void whatSomebodyReadsDoesNotRing()
    {
        NotifyMoment reading = at();
        reading.reading = ConversationId{u"c1"_s};
        m_rules.takeChanged({card(1, 90), card(2, 90)}, m_wanted, reading);
        const std::vector<Occasion> told = m_rules.due(m_wanted, reading);
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].row.handle, 2);
    }
    void switchesSwitchOff()
    {
        m_wanted.notifyCrmErrors = false;
        m_wanted.notifyDue = false;
        m_rules.takeChanged({failing(1)}, m_wanted, at());
        m_rules.takeTimed({dueIn(hour), remindIn(0, 2)}, m_wanted, at());
        QVERIFY(rings().empty());
        m_wanted.notify = false;
        m_rules.takeChanged({card(3, 90)}, m_wanted, at());
        QVERIFY(rings().empty());
        // Switching it on does not bring up what is over.
        m_wanted.notify = true;
        QVERIFY(rings().empty());
    }

private:
    [[nodiscard]] std::vector<Kind> rings()
    {
        std::vector<Kind> kinds;
        for (const Occasion &one : m_rules.due(m_wanted, at()))
            kinds.push_back(one.kind);
        return kinds;
    }

    NotifyRules m_rules;
    Preferences m_wanted;
};

QTEST_GUILESS_MAIN(TestNotifyRules)
#include "tst_notifyrules.moc"
