// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/texthits.h"

#include "store/cardcolumns.h"
#include "store/connection.h"
#include "store/querysql.h"

#include <algorithm>

namespace leadlight {

TextHits::TextHits(Connection &connection, const SearchTerms &terms, qint64 revision)
    : m_terms(terms),
      m_revision(revision)
{
    if (terms.isEmpty())
        return;
    const QString expression = matchExpression(terms);
    Statement cards = connection.prepare("SELECT rowid FROM card_words WHERE card_words MATCH ? ORDER BY rowid");
    cards.bind(expression);
    while (cards.step())
        m_cards.push_back(cards.read<qint64>());
    std::vector<RowHandle> handles;
    Statement messages
        = connection.prepare("SELECT rowid FROM message_words WHERE message_words MATCH ? ORDER BY rowid");
    messages.bind(expression);
    while (messages.step())
        handles.push_back(handleOfPlace(messages.read<qint64>()));
    Statement notes = connection.prepare("SELECT num FROM note_shown WHERE place IN "
                                         "(SELECT rowid FROM note_words WHERE note_words MATCH ?)");
    notes.bind(expression);
    const auto fromMessages = std::ptrdiff_t(handles.size());
    while (notes.step())
        handles.push_back(notes.read<RowHandle>());
    std::sort(handles.begin() + fromMessages, handles.end());
    std::inplace_merge(handles.begin(), handles.begin() + fromMessages, handles.end());
    for (const RowHandle handle : handles) {
        if (m_messages.empty() || m_messages.back().handle != handle)
            m_messages.push_back({handle, 0});
        ++m_messages.back().hits;
    }
}

bool TextHits::isFor(const SearchTerms &terms, qint64 revision) const
{
    return m_revision == revision && m_terms == terms;
}

bool TextHits::inCard(qint64 timeKey) const
{
    return std::ranges::binary_search(m_cards, timeKey);
}

int TextHits::inMessages(RowHandle handle) const
{
    const auto found = std::ranges::lower_bound(m_messages, handle, {}, &Messages::handle);
    return found != m_messages.end() && found->handle == handle ? found->hits : 0;
}

bool TextHits::holds(qint64 timeKey, RowHandle handle) const
{
    return m_terms.isEmpty() || inCard(timeKey) || inMessages(handle) > 0;
}

} // namespace leadlight
