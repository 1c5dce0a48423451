// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/reader.h"
#include "ui/preferences.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace leadlight {

/// One thing that a user may want to be told, about one conversation.
struct Occasion {
    enum class Kind { Lead, CrmError, FollowUp, Reminder };
    Kind kind = Kind::Lead;
    CardRow row;
    /// FollowUp: when it is due; Reminder: when it was set for.
    Instant at;
};

/// What rules look at besides a card.
struct NotifyMoment {
    Instant now;
    QTime localTime;
    /// The conversation that somebody is reading in the focused window; empty when nobody is.
    ConversationId reading;
};

/// Decides what is worth a notification (product.md, behaviour 23); it knows no screen, disk or words. Each event is
/// told once: a lead when its score comes to the wanted one, a CRM error when it begins, a follow-up when it is due
/// within the wanted hours, a reminder at its time. What happened before the program looked is not news.
/// During quiet hours nothing is told; what then still waits is told together afterwards.
class NotifyRules
{
public:
    /// Nothing fires while the present cards become known: the first sync, or a threshold that was moved.
    void rememberLeads(const QSet<RowHandle> &handles);
    void rememberErrors(const QSet<RowHandle> &handles);

    /// Cards as they are after a change.
    void takeChanged(const std::vector<CardRow> &rows, const Preferences &preferences, const NotifyMoment &moment);
    /// Cards with a running clock or a reminder. Those that need nothing yet may be among them.
    void takeTimed(const std::vector<CardRow> &rows, const Preferences &preferences, const NotifyMoment &moment);
    void takeRemoved(RowHandle handle);
    /// Somebody looks at it now, so nothing that waits about it is news any more.
    void noteRead(const ConversationId &id);

    /// What is to be told now, oldest first; nothing in quiet hours or with notifications off. Each comes out once.
    [[nodiscard]] std::vector<Occasion> due(const Preferences &preferences, const NotifyMoment &moment);

    [[nodiscard]] static bool isQuiet(const Preferences &preferences, const QTime &time);

    /// Follow-ups and reminders that were told, to be kept between starts.
    [[nodiscard]] QByteArray kept() const;
    void restore(const QByteArray &kept);

private:
    void wait(Occasion::Kind kind, const CardRow &row, Instant at, const NotifyMoment &moment);
    [[nodiscard]] bool tellOnce(const QString &event, Instant at);

    QSet<RowHandle> m_leads;
    QSet<RowHandle> m_errors;
    std::vector<Occasion> m_waiting;
    QHash<QString, qint64> m_told; ///< event → its time, so that old ones can go
};

} // namespace leadlight
