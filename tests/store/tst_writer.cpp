// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadlight;
using samples::applied;
using samples::messages;
using samples::noon;
using samples::pageOf;
using samples::plain;
using samples::putOf;
using samples::walkOf;

class TestWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void pageAndCursorTogether();
    void samePageTwiceChangesNothing();
    void changeNamesWhatChanged();
    void handlesAreNeverReused();
    void walkSweepsWhatItDidNotSee();
    void walkResumesAfterRestart();
    void digestIsThatOfTheLiveSet();
    void unreadableItemIsHeldAndReleased();
    void unknownTypesAreKept();
    void erasureLeavesNoByte();
    void manyConversationsInOneInstant();
    void randomWork();
};

void TestWriter::startsEmpty()
{
    samples::Profile profile;
    const auto state = profile.writer().pullState();
    QVERIFY(state.ok());
    QVERIFY(state->cursor.isEmpty());
    QVERIFY(!state->lastSuccess.isSet());
    QCOMPARE(state->conversations, 0);
    QCOMPARE(state->digest, Digest());
}

void TestWriter::pageAndCursorTogether()
{
    samples::Random random(1);
    samples::Profile profile;
    const ConversationRecord record = samples::conversation(random, 1);
    const ChangeSet changes = applied(profile.writer(), pageOf({putOf(record)}, QStringLiteral("cursor-7")));
    QCOMPARE(changes.rows.size(), size_t(1));
    QCOMPARE(changes.rows[0].kind, RowChange::Kind::Added);
    const auto detail = profile.reader().detail(record.card.id);
    QVERIFY(detail.ok());
    QCOMPARE(detail->record, record);
    QCOMPARE(detail->handle, changes.rows[0].handle);
    QCOMPARE(detail->revision, changes.revision);
    profile.close();
    const auto state = profile.writer().pullState();
    QVERIFY(state.ok());
    QCOMPARE(state->cursor.value, QStringLiteral("cursor-7"));
    QCOMPARE(state->epoch, QStringLiteral("epoch-1"));
    QCOMPARE(state->lastSuccess, noon);
    QCOMPARE(state->conversations, 1);
}

void TestWriter::samePageTwiceChangesNothing()
{
    samples::Random random(2);
    samples::Profile profile;
    std::vector<Change> changes;
    for (int i = 0; i < 200; ++i)
        changes.push_back(putOf(samples::conversation(random, i)));
    changes.push_back({QStringLiteral("agent"), QStringLiteral("a-1"), QStringLiteral("r1"), Agent{}});
    ChangePage page = pageOf(changes, QStringLiteral("5"));
    page.quarantined.push_back(
        {QStringLiteral("conversation"), QStringLiteral("bad"), QStringLiteral("r"), "{", QStringLiteral("why")});
    (void)applied(profile.writer(), page);
    const QStringList before = samples::dump(profile.cacheFile());
    const ChangeSet again = applied(profile.writer(), page);
    QVERIFY(again.isEmpty());
    QCOMPARE(samples::dump(profile.cacheFile()), before);
}

