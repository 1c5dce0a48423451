// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sendstory.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::sending;
using Kind = FakeRequest::Kind;
using AnswerKind = CommandAnswer::Kind;

/// Sending what waits: one effect, the right order, every kind of answer (sync-and-trust P20-P23, O2-O8, F6-F9,
/// F23-F26).
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
};

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
