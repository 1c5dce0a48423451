// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"
#include "store/sqlitefault.h"

#include <QLoggingCategory>
#include <QTest>

using namespace leadlight;

/// Law 2: whichever call fails, nothing half is visible, and doing it again ends where no failure would have.
class TestStoreFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCall_data();
    void everyCall();
    void everyCallOfSubmit_data() { everyCall_data(); }
    void everyCallOfSubmit();
    void everyCallOfOpening();

private:
    static std::vector<ChangePage> before();
    static std::vector<ChangePage> pages();
    static std::vector<MessagePage> talks();
    static std::vector<Command> commands();
};

void TestStoreFaults::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("leadlight.store=false")); // it rightly complains each time
}

std::vector<ChangePage> TestStoreFaults::before()
{
    samples::Random random(1);
    std::vector<Change> changes;
    for (int i = 0; i < 6; ++i)
        changes.push_back(samples::putOf(samples::conversation(random, i)));
    return {samples::walkOf(changes, QStringLiteral("1"))};
}

std::vector<ChangePage> TestStoreFaults::pages()
{
    samples::Random random(2);
    ChangePage page = samples::pageOf(
        {samples::putOf(samples::conversation(random, 1)),
         samples::putOf(samples::conversation(random, 9)),
         {QStringLiteral("agent"), QStringLiteral("a-1"), QStringLiteral("r"), Agent{}},
         {QStringLiteral("task"), QStringLiteral("n-1"), QStringLiteral("r"), UnknownPut{"{}"}},
         samples::tombstone(QStringLiteral("conversation"), QStringLiteral("c-2"), DeleteReason::Erased)},
        QStringLiteral("2"));
    page.quarantined.push_back({QStringLiteral("conversation"), QStringLiteral("c-3"), QStringLiteral("r9"), "{", {}});
    return {page};
}

std::vector<MessagePage> TestStoreFaults::talks()
{
    samples::Random random(3);
    ConversationRecord record = samples::conversation(random, 4);
    return {samples::messagesOf(random, record, 0, 3, true), samples::messagesOf(random, record, 3, 2)};
}

void TestStoreFaults::everyCall_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("sticky");
    QTest::addColumn<int>("kind");
    QTest::newRow("disk, once") << int(SQLITE_IOERR_FSYNC) << false << int(ErrorKind::Disk);
    QTest::newRow("disk, from then on") << int(SQLITE_IOERR_WRITE) << true << int(ErrorKind::Disk);
    QTest::newRow("full, once") << int(SQLITE_FULL) << false << int(ErrorKind::DiskFull);
}

void TestStoreFaults::everyCall()
{
    QFETCH(int, code);
    QFETCH(bool, sticky);
    QFETCH(int, kind);
    const std::vector<ChangePage> first = before();
    const std::vector<ChangePage> second = pages();
    const std::vector<MessagePage> third = talks();

    samples::Profile calm;
    QVERIFY(calm.writer().applyPages(first).ok());
    const QStringList start = samples::dump(calm.cacheFile());
    QVERIFY(calm.writer().applyPages(second).ok());
    const QStringList middle = samples::dump(calm.cacheFile());
    QVERIFY(calm.writer().applyMessages(third).ok());
    const QStringList end = samples::dump(calm.cacheFile());
    QVERIFY(start != middle && middle != end);

    int failures = 0;
    for (int i = 0;; ++i) {
        samples::Profile profile;
        QVERIFY(profile.writer().applyPages(first).ok());
        fault = {.at = i, .sticky = sticky, .code = code};
        const Result<ChangeSet> page = profile.writer().applyPages(second);
        const bool pageStruck = fault.failed > 0;
        const Result<ChangeSet> talk = profile.writer().applyMessages(third);
        const bool struck = fault.failed > 0;
        fault = {};
        if (!struck) {
            QVERIFY(page.ok() && talk.ok());
            break;
        }
        for (const Result<ChangeSet> *result : {&page, &talk}) {
            if (!result->ok()) {
                ++failures;
                QCOMPARE(int(result->error().kind), kind);
            }
        }
        // All or nothing, then the same again ends like the calm history.
        if (!page.ok() && !talk.ok())
            QCOMPARE(samples::dump(profile.cacheFile()), start);
        if (!pageStruck)
            QVERIFY(page.ok());
        QVERIFY(profile.writer().applyPages(second).ok());
        QVERIFY(profile.writer().applyMessages(third).ok());
        QCOMPARE(samples::dump(profile.cacheFile()), end);
        QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    }
    QVERIFY2(failures > 50, "SQLite was not replaced: this test needs statically linked libraries");
}

