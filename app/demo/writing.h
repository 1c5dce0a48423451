// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/database.h"

namespace leadlight::demo {

/// One write transaction. Feed positions are given out inside it, by the only writer there is, so their order is the
/// order of commit and has no gaps (sync-and-trust P5). Without commit() everything is taken back.
/// While it lives nobody else reads or writes.
class Writing final
{
public:
    explicit Writing(Database &database);
    ~Writing();
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    void put(const Viewer &viewer);
    void put(const Agent &agent);
    void put(const Account &account);
    void put(const CrmContact &contact);
    /// The card; its messages are kept apart. Data equal to what is there changes nothing, not even the rev.
    void put(const ConversationRecord &record);
    /// Messages of a conversation that has been put; seqs go on where the stored ones end.
    void append(const QString &conversation, std::span<const Message> messages);
    /// Leaves a tombstone (sync-and-trust P6); a conversation's messages, activities and CRM job go with it.
    /// False when there is no such live object.
    bool remove(ObjectType type, const QString &id, DeleteReason reason, const QString &mergedInto, Instant now);
    /// Forgets tombstones older than the given time and raises the floor of the feed.
    void forgetTombstones(Instant before);

    /// Asks for a CRM step; a conversation has at most one waiting.
    void queueCrm(const QString &conversation, CrmFault fault);
    void finishCrm(const CrmJob &job);

    /// The server pretends to have been restored: a new epoch, so that clients start over (sync-and-trust P12).
    void renewEpoch();
    /// Makes every cursor given out so far expire.
    void renewCursorKey();

    void commit();

private:
    friend class CrmTables;

    struct Extra {
        qint64 sortKey = 0;
        QString search;
        QString digits;
        Instant updatedAt;
        std::vector<std::pair<int, QString>> lookups;
    };
    void put(ObjectType type, const QString &id, const QJsonObject &data, const Extra &extra);
    void replaceLookups(qint64 number, const Extra &extra);
    void setMeta(const char *key, const QString &value);
    void setMeta(const char *key, qint64 value);
    [[nodiscard]] qint64 numberOf(ObjectType type, const QString &id);

    Database &m_database;
    Database::Lock m_lock;
    FeedState m_state;
    bool m_done = false;
};

/// The kind of lookup entry that names an account's host; the kinds below it are ContactKey values.
inline constexpr int accountHostLookup = 100;

} // namespace leadlight::demo
