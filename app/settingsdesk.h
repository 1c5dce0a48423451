// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/format.h"
#include "ui/mainwindow.h"

#include <QPointer>

namespace leadlight {

class SettingsDialog;

/// The settings dialog joined to what keeps the values: preferences, the open account, its folder. It lives for the
/// whole program; the dialog belongs to a window and is made when it is asked for. It never blocks.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SettingsDesk(Settings &settings, Accounts &accounts, const Theme &theme, const Format &format,
                 QObject *parent = nullptr);

    /// Opens or raises the dialog on `window` at a page or setting of SettingsIndex; empty: where it stands.
    void show(const QString &name, MainWindow &window, Session &session);
    /// The page that is open, empty when there is no dialog: for opening it again on the window's successor.
    [[nodiscard]] QString shownPage() const;

Q_SIGNALS:
    void addAccountWanted();
    void changeKeyWanted();
    /// Asked back already.
    void removeAccountWanted();
    void clearCacheWanted();

private:
    [[nodiscard]] QString signInWords(const SyncStatus &status) const;
    void showAccount(const SyncStatus &status);
    void measure(const QString &folder, qint64 conversations);

    Settings &m_settings;
    Accounts &m_accounts;
    const Theme &m_theme;
    const Format &m_format;
    QPointer<SettingsDialog> m_dialog;
    std::optional<Profile> m_profile; ///< the account that the dialog is about
};

} // namespace leadlight
