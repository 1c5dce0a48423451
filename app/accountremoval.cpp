// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountremoval.h"

#include "app/secrets.h"
#include "ui/removeaccountdialog.h"

namespace leadlight {

AccountRemoval::AccountRemoval(const Profiles &profiles, Secrets &secrets, const Theme &theme, QObject *parent)
    : QObject(parent),
      m_profiles(profiles),
      m_secrets(secrets),
      m_theme(theme)
{
}

void AccountRemoval::ask(const Profile &profile, QWidget *window)
{
    auto *dialog = new RemoveAccountDialog(m_theme, profile.name, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, profile] { Q_EMIT agreed(profile); });
    dialog->open();
}

void AccountRemoval::erase(const Profile &profile)
{
    const bool folderGone = m_profiles.remove(profile.id()).ok();
    m_secrets.erase(profile.secretName(), this, [this, profile, folderGone](bool keyGone) {
        QString sentence;
        if (!folderGone)
            sentence = tr("The folder of this account could not be removed. Check its permissions.");
        else if (!keyGone)
            sentence
                = tr("The account is removed, but the keyring did not answer. If it holds the key, remove it there.");
        Q_EMIT ended(profile, sentence);
    });
}

} // namespace leadlight
