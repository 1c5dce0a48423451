// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr QFileDevice::Permissions ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownFolder = ownFile | QFileDevice::ExeOwner;
constexpr qint64 largestCertificate = 1024 * 1024;

QString describedIn(const QString &folder)
{
    return folder + u"/profile.ini"_s;
}

QString certificateIn(const QString &folder)
{
    return folder + u"/authority.pem"_s;
}

QString removedPrefix()
{
    return u".removed-"_s;
}

Error diskError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Disk;
    error.detail = detail;
    return error;
}

/// Nothing when the folder is no account: other folders, and accounts that were not finished.
std::optional<Profile> readProfile(const QString &folder)
{
    const QString file = describedIn(folder);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    const QSettings settings(file, QSettings::IniFormat);
    Profile profile;
    profile.folder = folder;
    profile.address = QUrl(settings.value("address"_L1).toString(), QUrl::StrictMode);
    if (profile.address.isEmpty())
        return std::nullopt;
    profile.name = settings.value("name"_L1).toString();
    if (profile.name.isEmpty())
        profile.name = profile.address.host();
    const auto history = Named<OfflineHistory>::fromText(settings.value("history"_L1).toString());
    profile.history = history.isKnown() ? history.value : OfflineHistory::HalfYear;
    profile.clientId = settings.value("clientId"_L1).toString();
    if (const QVariant at = settings.value("lastUsed"_L1); at.isValid())
        profile.lastUsed = Instant{at.toLongLong()};
    if (QFile pem(certificateIn(folder)); pem.open(QIODevice::ReadOnly))
        profile.caPem = pem.read(largestCertificate);
    return profile;
}

bool writeCertificate(const QString &folder, const QByteArray &pem)
{
    const QString path = certificateIn(folder);
    if (pem.isEmpty())
        return !QFileInfo::exists(path) || QFile::remove(path);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownFile) && file.write(pem) == pem.size()
        && file.commit();
}

} // namespace

QString Profile::id() const
{
    return folder.section(u'/', -1);
}

QString Profile::secretName() const
{
    const int port = address.port();
    return address.host() + (port < 0 ? QString() : u':' + QString::number(port)) + u'/' + id();
}

QString Profile::caFile() const
{
    return caPem.isEmpty() ? QString() : certificateIn(folder);
}

ServerAccount Profile::accountWith(const QString &token) const
{
    return {.address = address, .token = token, .caPem = caPem, .clientId = clientId};
}

Profiles::Profiles(const QString &root, const Clock &clock)
    : m_root(QDir(root).absolutePath()),
      m_clock(clock)
{
    finishRemovals();
}

QString Profiles::standardRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

std::vector<Profile> Profiles::all() const
{
    std::vector<Profile> profiles;
    const QStringList names = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (std::optional<Profile> profile = readProfile(folderOf(name)))
            profiles.push_back(*std::move(profile));
    }
    std::sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.folder < b.folder;
    });
    return profiles;
}

std::optional<Profile> Profiles::find(const QString &id) const
{
    const std::vector<Profile> profiles = all();
    const auto at
        = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile &one) { return one.id() == id; });
    return at == profiles.cend() ? std::nullopt : std::optional(*at);
}

std::optional<Profile> Profiles::lastUsed() const
{
    const std::vector<Profile> profiles = all();
    const auto at = std::max_element(profiles.cbegin(), profiles.cend(),
                                     [](const Profile &a, const Profile &b) { return a.lastUsed < b.lastUsed; });
    return at == profiles.cend() ? std::nullopt : std::optional(*at);
}

Profile Profiles::draft() const
{
    Profile profile;
    profile.folder = folderOf(u"account-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12));
    profile.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

QString Profiles::freeName(const QString &wanted, const QString &exceptId) const
{
    const std::vector<Profile> profiles = all();
    const auto taken = [&](const QString &name) {
        return std::any_of(profiles.cbegin(), profiles.cend(),
                           [&](const Profile &one) { return one.name == name && one.id() != exceptId; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

Result<Done> Profiles::save(const Profile &profile) const
{
    if (profile.folder != folderOf(profile.id()) || !profile.address.isValid())
        return diskError(u"not a profile of this folder"_s);
    if (!QDir().mkpath(profile.folder) || !QFile::setPermissions(profile.folder, ownFolder))
        return diskError(u"cannot make the profile folder"_s);
    if (!writeCertificate(profile.folder, profile.caPem))
        return diskError(u"cannot write the certificate"_s);
    QSettings settings(describedIn(profile.folder), QSettings::IniFormat);
    settings.setValue("name"_L1, profile.name);
    settings.setValue("history"_L1, Named<OfflineHistory>(profile.history).text);
    settings.setValue("clientId"_L1, profile.clientId);
    if (profile.lastUsed.isSet())
        settings.setValue("lastUsed"_L1, profile.lastUsed.ms);
    settings.setValue("address"_L1, profile.address.toString(QUrl::FullyEncoded));
    settings.sync();
    if (settings.status() != QSettings::NoError || !QFile::setPermissions(settings.fileName(), ownFile))
        return diskError(u"cannot write profile.ini"_s);
    return Done();
}

void Profiles::markUsed(const QString &id) const
{
    if (std::optional<Profile> profile = find(id)) {
        profile->lastUsed = m_clock.wall();
        // A failure only means that another account opens first the next time.
        (void)save(*profile);
    }
}

Result<Done> Profiles::remove(const QString &id) const
{
    if (!find(id))
        return diskError(u"no such account"_s);
    // The new name comes first, so that an account which is half gone is never opened.
    const QString dying = folderOf(removedPrefix() + id);
    if (!QDir().rename(folderOf(id), dying) || !QDir(dying).removeRecursively())
        return diskError(u"cannot remove the profile folder"_s);
    return Done();
}

QString Profiles::folderOf(const QString &id) const
{
    return m_root + u'/' + id;
}

void Profiles::finishRemovals() const
{
    const QDir root(m_root);
    for (const QString &name : root.entryList({removedPrefix() + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        QDir(root.filePath(name)).removeRecursively();
}

std::optional<int> historyDaysOf(const QString &profileFolder)
{
    const std::optional<Profile> profile = readProfile(profileFolder);
    return profile ? std::optional(daysOf(profile->history)) : std::nullopt;
}

} // namespace leadlight
