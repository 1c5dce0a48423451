// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accountremoval.h"
#include "app/commandline.h"
#include "app/connectflow.h"
#include "app/profiles.h"
#include "app/secrets.h"

#include <QTemporaryDir>

namespace leadlight {

class Session;

/// Which account is open: what the command line says, else the one used last, else what the user chooses in the
/// connect dialog. It opens nothing by itself: a folder is asked for, and when its session is open it goes on with it.
class Accounts final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Accounts(const CommandLine &line, const Theme &theme, const Format &format, const Clock &clock,
             QObject *parent = nullptr);

    /// The profile folder to begin with.
    [[nodiscard]] QString firstFolder() const;
    /// What one running Leadlight stands for: all accounts of this user, or the one folder that the line names. Empty
    /// when nothing is shared, as with sample data.
    [[nodiscard]] static QString sharedFolder(const CommandLine &line);

    /// The session of the wanted folder is open now; `window` is where a dialog belongs.
    void goOn(Session &session, QWidget *window);

    [[nodiscard]] std::vector<Profile> all() const { return m_profiles.all(); }
    /// The account that a session belongs to; none for sample data and for a folder that the command line named.
    [[nodiscard]] std::optional<Profile> profileOf(const Session &session) const;
    /// Somebody said where the conversations of this session come from.
    [[nodiscard]] bool hasServer(const Session &session) const;
    [[nodiscard]] bool isSample() const { return m_sample; }
    /// The key of this account is gone when the program ends.
    [[nodiscard]] bool isKeyForSession(const Profile &profile) const
    {
        return m_secrets.isForSession(profile.secretName());
    }
    /// Erases folder and key. Only after everything that uses the folder is closed.
    void erase(const Profile &profile) { m_removal.erase(profile); }
    void add(QWidget *window);
    /// Asks for another key of the account that is open, if it is one.
    void renewKey(const Session &session, QWidget *window);
    void switchTo(const QString &id, QWidget *window);

Q_SIGNALS:
    /// Open this folder in place of the present one, then call goOn().
    void folderWanted(const QString &folder);
    /// `sentence` says why there is no connection.
    void refused(const QString &sentence);

private:
    [[nodiscard]] bool isNamedByLine() const;
    void serveNamed(Session &session);
    void takeConnected(const Profile &profile, const ServerAccount &account);
    void takeSample();

    const CommandLine &m_line;
    Profiles m_profiles;
    Secrets m_secrets;
    ConnectFlow m_connect;
    AccountRemoval m_removal;
    QTemporaryDir m_temporary; ///< sample data, and the empty window behind the first connect dialog
    bool m_sample = false;
    QPointer<Session> m_session;
    std::optional<std::pair<Profile, ServerAccount>> m_chosen;
};

} // namespace leadlight
