// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "sendstory.h"

#include "sync/synconce.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::sending;
using AnswerKind = CommandAnswer::Kind;

namespace {

/// `leadlight sync` in virtual time: one profile, one run after the other.
class Runs
{
public:
    explicit Runs(Simulation &story)
        : m_story(story),
          m_writer(*Writer::open(m_folder.path(), story.clock.wall()))
    {
        story.server.populate(12, 3);
    }
    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] bool act(const QString &id, const ServerAction &action)
    {
        return m_writer->submit(Act{QStringLiteral("g%1").arg(++m_gestures), {{id}}, action}, m_story.clock.wall())
            .ok();
    }
    [[nodiscard]] std::vector<Result<SyncReport>> run()
    {
        SyncOnce once(m_story.server, *m_writer, m_story.clock, std::make_unique<FakeAlarm>(m_story.clock),
                      m_story.random());
        std::vector<Result<SyncReport>> reports;
        QObject::connect(&once, &SyncOnce::finished, &once,
                         [&reports](const Result<SyncReport> &report) { reports.push_back(report); });
        once.start();
        m_story.clock.advance(hour);
        return reports;
    }

private:
    Simulation &m_story;
    QTemporaryDir m_folder;
    std::unique_ptr<Writer> m_writer;
    int m_gestures = 0;
};

} // namespace

/// What waits in the outbox is part of a one-shot sync, and nothing makes it run for ever.
class TestSyncOnce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhenTheEffectsAreHere();
    void countsWhatTheServerCannotDo();
    void aConflictIsTheUsers();
    void failsWithTheServer();
    void notNowIsNotForEver();
    void anOutdatedClientSendsNothing();
};

/// Ten conversations, more than go at once; the digest after them is the server's.
void TestSyncOnce::endsWhenTheEffectsAreHere()
{
    Simulation story;
    Runs runs(story);
    QCOMPARE(runs.run().size(), size_t(1));
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(runs.act(c(i), other(story, c(i))));
        QVERIFY(runs.act(c(i), PutNote{{QStringLiteral("n%1").arg(i)}, QStringLiteral("call back")}));
    }
    const auto reports = runs.run();
    QCOMPARE(reports.size(), size_t(1));
    QVERIFY(reports.front().ok());
    QCOMPARE(story.server.effects().size(), size_t(20));
    QCOMPARE(reports.front()->waiting, 0);
    QCOMPARE(reports.front()->needYou, 0);
    QCOMPARE(reports.front()->digest, story.server.digest());
    QVERIFY(runs.writer().outbox()->rows.empty());
    QVERIFY(story.clock.isIdle());
}

void TestSyncOnce::countsWhatTheServerCannotDo()
{
    Simulation story;
    Runs runs(story);
    QCOMPARE(runs.run().size(), size_t(1));
    story.server.capabilitiesNow.commands.remove(QStringLiteral("note"));
    QVERIFY(runs.act(c(1), PutNote{{QStringLiteral("n1")}, QStringLiteral("call back")}));
    QVERIFY(runs.act(c(2), other(story, c(2))));
    const auto reports = runs.run();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports.front()->waiting, 1);
    QCOMPARE(story.server.effects().size(), size_t(1));
    QCOMPARE(reports.front()->digest, story.server.digest());
}

/// Somebody else was first; what comes after it on the same facet is held by it.
void TestSyncOnce::aConflictIsTheUsers()
{
    Simulation story;
    Runs runs(story);
    ConversationRecord record = story.server.conversations().at(c(1));
    record.card.status = Status::Open;
    story.server.put(record);
    QCOMPARE(runs.run().size(), size_t(1));
    QVERIFY(runs.act(c(1), SetStatus{Status::Archived}));
    record.card.status = Status::Closed;
    story.server.put(record);
    const auto reports = runs.run();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports.front()->needYou, 1);
    QVERIFY(story.server.effects().empty());

    QVERIFY(runs.act(c(1), SetStatus{Status::Open}));
    const auto held = runs.run();
    QCOMPARE(held.size(), size_t(1));
    QCOMPARE(held.front()->needYou, 1);
    QCOMPARE(held.front()->waiting, 1);
}

/// A server whose feed works and whose writes do not: three tries, and the row stays.
void TestSyncOnce::failsWithTheServer()
{
    Simulation story;
    Runs runs(story);
    QCOMPARE(runs.run().size(), size_t(1));
    QVERIFY(runs.act(c(1), other(story, c(1))));
    treatFirst(story, 100, {.error = errorOf(ErrorKind::ServerError, 500)});
    const auto reports = runs.run();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports.front().error().kind, ErrorKind::ServerError);
    QCOMPARE(sent(story).size(), size_t(3));
    QCOMPARE(runs.writer().outbox()->waiting, 1);

    treatCommands(story, [](const FakeRequest &) { return Treatment{}; });
    QCOMPARE(runs.run().front()->waiting, 0);
    QCOMPARE(story.server.effects().size(), size_t(1));
}

void TestSyncOnce::notNowIsNotForEver()
{
    Simulation story;
    Runs runs(story);
    QCOMPARE(runs.run().size(), size_t(1));
    QVERIFY(runs.act(c(1), other(story, c(1))));
    Treatment busy;
    busy.answer = forced(AnswerKind::Transient, ErrorKind::ServerError, 409);
    treatFirst(story, 1000, busy);
    const auto reports = runs.run();
    QCOMPARE(reports.size(), size_t(1));
    QVERIFY(reports.front().ok());
    QCOMPARE(reports.front()->waiting, 1);
    QVERIFY2(sent(story).size() <= 5, qPrintable(QString::number(sent(story).size())));
    QVERIFY(story.clock.isIdle());
}

void TestSyncOnce::anOutdatedClientSendsNothing()
{
    Simulation story;
    Runs runs(story);
    QCOMPARE(runs.run().size(), size_t(1));
    story.server.capabilitiesNow.minClient = QStringLiteral("99.0");
    QVERIFY(runs.act(c(1), other(story, c(1))));
    const auto reports = runs.run();
    QCOMPARE(reports.size(), size_t(1));
    QVERIFY(reports.front().ok());
    QCOMPARE(reports.front()->waiting, 1);
    QVERIFY(sent(story).empty());
}

QTEST_GUILESS_MAIN(TestSyncOnce)
#include "tst_synconce.moc"