std::vector<Command> TestStoreFaults::commands()
{
    const ConversationId id{QStringLiteral("c-4")};
    return {NoteSeen{id, 3},
            MarkSeen{{id, {QStringLiteral("c-5")}}, false},
            MarkFollowedUp{id, FollowUpChannel::Phone},
            Remind{id, Instant{samples::birth.ms + 5}},
            SaveView{{QStringLiteral("v"), QStringLiteral("name"), QStringLiteral("maya")}},
            KeepState{QStringLiteral("list"), "7"},
            UndoFollowedUp{id},
            RemoveView{QStringLiteral("v")}};
}

/// The same for what the user does, one command after the other: a failing one is kept whole or not at all, in both
/// files, and giving it again ends where no failure would have. Afterwards a page goes over it.
void TestStoreFaults::everyCallOfSubmit()
{
    QFETCH(int, code);
    QFETCH(bool, sticky);
    QFETCH(int, kind);
    const auto work = [](samples::Profile &profile, const Command &command) {
        return profile.writer().submit(command, samples::birth);
    };
    std::vector<QStringList> states;
    const auto keep = [&states](samples::Profile &profile) {
        profile.close();
        states.push_back(samples::dump(profile.cacheFile()) + samples::dumpOutbox(profile.outboxFile()));
    };
    samples::Profile calm;
    QVERIFY(calm.writer().applyPages(before()).ok());
    for (const Command &command : commands()) {
        QVERIFY(work(calm, command).ok());
        keep(calm);
    }
    QVERIFY(calm.writer().applyPages(pages()).ok());
    keep(calm);

    int failures = 0;
    for (size_t place = 0; place < commands().size(); ++place) {
        for (int i = 0;; ++i) {
            samples::Profile profile;
            QVERIFY(profile.writer().applyPages(before()).ok());
            for (size_t done = 0; done < place; ++done)
                QVERIFY(work(profile, commands()[done]).ok());
            fault = {.at = i, .sticky = sticky, .code = code};
            const Result<ChangeSet> result = work(profile, commands()[place]);
            const bool struck = fault.failed > 0;
            fault = {};
            if (!result.ok()) {
                ++failures;
                QCOMPARE(int(result.error().kind), kind);
            }
            QVERIFY(work(profile, commands()[place]).ok());
            profile.close();
            QCOMPARE(samples::dump(profile.cacheFile()) + samples::dumpOutbox(profile.outboxFile()), states[place]);
            QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
            for (size_t rest = place + 1; rest < commands().size(); ++rest)
                QVERIFY(work(profile, commands()[rest]).ok());
            QVERIFY(profile.writer().applyPages(pages()).ok());
            profile.close();
            QCOMPARE(samples::dump(profile.cacheFile()) + samples::dumpOutbox(profile.outboxFile()), states.back());
            if (!struck)
                break;
        }
    }
    QVERIFY(failures > 50);
}

void TestStoreFaults::everyCallOfOpening()
{
    samples::Profile profile;
    QVERIFY(profile.writer().applyPages(before()).ok());
    const QStringList expected = samples::dump(profile.cacheFile());
    profile.close();
    int failures = 0;
    for (int i = 0;; ++i) {
        fault = {.at = i, .sticky = true};
        const bool opened = Writer::open(profile.folder(), samples::birth).ok();
        const bool struck = fault.failed > 0;
        fault = {};
        failures += opened ? 0 : 1;
        if (!struck)
            break;
        QCOMPARE(samples::dump(profile.cacheFile()), expected); // a failing disk is no damage: nothing is set aside
    }
    QVERIFY(failures > 20);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
