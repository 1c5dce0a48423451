// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QUrl>

namespace leadlight {

/// The address of a server as people type it: without the scheme, with spaces around it, with a slash at its end.
/// Exactly one of `url` and `complaint` is set; both are empty for an empty text. It only reads: whether somebody
/// answers there is for the network to say.
class ServerAddress final
{
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)

public:
    [[nodiscard]] static ServerAddress read(const QString &typed);

    QUrl url;          ///< https, host, optional port and path prefix; nothing else (sync-and-trust T5, M6)
    QString complaint; ///< a whole sentence or two

    /// How the address is shown: "https://chat.example.com".
    [[nodiscard]] QString text() const { return url.toDisplayString(); }
};

/// Why a key cannot be one, or nothing. It must be able to stand in a header line; that it is the right one is for the
/// server to say.
[[nodiscard]] QString complaintAboutKey(const QString &key);

} // namespace leadlight
