// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshot.h"

#include "items/conversationlist.h"
#include "items/transcript.h"
#include "ui/errortext.h"

#include <QPixmap>

#include <utility>

namespace leadlight {

namespace {

/// Several signals together make "settled"; looking at them a few times a second is simpler than counting them.
constexpr int lookEveryMs = 40;
/// Rows that a window can show at most, whatever its size.
constexpr int rowsOnScreen = 12;

} // namespace

Screenshot::Screenshot(Application &application, const CommandLine &line, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_line(line)
{
    connect(&m_application, &Application::failed, this, [this](const QString &sentence) {
        m_watch.stop();
        Q_EMIT finished(1, sentence);
    });
    connect(&m_watch, &QTimer::timeout, this, &Screenshot::look);
    m_watch.start(lookEveryMs);
}

void Screenshot::look()
{
    const QString problem = failure();
    if (!problem.isEmpty()) {
        m_watch.stop();
        Q_EMIT finished(1, problem);
        return;
    }
    const bool ready = isSettled() && isSelected();
    // What came last is in the widgets, but not laid out: nested layouts ask their parents by posted events.
    if (!std::exchange(m_ready, ready) || !ready)
        return;
    m_watch.stop();
    take();
}

QString Screenshot::failure() const
{
    const SyncStatus &status = m_application.inbox().status();
    const bool stuck = status.phase == SyncPhase::NeedsYou || status.phase == SyncPhase::Offline
        || status.phase == SyncPhase::Waiting;
    return stuck && status.error ? ErrorText::sentence(*status.error) : QString();
}

bool Screenshot::isSettled() const
{
    Inbox &inbox = m_application.inbox();
    const SyncPhase phase = inbox.status().phase;
    if (!inbox.isLoaded() || (phase != SyncPhase::UpToDate && phase != SyncPhase::Stopped))
        return false;
    ConversationList *list = inbox.conversations();
    for (int row = 0; row < std::min(list->rowCount(), rowsOnScreen); ++row) {
        if (!cardEntry(list->index(row))->loaded)
            return false;
    }
    return true;
}

bool Screenshot::isSelected()
{
    if (m_line.select.isEmpty())
        return true;
    Inbox &inbox = m_application.inbox();
    if (inbox.openId().isEmpty()) {
        if (m_line.select == QLatin1String("first"))
            m_application.window().openFirst();
        else
            m_application.window().openConversation(ConversationId{m_line.select});
        return false;
    }
    const Transcript *transcript = inbox.transcript();
    return inbox.detail().has_value() && transcript->cachedCount() == transcript->totalCount()
        && transcript->rowCount() >= std::min<qint64>(transcript->totalCount(), 50);
}

void Screenshot::take()
{
    const QPixmap picture = m_application.window().grab();
    if (!picture.save(m_line.screenshot, "PNG")) {
        Q_EMIT finished(1, tr("“%1” could not be written.").arg(m_line.screenshot));
        return;
    }
    const FacetCounts &counts = m_application.inbox().facets();
    Q_EMIT finished(0,
                    tr("%1: %2 conversations, %3 open, %4 CRM errors")
                        .arg(m_line.screenshot)
                        .arg(counts.total)
                        .arg(counts.open)
                        .arg(counts.error));
}

} // namespace leadlight
