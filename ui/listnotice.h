// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "domain/query.h"
#include "domain/syncstatus.h"
#include "ui/format.h"

#include <QObject>

#include <optional>

namespace leadlight {

class Notice;

/// What the bar over the list says: one thing at a time, the newest. What is over takes itself away; what the user has
/// put away is not said again before it was over once.
class ListNotice final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ListNotice(Notice &notice, const Format &format, QObject *parent = nullptr);

    /// Says which piece of it nobody understands.
    void setQuery(const Query &query);
    /// `readable`: there are conversations to read all the same. Without them the empty list says it.
    void setStatus(const SyncStatus &status, bool readable);
    /// In words for people; stays until it is put away.
    void showProblem(const QString &sentence);
    void showRemoved();
    /// What was saved of damaged changes; the user must have seen it, so it covers everything else (sync-and-trust
    /// F57).
    void setSalvage(const std::optional<OutboxSalvage> &salvage);

Q_SIGNALS:
    /// The user has read what became of the damaged changes.
    void salvageRead();

private:
    enum class Told { Nothing, Hint, SignIn, Clock, Salvage, Other };

    void tell(Told what, const QString &message, const QString &action = {});
    void end(Told what);
    void showClock(qint64 aheadMs);

    Notice &m_notice;
    const Format &m_format;
    Told m_told = Told::Nothing;
    SyncPhase m_phase = SyncPhase::Starting;
    bool m_clockTold = false;
    std::optional<OutboxSalvage> m_salvage;
};

} // namespace leadlight
