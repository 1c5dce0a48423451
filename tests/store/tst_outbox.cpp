// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::samples;
using Kind = CommandAnswer::Kind;

/// The life of a command in both files: what shows, what may be sent, and how each end leaves the row.
class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAtOnceEverywhere();
    void whatIsSoAlreadyCostsNothing();
    void nonsenseIsRefused();
    void confirmationStaysUntilItsEcho();
    void theFeedAloneConfirms();
    void anAnswerNeverOvertakesTheFeed();
    void refusalBringsTheServersRowBack();
    void aLostStaleAnswerIsAskedAgain();
    void conflictShowsTheirsAndWaits();
    void rebaseIsANewRowOnce();
    void aRowBuildsOnTheOwnOneBefore();
    void aRowBuildsOnWhatAFailedOneSaw();
    void sequenceNumbersRiseWithSending();
    void theMarkTurnsWhileSending();
    void historyIsToldByTheFeed();
};

void TestOutbox::showsAtOnceEverywhere()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    const ChangeSet set = act(profile, SetStatus{Status::Closed});
    QCOMPARE(set.rows.size(), size_t(1));
    QVERIFY(set.rows[0].touched.testFlag(Touched::Card));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Closed));
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Waiting);
    QCOMPARE(profile.reader().facets({})->closed, 1);
    QCOMPARE(profile.reader().spine(Query::parse(QStringLiteral("status:closed")))->entries.size(), size_t(1));
    const OutboxStatus status = outboxOf(profile);
    QCOMPARE(status.waiting, 1);
    QCOMPARE(status.rows.at(0).visitor, QStringLiteral("Visitor 1"));
    QCOMPARE(status.rows.at(0).base.status, Named<Status>(Status::Open));
    QCOMPARE(status.rows.at(0).baseRev, QStringLiteral("s1"));
    QCOMPARE(status.rows.at(0).epoch, QStringLiteral("epoch-1"));
    QVERIFY(*profile.writer().nextSend() == birth);
    // A put of the same server row, and of a newer one, is folded in its own transaction.
    ConversationRecord renamed = served(1, "r2");
    renamed.card.name = QStringLiteral("Maya");
    (void)applied(profile.writer(), feed({putOf(renamed)}));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Closed));
    QCOMPARE(shown(profile).record.card.name, QStringLiteral("Maya"));
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOutbox::whatIsSoAlreadyCostsNothing()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    const qint64 revision = profile.reader().figures()->revision;
    for (const ServerAction &action :
         std::initializer_list<ServerAction>{SetStatus{Status::Open}, ClearLink{}, DeleteNote{{QStringLiteral("n")}}})
        QVERIFY(act(profile, action).isEmpty());
    QVERIFY(!act(profile, RetryCrm{}).isEmpty());
    QVERIFY(act(profile, RetryCrm{}).isEmpty()); // it waits already
    QCOMPARE(profile.reader().figures()->revision, revision + 1);
    QCOMPARE(outboxOf(profile).waiting, 1);
}

void TestOutbox::nonsenseIsRefused()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    const ConversationId second{QStringLiteral("c-2")};
    const NoteId note{QStringLiteral("n")};
    const Act bad[]{{{}, {first}, PutNote{note, {}}},
                    {{}, {first}, PutNote{note, QString(10001, u'x')}},
                    {{}, {first}, PutNote{{QStringLiteral("../x")}, QStringLiteral("x")}},
                    {{}, {first, second}, PutNote{note, QStringLiteral("x")}},
                    {{}, {first}, SetStatus{Named<Status>::fromText(QStringLiteral("parked"))}},
                    {{}, {first}, LinkContact{}}};
    for (const Act &one : bad)
        QCOMPARE(profile.writer().submit(one, birth).error().kind, ErrorKind::Refusal);
    const Act nobody{{}, {{QStringLiteral("c-9")}}, SetStatus{Status::Closed}};
    QCOMPARE(profile.writer().submit(nobody, birth).error().kind, ErrorKind::NotFound);
    QCOMPARE(outboxOf(profile).waiting, 0);
}

