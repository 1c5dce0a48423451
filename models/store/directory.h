// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"

#include <vector>

namespace leadlight {

class Connection;

/// Contacts and accounts of the CRM as cached here, found by what somebody types while they link without a network.
/// Words are folded as everywhere; a phone number is found by any run of its digits, however it is spelled.
namespace directory {

void put(Connection &cache, const Contact &contact, qint64 generation);
void put(Connection &cache, const Account &account, qint64 generation);
/// Before the row goes; other types have none.
void removeWords(Connection &cache, const QString &type, const QString &id);

/// Makes all words anew, and gives a place to rows of an older program.
void rebuildWords(Connection &cache);
/// Rows came from a program that made no words of them.
[[nodiscard]] bool lacksWords(Connection &cache);

/// The newest that hold all terms; without terms the newest.
[[nodiscard]] std::vector<Contact> findContacts(Connection &cache, const QString &text, int limit);
[[nodiscard]] std::vector<Account> findAccounts(Connection &cache, const QString &text, int limit);

} // namespace directory

} // namespace leadlight
