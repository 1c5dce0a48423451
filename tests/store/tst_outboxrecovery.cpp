// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"

#include <QDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::samples;
using Kind = CommandAnswer::Kind;

/// What crashes, lost files, a restored server and an erasure leave of the outbox.
class TestOutboxRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteSurvivesItsCacheHalf();
    void anOutcomeIsNotLostBetweenTheFiles();
    void sendingIsQueuedAgainThreeTimes();
    void agedRowsAreReviewed();
    void aDamagedRowIsNeverSent();
    void aRestoredServerAsksTheUser();
    void aWalkCoversWhatItsFeedDoesNotTell();
    void readBackSettlesReviews();
    void aLostCacheIsFoldedAgain();
    void finishedRowsArePruned();
    void erasedMeansErased();
    void goneOnACommandErases();
    void notesShowAndAreFound();
    void notesGoWithTheirConversation();
};

/// A kill between the two commits: the outbox has it, the cache is as it was.
void TestOutboxRecovery::everyWriteSurvivesItsCacheHalf()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2)), noteOf("n-1", "theirs")}));
    const ConversationId second{QStringLiteral("c-2")};
    OutboxRow row;
    const std::function<void()> steps[]{
        [&] { (void)act(profile, SetStatus{Status::Closed}, "1"); },
        [&] {
            (void)act(profile, PutNote{{QStringLiteral("n-1")}, QStringLiteral("mine")}, "2");
        },
        [&] { row = sendOne(profile); },
        [&] { (void)settled(profile, row.id, answerOf(Kind::Rejected)); },
        [&] {
            (void)done(profile.writer(), SettleOutbox{row.id, OutboxChoice::SendAgain});
        },
        [&] {
            (void)done(profile.writer(), UndoAct{QStringLiteral("2"), QStringLiteral("u")});
        },
        [&] { (void)act(profile, SetStatus{Status::Closed}, "3", {second}); },
        [&] {
            (void)done(profile.writer(), UndoAct{QStringLiteral("3"), QStringLiteral("u")});
        }, // its last one
    };
    const QString aside = profile.folder() + QStringLiteral("/aside");
    for (const auto &step : steps) {
        profile.close();
        QVERIFY(QFile::copy(profile.cacheFile(), aside));
        step();
        profile.close();
        (void)profile.writer(); // what a start does by itself (sending is queued again)
        profile.close();
        const QStringList expected = samples::dump(profile.cacheFile());
        QVERIFY(QFile::remove(profile.cacheFile()) && QFile::rename(aside, profile.cacheFile()));
        QVERIFY(samples::dump(profile.cacheFile()) != expected || row.attempts > 0);
        (void)profile.writer();
        profile.close();
        QCOMPARE(samples::dump(profile.cacheFile()), expected);
        QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    }
}

/// The page is committed in the cache, the outbox does not know yet: no flicker, and the row ends.
void TestOutboxRecovery::anOutcomeIsNotLostBetweenTheFiles()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    profile.close();
    const QString aside = profile.folder() + QStringLiteral("/aside");
    QVERIFY(QFile::copy(profile.outboxFile(), aside));
    (void)applied(
        profile.writer(),
        feed({putOf(served(1, "r3", Status::Archived, "s3"))}, {{row.id, Kind::Applied, QStringLiteral("s2"), {}}}));
    profile.close();
    QVERIFY(QFile::remove(profile.outboxFile()) && QFile::rename(aside, profile.outboxFile()));
    QVERIFY(sendable(profile).empty());
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived));
    QCOMPARE(outboxOf(profile).waiting, 0);
    (void)applied(profile.writer(), feed({}));
    profile.close();
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT count(*) FROM seen_command")).toInt(), 0);
    QCOMPARE(samples::ask(profile.outboxFile(), QStringLiteral("SELECT state || result_rev FROM command")).toString(),
             QStringLiteral("dones2"));
}

void TestOutboxRecovery::sendingIsQueuedAgainThreeTimes()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    for (int crash = 1; crash < 3; ++crash) {
        profile.close();
        const OutboxRow again = sendOne(profile);
        QCOMPARE(again.id, row.id);
        QCOMPARE(again.clientSeq, row.clientSeq);
        QCOMPARE(again.crashCount, crash);
        QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Closed));
    }
    profile.close();
    QVERIFY(sendable(profile).empty());
    QCOMPARE(outboxOf(profile).rows.at(0).state, Named<CommandState>(CommandState::Review));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open));
    QCOMPARE(cardOf(profile).outbox, OutboxMark::NeedsYou);
}

