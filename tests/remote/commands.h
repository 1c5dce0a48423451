// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

namespace leadlight::testing {

inline LinkContact linkTo(const char *contact, const char *account)
{
    LinkContact link;
    link.contact = {QString::fromLatin1(contact)};
    link.contactName = QStringLiteral("Maya Okafor");
    link.account = {QString::fromLatin1(account)};
    return link;
}

inline std::vector<ServerAction> everyAction()
{
    return {linkTo("p1", "acc1"),
            ClearLink{},
            SetStatus{Status::Closed},
            RetryCrm{},
            PutNote{{QStringLiteral("n-1")}, QStringLiteral("Called back.")},
            DeleteNote{{QStringLiteral("n-1")}}};
}

/// A row as Writer::beginSending() gives it.
inline OutboxRow rowOf(const ServerAction &action)
{
    OutboxRow row;
    row.id = {QStringLiteral("7d9c0c1e-0000-4000-8000-000000000007")};
    row.conversation = {QStringLiteral("c1")};
    row.clientSeq = 41;
    row.action = action;
    row.baseRev = QStringLiteral("rev-5");
    row.state = CommandState::Sending;
    return row;
}

} // namespace leadlight::testing
