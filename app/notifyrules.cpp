// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/notifyrules.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

constexpr qint64 hourMs = 3'600'000;
/// Told events are forgotten this long after their time, and reminders older than this do not ring any more.
constexpr qint64 rememberMs = 7 * 24 * hourMs;
/// More than anybody has; a file with more is not ours.
constexpr qsizetype mostTold = 5000;

bool reaches(const Score &score, int wanted)
{
    return score.isSet() && score.points() >= wanted;
}

} // namespace

void NotifyRules::rememberLeads(const QSet<RowHandle> &handles)
{
    m_leads = handles;
}

void NotifyRules::rememberErrors(const QSet<RowHandle> &handles)
{
    m_errors = handles;
}

void NotifyRules::takeChanged(const std::vector<CardRow> &rows, const Preferences &preferences,
                              const NotifyMoment &moment)
{
    for (const CardRow &row : rows) {
        const bool isLead = reaches(row.card.score, preferences.notifyScore);
        if (isLead && !m_leads.contains(row.handle) && row.card.status != Status::Archived)
            wait(Occasion::Kind::Lead, row, moment.now, moment);
        const bool isError = row.card.crm.state == SyncState::Error;
        if (isError && !m_errors.contains(row.handle) && preferences.notifyCrmErrors)
            wait(Occasion::Kind::CrmError, row, moment.now, moment);
        // Once a lead always a lead: a score that wavers around the threshold must not ring at each crossing.
        if (isLead)
            m_leads.insert(row.handle);
        if (isError)
            m_errors.insert(row.handle);
        else
            m_errors.remove(row.handle);
    }
}

void NotifyRules::takeTimed(const std::vector<CardRow> &rows, const Preferences &preferences,
                            const NotifyMoment &moment)
{
    if (!preferences.notifyDue)
        return;
    for (const CardRow &row : rows) {
        const FollowUp &clock = row.own.followUp;
        const qint64 left = clock.dueAt.ms - moment.now.ms;
        if (clock.isRunning() && left > 0 && left <= preferences.dueHours * hourMs
            && tellOnce(QStringLiteral("due:") + row.card.id.value, clock.dueAt))
            wait(Occasion::Kind::FollowUp, row, clock.dueAt, moment);
        const Instant at = row.own.remindAt;
        const bool rings = at.isSet() && at <= moment.now && at.ms > moment.now.ms - rememberMs;
        if (rings && tellOnce(QStringLiteral("remind:") + row.card.id.value, at))
            wait(Occasion::Kind::Reminder, row, at, moment);
    }
}

void NotifyRules::takeRemoved(RowHandle handle)
{
    m_leads.remove(handle);
    m_errors.remove(handle);
    std::erase_if(m_waiting, [handle](const Occasion &one) { return one.row.handle == handle; });
}

void NotifyRules::noteRead(const ConversationId &id)
{
    std::erase_if(m_waiting, [&id](const Occasion &one) { return one.row.card.id == id; });
}

void NotifyRules::wait(Occasion::Kind kind, const CardRow &row, Instant at, const NotifyMoment &moment)
{
    if (row.card.id != moment.reading)
        m_waiting.push_back({kind, row, at});
}

bool NotifyRules::tellOnce(const QString &event, Instant at)
{
    if (m_told.value(event, Instant::unset) == at.ms)
        return false;
    m_told.insert(event, at.ms);
    return true;
}

std::vector<Occasion> NotifyRules::due(const Preferences &preferences, const NotifyMoment &moment)
{
    m_told.removeIf([&moment](const auto &told) { return told.value() < moment.now.ms - rememberMs; });
    if (!preferences.notify) {
        m_waiting.clear();
        return {};
    }
    if (isQuiet(preferences, moment.localTime))
        return {};
    return std::exchange(m_waiting, {});
}

bool NotifyRules::isQuiet(const Preferences &preferences, const QTime &time)
{
    if (!preferences.quiet || preferences.quietFrom == preferences.quietTo)
        return false;
    const bool overMidnight = preferences.quietFrom > preferences.quietTo;
    const bool afterStart = time >= preferences.quietFrom;
    const bool beforeEnd = time < preferences.quietTo;
    return overMidnight ? afterStart || beforeEnd : afterStart && beforeEnd;
}

QByteArray NotifyRules::kept() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_told;
    return bytes;
}

void NotifyRules::restore(const QByteArray &kept)
{
    QDataStream in(kept);
    in.setVersion(QDataStream::Qt_6_4);
    QHash<QString, qint64> told;
    in >> told;
    if (in.status() == QDataStream::Ok && told.size() <= mostTold)
        m_told = told;
}

} // namespace leadlight
