// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountremoval.h"

#include "app/secrets.h"

namespace leadlight {

AccountRemoval::AccountRemoval(const Profiles &profiles, Secrets &secrets, QObject *parent)
    : QObject(parent),
      m_profiles(profiles),
      m_secrets(secrets)
{
}

void AccountRemoval::erase(const Profile &profile)
{
    const bool folderGone = m_profiles.remove(profile.id()).ok();
    m_secrets.erase(profile.secretName(), this, [this, folderGone](bool keyGone) {
        QString sentence;
        if (!folderGone)
            sentence = tr("The folder of this account could not be removed. Check its permissions.");
        else if (!keyGone)
            sentence
                = tr("The account is removed, but the keyring did not answer. If it holds the key, remove it there.");
        Q_EMIT ended(sentence);
    });
}

} // namespace leadlight
