// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "items/roles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace leadlight {

/// Turns values into words: dates, counts, states. The only user of QLocale, and beside ui/errortext the only place
/// with sentences about data. A value so that tests fix locale, zone and clock.
class Format final
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    Format(const QLocale &locale, const QTimeZone &zone, const Clock &clock);

    /// Card time: "14:02", "Yesterday", "Mon", "12 Nov", "12 Nov 2025" (ui.md section 5).
    [[nodiscard]] QString cardTime(Instant at) const;
    /// "14:02".
    [[nodiscard]] QString clockTime(Instant at) const;
    [[nodiscard]] QString time(QTime time) const;
    /// "1.5 MB".
    [[nodiscard]] QString bytes(qint64 size) const;
    /// "Today", "Yesterday", "Monday 16 November", with the year when it is not this one.
    [[nodiscard]] QString day(const QDate &date) const;
    /// "16 November 2026", inside a sentence.
    [[nodiscard]] QString date(Instant at) const;
    /// Full local date and time, zone and UTC, for tooltips.
    [[nodiscard]] QString exact(Instant at) const;
    /// What a card's pill says of the follow-up clock: "23 h left", "45 min left", "2 h late"; `brief` leaves the last
    /// word out. Late begins with the very moment it is due. Empty while no clock runs.
    [[nodiscard]] QString dueLeft(const FollowUp &followUp, Instant now, bool brief = false) const;
    /// When a reminder comes, on a card: "15:00" today, "Tomorrow", "Wed", "12 Nov".
    [[nodiscard]] QString reminderTime(Instant at) const;
    /// Inside a sentence: "today, 14:02", "tomorrow, 14:02", "Mon 23 Nov, 09:00".
    [[nodiscard]] QString moment(Instant at) const;
    [[nodiscard]] bool isToday(Instant at) const;
    /// After "since": "13:50" today, else like moment().
    [[nodiscard]] QString since(Instant at) const;
    /// How long: "12 min", "23 h 12 min", "3 days"; parts of a minute are dropped. Precondition: ms >= 0.
    [[nodiscard]] QString span(qint64 ms) const;
    /// "12", "12k" from 10,000 on.
    [[nodiscard]] QString shortCount(qint64 count) const;
    [[nodiscard]] QString count(qint64 count) const;

    /// Name, else e-mail, else "Anonymous". Control and bidi characters of visitors are made visible (T3).
    [[nodiscard]] QString visitorName(const Conversation &card) const;
    /// Up to two letters for an avatar; empty for an anonymous visitor.
    [[nodiscard]] QString initials(const Conversation &card) const;
    /// Foreign text with bidi overrides and control characters shown as ⍰ (T3); line breaks stay when `multiline`.
    [[nodiscard]] static QString safe(const QString &foreign, bool multiline = false);

    [[nodiscard]] QString status(const Named<Status> &status) const;
    /// "Linked", "Not linked", "Match 82%".
    [[nodiscard]] QString link(const Link &link) const;
    [[nodiscard]] QString matchReason(const Named<MatchReason> &reason) const;
    /// "CRM synced", "CRM pending", "CRM sync error"; empty for SyncState::None.
    [[nodiscard]] QString crm(const CrmSync &crm) const;
    /// "Possible wrong contact: the visitor wrote …, the contact has …." Foreign parts are made safe.
    [[nodiscard]] static QString wrongContact(const Conversation &card);
    /// What went wrong and what to do (ui.md section 16).
    [[nodiscard]] QString crmCause(const CrmSync &crm) const;
    [[nodiscard]] QString intent(const Named<Intent> &intent) const;
    [[nodiscard]] QString sentiment(const Named<Sentiment> &sentiment) const;
    [[nodiscard]] QString factor(const Named<Factor> &factor) const;
    [[nodiscard]] QString finding(const Named<Finding> &finding) const;
    /// "High", "Medium", "Low", "No score".
    [[nodiscard]] QString band(Band band) const;
    /// "High-quality lead" … "No score yet".
    [[nodiscard]] QString bandTitle(Band band) const;
    /// "score 85, high" or "no score".
    [[nodiscard]] QString spokenScore(const Score &score) const;
    [[nodiscard]] QString scoreGap(const Named<ScoreGap> &gap, int messageCount) const;
    [[nodiscard]] QString messages(int count) const;
    /// The user's own name, or ours for a built-in view.
    [[nodiscard]] QString viewName(const SavedView &view) const;
    /// "3 matches in messages".
    [[nodiscard]] QString messageHits(int count) const;

    /// The whole card in words, for screen readers (ui.md section 14).
    [[nodiscard]] QString spokenCard(const CardEntry &entry) const;
    /// "Maya Lindqvist, 13:46: Yes, $10k is approved. Evidence for budget".
    [[nodiscard]] QString spokenMessage(const TranscriptEntry &entry, const QString &visitorName) const;

    /// The date in the user's zone: what is called "today" in every other answer.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    /// A value this version does not know is shown, never guessed (sync-and-trust P9). No template: lupdate would file
    /// its words under the parameter's name.
    [[nodiscard]] static QString unknown(const QString &wireText);
    [[nodiscard]] QString spokenStatus(const Named<Status> &value) const;
    [[nodiscard]] QString spokenLink(const Link &value) const;
    [[nodiscard]] QString spokenTime(Instant at) const;
    [[nodiscard]] QString spokenDue(const FollowUp &followUp) const;
    [[nodiscard]] static QString spokenOutbox(OutboxMark mark);

    QLocale m_locale;
    QTimeZone m_zone;
    const Clock *m_clock;
};

} // namespace leadlight
