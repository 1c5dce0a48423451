// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "items/readworker.h"

#include <QObject>
#include <QSet>

namespace leadlight {

/// Reads for the notifications, on the reader thread, one question after the other: which conversations are leads or
/// errors already, how changed ones look now, which ones a clock or a reminder belongs to, and the numbers of the tray.
/// It judges nothing. A read that fails is left out: a missing notification is no reason to bother anybody.
class CardWatch final : public QObject
{
    Q_OBJECT

public:
    /// `reader` is used by nobody else and must outlive this.
    explicit CardWatch(ReadWorker &reader, QObject *parent = nullptr);

    /// Answers with known(): everything with at least this score, and every CRM error. `reopen` as in SpineQuestion.
    void learn(int leadScore, bool reopen = false);
    /// Answers with changed() and removed(). Only what touches cards or own marks is read.
    void take(const ChangeSet &changes);
    /// Answers with timed(), in several parts when there are many: everything with a clock or a reminder up to then.
    void lookAtTimed(Instant until);
    /// Answers with counted().
    void count();

Q_SIGNALS:
    void known(const QSet<leadlight::RowHandle> &leads, const QSet<leadlight::RowHandle> &errors);
    void changed(const std::vector<leadlight::CardRow> &rows);
    void removed(leadlight::RowHandle handle);
    void timed(const std::vector<leadlight::CardRow> &rows);
    void counted(qint64 unseen, qint64 due);

private:
    enum class Asking { Nothing, Leads, Errors, Changed, TimedSpine, TimedCards, Unseen, Due };

    void next();
    void askSpine(Asking what, const Query &query);
    void askCards(Asking what, std::vector<RowHandle> handles);
    void askCount(Asking what, const Query &query);
    void takeSpine(const SpineAnswer &answer);
    void takeCards(const CardsAnswer &answer);
    void takeCount(const FacetsAnswer &answer);

    ReadWorker &m_reader;
    Asking m_asking = Asking::Nothing;
    Ticket m_ticket = 0;
    std::optional<int> m_learn;
    bool m_reopen = false;
    bool m_wantsTimed = false;
    Instant m_timedUntil;
    std::vector<RowHandle> m_timed; ///< still to be read
    bool m_wantsCount = false;
    QSet<RowHandle> m_changed;
    QSet<RowHandle> m_leads;
    qint64 m_unseen = 0;
};

} // namespace leadlight
