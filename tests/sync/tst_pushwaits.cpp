// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sendstory.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::sending;
using Kind = FakeRequest::Kind;
using AnswerKind = CommandAnswer::Kind;

/// When commands wait, why, and what brings them on again (sync-and-trust P18, P26, O6-O9, F20, F27, F28, F49, F50,
/// F72).
class TestPushWaits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// F27: at most one request in the window, whoever asks.
    void retryAfterIsAFloor()
    {
        for (const qint64 wait : {5 * second, 10 * minute}) {
            Simulation story;
            begin(story);
            Treatment how;
            how.answer = forced(AnswerKind::Transient, ErrorKind::RateLimited, 429, wait);
            treatFirst(story, 1, how);
            QVERIFY(story.act(c(1), other(story, c(1))));
            story.clock.advance(second);
            const size_t before = story.server.requests().size();
            for (int i = 0; i < 3; ++i) {
                story.engine().syncNow();
                story.engine().networkChanged(true);
                QVERIFY(story.act(c(2), other(story, c(2)), QStringLiteral("g%1").arg(i)));
                story.clock.advance((wait - 2 * second) / 3);
            }
            QCOMPARE(story.server.requests().size(), before);
            story.clock.advance(wait + minute);
            QCOMPARE(story.outbox().rows.size(), size_t(0));
        }
    }

    /// F28, where only writing is broken.
    void aDayOfRefusedWritesCostsFewRequests()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [](const FakeRequest &) {
            Treatment how;
            how.answer = forced(AnswerKind::Transient, ErrorKind::ServerError, 500);
            return how;
        });
        for (int n = 0; n < 10; ++n)
            QVERIFY(story.act(c(n), other(story, c(n))));
        story.clock.advance(day);
        const size_t asked = sent(story).size();
        QVERIFY2(asked <= 700 && asked > 300, qPrintable(QString::number(asked)));
        QCOMPARE(story.outbox().waiting, 10);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate); // reading is not in trouble
        QCOMPARE(story.outboxes.back().pause, OutboxPause::Offline);
        story.server.heal();
        story.clock.advance(10 * minute);
        QCOMPARE(story.server.effects().size(), size_t(10));
        QCOMPARE(story.difference(), QString());
    }

    /// F20: rows are kept, and nobody asks until there is another key.
    void aRefusedKeyPausesEverything()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [n = 0](const FakeRequest &) mutable {
            Treatment how;
            if (++n > 1)
                how.answer = forced(AnswerKind::NotAllowed, ErrorKind::Unauthorized, 401);
            return how;
        });
        for (int n = 0; n < 6; ++n)
            QVERIFY(story.act(c(n), other(story, c(n))));
        story.clock.advance(minute);
        QCOMPARE(story.outboxes.back().pause, OutboxPause::NeedsKey);
        QCOMPARE(story.engine().status().phase, SyncPhase::NeedsYou);
        const size_t before = story.server.requests().size();
        story.clock.advance(day);
        QCOMPARE(story.server.requests().size(), before);
        QVERIFY(story.outbox().waiting >= 5);
        story.server.heal();
        story.engine().credentialsChanged();
        story.clock.advance(minute);
        QCOMPARE(story.server.effects().size(), size_t(6));
        QCOMPARE(story.outboxes.back().pause, OutboxPause::Nothing);
        QCOMPARE(story.difference(), QString());
    }

    /// F20: what fails beside the refused one says nothing about the key.
    void aRefusedKeyOutlivesOtherFailures()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [n = 0](const FakeRequest &) mutable {
            Treatment how;
            if (++n == 1)
                how.answer = forced(AnswerKind::NotAllowed, ErrorKind::Unauthorized, 401);
            else
                how = Treatment{errorOf(ErrorKind::ConnectionLost), 5 * second};
            return how;
        });
        for (int n = 0; n < 3; ++n)
            QVERIFY(story.act(c(n), other(story, c(n))));
        story.clock.advance(hour);
        QCOMPARE(story.outboxes.back().pause, OutboxPause::NeedsKey);
        QCOMPARE(story.engine().status().phase, SyncPhase::NeedsYou);
        QCOMPARE(sent(story).size(), size_t(3));
        story.server.heal();
        story.engine().credentialsChanged();
        story.clock.advance(minute);
        QCOMPARE(story.server.effects().size(), size_t(3));
    }

    /// Also when there is nothing to send and nothing new.
    void thePauseEndsWithItsReason()
    {
        Simulation story;
        begin(story);
        story.server.failAll(errorOf(ErrorKind::Offline));
        story.engine().syncNow();
        story.clock.advance(minute);
        QCOMPARE(story.engine().outbox().pause, OutboxPause::Offline);
        story.server.heal();
        story.clock.advance(minute);
        QCOMPARE(story.engine().outbox().pause, OutboxPause::Nothing);
    }

    /// P12, F47: also what was told as done may be lost, and only the user sends it again.
    void aRestoredServerMayHaveLostWhatWasDone()
    {
        Simulation story;
        begin(story);
        QVERIFY(story.act(c(1), other(story, c(1)), QStringLiteral("before")));
        story.clock.advance(minute);
        story.server.capabilitiesNow.restoredAt = story.clock.trueTime();
        std::vector<ConversationRecord> backup;
        for (int n = 1; n <= 4; ++n)
            backup.push_back(story.server.conversations().at(c(n)));
        story.clock.advance(minute);
        for (int n = 2; n <= 4; ++n)
            QVERIFY(story.act(c(n), other(story, c(n)), QStringLiteral("after")));
        story.clock.advance(minute);
        QCOMPARE(story.server.effects().size(), size_t(4));
        QCOMPARE(story.outbox().rows.size(), size_t(0));
        // The third one is there nevertheless, and the first one was changed by somebody since.
        story.server.put(backup[1]);
        story.server.put(backup[3]);
        backup[0].card.status = Status::Closed;
        story.server.put(backup[0]);
        story.server.newEpoch();
        story.clock.advance(10 * minute);
        QCOMPARE(story.outbox().needYou, 2);
        QCOMPARE(story.outbox().rows.at(0).conversation.value, c(2));
        QCOMPARE(story.outbox().rows.at(1).conversation.value, c(4));
        QCOMPARE(stateOf(story), CommandState::Review);
        QCOMPARE(story.server.effects().size(), size_t(4));
        QCOMPARE(story.difference(), QString());
        // Once is enough: given up, it does not come back with the next start.
        QVERIFY(story.submit(SettleOutbox{story.outbox().rows.at(0).id, OutboxChoice::Discard}));
        QVERIFY(story.submit(SettleOutbox{story.outbox().rows.at(0).id, OutboxChoice::SendAgain}));
        story.clock.advance(minute);
        story.kill();
        story.start();
        story.clock.advance(minute);
        QCOMPARE(story.outbox().rows.size(), size_t(0));
        QCOMPARE(story.server.effects().size(), size_t(5));
        QCOMPARE(story.difference(), QString());
    }

    /// F49, P2: reading goes on.
    void anOldClientReadsOn_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("426") << false;
        QTest::newRow("minClient") << true;
    }
    void anOldClientReadsOn()
    {
        QFETCH(bool, told);
        Simulation story;
        if (told)
            story.server.capabilitiesNow.minClient = QStringLiteral("99.0");
        begin(story);
        treatCommands(story, [](const FakeRequest &) {
            Treatment how;
            how.answer = forced(AnswerKind::UpdateNeeded, ErrorKind::UpdateNeeded, 426);
            return how;
        });
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(minute);
        QCOMPARE(story.outboxes.back().pause, OutboxPause::UpdateNeeded);
        story.server.say(ConversationId{c(2)}, {QStringLiteral("still here?")});
        story.clock.advance(2 * hour);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
        QVERIFY(sent(story).size() <= (told ? 0 : 4));
        QCOMPARE(story.outbox().waiting, 1);
    }

    void aMovedServerPausesTheQueue()
    {
        for (const ErrorKind kind : {ErrorKind::Redirected, ErrorKind::TlsUntrusted}) {
            Simulation story;
            begin(story);
            treatCommands(story, [kind](const FakeRequest &) {
                Treatment how;
                how.error = errorOf(kind);
                return how;
            });
            QVERIFY(story.act(c(1), other(story, c(1))));
            story.clock.advance(minute);
            QCOMPARE(story.outboxes.back().pause, OutboxPause::Misconfigured);
            QCOMPARE(sent(story).size(), size_t(1));
            QCOMPARE(story.outbox().waiting, 1);
        }
    }

    /// P2: what the server cannot do is not asked, and does not stop what it can.
    void whatTheServerCannotDoWaits()
    {
        Simulation story;
        story.server.capabilitiesNow.commands = {QStringLiteral("crm_retry")};
        begin(story);
        for (int n = 0; n < 8; ++n)
            QVERIFY(story.act(c(n), other(story, c(n))));
        QVERIFY(story.act(c(9), RetryCrm{}));
        story.clock.advance(hour);
        QCOMPARE(story.server.effects().size(), size_t(1));
        QCOMPARE(sent(story).size(), size_t(1));
        QCOMPARE(story.outbox().waiting, 8);
        QVERIFY(!story.outboxes.back().commands.contains(QStringLiteral("status")));
    }

    /// O7: our disk decides nothing about the server's word.
    void anAnswerThatCannotBeWrittenIsKept()
    {
        Simulation story;
        begin(story);
        story.writer().failSettles = 3;
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(5 * minute);
        QCOMPARE(story.writer().failSettles, 0);
        QCOMPARE(sent(story).size(), size_t(1));
        QCOMPARE(story.server.effects().size(), size_t(1));
        QCOMPARE(story.outbox().rows.size(), size_t(0));
        QCOMPARE(story.difference(), QString());
    }

    /// O6: a stop is no crash; three crashes while sending are.
    void stopsAndCrashes()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [](const FakeRequest &) { return Treatment{errorOf(ErrorKind::ConnectionLost), hour}; });
        QVERIFY(story.act(c(1), other(story, c(1))));
        for (int i = 0; i < 5; ++i) {
            story.clock.advance(minute);
            QCOMPARE(stateOf(story), CommandState::Sending);
            story.engine().stop();
            QCOMPARE(stateOf(story), CommandState::Queued);
            story.kill();
            story.start();
        }
        QCOMPARE(story.outbox().rows.front().crashCount, 0);
        for (int i = 1; i <= 3; ++i) {
            story.clock.advance(minute);
            QCOMPARE(stateOf(story), CommandState::Sending);
            story.kill();
            story.start();
            QCOMPARE(stateOf(story), i < 3 ? CommandState::Queued : CommandState::Review);
        }
        QCOMPARE(story.difference(), QString());
    }

    /// P26: a lost answer is not asked for again where that could do it twice.
    void withoutIdempotencyNothingIsRepeated()
    {
        Simulation story;
        story.server.capabilitiesNow.idempotentWrites = false;
        begin(story);
        Treatment how;
        how.error = errorOf(ErrorKind::Refused); // never got there
        treatCommands(story, [n = 0, how](const FakeRequest &) mutable {
            Treatment lost;
            lost.error = errorOf(ErrorKind::Timeout);
            return ++n == 1 ? how : lost;
        });
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(10 * minute);
        QCOMPARE(stateOf(story), CommandState::Review);
        QCOMPARE(sent(story).size(), size_t(2));
    }

    /// P26: nor is one that was broken off by an orderly stop, for it may have arrived.
    void withoutIdempotencyAStopIsALostAnswer()
    {
        Simulation story;
        story.server.capabilitiesNow.idempotentWrites = false;
        begin(story);
        treatCommands(story, [](const FakeRequest &) { return Treatment{errorOf(ErrorKind::ConnectionLost), hour}; });
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(minute);
        QCOMPARE(stateOf(story), CommandState::Sending);
        story.engine().stop();
        QCOMPARE(stateOf(story), CommandState::Review);
        story.kill();
        story.start();
        story.clock.advance(10 * minute);
        QCOMPARE(stateOf(story), CommandState::Review);
        QCOMPARE(sent(story).size(), size_t(1));
    }

    /// F50: only monotonic time decides.
    void theWallClockMovesNothing_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("back") << -400 * day;
        QTest::newRow("a little back") << -2 * hour;
        QTest::newRow("on") << 20 * day;
        QTest::newRow("ten years on") << 3650 * day;
    }
    void theWallClockMovesNothing()
    {
        QFETCH(qint64, jump);
        Simulation story;
        begin(story);
        Treatment how;
        how.answer = forced(AnswerKind::Transient, ErrorKind::ServerError, 503);
        treatFirst(story, 4, how);
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(second);
        story.clock.jumpWall(jump);
        story.clock.advance(5 * minute);
        QCOMPARE(story.server.effects().size(), size_t(1));
        QCOMPARE(story.outbox().rows.size(), size_t(0));

        // What waits in the file when the clock moves and the program starts anew.
        story.server.failAll(errorOf(ErrorKind::Offline));
        story.clock.advance(minute);
        QVERIFY(story.act(c(2), other(story, c(2))));
        story.clock.advance(minute);
        story.clock.jumpWall(-2 * jump);
        story.kill();
        story.start();
        story.server.heal();
        story.clock.advance(10 * minute);
        QCOMPARE(story.server.effects().size(), size_t(2));
        QCOMPARE(story.difference(), QString());
    }

    /// The user is told soon, whatever the polling.
    void theEchoIsFetchedSoon()
    {
        Simulation story;
        story.server.capabilitiesNow.liveEvents = false;
        begin(story);
        story.engine().setActivity(Activity::Minimised);
        story.clock.advance(minute);
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(5 * second);
        QCOMPARE(story.difference(), QString());
    }

    /// F72, and the cost of telling: a queue that drains is told a few times a second.
    void aLongQueueDrainsInOrder()
    {
        Simulation story;
        begin(story);
        story.server.failAll(errorOf(ErrorKind::Offline));
        story.clock.advance(minute);
        for (int i = 0; i < 200; ++i) {
            const QString note = QStringLiteral("n%1").arg(i);
            QVERIFY(story.act(c(i % 12), PutNote{{note}, QStringLiteral("text %1").arg(i)}, note));
        }
        QCOMPARE(story.outbox().waiting, 200);
        story.outboxes.clear();
        const qint64 healed = story.clock.monotonicMs();
        story.server.heal();
        story.clock.advance(2 * minute);
        QCOMPARE(story.outbox().waiting, 0);
        QCOMPARE(story.server.effects().size(), size_t(200));
        QHash<QString, int> last;
        for (const FakeEffect &effect : story.server.effects()) {
            const int number = std::get<PutNote>(effect.action).note.value.mid(1).toInt();
            QVERIFY(number > last.value(effect.conversation.value, -1));
            last[effect.conversation.value] = number;
        }
        QVERIFY(static_cast<qint64>(story.outboxes.size()) <= (story.clock.monotonicMs() - healed) / 200 + 2);
        QCOMPARE(story.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPushWaits)
#include "tst_pushwaits.moc"
