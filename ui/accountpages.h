// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settingspage.h"

class QPushButton;

namespace leadlight {

/// What the Connection and Privacy pages say about the open account. Sentences come ready from whoever knows the state.
struct AccountState {
    QString name;    ///< as the user calls it, or the server
    QString address; ///< empty for sample data
    QString signIn;  ///< "Signed in." or what is wrong, as a sentence
    bool signInFailed = false;
    QString keyPlace;    ///< where the API key is kept, as a sentence; empty when there is none
    bool sample = false; ///< sample data: there is no key to change
};

/// What the Storage page says; sizes in bytes, -1 while not known.
struct StorageState {
    qint64 bytes = -1;
    qint64 conversations = -1;
    QString folder;
};

/// Address, key and accounts. It changes nothing itself.
class ConnectionPage final : public QObject
{
    Q_OBJECT

public:
    /// Puts its rows into `view`, which must outlive it.
    ConnectionPage(const Theme &theme, SettingsPageView &view, QObject *parent);

    void setAccount(const AccountState &account);
    [[nodiscard]] QPushButton *changeKeyButton() const { return m_changeKey; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void changeKeyWanted();
    void addAccountWanted();
    /// Asked back already.
    void removeWanted();

private:
    void confirmRemoval();

    const Theme &m_theme;
    SettingsPageView &m_view;
    QString m_name;
    QPushButton *m_changeKey;
    QPushButton *m_add;
    QPushButton *m_remove;
};

/// How much is kept, where, and how to let go of it.
class StoragePage final : public QObject
{
    Q_OBJECT

public:
    StoragePage(const Theme &theme, SettingsPageView &view, const Format &format, QObject *parent);

    void setStorage(const StorageState &storage);
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }

Q_SIGNALS:
    void openFolderWanted();
    /// Asked back already.
    void clearWanted();

private:
    void confirmClearing();

    const Theme &m_theme;
    SettingsPageView &m_view;
    const Format &m_format;
    QPushButton *m_openFolder;
    QPushButton *m_clear;
};

/// What is kept where, in plain words, without anything to set.
void fillPrivacy(SettingsPageView &page);
void showPrivacy(SettingsPageView &page, const AccountState &account);

} // namespace leadlight
