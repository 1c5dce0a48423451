// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/writing.h"

namespace leadlight::demo {

/// Who sent a write, and which of theirs it is (sync-and-trust P19). `key` is unique per account and client; `seq` only
/// grows per client and conversation.
struct CommandHead {
    QString account;
    QString client;
    QString key;
    qint64 seq = 0;
    QString conversation;
};

/// A final answer as it was given. `hash` is the fingerprint of the request. `body` is empty when the conversation that
/// it told of has gone since.
struct KeptAnswer {
    QString hash;
    QString outcome; ///< applied, noop, rejected
    QString rev;
    QByteArray problem; ///< for the feed, when rejected: a JSON object
    int status = 200;
    QByteArray body;
};

/// The answers given to writes, in the demo server's database, inside the write transaction of their effect: both are
/// there or neither is (sync-and-trust P20, P21).
class CommandTables final
{
public:
    explicit CommandTables(Writing &writing);

    [[nodiscard]] std::optional<KeptAnswer> find(const CommandHead &head) const;
    /// The highest `seq` that was answered for this client and conversation; 0 for none.
    [[nodiscard]] qint64 mark(const CommandHead &head) const;
    /// Keeps the answer, raises the mark, and takes a feed position so that the client hears of it (P22).
    void keep(const CommandHead &head, const KeptAnswer &answer, Instant now);
    /// What really happened, for tests that count: a line of its own, written where the effect is.
    void logEffect(const CommandHead &head, const QString &type, Instant now);
    /// Forgets answers and effects older than the given time; marks stay.
    void forget(Instant before);

private:
    SqliteFile &m_file;
    FeedState &m_state;
};

} // namespace leadlight::demo
