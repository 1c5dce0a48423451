// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/searchtext.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace leadlight {

/// An address that may leave the window: http, https, mailto or tel and nothing else (sync-and-trust T2). `shown` is
/// what a person must read before trusting it: the true host, the mail address or the number. `doubtful`: the host is
/// made to look like another one, so `shown` is its punycode form (T3).
struct SafeLink {
    QUrl url;
    QString shown;
    bool doubtful = false;

    [[nodiscard]] bool isWeb() const
    {
        return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    }
};

/// The address in a text that is nothing else; "www.…" counts as https. Empty for everything that is not allowed, also
/// for hosts behind a user name ("https://bank.example@evil.example"), which only serve to deceive.
[[nodiscard]] std::optional<SafeLink> safeLink(const QString &text);
/// A letter to a bare address. Nothing but the address travels: subject, body or attachments could be the sender's
/// trap.
[[nodiscard]] std::optional<SafeLink> mailLink(const QString &address);
/// A call to a number as somebody typed it: "+46 (0)8 555 01 42".
[[nodiscard]] std::optional<SafeLink> callLink(const QString &number);
/// The website of a visitor, who rarely types the scheme: "nordlicht.example".
[[nodiscard]] std::optional<SafeLink> siteLink(const QString &site);

struct FoundLink {
    TextRange place;
    SafeLink link;
};

/// Addresses inside a text that are written out with their scheme or "www."; closing punctuation is left out.
[[nodiscard]] std::vector<FoundLink> linksIn(const QString &text);

} // namespace leadlight

Q_DECLARE_METATYPE(leadlight::SafeLink)
