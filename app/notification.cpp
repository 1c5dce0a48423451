// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/notification.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

using Kind = Occasion::Kind;

constexpr std::array<Kind, 4> order{Kind::Reminder, Kind::FollowUp, Kind::Lead, Kind::CrmError};

/// What a screen of notifications shows anyway, and no more of foreign text than that.
constexpr qsizetype longestBody = 240;

QString shortened(const QString &text)
{
    return text.size() <= longestBody ? text : text.left(longestBody - 1) + u'…';
}

int bestScore(const std::vector<Occasion> &occasions)
{
    int best = 0;
    for (const Occasion &one : occasions)
        best = std::max(best, one.row.card.score.optional().value_or(0));
    return best;
}

} // namespace

std::vector<Notification> NotificationWords::of(const std::vector<Occasion> &occasions) const
{
    std::vector<Notification> all;
    for (const Kind kind : order) {
        std::vector<Occasion> same;
        std::copy_if(occasions.begin(), occasions.end(), std::back_inserter(same),
                     [kind](const Occasion &one) { return one.kind == kind; });
        if (same.size() == 1)
            all.push_back(single(same.front()));
        else if (!same.empty())
            all.push_back(several(kind, same));
    }
    return all;
}

Notification NotificationWords::single(const Occasion &occasion) const
{
    const Conversation &card = occasion.row.card;
    const bool hidden = m_preferences.hideDetails;
    const QString name = m_format.visitorName(card);
    const QString score = m_format.count(card.score.optional().value_or(0));
    const QString summary = hidden ? QString() : shortened(Format::safe(card.summary));
    const QString time = m_format.clockTime(occasion.at);
    Notification note;
    note.conversation = card.id;
    switch (occasion.kind) {
    case Kind::Lead:
        note.title = hidden ? tr("New lead, score %1").arg(score) : tr("%1, score %2").arg(name, score);
        note.body = summary;
        break;
    case Kind::CrmError:
        note.title = hidden ? tr("CRM sync error") : tr("CRM sync error: %1").arg(name);
        note.body = hidden ? QString() : shortened(Format::safe(m_format.crmCause(card.crm)));
        break;
    case Kind::FollowUp:
        note.title = hidden ? tr("Follow up by %1").arg(time) : tr("Follow up with %1 by %2").arg(name, time);
        note.body = summary;
        break;
    case Kind::Reminder:
        note.title = hidden ? tr("Reminder") : tr("Reminder: %1").arg(name);
        note.body = summary;
        break;
    }
    return note;
}

Notification NotificationWords::several(Kind kind, const std::vector<Occasion> &occasions) const
{
    const int count = int(occasions.size());
    Notification note;
    switch (kind) {
    case Kind::Lead:
        note.title = tr("%Ln new leads, best score %1", nullptr, count).arg(m_format.count(bestScore(occasions)));
        note.query = QStringLiteral("score:>=%1").arg(m_preferences.notifyScore);
        break;
    case Kind::CrmError:
        note.title = tr("%Ln new CRM sync errors", nullptr, count);
        note.query = QStringLiteral("crm:error");
        break;
    case Kind::FollowUp:
        note.title = tr("%Ln follow-ups are due soon", nullptr, count);
        note.query = QStringLiteral("is:due sort:due");
        break;
    case Kind::Reminder:
        note.title = tr("%Ln reminders", nullptr, count);
        note.query = QStringLiteral("is:due sort:due");
        break;
    }
    return note;
}

} // namespace leadlight
