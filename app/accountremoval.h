// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profiles.h"
#include "ui/theme.h"

#include <QObject>

class QWidget;

namespace leadlight {

class Secrets;

/// Takes an account off this device: asks, then erases its folder and its key. The two are separate, because whoever
/// has the folder open must close it in between.
class AccountRemoval final : public QObject
{
    Q_OBJECT

public:
    AccountRemoval(const Profiles &profiles, Secrets &secrets, const Theme &theme, QObject *parent = nullptr);

    /// agreed() if the user says yes, nothing otherwise. Never blocks.
    void ask(const Profile &profile, QWidget *window);
    /// Only after everything that uses the folder is closed; ended() follows.
    void erase(const Profile &profile);

Q_SIGNALS:
    void agreed(const leadlight::Profile &profile);
    /// `sentence`: what could not be removed, for people; empty when all is gone.
    void ended(const leadlight::Profile &profile, const QString &sentence);

private:
    const Profiles &m_profiles;
    Secrets &m_secrets;
    const Theme &m_theme;
};

} // namespace leadlight
