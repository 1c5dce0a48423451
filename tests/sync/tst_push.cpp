// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include <QTest>

using namespace leadlight;
using Kind = FakeRequest::Kind;
using AnswerKind = CommandAnswer::Kind;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString c(int n)
{
    return QStringLiteral("c%1").arg(n);
}

CommandAnswer forced(AnswerKind kind, ErrorKind error, int status, qint64 retryAfterMs = -1)
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.error = errorOf(error, status);
    answer.error->retryAfterMs = retryAfterMs;
    return answer;
}

/// Another status than it has, so that there is something to do.
SetStatus other(Simulation &story, const QString &id)
{
    const bool archived = story.server.conversations().at(id).card.status == Status::Archived;
    return SetStatus{archived ? Status::Open : Status::Archived};
}

std::vector<FakeRequest> sent(const Simulation &story)
{
    std::vector<FakeRequest> commands;
    std::ranges::copy_if(story.server.requests(), std::back_inserter(commands),
                         [](const FakeRequest &request) { return request.kind == Kind::Perform; });
    return commands;
}

void begin(Simulation &story)
{
    story.server.populate(12, 3);
    story.start();
    QVERIFY(story.runUntilFinished());
    story.clock.advance(5 * second);
}

/// Treats the commands only; everything else goes well.
void treatCommands(Simulation &story, std::function<Treatment(const FakeRequest &)> treat)
{
    story.server.treat = [treat = std::move(treat)](const FakeRequest &request) {
        return request.kind == Kind::Perform ? treat(request) : Treatment{};
    };
}

/// The first `times` commands are treated so, all others go well.
void treatFirst(Simulation &story, int times, const Treatment &how)
{
    treatCommands(story, [left = times, how](const FakeRequest &) mutable { return left-- > 0 ? how : Treatment{}; });
}

CommandState stateOf(Simulation &story)
{
    const OutboxStatus status = story.outbox();
    return status.rows.empty() ? CommandState::Unknown : status.rows.front().state.value;
}

} // namespace