void TestOutbox::confirmationStaysUntilItsEcho()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    const QStringList before = samples::dump(profile.cacheFile());
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    QCOMPARE(row.attempts, 1);
    QVERIFY(sendable(profile).empty());
    CommandAnswer yes = answerOf(Kind::Applied, "s2");
    yes.conversation = served(1, "r2", Status::Closed, "s2");
    (void)settled(profile, row.id, yes);
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Nothing);
    QCOMPARE(shown(profile).record.card.statusRev, QStringLiteral("s2"));
    QCOMPARE(shown(profile).record.card.rev, QStringLiteral("r1")); // the digest is the feed's
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    // A page that was on its way before the answer knows nothing of it: no flicker.
    ConversationRecord older = served(1, "r1b");
    older.card.phone = QStringLiteral("1");
    (void)applied(profile.writer(), feed({putOf(older)}));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Closed));
    (void)applied(
        profile.writer(),
        feed({putOf(served(1, "r2", Status::Closed, "s2"))}, {{row.id, Kind::Applied, QStringLiteral("s2"), {}}}));
    QCOMPARE(shown(profile).record.card, served(1, "r2", Status::Closed, "s2").card);
    // From now on the server's word counts alone.
    (void)applied(profile.writer(), feed({putOf(served(1, "r3", Status::Archived, "s3"))}));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT count(*) FROM beneath")).toInt(), 0);
    profile.close();
    QCOMPARE(samples::ask(profile.outboxFile(), QStringLiteral("SELECT state FROM command")).toString(),
             QStringLiteral("done"));
    QVERIFY(!before.isEmpty());
}

/// F7: the answer never came.
void TestOutbox::theFeedAloneConfirms()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    (void)settled(profile, row.id, answerOf(Kind::Transient), birth, later(birth, 500));
    QVERIFY(sendable(profile, later(birth, 499)).empty());
    QVERIFY(*profile.writer().nextSend() == later(birth, 500));
    const CommandOutcome outcome{row.id, Kind::Noop, QStringLiteral("s2"), {}};
    (void)applied(profile.writer(), feed({putOf(served(1, "r2", Status::Closed, "s2"))}, {outcome}));
    QVERIFY(sendable(profile, later(birth, 500)).empty());
    QVERIFY(!profile.writer().nextSend()->isSet());
    QCOMPARE(outboxOf(profile).rows.size(), size_t(0));
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Nothing);
    // Told twice, and told about what nobody knows.
    QVERIFY(applied(profile.writer(), feed({}, {outcome, {{QStringLiteral("who")}, Kind::Applied, {}, {}}})).isEmpty());
}

/// Neither a stored answer nor one that the feed was faster than may put an older row over a newer one.
void TestOutbox::anAnswerNeverOvertakesTheFeed()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    const ConversationRecord newest = served(1, "r3", Status::Archived, "s3");
    CommandAnswer late = answerOf(Kind::Applied, "s2");
    late.conversation = served(1, "r2", Status::Closed, "s2");
    late.replayed = true;
    (void)applied(profile.writer(), feed({putOf(newest)}));
    (void)settled(profile, row.id, late);
    (void)applied(profile.writer(), feed({}, {{row.id, Kind::Applied, QStringLiteral("s2"), {}}}));
    QCOMPARE(shown(profile).record.card, newest.card);
    late.replayed = false;
    (void)settled(profile, row.id, late);
    QCOMPARE(shown(profile).record.card, newest.card);
    CommandAnswer other = answerOf(Kind::Applied, "s2");
    other.conversation = served(2);
    (void)act(profile, SetStatus{Status::Open});
    (void)settled(profile, sendOne(profile).id, other); // an answer about somebody else (T23)
    QVERIFY(!profile.reader().detail({QStringLiteral("c-2")}).ok());
}

void TestOutbox::refusalBringsTheServersRowBack()
{
    samples::Profile profile;
    ConversationRecord record = served(1);
    record.card.link.state = LinkState::Suggested;
    record.card.link.confidence = 70;
    record.card.link.reasons = {MatchReason::SameEmail};
    record.card.crm.state = SyncState::Error;
    record.card.crm.detail = QStringLiteral("Missing name");
    (void)applied(profile.writer(), feed({putOf(record), noteOf("n-1", "theirs")}));
    const ServerAction actions[]{LinkContact{{QStringLiteral("k")}, QStringLiteral("Kim"), {}, {}, {}},
                                 SetStatus{Status::Archived},
                                 RetryCrm{},
                                 PutNote{{QStringLiteral("n-1")}, QStringLiteral("mine")},
                                 PutNote{{QStringLiteral("n-2")}, QStringLiteral("new")},
                                 DeleteNote{{QStringLiteral("n-1")}}};
    for (const ServerAction &action : actions) {
        const ConversationDetail before = shown(profile);
        (void)act(profile, action);
        QVERIFY(!(shown(profile).record == before.record && shown(profile).notes == before.notes));
        const OutboxRow row = sendOne(profile);
        (void)settled(profile, row.id, answerOf(Kind::Rejected));
        QVERIFY(shown(profile).record == before.record);
        QVERIFY(shown(profile).notes == before.notes);
        QCOMPARE(cardOf(profile).outbox, OutboxMark::NeedsYou);
        const OutboxStatus status = outboxOf(profile);
        QCOMPARE(status.needYou, 1);
        QCOMPARE(status.rows.at(0).problem->code, QStringLiteral("forbidden"));
        QVERIFY(!done(profile.writer(), SettleOutbox{row.id, OutboxChoice::Discard}).isEmpty());
        QCOMPARE(cardOf(profile).outbox, OutboxMark::Nothing);
        QVERIFY(done(profile.writer(), SettleOutbox{row.id, OutboxChoice::Discard}).isEmpty());
    }
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOutbox::aLostStaleAnswerIsAskedAgain()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    (void)settled(profile, row.id, answerOf(Kind::Transient));
    Error stale{.kind = ErrorKind::Refusal, .httpStatus = 412, .code = QStringLiteral("stale")};
    (void)applied(profile.writer(), feed({}, {{row.id, Kind::Rejected, {}, stale}}));
    QCOMPARE(sendOne(profile).id, row.id);
    stale.code = QStringLiteral("forbidden");
    (void)applied(profile.writer(), feed({}, {{row.id, Kind::Rejected, {}, stale}}));
    QCOMPARE(outboxOf(profile).rows.at(0).state, Named<CommandState>(CommandState::Rejected));
    QCOMPARE(outboxOf(profile).rows.at(0).problem->code, QStringLiteral("forbidden"));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open));
}

