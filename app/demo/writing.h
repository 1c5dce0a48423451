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
    /// `hand` is who moved its status or link, if that is what happened here; a moved facet gets a new revision.
    void put(const ConversationRecord &record, const FacetChange &hand = {});
    void put(const DemoNote &note);
    /// Whose hand it was, for an object's part whose change put() or remove() cannot know.
    void setLastChange(const QString &object, const char *facet, const FacetChange &hand);
    /// Messages of a conversation that has been put; seqs go on where the stored ones end.
    void append(const QString &conversation, std::span<const Message> messages);
    /// Leaves a tombstone (sync-and-trust P6); a conversation's messages, notes, activities and CRM job go with it, and
    /// so do the answers that told of it. False when there is no such live object.
    bool remove(ObjectType type, const QString &id, DeleteReason reason, const QString &mergedInto, Instant now);
    /// Forgets tombstones older than the given time and raises the floor of the feed.
    void forgetTombstones(Instant before);

    /// Asks for a CRM step; a conversation has at most one waiting.
    void queueCrm(const QString &conversation, CrmFault fault);
    /// Takes a waiting step as done; false when somebody withdrew or replaced it meanwhile.
    [[nodiscard]] bool takeCrm(const CrmJob &job);
    void dropCrm(const QString &conversation);
    [[nodiscard]] bool isCrmQueued(const QString &conversation);
    /// A person took the conversation's link away, or set one: until then the CRM must not link it by itself.
    void setLinkCleared(const QString &conversation, bool cleared);

    /// The server pretends to have been restored: a new epoch, so that clients start over (sync-and-trust P12).
    void renewEpoch();
    /// Makes every cursor given out so far expire.
    void renewCursorKey();

    void commit();

private:
    friend class CommandTables;
    friend class CrmTables;

    struct Extra {
        qint64 sortKey = 0;
        QString search;
        QString digits;
        Instant updatedAt;
        std::vector<std::pair<int, QString>> lookups;
    };
    void put(ObjectType type, const QString &id, const QJsonObject &data, const Extra &extra);
    [[nodiscard]] QString nextRev(char kind) const;
    void setFacetRevs(const ConversationRecord &record, const FacetChange &hand, QJsonObject &data);
    void replaceLookups(qint64 number, const Extra &extra);
    void removeWith(const QString &conversation, DeleteReason reason, Instant now);
    void setMeta(const char *key, const QString &value);
    void setMeta(const char *key, qint64 value);
    [[nodiscard]] qint64 numberOf(ObjectType type, const QString &id);

    Database &m_database;
    Database::Lock m_lock;
    FeedState m_state;
    bool m_done = false;
};

/// The kinds of lookup entries that name an account's host and a note's conversation; those below are ContactKey
/// values.
inline constexpr int accountHostLookup = 100;
inline constexpr int noteParentLookup = 101;

} // namespace leadlight::demo