void TestOutboxRecovery::agedRowsAreReviewed()
{
    const Instant end = later(birth, 89 * day);
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    (void)settled(profile, row.id, answerOf(Kind::Transient));
    (void)act(profile, SetStatus{Status::Closed}, "never sent", {{QStringLiteral("c-2")}});
    QCOMPARE(sendable(profile, later(end, -1)).size(), size_t(2));
    const auto rows = sendable(profile, end);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].conversation.value, QStringLiteral("c-2"));
    QCOMPARE(profile.writer().takeUntold().rows.size(), size_t(1));
    QCOMPARE(outboxOf(profile).rows.at(0).state, Named<CommandState>(CommandState::Review));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open));
}

void TestOutboxRecovery::aDamagedRowIsNeverSent()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    (void)act(profile, SetStatus{Status::Closed});
    (void)act(profile, SetStatus{Status::Closed}, "h", {{QStringLiteral("c-2")}});
    profile.close();
    QVERIFY(samples::tamper(profile.outboxFile(),
                            {QStringLiteral("UPDATE command SET body = replace(body, 'closed', "
                                            "'archived') WHERE conversation = 'c-1'")}));
    QCOMPARE(sendable(profile).at(0).conversation.value, QStringLiteral("c-2"));
    QCOMPARE(outboxOf(profile).needYou, 1);
    profile.close();
    QVERIFY(samples::tamper(profile.outboxFile(),
                            {QStringLiteral("UPDATE command SET body = '}' WHERE conversation = 'c-2'")}));
    QVERIFY(sendable(profile).empty());
    QCOMPARE(outboxOf(profile).needYou, 2);
}

/// P12: what was confirmed and not seen in the feed may be lost; what waits is asked of the new server.
void TestOutboxRecovery::aRestoredServerAsksTheUser()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2)), putOf(served(3))}));
    for (const char *id : {"c-1", "c-2", "c-3"})
        (void)act(profile, SetStatus{Status::Closed}, id, {{QLatin1String(id)}});
    for (const OutboxRow &row : sendable(profile)) {
        if (row.conversation.value == QLatin1String("c-3"))
            continue;
        (void)profile.writer().beginSending(row.id, birth);
        (void)settled(profile, row.id, answerOf(Kind::Applied, "s2"));
    }
    ChangePage page = walkOf({putOf(served(1)), putOf(served(2, "r2", Status::Closed, "s2")), putOf(served(3))},
                             QStringLiteral("w"));
    page.epoch = QStringLiteral("epoch-2");
    (void)applied(profile.writer(), page);
    const OutboxStatus status = outboxOf(profile);
    QCOMPARE(status.needYou, 1); // the second one is there
    QCOMPARE(status.rows.at(0).conversation, first);
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Open));
    QCOMPARE(sendable(profile).at(0).epoch, QStringLiteral("epoch-2"));
    (void)done(profile.writer(), SettleOutbox{status.rows.at(0).id, OutboxChoice::SendAgain});
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Closed));
}

void TestOutboxRecovery::aWalkCoversWhatItsFeedDoesNotTell()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    (void)act(profile, SetStatus{Status::Closed}, "2", {{QStringLiteral("c-2")}});
    std::vector<OutboxRow> rows = sendable(profile);
    for (const OutboxRow &row : rows)
        (void)profile.writer().beginSending(row.id, birth);
    (void)settled(profile, rows[0].id, answerOf(Kind::Applied, "s2"));
    (void)settled(profile, rows[1].id, answerOf(Kind::Transient));
    QVERIFY(profile.writer().beginSnapshot().ok());
    (void)applied(
        profile.writer(),
        walkOf({putOf(served(1, "r5", Status::Archived, "s4")), putOf(served(2, "r6", Status::Archived, "s6"))},
               QStringLiteral("w")));
    QCOMPARE(shown(profile).record.card.status, Named<Status>(Status::Archived)); // ours, and then somebody's
    QCOMPARE(shown(profile, {QStringLiteral("c-2")}).record.card.status, Named<Status>(Status::Closed));
    const OutboxRow again = sendOne(profile);
    CommandAnswer stored = answerOf(Kind::Applied, "s2");
    stored.replayed = true;
    (void)settled(profile, again.id, stored);
    QCOMPARE(shown(profile, {QStringLiteral("c-2")}).record.card.status, Named<Status>(Status::Archived));
    profile.close();
    QCOMPARE(
        samples::ask(profile.outboxFile(), QStringLiteral("SELECT count(*) FROM command WHERE state = 'done'")).toInt(),
        2);
}

