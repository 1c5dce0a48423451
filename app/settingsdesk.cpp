// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settingsdesk.h"

#include "app/languages.h"
#include "ui/errortext.h"
#include "ui/settingsdialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QThreadPool>
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
        m_profile = m_accounts.profileOf(session);
        const Inbox &inbox = session.inbox();
        connect(&inbox, &Inbox::statusChanged, m_dialog, [this, &inbox] { showAccount(inbox.status()); });
        showAccount(inbox.status());
        measure(session.profileFolder(), inbox.facets().total);
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

QString SettingsDesk::signInWords(const SyncStatus &status) const
{
    if (m_accounts.isSample())
        return tr("Sample data needs no key.");
    switch (status.phase) {
    case SyncPhase::NeedsYou:
        return status.error ? ErrorText::sentence(*status.error, m_format) : QString();
    case SyncPhase::UpToDate:
    case SyncPhase::Syncing:
        return tr("Signed in.");
    default:
        return tr("Not connected at the moment.");
    }
}

void SettingsDesk::showAccount(const SyncStatus &status)
{
    AccountState account;
    account.sample = m_accounts.isSample();
    account.name = m_profile ? Format::safe(m_profile->name) : account.sample ? tr("Sample data") : tr("No account");
    account.signInFailed = status.phase == SyncPhase::NeedsYou;
    account.signIn = signInWords(status);
    if (m_profile) {
        account.address = m_profile->address.toDisplayString();
        account.keyPlace = m_accounts.isKeyForSession(*m_profile)
            ? tr("The key is kept in memory until Leadlight is closed.")
            : tr("The key is kept in the system keyring.");
    }
    m_dialog->setAccount(account);
}

/// Off this thread, because a disk may be slow.
void SettingsDesk::measure(const QString &folder, qint64 conversations)
{
    QThreadPool::globalInstance()->start([folder, conversations, dialog = m_dialog] {
        const qint64 bytes = bytesIn(folder);
        QMetaObject::invokeMethod(
            qApp,
            [folder, conversations, bytes, dialog] {
                if (dialog)
                    dialog->setStorage({.bytes = bytes, .conversations = conversations, .folder = folder});
            },
            Qt::QueuedConnection);
    });
}

} // namespace leadlight