void TestWriter::changeNamesWhatChanged()
{
    samples::Profile profile;
    ConversationRecord record = plain(1, noon);
    (void)applied(profile.writer(), pageOf({putOf(record)}, QStringLiteral("1")));
    record.insights.reasoning = QStringLiteral("because");
    ChangeSet changes = applied(profile.writer(), pageOf({putOf(record)}, QStringLiteral("2")));
    QCOMPARE(changes.rows.size(), size_t(1));
    QCOMPARE(changes.rows[0].touched, TouchedParts(Touched::Insights));
    record.card.status = Status::Closed;
    changes = applied(profile.writer(), pageOf({putOf(record)}, QStringLiteral("3")));
    QCOMPARE(changes.rows.size(), size_t(1));
    QCOMPARE(changes.rows[0].touched, TouchedParts(Touched::Card));
    QCOMPARE(changes.rows[0].kind, RowChange::Kind::Changed);

    // Several pages in one transaction: one entry per conversation.
    record.card.lastMessageAt.ms += 5000;
    const std::vector<ChangePage> pages{
        pageOf({putOf(record)}, QStringLiteral("4")),
        pageOf({samples::tombstone(QStringLiteral("conversation"), QStringLiteral("c-1"), DeleteReason::Deleted)},
               QStringLiteral("5"))};
    const auto both = profile.writer().applyPages(pages);
    QVERIFY(both.ok());
    QCOMPARE(both->rows.size(), size_t(1));
    QCOMPARE(both->rows[0].kind, RowChange::Kind::Removed);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestWriter::handlesAreNeverReused()
{
    samples::Profile profile;
    const ChangeSet first = applied(profile.writer(), pageOf({putOf(plain(1, noon))}, QStringLiteral("1")));
    (void)applied(
        profile.writer(),
        pageOf({samples::tombstone(QStringLiteral("conversation"), QStringLiteral("c-1"), DeleteReason::Revoked)},
               QStringLiteral("2")));
    profile.close();
    const ChangeSet second = applied(profile.writer(), pageOf({putOf(plain(1, noon))}, QStringLiteral("3")));
    QVERIFY(second.rows.at(0).handle != first.rows.at(0).handle);
}

void TestWriter::walkSweepsWhatItDidNotSee()
{
    samples::Random random(3);
    samples::Profile profile;
    const ConversationRecord kept = plain(1, noon, 3);
    const ConversationRecord lost = plain(2, noon, 3);
    const Change contact{QStringLiteral("contact"), QStringLiteral("p-1"), QStringLiteral("r"), Contact{}};
    (void)applied(profile.writer(), walkOf({putOf(kept), putOf(lost), contact}, QStringLiteral("1")));
    QVERIFY(messages(profile.writer(), samples::messagesOf(random, kept, 0, 3)).ok());
    QVERIFY(messages(profile.writer(), samples::messagesOf(random, lost, 0, 3)).ok());

    QVERIFY(profile.writer().beginSnapshot().ok());
    QVERIFY(profile.writer().pullState()->snapshot);
    QVERIFY(profile.writer().pullState()->cursor.isEmpty());
    QVERIFY(profile.reader().detail(lost.card.id).ok()); // readable during the walk
    const ChangeSet swept = applied(profile.writer(), walkOf({putOf(kept)}, QStringLiteral("2")));
    QCOMPARE(swept.rows.size(), size_t(1));
    QCOMPARE(swept.rows[0].kind, RowChange::Kind::Removed);
    QCOMPARE(swept.rows[0].id, lost.card.id);
    QCOMPARE(profile.reader().detail(lost.card.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(profile.reader().transcript(kept.card.id, 0, 100)->messages.size(), size_t(3));
    const auto state = profile.writer().pullState();
    QVERIFY(!state->snapshot);
    QCOMPARE(state->digest.count, 1);
    QCOMPARE(profile.reader().figures()->messages, 3);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestWriter::walkResumesAfterRestart()
{
    samples::Profile profile;
    ChangePage first = pageOf({putOf(plain(1, noon))}, QStringLiteral("walk-1"));
    first.snapshot = true;
    (void)applied(profile.writer(), first);
    profile.close();
    const auto state = profile.writer().pullState();
    QVERIFY(state->snapshot);
    QCOMPARE(state->cursor.value, QStringLiteral("walk-1"));
    (void)applied(profile.writer(), walkOf({putOf(plain(2, noon))}, QStringLiteral("feed-1")));
    QCOMPARE(profile.writer().pullState()->conversations, 2); // the first page belongs to the same walk
}

void TestWriter::digestIsThatOfTheLiveSet()
{
    samples::Profile profile;
    Digest expected;
    const auto put = [&expected](const QString &type, const QString &id, auto body) {
        expected.add(type, id, QStringLiteral("r1"));
        return Change{type, id, QStringLiteral("r1"), body};
    };
    (void)applied(profile.writer(),
                  pageOf({put(QStringLiteral("viewer"), QStringLiteral("me"), Viewer{}),
                          put(QStringLiteral("agent"), QStringLiteral("a"), Agent{}),
                          put(QStringLiteral("account"), QStringLiteral("x"), Account{}),
                          put(QStringLiteral("contact"), QStringLiteral("p"), Contact{}),
                          put(QStringLiteral("conversation"), QStringLiteral("c"), ConversationRecord{}),
                          {QStringLiteral("task"), QStringLiteral("n"), QStringLiteral("r"), UnknownPut{"{}"}}},
                         QStringLiteral("1")));
    QCOMPARE(profile.writer().pullState()->digest, expected);
    expected.remove(QStringLiteral("agent"), QStringLiteral("a"), QStringLiteral("r1"));
    expected.add(QStringLiteral("agent"), QStringLiteral("a"), QStringLiteral("r2"));
    expected.remove(QStringLiteral("contact"), QStringLiteral("p"), QStringLiteral("r1"));
    (void)applied(
        profile.writer(),
        pageOf({{QStringLiteral("agent"), QStringLiteral("a"), QStringLiteral("r2"), Agent{}},
                samples::tombstone(QStringLiteral("contact"), QStringLiteral("p"), DeleteReason::Deleted),
                samples::tombstone(QStringLiteral("contact"), QStringLiteral("nobody"), DeleteReason::Deleted)},
               QStringLiteral("2")));
    QCOMPARE(profile.writer().pullState()->digest, expected);
    QCOMPARE(profile.reader().figures()->digest, expected);
}

void TestWriter::unreadableItemIsHeldAndReleased()
{
    samples::Profile profile;
    ConversationRecord record = plain(1, noon);
    (void)applied(profile.writer(), walkOf({putOf(record)}, QStringLiteral("1")));
    Digest expected;
    expected.add(QStringLiteral("conversation"), QStringLiteral("c-1"), QStringLiteral("r2"));
    ChangePage page = walkOf({}, QStringLiteral("2"));
    page.quarantined.push_back({QStringLiteral("conversation"), QStringLiteral("c-1"), QStringLiteral("r2"),
                                "{\"id\":", QStringLiteral("status: not text")});
    const ChangeSet changes = applied(profile.writer(), page);
    QVERIFY(changes.isEmpty());
    QCOMPARE(profile.writer().pullState()->quarantined, 1);
    QCOMPARE(profile.writer().pullState()->digest, expected); // alive, in the revision that we cannot read
    QVERIFY(profile.reader().detail(record.card.id).ok());    // what was readable before stays, also in a sweep
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());

    record.card.rev = QStringLiteral("r3");
    (void)applied(profile.writer(), pageOf({putOf(record)}, QStringLiteral("3")));
    QCOMPARE(profile.writer().pullState()->quarantined, 0);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestWriter::unknownTypesAreKept()
{
    samples::Profile profile;
    (void)applied(
        profile.writer(),
        pageOf({{QStringLiteral("task"), QStringLiteral("n-1"), QStringLiteral("r"), UnknownPut{"{\"a\":1}"}}},
               QStringLiteral("1")));
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT raw FROM unknown_item")).toByteArray(),
             QByteArray("{\"a\":1}"));
    (void)applied(profile.writer(),
                  pageOf({samples::tombstone(QStringLiteral("task"), QStringLiteral("n-1"), DeleteReason::Deleted)},
                         QStringLiteral("2")));
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT count(*) FROM unknown_item")).toInt(), 0);
}

void TestWriter::erasureLeavesNoByte()
{
    samples::Random random(4);
    samples::Profile profile;
    const QString canary = QStringLiteral("Zyxwvutcanary");
    std::vector<Change> changes;
    for (int i = 0; i < 300; ++i)
        changes.push_back(putOf(samples::conversation(random, i)));
    ConversationRecord erased = plain(1000, noon, 2);
    erased.card.name = canary;
    erased.insights.reasoning = canary;
    changes.push_back(putOf(erased));
    ChangePage page = walkOf(changes, QStringLiteral("1"));
    page.quarantined.push_back({QStringLiteral("conversation"), QStringLiteral("c-2000"), QStringLiteral("r"),
                                canary.toUtf8(), QStringLiteral("why")});
    (void)applied(profile.writer(), page);
    MessagePage talk = samples::messagesOf(random, erased, 0, 2);
    talk.items[1].text = canary + QStringLiteral(" said something");
    QVERIFY(messages(profile.writer(), talk).ok());
    // A damaged copy that was set aside earlier holds the name, too.
    QFile damaged(profile.folder() + QStringLiteral("/cache.bad-1"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(canary.toUtf8());
    damaged.close();

    const auto filesWithCanary = [&] {
        QStringList names;
        for (const QFileInfo &info : QDir(profile.folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(canary.toLower().toUtf8()))
                names << info.fileName();
        }
        return names;
    };
    QVERIFY(filesWithCanary().size() >= 2); // the check can fail
    (void)applied(
        profile.writer(),
        pageOf({samples::tombstone(QStringLiteral("conversation"), QStringLiteral("c-1000"), DeleteReason::Erased),
                samples::tombstone(QStringLiteral("conversation"), QStringLiteral("c-2000"), DeleteReason::Erased)},
               QStringLiteral("2")));
    QCOMPARE(filesWithCanary(), QStringList());
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("SELECT purge FROM state")).toInt(), 0);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestWriter::manyConversationsInOneInstant()
{
    samples::Profile profile;
    std::vector<Change> changes;
    for (int i = 0; i < 5000; ++i)
        changes.push_back(putOf(plain(i, noon)));
    (void)applied(profile.writer(), walkOf(changes, QStringLiteral("1")));
    const auto spine = profile.reader().spine(Query());
    QVERIFY(spine.ok());
    QCOMPARE(spine->entries.size(), size_t(5000));
    QVERIFY(std::ranges::is_sorted(spine->entries, std::ranges::less_equal(), &SpineEntry::key));
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

/// Ten thousand random puts, tombstones, walks and messages: counters, digest, words and references stay true.
void TestWriter::randomWork()
{
    samples::Random random(7);
    samples::Profile profile;
    int cursor = 0;
    for (int round = 0; round < 100; ++round) {
        std::map<int, Change> changes; // an id once a page
        ChangePage page = pageOf({}, QString::number(++cursor));
        std::vector<MessagePage> talks;
        for (int i = 0; i < 100; ++i) {
            const int number = samples::pick(random, 400);
            const ConversationRecord record = samples::conversation(random, number);
            switch (samples::pick(random, 8)) {
            case 0:
                changes[number]
                    = samples::tombstone(QStringLiteral("conversation"), record.card.id.value,
                                         samples::pick(random, 50) ? DeleteReason::Deleted : DeleteReason::Erased);
                break;
            case 1:
                changes.erase(number);
                if (std::ranges::find(page.quarantined, record.card.id.value, &QuarantinedItem::id)
                    == page.quarantined.end())
                    page.quarantined.push_back(
                        {QStringLiteral("conversation"), record.card.id.value, record.card.rev, "x", {}});
                break;
            case 2:
                talks.push_back(samples::messagesOf(random, record, 0, samples::pick(random, 4)));
                break;
            default:
                changes[number] = putOf(record);
            }
        }
        for (const auto &[number, change] : changes)
            page.changes.push_back(change);
        page.snapshot = round % 10 == 9;
        page.snapshotEnd = page.snapshot;
        (void)applied(profile.writer(), page);
        QVERIFY(profile.writer().applyMessages(talks).ok());
        if (round % 20 == 19)
            QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    }
    // The words agree with the rows: what the index finds is what the texts say.
    for (int i = 0; i < 20; ++i) {
        const Query query = samples::query(random);
        const auto spine = profile.reader().spine(query);
        const auto everything = profile.reader().spine(Query());
        std::vector<RowHandle> handles;
        for (const SpineEntry &entry : everything->entries)
            handles.push_back(entry.handle);
        size_t placed = 0;
        const auto placements = profile.reader().place(query, handles);
        for (const Placement &placement : placements->rows)
            placed += placement.entry.has_value();
        QCOMPARE(spine->entries.size(), placed);
    }
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
