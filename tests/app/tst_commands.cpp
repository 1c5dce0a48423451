// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demomirror.h"

#include <QFile>
#include <QImage>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

struct Ended {
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    /// One sentence for people: the program's name, then words that end with a full stop.
    [[nodiscard]] bool isOneSentence() const
    {
        return err.count(u'\n') == 1 && err.trimmed().endsWith(u'.') && err.trimmed().contains(u' ');
    }
};

} // namespace

/// leadlight as a program without a window: what it prints and how it ends.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void syncPrintsTheServersFigures();
    void syncAgainAsksForNothingTwice();
    void syncFailsWithASentence_data();
    void syncFailsWithASentence();
    void listPrintsWhatTheServerHas();
    void listFiltersAndLimits();
    void listNeedsACache();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void screenshotHasTheWantedSize();
    void screenshotOfADemo();
    void screenshotFailsWithASentence();

private:
    [[nodiscard]] Ended run(const QStringList &arguments, const QString &token = u"secret"_s) const;
    [[nodiscard]] QStringList syncArguments(const QStringList &more = {}) const
    {
        return QStringList{u"sync"_s,
                           u"--profile"_s,
                           profile(),
                           u"--server"_s,
                           m_server.address(),
                           u"--ca-file"_s,
                           m_server.certificateFile()}
        + more;
    }
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }

    DemoServerProcess m_server{{u"--token"_s, u"secret"_s}};
    Mirror m_truth;
    qint64 m_messages = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::initTestCase()
{
    QVERIFY(m_server.isRunning());
    QCOMPARE(m_truth.pull(m_server, 500), 200);
    for (const QJsonObject &one : m_truth.conversations())
        m_messages += one["messageCount"_L1].toInteger();
    QVERIFY(m_messages > 0);
}

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Ended TestCommands::run(const QStringList &arguments, const QString &token) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LEADLIGHT_TOKEN"_s, token);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LEADLIGHT_FILE), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(2 * DemoServerProcess::patienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestCommands::syncPrintsTheServersFigures()
{
    const Ended json = run(syncArguments({u"--json"_s}));
    QCOMPARE(json.err, QString());
    QCOMPARE(json.status, 0);
    QCOMPARE(json.lines().size(), 1);
    const QJsonObject figures = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(figures["conversations"_L1].toInt(), int(m_truth.conversations().size()));
    QCOMPARE(figures["messages"_L1].toInteger(), m_messages);
    QCOMPARE(figures["objects"_L1].toInt(), m_truth.digest["count"_L1].toInt());
    QCOMPARE(figures["digest"_L1].toString(), m_truth.digest["xor64"_L1].toString());
    QVERIFY(figures["seconds"_L1].toDouble(-1) >= 0);
    QCOMPARE(figures["waiting"_L1].toInteger(-1), 0);
    QCOMPARE(figures["needYou"_L1].toInteger(-1), 0);
}

void TestCommands::syncAgainAsksForNothingTwice()
{
    QCOMPARE(run(syncArguments()).status, 0);
    const Ended plain = run(syncArguments());
    QCOMPARE(plain.status, 0);
    const QStringList lines = plain.lines();
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], u"conversations %1"_s.arg(m_truth.conversations().size()));
    QCOMPARE(lines[1], u"messages %1"_s.arg(m_messages));
    QCOMPARE(lines[2], u"digest "_s + m_truth.digest["xor64"_L1].toString());
    QVERIFY(lines[3].startsWith(u"seconds "_s));
    QCOMPARE(lines[4], u"waiting 0"_s);
    QCOMPARE(lines[5], u"needs you 0"_s);
}

void TestCommands::syncFailsWithASentence_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("named");
    QTest::newRow("wrong token") << u"wrong"_s << QString() << u"right"_s << u"rejects this key"_s;
    QTest::newRow("no token") << QString() << QString() << u"right"_s << u"LEADLIGHT_TOKEN"_s;
    QTest::newRow("wrong CA") << u"secret"_s << QString() << u"wrong"_s << u"not from a trusted source"_s;
    QTest::newRow("no CA") << u"secret"_s << QString() << QString() << u"not from a trusted source"_s;
    QTest::newRow("CA file missing") << u"secret"_s << QString() << u"missing"_s << u"cannot be read"_s;
    QTest::newRow("nobody there") << u"secret"_s << u"https://127.0.0.1:1"_s << QString() << u"takes no connection"_s;
}

void TestCommands::syncFailsWithASentence()
{
    QFETCH(QString, token);
    QFETCH(QString, address);
    QFETCH(QString, ca);
    QFETCH(QString, named);
    const DemoServerProcess other({});
    QStringList arguments{u"sync"_s, u"--profile"_s, profile(), u"--server"_s,
                          address.isEmpty() ? m_server.address() : address};
    if (ca == u"right"_s)
        arguments << u"--ca-file"_s << m_server.certificateFile();
    else if (ca == u"wrong"_s)
        arguments << u"--ca-file"_s << other.certificateFile();
    else if (!ca.isEmpty())
        arguments << u"--ca-file"_s << m_folder->filePath(ca);
    const Ended ended = run(arguments, token);
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
    QVERIFY2(ended.isOneSentence() || named == u"LEADLIGHT_TOKEN"_s, qPrintable(ended.err));
    QVERIFY(!ended.err.contains(u"secret"_s));
}

