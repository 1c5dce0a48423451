// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/ownstory.h"

#include <QDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::samples;

/// What only this device knows: what each command does, and that no crash, lost cache or page takes it away.
class TestOwnData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldNewsIsNotUnseen();
    void lookingClearsUntilSomethingComes();
    void aWordOfTheUserWins();
    void aCommandThatChangesNothingCostsNothing();
    void viewsAreKeptInOrder();
    void viewCountsAreExact();
    void nextUnseenGoesBothWays();
    void stateIsKept();
    void aCrashBetweenTheFilesHeals();
    void aThrownAwayCacheIsFoldedAgain();
    void anotherOutboxIsFoldedInstead();
    void erasedMeansErased();
    void otherEndsKeepIt();
};

void TestOwnData::oldNewsIsNotUnseen()
{
    samples::Profile profile;
    (void)put(profile, plain(1, later(birth, -day - 1), 3));
    (void)put(profile, plain(2, later(birth, -day), 3));
    (void)put(profile, plain(3, today, 0));
    QVERIFY(!ownOf(profile.reader(), first).unseen);
    QVERIFY(ownOf(profile.reader(), {QStringLiteral("c-2")}).unseen);
    QVERIFY(!ownOf(profile.reader(), {QStringLiteral("c-3")}).unseen); // nothing was said
    (void)put(profile, plain(1, today, 4));
    QVERIFY(ownOf(profile.reader(), first).unseen);
}

void TestOwnData::lookingClearsUntilSomethingComes()
{
    samples::Profile profile;
    (void)put(profile, plain(1, today, 3));
    const ChangeSet seen = done(profile.writer(), NoteSeen{first, 3}, later(birth, 5));
    QCOMPARE(seen.rows.size(), size_t(1));
    QCOMPARE(seen.rows[0].touched, TouchedParts(Touched::Own));
    OwnMarks own = ownOf(profile.reader(), first);
    QVERIFY(!own.unseen);
    QCOMPARE(own.seenSeq, 3);
    QCOMPARE(own.seenAt, later(birth, 5));
    (void)done(profile.writer(), NoteSeen{first, 1}); // never backwards
    QCOMPARE(ownOf(profile.reader(), first).seenSeq, 3);
    (void)put(profile, plain(1, later(today, 1), 5));
    own = ownOf(profile.reader(), first);
    QVERIFY(own.unseen);
    QCOMPARE(own.seenSeq, 3);
    (void)done(profile.writer(), NoteSeen{first, 4});
    QVERIFY(ownOf(profile.reader(), first).unseen); // the fifth was not looked at
}

void TestOwnData::aWordOfTheUserWins()
{
    samples::Profile profile;
    (void)put(profile, plain(1, today, 3));
    (void)put(profile, plain(2, today, 3));
    const ConversationId second{QStringLiteral("c-2")};
    const ChangeSet both = done(profile.writer(), MarkSeen{{first, second, {QStringLiteral("nobody")}}, true});
    QCOMPARE(both.rows.size(), size_t(2));
    QVERIFY(!ownOf(profile.reader(), first).unseen);
    QCOMPARE(ownOf(profile.reader(), first).seenSeq, 0); // "new since" stays where the user last looked
    (void)put(profile, plain(1, today, 4));
    QVERIFY(ownOf(profile.reader(), first).unseen);

    (void)done(profile.writer(), NoteSeen{second, 3});
    (void)done(profile.writer(), MarkSeen{{second}, false});
    QVERIFY(ownOf(profile.reader(), second).unseen);
    ConversationRecord scored = plain(2, today, 3);
    scored.card.score = Score(50);
    (void)put(profile, scored);
    QVERIFY(ownOf(profile.reader(), second).unseen); // a change that brings no message does not end it
    (void)done(profile.writer(), NoteSeen{second, 3});
    QVERIFY(!ownOf(profile.reader(), second).unseen);
}

void TestOwnData::aCommandThatChangesNothingCostsNothing()
{
    samples::Profile profile;
    (void)put(profile, plain(1, today, 3));
    const ChangeSet seen = done(profile.writer(), NoteSeen{first, 3});
    for (const Command &again :
         std::initializer_list<Command>{NoteSeen{first, 3}, MarkSeen{{first}, true}, UndoFollowedUp{first},
                                        Remind{first, {}}, RemoveView{QStringLiteral("none")}}) {
        const ChangeSet nothing = done(profile.writer(), again);
        QVERIFY(nothing.isEmpty());
        QCOMPARE(nothing.revision, seen.revision);
    }
}

