// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"
#include "domain/insights.h"

#include <QString>

#include <vector>

namespace leadlight::demo {

/// By what a contact is found. A store keeps one indexed column per key, filled by contactKey().
enum class ContactKey { Email, Phone, LastName, EmailDomain };

/// The contact's value under that key; empty when it has none. EmailDomain is empty for free-mail hosts.
[[nodiscard]] QString contactKey(ContactKey key, const Contact &contact);

/// Trimmed and lower case; empty when it is no address. No tricks with dots and plus signs: two addresses that a
/// mail host may tell apart are two addresses.
[[nodiscard]] QString normalisedEmail(const QString &email);
/// E.164 ("+4685550142"), empty when it can be no number. `region` is used for numbers without "+".
[[nodiscard]] QString e164(const QString &phone, const QString &region = QStringLiteral("US"));
/// The address's host, empty for free-mail hosts: those say nothing about the company.
[[nodiscard]] QString companyDomain(const QString &email);
/// Both a first and a last name: what the CRM needs to make a contact.
[[nodiscard]] bool isFullName(const QString &name);
/// Same last name and a first name that is equal or an initial of the other; accents and case ignored.
[[nodiscard]] bool similarNames(const QString &a, const QString &b);

/// How well a contact fits the visitor: 0 to 100, with the reasons that made it so.
struct Match {
    int confidence = 0;
    std::vector<Named<MatchReason>> reasons;

    [[nodiscard]] bool has(MatchReason reason) const;
    friend bool operator==(const Match &, const Match &) = default;
};
[[nodiscard]] Match matchOf(const Visitor &visitor, const Contact &contact);

} // namespace leadlight::demo