/// Sending what waits (sync-and-trust P18, P20-P26, O2-O9, F6-F9, F20-F28, F49, F50, F72).
class TestPush final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedHappensOnce()
    {
        Simulation story;
        begin(story);
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(10 * second);
        QCOMPARE(story.server.effects().size(), size_t(1));
        QCOMPARE(story.difference(), QString());
        QCOMPARE(story.outbox().waiting, 0);
        QVERIFY(story.outboxes.back().rows.empty());
        QVERIFY(story.outboxes.back().commands.contains(QStringLiteral("note")));
        QVERIFY(std::ranges::any_of(story.outboxes, [](const OutboxStatus &status) { return status.waiting == 1; }));
    }

    /// F6, F7, F8, F9: whatever is lost, late or delivered twice, the key is the same and the effect one.
    void lostAndRepeated_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("delay");
        QTest::addColumn<int>("what");
        QTest::newRow("before the effect") << 3 << 20 << 0;
        QTest::newRow("after the effect") << 3 << 20 << 1;
        QTest::newRow("delivered twice") << 1 << 20 << 2;
        QTest::newRow("later than we wait") << 1 << 200'000 << 3;
        QTest::newRow("never answered") << 1 << -1 << 3;
    }
    void lostAndRepeated()
    {
        QFETCH(int, times);
        QFETCH(int, delay);
        QFETCH(int, what);
        Simulation story;
        begin(story);
        Treatment how;
        how.delayMs = delay;
        if (what == 0)
            how.error = errorOf(ErrorKind::ConnectionLost);
        how.dropAfter = what == 1;
        how.duplicate = what == 2;
        treatFirst(story, times, how);
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(10 * minute);
        QCOMPARE(story.server.effects().size(), size_t(1));
        QCOMPARE(story.difference(), QString());
        QCOMPARE(story.outbox().rows.size(), size_t(0));
        const std::vector<FakeRequest> requests = sent(story);
        // Once the effect is in the feed, nobody needs the answer.
        QVERIFY(requests.size() <= size_t(what == 2 ? 1 : times + 1));
        QVERIFY(what != 0 || requests.size() == size_t(times + 1));
        for (const FakeRequest &request : requests) {
            QCOMPARE(request.row.id, requests.front().row.id);
            QVERIFY(request.row.action == requests.front().row.action);
            QCOMPARE(request.row.baseRev, requests.front().row.baseRev);
            QCOMPARE(request.row.clientSeq, requests.front().row.clientSeq);
        }
    }

    /// O4: order within a conversation, one of it at a time, four in all.
    void orderAndCompany()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [](const FakeRequest &) { return Treatment{{}, 3 * second}; });
        for (int n = 0; n < 10; ++n) {
            QVERIFY(story.act(c(n), other(story, c(n))));
            QVERIFY(story.act(c(n), RetryCrm{}));
            QVERIFY(story.act(c(n), PutNote{{QStringLiteral("n%1").arg(n)}, QStringLiteral("text")}));
        }
        size_t most = 0;
        for (int ms = 0; ms < 2 * 60; ++ms) {
            story.clock.advance(second / 2);
            QVERIFY(story.engine().commands().underWay() <= 4);
            most = std::max(most, size_t(story.engine().commands().underWay()));
        }
        QCOMPARE(most, size_t(4));
        QCOMPARE(story.server.effects().size(), size_t(30));
        QHash<QString, std::vector<Facet>> order;
        QHash<QString, qint64> lastAt;
        for (const FakeRequest &request : sent(story)) {
            order[request.conversation.value].push_back(facetOf(request.row.action));
            QVERIFY(request.atMs >= lastAt.value(request.conversation.value, -3 * second) + 3 * second);
            lastAt[request.conversation.value] = request.atMs;
        }
        for (const std::vector<Facet> &facets : order)
            QVERIFY((facets == std::vector{Facet::Status, Facet::Crm, Facet::Note}));
        QCOMPARE(story.difference(), QString());
    }

    /// A server that is in trouble gets one command at a time.
    void afterAFailureOneGoesAlone()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [](const FakeRequest &) {
            Treatment how{{}, 500};
            how.answer = forced(AnswerKind::Transient, ErrorKind::ServerError, 503);
            return how;
        });
        for (int n = 0; n < 8; ++n)
            QVERIFY(story.act(c(n), other(story, c(n))));
        story.clock.advance(second);
        for (int i = 0; i < 1000; ++i) {
            story.clock.advance(100);
            QVERIFY(story.engine().commands().underWay() <= 1);
        }
        QCOMPARE(story.outbox().waiting, 8);
    }

    /// F23, O5: no poison head.
    void aNoHoldsOnlyItsFacet()
    {
        Simulation story;
        begin(story);
        Treatment how;
        how.answer = forced(AnswerKind::Rejected, ErrorKind::Forbidden, 403);
        treatFirst(story, 1, how);
        QVERIFY(story.act(c(1), other(story, c(1))));
        QVERIFY(story.act(c(1), RetryCrm{}));
        QVERIFY(story.act(c(2), other(story, c(2))));
        story.clock.advance(minute);
        QCOMPARE(story.server.effects().size(), size_t(2));
        QCOMPARE(story.outbox().needYou, 1);
        QCOMPARE(story.difference(), QString()); // the value is the server's again
        QCOMPARE(story.outboxes.back().rows.front().problem->kind, ErrorKind::Forbidden);
        QVERIFY(story.submit(SettleOutbox{story.outbox().rows.front().id, OutboxChoice::SendAgain}));
        story.clock.advance(minute);
        QCOMPARE(story.server.effects().size(), size_t(3));
        QCOMPARE(story.outbox().rows.size(), size_t(0));
        QCOMPARE(story.difference(), QString());
    }

    /// F24: the others go on, this one waits as long as it was told.
    void inProgressWaitsAlone()
    {
        Simulation story;
        begin(story);
        treatCommands(story, [first = true](const FakeRequest &) mutable {
            Treatment how;
            if (std::exchange(first, false))
                how.answer = forced(AnswerKind::Transient, ErrorKind::Refusal, 409, 30 * second);
            return how;
        });
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(second);
        QVERIFY(story.act(c(2), other(story, c(2))));
        story.clock.advance(second);
        QCOMPARE(story.server.effects().size(), size_t(1));
        QVERIFY(story.engine().status().phase == SyncPhase::UpToDate);
        story.clock.advance(minute);
        const std::vector<FakeRequest> requests = sent(story);
        QCOMPARE(requests.size(), size_t(3));
        QVERIFY(requests.at(2).atMs - requests.at(0).atMs >= 30 * second);
        QCOMPARE(story.server.effects().size(), size_t(2));
    }

    void unknownOutcomeIsForTheUser()
    {
        Simulation story;
        begin(story);
        Treatment how;
        how.answer = forced(AnswerKind::Ambiguous, ErrorKind::Refusal, 409);
        treatFirst(story, 1, how);
        QVERIFY(story.act(c(1), other(story, c(1))));
        story.clock.advance(minute);
        QCOMPARE(stateOf(story), CommandState::Review);
        QCOMPARE(sent(story).size(), size_t(1));
    }

    /// F25: theirs is mine, theirs is what I saw, and a real difference.
    void conflicts_data()
    {
        QTest::addColumn<Status>("seen");
        QTest::addColumn<Status>("theirs");
        QTest::addColumn<CommandState>("state");
        QTest::addColumn<int>("effects");
        QTest::newRow("same as mine") << Status::Open << Status::Archived << CommandState::Unknown << 0;
        QTest::newRow("moved and back") << Status::Open << Status::Open << CommandState::Unknown << 1;
        QTest::newRow("real") << Status::Open << Status::Closed << CommandState::Conflict << 0;
    }
    void conflicts()
    {
        QFETCH(Status, seen);
        QFETCH(Status, theirs);
        QFETCH(CommandState, state);
        QFETCH(int, effects);
        Simulation story;
        story.server.populate(12, 3);
        ConversationRecord record = story.server.conversations().at(c(1));
        record.card.status = seen;
        story.server.put(record);
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.failAll(errorOf(ErrorKind::Offline));
        story.clock.advance(2 * minute);
        QVERIFY(story.act(c(1), SetStatus{Status::Archived}));
        record.card.status = Status::Closed;
        story.server.put(record);
        record.card.status = theirs;
        story.server.put(record);
        story.server.heal();
        story.engine().networkChanged(true);
        story.clock.advance(2 * minute);
        QCOMPARE(stateOf(story), state);
        QCOMPARE(story.server.effects().size(), size_t(effects));
        QCOMPARE(story.difference(), QString());
        if (state != CommandState::Conflict)
            return;
        QVERIFY(story.outbox().rows.front().theirs->value.status == Status::Closed);
        QVERIFY(story.submit(SettleOutbox{story.outbox().rows.front().id, OutboxChoice::ApplyMine}));
        story.clock.advance(minute);
        QCOMPARE(story.server.effects().size(), size_t(1));
        QCOMPARE(story.outbox().rows.size(), size_t(0));
    }

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

    /// F50: only monotonic time decides.
    void theWallClockMovesNothing_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("back") << -400 * day;
        QTest::newRow("a little back") << -2 * hour;
        QTest::newRow("on") << 20 * day;
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
        story.clock.jumpWall(-jump / 8); // beyond 89 days a key that was used counts as forgotten (O8)
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

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
