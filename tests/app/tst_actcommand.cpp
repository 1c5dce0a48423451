// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/actline.h"
#include "demomirror.h"
#include "store/writer.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// `leadlight act` as scripts use it: the real program, its lines, its ends, and what becomes of the lines.
class TestActCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachLineIsAnsweredWhenItIsSafe();
    void everyWishReachesTheServerOnce();
    void whatIsSoAlreadyIsSaid();
    void aBadLineEndsIt_data();
    void aBadLineEndsIt();
    void aBrokenInputOrOutputIsAFailure();
    void needsACache();
    void anOpenWindowKeepsItOut();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] QByteArrayList act(const QByteArray &lines);
    [[nodiscard]] QString sync();
    [[nodiscard]] std::vector<QJsonObject> effects();
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] std::vector<OutboxRow> waiting() const;

    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = -1;   ///< of the last act()
    QByteArray m_errors; ///< of the last act() or sync()
};

void TestActCommand::init()
{
    m_server = std::make_unique<DemoServerProcess>(QStringList{u"--token"_s, u"secret"_s, u"--test-endpoints"_s});
    QVERIFY(m_server->isRunning());
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(sync().startsWith(u"conversations"_s), m_errors.constData());
}

void TestActCommand::cleanup()
{
    m_server.reset();
}

void TestActCommand::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEADLIGHT_TOKEN"_s, u"secret"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LEADLIGHT_FILE), arguments);
}

/// The answers to lines that come all at once.
QByteArrayList TestActCommand::act(const QByteArray &lines)
{
    QProcess process;
    start(process, {u"act"_s, u"--profile"_s, profile()});
    process.write(lines);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(DemoServerProcess::patienceMs);
    m_status = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    m_errors = process.readAllStandardError();
    QByteArrayList answers = process.readAllStandardOutput().split('\n');
    answers.removeLast();
    return answers;
}

QString TestActCommand::sync()
{
    QProcess process;
    start(process,
          {u"sync"_s, u"--profile"_s, profile(), u"--server"_s, m_server->address(), u"--ca-file"_s,
           m_server->certificateFile()});
    process.waitForFinished(DemoServerProcess::patienceMs);
    m_errors = process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<QJsonObject> TestActCommand::effects()
{
    std::vector<QJsonObject> all;
    const Answered answer = m_server->get(u"/v1/test/effects"_s);
    for (const auto &one : answer.json[u"effects"_s].toArray())
        all.push_back(one.toObject());
    return all;
}

std::vector<OutboxRow> TestActCommand::waiting() const
{
    const auto writer = Writer::open(profile(), SystemClock().wall());
    return writer ? (*writer)->outbox()->rows : std::vector<OutboxRow>();
}

/// A script waits for the answer to a line before it goes on; the process may then die at any moment (O1).
void TestActCommand::eachLineIsAnsweredWhenItIsSafe()
{
    QProcess process;
    start(process, {u"act"_s, u"--profile"_s, profile()});
    QVERIFY(process.waitForStarted());
    QByteArrayList ids;
    for (const char *line : {R"({"id":"maya","status":"archived"})", R"({"id":"tomas","note":"call back"})"}) {
        process.write(line);
        process.write("\n");
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(DemoServerProcess::patienceMs));
        const QByteArrayList words = process.readLine().trimmed().split(' ');
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[0], "saved");
        QCOMPARE(words[1].toInt(), ids.size() + 1);
        ids << words[2];
    }
    process.kill();
    QVERIFY(process.waitForFinished());
    const std::vector<OutboxRow> rows = waiting();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].id.value.toLatin1(), ids[0]);
    QCOMPARE(rows[1].id.value.toLatin1(), ids[1]);
    QVERIFY(rows[0].action == ServerAction(SetStatus{Status::Archived}));
}

