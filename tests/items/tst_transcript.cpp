// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/transcript.h"

#include "tests/fake/modelspy.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using leadlight::fake::ModelSpy;

namespace {

constexpr qint64 hour = 3'600'000;

qint64 utc(int year, int month, int day, int h = 0, int m = 0)
{
    return QDateTime(QDate(year, month, day), QTime(h, m), Qt::UTC).toMSecsSinceEpoch();
}

Message message(qint64 seq, Author author, qint64 at, const QString &text = QStringLiteral("Hello"))
{
    Message message;
    message.id.value = QStringLiteral("m%1").arg(seq);
    message.seq = seq;
    message.author = author;
    message.text = text;
    message.sentAt.ms = at;
    if (author == Author::Agent)
        message.agentId.value = QStringLiteral("ava");
    return message;
}

TranscriptSlice slice(std::vector<Message> messages, qint64 total = 0)
{
    TranscriptSlice slice;
    slice.cached = total;
    slice.total = total;
    if (!messages.empty()) {
        slice.firstSeq = messages.front().seq;
        slice.lastSeq = messages.back().seq;
    }
    slice.messages = std::move(messages);
    return slice;
}

const TranscriptEntry &entry(const Transcript &transcript, int row)
{
    return *transcriptEntry(transcript.index(row));
}

/// "D" day start, "(" run start, ")" run end, one piece a row.
QString marks(const Transcript &transcript)
{
    QString text;
    for (int row = 0; row < transcript.rowCount(); ++row) {
        const TranscriptEntry &here = entry(transcript, row);
        text += here.startsDay.isValid() ? QStringLiteral("D") : QString();
        text += here.startsRun ? QStringLiteral("(") : QString();
        text += QString::number(here.message.seq);
        text += here.endsRun ? QStringLiteral(")") : QString();
        text += u' ';
    }
    return text.trimmed();
}

FactorResult factor(Factor name, Finding finding, qint64 seq, const QString &quote)
{
    FactorResult result;
    result.factor = name;
    result.finding = finding;
    result.seq = seq;
    result.quote = quote;
    return result;
}

} // namespace