void TestOutboxRecovery::readBackSettlesReviews()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    const OutboxRow status = sendOne(profile);
    (void)settled(profile, status.id, answerOf(Kind::Ambiguous));
    (void)act(profile, PutNote{{QStringLiteral("n-1")}, QStringLiteral("mine")}, "2");
    const OutboxRow note = sendOne(profile);
    (void)settled(profile, note.id, answerOf(Kind::Ambiguous));
    (void)applied(profile.writer(), feed({putOf(served(1, "r2", Status::Archived)), noteOf("n-1", "other")}));
    QCOMPARE(outboxOf(profile).needYou, 2);
    (void)applied(profile.writer(), feed({putOf(served(1, "r3", Status::Closed)), noteOf("n-1", "mine", "n2")}));
    QCOMPARE(outboxOf(profile).needYou, 0);
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Nothing);
}

void TestOutboxRecovery::aLostCacheIsFoldedAgain()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    (void)act(profile, PutNote{{QStringLiteral("n-1")}, QStringLiteral("mine")}, "2");
    const ConversationDetail before = shown(profile);
    profile.close();
    QVERIFY(QFile::remove(profile.cacheFile()));
    (void)applied(profile.writer(), walkOf({putOf(served(1))}, QStringLiteral("w")));
    QVERIFY(shown(profile).record == before.record);
    QVERIFY(shown(profile).notes == before.notes);
    QCOMPARE(cardOf(profile).outbox, OutboxMark::Waiting);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOutboxRecovery::finishedRowsArePruned()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    (void)act(profile, SetStatus{Status::Closed}, "1");
    (void)done(profile.writer(), UndoAct{QStringLiteral("1"), QStringLiteral("u")});
    (void)act(profile, SetStatus{Status::Closed}, "2", {{QStringLiteral("c-2")}});
    const OutboxRow refused = sendOne(profile);
    (void)settled(profile, refused.id, answerOf(Kind::Rejected));
    const auto count = [&profile] {
        return samples::ask(profile.outboxFile(), QStringLiteral("SELECT count(*) FROM command")).toInt();
    };
    profile.close();
    (void)Writer::open(profile.folder(), later(birth, 30 * day));
    QCOMPARE(count(), 2);
    (void)Writer::open(profile.folder(), later(birth, 30 * day + 1));
    QCOMPARE(count(), 1); // what waits for the user stays, whatever its age
    (void)Writer::open(profile.folder(), later(birth, 3000 * day));
    QCOMPARE(count(), 1);
}