void TestActCommand::everyWishReachesTheServerOnce()
{
    Mirror before;
    QCOMPARE(before.pull(*m_server, 500), 200);
    QString contact;
    for (const auto &[key, item] : before.live) {
        if (key.first == u"contact"_s)
            contact = key.second;
    }
    QVERIFY(!contact.isEmpty());
    QString broken;
    QString linked;
    for (const QJsonObject &one : before.conversations()) {
        if (one["crm"_L1]["state"_L1] == u"error"_s)
            broken = one["id"_L1].toString();
        else if (one["link"_L1]["state"_L1] == u"linked"_s)
            linked = one["id"_L1].toString();
    }
    QVERIFY(!broken.isEmpty() && !linked.isEmpty());

    const QByteArray lines = R"({"id":"maya","status":"archived"})"
                             "\n\n"
                             R"({"id":"maya","note":"call back"})"
                             "\n"
                             R"({"id":"maya","link":{"contact":")"
        + contact.toLatin1() + "\"}}\n{\"id\":\"" + linked.toLatin1() + "\",\"clear\":true}\n{\"id\":\""
        + broken.toLatin1() + R"(","retry":true})"; // the last line has no end
    const QByteArrayList answers = act(lines);
    QCOMPARE(m_status, 0);
    QCOMPARE(m_errors, QByteArray());
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers[4].split(' ')[1], "6"); // empty lines count
    const QString figures = sync();
    QVERIFY2(figures.contains(u"\nwaiting 0\nneeds you 0\n"_s), qPrintable(figures));

    QHash<QString, int> seen;
    for (const QJsonObject &effect : effects())
        ++seen[effect["key"_L1].toString()];
    QCOMPARE(seen.size(), 5);
    for (const QByteArray &answer : answers)
        QCOMPARE(seen.value(QString::fromLatin1(answer.split(' ').last())), 1);
    Mirror after;
    QCOMPARE(after.pull(*m_server, 500), 200);
    QCOMPARE(after.conversation(u"maya"_s)["status"_L1].toString(), u"archived"_s);
    QCOMPARE(after.conversation(u"maya"_s)["link"_L1]["contact"_L1]["id"_L1].toString(), contact);
    QVERIFY(after.conversation(linked)["link"_L1]["state"_L1] != u"linked"_s);
}

void TestActCommand::whatIsSoAlreadyIsSaid()
{
    const QByteArrayList answers = act(R"({"id":"maya","status":"archived"}
{"id":"maya","status":"archived"}
{"id":"maya","status":"open"}
)");
    QCOMPARE(m_status, 0);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[1], "unchanged 2");
    // It takes the first back, and that can be undone: a wish of its own, which comes to nothing.
    QVERIFY(answers[2].startsWith("saved 3 "));
    QVERIFY(waiting().empty());
}

void TestActCommand::aBadLineEndsIt_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("archive maya") << 2 << u"JSON"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"id":"maya","statsu":"open"})") << 2 << u"statsu"_s;
    QTest::newRow("unknown conversation") << QByteArray(R"({"id":"nobody","status":"open"})") << 1 << u"nobody"_s;
    QTest::newRow("note too long") << "{\"id\":\"maya\",\"note\":\"" + QByteArray(10001, 'x') + "\"}" << 2
                                   << u"too long"_s;
    QTest::newRow("line too long") << "{\"id\":\"maya\",\"note\":\"x\"}" + QByteArray(ActLine::longest, ' ') << 2
                                   << u"64 KiB"_s;
}

void TestActCommand::aBadLineEndsIt()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QString, named);
    const QByteArrayList answers = act(R"({"id":"maya","status":"archived"})"
                                       "\n"
                                       + line + "\n" + R"({"id":"tomas","status":"archived"})");
    QCOMPARE(m_status, status);
    QCOMPARE(answers.size(), 1);
    const QString said = QString::fromUtf8(m_errors);
    QVERIFY2(said.startsWith(u"leadlight: Line 2: "_s) && said.contains(named) && said.count(u'\n') == 1,
             qPrintable(said));
    QCOMPARE(waiting().size(), size_t(1));
}

/// A script must not take half of its wishes for all of them, nor go on where nobody hears the answers.
void TestActCommand::aBrokenInputOrOutputIsAFailure()
{
    for (const bool input : {true, false}) {
        QProcess process;
        if (input)
            process.setStandardInputFile(m_folder->path()); // a folder can be opened, but not read
        else
            process.setStandardOutputFile(u"/dev/full"_s);
        start(process, {u"act"_s, u"--profile"_s, profile()});
        if (!input) {
            process.write(R"({"id":"maya","status":"archived"})"
                          "\n"
                          R"({"id":"tomas","status":"archived"})");
            process.closeWriteChannel();
        }
        QVERIFY(process.waitForFinished(DemoServerProcess::patienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.startsWith("leadlight: ") && said.count('\n') == 1, said.constData());
    }
    QCOMPARE(waiting().size(), size_t(1)); // what was kept before is kept
}

void TestActCommand::needsACache()
{
    QVERIFY(QFile::remove(profile() + u"/cache.db"_s));
    QVERIFY(act(R"({"id":"maya","status":"archived"})").isEmpty());
    QCOMPARE(m_status, 1);
    QVERIFY2(m_errors.contains("no cache"), m_errors.constData());
}

void TestActCommand::anOpenWindowKeepsItOut()
{
    const auto window = Writer::open(profile(), SystemClock().wall());
    QVERIFY(window.ok());
    QVERIFY(act(R"({"id":"maya","status":"archived"})").isEmpty());
    QCOMPARE(m_status, 1);
    QCOMPARE(m_errors, "leadlight: Another program is using the data of this profile.\n");
}

QTEST_GUILESS_MAIN(TestActCommand)
#include "tst_actcommand.moc"
