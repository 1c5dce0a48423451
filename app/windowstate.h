// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engineroom.h"

#include <QByteArray>
#include <QString>

namespace leadlight {

class Inbox;
class MainWindow;

/// What somebody sees of the program, apart from the data: enough to put an equal window in place of one that is gone,
/// because the program was ended or has another language now. It holds ids and sizes, no message text.
struct WindowState {
    QByteArray geometry;
    QByteArray layout; ///< widths of the panes, as the window itself writes them
    QString query;
    QString openId;
    bool insights = false;
    int topRow = 0; ///< first row in sight of the list

    [[nodiscard]] static WindowState of(const MainWindow &window, const Inbox &inbox);
    [[nodiscard]] static WindowState fromKept(const KeptState &kept);
    /// Pairs for Session::keep().
    [[nodiscard]] KeptState toKept() const;

    /// Before the window is shown.
    void placeWindow(MainWindow &window) const;
    /// Query, conversation and place in the list; the place follows when the list is there.
    void showContent(MainWindow &window, Inbox &inbox) const;
};

} // namespace leadlight