void TestCommands::listPrintsWhatTheServerHas()
{
    QCOMPARE(run(syncArguments()).status, 0);
    const Ended ended = run({u"list"_s, u"--profile"_s, profile(), u"--json"_s}, {});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, QString());
    QCOMPARE(ended.lines().size(), int(m_truth.conversations().size()));
    QString before;
    for (const QString &line : ended.lines()) {
        QJsonParseError wrong;
        const QJsonObject row = QJsonDocument::fromJson(line.toUtf8(), &wrong).object();
        QCOMPARE(wrong.error, QJsonParseError::NoError);
        const QJsonObject truth = m_truth.conversation(row["id"_L1].toString());
        QCOMPARE(row["status"_L1], truth["status"_L1]);
        QCOMPARE(row["crm"_L1], truth["crm"_L1]["state"_L1]);
        QCOMPARE(row["score"_L1].toInt(-1), truth["score"_L1].toInt(-1));
        QCOMPARE(row["messageCount"_L1], truth["messageCount"_L1]);
        QCOMPARE(row["agent"_L1], truth["agent"_L1]["name"_L1]);
        QCOMPARE(row["lastMessageAt"_L1], truth["lastMessageAt"_L1]);
        QCOMPARE(row["summary"_L1].toString(), truth["shortSummary"_L1].toString());
        const QString at = row["lastMessageAt"_L1].toString();
        QVERIFY2(before.isEmpty() || at <= before, "newest first");
        before = at;
    }
}

void TestCommands::listFiltersAndLimits()
{
    QCOMPARE(run(syncArguments()).status, 0);
    const auto list = [this](const QStringList &more) {
        return run(QStringList{u"list"_s, u"--profile"_s, profile()} + more);
    };
    const std::vector<QJsonObject> all = m_truth.conversations();
    const auto errors = std::ranges::count_if(all, [](const QJsonObject &one) {
        return one["crm"_L1]["state"_L1] == u"error"_s && one["status"_L1] == u"open"_s;
    });
    QVERIFY(errors > 2);
    QCOMPARE(list({u"--filter"_s, u"crm:error status:open"_s}).lines().size(), int(errors));
    QCOMPARE(list({u"--filter"_s, u"crm:error status:open"_s, u"--limit"_s, u"2"_s}).lines().size(), 2);
    QCOMPARE(list({u"--limit"_s, u"0"_s}).out, QString());
    const Ended none = list({u"--filter"_s, u"nobodysaidthis"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.out, QString());
    // A hit in a message alone, and a line of eight columns whatever the visitor wrote.
    const Ended valencia = list({u"--filter"_s, u"valencia"_s});
    QCOMPARE(valencia.lines().size(), 1);
    QVERIFY2(valencia.out.contains(u"Tomás Herrera"_s), qPrintable(valencia.out));
    for (const QString &line : list({}).lines())
        QCOMPARE(line.count(u'\t'), 7);
}

void TestCommands::listNeedsACache()
{
    const Ended ended = run({u"list"_s, u"--profile"_s, profile()});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(u"no cache"_s) && ended.err.contains(profile()), qPrintable(ended.err));
    QVERIFY(!QFile::exists(profile()));
}

void TestCommands::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown command") << QStringList{u"drop"_s};
    QTest::newRow("sync without server") << QStringList{u"sync"_s, u"--profile"_s, u"p"_s};
    QTest::newRow("act without profile") << QStringList{u"act"_s};
    QTest::newRow("list without profile") << QStringList{u"list"_s};
    QTest::newRow("not https") << QStringList{u"--server"_s, u"http://127.0.0.1"_s};
}

void TestCommands::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.isOneSentence(), qPrintable(ended.err));
}

void TestCommands::screenshotHasTheWantedSize()
{
    QCOMPARE(run(syncArguments()).status, 0);
    const QString file = m_folder->filePath(u"window.png"_s);
    const Ended ended = run({u"--profile"_s, profile(), u"--offline"_s, u"--screenshot"_s, file, u"--size"_s,
                             u"1100x700"_s, u"--select"_s, u"maya"_s, u"--insights"_s, u"--theme"_s, u"dark"_s});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    const QImage picture(file);
    QCOMPARE(picture.size(), QSize(1100, 700));
    QVERIFY(picture.pixelColor(2, 2).lightness() < 128);
    QVERIFY2(ended.out.contains(u"%1 conversations"_s.arg(m_truth.conversations().size())), qPrintable(ended.out));
}

void TestCommands::screenshotOfADemo()
{
    const QString file = m_folder->filePath(u"demo.png"_s);
    const Ended ended = run({u"--demo"_s, u"--screenshot"_s, file}, {});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QCOMPARE(QImage(file).size(), QSize(1440, 900));
    QVERIFY2(ended.out.contains(u"%1 conversations"_s.arg(m_truth.conversations().size())), qPrintable(ended.out));
}

void TestCommands::screenshotFailsWithASentence()
{
    QCOMPARE(run(syncArguments()).status, 0);
    const QStringList offline{u"--profile"_s, profile(), u"--offline"_s, u"--screenshot"_s};
    const QString file = m_folder->filePath(u"no/such/folder/window.png"_s);
    const Ended unwritable = run(QStringList(offline) << file);
    QCOMPARE(unwritable.status, 1);
    QCOMPARE(unwritable.out, QString());
    QVERIFY2(unwritable.err.contains(file) && unwritable.isOneSentence(), qPrintable(unwritable.err));

    const Ended unreachable = run({u"--profile"_s, profile(), u"--server"_s, u"https://127.0.0.1:1"_s,
                                   u"--screenshot"_s, m_folder->filePath(u"a.png"_s)});
    QCOMPARE(unreachable.status, 1);
    QVERIFY2(unreachable.isOneSentence(), qPrintable(unreachable.err));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