void TestOwnData::viewsAreKeptInOrder()
{
    samples::Profile profile;
    const auto mine = [&] {
        std::vector<SavedView> views;
        const auto counts = profile.reader().views();
        for (const ViewCount &count : counts->views)
            views.push_back(count.view);
        views.erase(views.begin(), views.begin() + qsizetype(builtInViews().size()));
        return views;
    };
    SavedView a{QStringLiteral("a"), QStringLiteral("Mine"), QStringLiteral("status:open")};
    const SavedView b{QStringLiteral("b"), QStringLiteral("Other"), QStringLiteral("maya")};
    const ChangeSet saved = done(profile.writer(), SaveView{a});
    QVERIFY(saved.views && !saved.isEmpty());
    (void)done(profile.writer(), SaveView{b});
    a.name = QStringLiteral("Renamed");
    (void)done(profile.writer(), SaveView{a});
    QVERIFY((mine() == std::vector<SavedView>{a, b}));
    QVERIFY(done(profile.writer(), SaveView{{QStringLiteral("hot"), QStringLiteral("x"), {}}}).isEmpty());
    profile.close();
    QVERIFY((mine() == std::vector<SavedView>{a, b}));
    QVERIFY(done(profile.writer(), RemoveView{QStringLiteral("a")}).views);
    QVERIFY((mine() == std::vector<SavedView>{b}));
}

void TestOwnData::viewCountsAreExact()
{
    samples::Random random(11);
    samples::Profile profile;
    std::vector<Change> changes;
    std::vector<ConversationId> ids;
    for (int i = 0; i < 600; ++i) {
        ConversationRecord record = samples::conversation(random, i);
        changes.push_back(putOf(record));
        ids.push_back(record.card.id);
    }
    (void)applied(profile.writer(), samples::walkOf(changes, QStringLiteral("1")));
    samples::submitSome(profile.writer(), random, ids);
    for (const char *text : {"status:open crm:error", "custom", "is:unseen -maya", "company:custom sort:score"})
        (void)done(profile.writer(), SaveView{{QLatin1String(text), QLatin1String(text), QLatin1String(text)}});
    const auto counts = profile.reader().views();
    QVERIFY(counts.ok());
    QCOMPARE(counts->views.size(), size_t(8));
    for (const auto &[view, count] : counts->views) {
        QVERIFY2(count > 0, qPrintable(view.id));
        QCOMPARE(count, qint64(profile.reader().spine(Query::parse(view.query))->entries.size()));
    }
}

void TestOwnData::nextUnseenGoesBothWays()
{
    samples::Profile profile;
    for (int i = 1; i <= 6; ++i)
        (void)put(profile, plain(i, later(today, i * 1000), 2));
    for (const char *seen : {"c-6", "c-4", "c-3", "c-1"})
        (void)done(profile.writer(), NoteSeen{{QLatin1String(seen)}, 2});
    Reader &reader = profile.reader();
    const std::vector<SpineEntry> all = reader.spine({})->entries; // c-6 … c-1
    QVERIFY(reader.nextUnseen({}, {}, 1)->entry == all[1]);
    QVERIFY(reader.nextUnseen({}, all[0], 1)->entry == all[1]);
    QVERIFY(reader.nextUnseen({}, all[1], 1)->entry == all[4]);
    QVERIFY(!reader.nextUnseen({}, all[4], 1)->entry);
    QVERIFY(reader.nextUnseen({}, all[5], -1)->entry == all[4]);
    QVERIFY(reader.nextUnseen({}, all[4], -1)->entry == all[1]);
    QVERIFY(!reader.nextUnseen({}, all[1], -1)->entry);
    QVERIFY(!reader.nextUnseen(Query::parse(QStringLiteral("status:closed")), {}, 1)->entry);
}

void TestOwnData::stateIsKept()
{
    samples::Profile profile;
    const QByteArray value("\0\x01 row 7", 8);
    (void)done(profile.writer(), KeepState{QStringLiteral("list"), value});
    (void)done(profile.writer(), KeepState{QStringLiteral("panes"), "old"});
    (void)done(profile.writer(), KeepState{QStringLiteral("panes"), "new"});
    (void)done(profile.writer(), KeepState{QStringLiteral("gone"), "x"});
    (void)done(profile.writer(), KeepState{QStringLiteral("gone"), {}});
    profile.close();
    const QHash<QString, QByteArray> expected{{QStringLiteral("list"), value}, {QStringLiteral("panes"), "new"}};
    QCOMPARE(*profile.writer().keptState(), expected);
}

