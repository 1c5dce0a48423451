// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/errortext.h"

#include <QWidget>

class QLabel;

namespace leadlight {

/// The last line of the window: what the connection is doing, and how much is on this device. Offline is a state here,
/// not an error. Tells screen readers when the state changes, at most every 5 s.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    StatusLine(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);
    /// Conversations on this device, whatever the query.
    void setTotal(qint64 total);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString totalText() const;

Q_SIGNALS:
    /// What screen readers were just told.
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void announce();

    const Theme &m_theme;
    const Format &m_format;
    SyncStatus m_status;
    qint64 m_total = 0;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    QLabel *m_unreadable;
    QLabel *m_totalText;
    qint64 m_announcedMs = 0;
    bool m_announcedOnce = false;
};

} // namespace leadlight
