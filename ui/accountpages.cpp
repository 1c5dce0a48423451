// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accountpages.h"

#include "ui/confirmdialog.h"
#include "ui/settingsrow.h"
#include "ui/style.h"

#include <QPushButton>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

QPushButton *button(const QString &words)
{
    auto *made = new QPushButton(words);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ConnectionPage::ConnectionPage(const Theme &theme, SettingsPageView &view, QObject *parent)
    : QObject(parent),
      m_theme(theme),
      m_view(view),
      m_changeKey(button(tr("Change key…"))),
      m_add(button(tr("Add account…"))),
      m_remove(button(tr("Remove from this device…")))
{
    view.addRow("connection/account", nullptr);
    view.addRow("connection/key", m_changeKey);
    view.addRow("connection/add", m_add);
    view.addRow("connection/remove", m_remove);
    for (QPushButton *one : {m_changeKey, m_add, m_remove})
        one->setAccessibleName(one->text());
    connect(m_changeKey, &QPushButton::clicked, this, &ConnectionPage::changeKeyWanted);
    connect(m_add, &QPushButton::clicked, this, &ConnectionPage::addAccountWanted);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPage::confirmRemoval);
}

void ConnectionPage::setAccount(const AccountState &account)
{
    m_name = account.name;
    QStringList lines{Format::safe(account.name)};
    if (!account.address.isEmpty() && account.address != account.name)
        lines.append(Format::safe(account.address));
    m_view.rowNamed(u"connection/account"_s)->setForeignDetail(lines.join(u'\n'));
    SettingsRow *key = m_view.rowNamed(u"connection/key"_s);
    key->setDetail(account.signIn);
    key->setAlarming(account.signInFailed);
    m_changeKey->setEnabled(!account.sample);
    // Sample data goes by itself; there is nothing to remove without an account.
    m_remove->setEnabled(!account.address.isEmpty());
    setButtonLook(m_changeKey, account.signInFailed ? ButtonLook::Primary : ButtonLook::Normal);
}

void ConnectionPage::confirmRemoval()
{
    auto *dialog = new ConfirmDialog(
        m_theme, tr("Remove %1 from this device?").arg(Format::safe(m_name)),
        tr("Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The "
           "server keeps everything."),
        tr("Remove from this device"), m_view.window());
    connect(dialog, &QDialog::accepted, this, &ConnectionPage::removeWanted);
    dialog->open();
}

StoragePage::StoragePage(const Theme &theme, SettingsPageView &view, const Format &format, QObject *parent)
    : QObject(parent),
      m_theme(theme),
      m_view(view),
      m_format(format),
      m_openFolder(button(tr("Open folder"))),
      m_clear(button(tr("Clear the cache…")))
{
    view.addRow("storage/size", nullptr);
    view.addRow("storage/folder", m_openFolder);
    view.addRow("storage/clear", m_clear);
    m_openFolder->setAccessibleName(m_openFolder->text());
    m_clear->setAccessibleName(m_clear->text());
    connect(m_openFolder, &QPushButton::clicked, this, &StoragePage::openFolderWanted);
    connect(m_clear, &QPushButton::clicked, this, &StoragePage::confirmClearing);
    setStorage({});
}

void StoragePage::setStorage(const StorageState &storage)
{
    const bool known = storage.bytes >= 0 && storage.conversations >= 0;
    m_view.rowNamed(u"storage/size"_s)
        ->setDetail(known ? tr("%1 on disk, %2 conversations")
                                .arg(m_format.bytes(storage.bytes), m_format.count(storage.conversations))
                          : tr("Not known yet"));
    m_view.rowNamed(u"storage/folder"_s)->setForeignDetail(storage.folder);
    m_openFolder->setEnabled(!storage.folder.isEmpty());
}

void StoragePage::confirmClearing()
{
    auto *dialog = new ConfirmDialog(
        m_theme, tr("Clear the cache?"),
        tr("All conversations are fetched again from the server, which takes a while and needs the network. Your "
           "marks, reminders and views stay."),
        tr("Clear the cache"), m_view.window());
    connect(dialog, &QDialog::accepted, this, &StoragePage::clearWanted);
    dialog->open();
}

void fillPrivacy(SettingsPageView &page)
{
    page.addRow("privacy/device", nullptr)
        ->setDetail(StoragePage::tr("Conversations, messages, scores and contacts are saved in a folder that only your "
                                    "user account can read, so that you can work offline."));
    page.addRow("privacy/encryption", nullptr)
        ->setDetail(StoragePage::tr("Whoever can read your home folder or takes the disk out can read it. Use an "
                                    "encrypted disk if that matters to you."));
    page.addRow("privacy/key", nullptr);
    page.addRow("privacy/network", nullptr)
        ->setDetail(
            StoragePage::tr("Only the server of your account is asked. There is no tracking, no crash report and "
                            "no check for updates. Links open in your browser when you choose them."));
}

void showPrivacy(SettingsPageView &page, const AccountState &account)
{
    page.rowNamed(u"privacy/key"_s)
        ->setDetail(account.keyPlace.isEmpty() ? StoragePage::tr("There is no key: this is sample data.")
                                               : account.keyPlace);
}

} // namespace leadlight
