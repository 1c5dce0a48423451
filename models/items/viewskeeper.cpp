// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/viewskeeper.h"

#include <algorithm>

namespace leadlight {

ViewsKeeper::ViewsKeeper(ReadWorker *worker, QObject *parent)
    : QObject(parent),
      m_worker(worker)
{
    connect(worker, &ReadWorker::viewsRead, this, &ViewsKeeper::onAnswer);
}

void ViewsKeeper::read()
{
    m_again = m_ticket != 0;
    if (!m_again)
        m_ticket = m_worker->ask(ViewsQuestion{});
}

void ViewsKeeper::apply(const ChangeSet &changes)
{
    // Without views the first answer failed: the file was not there yet.
    if (m_views.empty() || concerns(changes))
        read();
}

bool ViewsKeeper::concerns(const ChangeSet &changes) const
{
    // The user's own views may search in messages, the built-in ones do not.
    const bool mayHaveText = m_views.size() > builtInViews().size();
    return changes.everything || changes.views
        || std::ranges::any_of(changes.rows, [mayHaveText](const RowChange &row) {
               return row.kind != RowChange::Kind::Changed || (row.touched & (Touched::Card | Touched::Own))
                   || (mayHaveText && row.touched.testFlag(Touched::Messages));
           });
}

void ViewsKeeper::onAnswer(const ViewsAnswer &answer)
{
    if (answer.ticket != m_ticket)
        return;
    m_ticket = 0;
    if (answer.error) {
        Q_EMIT failed(*answer.error);
    } else if (answer.counts.views != m_views) {
        m_views = answer.counts.views;
        Q_EMIT changed();
    }
    if (m_again)
        read();
}

} // namespace leadlight
