// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadlight;

/// Law 2 of the architecture: after any i-th failure, of a request, of the disk, or of the process, the next sync
/// reaches the same state. Everything here is one story, broken at each place where it can break.
class TestConvergence final : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 minute = 60000;

    static void prepare(Simulation &story)
    {
        story.server.capabilitiesNow.pageLimit = 6;
        story.server.capabilitiesNow.messageLimit = 5;
        story.server.populate(12, 11);
    }
    /// The second act: what happens on the server while the client lives.
    static void edit(Simulation &story)
    {
        story.server.say(ConversationId{QStringLiteral("c1")}, {QStringLiteral("one"), QStringLiteral("two")});
        story.server.rewrite(ConversationId{QStringLiteral("c1")}, 1, QStringLiteral("[removed]"));
        story.server.remove(QStringLiteral("conversation"), QStringLiteral("c2"), DeleteReason::Erased);
        ConversationRecord closed = story.server.conversations().at(QStringLiteral("c3"));
        closed.card.status = Status::Archived;
        story.server.put(closed);
    }
    static void wholeStory(Simulation &story)
    {
        story.start();
        story.clock.advance(2 * minute);
        edit(story);
        story.clock.advance(2 * minute);
    }
    static void settle(Simulation &story)
    {
        story.server.heal();
        story.engine().syncNow();
        story.clock.advance(10 * minute);
    }

private Q_SLOTS:
    void everyRequestMayFailInEveryWay_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        const std::pair<const char *, ErrorKind> kinds[] = {{"offline", ErrorKind::Offline},
                                                            {"timeout", ErrorKind::Timeout},
                                                            {"connection lost", ErrorKind::ConnectionLost},
                                                            {"certificate", ErrorKind::TlsUntrusted},
                                                            {"not ours", ErrorKind::NotOurService},
                                                            {"too large", ErrorKind::TooLarge},
                                                            {"bad answer", ErrorKind::BadAnswer},
                                                            {"401", ErrorKind::Unauthorized},
                                                            {"403", ErrorKind::Forbidden},
                                                            {"404", ErrorKind::NotFound},
                                                            {"410 cursor", ErrorKind::CursorExpired},
                                                            {"410", ErrorKind::Gone},
                                                            {"429", ErrorKind::RateLimited},
                                                            {"5xx", ErrorKind::ServerError},
                                                            {"426", ErrorKind::UpdateNeeded},
                                                            {"400", ErrorKind::Refusal}};
        for (const auto &[name, kind] : kinds)
            QTest::newRow(name) << kind;
    }
    void everyRequestMayFailInEveryWay()
    {
        QFETCH(ErrorKind, kind);
        qint64 reached = 0;
        for (qint64 i = 1; i <= reached || reached == 0; ++i) {
            Simulation story(static_cast<quint32>(i));
            prepare(story);
            story.server.failRequest(i, errorOf(kind));
            wholeStory(story);
            settle(story);
            const QString difference = story.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("request %1: %2").arg(i).arg(difference)));
            QVERIFY(story.engine().status().phase == SyncPhase::UpToDate);
            // A failed request adds others; the first telling says how many places there are to break.
            if (reached == 0)
                reached = static_cast<qint64>(story.server.requests().size());
        }
        QVERIFY(reached > 15);
    }

    void everyWriteMayFail_data()
    {
        QTest::addColumn<bool>("sticky");
        QTest::newRow("once") << false;
        QTest::newRow("until there is room") << true;
    }
    void everyWriteMayFail()
    {
        QFETCH(bool, sticky);
        qint64 reached = 0;
        for (qint64 i = 1; i <= reached || reached == 0; ++i) {
            Simulation story(static_cast<quint32>(i));
            prepare(story);
            story.start();
            story.writer().failAt = story.writer().calls + i;
            story.writer().sticky = sticky;
            story.clock.advance(2 * minute);
            edit(story);
            story.clock.advance(2 * minute);
            if (reached == 0)
                reached = std::max<qint64>(20, story.writer().calls);
            story.writer().failAt = 0;
            settle(story);
            const QString difference = story.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("write %1: %2").arg(i).arg(difference)));
        }
    }

    /// F60: the process dies after the i-th event of the story, and once more right after its restart.
    void theProcessMayDieAnywhere()
    {
        for (int i = 0;; ++i) {
            Simulation story(static_cast<quint32>(i + 1));
            prepare(story);
            story.start();
            int events = 0;
            while (events < i && story.clock.runNext(10 * minute)) {
                if (++events == 25)
                    edit(story);
            }
            const bool wholeStoryTold = events < i;
            story.kill();
            QVERIFY(story.clock.isIdle());
            story.start();
            for (int more = 0; more < i % 4; ++more)
                story.clock.runNext(20 * minute);
            story.kill();
            story.start();
            settle(story);
            const QString difference = story.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("event %1: %2").arg(i).arg(difference)));
            if (wholeStoryTold || i > 60)
                break;
        }
    }

    /// Random faults and edits; whatever happened, faults off and ten minutes later all is equal.
    void randomTroubleHeals()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            Simulation story(seed);
            prepare(story);
            QRandomGenerator dice(seed);
            story.server.treat = [&dice](const FakeRequest &) {
                const ErrorKind kinds[]
                    = {ErrorKind::ConnectionLost, ErrorKind::Timeout, ErrorKind::ServerError, ErrorKind::BadAnswer};
                Treatment treatment{{}, dice.bounded(2000)};
                if (dice.bounded(5) == 0)
                    treatment.error = errorOf(kinds[dice.bounded(4)]);
                return treatment;
            };
            story.start();
            for (int act = 0; act < 12; ++act) {
                const ConversationId id{QStringLiteral("c%1").arg(3 + dice.bounded(9))};
                story.server.say(id, {QStringLiteral("act %1").arg(act)});
                if (dice.bounded(4) == 0)
                    story.server.rewrite(id, 1, QStringLiteral("[%1]").arg(act));
                if (dice.bounded(6) == 0)
                    story.server.expireCursors();
                if (dice.bounded(4) == 0) {
                    story.kill();
                    story.start();
                }
                story.clock.advance(dice.bounded(20000));
            }
            settle(story);
            story.clock.advance(20 * minute); // the guard may hold back a second new walk for ten
            const QString difference = story.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(difference)));
        }
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
