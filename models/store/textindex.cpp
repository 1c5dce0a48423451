// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/textindex.h"

#include "domain/query.h"
#include "domain/searchtext.h"
#include "store/cardcolumns.h"
#include "store/connection.h"
#include "store/directory.h"

namespace leadlight {

namespace {

QString wordsOf(const QString &text)
{
    return searchWords(text).join(u' ');
}

void bindWords(Statement &statement, const QStringList &fields)
{
    for (const QString &field : fields)
        statement.bind(wordsOf(field));
}

} // namespace

void addCardWords(Connection &connection, qint64 timeKey, const QStringList &fields)
{
    Statement add
        = connection.prepare("INSERT INTO card_words(rowid, name, email, agent, summary) VALUES (?, ?, ?, ?, ?)");
    add.bind(timeKey);
    bindWords(add, fields);
    add.run();
}

void removeCardWords(Connection &connection, qint64 timeKey, const QStringList &fields)
{
    Statement remove = connection.prepare(
        "INSERT INTO card_words(card_words, rowid, name, email, agent, summary) VALUES ('delete', ?, ?, ?, ?, ?)");
    remove.bind(timeKey);
    bindWords(remove, fields);
    remove.run();
}

bool sameCardWords(const Conversation &a, const Conversation &b)
{
    return searchedFields(a) == searchedFields(b);
}

void addMessageWords(Connection &connection, qint64 place, const QString &text)
{
    connection.run("INSERT INTO message_words(rowid, text) VALUES (?, ?)", place, wordsOf(text));
}

void removeMessageWords(Connection &connection, qint64 place, const QString &text)
{
    connection.run("INSERT INTO message_words(message_words, rowid, text) VALUES ('delete', ?, ?)", place,
                   wordsOf(text));
}

void addNoteWords(Connection &connection, qint64 place, const QString &text)
{
    connection.run("INSERT INTO note_words(rowid, text) VALUES (?, ?)", place, wordsOf(text));
}

void removeNoteWords(Connection &connection, qint64 place, const QString &text)
{
    connection.run("INSERT INTO note_words(note_words, rowid, text) VALUES ('delete', ?, ?)", place, wordsOf(text));
}

QString foldingPrint()
{
    // The probe holds what folding rules differ about; Qt's tables of characters change with its Unicode version.
    const QString probe
        = QStringLiteral("Łódź STRASSE straße Ærø İı ﬁn ½ don’t a_b x-y 東京タワー 한국어 ไทย नमस्ते e\u0301");
    return QStringLiteral("%1 %2").arg(int(QChar::currentUnicodeVersion())).arg(wordsOf(probe));
}

void rebuildWords(Connection &connection)
{
    connection.run("INSERT INTO card_words(card_words) VALUES ('delete-all')");
    connection.run("INSERT INTO message_words(message_words) VALUES ('delete-all')");
    connection.run("INSERT INTO note_words(note_words) VALUES ('delete-all')");
    Statement cards
        = connection.prepare("SELECT tkey, " + std::string(cardColumns) + " FROM conversation ORDER BY tkey");
    while (cards.step()) {
        const auto timeKey = cards.read<qint64>();
        addCardWords(connection, timeKey, searchedFields(readCard(cards)));
    }
    Statement messages = connection.prepare("SELECT place, text FROM message ORDER BY place");
    while (messages.step()) {
        const auto place = messages.read<qint64>();
        addMessageWords(connection, place, messages.read<QString>());
    }
    Statement notes = connection.prepare("SELECT place, text FROM note_shown ORDER BY place");
    while (notes.step()) {
        const auto place = notes.read<qint64>();
        addNoteWords(connection, place, notes.read<QString>());
    }
    directory::rebuildWords(connection);
}

void wipeRemovedWords(Connection &connection)
{
    connection.run("INSERT INTO card_words(card_words) VALUES ('optimize')");
    connection.run("INSERT INTO message_words(message_words) VALUES ('optimize')");
    connection.run("INSERT INTO note_words(note_words) VALUES ('optimize')");
    connection.run("INSERT INTO contact_words(contact_words) VALUES ('optimize')");
    connection.run("INSERT INTO account_words(account_words) VALUES ('optimize')");
}

} // namespace leadlight
