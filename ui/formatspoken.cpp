// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The half of Format that speaks: whole cards and messages for screen readers (ui.md section 14).
#include "ui/format.h"

#include "domain/contactmatch.h"

#include <QStringList>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QString Format::spokenScore(const Score &score) const
{
    const QString points = score.isSet() ? m_locale.toString(score.points()) : QString();
    switch (score.band()) {
    case Band::High:
        return tr("score %1, high").arg(points);
    case Band::Medium:
        return tr("score %1, medium").arg(points);
    case Band::Low:
        return tr("score %1, low").arg(points);
    case Band::None:
        break;
    }
    return tr("no score");
}

QString Format::spokenStatus(const Named<Status> &value) const
{
    switch (value.value) {
    case Status::Open:
        return tr("open", "status, spoken");
    case Status::Closed:
        return tr("closed", "status, spoken");
    case Status::Archived:
        return tr("archived", "status, spoken");
    case Status::Unknown:
        break;
    }
    return tr("status %1").arg(status(value));
}

QString Format::spokenLink(const Link &value) const
{
    switch (value.state.value) {
    case LinkState::Linked:
        return tr("linked", "spoken");
    case LinkState::None:
        return tr("not linked", "spoken");
    case LinkState::Suggested:
        return tr("match %1%", "spoken").arg(m_locale.toString(value.confidence));
    case LinkState::Unknown:
        break;
    }
    return tr("link %1").arg(link(value));
}

QString Format::spokenTime(Instant at) const
{
    const QDate date = at.toUtc().toTimeZone(m_zone).date();
    switch (date.daysTo(today())) {
    case 0:
        return tr("today %1", "time, spoken").arg(clockTime(at));
    case 1:
        return tr("yesterday %1", "time, spoken").arg(clockTime(at));
    default:
        return tr("%1 %2", "date and time, spoken").arg(day(date), clockTime(at));
    }
}

QString Format::spokenDue(const FollowUp &followUp) const
{
    const qint64 left = followUp.dueAt.ms - m_clock->wall().ms;
    const int minutes = int(left > 0 ? (left + 59'999) / 60'000 : -left / 60'000);
    const int hours = minutes / 60;
    if (left > 0) {
        if (minutes < 60)
            return minutes == 1 ? tr("follow up in 1 minute") : tr("follow up in %Ln minutes", nullptr, minutes);
        return hours == 1 ? tr("follow up in 1 hour") : tr("follow up in %Ln hours", nullptr, hours);
    }
    if (minutes < 60)
        return tr("follow-up is late");
    return hours == 1 ? tr("follow-up is 1 hour late") : tr("follow-up is %Ln hours late", nullptr, hours);
}

QString Format::spokenOutbox(OutboxMark mark)
{
    switch (mark) {
    case OutboxMark::Nothing:
        break;
    case OutboxMark::Waiting:
        return tr("change waiting to be sent", "spoken");
    case OutboxMark::Sending:
        return tr("change being sent", "spoken");
    case OutboxMark::NeedsYou:
        return tr("change needs you", "spoken");
    }
    return {};
}

QString Format::spokenCard(const CardEntry &entry) const
{
    if (!entry.loaded)
        return tr("Loading conversation");
    const Conversation &card = entry.row.card;
    QStringList parts{visitorName(card)};
    if (!card.company.isEmpty())
        parts << safe(card.company);
    parts << spokenScore(card.score) << spokenStatus(card.status) << spokenLink(card.link);
    if (isLinkDoubtful(card))
        parts << tr("possible wrong contact", "spoken");
    if (const QString sync = crm(card.crm); !sync.isEmpty())
        parts << sync;
    parts << messages(card.messageCount);
    if (!card.agentName.isEmpty())
        parts << tr("agent %1").arg(safe(card.agentName));
    if (card.lastMessageAt.isSet())
        parts << spokenTime(card.lastMessageAt);
    const OwnMarks &own = entry.row.own;
    if (own.followUp.isRunning())
        parts << spokenDue(own.followUp);
    if (own.remindAt.isSet())
        parts << tr("reminder %1", "time, spoken").arg(spokenTime(own.remindAt));
    if (const QString mark = spokenOutbox(entry.row.outbox); !mark.isEmpty())
        parts << mark;
    if (entry.row.messageHits > 0)
        parts << messageHits(entry.row.messageHits);
    if (entry.held)
        parts << tr("no longer in this filter");
    const QString spoken = parts.join(u", "_s);
    return own.unseen ? tr("New: %1", "an unseen conversation, spoken").arg(spoken) : spoken;
}

QString Format::spokenMessage(const TranscriptEntry &entry, const QString &visitorName) const
{
    const Message &message = entry.message;
    QStringList head;
    if (entry.startsDay.isValid())
        head << day(entry.startsDay);
    if (message.author == Author::Visitor)
        head << visitorName;
    else if (message.author == Author::Agent)
        head << (message.agentName.isEmpty() ? tr("AI agent") : safe(message.agentName));
    head << clockTime(message.sentAt);
    QString spoken = tr("%1: %2", "who and when: what").arg(head.join(u", "_s), safe(message.text, true).trimmed());
    if (entry.evidence.empty())
        return spoken;
    QStringList factors;
    for (const Named<Factor> &one : entry.evidence)
        factors << m_locale.toLower(factor(one));
    if (spoken.isEmpty() || spoken.back().category() != QChar::Punctuation_Other) // . ! ? and 。 ؟ alike
        spoken += u'.';
    return spoken + u' ' + tr("Evidence for %1").arg(m_locale.createSeparatedList(factors));
}

} // namespace leadlight