namespace {

QStringList filesWith(const samples::Profile &profile, const QByteArray &word)
{
    QStringList names;
    for (const QFileInfo &info : QDir(profile.folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            names << info.fileName();
    }
    return names;
}

} // namespace

void TestOutboxRecovery::erasedMeansErased()
{
    const QString canary = QStringLiteral("Zyxwvutcanary");
    samples::Profile profile;
    ConversationRecord record = served(1);
    record.card.name = canary;
    (void)applied(profile.writer(), feed({putOf(record), noteOf("n-1", "Zyxwvutcanary theirs")}));
    (void)act(profile, PutNote{{QStringLiteral("n-1")}, canary + QStringLiteral(" mine")}, "1");
    (void)act(profile, LinkContact{{QStringLiteral("k")}, canary, canary, {}, canary}, "2");
    const OutboxRow row = sendOne(profile);
    CommandAnswer stale = answerOf(Kind::Stale);
    stale.current.emplace();
    stale.current->value.note.emplace();
    stale.current->value.note->text = canary;
    (void)settled(profile, row.id, stale);
    (void)sendOne(profile);
    QVERIFY(filesWith(profile, canary.toUtf8()).size() >= 2); // the check can fail
    (void)applied(profile.writer(),
                  feed({tombstone(QStringLiteral("conversation"), first.value, DeleteReason::Erased)}));
    QCOMPARE(filesWith(profile, canary.toUtf8()), QStringList());
    QCOMPARE(filesWith(profile, canary.toLower().toUtf8()), QStringList());
    const OutboxStatus status = outboxOf(profile);
    QCOMPARE(status.needYou, 2);
    QCOMPARE(status.rows.at(1).problem->kind, ErrorKind::Gone);
    QVERIFY(sendable(profile).empty());
    profile.close();
    (void)profile.writer(); // and they are still what was written
    QCOMPARE(filesWith(profile, canary.toUtf8()), QStringList());
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOutboxRecovery::goneOnACommandErases()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2)), noteOf("n-1", "Zyxwvutcanary")}));
    (void)act(profile, SetStatus{Status::Closed});
    const OutboxRow row = sendOne(profile);
    CommandAnswer gone = answerOf(Kind::Rejected);
    gone.error->kind = ErrorKind::Gone;
    QCOMPARE(settled(profile, row.id, gone).rows.at(0).kind, RowChange::Kind::Removed);
    QVERIFY(!profile.reader().detail(first).ok());
    QCOMPARE(filesWith(profile, "Zyxwvutcanary"), QStringList());
    QCOMPARE(outboxOf(profile).needYou, 1);
    QVERIFY(
        applied(profile.writer(), feed({tombstone(QStringLiteral("conversation"), first.value, DeleteReason::Erased)}))
            .isEmpty());
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOutboxRecovery::notesShowAndAreFound()
{
    samples::Profile profile;
    Viewer me;
    me.name = QStringLiteral("Mia");
    (void)applied(profile.writer(),
                  feed({putOf(served(1)),
                        putOf(served(2)),
                        noteOf("n-1", "Straße theirs"),
                        {QStringLiteral("viewer"), QStringLiteral("v"), QStringLiteral("r"), me}}));
    const auto found = [&profile](const char *text) {
        return profile.reader().spine(Query::parse(QString::fromUtf8(text)))->entries.size();
    };
    QCOMPARE(found("strasse"), size_t(1));
    (void)act(profile, PutNote{{QStringLiteral("n-1")}, QStringLiteral("Łódź mine")}, "1");
    (void)act(profile, PutNote{{QStringLiteral("n-2")}, QStringLiteral("second lodz")}, "2");
    QCOMPARE(found("strasse"), size_t(0));
    QCOMPARE(found("lodz"), size_t(1));
    const std::vector<Note> notes = shown(profile).notes;
    QCOMPARE(notes.size(), size_t(2));
    QCOMPARE(notes[0].author, QStringLiteral("Ann"));
    QCOMPARE(notes[0].text, QStringLiteral("Łódź mine"));
    QCOMPARE(notes[1].author, QStringLiteral("Mia"));
    QVERIFY(notes[1].rev.isEmpty());
    const RowHandle handle[]{shown(profile).handle};
    QCOMPARE(profile.reader().cards(handle, SearchTerms(QStringLiteral("lodz")))->rows.at(0).messageHits, 2);
    const auto place = profile.reader().place(Query::parse(QStringLiteral("lodz mine")), handle);
    QVERIFY(place->rows.at(0).entry.has_value());
    (void)act(profile, DeleteNote{{QStringLiteral("n-2")}}, "3");
    (void)act(profile, DeleteNote{{QStringLiteral("n-1")}}, "4");
    QCOMPARE(found("lodz"), size_t(0));
    QVERIFY(shown(profile).notes.empty());
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    // A note that moves to another conversation leaves the first.
    (void)applied(profile.writer(), feed({noteOf("n-5", "moving")}));
    (void)applied(profile.writer(), feed({noteOf("n-5", "moving", "n2", "c-2")}));
    QVERIFY(shown(profile).notes.empty());
    QCOMPARE(shown(profile, {QStringLiteral("c-2")}).notes.size(), size_t(1));
}

void TestOutboxRecovery::notesGoWithTheirConversation()
{
    samples::Profile profile;
    (void)applied(
        profile.writer(),
        feed({putOf(served(1)), noteOf("n-1", "a"), noteOf("n-2", "b"), noteOf("n-9", "orphan", "n1", "c-9")}));
    (void)applied(profile.writer(),
                  feed({tombstone(QStringLiteral("note"), QStringLiteral("n-2"), DeleteReason::Deleted)}));
    QCOMPARE(shown(profile).notes.size(), size_t(1));
    (void)applied(profile.writer(),
                  feed({tombstone(QStringLiteral("conversation"), first.value, DeleteReason::Revoked)}));
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT count(*) FROM note")).toInt(), 1);
    (void)applied(profile.writer(), feed({putOf(served(9))}));
    QCOMPARE(shown(profile, {QStringLiteral("c-9")}).notes.size(), size_t(1)); // it came before its conversation
    QVERIFY(profile.writer().beginSnapshot().ok());
    (void)applied(profile.writer(), walkOf({putOf(served(9))}, QStringLiteral("w"))); // the walk does not bring it
    QVERIFY(shown(profile, {QStringLiteral("c-9")}).notes.empty());
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

QTEST_GUILESS_MAIN(TestOutboxRecovery)
#include "tst_outboxrecovery.moc"
