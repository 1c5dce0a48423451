// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts.h"
#include "app/appearance.h"
#include "app/languages.h"
#include "app/links.h"
#include "app/notifier.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/settingsdesk.h"
#include "app/tray.h"
#include "app/windowstate.h"
#include "ui/mainwindow.h"

namespace leadlight {

/// Builds all parts and joins them: settings, looks and language; the session of the account that is open; the window
/// on top of it. The only place that knows every layer; it holds no policy and no widget code.
///
/// The window is built anew when language, text size or account change, because widgets take their words and sizes in
/// their constructors; WindowState carries over what the user sees. Colours change without that.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &line, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the profile and shows the window as it was left. Afterwards everything happens by signals.
    void start();
    /// Another start of the program, or a notification: comes to the front and, if there is a link, shows its place.
    void call(const QString &link);
    /// Ends the program, also where closing the window only hides it.
    void quit();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Inbox &inbox() { return m_session->inbox(); }
    /// Not the same for ever: see windowBuilt().
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const QString &profileFolder() const { return m_session->profileFolder(); }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Accounts &accounts() { return *m_accounts; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Format &format() const { return m_format; }

Q_SIGNALS:
    /// Nothing can be shown: the profile is unusable or the demo server did not start.
    void failed(const QString &sentence);
    /// A new window is there, filled and shown; pointers to the old one are dead.
    void windowBuilt();

private:
    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] bool isPicture() const { return !m_line.screenshot.isEmpty(); }
    // Looks and language.
    void takeSettings(const Preferences &before);
    void takeSystemFont();
    void dress();
    void dressAnew();
    // One account.
    void openFolder(const QString &folder);
    void closeFolder();
    void takeOpened();
    void startNotifier();
    // The window.
    void buildWindow();
    void furnish();
    void joinSettings();
    void addAccountMenu();
    void reopen(const std::function<void(const QString &folder)> &between);
    void showWindow();
    void keepWindow();
    void follow(const QString &link);
    void complain(const QString &sentence);
    // The world around.
    void watchActivity();
    void tellActivity();
    void watchNetwork();
    [[nodiscard]] bool hidesInTray();
    bool eventFilter(QObject *watched, QEvent *event) override;

    CommandLine m_line;
    StartLooks m_start;
    SystemClock m_clock;
    Settings m_settings;
    std::unique_ptr<Desktop> m_desktop;
    Languages m_languages;
    Looks m_looks;
    Theme m_theme;
    Format m_format;
    Tray m_tray;
    std::unique_ptr<Messenger> m_messenger;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<SettingsDesk> m_settingsDesk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_keep;
    bool m_online = true;
    bool m_isQuitting = false;
};

} // namespace leadlight
