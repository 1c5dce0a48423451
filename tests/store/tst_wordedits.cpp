// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/querysql.h"
#include "store/samples.h"
#include "store/wordedits.h"

#include <QTest>

using namespace leadlight;

/// The order in which words reach the index, and that what was added and removed in one transaction leaves no trace.
class TestWordEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsWrittenBeforeTheEnd();
    void addedAndRemovedIsNothing();
    void removedIsGoneAtOnce();
    void lastWordsOfARowCount();

private:
    [[nodiscard]] qint64 found(const char *word);
    [[nodiscard]] static Conversation named(const char *name);

    std::unique_ptr<samples::Profile> m_profile;
    std::unique_ptr<Connection> m_connection;
};

void TestWordEdits::init()
{
    m_profile = std::make_unique<samples::Profile>();
    (void)m_profile->writer();
    m_profile->close();
    m_connection = std::make_unique<Connection>(m_profile->cacheFile(), Role::CacheWriter);
}

void TestWordEdits::cleanup()
{
    m_connection.reset();
    m_profile.reset();
}

qint64 TestWordEdits::found(const char *word)
{
    qint64 count = 0;
    for (const char *sql : {"SELECT count(*) FROM card_words WHERE card_words MATCH ?",
                            "SELECT count(*) FROM message_words WHERE message_words MATCH ?"}) {
        Statement rows = m_connection->prepare(sql);
        rows.bind(matchExpression(SearchTerms(QLatin1String(word))));
        count += rows.step() ? rows.read<qint64>() : 0;
    }
    return count;
}

Conversation TestWordEdits::named(const char *name)
{
    Conversation card;
    card.name = QLatin1String(name);
    return card;
}

void TestWordEdits::nothingIsWrittenBeforeTheEnd()
{
    WordEdits words(*m_connection);
    words.addCard(9, named("maya"));
    words.addCard(3, named("maya"));
    words.addMessage(5, QStringLiteral("maya"));
    QCOMPARE(found("maya"), 0);
    words.write();
    QCOMPARE(found("maya"), 3);
    words.write(); // what is written is written once
    QCOMPARE(found("maya"), 3);
}

void TestWordEdits::addedAndRemovedIsNothing()
{
    WordEdits words(*m_connection);
    words.addCard(9, named("maya"));
    words.removeCard(9, named("maya"));
    words.addMessage(5, QStringLiteral("maya"));
    words.removeMessage(5, QStringLiteral("maya"));
    words.write();
    QCOMPARE(found("maya"), 0);
    m_connection->run("INSERT INTO card_words(card_words) VALUES ('integrity-check')");
}

void TestWordEdits::removedIsGoneAtOnce()
{
    WordEdits before(*m_connection);
    before.addCard(9, named("maya"));
    before.addMessage(5, QStringLiteral("maya"));
    before.write();
    WordEdits words(*m_connection);
    words.removeCard(9, named("maya"));
    words.removeMessage(5, QStringLiteral("maya"));
    QCOMPARE(found("maya"), 0);
}

void TestWordEdits::lastWordsOfARowCount()
{
    WordEdits words(*m_connection);
    words.addCard(9, named("maya"));
    words.removeCard(9, named("maya"));
    words.addCard(9, named("jonas"));
    words.write();
    QCOMPARE(found("maya"), 0);
    QCOMPARE(found("jonas"), 1);
}

QTEST_GUILESS_MAIN(TestWordEdits)
#include "tst_wordedits.moc"
