// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/samples.h"

#include <QDir>
#include <QTest>

using namespace leadlight;

/// Damaged, foreign, stale and missing files (sync-and-trust F56-F58, M12). The cache heals without a question; of the
/// outbox everything that can be read goes on, and the damaged file stays (tst_salvage).
class TestCorrupt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damagedCacheIsSetAside_data();
    void damagedCacheIsSetAside();
    void randomFlipsNeverCrash();
    void strayJournalIsKeptAway();
    void damageMetInUseIsMarked();
    void onlyTheLastDamagedCacheIsKept();
    void damagedOutboxIsKept_data();
    void damagedOutboxIsKept();
    void missingCacheIsMadeAnew();

private:
    static QByteArray contents(const QString &file);
    static void write(const QString &file, const QByteArray &bytes);
    static bool fill(Writer &writer);
    static QStringList setAside(const QString &folder);

    QByteArray m_cache;
    QByteArray m_outbox;
};

QByteArray TestCorrupt::contents(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void TestCorrupt::write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || target.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

bool TestCorrupt::fill(Writer &writer)
{
    samples::Random random(1);
    std::vector<Change> changes;
    std::vector<MessagePage> talks;
    for (int i = 0; i < 60; ++i) {
        const ConversationRecord record = samples::conversation(random, i);
        changes.push_back(samples::putOf(record));
        talks.push_back(samples::messagesOf(random, record, 0, 3));
    }
    const ChangePage page = samples::walkOf(changes, QStringLiteral("1"));
    return writer.applyPages({&page, 1}).ok() && writer.applyMessages(talks).ok();
}

QStringList TestCorrupt::setAside(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("cache.bad-*")}, QDir::Files, QDir::Name);
}

void TestCorrupt::initTestCase()
{
    samples::Profile profile;
    QVERIFY(fill(profile.writer()));
    profile.close();
    m_cache = contents(profile.cacheFile());
    m_outbox = contents(profile.outboxFile());
    QVERIFY(m_cache.size() > 50000);
}

void TestCorrupt::damagedCacheIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero length") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("text")
        << QByteArray("this is not a database, but it is long enough to look like a file").repeated(200);
    QTest::newRow("half") << m_cache.left(m_cache.size() / 2);
    QTest::newRow("cut in a page") << m_cache.left(m_cache.size() - 1000);
    QByteArray header = m_cache;
    header[0] = 'X';
    QTest::newRow("magic") << header;
    QByteArray zeroes = m_cache;
    zeroes.replace(4096, 4096 * 3, QByteArray(4096 * 3, '\0'));
    QTest::newRow("pages of zeroes") << zeroes;
    QTest::newRow("another program's database") << m_outbox;
}

void TestCorrupt::damagedCacheIsSetAside()
{
    QFETCH(QByteArray, bytes);
    samples::Profile profile;
    QVERIFY(QDir().mkpath(profile.folder()));
    write(profile.cacheFile(), bytes);
    write(profile.outboxFile(), m_outbox);
    QVERIFY(profile.writer().pullState().ok());
    QVERIFY(profile.writer().pullState()->cursor.isEmpty());
    QCOMPARE(setAside(profile.folder()).value(0), QStringLiteral("cache.bad-1"));
    QVERIFY(fill(profile.writer()));
    QVERIFY(profile.reader().spine(Query()).ok());
    profile.close();
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    QCOMPARE(contents(profile.outboxFile()), m_outbox);
}

void TestCorrupt::randomFlipsNeverCrash()
{
    samples::Random random(2);
    int healed = 0;
    for (int i = 0; i < 100; ++i) {
        samples::Profile profile;
        QVERIFY(QDir().mkpath(profile.folder()));
        QByteArray bytes = m_cache;
        for (int flips = 1 + samples::pick(random, 20); flips > 0; --flips)
            bytes[samples::pick(random, int(bytes.size()))] = char(samples::pick(random, 256));
        if (i % 5 == 0)
            bytes.truncate(samples::pick(random, int(bytes.size())));
        write(profile.cacheFile(), bytes);
        const bool whole = fill(profile.writer()); // may meet damage that opening could not see
        Query query;
        query.text = QStringLiteral("maya");
        (void)profile.reader().spine(query);
        (void)profile.reader().facets(query);
        (void)profile.reader().transcript(ConversationId{QStringLiteral("c-1")}, -1, 50);
        (void)profile.reader().detail(ConversationId{QStringLiteral("c-1")});
        profile.close();
        healed += setAside(profile.folder()).isEmpty() ? 0 : 1;
        if (whole)
            continue;
        QVERIFY(fill(profile.writer())); // the second start has set it aside
        QVERIFY(!setAside(profile.folder()).isEmpty());
    }
    QVERIFY2(healed > 30, "the flips damage too little to prove anything");
}

