// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profiles.h"
#include "remote/probe.h"
#include "ui/connectdialog.h"

#include <QObject>
#include <QPointer>

namespace leadlight {

class Secrets;

/// From "no account" to "connected": shows the dialog, tests what is typed against the real server, puts the key into
/// the keyring and the account on disk. Nothing is kept before the server accepted the key, and a key that the
/// keyring refuses is kept in memory only after the user was told. Never blocks; ends with exactly one of its
/// signals per start() or resume(). It does not know what a connected account is used for.
class ConnectFlow final : public QObject
{
    Q_OBJECT

public:
    ConnectFlow(Profiles &profiles, Secrets &secrets, const Theme &theme, const Format &format,
                QObject *parent = nullptr);
    ~ConnectFlow() override;

    /// Asks for a new account or, with `known`, for another key of that one. A second call raises the open dialog.
    void start(const Profile *known = nullptr, QWidget *window = nullptr);
    /// At the start of the program and when accounts are switched: goes on with the key that is kept, and asks only
    /// when there is none. The key is not tested: without a network the account must open all the same.
    void resume(const Profile &profile, QWidget *window = nullptr);

    /// The open dialog, or nothing.
    [[nodiscard]] ConnectDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void connected(const leadlight::Profile &profile, const leadlight::ServerAccount &account);
    void sampleWanted();
    void cancelled();

private:
    enum class KeyPlace { Keyring, Session };

    void open(QWidget *window);
    void forgetCheck();
    void check(const ConnectEntries &entries);
    void checked(Result<Connected> answer);
    void accept(const ConnectEntries &entries);
    void keepKey();
    void keyWritten(bool kept);
    void keepProfile(KeyPlace place);
    void finish();
    [[nodiscard]] Profile wantedProfile() const;

    Profiles &m_profiles;
    Secrets &m_secrets;
    const Theme &m_theme;
    const Format &m_format;
    QPointer<ConnectDialog> m_dialog;
    std::optional<Profile> m_known;
    Profile m_draft;
    ConnectEntries m_entries; ///< what m_probe asks about, and m_connected answers
    QByteArray m_caPem;
    std::unique_ptr<Pending> m_probe;
    std::optional<Connected> m_connected;
    bool m_accepting = false;   ///< the user pressed Connect
    bool m_sessionTold = false; ///< the dialog says that the key is kept for this session only
};

} // namespace leadlight
