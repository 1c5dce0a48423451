// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"

#include <QTest>

#include <ctime>

using namespace leadlight;
using namespace leadlight::samples;
using Kind = CommandAnswer::Kind;

namespace {

ConversationRecord linkedByTheCrm()
{
    ConversationRecord record = served(1);
    Link &link = record.card.link;
    link.state = LinkState::Linked;
    link.origin = LinkOrigin::Automatic;
    link.contactId.value = QStringLiteral("k");
    link.contactName = QStringLiteral("Kim");
    return record;
}

const LinkContact toKim{{QStringLiteral("k")}, QStringLiteral("Kim"), {}, {}, {}};
const LinkContact toLee{{QStringLiteral("l")}, QStringLiteral("Lee"), {}, {}, {}};

} // namespace

/// What one gesture of the user asks as a whole: of one conversation or a thousand, coalesced, and taken back.
class TestOutboxGestures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coalescingLeavesOneRow();
    void sayingThatALinkIsRightIsSent();
    void undoBeforeSendingLeavesNothing();
    void undoOverALinkOfTheCrmLeavesNothing();
    void aWordOverALinkOfTheCrmIsNotFoldedAway();
    void undoOfASentOneIsItsInverse();
    void undoLeavesWhatOthersDid();
    void undoOfTheSecondBringsTheFirst();
    void oneThousandAreOneGesture();
    void allOfAQuery();
};

void TestOutboxGestures::coalescingLeavesOneRow()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    (void)act(profile, SetStatus{Status::Closed}, "other", {{QStringLiteral("c-2")}});
    (void)act(profile, SetStatus{Status::Archived}, "2");
    const auto rows = sendable(profile);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[1].gesture, QStringLiteral("2"));
    QCOMPARE(rows[1].base.status, Named<Status>(Status::Open));
    (void)act(profile, SetStatus{Status::Open}, "3"); // back to where it was: nothing is left
    QCOMPARE(sendable(profile).size(), size_t(1));
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Nothing);
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT count(*) FROM beneath")).toInt(), 1);
    // Not across another facet.
    (void)act(profile, SetStatus{Status::Closed}, "4");
    (void)act(profile, RetryCrm{}, "5");
    (void)act(profile, SetStatus{Status::Archived}, "6");
    QCOMPARE(outboxOf(profile).waiting, 4);
}

void TestOutboxGestures::sayingThatALinkIsRightIsSent()
{
    samples::Profile profile;
    ConversationRecord record = linkedByTheCrm();
    Link &link = record.card.link;
    (void)applied(profile.writer(), feed({putOf(record)}));
    (void)act(profile, toKim);
    QCOMPARE(shown(profile).record.card.link.origin, LinkOrigin::Manual);
    QVERIFY(act(profile, toKim, "again").isEmpty()); // said already
    const OutboxRow row = sendOne(profile);
    QCOMPARE(std::get<LinkContact>(row.action), toKim);
    // What the server then tells stays so, in a cache that is read anew.
    link.origin = LinkOrigin::Manual;
    record.card.rev = QStringLiteral("r2");
    (void)applied(profile.writer(), feed({putOf(record)}, {{row.id, Kind::Applied, QStringLiteral("l2"), {}}}));
    profile.close();
    QCOMPARE(shown(profile).record.card.link.origin, LinkOrigin::Manual);
    QVERIFY(act(profile, toKim, "later").isEmpty());
    QCOMPARE(outboxOf(profile).waiting, 0);
}

void TestOutboxGestures::undoBeforeSendingLeavesNothing()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    const QStringList before = samples::dump(profile.cacheFile());
    for (const ServerAction &action : std::initializer_list<ServerAction>{
             SetStatus{Status::Closed}, LinkContact{{QStringLiteral("k")}, QStringLiteral("Kim"), {}, {}, {}},
             RetryCrm{}, PutNote{{QStringLiteral("n")}, QStringLiteral("x")}}) {
        (void)act(profile, action);
        QVERIFY(samples::dump(profile.cacheFile()) != before);
        QVERIFY(!done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("u")}).isEmpty());
        QCOMPARE(samples::dump(profile.cacheFile()), before);
        QVERIFY(sendable(profile).empty());
        QVERIFY(done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("u")}).isEmpty());
    }
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

/// The CRM's own link comes back by itself: bringing it back by hand would be a wish that nobody had.
void TestOutboxGestures::undoOverALinkOfTheCrmLeavesNothing()
{
    for (const LinkContact &wish : {toKim, toLee}) {
        samples::Profile profile;
        (void)applied(profile.writer(), feed({putOf(linkedByTheCrm())}));
        const QStringList before = samples::dump(profile.cacheFile());
        (void)act(profile, wish);
        QCOMPARE(shown(profile).record.card.link.origin, LinkOrigin::Manual);
        QVERIFY(!done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("u")}).isEmpty());
        QCOMPARE(samples::dump(profile.cacheFile()), before);
        QCOMPARE(outboxOf(profile).rows.size(), size_t(0));
        QVERIFY(sendable(profile).empty());
        // Of the second over the first one, the first comes back.
        (void)act(profile, toLee, "1");
        (void)act(profile, toKim, "2");
        (void)done(profile.writer(), UndoAct{QStringLiteral("2"), QStringLiteral("v")});
        QCOMPARE(sendable(profile).size(), size_t(1));
        QCOMPARE(std::get<LinkContact>(sendable(profile)[0].action), toLee);
    }
}

