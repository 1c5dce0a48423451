// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/errortext.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace leadlight {

/// An error of the connection and when it was told.
struct SyncIncident {
    Instant at;
    Error error;
};

/// What the status line has no room for: when the last sync succeeded, when the next is tried, what could not be read
/// and what went wrong lately, with the request ids that the people who run the server ask for. A popup that ends with
/// the next click elsewhere; it shows one moment and does not follow.
class SyncLog final : public QFrame
{
    Q_OBJECT

public:
    /// `incidents` newest first. `theme` must outlive the popup.
    SyncLog(const SyncStatus &status, const std::vector<SyncIncident> &incidents, const Theme &theme,
            const Format &format, QWidget *parent);

    /// Shows itself above a place of the screen, inside the window of its parent; gone when closed.
    void popupAbove(const QRect &button);

Q_SIGNALS:
    void retryWanted();
    void keyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact(QVBoxLayout *column, const QString &label, const QString &value, bool foreign = false);
    void addIncident(QVBoxLayout *column, const SyncIncident &incident, const Format &format);
    void addButtons(QVBoxLayout *column, const SyncStatus &status, const QString &report);

    const Theme &m_theme;
};

} // namespace leadlight
