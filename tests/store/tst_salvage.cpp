// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"

#include "domain/outboxrules.h"

#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace leadlight;
using namespace leadlight::samples;

namespace {

constexpr int changes = 300;
constexpr int pageSize = 4096;

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || target.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

QString textOf(int number)
{
    return QStringLiteral("words of note %1.").arg(number);
}

QStringList bad(const Profile &profile)
{
    return QDir(profile.folder()).entryList({QStringLiteral("outbox.bad-?")}, QDir::Files, QDir::Name);
}

/// While it lives no file may grow beyond `most` bytes.
class SmallFiles final
{
public:
    explicit SmallFiles(qint64 most)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) // so that it is an error of the write
    {
        if (getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("no limit known");
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(most);
        if (setrlimit(RLIMIT_FSIZE, &small) != 0)
            qFatal("no limit set");
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_signal);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

} // namespace

/// A damaged outbox.db (sync-and-trust F57): the file stays, what can be read goes on, and people are told how much.
class TestSalvage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTornPageCostsItsRowsOnly();
    void aTornIndexCostsNothing();
    void aTornStateCostsNothing();
    void aFileThatCannotBeOpenedCostsItsRowsOnly();
    void aDiskThatRefusesCostsNothing();
    void aChangedWordIsAskedAbout();
    void randomDamage();
    void aKillBetweenTheHalves_data();
    void aKillBetweenTheHalves();
    void theReportStaysUntilItIsRead();

private:
    void begin(Profile &profile, const QByteArray &outbox) const;
    [[nodiscard]] qsizetype pageWith(const QByteArray &bytes) const;

    QByteArray m_cache;
    QByteArray m_outbox;
    std::vector<OutboxRow> m_rows;
};

/// Notes of two conversations, a mark and a view.
void TestSalvage::initTestCase()
{
    Profile profile;
    (void)applied(profile.writer(), feed({putOf(served(1)), putOf(served(2))}));
    for (int i = 0; i < changes; ++i)
        (void)act(profile, PutNote{{QStringLiteral("n%1").arg(i)}, textOf(i)}, "g",
                  {{i % 2 == 0 ? QStringLiteral("c-1") : QStringLiteral("c-2")}});
    (void)done(profile.writer(),
               SaveView{{QStringLiteral("v"), QStringLiteral("Mine"), QStringLiteral("status:open")}});
    m_rows = outboxOf(profile).rows;
    QCOMPARE(m_rows.size(), size_t(changes));
    profile.close();
    m_cache = contents(profile.cacheFile());
    m_outbox = contents(profile.outboxFile());
}

void TestSalvage::begin(Profile &profile, const QByteArray &outbox) const
{
    QVERIFY(QDir().mkpath(profile.folder()));
    write(profile.cacheFile(), m_cache);
    write(profile.outboxFile(), outbox);
}

/// Where the page begins that holds these bytes.
qsizetype TestSalvage::pageWith(const QByteArray &bytes) const
{
    const qsizetype at = m_outbox.indexOf(bytes);
    return at < 0 ? at : at / pageSize * pageSize;
}

void TestSalvage::aTornPageCostsItsRowsOnly()
{
    QByteArray torn = m_outbox;
    const qsizetype page = pageWith(textOf(150).toUtf8());
    QVERIFY(page > 0);
    torn.replace(page, pageSize, QByteArray(pageSize, '\0'));
    Profile profile;
    begin(profile, torn);
    const OutboxStatus status = outboxOf(profile);
    QVERIFY(status.salvage.has_value());
    QCOMPARE(status.salvage->copy, QStringLiteral("outbox.bad-1"));
    QVERIFY(!status.salvage->complete);
    QVERIFY(status.salvage->unreadable > 0 && status.salvage->unreadable < 30);
    QCOMPARE(status.salvage->saved + status.salvage->unreadable, changes);
    QCOMPARE(status.waiting, status.salvage->saved);
    for (const OutboxRow &row : status.rows)
        QVERIFY(std::ranges::find(m_rows, row) != m_rows.end());
    QCOMPARE(contents(profile.folder() + QStringLiteral("/outbox.bad-1")), torn);
    // What is lost does not show any more, and what comes now has a number of its own.
    QCOMPARE(qint64(shown(profile).notes.size() + shown(profile, {QStringLiteral("c-2")}).notes.size()),
             status.salvage->saved);
    (void)act(profile, SetStatus{Status::Closed});
    QCOMPARE(outboxOf(profile).waiting, status.waiting + 1);
    profile.close();
    QCOMPARE(bad(profile), QStringList(QStringLiteral("outbox.bad-1")));
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestSalvage::aTornIndexCostsNothing()
{
    Profile profile;
    QByteArray torn = m_outbox;
    // The keys lie in the table and in an index of their own: the last place is the index.
    const QByteArray key = m_rows.at(150).id.value.toUtf8();
    const qsizetype table = pageWith(textOf(150).toUtf8());
    qsizetype at = torn.indexOf(key);
    while (at >= 0 && at / pageSize * pageSize == table)
        at = torn.indexOf(key, at + 1);
    QVERIFY(at > 0);
    torn.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'));
    begin(profile, torn);
    const OutboxStatus status = outboxOf(profile);
    QVERIFY(status.salvage.has_value());
    QCOMPARE(status.salvage->saved, changes);
    QCOMPARE(status.salvage->unreadable, 0);
    QVERIFY(status.rows == m_rows);
    profile.close();
    QCOMPARE(samples::ask(profile.outboxFile(), QStringLiteral("SELECT name FROM view")).toString(),
             QStringLiteral("Mine"));
}

/// Numbers go on rising although nobody knows the last one.
void TestSalvage::aTornStateCostsNothing()
{
    Profile profile;
    begin(profile, m_outbox);
    QVERIFY(samples::tamper(profile.outboxFile(), {QStringLiteral("DELETE FROM state")}));
    const OutboxStatus status = outboxOf(profile);
    QCOMPARE(status.salvage->saved, changes);
    QVERIFY(!status.salvage->complete);
    const std::vector<OutboxRow> rows = sendable(profile);
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(profile.writer().beginSending(rows.at(0).id, birth)->clientSeq > 1'000'000);
}

/// The server has seen numbers that nobody can read any more, and would refuse a lower one (409).
void TestSalvage::aFileThatCannotBeOpenedCostsItsRowsOnly()
{
    Profile profile;
    begin(profile, "torn");
    qint64 last = 1'000'000;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!outboxOf(profile).salvage->complete);
        (void)act(profile, SetStatus{Status::Closed});
        const std::vector<OutboxRow> rows = sendable(profile);
        QCOMPARE(rows.size(), size_t(1));
        const qint64 next = profile.writer().beginSending(rows.at(0).id, birth)->clientSeq;
        QVERIFY(next > last);
        last = next;
        profile.close();
        write(profile.outboxFile(), "torn again");
    }
}