/// Also after another wish: nobody had said before that the CRM is right.
void TestOutboxGestures::aWordOverALinkOfTheCrmIsNotFoldedAway()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(linkedByTheCrm())}));
    (void)act(profile, toLee, "1");
    (void)act(profile, toKim, "2");
    QCOMPARE(shown(profile).record.card.link.origin, LinkOrigin::Manual);
    QCOMPARE(std::get<LinkContact>(sendOne(profile).action), toKim);
}

void TestOutboxGestures::undoOfASentOneIsItsInverse()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    (void)settled(profile, row.id, answerOf(Kind::Applied, "s2"));
    (void)done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("u")});
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open));
    const OutboxRow back = sendOne(profile);
    QCOMPARE(back.gesture, QStringLiteral("u"));
    QVERIFY(std::get<SetStatus>(back.action).status == Status::Open);
    QCOMPARE(back.baseRev, QStringLiteral("s2"));
}

void TestOutboxGestures::undoLeavesWhatOthersDid()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    (void)settled(profile, row.id, answerOf(Kind::Applied, "s2"));
    (void)applied(
        profile.writer(),
        feed({putOf(served(1, "r3", Status::Archived, "s3"))}, {{row.id, Kind::Applied, QStringLiteral("s2"), {}}}));
    QVERIFY(done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("u")}).isEmpty());
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
}

void TestOutboxGestures::undoOfTheSecondBringsTheFirst()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    const auto status = [&profile] { return shown(profile).record.card.status.value; };
    (void)act(profile, SetStatus{Status::Closed}, "1");
    (void)act(profile, SetStatus{Status::Archived}, "2");
    (void)done(profile.writer(), UndoAct{QStringLiteral("2"), QStringLiteral("u")});
    QCOMPARE(status(), Status::Closed);
    QCOMPARE(sendable(profile).size(), size_t(1));
    (void)act(profile, SetStatus{Status::Open}, "3"); // nothing is left to send, and yet it can be undone
    QVERIFY(sendable(profile).empty());
    (void)done(profile.writer(), UndoAct{QStringLiteral("3"), QStringLiteral("v")});
    QCOMPARE(status(), Status::Closed);
    QCOMPARE(sendable(profile).size(), size_t(1));
    QVERIFY(done(profile.writer(), UndoAct{QStringLiteral("2"), QStringLiteral("w")}).isEmpty());
}

void TestOutboxGestures::oneThousandAreOneGesture()
{
    samples::Profile profile(samples::Medium::Disk);
    std::vector<Change> changes;
    std::vector<ConversationId> ids;
    for (int i = 0; i < 1000; ++i) {
        changes.push_back(putOf(served(i)));
        ids.push_back({QStringLiteral("c-%1").arg(i)});
    }
    (void)applied(profile.writer(), walkOf(changes, QStringLiteral("1")));
    const QStringList before = samples::dump(profile.cacheFile());
    const qint64 revision = profile.reader().figures()->revision;
    // Processor time, because a busy machine must not look like a slow program.
    std::clock_t began = std::clock();
    const ChangeSet set = act(profile, SetStatus{Status::Archived}, "g", ids);
    const double asked = double(std::clock() - began) * 1000 / CLOCKS_PER_SEC;
    QCOMPARE(set.rows.size(), size_t(1000));
    QCOMPARE(profile.reader().figures()->revision, revision + 1);
    QCOMPARE(profile.reader().facets({})->archived, 1000);
    began = std::clock();
    QCOMPARE(profile.writer().sendable(birth, birth, 4)->size(), size_t(4));
    QVERIFY(*profile.writer().nextSend() == birth);
    const double found = double(std::clock() - began) * 1000 / CLOCKS_PER_SEC;
    began = std::clock();
    (void)done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("u")});
    const double back = double(std::clock() - began) * 1000 / CLOCKS_PER_SEC;
    qInfo("1,000 conversations: %.0f ms, the next to send %.1f ms, and back %.0f ms", asked, found, back);
    QCOMPARE(samples::dump(profile.cacheFile()), before);
    QCOMPARE(outboxOf(profile).waiting, 0);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOutboxGestures::allOfAQuery()
{
    samples::Profile profile;
    std::vector<Change> changes;
    for (int i = 1; i < 20; ++i)
        changes.push_back(putOf(served(i, "r1", i % 2 ? Status::Open : Status::Closed)));
    (void)applied(profile.writer(), walkOf(changes, QStringLiteral("1")));
    const Query open = Query::parse(QStringLiteral("status:open visitor"));
    const ChangeSet set
        = done(profile.writer(), ActOnAll{QStringLiteral("g"), open, {first}, SetStatus{Status::Archived}});
    QCOMPARE(set.rows.size(), size_t(9));
    QCOMPARE(profile.reader().facets({})->open, 1);
    QVERIFY(done(profile.writer(),
                 ActOnAll{QStringLiteral("h"), Query::parse(QStringLiteral("nobody")), {}, SetStatus{Status::Open}})
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxGestures)
#include "tst_outboxgestures.moc"
