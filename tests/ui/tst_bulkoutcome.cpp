// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulkoutcome.h"

#include "cardfixture.h"
#include "outboxfixture.h"
#include "ui/marking.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

/// Partial failures of a gesture over many: listed, and still selected.
class TestBulkOutcome final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};

    static OutboxRow rowOf(const QString &id, const QString &conversation, CommandState state)
    {
        OutboxRow row = outboxRow(id, state, SetStatus{Status::Archived}, conversation);
        row.gesture = u"g"_s;
        return row;
    }
    static Act gesture(std::vector<ConversationId> ids)
    {
        return {u"g"_s, std::move(ids), SetStatus{Status::Archived}};
    }

private Q_SLOTS:
    void whatFailedStaysSelected()
    {
        Marking marking;
        BulkOutcome outcome(marking, m_format);
        QSignalSpy told(&outcome, &BulkOutcome::told);
        outcome.follow(gesture({{u"c1"_s}, {u"c2"_s}, {u"c3"_s}}));
        outcome.setOutbox(
            outboxOf({rowOf(u"k1"_s, u"c1"_s, CommandState::Sending), rowOf(u"k2"_s, u"c2"_s, CommandState::Queued)}));
        QVERIFY(told.isEmpty() && marking.isEmpty());
        outcome.setOutbox(outboxOf({rowOf(u"k2"_s, u"c2"_s, CommandState::Rejected)}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), u"1 conversation could not be changed and stays selected."_s);
        QCOMPARE(marking.ids(), std::vector{ConversationId{u"c2"_s}});
        // Another one of the same gesture: both are selected.
        outcome.setOutbox(outboxOf(
            {rowOf(u"k2"_s, u"c2"_s, CommandState::Rejected), rowOf(u"k3"_s, u"c3"_s, CommandState::Conflict)}));
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[1][0].toString(), u"2 conversations could not be changed and stay selected."_s);
        QCOMPARE(marking.ids(), (std::vector<ConversationId>{{u"c2"_s}, {u"c3"_s}}));
        outcome.setOutbox(outboxOf({rowOf(u"k3"_s, u"c3"_s, CommandState::Conflict)}));
        QCOMPARE(told.size(), 2);
    }

    void whatTheUserMarkedSinceStays()
    {
        Marking marking;
        BulkOutcome outcome(marking, m_format);
        QSignalSpy told(&outcome, &BulkOutcome::told);
        outcome.follow(gesture({{u"c1"_s}, {u"c2"_s}}));
        marking.pickOut({{u"c9"_s}});
        outcome.setOutbox(outboxOf({rowOf(u"k2"_s, u"c2"_s, CommandState::Review)}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(marking.ids(), std::vector{ConversationId{u"c9"_s}});
        marking.setAll(Query());
        outcome.setOutbox(outboxOf({rowOf(u"k1"_s, u"c1"_s, CommandState::Rejected)}));
        QVERIFY(marking.isAll());
    }

    void oneConversationAloneIsNotSelected()
    {
        Marking marking;
        BulkOutcome outcome(marking, m_format);
        QSignalSpy told(&outcome, &BulkOutcome::told);
        outcome.follow(gesture({{u"c1"_s}}));
        outcome.setOutbox(outboxOf({rowOf(u"k1"_s, u"c1"_s, CommandState::Rejected)}));
        QVERIFY(told.isEmpty() && marking.isEmpty());
    }
};

QTEST_MAIN(TestBulkOutcome)
#include "tst_bulkoutcome.moc"
