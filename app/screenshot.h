// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"

#include <QTimer>

namespace leadlight {

/// Takes the picture that `--screenshot` asked for: waits until what the command line wants is really on screen
/// (synced or opened, list, cards, transcript), writes the window into a PNG file and says in one line what it shows.
/// It must not change what the window would show by itself.
class Screenshot final : public QObject
{
    Q_OBJECT

public:
    Screenshot(Application &application, const CommandLine &line, QObject *parent = nullptr);

Q_SIGNALS:
    /// `sentence` goes to standard output, or with a status other than 0 to standard error.
    void finished(int status, const QString &sentence);

private:
    void look();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isSelected();
    [[nodiscard]] QString failure() const;
    void take();

    Application &m_application;
    CommandLine m_line;
    QTimer m_watch;
    bool m_ready = false; ///< at the last look
};

} // namespace leadlight
