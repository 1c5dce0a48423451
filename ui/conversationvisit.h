// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/transcriptview.h"

#include <QCache>
#include <QTimer>

namespace leadlight {

/// What one look at a conversation means (ui.md section 8): it opens at the first message that is new, or where it was
/// left, marks what is new, and after a second in sight of its end tells that it was seen. Places are kept in memory
/// only and for the last 200 conversations. A conversation that is marked as unseen while it is open stays so: only
/// something new makes it seen again.
class ConversationVisit final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ConversationVisit(Inbox &inbox, TranscriptView &view, const Format &format, QObject *parent);

    /// The second in sight is running: what is read now will be told as seen.
    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void follow();
    void begin(const ConversationDetail &detail);
    void watch();
    void noteSeen();
    [[nodiscard]] bool hasSomethingNew() const;

    Inbox &m_inbox;
    TranscriptView &m_view;
    const Format &m_format;
    QCache<QString, ReadingPlace> m_places{200};
    ConversationId m_id;
    bool m_begun = false;      ///< the detail of this visit has come and the view stands where it should
    bool m_unseenHere = false; ///< marked as unseen before this visit, and not told yet
    qint64 m_noted = 0;
    QTimer m_timer;
};

} // namespace leadlight
