// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QStringList>

#include <map>

namespace leadlight {

class Connection;

/// What one transaction does to the full-text tables. New entries are kept back and written at its end in ascending
/// order: FTS5 writes out all that it holds in memory whenever a row number is below the one before, and a first sync
/// comes newest first. Forgetting write() would lose them, so CacheEdit::commit() does it.
class WordEdits final
{
public:
    explicit WordEdits(Connection &connection)
        : m_connection(connection)
    {
    }

    void addCard(qint64 timeKey, const Conversation &card);
    /// `card` as it was added: entries are removed by the very words they were made of.
    void removeCard(qint64 timeKey, const Conversation &card);
    void addMessage(qint64 place, const QString &text);
    void removeMessage(qint64 place, const QString &text);
    void addNote(qint64 place, const QString &text);
    void removeNote(qint64 place, const QString &text);
    void write();

private:
    Connection &m_connection;
    std::map<qint64, QStringList> m_cards; ///< by time key: searched fields
    std::map<qint64, QString> m_messages;  ///< by place
    std::map<qint64, QString> m_notes;     ///< by place
};

} // namespace leadlight
