// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace leadlight;

/// Law 1: what SQL answers is what Query::matches() and sortKey() say in memory, on random data.
class TestQuerySql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spineEqualsMatches();
    void placeEqualsSpine();
    void facetsEqualCounts();
    void messageHitsEqualTexts();
    void hostileTextIsOnlyText();

private:
    struct Known {
        ConversationRecord record;
        OwnMarks own;
        QStringList messages;
        RowHandle handle = 0;
        qint64 timeKey = 0;
    };
    [[nodiscard]] std::vector<SpineEntry> expectedSpine(const Query &query) const;

    samples::Profile m_profile;
    std::vector<Known> m_known;
};

void TestQuerySql::initTestCase()
{
    samples::Random random(1);
    std::map<RowHandle, size_t> places;
    std::map<QString, size_t> byId;
    std::vector<Change> changes;
    std::vector<MessagePage> pages;
    for (int i = 0; i < 2000; ++i) {
        Known known{.record = samples::conversation(random, i), .own = {}, .messages = {}};
        changes.push_back(samples::putOf(known.record));
        if (i % 3 == 0) {
            pages.push_back(samples::messagesOf(random, known.record, 0, samples::pick(random, 5)));
            for (const Message &message : pages.back().items)
                known.messages << message.text;
        }
        byId[known.record.card.id.value] = m_known.size();
        m_known.push_back(known);
    }
    const ChangePage page = samples::walkOf(changes, QStringLiteral("1"));
    const auto applied = m_profile.writer().applyPages({&page, 1});
    QVERIFY(applied.ok());
    QCOMPARE(applied->rows.size(), m_known.size());
    for (const RowChange &row : applied->rows)
        m_known[byId.at(row.id.value)].handle = row.handle;
    QVERIFY(m_profile.writer().applyMessages(pages).ok());
    std::vector<ConversationId> some;
    for (size_t i = 0; i < m_known.size(); i += 5)
        some.push_back(m_known[i].record.card.id);
    samples::submitSome(m_profile.writer(), random, some);
    for (Known &known : m_known) {
        const auto rows = m_profile.reader().cards({&known.handle, 1}, SearchTerms());
        QVERIFY(rows.ok());
        QCOMPARE(rows->rows.size(), size_t(1));
        QCOMPARE(rows->rows[0].card, known.record.card);
        known.timeKey = rows->rows[0].timeKey;
        known.own = rows->rows[0].own;
    }
}

std::vector<SpineEntry> TestQuerySql::expectedSpine(const Query &query) const
{
    std::vector<SpineEntry> entries;
    for (const Known &known : m_known) {
        if (query.matches(known.record.card, known.own, known.messages))
            entries.push_back(
                {sortKey(query.sort, known.record.card.score, known.own, known.record.card.crm, known.timeKey),
                 known.handle});
    }
    std::ranges::sort(entries);
    return entries;
}

void TestQuerySql::spineEqualsMatches()
{
    samples::Random random(2);
    qsizetype found = 0;
    for (int i = 0; i < 250; ++i) {
        const Query query = samples::query(random);
        const auto spine = m_profile.reader().spine(query);
        QVERIFY2(spine.ok(), qPrintable(query.toText()));
        const std::vector<SpineEntry> expected = expectedSpine(query);
        QVERIFY2(spine->entries == expected,
                 qPrintable(QStringLiteral("query %1 «%2»: %3 rows, expected %4")
                                .arg(i)
                                .arg(query.toText())
                                .arg(spine->entries.size())
                                .arg(expected.size())));
        QVERIFY(std::ranges::adjacent_find(expected) == expected.end());
        found += qsizetype(expected.size());
    }
    QVERIFY2(found > 2000, "the random queries find too little to prove anything");
}

void TestQuerySql::placeEqualsSpine()
{
    samples::Random random(3);
    std::vector<RowHandle> handles;
    for (size_t i = 0; i < m_known.size(); i += 7)
        handles.push_back(m_known[i].handle);
    handles.push_back(999999);
    for (int i = 0; i < 40; ++i) {
        const Query query = samples::query(random);
        std::map<RowHandle, qint64> keys;
        const auto spine = m_profile.reader().spine(query);
        QVERIFY(spine.ok());
        for (const SpineEntry &entry : spine->entries)
            keys[entry.handle] = entry.key;
        const auto placed = m_profile.reader().place(query, handles);
        QVERIFY(placed.ok());
        QCOMPARE(placed->rows.size(), handles.size());
        for (const Placement &placement : placed->rows) {
            QCOMPARE(placement.entry.has_value(), keys.contains(placement.handle));
            if (placement.entry)
                QCOMPARE(placement.entry->key, keys[placement.handle]);
        }
    }
}

void TestQuerySql::facetsEqualCounts()
{
    samples::Random random(4);
    for (int i = 0; i < 40; ++i) {
        const Query query = samples::query(random);
        FacetCounts expected;
        Query others = query;
        others.status.reset();
        others.crm.reset();
        for (const Known &known : m_known) {
            const Conversation &card = known.record.card;
            if (!others.matches(card, known.own, known.messages))
                continue;
            if (!query.crm || card.crm.state.value == *query.crm) {
                ++expected.statusAll;
                expected.open += card.status == Status::Open;
                expected.closed += card.status == Status::Closed;
                expected.archived += card.status == Status::Archived;
            }
            if (!query.status || card.status.value == *query.status) {
                ++expected.crmAll;
                expected.synced += card.crm.state == SyncState::Synced;
                expected.pending += card.crm.state == SyncState::Pending;
                expected.error += card.crm.state == SyncState::Error;
            }
        }
        const auto counts = m_profile.reader().facets(query);
        QVERIFY(counts.ok());
        expected.total = qint64(m_known.size());
        expected.revision = counts->revision;
        QVERIFY2(*counts == expected, qPrintable(query.toText()));
    }
}

void TestQuerySql::messageHitsEqualTexts()
{
    const SearchTerms terms(QStringLiteral("cust"));
    const auto check = [this, &terms](Reader &reader) {
        int positive = 0;
        for (const Known &known : m_known) {
            const auto rows = reader.cards({&known.handle, 1}, terms);
            QVERIFY(rows.ok());
            const bool inCard = terms.matchesAll(searchedFields(known.record.card));
            const auto hits = inCard ? 0 : std::ranges::count_if(known.messages, [&terms](const QString &text) {
                return terms.matchesAll({text});
            });
            QCOMPARE(rows->rows[0].messageHits, int(hits));
            positive += hits > 0;
        }
        QVERIFY(positive > 10);
    };
    const auto fresh = Reader::open(m_profile.cacheFile());
    QVERIFY(fresh.ok());
    check(**fresh); // from the texts
    Query query;
    query.text = QStringLiteral("cust");
    QVERIFY((*fresh)->spine(query).ok());
    check(**fresh); // from the index
}

void TestQuerySql::hostileTextIsOnlyText()
{
    for (const char *text : {"\"", "\"\"", "*", "a*", "AND", "NOT", "NEAR(", "name:", "{name}:x", "^a", "a + b", "(",
                             "'", "';--", "\\", "%", "_", "card_words", "\" OR \"a"}) {
        Query query;
        query.text = QString::fromUtf8(text);
        const auto spine = m_profile.reader().spine(query);
        QVERIFY2(spine.ok(), text);
        QVERIFY2(spine->entries == expectedSpine(query), text);
    }
    Query zero;
    zero.text = QString(QChar(0)) + QStringLiteral("maya");
    QVERIFY(m_profile.reader().spine(zero).ok());
}

QTEST_GUILESS_MAIN(TestQuerySql)
#include "tst_querysql.moc"
