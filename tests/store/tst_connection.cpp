// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/samples.h"
#include "store/transaction.h"

#include <QDir>
#include <QTest>

using namespace leadlight;

class TestConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pragmasOfEachRole();
    void valuesGoInAndOut();
    void transactionRollsBack();
    void failureNamesTheKind();
    void filesAreForTheOwnerOnly();
    void secondProfileWriterIsBusy();
    void profileThatCannotBeMade();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString newFile() const;
};

QString TestConnection::newFile() const
{
    static int number = 0;
    const QString name = m_folder.filePath(QStringLiteral("%1.db").arg(++number));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot create a file");
    return name;
}

void TestConnection::pragmasOfEachRole()
{
    const QString file = newFile();
    Connection writer(file, Role::CacheWriter);
    QCOMPARE(writer.prepare("PRAGMA journal_mode").step(), true);
    QCOMPARE(writer.number("PRAGMA synchronous"), 1);
    QCOMPARE(writer.number("PRAGMA secure_delete"), 1);
    QCOMPARE(writer.number("PRAGMA foreign_keys"), 1);
    QCOMPARE(writer.number("PRAGMA trusted_schema"), 0);
    QCOMPARE(writer.number("PRAGMA cell_size_check"), 1);
    QCOMPARE(writer.number("PRAGMA busy_timeout"), 5000);
    Statement mode = writer.prepare("PRAGMA journal_mode");
    QVERIFY(mode.step());
    QCOMPARE(mode.read<QString>(), QStringLiteral("wal"));
    writer.runScript("CREATE TABLE t(a)");

    Connection reader(file, Role::CacheReader);
    QCOMPARE(reader.number("PRAGMA query_only"), 1);
    QCOMPARE(reader.number("PRAGMA trusted_schema"), 0);
    QVERIFY_THROWS_EXCEPTION(Failure, reader.run("INSERT INTO t VALUES (1)"));

    Connection outbox(newFile(), Role::OutboxWriter);
    QCOMPARE(outbox.number("PRAGMA synchronous"), 2);
    QCOMPARE(outbox.number("PRAGMA secure_delete"), 1);
}

void TestConnection::valuesGoInAndOut()
{
    Connection connection(newFile(), Role::CacheWriter);
    connection.runScript("CREATE TABLE t(i INTEGER, s TEXT, b BLOB, at INTEGER, score INTEGER, e TEXT, l TEXT) STRICT");
    const QString text = QStringLiteral("Łódź 東京 🏠 \"'") + QChar(0) + QStringLiteral("end");
    const std::vector<Named<MatchReason>> reasons{MatchReason::SameEmail,
                                                  Named<MatchReason>::fromText(QStringLiteral("new\n\"one\""))};
    connection.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)", std::numeric_limits<qint64>::min(), text,
                   QByteArray("\0\xff", 2), Instant{}, Score(), Named<Status>::fromText(QStringLiteral("later")),
                   reasons);
    connection.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)", 7, QString(), QByteArray(""), Instant{-5}, Score(0),
                   Named<Status>(), std::vector<Named<MatchReason>>());
    Statement rows = connection.prepare("SELECT * FROM t ORDER BY rowid");
    QVERIFY(rows.step());
    QCOMPARE(rows.read<qint64>(), std::numeric_limits<qint64>::min());
    QCOMPARE(rows.read<QString>(), text);
    QCOMPARE(rows.read<QByteArray>(), QByteArray("\0\xff", 2));
    QVERIFY(!rows.read<Instant>().isSet());
    QVERIFY(!rows.read<Score>().isSet());
    QCOMPARE(rows.read<Named<Status>>(), Named<Status>::fromText(QStringLiteral("later")));
    QCOMPARE(rows.read<std::vector<Named<MatchReason>>>(), reasons);
    QVERIFY(rows.step());
    QCOMPARE(rows.read<int>(), 7);
    QCOMPARE(rows.read<QString>(), QString());
    QCOMPARE(rows.read<QByteArray>(), QByteArray());
    QCOMPARE(rows.read<Instant>(), Instant{-5});
    QCOMPARE(rows.read<Score>(), Score(0));
    QCOMPARE(rows.read<Named<Status>>(), Named<Status>());
    QVERIFY(rows.read<std::vector<Named<MatchReason>>>().empty());
    QVERIFY(!rows.step());
}

void TestConnection::transactionRollsBack()
{
    Connection connection(newFile(), Role::CacheWriter);
    connection.runScript("CREATE TABLE t(a)");
    {
        Transaction transaction(connection, "test");
        connection.run("INSERT INTO t VALUES (1)");
    }
    QVERIFY(connection.isIdle());
    QCOMPARE(connection.number("SELECT count(*) FROM t"), 0);
    Transaction transaction(connection, "test");
    connection.run("INSERT INTO t VALUES (1)");
    const ConversationId id{QStringLiteral("c")};
    transaction.touch(1, id, RowChange::Kind::Added, Touched::Card);
    transaction.touch(2, id, RowChange::Kind::Changed, Touched::Card);
    transaction.touch(1, id, RowChange::Kind::Changed, Touched::Messages);
    const ChangeSet changes = transaction.commit(9);
    QCOMPARE(changes.revision, 9);
    QCOMPARE(changes.rows.size(), size_t(2));
    QCOMPARE(changes.rows[0].touched, Touched::Card | Touched::Messages);
    QCOMPARE(connection.number("SELECT count(*) FROM t"), 1);
}

void TestConnection::failureNamesTheKind()
{
    Connection connection(newFile(), Role::CacheWriter);
    connection.runScript("CREATE TABLE t(secret TEXT PRIMARY KEY)");
    connection.run("INSERT INTO t VALUES (?)", QStringLiteral("canary"));
    try {
        connection.run("INSERT INTO t VALUES (?)", QStringLiteral("canary"));
        QFAIL("no failure");
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, ErrorKind::Corrupt);
        QVERIFY(!failure.error().detail.contains(QStringLiteral("canary")));
        QVERIFY(!failure.error().detail.contains(QStringLiteral("secret")));
    }
    try {
        connection.runScript("PRAGMA max_page_count = 5");
        for (int i = 0; i < 10000; ++i)
            connection.run("INSERT INTO t VALUES (?)", QString(1000, u'x') + QString::number(i));
        QFAIL("no failure");
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, ErrorKind::DiskFull);
        QVERIFY(failure.error().retryable);
    }
}

void TestConnection::filesAreForTheOwnerOnly()
{
    samples::Random random(1);
    samples::Profile profile;
    const ChangePage page = samples::pageOf({samples::putOf(samples::conversation(random, 1))}, QStringLiteral("1"));
    QVERIFY(profile.writer().applyPages({&page, 1}).ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(profile.folder()).permissions() & others));
    const auto check = [&] {
        const QFileInfoList files = QDir(profile.folder()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3); // with the log
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    };
    check();
    // Files that an older umask left open are closed again.
    profile.close();
    QVERIFY(QFile::setPermissions(profile.cacheFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    QVERIFY(profile.writer().applyPages({&page, 1}).ok());
    check();
}

void TestConnection::secondProfileWriterIsBusy()
{
    samples::Profile profile;
    (void)profile.writer();
    const auto second = Writer::open(profile.folder(), samples::birth);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QVERIFY(profile.writer().pullState().ok());
    profile.close();
    QVERIFY(Writer::open(profile.folder(), samples::birth).ok());
}

void TestConnection::profileThatCannotBeMade()
{
    const QString file = newFile();
    const auto opened = Writer::open(file + QStringLiteral("/profile"), samples::birth);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Disk);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
