// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/offlinehistory.h"
#include "domain/result.h"
#include "remote/transport.h"

#include <QString>

#include <optional>
#include <vector>

namespace leadlight {

/// One account on this device: whose server, and what is kept of it. The key is not part of it (app/secrets).
struct Profile {
    QString folder; ///< absolute; its name is the profile's id, made by us, never from outside (T13)
    QString name;   ///< for people; from the server, so shown by Format::safe only
    QUrl address;
    QByteArray caPem; ///< empty: the system's authorities
    OfflineHistory history = OfflineHistory::HalfYear;
    QString clientId;
    Instant lastUsed;

    [[nodiscard]] QString id() const;
    /// The name of its key in the keyring. It holds the server's name, so that a key cannot follow an address that
    /// was changed in a file to another server.
    [[nodiscard]] QString secretName() const;
    /// The file that holds `caPem`; empty when there is none.
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] ServerAccount accountWith(const QString &token) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The accounts of this user: one folder each below `root`, described by its `profile.ini`. It reads the disk at each
/// question, since there are few. It knows no keys and opens no database: remove() an account only after everything
/// that uses its folder was closed.
class Profiles final
{
public:
    explicit Profiles(const QString &root, const Clock &clock);
    /// Where accounts live on this system: AppLocalDataLocation.
    [[nodiscard]] static QString standardRoot();

    /// By name.
    [[nodiscard]] std::vector<Profile> all() const;
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    [[nodiscard]] std::optional<Profile> lastUsed() const;

    /// A profile with an id and a client id of its own, on no disk yet.
    [[nodiscard]] Profile draft() const;
    /// `wanted`, or with a number behind it when another account has this name.
    [[nodiscard]] QString freeName(const QString &wanted, const QString &exceptId) const;
    /// Writes what differs; the folder is made if need be, for its owner only (T18).
    [[nodiscard]] Result<Done> save(const Profile &profile) const;
    void markUsed(const QString &id) const;
    /// Erases the folder with all that was cached and marked there. Interrupted, it is finished by the next start.
    [[nodiscard]] Result<Done> remove(const QString &id) const;

private:
    [[nodiscard]] QString folderOf(const QString &id) const;
    void finishRemovals() const;

    QString m_root;
    const Clock &m_clock;
};

/// How much history a profile folder is to keep, in days as PrefetchLimits counts them; nothing for a folder where
/// nobody chose.
[[nodiscard]] std::optional<int> historyDaysOf(const QString &profileFolder);

} // namespace leadlight

Q_DECLARE_METATYPE(leadlight::Profile)