class TestTranscript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsBySpeakerAndDay()
    {
        Transcript transcript;
        QAbstractItemModelTester tester(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        transcript.setTimeZone(QTimeZone("Europe/Berlin"));
        const qint64 evening = utc(2026, 11, 20, 22, 30); // 23:30 in Berlin
        transcript.merge(slice({message(1, Author::Visitor, evening), message(2, Author::Visitor, evening + 60'000),
                                message(3, Author::Agent, evening + 120'000), message(4, Author::Agent, evening + hour),
                                message(5, Author::Visitor, evening + hour)},
                               5));
        QCOMPARE(marks(transcript), QStringLiteral("D(1 2) (3) D(4) (5)"));
        QCOMPARE(entry(transcript, 0).startsDay, QDate(2026, 11, 20));
        QCOMPARE(entry(transcript, 3).startsDay, QDate(2026, 11, 21));
    }

    void newAgentAndEventsStartARun()
    {
        Transcript transcript;
        const qint64 at = utc(2026, 11, 20, 12);
        Message other = message(2, Author::Agent, at);
        other.agentId.value = QStringLiteral("noah");
        Message event = message(4, Author::System, at);
        event.kind = MessageKind::Event;
        transcript.merge(slice({message(1, Author::Agent, at), other, message(3, Author::Visitor, at), event,
                                message(5, Author::System, at)},
                               5));
        QCOMPARE(marks(transcript), QStringLiteral("D(1) (2) (3) (4) (5)"));
    }

    void growsAtTheEndWithExactSignals()
    {
        Transcript transcript;
        QAbstractItemModelTester tester(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice({message(1, Author::Visitor, at), message(2, Author::Agent, at)}, 2));
        ModelSpy spy(&transcript);
        QSignalSpy counts(&transcript, &Transcript::countsChanged);
        // The run goes on: the row before loses its end mark.
        transcript.merge(slice({message(3, Author::Agent, at)}, 3));
        QCOMPARE(spy.take(), (QStringList{QStringLiteral("insert 2-2"), QStringLiteral("data 1-1")}));
        QCOMPARE(marks(transcript), QStringLiteral("D(1) (2 3)"));
        // Another speaker: nothing before changes.
        transcript.merge(slice({message(4, Author::Visitor, at)}, 4));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("insert 3-3")});
        // The same again is nothing.
        transcript.merge(slice({message(3, Author::Agent, at), message(4, Author::Visitor, at)}, 4));
        QCOMPARE(spy.take(), QStringList{});
        QCOMPARE(counts.count(), 2);
        QCOMPARE(transcript.cachedCount(), 4);
    }

    void growsAtTheFrontWithExactSignals()
    {
        Transcript transcript;
        QAbstractItemModelTester tester(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice({message(3, Author::Agent, at), message(4, Author::Visitor, at)}, 4));
        QCOMPARE(marks(transcript), QStringLiteral("D(3) (4)"));
        const QPersistentModelIndex last(transcript.index(1));
        const TranscriptEntry *pointer = &entry(transcript, 1);
        ModelSpy spy(&transcript);
        transcript.merge(slice({message(1, Author::Visitor, at), message(2, Author::Agent, at)}, 4));
        QCOMPARE(spy.take(), (QStringList{QStringLiteral("insert 0-1"), QStringLiteral("data 2-2")}));
        QCOMPARE(marks(transcript), QStringLiteral("D(1) (2 3) (4)"));
        QCOMPARE(last.row(), 3);
        QCOMPARE(transcriptEntry(last), pointer);
        QCOMPARE(transcript.rowOfSeq(1), 0);
        QCOMPARE(transcript.rowOfSeq(4), 3);
        QCOMPARE(transcript.rowOfSeq(5), -1);
        QCOMPARE(transcript.rowOfSeq(0), -1);
    }

    void oneSliceMayCoverBothEnds()
    {
        Transcript transcript;
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice({message(2, Author::Visitor, at)}, 3));
        ModelSpy spy(&transcript);
        transcript.merge(
            slice({message(1, Author::Visitor, at), message(2, Author::Visitor, at, QStringLiteral("Edited")),
                   message(3, Author::Visitor, at)},
                  3));
        QCOMPARE(marks(transcript), QStringLiteral("D(1 2 3)"));
        QCOMPARE(entry(transcript, 1).message.text, QStringLiteral("Edited"));
        // A slice that leaves a gap would break the order: it is not taken.
        transcript.merge(slice({message(9, Author::Visitor, at)}, 9));
        QCOMPARE(transcript.rowCount(), 3);
        QCOMPARE(transcript.totalCount(), 9);
    }

    void editsInPlace()
    {
        Transcript transcript;
        QAbstractItemModelTester tester(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice(
            {message(1, Author::Visitor, at), message(2, Author::Visitor, at), message(3, Author::Visitor, at)}, 3));
        ModelSpy spy(&transcript);
        transcript.merge(slice({message(2, Author::Agent, at)}, 3));
        QCOMPARE(marks(transcript), QStringLiteral("D(1) (2) (3)"));
        QCOMPARE(spy.take(),
                 (QStringList{QStringLiteral("data 1-1"), QStringLiteral("data 0-0"), QStringLiteral("data 2-2")}));
        transcript.truncateAfter(1);
        QCOMPARE(spy.take(), QStringList{QStringLiteral("remove 1-2")});
        QCOMPARE(marks(transcript), QStringLiteral("D(1)"));
        transcript.truncateAfter(0);
        QCOMPARE(transcript.rowCount(), 0);
        transcript.clear();
        QCOMPARE(spy.take(), (QStringList{QStringLiteral("remove 0-0"), QStringLiteral("reset")}));
        QCOMPARE(transcript.totalCount(), 0);
    }

    void daysFollowTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("from");
        QTest::newRow("Berlin, clocks forward") << QByteArray("Europe/Berlin") << utc(2026, 3, 25);
        QTest::newRow("Berlin, clocks back") << QByteArray("Europe/Berlin") << utc(2026, 10, 21);
        // There the clock went from 23:59 to 01:00 and from 23:59 to 23:00: midnight was missing or came late.
        QTest::newRow("Sao Paulo, clocks forward") << QByteArray("America/Sao_Paulo") << utc(2018, 10, 31);
        QTest::newRow("Sao Paulo, clocks back") << QByteArray("America/Sao_Paulo") << utc(2019, 2, 13);
        QTest::newRow("UTC") << QByteArray("UTC") << utc(2026, 3, 25);
    }
    void daysFollowTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, from);
        const QTimeZone timeZone(zone);
        QVERIFY(timeZone.isValid());
        std::vector<Message> messages;
        for (int i = 0; i < 9 * 24 * 4; ++i)
            messages.push_back(message(i + 1, Author::Visitor, from + i * hour / 4));
        Transcript transcript;
        transcript.setTimeZone(timeZone);
        transcript.merge(slice(messages, qint64(messages.size())));
        QDate before;
        for (int row = 0; row < transcript.rowCount(); ++row) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(messages[size_t(row)].sentAt.ms, timeZone).date();
            const QDate starts = day == before ? QDate() : day;
            QVERIFY2(entry(transcript, row).startsDay == starts, qPrintable(QString::number(row)));
            before = day;
        }
    }

    void anotherZoneMovesTheMarks()
    {
        Transcript transcript;
        QAbstractItemModelTester tester(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        transcript.setTimeZone(QTimeZone::utc());
        const qint64 at = utc(2026, 11, 20, 22, 30);
        transcript.merge(slice({message(1, Author::Visitor, at), message(2, Author::Visitor, at + hour)}, 2));
        QCOMPARE(marks(transcript), QStringLiteral("D(1 2)"));
        ModelSpy spy(&transcript);
        transcript.setTimeZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(marks(transcript), QStringLiteral("D(1) D(2)"));
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-1")});
    }

    void messageWithoutTimeStaysInItsDay()
    {
        Transcript transcript;
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice({message(1, Author::Visitor, at), message(2, Author::Visitor, Instant::unset),
                                message(3, Author::Visitor, at)},
                               3));
        QCOMPARE(marks(transcript), QStringLiteral("D(1 2 3)"));
    }

    void evidenceIsOnlyWhatReallyStandsThere()
    {
        Transcript transcript;
        QAbstractItemModelTester tester(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice({message(1, Author::Visitor, at, QStringLiteral("Yes, “$10k” is approved")),
                                message(2, Author::Visitor, at, QStringLiteral("We start in May"))},
                               3));
        ModelSpy spy(&transcript);
        transcript.setFactors({factor(Factor::Budget, Finding::Found, 1, QStringLiteral("\"$10K\" is  approved")),
                               factor(Factor::Urgency, Finding::Found, 2, QStringLiteral("in April")),
                               factor(Factor::Fit, Finding::NotMentioned, 2, {}),
                               factor(Factor::Authority, Finding::Found, 3, QStringLiteral("I decide")),
                               factor(Factor::Engagement, Finding::Contradicted, 1, {})});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-0")});
        QCOMPARE(entry(transcript, 0).evidence, std::vector<Named<Factor>>{Factor::Budget});
        QVERIFY(entry(transcript, 1).evidence.empty());
        // A message that comes later brings its evidence along; an edited one may lose it.
        transcript.merge(slice({message(3, Author::Visitor, at, QStringLiteral("I decide that"))}, 3));
        QCOMPARE(entry(transcript, 2).evidence, std::vector<Named<Factor>>{Factor::Authority});
        transcript.merge(slice({message(3, Author::Visitor, at, QStringLiteral("My boss decides"))}, 3));
        QVERIFY(entry(transcript, 2).evidence.empty());
        (void)spy.take();
        transcript.setFactors({});
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-0")});
    }

    void quotesAreComparedFolded()
    {
        Transcript transcript;
        const qint64 at = utc(2026, 11, 20, 12);
        transcript.merge(slice({message(1, Author::Visitor, at, QStringLiteral("It’s for our Łódź office – 40 seats")),
                                message(2, Author::Visitor, at, QStringLiteral("Thanks"))},
                               2));
        QVERIFY(transcript.holdsQuote(1, QStringLiteral("it's for our lodz  OFFICE - 40 seats")));
        QVERIFY(!transcript.holdsQuote(2, QStringLiteral("40 seats")));
        QVERIFY(transcript.holdsQuote(0, QStringLiteral("40 seats")));
        QVERIFY(transcript.holdsQuote(77, QStringLiteral("thanks")));
        QVERIFY(!transcript.holdsQuote(0, QStringLiteral("400 seats")));
        QVERIFY(!transcript.holdsQuote(0, QStringLiteral("  ")));
    }

    void speaksThroughTheSpeaker()
    {
        Transcript transcript;
        transcript.merge(slice({message(1, Author::Visitor, utc(2026, 11, 20, 12))}, 1));
        QVERIFY(!transcript.index(0).data(Qt::AccessibleTextRole).isValid());
        ModelSpy spy(&transcript);
        transcript.setSpeaker([](const TranscriptEntry &here) { return QStringLiteral("says ") + here.message.text; });
        QCOMPARE(spy.take(), QStringList{QStringLiteral("data 0-0")});
        QCOMPARE(transcript.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("says Hello"));
        QCOMPARE(transcript.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("Hello"));
    }

    void fiftyThousandMessages()
    {
        Transcript transcript;
        transcript.setTimeZone(QTimeZone("Europe/Berlin"));
        constexpr int total = 50'000;
        const qint64 start = utc(2024, 1, 1);
        const auto run = [start](qint64 from, qint64 to) {
            std::vector<Message> messages;
            for (qint64 seq = from; seq <= to; ++seq)
                messages.push_back(message(seq, seq % 3 ? Author::Visitor : Author::Agent, start + seq * 600'000));
            return messages;
        };
        QElapsedTimer timer;
        qint64 worst = 0;
        for (qint64 to = total; to > 0; to -= 500) {
            const TranscriptSlice piece = slice(run(to - 499, to), total);
            timer.start();
            transcript.merge(piece);
            worst = std::max(worst, timer.elapsed());
        }
        QCOMPARE(transcript.rowCount(), total);
        QCOMPARE(transcript.rowOfSeq(25'000), 24'999);
        int days = 0;
        for (int row = 0; row < total; ++row)
            days += entry(transcript, row).startsDay.isValid() ? 1 : 0;
        QCOMPARE(days, 348);
        QVERIFY2(worst < 200, qPrintable(QStringLiteral("a slice took %1 ms").arg(worst)));
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
