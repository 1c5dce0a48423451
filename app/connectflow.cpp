// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/connectflow.h"

#include "app/secrets.h"

#include <QFile>
#include <QSslCertificate>

#include <utility>

namespace leadlight {

namespace {

constexpr qint64 largestCertificate = 1024 * 1024;

/// The authorities of a file as PEM, whichever of the two usual forms it has; empty when there are none.
QByteArray readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(largestCertificate);
    QByteArray pem;
    for (const QSsl::EncodingFormat form : {QSsl::Pem, QSsl::Der}) {
        for (const QSslCertificate &certificate : QSslCertificate::fromData(bytes, form))
            pem += certificate.toPem();
        if (!pem.isEmpty())
            break;
    }
    return pem;
}

/// Where the check looked is what the check speaks of: the history to keep is no part of it.
bool sameServer(const ConnectEntries &a, const ConnectEntries &b)
{
    return a.address == b.address && a.token == b.token && a.caFile == b.caFile;
}

} // namespace

ConnectFlow::ConnectFlow(Profiles &profiles, Secrets &secrets, const Theme &theme, const Format &format,
                         QObject *parent)
    : QObject(parent),
      m_profiles(profiles),
      m_secrets(secrets),
      m_theme(theme),
      m_format(format)
{
}

ConnectFlow::~ConnectFlow()
{
    if (m_dialog)
        m_dialog->disconnect(this); // nobody cancelled
    delete m_dialog;
}

void ConnectFlow::start(const Profile *known, QWidget *window)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_known = known ? std::optional(*known) : std::nullopt;
    m_draft = m_known.value_or(m_profiles.draft());
    m_sessionTold = false;
    open(window);
}

void ConnectFlow::resume(const Profile &profile, QWidget *window)
{
    m_secrets.read(profile.secretName(), this, [this, profile, asker = QPointer(window)](const QString &token) {
        if (token.isEmpty())
            return start(&profile, asker);
        m_profiles.markUsed(profile.id());
        Q_EMIT connected(profile, profile.accountWith(token));
    });
}

void ConnectFlow::open(QWidget *window)
{
    m_dialog = new ConnectDialog(m_theme, m_format, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_known)
        m_dialog->askForKeyOf(
            m_known->name,
            {.address = m_known->address, .token = {}, .caFile = m_known->caFile(), .history = m_known->history});
    connect(m_dialog, &ConnectDialog::edited, this, &ConnectFlow::forgetCheck);
    connect(m_dialog, &ConnectDialog::checkWanted, this, &ConnectFlow::check);
    connect(m_dialog, &ConnectDialog::connectWanted, this, &ConnectFlow::accept);
    connect(m_dialog, &ConnectDialog::sampleWanted, this, [this] {
        finish();
        Q_EMIT sampleWanted();
    });
    const auto cancel = [this] {
        finish();
        Q_EMIT cancelled();
    };
    connect(m_dialog, &QDialog::rejected, this, cancel);
    connect(m_dialog, &QObject::destroyed, this, [this, cancel] {
        m_dialog.clear(); // its window went, and took it along: what is left of it is no dialog any more
        cancel();
    });
    m_secrets.findKeyring(m_dialog, [this](bool there) {
        if (there)
            return;
        m_sessionTold = true;
        m_dialog->setKeyHome(ConnectDialog::KeyHome::SessionOnly);
    });
    m_dialog->show();
}

void ConnectFlow::forgetCheck()
{
    m_probe.reset();
    m_connected.reset();
    m_accepting = false;
}

void ConnectFlow::check(const ConnectEntries &entries)
{
    forgetCheck();
    m_entries = entries;
    m_caPem = entries.caFile.isEmpty() ? QByteArray() : readAuthorities(entries.caFile);
    if (!entries.caFile.isEmpty() && m_caPem.isEmpty()) {
        m_dialog->showFileProblem(tr("The certificate file holds no certificate that can be read. Choose another."));
        return;
    }
    m_dialog->showChecking();
    m_probe = probe(wantedProfile().accountWith(entries.token),
                    [this](Result<Connected> answer) { checked(std::move(answer)); });
}

void ConnectFlow::checked(Result<Connected> answer)
{
    m_probe.reset();
    if (!answer.ok()) {
        m_accepting = false;
        m_dialog->showFailure(answer.error());
        m_dialog->setWorking(false);
        return;
    }
    m_connected = *std::move(answer);
    m_dialog->showConnected(m_connected->capabilities.serverName, m_connected->conversations);
    if (m_accepting)
        keepKey();
}

void ConnectFlow::accept(const ConnectEntries &entries)
{
    const bool known = sameServer(entries, m_entries) && (m_probe || m_connected);
    if (!known)
        check(entries);
    if (!m_probe && !m_connected)
        return; // the certificate file is unusable, and the dialog says so
    m_entries = entries;
    m_accepting = true;
    m_dialog->setWorking(true);
    if (m_connected)
        keepKey();
}

void ConnectFlow::keepKey()
{
    const QString name = wantedProfile().secretName();
    m_secrets.write(name, m_entries.token, this, [this, name](bool kept) {
        if (!m_accepting || name != wantedProfile().secretName()) {
            // Cancelled while the keyring asked for its password: nobody will ever use this key.
            if (kept && !m_profiles.find(name.section(u'/', -1)))
                m_secrets.erase(name, this, [](bool) {});
            return;
        }
        keyWritten(kept);
    });
}

void ConnectFlow::keyWritten(bool kept)
{
    if (kept)
        return keepProfile(KeyPlace::Keyring);
    if (m_sessionTold)
        return keepProfile(KeyPlace::Session);
    // The next press of Connect is the consent.
    m_sessionTold = true;
    m_accepting = false;
    m_dialog->setWorking(false);
    m_dialog->setKeyHome(ConnectDialog::KeyHome::Refused);
}

void ConnectFlow::keepProfile(KeyPlace place)
{
    Profile profile = wantedProfile();
    profile.lastUsed = m_format.clock().wall();
    if (!m_known) {
        const QString &service = m_connected->capabilities.serverName;
        profile.name = m_profiles.freeName(service.isEmpty() ? profile.address.host() : service, profile.id());
    }
    if (place == KeyPlace::Session)
        m_secrets.keepForSession(profile.secretName(), m_entries.token);
    if (const Result<Done> saved = m_profiles.save(profile); !saved.ok()) {
        m_accepting = false;
        if (!m_known)
            m_secrets.erase(profile.secretName(), this, [](bool) {});
        m_dialog->showFailure(saved.error());
        m_dialog->setWorking(false);
        return;
    }
    // The key of the old address must not stay behind.
    if (m_known && m_known->secretName() != profile.secretName())
        m_secrets.erase(m_known->secretName(), this, [](bool) {});
    const ServerAccount account = profile.accountWith(m_entries.token);
    finish();
    Q_EMIT connected(profile, account);
}

void ConnectFlow::finish()
{
    forgetCheck();
    m_entries = {};
    m_caPem.clear();
    if (QPointer<ConnectDialog> dialog = std::exchange(m_dialog, nullptr)) {
        dialog->disconnect(this); // closing is not cancelling
        dialog->close();
    }
}

Profile ConnectFlow::wantedProfile() const
{
    Profile profile = m_draft;
    profile.address = m_entries.address;
    profile.caPem = m_caPem;
    profile.history = m_entries.history;
    return profile;
}

} // namespace leadlight
