// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preferences.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace leadlight {

/// What the user asked for on the command line, checked: an impossible wish never gets past parse().
struct CommandLine {
    enum class Mode {
        Window, ///< the inbox, or with `screenshot` a picture of it
        Sync,   ///< `leadlight sync`: everything once, figures to standard output
        List,   ///< `leadlight list`: rows of the cache to standard output
        Act,    ///< `leadlight act`: wishes of a script from standard input into the outbox
        Text,   ///< --help, --version: `text` to standard output, exit status 0
        Usage,  ///< not understood: `text` to standard error, exit status 2
    };
    Mode mode = Mode::Window;
    QString text;

    bool demo = false;
    bool offline = false;
    QUrl server;
    QString caFile;
    QString profile;

    QString filter;
    int limit = -1;
    bool json = false;

    QString screenshot;
    QSize size{1440, 900};
    /// "light", "dark", "contrast" or "dark-contrast"; empty as set.
    QString theme;
    /// Of a picture: device pixels for each logical one, 1 to 3.
    qreal scale = 1;
    QString language;    ///< empty: as set
    int textPercent = 0; ///< 0: as set
    QString select;
    bool insights = false;

    /// A leadlight:// link, as it came: nobody has checked it.
    QString link;

    /// `arguments` without the program's name. Needs no application object.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);

    /// `preferences` as this line wants them.
    [[nodiscard]] Preferences with(Preferences preferences) const;
};

} // namespace leadlight
