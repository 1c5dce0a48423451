// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace leadlight;

class TestReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void needsACache();
    void ordersAndRevisions();
    void cardsComeAsAsked();
    void transcriptSlices();
    void interruptStopsTheQuestion();
    void interruptWithoutQuestionIsNothing();
    void countsStatements();
    void cannotWrite();
    void seesCommitsOfTheWriter();
    void readsWithoutAWriter();

private:
    samples::Profile m_profile;
    ConversationRecord m_talk;
};

void TestReader::initTestCase()
{
    samples::Random random(1);
    std::vector<Change> changes;
    for (int i = 0; i < 2000; ++i)
        changes.push_back(samples::putOf(samples::conversation(random, i)));
    m_talk = samples::conversation(random, 5000);
    m_talk.card.messageCount = 12;
    m_talk.card.lastSeq = 12;
    changes.push_back(samples::putOf(m_talk));
    const ChangePage page = samples::walkOf(changes, QStringLiteral("1"));
    QVERIFY(m_profile.writer().applyPages({&page, 1}).ok());
    const MessagePage talk = samples::messagesOf(random, m_talk, 0, 10, true);
    QVERIFY(m_profile.writer().applyMessages({&talk, 1}).ok());
}

void TestReader::needsACache()
{
    const auto none = Reader::open(m_profile.folder() + QStringLiteral("/nothing.db"));
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, ErrorKind::Disk);
    QVERIFY(!QFile::exists(m_profile.folder() + QStringLiteral("/nothing.db")));
}

void TestReader::ordersAndRevisions()
{
    Reader &reader = m_profile.reader();
    for (const SortOrder order : {SortOrder::NewestFirst, SortOrder::OldestFirst, SortOrder::HighestScore}) {
        Query query;
        query.sort = order;
        const auto spine = reader.spine(query);
        QVERIFY(spine.ok());
        QCOMPARE(spine->entries.size(), size_t(2001));
        QVERIFY(std::ranges::is_sorted(spine->entries, std::ranges::less_equal(), &SpineEntry::key));
        QCOMPARE(spine->revision, reader.figures()->revision);
        QCOMPARE(spine->revision, reader.facets(query)->revision);
    }
}

void TestReader::cardsComeAsAsked()
{
    const auto spine = m_profile.reader().spine(Query());
    const std::vector<RowHandle> handles{spine->entries[5].handle, 123456, spine->entries[2].handle};
    const auto rows = m_profile.reader().cards(handles, SearchTerms());
    QCOMPARE(rows->rows.size(), size_t(2));
    QCOMPARE(rows->rows[0].handle, handles[0]);
    QCOMPARE(rows->rows[1].handle, handles[2]);
    QCOMPARE(sortKey(SortOrder::NewestFirst, rows->rows[0].card.score, rows->rows[0].own, rows->rows[0].card.crm,
                     rows->rows[0].timeKey),
             spine->entries[5].key);
}

void TestReader::transcriptSlices()
{
    Reader &reader = m_profile.reader();
    const auto all = reader.transcript(m_talk.card.id, 0, 100);
    QCOMPARE(all->messages.size(), size_t(10));
    QCOMPARE(all->cached, 10);
    QCOMPARE(all->total, 12);
    const auto middle = reader.transcript(m_talk.card.id, 3, 4);
    QCOMPARE(middle->firstSeq, 4);
    QCOMPARE(middle->lastSeq, 7);
    QCOMPARE(middle->messages[0], all->messages[3]);
    const auto tail = reader.transcript(m_talk.card.id, -1, 3);
    QCOMPARE(tail->firstSeq, 8);
    QCOMPARE(tail->lastSeq, 10);
    const auto after = reader.transcript(m_talk.card.id, 10, 3);
    QVERIFY(after->messages.empty());
    QCOMPARE(after->cached, 10);
    QVERIFY(reader.transcript(m_talk.card.id, std::numeric_limits<qint64>::max(), 3)->messages.empty());
    QCOMPARE(reader.transcript(ConversationId{QStringLiteral("nobody")}, 0, 3).error().kind, ErrorKind::NotFound);
}

void TestReader::interruptStopsTheQuestion()
{
    const auto reader = Reader::open(m_profile.cacheFile());
    QVERIFY(reader.ok());
    std::atomic<bool> stop = false;
    std::thread other([&] {
        while (!stop)
            (*reader)->interrupt();
    });
    Query query;
    query.text = QStringLiteral("a");
    int interrupted = 0;
    std::optional<Error> otherwise;
    for (int i = 0; i < 5000 && interrupted < 100 && !otherwise; ++i) {
        const auto spine = (*reader)->spine(query);
        if (!spine.ok() && spine.error().kind == ErrorKind::Interrupted)
            ++interrupted;
        else if (!spine.ok()) // an interrupt that met the cleaning up must leave no transaction open
            otherwise = spine.error();
    }
    stop = true;
    other.join();
    QVERIFY2(!otherwise, qPrintable(otherwise.value_or(Error{}).detail));
    QVERIFY(interrupted > 0);
    QVERIFY((*reader)->spine(query).ok()); // the next question is not concerned
}

void TestReader::interruptWithoutQuestionIsNothing()
{
    m_profile.reader().interrupt();
    QVERIFY(m_profile.reader().spine(Query()).ok());
}

void TestReader::countsStatements()
{
    const qint64 before = m_profile.reader().statementCount();
    QVERIFY(m_profile.reader().figures().ok());
    QVERIFY(m_profile.reader().statementCount() > before);
    const qint64 after = m_profile.reader().statementCount();
    QCOMPARE(m_profile.reader().statementCount(), after);
}

void TestReader::cannotWrite()
{
    const QStringList before = samples::dump(m_profile.cacheFile());
    for (int i = 0; i < 3; ++i) {
        Query query;
        query.text = QStringLiteral("maya");
        QVERIFY(m_profile.reader().spine(query).ok());
        QVERIFY(m_profile.reader().facets(query).ok());
    }
    QCOMPARE(samples::dump(m_profile.cacheFile()), before);
}

void TestReader::seesCommitsOfTheWriter()
{
    samples::Random random(2);
    const qint64 before = m_profile.reader().figures()->revision;
    const ConversationRecord record = samples::conversation(random, 7000);
    const ChangePage page = samples::pageOf({samples::putOf(record)}, QStringLiteral("2"));
    const auto changes = m_profile.writer().applyPages({&page, 1});
    QVERIFY(changes.ok());
    QVERIFY(changes->revision > before);
    QCOMPARE(m_profile.reader().detail(record.card.id)->revision, changes->revision);
}

void TestReader::readsWithoutAWriter()
{
    m_profile.close();
    const auto reader = Reader::open(m_profile.cacheFile());
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->spine(Query())->entries.size(), size_t(2002));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
