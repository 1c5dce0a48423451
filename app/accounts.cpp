// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts.h"

#include "app/account.h"
#include "app/session.h"

#include <QDir>
#include <QFileInfo>

namespace leadlight {

namespace {

/// New conversations and messages a minute while the sample is looked at; none while its picture is taken.
constexpr int sampleLiveRate = 4;

} // namespace

Accounts::Accounts(const CommandLine &line, const Theme &theme, const Format &format, const Clock &clock,
                   QObject *parent)
    : QObject(parent),
      m_line(line),
      m_profiles(Profiles::standardRoot(), clock),
      m_connect(m_profiles, m_secrets, theme, format),
      m_removal(m_profiles, m_secrets),
      m_sample(line.demo)
{
    connect(&m_connect, &ConnectFlow::connected, this, &Accounts::takeConnected);
    connect(&m_removal, &AccountRemoval::ended, this, [this](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT refused(sentence);
    });
    connect(&m_connect, &ConnectFlow::sampleWanted, this, &Accounts::takeSample);
}

bool Accounts::isNamedByLine() const
{
    return !m_line.profile.isEmpty() || !m_line.server.isEmpty();
}

QString Accounts::sharedFolder(const CommandLine &line)
{
    if (!line.profile.isEmpty())
        return QDir(line.profile).absolutePath();
    return line.demo ? QString() : Profiles::standardRoot();
}

QString Accounts::firstFolder() const
{
    if (!m_line.profile.isEmpty())
        return QDir(m_line.profile).absolutePath();
    // The sample's data is new at each start, so its cache must not outlive it.
    if (m_line.demo)
        return m_temporary.filePath(QStringLiteral("sample"));
    if (!m_line.server.isEmpty())
        return Profiles::standardRoot() + QStringLiteral("/default");
    const std::optional<Profile> last = m_profiles.lastUsed();
    return last ? last->folder : m_temporary.filePath(QStringLiteral("none"));
}

void Accounts::goOn(Session &session, QWidget *window)
{
    m_session = &session;
    const auto chosen = std::exchange(m_chosen, std::nullopt);
    if (m_sample) {
        session.serveDemo(m_line.screenshot.isEmpty() ? sampleLiveRate : 0);
    } else if (chosen) {
        session.serve(chosen->second);
    } else if (m_line.offline) {
        session.stayOffline();
    } else if (isNamedByLine()) {
        serveNamed(session);
    } else {
        session.stayOffline();
        if (const std::optional<Profile> known = profileOf(session))
            m_connect.resume(*known, window);
        else
            m_connect.start(nullptr, window);
    }
}

void Accounts::serveNamed(Session &session)
{
    if (m_line.server.isEmpty()) {
        session.stayOffline();
        Q_EMIT refused(tr("No server is set. Start Leadlight with --server, or with --demo for sample data."));
        return;
    }
    const AccountOrSentence who = accountFrom(m_line, session.profileFolder());
    if (who.account)
        session.serve(*who.account);
    else
        Q_EMIT refused(who.sentence);
}

std::optional<Profile> Accounts::profileOf(const Session &session) const
{
    const std::optional<Profile> found = m_profiles.find(QFileInfo(session.profileFolder()).fileName());
    return found && found->folder == session.profileFolder() ? found : std::nullopt;
}

bool Accounts::hasServer(const Session &session) const
{
    return m_sample || isNamedByLine() || profileOf(session);
}

void Accounts::add(QWidget *window)
{
    m_connect.start(nullptr, window);
}

void Accounts::renewKey(const Session &session, QWidget *window)
{
    if (const std::optional<Profile> known = profileOf(session))
        m_connect.start(&*known, window);
}

void Accounts::switchTo(const QString &id, QWidget *window)
{
    if (const std::optional<Profile> wanted = m_profiles.find(id))
        m_connect.resume(*wanted, window);
}

void Accounts::takeConnected(const Profile &profile, const ServerAccount &account)
{
    m_profiles.markUsed(profile.id());
    m_sample = false;
    if (m_session && m_session->profileFolder() == profile.folder) {
        m_session->serve(account);
        return;
    }
    m_chosen = {profile, account};
    Q_EMIT folderWanted(profile.folder);
}

void Accounts::takeSample()
{
    m_sample = true;
    Q_EMIT folderWanted(m_temporary.filePath(QStringLiteral("sample")));
}

} // namespace leadlight
