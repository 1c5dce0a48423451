// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/migrations.h"
#include "store/samples.h"

#include <QDir>
#include <QTest>

using namespace leadlight;

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestIsTheHighestScript();
    void everyOldVersionOpens_data();
    void everyOldVersionOpens();
    void eachScriptIsOneStep();
    void failingScriptLeavesTheOldVersion();
    void newerFileIsRefusedUntouched_data();
    void newerFileIsRefusedUntouched();
    void killedBeginningStartsAgain();
    void otherFoldingMakesTheWordsAnew();

private:
    static void write(const QString &file, const QByteArray &text);
};

void TestMigrations::write(const QString &file, const QByteArray &text)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file));
}

void TestMigrations::newestIsTheHighestScript()
{
    QCOMPARE(newestVersion(cacheSchema()), 4);
    QCOMPARE(newestVersion(outboxSchema()), 3);
    samples::Profile profile;
    (void)profile.writer();
    profile.close();
    for (const auto &[file, schema] :
         {std::pair(profile.cacheFile(), cacheSchema()), std::pair(profile.outboxFile(), outboxSchema())}) {
        QCOMPARE(samples::ask(file, QStringLiteral("PRAGMA user_version")).toInt(), newestVersion(schema));
        QCOMPARE(samples::ask(file, QStringLiteral("PRAGMA application_id")).toInt(), schema.applicationId);
    }
}

void TestMigrations::everyOldVersionOpens_data()
{
    QTest::addColumn<bool>("cache");
    QTest::addColumn<bool>("outbox");
    QTest::newRow("both") << true << true;
    QTest::newRow("cache, with an outbox of today") << true << false;
    QTest::newRow("outbox, with a cache of today") << false << true;
}

/// Law 8: golden/v1 was written by the first program that had these files. Twelve conversations, three messages each;
/// scores 70, 72 … 92, one visitor message a minute, the last one archived.
void TestMigrations::everyOldVersionOpens()
{
    QFETCH(bool, cache);
    QFETCH(bool, outbox);
    samples::Profile profile;
    if (cache && outbox)
        QVERIFY(QDir().mkpath(profile.folder()));
    else
        (void)profile.writer();
    profile.close();
    for (const auto &[wanted, name] : {std::pair(cache, "cache.db"), std::pair(outbox, "outbox.db")}) {
        const QString to = profile.folder() + u'/' + QLatin1String(name);
        if (!wanted)
            continue;
        (void)QFile::remove(to);
        QVERIFY(QFile::copy(QStringLiteral(LEADLIGHT_GOLDEN "/v1/") + QLatin1String(name), to));
    }
    QVERIFY(profile.writer().pullState().ok());
    QCOMPARE(profile.writer().pullState()->conversations, cache ? 12 : 0);
    QVERIFY(profile.writer().submit(KeepState{QStringLiteral("a"), "b"}, samples::birth).ok());
    if (cache) {
        QVERIFY(profile.writer().pullState()->cursor.isEmpty()); // facet revisions and notes come by a new walk
        QCOMPARE(profile.reader().figures()->messages, 36);
        // What the new columns say is what they would say had the rows come today.
        QCOMPARE(profile.reader().spine(Query::parse(QStringLiteral("is:followup")))->entries.size(), size_t(6));
        const auto unseen = profile.reader().spine(Query::parse(QStringLiteral("is:unseen")));
        QCOMPARE(unseen->entries.size(), size_t(11)); // the first one was said before the profile's old news ended
        QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    }
    profile.close();
    QCOMPARE(samples::ask(profile.cacheFile(), QStringLiteral("PRAGMA user_version")).toInt(), 4);
    QCOMPARE(samples::ask(profile.outboxFile(), QStringLiteral("PRAGMA user_version")).toInt(), 3);
}

void TestMigrations::eachScriptIsOneStep()
{
    QTemporaryDir folder;
    const Schema schema{folder.filePath(QStringLiteral("sql")), 77};
    QVERIFY(QDir().mkpath(schema.folder));
    write(schema.folder + QStringLiteral("/0001_first.sql"), "CREATE TABLE a(x);\nINSERT INTO a VALUES (1); -- end\n");
    write(folder.filePath(QStringLiteral("t.db")), {});
    Connection connection(folder.filePath(QStringLiteral("t.db")), Role::CacheWriter);
    migrate(connection, schema);
    QCOMPARE(connection.number("PRAGMA user_version"), 1);
    write(schema.folder + QStringLiteral("/0002_second.sql"), "ALTER TABLE a ADD COLUMN y DEFAULT 5;");
    write(schema.folder + QStringLiteral("/0010_third.sql"), "UPDATE a SET y = y + 1;");
    QCOMPARE(newestVersion(schema), 10);
    migrate(connection, schema);
    migrate(connection, schema); // nothing is done twice
    QCOMPARE(connection.number("PRAGMA user_version"), 10);
    QCOMPARE(connection.number("PRAGMA application_id"), 77);
    QCOMPARE(connection.number("SELECT y FROM a"), 6);
}

