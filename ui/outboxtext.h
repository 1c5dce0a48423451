// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace leadlight {

/// What became of a change that the user asked for, in words for people: what happened and what to do, no blame, no
/// codes. Foreign text comes out safe to show (T3).
class OutboxText final
{
    Q_DECLARE_TR_FUNCTIONS(OutboxText)

public:
    /// One sentence on where the change stands; different for each state.
    [[nodiscard]] static QString state(const Named<CommandState> &state);
    /// What happened to it and what to do, different for each kind. ErrorText speaks of reading, this of changing.
    [[nodiscard]] static QString problem(const Error &error);
    /// Why nothing is sent; empty when nothing is in the way.
    [[nodiscard]] static QString pause(OutboxPause pause);
    /// It has waited for more than 15 minutes although the server answers (sync-and-trust section 3, liveness): that
    /// should not be, and somebody should hear of it. Empty when that is not so.
    [[nodiscard]] static QString late(const OutboxRow &row, OutboxPause pause, Instant now);
    /// "12 min ago · 3 attempts · next try at 14:08".
    [[nodiscard]] static QString progress(const OutboxRow &row, const Format &format);
    /// What the facet would be if the user had it: "Archived", "Priya Raman", the text of the note.
    [[nodiscard]] static QString mine(const ServerAction &action, const Format &format);
    /// What the server has instead, and who did that when.
    [[nodiscard]] static QString theirs(const FacetCurrent &current, Facet facet, const Format &format);
    [[nodiscard]] static QString theirsTitle(const FacetCurrent &current, const Format &format);
    /// "3 changes waiting", "2 changes need you"; empty when all is done.
    [[nodiscard]] static QString line(const OutboxStatus &status, const Format &format);
    /// Why a button is off whose command the server does not declare (P2).
    [[nodiscard]] static QString cannot();
    /// For the people who run the server: ids, states, times and numbers. No names, no texts, nothing translated.
    [[nodiscard]] static QString report(const OutboxRow &row);

private:
    [[nodiscard]] static QString problemOfConnection(ErrorKind kind);
    [[nodiscard]] static QString problemOfAnswer(ErrorKind kind);
    [[nodiscard]] static QString problemOfDevice(ErrorKind kind);
};

} // namespace leadlight
