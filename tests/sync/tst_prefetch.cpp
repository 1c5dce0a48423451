// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include <QTest>

using namespace leadlight;
using Kind = FakeRequest::Kind;

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 day = 24 * 60 * minute;
const ConversationId c0{QStringLiteral("c0")};

QStringList lines(int count)
{
    QStringList texts;
    for (int i = 1; i <= count; ++i)
        texts.append(QStringLiteral("line %1").arg(i));
    return texts;
}

std::vector<FakeRequest> messageRequests(const Simulation &story)
{
    std::vector<FakeRequest> found;
    std::ranges::copy_if(story.server.requests(), std::back_inserter(found),
                         [](const FakeRequest &request) { return request.kind == Kind::Messages; });
    return found;
}

} // namespace

class TestPrefetch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesEveryTranscriptNewestFirst()
    {
        Simulation story;
        story.server.populate(40, 3);
        story.options.transcripts.parallel = 1;
        story.start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.difference(), QString());
        Instant last{std::numeric_limits<qint64>::max()};
        for (const FakeRequest &request : messageRequests(story)) {
            const Instant at = story.server.conversations().at(request.conversation.value).card.lastMessageAt;
            QVERIFY(at <= last);
            last = at;
        }
        // Conversations share transactions.
        QVERIFY(story.writer().messagePagesPerCommit.size() * 2 < messageRequests(story).size());
    }

    void asksFourAtATimeAndNoMore()
    {
        Simulation story;
        story.server.populate(60, 3);
        story.start();
        QVERIFY(story.runUntilFinished());
        QHash<qint64, int> atOnce;
        for (const FakeRequest &request : messageRequests(story))
            ++atOnce[request.atMs];
        QCOMPARE(*std::ranges::max_element(atOnce), 4);
    }

    void longTranscriptsComeInPages()
    {
        Simulation story;
        story.server.populate(1, 3);
        story.server.say(c0, lines(950));
        story.start();
        QVERIFY(story.runUntilFinished());
        QCOMPARE(story.difference(), QString());
        QVERIFY(messageRequests(story).size() >= 5);
        QCOMPARE(messageRequests(story).front().limit, 200);

        const size_t before = messageRequests(story).size();
        const qint64 known = static_cast<qint64>(story.server.transcript(c0).size());
        story.server.say(c0, lines(2));
        story.clock.advance(minute);
        QCOMPARE(story.difference(), QString());
        QCOMPARE(messageRequests(story).size(), before + 1);
        QCOMPARE(messageRequests(story).back().after, known);
    }

    void oldClosedConversationsWaitUntilSomebodyOpensThem()
    {
        Simulation story;
        ConversationRecord old;
        old.card.id = ConversationId{QStringLiteral("old")};
        old.card.status = Status::Closed;
        old.card.messagesRev = QStringLiteral("m0");
        old.card.createdAt = story.clock.wall();
        story.server.put(old);
        story.server.say(old.card.id, lines(5));
        old = story.server.conversations().at(QStringLiteral("old"));
        old.card.lastMessageAt = Instant{story.clock.wall().ms - 91 * day};
        story.server.put(old);
        story.server.populate(3, 3);
        story.start();
        QVERIFY(story.runUntilFinished());
        const auto asked = [&] {
            return std::ranges::count_if(messageRequests(story),
                                         [](const FakeRequest &r) { return r.conversation.value == u"old"; });
        };
        QCOMPARE(asked(), 0);
        story.engine().wantTranscript(old.card.id);
        story.engine().wantTranscript(old.card.id);
        story.clock.advance(1000);
        QCOMPARE(asked(), 1);
        QCOMPARE(story.difference(), QString());
        story.engine().wantTranscript(ConversationId{QStringLiteral("unknown")});
        story.engine().wantTranscript(old.card.id);
        story.clock.advance(1000);
        QCOMPARE(asked(), 1);
        QVERIFY(story.failures.empty());
    }

    void anOpenedConversationJumpsTheQueueAlsoDuringTheFirstWalk()
    {
        Simulation story;
        story.server.populate(300, 3);
        story.server.capabilitiesNow.pageLimit = 20;
        story.server.say(c0, lines(3));
        story.start();
        while (story.engine().pullState().conversations == 0 && story.clock.runNext(minute)) { }
        QVERIFY(story.engine().pullState().snapshot);
        story.engine().wantTranscript(c0);
        QCOMPARE(messageRequests(story).front().conversation, c0);
        story.clock.advance(30);
        QVERIFY(story.engine().transcripts().messagesCommitted() >= 3);
        QVERIFY(story.engine().pullState().snapshot);
    }

    void theBudgetEndsBackgroundWorkOnly()
    {
        Simulation story;
        story.server.populate(40, 3);
        story.options.transcripts.bytes = 1000;
        story.options.transcripts.parallel = 1;
        story.start();
        QVERIFY(story.runUntilFinished());
        const size_t asked = messageRequests(story).size();
        QVERIFY(asked > 0 && asked < 20);
        ConversationId unread;
        for (const auto &[id, record] : story.server.conversations()) {
            const bool seen = std::ranges::any_of(
                messageRequests(story), [&id = id](const FakeRequest &r) { return r.conversation.value == id; });
            if (!seen && record.card.lastSeq > 0)
                unread.value = id;
        }
        story.engine().wantTranscript(unread);
        story.clock.advance(1000);
        QCOMPARE(messageRequests(story).size(), asked + 1);
    }

    void rewrittenMessagesAreReadAnew()
    {
        Simulation story;
        story.server.populate(5, 3);
        story.server.say(c0, lines(30));
        story.start();
        QVERIFY(story.runUntilFinished());
        story.server.rewrite(c0, 2, QStringLiteral("[removed]"));
        story.clock.advance(minute);
        QCOMPARE(story.difference(), QString());
    }

    /// P15: the messages change while we page through them.
    void aChangeUnderTheWalkStartsItAgain()
    {
        Simulation story;
        story.server.capabilitiesNow.messageLimit = 10;
        story.server.populate(1, 3);
        story.server.say(c0, lines(50));
        story.start();
        while (messageRequests(story).size() < 3 && story.clock.runNext(minute)) { }
        story.server.rewrite(c0, 2, QStringLiteral("[removed]"));
        story.clock.advance(minute);
        QCOMPARE(story.difference(), QString());
        QVERIFY(story.failures.empty());
    }

    /// F42: gap, repeat, out of order. Once: mended. Always: left aside, everything else complete, no storm.
    void pagesThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("gap") << 0;
        QTest::newRow("repeat") << 1;
        QTest::newRow("reorder") << 2;
        QTest::newRow("other conversation") << 3;
        QTest::newRow("no advance") << 4;
    }
    void pagesThatDoNotFitAreRefused()
    {
        QFETCH(int, fault);
        for (const bool always : {false, true}) {
            Simulation story;
            story.server.populate(10, 3);
            story.server.say(c0, lines(20));
            int spoiled = 0;
            story.server.spoilMessages = [&](MessagePage &page) {
                if (page.conversation != c0 || page.items.size() < 5 || (!always && spoiled > 0))
                    return;
                ++spoiled;
                if (fault == 0)
                    page.items.erase(page.items.begin() + 2);
                else if (fault == 1)
                    page.items.insert(page.items.begin() + 2, page.items.at(1));
                else if (fault == 2)
                    std::swap(page.items.at(1), page.items.at(2));
                else if (fault == 3)
                    page.conversation.value = QStringLiteral("c1");
                else
                    page.items.clear();
                if (fault == 4) {
                    page.more = true;
                    page.nextAfter = page.after;
                }
            };
            story.start();
            QVERIFY(story.runUntilFinished());
            QVERIFY(spoiled > 0);
            QVERIFY(story.failures.empty());
            story.clock.advance(60 * minute);
            if (always) {
                QCOMPARE(story.engine().transcripts().leftAside(), 1);
                QVERIFY(spoiled <= 4);
                QVERIFY(story.difference().startsWith(QStringLiteral("transcript of c0")));
                // It comes back when it changes, or when somebody asks again.
                story.server.heal();
                story.engine().syncNow();
                story.clock.advance(minute);
            }
            QCOMPARE(story.difference(), QString());
        }
    }

    void aTranscriptShorterThanItsCardIsNotAskedForEver()
    {
        Simulation story;
        story.server.populate(5, 3);
        ConversationRecord lying = story.server.conversations().at(QStringLiteral("c1"));
        lying.card.lastSeq += 3;
        story.server.put(lying);
        story.start();
        QVERIFY(story.runUntilFinished());
        story.clock.advance(day);
        const auto asked = std::ranges::count_if(messageRequests(story),
                                                 [](const FakeRequest &r) { return r.conversation.value == u"c1"; });
        QCOMPARE(asked, 1);
    }

    void aConversationThatIsGoneMeanwhileStopsNothing()
    {
        Simulation story;
        story.server.populate(30, 3);
        story.server.treat = [&](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Messages && request.conversation.value == u"c2";
            return Treatment{hit ? std::optional(errorOf(ErrorKind::NotFound, 404)) : std::nullopt, 20};
        };
        story.start();
        QVERIFY(story.runUntilFinished());
        QVERIFY(story.failures.empty());
        story.server.heal();
        story.server.remove(QStringLiteral("conversation"), QStringLiteral("c2"));
        story.clock.advance(minute);
        QCOMPARE(story.difference(), QString());
    }

    /// Messages fail while the feed works: the list lives, the server is spared.
    void failingMessagesHaveTheirOwnBackoff()
    {
        Simulation story;
        story.server.populate(30, 3);
        story.server.treat = [](const FakeRequest &request) {
            const bool hit = request.kind == Kind::Messages;
            return Treatment{hit ? std::optional(errorOf(ErrorKind::ServerError, 503)) : std::nullopt, 20};
        };
        story.start();
        story.clock.advance(day);
        QVERIFY2(messageRequests(story).size() <= 700, qPrintable(QString::number(messageRequests(story).size())));
        QCOMPARE(story.engine().status().phase, SyncPhase::Waiting);
        QVERIFY(story.engine().status().nextTry.isSet());
        QCOMPARE(story.engine().pullState().digest, story.server.digest());
        story.server.heal();
        story.clock.advance(6 * minute);
        QCOMPARE(story.difference(), QString());
        QCOMPARE(story.engine().status().phase, SyncPhase::UpToDate);
    }
};

QTEST_GUILESS_MAIN(TestPrefetch)
#include "tst_prefetch.moc"
