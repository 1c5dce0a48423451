// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ownrecord.h"
#include "store/transaction.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace leadlight {

class Connection;

/// A line of the history and its number in outbox.db.
struct HistoryLine {
    qint64 number = 0;
    HistoryEntry entry;
};

/// The profile as a whole: when it began, how often its shown data changed since, and the last number of a command.
struct OwnState {
    Instant birth;
    qint64 revision = 0;
    qint64 lastNumber = 0;
};

/// Lines of a conversation's history that anyone gets to see.
inline constexpr int shownHistory = 100;

/// Reading of outbox.db. What is read inside an OwnEdit holds what that has written. Every function may throw Failure.
namespace owndata {

[[nodiscard]] OwnState state(Connection &outbox);
/// The birth of a profile that has none yet.
void setBirth(Connection &outbox, Instant now);
/// Neither marks nor history: a first sync need not look for them row by row.
[[nodiscard]] bool isEmpty(Connection &outbox);
[[nodiscard]] bool knows(Connection &outbox, const ConversationId &id);
/// An empty record when there is none.
[[nodiscard]] OwnRecord record(Connection &outbox, const ConversationId &id);
/// The newest lines, newest first.
[[nodiscard]] std::vector<HistoryLine> history(Connection &outbox, const ConversationId &id);
/// Conversations with marks or history.
[[nodiscard]] std::vector<ConversationId> conversations(Connection &outbox);
[[nodiscard]] std::vector<SavedView> views(Connection &outbox);
[[nodiscard]] QHash<QString, QByteArray> kept(Connection &outbox);

} // namespace owndata

/// A writing transaction on outbox.db. Without commit() nothing happened.
class OwnEdit final
{
public:
    explicit OwnEdit(Connection &outbox);

    /// An empty record is removed.
    void save(const ConversationId &id, const OwnRecord &record);
    /// `rev`: the server revision that tells it; empty for what the user did. Twice the same is once.
    void addLine(const ConversationId &id, const HistoryEntry &entry, const QString &rev = {});
    void removeLines(const ConversationId &id, HistoryKind kind, Instant at);
    /// Erases all that is known of a conversation.
    void forget(const ConversationId &id);
    void saveView(const SavedView &view);
    void removeView(const QString &id);
    /// An empty value is removed. It is nothing that shows, so the revision stays.
    void keep(const QString &key, const QByteArray &value);

    /// The commands of the user (store/commandtable) are written inside this transaction, too.
    [[nodiscard]] Connection &connection() { return m_outbox; }
    /// A number that no command had before.
    [[nodiscard]] qint64 nextNumber();
    /// Something changes that the cache must repeat.
    void raise();

    [[nodiscard]] qint64 revision() const { return m_revision; }
    void commit();

private:
    Connection &m_outbox;
    Transaction m_transaction;
    qint64 m_revision;
    qint64 m_lastNumber;
    bool m_numbered = false;
    bool m_raised = false;
};

} // namespace leadlight
