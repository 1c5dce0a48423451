// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settingsdesk.h"

#include "app/languages.h"
#include "ui/errortext.h"
#include "ui/settingsdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace leadlight {

namespace {

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        bytes += file.size();
    return bytes;
}

std::vector<SettingsPageView::Item> languageItems()
{
    std::vector<SettingsPageView::Item> items;
    for (const Languages::Language &language : Languages::available())
        items.push_back({language.name, language.code});
    return items;
}

} // namespace

SettingsDesk::SettingsDesk(Settings &settings, Accounts &accounts, const Theme &theme, const Format &format,
                           QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_accounts(accounts),
      m_theme(theme),
      m_format(format)
{
}

void SettingsDesk::show(const QString &name, MainWindow &window, Session &session)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_theme, m_format, window.actions(), languageItems(), &window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setPreferences(m_settings.preferences());
        connect(m_dialog, &SettingsDialog::preferencesChanged, &m_settings, &Settings::set);
        connect(m_dialog, &SettingsDialog::addAccountWanted, this, &SettingsDesk::addAccountWanted);
        connect(m_dialog, &SettingsDialog::changeKeyWanted, this, &SettingsDesk::changeKeyWanted);
        connect(m_dialog, &SettingsDialog::removeAccountWanted, this, &SettingsDesk::removeAccountWanted);
        connect(m_dialog, &SettingsDialog::clearCacheWanted, this, &SettingsDesk::clearCacheWanted);
        connect(m_dialog, &SettingsDialog::openFolderWanted, this,
                [folder = session.profileFolder()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        connect(&session.inbox(), &Inbox::statusChanged, m_dialog, [this, &session] { fill(session); });
        fill(session);
    }
    if (!name.isEmpty())
        m_dialog->showSetting(name);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

QString SettingsDesk::shownPage() const
{
    return m_dialog ? m_dialog->shownPage() : QString();
}

void SettingsDesk::fill(Session &session)
{
    const SyncStatus &status = session.inbox().status();
    const std::optional<Profile> profile = m_accounts.profileOf(session);
    AccountState account;
    account.sample = m_accounts.isSample();
    account.name = profile ? Format::safe(profile->name) : account.sample ? tr("Sample data") : tr("No account");
    account.address = profile ? profile->address.toDisplayString() : QString();
    account.signInFailed = status.phase == SyncPhase::NeedsYou;
    account.signIn = account.signInFailed && status.error ? ErrorText::sentence(*status.error, m_format)
        : account.sample                                  ? tr("Sample data needs no key.")
                                                          : tr("Signed in.");
    if (profile)
        account.keyPlace = tr("The key is kept in the system keyring, or in memory where there is none.");
    m_dialog->setAccount(account);
    m_dialog->setStorage({.bytes = bytesIn(session.profileFolder()),
                          .conversations = session.inbox().facets().total,
                          .folder = session.profileFolder()});
}

} // namespace leadlight
