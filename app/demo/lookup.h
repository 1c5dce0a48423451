// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"

#include <QString>
#include <QStringList>

namespace leadlight::demo {

inline constexpr int mostSearchedWords = 6;

/// What a contact or an account is searched by: its fields, folded, each on a line of its own.
[[nodiscard]] QString searchedText(const Contact &contact);
[[nodiscard]] QString searchedText(const Account &account);
/// The digits of a phone number in full international form where it can be read as one.
[[nodiscard]] QString phoneDigits(const QString &phone);

/// The question's words, folded, at most mostSearchedWords.
[[nodiscard]] QStringList searchedWords(const QString &text);
/// The question as part of a phone number: its digits without country or trunk prefix marks ("+", "00", "0");
/// empty when the question is no such thing.
[[nodiscard]] QString searchedDigits(const QString &text);

/// The host of a website without "www.", lower case.
[[nodiscard]] QString websiteHost(const QString &website);

} // namespace leadlight::demo
