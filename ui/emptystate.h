// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// Why a place is empty. Each has its own icon, title, one sentence and at most one button (ui.md section 11).
enum class EmptyCase {
    NoSelection,        ///< nothing is open
    NoAccount,          ///< nothing here, and no server is known; button: connect
    NothingYet,         ///< in sync, and the server has no conversation
    AllCaughtUp,        ///< the Open filter alone leaves nothing
    NoMatch,            ///< search or filters leave nothing; button: clear them
    FirstSync,          ///< nothing here yet, sync is on its way
    OfflineWithoutData, ///< nothing here and no server; button: try now
    SignInNeeded,       ///< nothing here, and the server rejects the key; button: enter another
    SyncStopped,        ///< nothing here, and what is wrong does not heal by itself; `detail` says what
    NoTranscript,       ///< the open conversation's messages are not on this device
};

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// `detail` is the search text for NoMatch, "40 of 248" for FirstSync, a sentence for SyncStopped; may be empty.
    void setCase(EmptyCase why, const QString &detail = {});
    /// False where nobody could be asked: no "Try now".
    void setCanRetry(bool can);
    [[nodiscard]] EmptyCase emptyCase() const { return m_case; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The button was pressed: clear the filters, try again or enter a key, as the case says.
    void acted();

private:
    void refresh();

    const Theme &m_theme;
    EmptyCase m_case = EmptyCase::NoSelection;
    QString m_detail;
    bool m_canRetry = true;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace leadlight
