// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "ui/synclog.h"

#include <QWidget>

class QLabel;

namespace leadlight {

class StatusButton;

/// The last line of the window: what the connection is doing, how much is on this device, and the way to all commands.
/// Offline is a state here, not an error. A click on the state tells more, or leads to the key when only a key helps.
/// Tells screen readers when the state changes, at most every 5 s.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    StatusLine(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);
    /// Conversations on this device, whatever the query.
    void setTotal(qint64 total);
    /// What of the user's own changes is not with the server yet; it leads to them.
    void setOutbox(const OutboxStatus &status);
    /// On the cap beside "Commands".
    void setCommandsKey(const QString &key);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] StatusButton *outboxButton() const { return m_outboxButton; }
    [[nodiscard]] StatusButton *syncButton() const { return m_sync; }
    [[nodiscard]] StatusButton *commandsButton() const { return m_commands; }

Q_SIGNALS:
    /// What screen readers were just told.
    void announced(const QString &text);
    void keyWanted();
    void retryWanted();
    void commandsWanted();
    void outboxWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshOutbox();
    void showWhatFits();
    void announce(StatusButton *what);
    void noteError(const SyncStatus &status);
    void openLog();

    const Theme &m_theme;
    const Format &m_format;
    SyncStatus m_status;
    std::vector<SyncIncident> m_incidents; ///< newest first
    qint64 m_total = 0;
    OutboxStatus m_outbox;
    QString m_commandsKey;
    StatusButton *m_sync;
    StatusButton *m_outboxButton;
    QLabel *m_unreadable;
    QLabel *m_totalText;
    StatusButton *m_commands;
    qint64 m_announcedMs = 0;
    bool m_announcedOnce = false;
};

} // namespace leadlight
