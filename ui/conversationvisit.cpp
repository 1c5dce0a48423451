// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationvisit.h"

#include "items/transcript.h"

#include <QEvent>

#include <algorithm>

namespace leadlight {

namespace {

constexpr int seenAfterMs = 1000;

} // namespace

ConversationVisit::ConversationVisit(Inbox &inbox, TranscriptView &view, const Format &format, QObject *parent)
    : QObject(parent),
      m_inbox(inbox),
      m_view(view),
      m_format(format)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(seenAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &ConversationVisit::noteSeen);
    // The old rows are still there when a reset is announced, and gone when the Inbox says that another one is open.
    connect(inbox.transcript(), &QAbstractItemModel::modelAboutToBeReset, this, &ConversationVisit::leave);
    connect(&inbox, &Inbox::openChanged, this, &ConversationVisit::follow);
    connect(&inbox, &Inbox::detailChanged, this, &ConversationVisit::follow);
    connect(&view, &TranscriptView::placed, this, &ConversationVisit::watch);
    view.installEventFilter(this);
    follow();
}

void ConversationVisit::leave()
{
    if (m_begun && m_view.isSettled() && m_view.rowCount() > 0)
        m_places.insert(m_id.value, new ReadingPlace(m_view.readingPlace())); // owns it
}

void ConversationVisit::follow()
{
    if (m_id != m_inbox.openId()) {
        m_id = m_inbox.openId();
        m_begun = m_unseenHere = false;
        m_noted = 0;
        m_timer.stop();
    }
    if (!m_begun && m_inbox.detail())
        begin(*m_inbox.detail());
    watch();
}

void ConversationVisit::begin(const ConversationDetail &detail)
{
    m_begun = true;
    const OwnMarks &own = detail.own;
    m_noted = own.seenSeq;
    m_unseenHere = own.unseen;
    const qint64 last = std::max(detail.record.card.lastSeq, m_inbox.transcript()->lastSeq());
    const bool visited = own.seenSeq > 0;
    const bool news = visited ? last > own.seenSeq : own.unseen;
    if (visited && news)
        m_view.setNewSince(own.seenSeq + 1,
                           own.seenAt.isSet() ? tr("New since %1", "a time").arg(m_format.since(own.seenAt))
                                              : tr("New"));
    else
        m_view.setNewSince(0, {});
    const ReadingPlace *left = m_places.object(m_id.value);
    if (left && !left->atEnd)
        m_view.openAt(*left);
    else if (news)
        m_view.openAtMessage(own.seenSeq + 1);
    else
        m_view.openAt({});
}

bool ConversationVisit::hasSomethingNew() const
{
    return m_unseenHere || m_inbox.transcript()->lastSeq() > m_noted;
}

void ConversationVisit::watch()
{
    const bool looking = m_begun && m_view.isVisible() && m_view.isActiveWindow() && m_view.isSettled()
        && m_view.isAtEnd() && hasSomethingNew();
    if (!looking)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void ConversationVisit::noteSeen()
{
    m_unseenHere = false;
    m_noted = m_inbox.transcript()->lastSeq();
    m_inbox.submit(NoteSeen{m_id, m_noted});
}

bool ConversationVisit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::Show:
    case QEvent::Hide:
        // The state is true only after the event was handled.
        QMetaObject::invokeMethod(this, &ConversationVisit::watch, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
