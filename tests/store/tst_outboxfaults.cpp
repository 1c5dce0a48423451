// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"
#include "store/sqlitefault.h"

#include <QLoggingCategory>
#include <QTest>

#include <functional>

using namespace leadlight;

/// Law 2 for what is asked of the server: whichever call fails while it is asked, sent, answered, echoed by a page or
/// taken back, doing it again ends where no failure would have.
class TestOutboxFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCall_data();
    void everyCall();
};

void TestOutboxFaults::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("leadlight.store=false")); // it rightly complains each time
}

void TestOutboxFaults::everyCall_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("sticky");
    QTest::addColumn<int>("kind");
    QTest::newRow("disk, once") << int(SQLITE_IOERR_FSYNC) << false << int(ErrorKind::Disk);
    QTest::newRow("disk, from then on") << int(SQLITE_IOERR_WRITE) << true << int(ErrorKind::Disk);
    QTest::newRow("full, once") << int(SQLITE_FULL) << false << int(ErrorKind::DiskFull);
}

void TestOutboxFaults::everyCall()
{
    QFETCH(int, code);
    QFETCH(bool, sticky);
    QFETCH(int, kind);
    using Step = std::function<std::optional<Error>(samples::Profile &)>;
    const auto errorOf
        = [](const auto &result) { return result.ok() ? std::nullopt : std::optional<Error>(result.error()); };
    const auto act = [errorOf](const Command &command) -> Step {
        return [=](samples::Profile &profile) { return errorOf(profile.writer().submit(command, samples::birth)); };
    };
    // The oldest that is on its way; when an earlier try was kept, it says so.
    const auto answer = [errorOf](const CommandAnswer &what) -> Step {
        return [=](samples::Profile &profile) -> std::optional<Error> {
            const auto status = profile.writer().outbox();
            if (!status)
                return status.error();
            for (const OutboxRow &row : status->rows) {
                if (row.state == CommandState::Sending)
                    return errorOf(profile.writer().settle(row.id, what, samples::birth, samples::birth));
            }
            return std::nullopt;
        };
    };
    const Step send = [errorOf](samples::Profile &profile) -> std::optional<Error> {
        const auto status = profile.writer().outbox();
        const auto rows = profile.writer().sendable(samples::birth, samples::birth, 1);
        if (!status || !rows)
            return status ? rows.error() : status.error();
        for (const OutboxRow &row : status->rows) {
            if (row.state == CommandState::Sending)
                return std::nullopt;
        }
        return rows->empty() ? std::nullopt : errorOf(profile.writer().beginSending(rows->front().id, samples::birth));
    };
    CommandAnswer applied = samples::answerOf(CommandAnswer::Kind::Applied, "s2");
    applied.conversation = samples::served(1, "r2", Status::Closed, "s2");
    CommandAnswer stale = samples::answerOf(CommandAnswer::Kind::Stale);
    stale.current.emplace();
    stale.current->value.status = Status::Open;
    stale.current->rev = QStringLiteral("s9");
    const ChangePage page = samples::pageOf(
        {samples::putOf(samples::served(1, "r2", Status::Closed, "s2")), samples::noteOf("n-1", "told")},
        QStringLiteral("2"));
    const Step pageStep = [errorOf, page](samples::Profile &profile) {
        return errorOf(profile.writer().applyPages({&page, 1}));
    };
    const ConversationId one{QStringLiteral("c-1")};
    const ConversationId two{QStringLiteral("c-2")};
    const std::vector<Step> steps{
        act(Act{QStringLiteral("g"), {one, two}, SetStatus{Status::Closed}}),
        send,
        answer(applied),
        act(Act{QStringLiteral("h"), {one}, PutNote{{QStringLiteral("n-1")}, QStringLiteral("mine")}}),
        send,
        answer(stale),
        pageStep,
        act(UndoAct{QStringLiteral("g"), QStringLiteral("u")}),
    };
    const auto fresh = [](samples::Profile &profile) {
        (void)samples::applied(profile.writer(),
                               samples::pageOf({samples::putOf(samples::served(1)), samples::putOf(samples::served(2))},
                                               QStringLiteral("1")));
    };
    const auto dumpOf = [](samples::Profile &profile) {
        profile.close();
        return samples::dump(profile.cacheFile()) + samples::dumpOutbox(profile.outboxFile());
    };
    // The end is looked at once the program has started again, which queues what a failure left on its way.
    samples::Profile calm;
    fresh(calm);
    for (const Step &step : steps)
        QVERIFY(!step(calm));
    const QStringList end = dumpOf(calm);

    int failures = 0;
    for (size_t place = 0; place < steps.size(); ++place) {
        for (int i = 0;; ++i) {
            samples::Profile profile;
            fresh(profile);
            for (size_t before = 0; before < place; ++before)
                QVERIFY(!steps[before](profile));
            fault = {.at = i, .sticky = sticky, .code = code};
            const std::optional<Error> error = steps[place](profile);
            const bool struck = fault.failed > 0;
            fault = {};
            if (error) {
                ++failures;
                QCOMPARE(int(error->kind), kind);
            }
            for (size_t again = place; again < steps.size(); ++again) {
                const std::optional<Error> later = steps[again](profile);
                QVERIFY2(!later, later ? qPrintable(later->detail) : "");
            }
            QCOMPARE(dumpOf(profile), end);
            QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
            if (!struck)
                break;
        }
    }
    QVERIFY(failures > 50);
}

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outboxfaults.moc"
