// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cardwatch.h"
#include "app/notification.h"
#include "app/session.h"

#include <QTimer>

#include <functional>

namespace leadlight {

/// Notifications of one session: hears of changes, lets NotifyRules judge, and hands the words to the first messenger
/// that can show them. It begins when the first sync of a profile is through, because nothing in that is news. It must
/// not raise a window by itself.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    struct Ways {
        /// In order of preference; they must outlive the notifier.
        std::vector<Messenger *> messengers;
        /// What somebody is reading in the focused window.
        std::function<ConversationId()> reading;
        /// The user's time of day, for quiet hours.
        std::function<QTime()> localTime;
    };

    Notifier(Session &session, const Preferences &preferences, const Format &format, const Clock &clock, Ways ways);

    void setPreferences(const Preferences &preferences);
    /// `format` must outlive the notifier or the next call.
    void setFormat(const Format &format) { m_format = &format; }

Q_SIGNALS:
    void openWanted(const leadlight::ConversationId &id);
    void viewWanted(const QString &query);
    /// Conversations that are unseen, and those with a clock or a reminder.
    void counted(qint64 unseen, qint64 due);

private:
    void begin();
    void takeChanges(const ChangeSet &changes);
    void look();
    void tell();
    void sendOn(const Notification &notification, size_t from);
    void open(const Notification &notification);
    [[nodiscard]] NotifyMoment moment() const;

    Session &m_session;
    Preferences m_preferences;
    const Format *m_format;
    const Clock &m_clock;
    Ways m_ways;
    NotifyRules m_rules;
    CardWatch m_watch;
    QTimer m_minute;
    QTimer m_collect;
    bool m_hasBegun = false;
    bool m_isKnown = false;
};

} // namespace leadlight