void TestMigrations::failingScriptLeavesTheOldVersion()
{
    QTemporaryDir folder;
    const Schema schema{folder.path(), 77};
    write(folder.filePath(QStringLiteral("0001_first.sql")), "CREATE TABLE a(x);");
    write(folder.filePath(QStringLiteral("0002_bad.sql")), "CREATE TABLE b(x); INSERT INTO nowhere VALUES (1);");
    write(folder.filePath(QStringLiteral("t.db")), {});
    Connection connection(folder.filePath(QStringLiteral("t.db")), Role::CacheWriter);
    QVERIFY_THROWS_EXCEPTION(Failure, migrate(connection, schema));
    QCOMPARE(connection.number("PRAGMA user_version"), 1);
    QCOMPARE(connection.number("SELECT count(*) FROM sqlite_schema"), 1);
}

void TestMigrations::newerFileIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("cache") << QStringLiteral("cache.db");
    QTest::newRow("outbox") << QStringLiteral("outbox.db");
}

void TestMigrations::newerFileIsRefusedUntouched()
{
    QFETCH(QString, name);
    samples::Profile profile;
    (void)profile.writer();
    profile.close();
    const QString file = profile.folder() + u'/' + name;
    QVERIFY(
        samples::tamper(file, {QStringLiteral("PRAGMA user_version = 99"), QStringLiteral("CREATE TABLE later(x)")}));
    const auto opened = Writer::open(profile.folder(), samples::birth);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::NewerFile);
    QCOMPARE(samples::ask(file, QStringLiteral("PRAGMA user_version")).toInt(), 99);
    QCOMPARE(samples::ask(file, QStringLiteral("SELECT count(*) FROM later")).toInt(), 0);
    QCOMPARE(QDir(profile.folder()).entryList({QStringLiteral("*.bad-*")}), QStringList());
    if (name == QLatin1String("cache.db"))
        QCOMPARE(Reader::open(file).error().kind, ErrorKind::NewerFile);
}

void TestMigrations::killedBeginningStartsAgain()
{
    samples::Profile profile;
    QVERIFY(QDir().mkpath(profile.folder()));
    // What a kill in the middle of the very first start can leave behind.
    for (const char *left : {"outbox.db.new", "outbox.db.new-wal", "cache.db.new", "cache.db-wal"})
        write(profile.folder() + u'/' + QLatin1String(left), "half a file");
    QVERIFY(profile.writer().pullState().ok());
    profile.close();
    QCOMPARE(QDir(profile.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             QStringList({QStringLiteral("cache.db"), QStringLiteral("outbox.db")}));
}

void TestMigrations::otherFoldingMakesTheWordsAnew()
{
    samples::Random random(1);
    samples::Profile profile;
    ConversationRecord record = samples::conversation(random, 1);
    record.card.name = QStringLiteral("Łódź");
    const ChangePage page = samples::pageOf({samples::putOf(record)}, QStringLiteral("1"));
    QVERIFY(profile.writer().applyPages({&page, 1}).ok());
    MessagePage talk = samples::messagesOf(random, record, 0, 1);
    talk.items[0].text = QStringLiteral("Straßenbahn");
    QVERIFY(profile.writer().applyMessages({&talk, 1}).ok());
    profile.close();
    // As an older program would have left it: entries made by other rules.
    QVERIFY(samples::tamper(profile.cacheFile(),
                            {QStringLiteral("UPDATE state SET folding = 'old'"),
                             QStringLiteral("INSERT INTO card_words(card_words) VALUES ('delete-all')"),
                             QStringLiteral("INSERT INTO message_words(message_words) VALUES ('delete-all')")}));
    for (const char *text : {"lodz", "strassen"}) {
        Query query;
        query.text = QLatin1String(text);
        QCOMPARE(profile.reader().spine(query)->entries.size(), size_t(1));
    }
    QVERIFY(samples::ask(profile.cacheFile(), QStringLiteral("SELECT folding FROM state")).toString()
            != QLatin1String("old"));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
