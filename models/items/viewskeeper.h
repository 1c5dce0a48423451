// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "items/readworker.h"

#include <QObject>

namespace leadlight {

/// Keeps the views and their counts true to the cache. Whatever happens while a question is on its way is answered by
/// one more, so a flood of commits costs one count after the other, never a queue.
class ViewsKeeper final : public QObject
{
    Q_OBJECT

public:
    ViewsKeeper(ReadWorker *worker, QObject *parent);

    [[nodiscard]] const std::vector<ViewCount> &views() const { return m_views; }
    void read();
    void apply(const ChangeSet &changes);

Q_SIGNALS:
    void changed();
    void failed(const leadlight::Error &error);

private:
    [[nodiscard]] bool concerns(const ChangeSet &changes) const;
    void onAnswer(const leadlight::ViewsAnswer &answer);

    ReadWorker *m_worker;
    std::vector<ViewCount> m_views;
    Ticket m_ticket = 0;
    bool m_again = false; ///< changed while the counts were on their way
};

} // namespace leadlight