void TestCorrupt::strayJournalIsKeptAway()
{
    // A rollback journal of another database with our page count: SQLite would carry it into ours (M12).
    samples::Profile profile;
    QVERIFY(fill(profile.writer()));
    profile.close();
    QTemporaryDir other;
    const QString victim = other.filePath(QStringLiteral("other.db"));
    QVERIFY(samples::tamper(victim,
                            {QStringLiteral("PRAGMA journal_mode = PERSIST"), QStringLiteral("CREATE TABLE x(y)"),
                             QStringLiteral("INSERT INTO x VALUES (1)")}));
    QByteArray journal = contents(victim + QStringLiteral("-journal"));
    QVERIFY(journal.size() > 512);
    journal.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7")); // hot again
    for (const QString &file : {profile.cacheFile(), profile.outboxFile()})
        write(file + QStringLiteral("-journal"), journal);
    QCOMPARE(profile.writer().pullState()->conversations, 60);
    QCOMPARE(QDir(profile.folder()).entryList({QStringLiteral("*.stray-1")}, QDir::Files, QDir::Name),
             QStringList({QStringLiteral("cache.db.stray-1"), QStringLiteral("outbox.db.stray-1")}));
    QCOMPARE(setAside(profile.folder()), QStringList());
}

void TestCorrupt::damageMetInUseIsMarked()
{
    samples::Profile profile;
    QVERIFY(fill(profile.writer()));
    profile.close();
    // A table that only the reader asks for: it meets the damage, and the next start knows.
    QVERIFY(samples::tamper(profile.cacheFile(),
                            {QStringLiteral("DROP INDEX conversation_spine"), QStringLiteral("DROP TABLE facet")}));
    const auto reader = Reader::open(profile.cacheFile());
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->facets(Query()).error().kind, ErrorKind::Corrupt);
    QVERIFY(QFile::exists(damageMark(profile.cacheFile())));
    QVERIFY(fill(profile.writer()));
    QVERIFY(!QFile::exists(damageMark(profile.cacheFile())));
    QCOMPARE(setAside(profile.folder()).value(0), QStringLiteral("cache.bad-1"));
}

void TestCorrupt::onlyTheLastDamagedCacheIsKept()
{
    samples::Profile profile;
    for (int i = 1; i <= 3; ++i) {
        (void)profile.writer();
        profile.close();
        write(profile.cacheFile(), "x");
    }
    (void)profile.writer();
    QCOMPARE(setAside(profile.folder()), QStringList(QStringLiteral("cache.bad-3")));
}

void TestCorrupt::damagedOutboxIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero length") << QByteArray("");
    QTest::newRow("text") << QByteArray("this is not a database").repeated(500);
    QTest::newRow("another program's database") << m_cache;
    QByteArray zeroes = m_outbox;
    zeroes.replace(4096, 4096, QByteArray(4096, '\0'));
    QTest::newRow("page of zeroes") << zeroes;
}

void TestCorrupt::damagedOutboxIsKept()
{
    QFETCH(QByteArray, bytes);
    samples::Profile profile;
    QVERIFY(QDir().mkpath(profile.folder()));
    write(profile.outboxFile(), bytes);
    write(profile.cacheFile(), m_cache);
    const OutboxStatus status = *profile.writer().outbox();
    QVERIFY(status.salvage.has_value());
    QCOMPARE(status.salvage->copy, QStringLiteral("outbox.bad-1"));
    QVERIFY(!status.salvage->complete);
    QCOMPARE(contents(profile.folder() + QStringLiteral("/outbox.bad-1")), bytes);
    QVERIFY(fill(profile.writer()));
}

void TestCorrupt::missingCacheIsMadeAnew()
{
    samples::Profile profile;
    QVERIFY(fill(profile.writer()));
    profile.close();
    QVERIFY(QFile::remove(profile.cacheFile()));
    QVERIFY(profile.writer().pullState()->cursor.isEmpty());
    QVERIFY(fill(profile.writer()));
}

QTEST_GUILESS_MAIN(TestCorrupt)
#include "tst_corrupt.moc"
