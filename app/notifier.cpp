// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/notifier.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qint64 hourMs = 3'600'000;
/// How often clocks and reminders are looked at. It also ends quiet hours.
constexpr int lookEveryMs = 30'000;
/// Several changes come in one breath; they make one notification.
constexpr int collectMs = 1500;

const QString &syncedKey()
{
    static const QString key = QStringLiteral("notify.synced");
    return key;
}

const QString &toldKey()
{
    static const QString key = QStringLiteral("notify.told");
    return key;
}

} // namespace

Notifier::Notifier(Session &session, const Preferences &preferences, const Format &format, const Clock &clock,
                   Ways ways)
    : m_session(session),
      m_preferences(preferences),
      m_format(&format),
      m_clock(clock),
      m_ways(std::move(ways)),
      m_watch(session.watcher())
{
    connect(&m_watch, &CardWatch::known, this, [this](const auto &leads, const auto &errors) {
        m_rules.rememberLeads(leads);
        m_rules.rememberErrors(errors);
        m_isKnown = true;
        look();
    });
    connect(&m_watch, &CardWatch::changed, this, [this](const std::vector<CardRow> &rows) {
        m_rules.takeChanged(rows, m_preferences, moment());
        m_collect.start();
    });
    connect(&m_watch, &CardWatch::timed, this, [this](const std::vector<CardRow> &rows) {
        m_rules.takeTimed(rows, m_preferences, moment());
        m_collect.start();
    });
    connect(&m_watch, &CardWatch::removed, this, [this](RowHandle handle) { m_rules.takeRemoved(handle); });
    connect(&m_watch, &CardWatch::counted, this, &Notifier::counted);
    connect(&session, &Session::changed, this, &Notifier::takeChanges);
    connect(&session.inbox(), &Inbox::openChanged, this, [this] { m_rules.noteRead(m_ways.reading()); });
    connect(&session, &Session::opened, this, &Notifier::begin);
    connect(&session.inbox(), &Inbox::statusChanged, this, &Notifier::begin);
    for (size_t i = 0; i < m_ways.messengers.size(); ++i) {
        Messenger *messenger = m_ways.messengers[i];
        connect(messenger, &Messenger::opened, this, &Notifier::open);
        connect(messenger, &Messenger::failed, this, [this, i](const Notification &one) { sendOn(one, i + 1); });
        connect(messenger, &Messenger::remindWanted, this, [this](const ConversationId &id) {
            m_session.inbox().submit(Remind{id, Instant{m_clock.wall().ms + hourMs}});
        });
    }
    m_minute.setInterval(lookEveryMs);
    connect(&m_minute, &QTimer::timeout, this, &Notifier::look);
    m_collect.setSingleShot(true);
    m_collect.setInterval(collectMs);
    connect(&m_collect, &QTimer::timeout, this, &Notifier::tell);
    begin();
}

void Notifier::begin()
{
    if (m_hasBegun || !m_session.isOpen())
        return;
    const bool upToDate = m_session.inbox().status().phase == SyncPhase::UpToDate;
    if (!upToDate && !m_session.kept().contains(syncedKey()))
        return;
    m_hasBegun = true;
    m_session.keep(syncedKey(), QByteArrayLiteral("1"));
    m_rules.restore(m_session.kept().value(toldKey()));
    m_watch.learn(m_preferences.notifyScore);
    m_watch.count();
    m_minute.start();
}

void Notifier::setPreferences(const Preferences &preferences)
{
    const bool otherLeads = preferences.notifyScore != m_preferences.notifyScore;
    m_preferences = preferences;
    if (m_hasBegun && otherLeads)
        m_watch.learn(m_preferences.notifyScore);
}

void Notifier::takeChanges(const ChangeSet &changes)
{
    if (!m_hasBegun)
        return;
    // After a whole new cache nothing can be compared, so nothing of it is news.
    if (changes.everything)
        m_watch.learn(m_preferences.notifyScore, true);
    else
        m_watch.take(changes);
    m_watch.count();
}

void Notifier::look()
{
    if (!m_isKnown)
        return;
    m_watch.lookAtTimed(Instant{m_clock.wall().ms + m_preferences.dueHours * hourMs});
    m_collect.start();
}

void Notifier::tell()
{
    const std::vector<Occasion> occasions = m_rules.due(m_preferences, moment());
    for (const Notification &one : NotificationWords(*m_format, m_preferences).of(occasions))
        sendOn(one, 0);
    m_session.keep(toldKey(), m_rules.kept());
}

void Notifier::sendOn(const Notification &notification, size_t from)
{
    if (from < m_ways.messengers.size())
        m_ways.messengers[from]->show(notification);
}

void Notifier::open(const Notification &notification)
{
    if (!notification.conversation.isEmpty())
        Q_EMIT openWanted(notification.conversation);
    else
        Q_EMIT viewWanted(notification.query);
}

NotifyMoment Notifier::moment() const
{
    return {m_clock.wall(), m_ways.localTime(), m_ways.reading()};
}

} // namespace leadlight