/// What was saved lies in a log first: where the disk does not let it into the database, the damaged file must stay.
void TestSalvage::aDiskThatRefusesCostsNothing()
{
    QByteArray torn = m_outbox;
    torn.replace(pageWith(textOf(150).toUtf8()), pageSize, QByteArray(pageSize, '\0'));
    qint64 saved = 0;
    {
        Profile profile;
        begin(profile, torn);
        saved = outboxOf(profile).salvage->saved;
    }
    int refused = 0;
    int opened = 0;
    for (qint64 most = m_outbox.size() / 2; most < m_outbox.size() * 5 / 4; most += 2 * pageSize) {
        Profile profile;
        begin(profile, torn);
        {
            const SmallFiles small(most);
            const bool works = Writer::open(profile.folder(), birth).ok();
            ++(works ? opened : refused);
        }
        QCOMPARE(outboxOf(profile).waiting, saved);
        QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
    }
    QVERIFY(refused > 0 && opened > 0);
}

void TestSalvage::aChangedWordIsAskedAbout()
{
    QByteArray torn = m_outbox;
    const QByteArray word = textOf(150).toUtf8();
    torn.replace(torn.indexOf(word), 5, "WORDS");
    torn.replace(pageWith(textOf(10).toUtf8()), pageSize, QByteArray(pageSize, '\0')); // so that it is salvaged at all
    Profile profile;
    begin(profile, torn);
    const OutboxStatus status = outboxOf(profile);
    QCOMPARE(status.needYou, 1);
    QCOMPARE(status.waiting + 1, status.salvage->saved);
}

void TestSalvage::randomDamage()
{
    samples::Random random(5);
    int salvaged = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray torn = m_outbox;
        for (int flips = 1 + pick(random, 40); flips > 0; --flips)
            torn[pick(random, int(torn.size()))] = char(pick(random, 256));
        if (i % 6 == 0)
            torn.truncate(pick(random, int(torn.size())));
        Profile profile;
        begin(profile, torn);
        const OutboxStatus status = outboxOf(profile);
        for (const OutboxRow &row : status.rows) {
            if (needsUser(row.state.value))
                continue;
            const auto same = std::ranges::find(m_rows, row.id, &OutboxRow::id);
            QVERIFY(same != m_rows.end() && same->action == row.action && same->conversation == row.conversation);
        }
        if (!status.salvage)
            continue;
        ++salvaged;
        QCOMPARE(contents(profile.folder() + u'/' + status.salvage->copy), torn);
        (void)act(profile, SetStatus{Status::Closed});
    }
    QVERIFY2(salvaged > 20, "the flips damage too little to prove anything");
}

void TestSalvage::aKillBetweenTheHalves_data()
{
    QTest::addColumn<bool>("moved");
    QTest::newRow("before the damaged one made room") << false;
    QTest::newRow("after it") << true;
}

/// The new file is complete under another name, and the damaged one still there, or only its log.
void TestSalvage::aKillBetweenTheHalves()
{
    QFETCH(bool, moved);
    Profile profile;
    begin(profile, "torn");
    write(profile.outboxFile() + QStringLiteral("-wal"), "log");
    if (moved)
        QVERIFY(QFile::rename(profile.outboxFile(), profile.folder() + QStringLiteral("/outbox.bad-1")));
    write(profile.outboxFile() + QStringLiteral(".salvaged"), m_outbox);
    QCOMPARE(outboxOf(profile).waiting, changes);
    QCOMPARE(contents(profile.folder() + QStringLiteral("/outbox.bad-1")), QByteArray("torn"));
    QCOMPARE(contents(profile.folder() + QStringLiteral("/outbox.bad-1-wal")), QByteArray("log"));
    profile.close();
    QCOMPARE(outboxOf(profile).waiting, changes);
}

void TestSalvage::theReportStaysUntilItIsRead()
{
    Profile profile;
    begin(profile, "torn");
    (void)profile.writer();
    profile.close();
    QVERIFY(outboxOf(profile).salvage.has_value());
    (void)profile.writer().submit(KeepState{OutboxSalvage::keptUnder(), {}}, birth);
    QVERIFY(!outboxOf(profile).salvage);
    profile.close();
    QVERIFY(!outboxOf(profile).salvage);
    // The next one is another file.
    profile.close();
    write(profile.outboxFile(), "torn again");
    QCOMPARE(outboxOf(profile).salvage->copy, QStringLiteral("outbox.bad-2"));
    QCOMPARE(bad(profile).size(), 2);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
