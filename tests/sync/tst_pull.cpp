// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include <QTest>

using namespace leadlight;
using Kind = FakeRequest::Kind;

namespace {

const ConversationId c0{QStringLiteral("c0")};
constexpr qint64 minute = 60000;
constexpr qint64 hour = 60 * minute;

/// A client that only reads the feed: transcripts and live events have tests of their own.
void feedOnly(Simulation &story, int pageLimit)
{
    story.server.capabilitiesNow.pageLimit = pageLimit;
    story.server.capabilitiesNow.liveEvents = false;
    story.options.transcripts.bytes = 0;
}

std::vector<ChangeToken> tokensAsked(const Simulation &story)
{
    std::vector<ChangeToken> tokens;
    for (const FakeRequest &request : story.server.requests()) {
        if (request.kind == Kind::Changes)
            tokens.push_back(request.token);
    }
    return tokens;
}

Digest cachedDigest(Simulation &story)
{
    return story.engine().pullState().digest;
}

} // namespace

class TestPull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstConversationsShowBeforeTheWalkEnds()
    {
        Simulation story;
        feedOnly(story, 10);
        story.server.populate(200, 7);
        story.start();
        while (story.changes.empty() && story.clock.runNext(minute)) { }
        QVERIFY(!story.changes.empty());
        // Page 1 asked and committed, page 2 on its way, nothing more.
        QCOMPARE(story.server.requestsOf(Kind::Changes), 2);
        QCOMPARE(story.engine().status().phase, SyncPhase::Syncing);
        QVERIFY(story.engine().status().done > 0);
        QCOMPARE(story.engine().status().total, 200);
    }

    void aWalkCommitsManyPagesAtOnceAndAsksAheadOfWriting()
    {
        Simulation story;
        feedOnly(story, 10);
        story.server.populate(400, 7);
        story.start();
        story.clock.advance(minute);
        QCOMPARE(cachedDigest(story), story.server.digest());
        const std::vector<size_t> &commits = story.writer().pagesPerCommit;
        QCOMPARE(commits.front(), size_t(1));
        QVERIFY(commits.size() * 3 < static_cast<size_t>(story.server.requestsOf(Kind::Changes)));
    }

    void aBatchEndsAtFiveThousandRows()
    {
        Simulation story;
        feedOnly(story, 500);
        story.server.treat = [](const FakeRequest &) { return Treatment{{}, 1}; };
        story.server.populate(11000, 3);
        story.start();
        story.clock.advance(minute);
        QCOMPARE(cachedDigest(story), story.server.digest());
        QCOMPARE(*std::ranges::max_element(story.writer().pagesPerCommit), size_t(10));
    }

    void aKilledWalkGoesOnAtItsSavedCursor()
    {
        Simulation story;
        feedOnly(story, 10);
        story.server.populate(200, 7);
        story.server.treat = [](const FakeRequest &) { return Treatment{{}, 400}; };
        story.start();
        story.clock.advance(4000);
        const ChangeToken saved = story.engine().pullState().cursor;
        QVERIFY(story.engine().pullState().snapshot);
        QVERIFY(!saved.isEmpty());
        story.kill();
        const size_t before = tokensAsked(story).size();
        story.start();
        story.clock.advance(minute);
        QCOMPARE(tokensAsked(story).at(before), saved);
        QCOMPARE(cachedDigest(story), story.server.digest());
        const auto starts = std::ranges::count_if(tokensAsked(story), [](const ChangeToken &t) { return t.isEmpty(); });
        QCOMPARE(starts, 1);
    }

    void editsAndTombstonesArrive()
    {
        Simulation story;
        story.server.populate(30, 2);
        story.start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.difference(), QString());

        story.server.remove(QStringLiteral("conversation"), QStringLiteral("c3"));
        story.server.remove(QStringLiteral("conversation"), QStringLiteral("c4"), DeleteReason::Erased);
        story.server.remove(QStringLiteral("conversation"), QStringLiteral("never-there"));
        story.server.say(c0, {QStringLiteral("hello again"), QStringLiteral("yes?")});
        ConversationRecord again = story.server.conversations().at(QStringLiteral("c5"));
        story.server.remove(QStringLiteral("conversation"), QStringLiteral("c5"));
        again.card.messageCount = 0;
        again.card.lastSeq = 0;
        again.card.messagesRev = QStringLiteral("m-new");
        story.server.put(again); // F38: put after delete
        story.server.put(Contact{ContactId{QStringLiteral("p1")}, {}, QStringLiteral("Priya"), {}, {}, {}, {}, {}});
        story.clock.advance(minute);
        QCOMPARE(story.difference(), QString());
    }

    void anExpiredCursorMeansOneNewWalkWithTheOldRowsReadable()
    {
        Simulation story;
        feedOnly(story, 5);
        story.server.populate(60, 5);
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.expireCursors();
        story.server.remove(QStringLiteral("conversation"), QStringLiteral("c7"));
        while (!story.engine().pullState().snapshot && story.clock.runNext(story.clock.monotonicMs() + minute)) { }
        QCOMPARE(story.engine().pullState().conversations, 60);
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.engine().pullState().conversations, 59);
        QCOMPARE(cachedDigest(story), story.server.digest());
        QCOMPARE(story.engine().incidents(), 1);
    }

    void anotherEpochMeansANewWalk()
    {
        Simulation story;
        feedOnly(story, 5);
        story.server.populate(20, 5);
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.newEpoch();
        story.clock.advance(minute);
        QCOMPARE(story.engine().pullState().epoch, QStringLiteral("e2"));
        QCOMPARE(cachedDigest(story), story.server.digest());
        QCOMPARE(story.engine().incidents(), 1);
    }

    /// F46: 410 again and again. One walk, then visible and slow, and the rows stay.
    void cursorsThatExpireAtOnceDoNotLoop()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(20, 5);
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.treat = [](const FakeRequest &request) {
            const bool cursor = request.kind == Kind::Changes && !request.token.isEmpty();
            return Treatment{cursor ? std::optional(errorOf(ErrorKind::CursorExpired, 410)) : std::nullopt, 20};
        };
        const qint64 before = story.server.requestsOf(Kind::Changes);
        story.clock.advance(24 * hour);
        QCOMPARE(story.engine().status().phase, SyncPhase::Waiting);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::Protocol);
        QCOMPARE(story.engine().pullState().conversations, 20);
        QVERIFY(story.server.requestsOf(Kind::Changes) - before < 24 * 60 / 4 + 10);
        const auto walks = std::ranges::count_if(tokensAsked(story), [](const ChangeToken &t) { return t.isEmpty(); });
        QVERIFY(walks <= 1 + 3 + 1);
        story.server.heal();
        story.clock.advance(24 * hour);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
        QCOMPARE(cachedDigest(story), story.server.digest());
    }

    /// F39, P13.
    void moreWithTheSameCursorIsABrokenRule()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(5, 5);
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.spoilPage = [](ChangePage &page) { page.more = true; };
        const qint64 before = story.server.requestsOf(Kind::Changes);
        story.clock.advance(hour);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::Protocol);
        QVERIFY(story.engine().status().nextTry.isSet());
        QVERIFY(story.server.requestsOf(Kind::Changes) - before <= 16);
        story.server.heal();
        story.clock.advance(6 * minute);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void aCursorThatRunsInACircleIsABrokenRule()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(5, 5);
        story.start();
        QVERIFY(story.runUntilFinished());
        int turn = 0;
        const Change echo{QStringLiteral("agent"), QStringLiteral("a1"), QStringLiteral("x"),
                          Agent{AgentId{QStringLiteral("a1")}, QStringLiteral("x"), QStringLiteral("Max")}};
        story.server.spoilPage = [&](ChangePage &page) {
            page.more = true;
            page.changes = {echo};
            page.cursor.value = QStringLiteral("f1.%1").arg(++turn % 3);
        };
        const qint64 before = story.server.requestsOf(Kind::Changes);
        story.clock.advance(minute);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::Protocol);
        QVERIFY(story.server.requestsOf(Kind::Changes) - before < 8);
    }

    void emptyPagesWithoutEndAreABrokenRule()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(5, 5);
        int turn = 0;
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.spoilPage = [&](ChangePage &page) {
            page.more = true;
            page.changes.clear();
            page.cursor.value = QStringLiteral("f1.0%1").arg(++turn);
        };
        story.clock.advance(minute);
        QCOMPARE(story.engine().status().error->kind, ErrorKind::Protocol);
        QVERIFY(turn <= 5);
    }

    /// F40.
    void aPageOverTheCapComesInSmallerPieces()
    {
        Simulation story;
        feedOnly(story, 100);
        story.server.populate(60, 5);
        story.server.treat = [](const FakeRequest &request) {
            const bool large = request.kind == Kind::Changes && request.limit > 20;
            return Treatment{large ? std::optional(errorOf(ErrorKind::TooLarge)) : std::nullopt, 20};
        };
        story.start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(cachedDigest(story), story.server.digest());
        QVERIFY(story.failures.empty());
    }

    /// F41, P14: the server leaves an item out once.
    void aDigestMismatchIsCheckedAgainAndThenMended()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(20, 5);
        story.start();
        QVERIFY(story.runUntilFinished());
        int dropped = 0;
        story.server.spoilPage = [&](ChangePage &page) {
            if (!page.snapshot && dropped == 0 && !page.changes.empty()) {
                page.changes.pop_back();
                ++dropped;
            }
        };
        story.server.say(c0, {QStringLiteral("lost on the way")});
        story.clock.advance(minute);
        QCOMPARE(dropped, 1);
        QCOMPARE(story.incidents.size(), size_t(1));
        QCOMPARE(cachedDigest(story), story.server.digest());
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void aDigestThatNeverFitsDoesNotStormTheServer()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(20, 5);
        story.server.spoilPage = [](ChangePage &page) {
            if (page.digest)
                page.digest->xor64 ^= 1;
        };
        story.start();
        story.clock.advance(24 * hour);
        const auto walks = std::ranges::count_if(tokensAsked(story), [](const ChangeToken &t) { return t.isEmpty(); });
        QVERIFY2(walks <= 1 + 4, qPrintable(QString::number(walks)));
        QVERIFY(story.server.requestsOf(Kind::Changes) < 24 * 3600 / 15 * 5 / 4 + 20);
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }

    void quarantinedItemsAreCounted()
    {
        Simulation story;
        feedOnly(story, 50);
        story.server.populate(5, 5);
        story.server.spoilPage = [](ChangePage &page) {
            for (size_t i = 0; i < page.changes.size(); ++i) {
                const Change change = page.changes.at(i);
                if (change.id != c0.value)
                    continue;
                page.changes.erase(page.changes.begin() + static_cast<std::ptrdiff_t>(i));
                page.quarantined.push_back({change.type, change.id, change.rev, "{}", QStringLiteral("score")});
                return;
            }
        };
        story.start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.engine().status().unreadable, 1);
        QCOMPARE(story.engine().pullState().conversations, 4);
        QVERIFY(story.incidents.empty());
        QCOMPARE(cachedDigest(story), story.server.digest());
    }
};

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
