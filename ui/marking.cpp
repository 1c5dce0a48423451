// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/marking.h"

#include "items/conversationlist.h"
#include "items/window.h"

#include <algorithm>

namespace leadlight {

namespace {

/// In a fixed order, so that the same choice makes the same command.
std::vector<ConversationId> sortedIds(const QHash<ConversationId, RowHandle> &some)
{
    std::vector<ConversationId> ids(some.keyBegin(), some.keyEnd());
    std::ranges::sort(ids, {}, &ConversationId::value);
    return ids;
}

} // namespace

Marking::Marking(QObject *parent)
    : QObject(parent)
{
}

bool Marking::contains(const CardEntry &entry) const
{
    if (!entry.loaded)
        return false;
    const bool named = m_some.contains(entry.row.card.id);
    return m_all ? !entry.held && !named : named;
}

qint64 Marking::count(const ConversationList &list) const
{
    if (!m_all)
        return m_some.size();
    qint64 left = list.matchCount();
    const Window &rows = list.window();
    for (const RowHandle handle : m_some) {
        const bool held = rows.isHeld() && rows.openHandle() == handle;
        if (!held && rows.rowOf(handle) >= 0)
            --left;
    }
    return left;
}

std::vector<ConversationId> Marking::ids() const
{
    return m_all ? std::vector<ConversationId>() : sortedIds(m_some);
}

std::vector<ConversationId> Marking::except() const
{
    return m_all ? sortedIds(m_some) : std::vector<ConversationId>();
}

void Marking::set(const CardEntry &entry, bool marked)
{
    if (!entry.loaded || contains(entry) == marked || (m_all && entry.held))
        return;
    if (marked != m_all)
        m_some.insert(entry.row.card.id, entry.row.handle);
    else
        m_some.remove(entry.row.card.id);
    Q_EMIT changed();
}

void Marking::setAll(const Query &query)
{
    m_all = true;
    m_query = query;
    m_some.clear();
    Q_EMIT changed();
}

void Marking::pickOut(const std::vector<ConversationId> &ids)
{
    m_all = false;
    m_query = {};
    m_some.clear();
    for (const ConversationId &id : ids)
        m_some.insert(id, RowHandle{}); // a place in the list is asked for only where all are marked
    Q_EMIT changed();
}

void Marking::clear()
{
    if (isEmpty())
        return;
    m_all = false;
    m_query = {};
    m_some.clear();
    Q_EMIT changed();
}

void Marking::follow(const Query &query)
{
    if (!m_all)
        return;
    Query same = query;
    same.sort = m_query.sort;
    if (same == m_query)
        m_query = query;
    else
        clear();
}

} // namespace leadlight
