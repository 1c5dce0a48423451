// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulkoutcome.h"

#include "domain/outboxrules.h"
#include "ui/marking.h"

#include <algorithm>

namespace leadlight {

BulkOutcome::BulkOutcome(Marking &marking, const Format &format, QObject *parent)
    : QObject(parent),
      m_marking(marking),
      m_format(format)
{
}

void BulkOutcome::follow(const Command &command)
{
    if (const auto *act = std::get_if<Act>(&command); act && act->ids.size() > 1)
        m_gestures.insert(act->gesture);
    else if (const auto *all = std::get_if<ActOnAll>(&command))
        m_gestures.insert(all->gesture);
}

bool BulkOutcome::mayMark() const
{
    return m_marking.isEmpty() || (!m_marking.isAll() && m_marking.ids() == m_marked);
}

void BulkOutcome::setOutbox(const OutboxStatus &status)
{
    std::vector<ConversationId> left;
    bool isNews = false;
    for (const OutboxRow &row : status.rows) {
        if (!m_gestures.contains(row.gesture) || !needsUser(row.state.value))
            continue;
        left.push_back(row.conversation);
        isNews = isNews || !m_told.contains(row.id.value);
        m_told.insert(row.id.value);
    }
    if (!isNews)
        return;
    if (mayMark()) {
        m_marking.pickOut(left);
        m_marked = m_marking.ids();
    }
    Q_EMIT told(
        left.size() == 1
            ? tr("1 conversation could not be changed and stays selected.")
            : tr("%1 conversations could not be changed and stay selected.").arg(m_format.count(qint64(left.size()))));
}

} // namespace leadlight
