// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"

#include <optional>

namespace leadlight {

/// Who the visitor says to be. Typed by the visitor, so unverified.
struct VisitorIdentity {
    QString name;
    QString email;
    QString phone;
    QString company;

    friend bool operator==(const VisitorIdentity &, const VisitorIdentity &) = default;
};

/// What the service read out of the messages, else what stands on the card.
[[nodiscard]] VisitorIdentity identityOf(const ConversationRecord &record);
/// What a search for the visitor begins with: e-mail, else phone, else name; empty for an anonymous one.
[[nodiscard]] QString firstSearch(const VisitorIdentity &visitor);

/// The domain of an address, lower case. Empty when it names no company: there is none, or anybody can have an address
/// there.
[[nodiscard]] QString companyDomain(const QString &email);
/// Is this the account of those who write from that domain: is the host of its website the domain, one above or one
/// below it? A rule for a suggestion, not for a decision.
[[nodiscard]] bool isAccountOf(const Account &account, const QString &domain);

/// Why a contact may be the visitor, the strongest reason; none when nothing speaks for it.
[[nodiscard]] std::optional<MatchReason> matchReason(const Contact &contact, const VisitorIdentity &visitor);
/// The same number in another spelling: equal in its last nine digits at least. Country prefixes need no table then.
[[nodiscard]] bool isSamePhone(const QString &a, const QString &b);
/// True when both are given and not the same address.
[[nodiscard]] bool differInEmail(const QString &a, const QString &b);

/// The one sign of a wrong contact that a device can see by itself: the contact that the CRM linked has another e-mail
/// address than the visitor wrote. A link that a person made is no doubt, whatever the addresses: to say that it is
/// right is to make it by hand, so every client learns of that from the server. Where the server does not say who made
/// it, nobody could end a doubt, so there is none.
[[nodiscard]] bool isLinkDoubtful(const Conversation &card);

} // namespace leadlight