void TestOutbox::conflictShowsTheirsAndWaits()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Archived});
    (void)act(profile, PutNote{{QStringLiteral("n")}, QStringLiteral("held by the status")});
    const OutboxRow row = sendOne(profile);
    CommandAnswer stale = answerOf(Kind::Stale);
    stale.current
        = FacetCurrent{{Named<Status>(Status::Closed), {}, {}}, QStringLiteral("s5"), QStringLiteral("Ann"), today};
    (void)settled(profile, row.id, stale);
    const OutboxStatus status = outboxOf(profile);
    QCOMPARE(status.rows.at(0).state, Named<CommandState>(CommandState::Conflict));
    QVERIFY(status.rows.at(0).theirs == stale.current);
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open)); // theirs comes by the feed
    QCOMPARE(std::get<PutNote>(sendable(profile).at(0).action).note.value, QStringLiteral("n"));
    (void)done(profile.writer(), SettleOutbox{row.id, OutboxChoice::ApplyMine});
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
    const OutboxRow again = sendOne(profile); // it takes its old place, before the note
    QVERIFY(again.id != row.id);
    QCOMPARE(again.baseRev, QStringLiteral("s5"));
    QCOMPARE(again.base.status, Named<Status>(Status::Closed));
    QCOMPARE(again.gesture, row.gesture);
}

void TestOutbox::rebaseIsANewRowOnce()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Archived});
    const OutboxRow row = sendOne(profile);
    CommandAnswer stale = answerOf(Kind::Stale);
    stale.current = FacetCurrent{{Named<Status>(Status::Open), {}, {}}, QStringLiteral("s5"), {}, {}};
    (void)settled(profile, row.id, stale);
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
    const OutboxRow again = sendOne(profile);
    QVERIFY(again.id != row.id && again.clientSeq > row.clientSeq);
    QCOMPARE(again.baseRev, QStringLiteral("s5"));
    (void)settled(profile, row.id, stale); // the same answer once more changes nothing
    stale.current->rev = QStringLiteral("s6");
    (void)settled(profile, again.id, stale);
    QCOMPARE(outboxOf(profile).rows.size(), size_t(1));
    QCOMPARE(outboxOf(profile).rows.at(0).state, Named<CommandState>(CommandState::Conflict));
    (void)done(profile.writer(), UndoAct{QStringLiteral("g"), QStringLiteral("g2")});
    QCOMPARE(outboxOf(profile).rows.size(), size_t(0));
    // theirs == mine: nothing to decide.
    (void)act(profile, SetStatus{Status::Closed}, "h");
    const OutboxRow same = sendOne(profile);
    stale.current = FacetCurrent{{Named<Status>(Status::Closed), {}, {}}, QStringLiteral("s7"), {}, {}};
    (void)settled(profile, same.id, stale);
    QCOMPARE(outboxOf(profile).rows.size(), size_t(0));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Closed));
}