/// The outbox has it, the cache does not: what a kill between the two commits leaves behind.
void TestOwnData::aCrashBetweenTheFilesHeals()
{
    samples::Profile profile;
    (void)put(profile, hot(1, today));
    (void)put(profile, hot(2, today));
    (void)done(profile.writer(), NoteSeen{{QStringLiteral("c-2")}, 4});
    profile.close();
    const QString aside = profile.folder() + QStringLiteral("/aside");
    QVERIFY(QFile::copy(profile.cacheFile(), aside));
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Phone});
    (void)done(profile.writer(), SaveView{{QStringLiteral("v"), QStringLiteral("v"), QStringLiteral("x")}});
    profile.close();
    const QStringList expected = samples::dump(profile.cacheFile());
    QVERIFY(QFile::remove(profile.cacheFile()) && QFile::rename(aside, profile.cacheFile()));
    QVERIFY(samples::dump(profile.cacheFile()) != expected);
    (void)profile.writer();
    profile.close();
    QCOMPARE(samples::dump(profile.cacheFile()), expected);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestOwnData::aThrownAwayCacheIsFoldedAgain()
{
    samples::Profile profile;
    ConversationRecord record = hot(1, today);
    (void)put(profile, record);
    record.card.rev = QStringLiteral("r2");
    record.card.crm.state = SyncState::Pending;
    (void)put(profile, record);
    (void)put(profile, hot(2, today));
    (void)done(profile.writer(), NoteSeen{first, 4});
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Phone});
    const OwnMarks own = ownOf(profile.reader(), first);
    const auto history = historyOf(profile.reader());
    QCOMPARE(history.size(), size_t(2));
    profile.close();
    QVERIFY(QFile::remove(profile.cacheFile()));
    (void)put(profile, record);
    (void)put(profile, hot(2, today));
    QCOMPARE(ownOf(profile.reader(), first), own);
    QVERIFY(historyOf(profile.reader()) == history);
    QVERIFY(ownOf(profile.reader(), {QStringLiteral("c-2")}).unseen);
}

void TestOwnData::anotherOutboxIsFoldedInstead()
{
    samples::Profile profile;
    (void)put(profile, hot(1, today));
    (void)done(profile.writer(), NoteSeen{first, 4});
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Phone});
    profile.close();
    QVERIFY(QFile::remove(profile.outboxFile()));
    const OwnMarks own = ownOf(profile.reader(), first);
    QVERIFY(own.unseen && own.followUp.isRunning());
    QVERIFY(historyOf(profile.reader()).empty());
}

void TestOwnData::erasedMeansErased()
{
    samples::Profile profile;
    const QString canary = QStringLiteral("Zyxwvutcanary");
    ConversationRecord record = hot(1, today);
    (void)put(profile, record);
    record.card.rev = QStringLiteral("r2");
    record.card.link.state = LinkState::Linked;
    record.card.link.contactName = canary;
    (void)put(profile, record);
    (void)done(profile.writer(), NoteSeen{first, 4});
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Phone});
    const auto files = [&](const QByteArray &word) {
        QStringList names;
        for (const QFileInfo &info : QDir(profile.folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                names << info.fileName();
        }
        return names;
    };
    QVERIFY(!files(canary.toUtf8()).filter(QStringLiteral("outbox")).isEmpty()); // the check can fail
    (void)applied(profile.writer(),
                  pageOf({samples::tombstone(QStringLiteral("conversation"), first.value, DeleteReason::Erased)},
                         QStringLiteral("e")));
    QCOMPARE(files(canary.toUtf8()), QStringList());
    profile.close();
    QCOMPARE(samples::dumpOutbox(profile.outboxFile()), QStringList());
    QCOMPARE(files(canary.toUtf8()), QStringList());
}

void TestOwnData::otherEndsKeepIt()
{
    samples::Profile profile;
    (void)put(profile, hot(1, today));
    (void)done(profile.writer(), MarkFollowedUp{first, FollowUpChannel::Phone});
    const OwnMarks own = ownOf(profile.reader(), first);
    (void)applied(profile.writer(),
                  pageOf({samples::tombstone(QStringLiteral("conversation"), first.value, DeleteReason::Revoked)},
                         QStringLiteral("e")));
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    (void)put(profile, hot(1, today)); // permission came back
    QCOMPARE(ownOf(profile.reader(), first), own);
    QCOMPARE(historyOf(profile.reader()).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestOwnData)
#include "tst_owndata.moc"
