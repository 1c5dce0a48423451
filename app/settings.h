// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preferences.h"

#include <QObject>

namespace leadlight {

/// Keeps the Preferences between starts, in an INI file that people may read and edit. A value that cannot be falls
/// back to its default with a line in the log; keys that this version does not know stay in the file. It must not
/// hold secrets or anything of a profile.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Reads `file`; one that does not exist means all defaults.
    explicit Settings(const QString &file = defaultFile(), QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Writes what differs, all or nothing, and tells. In force even when the file cannot be written.
    void set(const Preferences &wanted);

    /// leadlight.ini in the user's configuration folder.
    [[nodiscard]] static QString defaultFile();

Q_SIGNALS:
    void changed(const leadlight::Preferences &before);
    /// `sentence` for people: the file could not be written.
    void failed(const QString &sentence);

private:
    QString m_file;
    Preferences m_preferences;
};

} // namespace leadlight
