// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demoserverprocess.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

Ended runToEnd(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LEADLIGHT_DEMO_SERVER_FILE), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(DemoServerProcess::patienceMs))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(QStringLiteral("dialogues.jsonl")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray conversationsOf(DemoServerProcess &server)
{
    QJsonArray conversations;
    const Answered page = server.get(QStringLiteral("/v1/changes"));
    for (const auto &item : page.json.value(QLatin1String("items")).toArray()) {
        if (item.toObject().value(QLatin1String("type")) == QLatin1String("conversation"))
            conversations.append(item);
    }
    return conversations;
}

constexpr auto goodLine
    = R"({"id":"a/1","services":["RentalCars_2"],"turns":[["U","Hi"],["S","Hello"],["U","A car, please"]]})";

} // namespace

/// The demo server as a program: options, files, folders, beginning and end.
class TestDemoProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpSaysWhatThereIs();
    void badOptionsEndWithTwo_data();
    void badOptionsEndWithTwo();
    void badImportNamesTheLine_data();
    void badImportNamesTheLine();
    void importsDialogues();
    void generatesAllStates();
    void dataFolderSurvivesRestart();
    void dataFolderIsUsedOnce();
    void portInUseIsSaid();
    void endsAtOnceAndTakesItsCertificateAway();
    void endsWithItsParent();
    void staysWithoutParentUnlessAsked();
    void liveTrafficArrives();
};

void TestDemoProgram::helpSaysWhatThereIs()
{
    const Ended ended = runToEnd({QStringLiteral("--help")});
    QCOMPARE(ended.status, 0);
    for (const char *option : {"--sample", "--import", "--generate", "--seed", "--data", "--live", "--port", "--token"})
        QVERIFY2(ended.out.contains(QLatin1String(option)), option);
}

void TestDemoProgram::badOptionsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString &text, const QString &named) {
        QTest::newRow(qPrintable(text)) << text.split(u' ') << named;
    };
    row(QStringLiteral("--bogus"), QStringLiteral("--bogus"));
    row(QStringLiteral("sample"), QStringLiteral("sample"));
    row(QStringLiteral("--port"), QStringLiteral("--port"));
    row(QStringLiteral("--port 65536"), QStringLiteral("65536"));
    row(QStringLiteral("--port -1"), QStringLiteral("-1"));
    row(QStringLiteral("--live nan"), QStringLiteral("--live"));
    row(QStringLiteral("--generate 0"), QStringLiteral("--generate"));
    row(QStringLiteral("--seed x"), QStringLiteral("--seed"));
    row(QStringLiteral("--sample=1"), QStringLiteral("--sample"));
    row(QStringLiteral("--sample --generate 5"), QStringLiteral("--generate"));
    row(QStringLiteral("--token="), QStringLiteral("--token"));
    row(QStringLiteral("--import /nowhere/at/all.jsonl"), QStringLiteral("/nowhere/at/all.jsonl"));
}

void TestDemoProgram::badOptionsEndWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Ended ended = runToEnd(arguments);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
}

void TestDemoProgram::badImportNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("no JSON") << QByteArray("{\"id\":");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"services":[],"turns":[["U","a"]]})");
    QTest::newRow("no services") << QByteArray(R"({"id":"b","turns":[["U","a"]]})");
    QTest::newRow("no turns") << QByteArray(R"({"id":"b","services":[]})");
    QTest::newRow("empty turns") << QByteArray(R"({"id":"b","services":[],"turns":[]})");
    QTest::newRow("who") << QByteArray(R"({"id":"b","services":[],"turns":[["X","a"]]})");
    QTest::newRow("no text") << QByteArray(R"({"id":"b","services":[],"turns":[["U",7]]})");
    QTest::newRow("same id") << QByteArray(goodLine);
}

void TestDemoProgram::badImportNamesTheLine()
{
    QFETCH(QByteArray, second);
    const QTemporaryDir folder;
    const QString file = fileWith(folder, QByteArray(goodLine) + "\n" + second + "\n");
    const Ended ended = runToEnd({QStringLiteral("--import"), file});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(QStringLiteral("Line 2:")), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
}

void TestDemoProgram::importsDialogues()
{
    const QTemporaryDir folder;
    const QString file = fileWith(
        folder, QByteArray(goodLine) + "\n\n" + R"({"id":"b2","services":[],"turns":[["S","Anyone there?"]]})" + "\n");
    DemoServerProcess server({QStringLiteral("--import"), file});
    QVERIFY(server.isRunning());
    const QJsonArray conversations = conversationsOf(server);
    QCOMPARE(conversations.size(), 2);
    for (const auto &item : conversations) {
        const QJsonObject card = item.toObject().value(QLatin1String("data")).toObject();
        const QString id = card.value(QLatin1String("id")).toString();
        const bool first = id != QLatin1String("b2");
        QCOMPARE(card.value(QLatin1String("messageCount")).toInt(), first ? 3 : 1);
        const Answered page = server.get(QStringLiteral("/v1/conversations/%1/messages").arg(id));
        const QJsonArray messages = page.json.value(QLatin1String("items")).toArray();
        QCOMPARE(messages.last().toObject().value(QLatin1String("text")).toString(),
                 first ? QStringLiteral("A car, please") : QStringLiteral("Anyone there?"));
        QCOMPARE(card.value(QLatin1String("agent")).toObject().value(QLatin1String("name")).toString(),
                 first ? QStringLiteral("Rental Cars assistant") : QStringLiteral("Website assistant"));
        QVERIFY(!card.contains(QLatin1String("score"))); // too little was said
    }
}