/// O2: else we would be in conflict with ourselves.
void TestOutbox::aRowBuildsOnTheOwnOneBefore()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    const OutboxRow one = sendOne(profile);
    (void)act(profile, SetStatus{Status::Archived}, "2"); // the first is on its way
    (void)settled(profile, one.id, answerOf(Kind::Applied, "s2"));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
    const OutboxRow two = sendOne(profile);
    QCOMPARE(two.baseRev, QStringLiteral("s2"));
    QCOMPARE(two.base.status, Named<Status>(Status::Closed));
    (void)applied(
        profile.writer(),
        feed({putOf(served(1, "r2", Status::Closed, "s2"))}, {{one.id, Kind::Applied, QStringLiteral("s2"), {}}}));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
    (void)settled(profile, two.id, answerOf(Kind::Transient));
    QCOMPARE(sendOne(profile).baseRev, QStringLiteral("s2")); // frozen
    // A note and its edit, and the same note after its end.
    const NoteId note{QStringLiteral("n")};
    (void)settled(profile, two.id, answerOf(Kind::Applied, "s3"));
    (void)act(profile, PutNote{note, QStringLiteral("a")});
    const OutboxRow made = sendOne(profile);
    QVERIFY(made.baseRev.isEmpty());
    (void)act(profile, DeleteNote{note});
    (void)settled(profile, made.id, answerOf(Kind::Applied, "n1"));
    const OutboxRow gone = sendOne(profile);
    QCOMPARE(gone.baseRev, QStringLiteral("n1"));
    (void)act(profile, PutNote{note, QStringLiteral("b")});
    (void)settled(profile, gone.id, answerOf(Kind::Applied, "n2"));
    QVERIFY(sendOne(profile).baseRev.isEmpty());
}

void TestOutbox::aRowBuildsOnWhatAFailedOneSaw()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    const OutboxRow one = sendOne(profile);
    (void)act(profile, SetStatus{Status::Archived}, "2");
    (void)settled(profile, one.id, answerOf(Kind::Rejected));
    QVERIFY(sendable(profile).empty()); // its facet waits for the user
    (void)done(profile.writer(), SettleOutbox{one.id, OutboxChoice::Discard});
    const OutboxRow two = sendOne(profile);
    QCOMPARE(two.baseRev, QStringLiteral("s1"));
    QCOMPARE(two.base.status, Named<Status>(Status::Open));
}

/// P21: a row that waited for its facet must not arrive below the mark that another facet has set.
void TestOutbox::sequenceNumbersRiseWithSending()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    const OutboxRow refused = sendOne(profile);
    (void)act(profile, SetStatus{Status::Archived}, "2");
    (void)act(profile, RetryCrm{}, "3");
    (void)settled(profile, refused.id, answerOf(Kind::Rejected));
    const OutboxRow retry = sendOne(profile);
    QCOMPARE(retry.gesture, QStringLiteral("3"));
    (void)settled(profile, retry.id, answerOf(Kind::Applied));
    (void)done(profile.writer(), SettleOutbox{refused.id, OutboxChoice::Discard});
    const OutboxRow held = sendOne(profile);
    QCOMPARE(held.gesture, QStringLiteral("2"));
    QVERIFY(refused.clientSeq > 0 && refused.clientSeq < retry.clientSeq && retry.clientSeq < held.clientSeq);
}

void TestOutbox::theMarkTurnsWhileSending()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Sending);
    QCOMPARE(profile.writer().takeUntold().rows.size(), size_t(1));
    QVERIFY(profile.writer().takeUntold().isEmpty());
    QCOMPARE(profile.writer().beginSending(row.id, birth).error().kind, ErrorKind::NotFound);
    (void)settled(profile, row.id, answerOf(Kind::NotAllowed));
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Waiting);
    QVERIFY(done(profile.writer(), SettleOutbox{row.id, OutboxChoice::Discard}).isEmpty()); // it was sent once
    (void)settled(profile, row.id, answerOf(Kind::Ambiguous));
    QCOMPARE(cardOf(profile).outbox, OutboxMark::NeedsYou);
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open));
    (void)done(profile.writer(), SettleOutbox{row.id, OutboxChoice::SendAgain});
    const OutboxRow again = sendOne(profile);
    QVERIFY(again.id != row.id);
    QCOMPARE(profile.writer().settle({QStringLiteral("who")}, answerOf(Kind::Applied), birth, birth).error().kind,
             ErrorKind::NotFound);
}

void TestOutbox::historyIsToldByTheFeed()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    QVERIFY(historyOf(profile.reader()).empty());
    const OutboxRow row = sendOne(profile);
    (void)settled(profile, row.id, answerOf(Kind::Applied, "s2"));
    QVERIFY(historyOf(profile.reader()).empty());
    (void)applied(profile.writer(),
                  feed({putOf(served(1, "r2", Status::Closed, "s2"))}, {{row.id, Kind::Applied, {}, {}}}));
    QCOMPARE(historyOf(profile.reader()).size(), size_t(1));
    // An answer that brings the row tells it, too, and only once.
    (void)act(profile, SetStatus{Status::Open}, "h");
    const OutboxRow back = sendOne(profile);
    CommandAnswer yes = answerOf(Kind::Applied, "s3");
    yes.conversation = served(1, "r3", Status::Open, "s3");
    (void)settled(profile, back.id, yes);
    QCOMPARE(historyOf(profile.reader()).size(), size_t(2));
    (void)applied(profile.writer(), feed({putOf(*yes.conversation)}, {{back.id, Kind::Applied, {}, {}}}));
    QCOMPARE(historyOf(profile.reader()).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
