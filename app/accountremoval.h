// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profiles.h"

#include <QObject>

namespace leadlight {

class Secrets;

/// Takes an account off this device: its folder and its key. Whoever offers it has asked the user before.
class AccountRemoval final : public QObject
{
    Q_OBJECT

public:
    AccountRemoval(const Profiles &profiles, Secrets &secrets, QObject *parent = nullptr);

    /// Only after everything that uses the folder is closed; ended() follows.
    void erase(const Profile &profile);

Q_SIGNALS:
    /// `sentence`: what could not be removed, for people; empty when all is gone.
    void ended(const QString &sentence);

private:
    const Profiles &m_profiles;
    Secrets &m_secrets;
};

} // namespace leadlight