void TestDemoProgram::generatesAllStates()
{
    DemoServerProcess server({QStringLiteral("--generate"), QStringLiteral("400"), QStringLiteral("--seed=7")});
    QVERIFY(server.isRunning());
    QSet<QString> seen;
    for (const auto &item : conversationsOf(server)) {
        const QJsonObject card = item.toObject().value(QLatin1String("data")).toObject();
        seen << QStringLiteral("status ") + card.value(QLatin1String("status")).toString()
             << QStringLiteral("link ")
                + card.value(QLatin1String("link")).toObject().value(QLatin1String("state")).toString()
             << QStringLiteral("crm ")
                + card.value(QLatin1String("crm")).toObject().value(QLatin1String("state")).toString()
             << QStringLiteral("intent ") + card.value(QLatin1String("intent")).toString()
             << QStringLiteral("score %1")
                    .arg(card.contains(QLatin1String("score")) ? card.value(QLatin1String("score")).toInt() / 20 : -1);
    }
    for (const char *wanted : {"status open", "status closed", "status archived", "link none", "link suggested",
                               "link linked", "crm none", "crm pending", "crm synced", "crm error", "intent spam",
                               "intent potential_new_business", "score -1", "score 1", "score 3", "score 4"}) {
        QVERIFY2(seen.contains(QLatin1String(wanted)), wanted);
    }
}

void TestDemoProgram::dataFolderSurvivesRestart()
{
    const QTemporaryDir folder;
    const QStringList arguments{QStringLiteral("--data"), folder.filePath(QStringLiteral("data")),
                                QStringLiteral("--token"), QStringLiteral("t"), QStringLiteral("--test-endpoints")};
    Answered before;
    QString cursor;
    QByteArray certificate;
    {
        DemoServerProcess server(arguments);
        QVERIFY(server.isRunning());
        cursor = server.get(QStringLiteral("/v1/changes?limit=3")).json.value(QLatin1String("cursor")).toString();
        QCOMPARE(
            server
                .post(QStringLiteral("/v1/test/message"),
                      {{QStringLiteral("id"), QStringLiteral("kept")}, {QStringLiteral("text"), QStringLiteral("Hi")}})
                .status,
            200);
        before = server.get(QStringLiteral("/v1/conversations/kept"));
        QCOMPARE(before.status, 200);
        certificate = contentOf(server.certificateFile());
        QVERIFY(server.end());
    }
    DemoServerProcess server(arguments);
    QVERIFY(server.isRunning());
    // Who trusted it before the restart need not be asked again.
    QVERIFY(!certificate.isEmpty());
    QCOMPARE(contentOf(server.certificateFile()), certificate);
    const Answered after = server.get(QStringLiteral("/v1/conversations/kept"));
    QCOMPARE(after.body, before.body);
    QCOMPARE(after.header("X-Epoch"), before.header("X-Epoch"));
    QCOMPARE(server.get(QStringLiteral("/v1/changes?cursor=") + cursor).status, 200);
    QCOMPARE(server.get(QStringLiteral("/v1/conversations/kept/messages"))
                 .json.value(QLatin1String("items"))
                 .toArray()
                 .size(),
             1);
}

void TestDemoProgram::dataFolderIsUsedOnce()
{
    const QTemporaryDir folder;
    const QStringList arguments{QStringLiteral("--data"), folder.path()};
    DemoServerProcess server(arguments);
    QVERIFY(server.isRunning());
    const Ended second = runToEnd(arguments);
    QCOMPARE(second.status, 1);
    QVERIFY(second.err.contains(folder.path()));
    QVERIFY(QFileInfo::exists(server.certificateFile()));
}

void TestDemoProgram::portInUseIsSaid()
{
    DemoServerProcess server({});
    QVERIFY(server.isRunning());
    const QString port = QString::number(server.request(QString()).url().port());
    const Ended second = runToEnd({QStringLiteral("--port"), port});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.contains(port), qPrintable(second.err));
}

void TestDemoProgram::endsAtOnceAndTakesItsCertificateAway()
{
    DemoServerProcess server({});
    QVERIFY(server.isRunning());
    QCOMPARE(server.get(QStringLiteral("/v1/agents")).status, 200); // its connection stays open
    const QFileInfo certificate(server.certificateFile());
    QCOMPARE(certificate.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(server.end());
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
    QVERIFY(!QFileInfo::exists(certificate.filePath()));
    QVERIFY(!QFileInfo::exists(certificate.path()));
}

void TestDemoProgram::endsWithItsParent()
{
    DemoServerProcess server({QStringLiteral("--exit-with-parent")});
    QVERIFY(server.isRunning());
    server.process().closeWriteChannel();
    QVERIFY(server.process().waitForFinished(DemoServerProcess::patienceMs));
    QCOMPARE(server.process().exitCode(), 0);
}

void TestDemoProgram::staysWithoutParentUnlessAsked()
{
    DemoServerProcess server({});
    QVERIFY(server.isRunning());
    server.process().closeWriteChannel();
    QCOMPARE(server.get(QStringLiteral("/v1/agents")).status, 200);
}

void TestDemoProgram::liveTrafficArrives()
{
    DemoServerProcess server({QStringLiteral("--live"), QStringLiteral("1200")});
    QVERIFY(server.isRunning());
    const auto before = conversationsOf(server).size();
    QTRY_VERIFY_WITH_TIMEOUT(conversationsOf(server).size() > before, 10'000);
}

QTEST_GUILESS_MAIN(TestDemoProgram)
#include "tst_demoprogram.moc"
