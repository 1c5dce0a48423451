// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QStringList>

namespace leadlight {

class Connection;

/// The full-text tables, written by hand in the transaction that writes the rows: triggers are three times slower
/// (qt-notes trap 2). They hold no text, so an entry is removed by giving the very words it was made of.
/// `fields` are searchedFields() of the card. Rows are written through WordEdits, which knows the cheap order.
void addCardWords(Connection &connection, qint64 timeKey, const QStringList &fields);
void removeCardWords(Connection &connection, qint64 timeKey, const QStringList &fields);
/// True when both cards give the same entry.
[[nodiscard]] bool sameCardWords(const Conversation &a, const Conversation &b);
void addMessageWords(Connection &connection, qint64 place, const QString &text);
void removeMessageWords(Connection &connection, qint64 place, const QString &text);
void addNoteWords(Connection &connection, qint64 place, const QString &text);
void removeNoteWords(Connection &connection, qint64 place, const QString &text);

/// A fingerprint of how this program folds and splits words. Entries made otherwise could neither be found nor
/// removed, so a cache with another fingerprint gets its index made anew.
[[nodiscard]] QString foldingPrint();
void rebuildWords(Connection &connection);

/// Merges the index so that removed words leave its pages, too (sync-and-trust M13).
void wipeRemovedWords(Connection &connection);

} // namespace leadlight
