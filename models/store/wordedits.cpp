// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/wordedits.h"

#include "domain/query.h"
#include "store/textindex.h"

namespace leadlight {

void WordEdits::addCard(qint64 timeKey, const Conversation &card)
{
    m_cards.insert_or_assign(timeKey, searchedFields(card));
}

void WordEdits::removeCard(qint64 timeKey, const Conversation &card)
{
    if (m_cards.erase(timeKey) == 0)
        removeCardWords(m_connection, timeKey, searchedFields(card));
}

void WordEdits::addMessage(qint64 place, const QString &text)
{
    m_messages.insert_or_assign(place, text);
}

void WordEdits::removeMessage(qint64 place, const QString &text)
{
    if (m_messages.erase(place) == 0)
        removeMessageWords(m_connection, place, text);
}

void WordEdits::addNote(qint64 place, const QString &text)
{
    m_notes.insert_or_assign(place, text);
}

void WordEdits::removeNote(qint64 place, const QString &text)
{
    if (m_notes.erase(place) == 0)
        removeNoteWords(m_connection, place, text);
}

void WordEdits::write()
{
    for (const auto &[timeKey, fields] : m_cards)
        addCardWords(m_connection, timeKey, fields);
    for (const auto &[place, text] : m_messages)
        addMessageWords(m_connection, place, text);
    for (const auto &[place, text] : m_notes)
        addNoteWords(m_connection, place, text);
    m_cards.clear();
    m_messages.clear();
    m_notes.clear();
}

} // namespace leadlight
