// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listnotice.h"

#include "ui/listpane.h"
#include "ui/notice.h"

#include <cstdlib>
#include <utility>

namespace leadlight {

namespace {

constexpr qint64 bearableMs = 5 * 60'000; // sync-and-trust P24

} // namespace

ListNotice::ListNotice(Notice &notice, const Format &format, QObject *parent)
    : QObject(parent),
      m_notice(notice),
      m_format(format)
{
    connect(&notice, &Notice::dismissed, this, [this] {
        if (std::exchange(m_told, Told::Nothing) == Told::Salvage)
            Q_EMIT salvageRead();
    });
}

void ListNotice::tell(Told what, const QString &message, const QString &action)
{
    if (m_told == Told::Salvage && what != Told::Salvage)
        return;
    const bool grave = what == Told::SignIn || what == Told::Clock || what == Told::Salvage;
    m_told = what;
    m_notice.say(grave ? NoticeKind::Warning : NoticeKind::Info, message, action);
}

void ListNotice::end(Told what)
{
    if (m_told != what)
        return;
    m_told = Told::Nothing;
    m_notice.clear();
}

void ListNotice::setQuery(const Query &query)
{
    const QString odd = Format::safe(query.notUnderstood.join(u' '));
    if (odd.isEmpty())
        end(Told::Hint);
    else
        tell(Told::Hint, ListPane::tr("“%1” is not understood and is searched as text.").arg(odd));
}

void ListNotice::showProblem(const QString &sentence)
{
    if (m_told == Told::Salvage)
        return;
    m_told = Told::Other;
    m_notice.say(NoticeKind::Danger, sentence);
}

void ListNotice::showRemoved()
{
    tell(Told::Other, ListPane::tr("The conversation you had open was removed from your inbox."));
}

void ListNotice::setSalvage(const std::optional<OutboxSalvage> &salvage)
{
    if (salvage == m_salvage)
        return;
    m_salvage = salvage;
    if (!salvage) {
        end(Told::Salvage);
        return;
    }
    const bool whole = salvage->complete && salvage->unreadable == 0;
    const QString saved = m_format.count(salvage->saved);
    const QString lost = m_format.count(salvage->unreadable);
    tell(Told::Salvage,
         whole ? ListPane::tr(
                     "The file of your changes was damaged. All %1 unsent changes were saved; a copy of the file "
                     "is kept as %2.")
                     .arg(saved, salvage->copy)
             : salvage->complete
             ? ListPane::tr("The file of your changes was damaged. Unsent changes saved: %1. Entries that could not be "
                            "read: %2. A copy of the file is kept as %3.")
                   .arg(saved, lost, salvage->copy)
             : ListPane::tr(
                   "The file of your changes was damaged. Unsent changes saved: %1. More may be lost; check what "
                   "you did last. A copy of the file is kept as %2.")
                   .arg(saved, salvage->copy));
}

void ListNotice::setStatus(const SyncStatus &status, bool readable)
{
    const bool isNewPhase = status.phase != m_phase;
    m_phase = status.phase;
    const bool refused
        = status.phase == SyncPhase::NeedsYou && status.error && status.error->kind == ErrorKind::Unauthorized;
    if (!refused)
        end(Told::SignIn);
    else if (isNewPhase && readable)
        tell(Told::SignIn, ListPane::tr("The server rejects this key. What is on this device stays readable."),
             ListPane::tr("Enter a new key"));
    showClock(status.clockAheadMs);
}

/// Nothing depends on this computer's clock but words, and those are wrong then (sync-and-trust P24).
void ListNotice::showClock(qint64 aheadMs)
{
    if (std::abs(aheadMs) <= bearableMs) {
        m_clockTold = false;
        end(Told::Clock);
        return;
    }
    if (m_clockTold || m_told != Told::Nothing)
        return;
    m_clockTold = true;
    const QString span = m_format.span(std::abs(aheadMs));
    tell(
        Told::Clock,
        aheadMs > 0
            ? ListPane::tr("The clock of this computer is %1 slow. Times such as “2 h left” are wrong until it is set.")
                  .arg(span)
            : ListPane::tr("The clock of this computer is %1 fast. Times such as “2 h left” are wrong until it is set.")
                  .arg(span));
}

} // namespace leadlight
