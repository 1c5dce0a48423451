// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"
#include "app/demo/sqlite.h"
#include "domain/feed.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::demo {

/// The object types of the feed in snapshot order: parents before children (sync-and-trust P5).
enum class ObjectType { Viewer, Agent, Account, Contact, Conversation, Note };
[[nodiscard]] QString wireName(ObjectType type);

/// A live object or a tombstone, as the feed tells it. `data` is the JSON of a live one.
struct StoredObject {
    ObjectType type = ObjectType::Viewer;
    QString id;
    QString rev;
    qint64 position = 0; ///< place in the feed: order of commit, never reused
    qint64 sortKey = 0;  ///< last message of a conversation, birth of a note, in ms; 0 for the other types
    bool deleted = false;
    QString reason;
    QString mergedInto;
    QByteArray data;
};

/// Where a snapshot walk stands: the last object it delivered. Conversations and notes go newest
/// first, the rest by id.
struct WalkPlace {
    ObjectType type = ObjectType::Viewer;
    qint64 sortKey = std::numeric_limits<qint64>::max();
    QString id;
};

/// What every answer is measured against. `floor`: tombstones up to here are forgotten.
struct FeedState {
    QString epoch;
    qint64 position = 0;
    qint64 floor = 0;
    Digest digest;
    qint64 conversations = 0;
};

// The parts of an object that have an ETag of their own (sync-and-trust P19), as they are stored.
inline constexpr auto statusFacet = "status";
inline constexpr auto linkFacet = "link";
inline constexpr auto noteFacet = "note";

/// Whose hand changed a facet last, and when. `by` is empty for the service itself, `at` is unset when nobody knows.
struct FacetChange {
    QString by;
    Instant at;
};

/// How a client's write ended, as the feed tells it to that client (sync-and-trust P22).
struct CommandEnd {
    QString key;
    QString outcome;
    QString rev;        ///< empty when rejected
    QByteArray problem; ///< when rejected: a JSON object
    qint64 position = 0;
};

/// Something a write really did.
struct Effect {
    QString key;
    QString client;
    QString conversation;
    QString type;
    Instant at;
    qint64 seq = 0; ///< the client's number for the command
};

/// A CRM step that waits for its turn.
struct CrmJob {
    qint64 number = 0;
    QString conversation;
    CrmFault fault = CrmFault::None;
};

/// Everything the demo server keeps, in one SQLite file or in memory. Any thread may use it: one mutex lets one
/// caller in at a time, so what is read under one lock() belongs together. Writing goes through Writing only.
/// Every method may throw DatabaseError.
class Database final
{
public:
    using Lock = std::unique_lock<std::recursive_mutex>;

    /// Opens or creates the file, or brings an older one up to date; an empty name means memory. Another process that
    /// has it open is an error, and so is a file of a newer version.
    explicit Database(const QString &fileName);

    /// Keeps others out, so that several reads see one state.
    [[nodiscard]] Lock lock();
    [[nodiscard]] FeedState state();
    /// The signing key of the cursors; a new one makes every cursor given out so far expire.
    [[nodiscard]] QByteArray cursorKey();

    /// Changes after a feed position in commit order, each object once.
    [[nodiscard]] std::vector<StoredObject> changesAfter(qint64 position, int limit);
    /// Live objects after a place of the snapshot walk; no place is its start.
    [[nodiscard]] std::vector<StoredObject> walk(const std::optional<WalkPlace> &after, int limit);
    /// Tombstones are found as well.
    [[nodiscard]] std::optional<StoredObject> find(ObjectType type, const QString &id);
    [[nodiscard]] std::vector<StoredObject> all(ObjectType type);
    /// Live contacts or accounts that hold every word of the text (case and accents aside), or its digits in the
    /// phone number; those that begin with the text come first.
    [[nodiscard]] std::vector<StoredObject> search(ObjectType type, const QString &text, int limit);
    [[nodiscard]] std::vector<Message> messages(const QString &conversation, qint64 after, int limit);
    [[nodiscard]] FacetChange lastChange(const QString &object, const char *facet);
    /// The ends of a client's writes after one feed position and up to another, in order.
    [[nodiscard]] std::vector<CommandEnd> commandsBetween(const QString &account, const QString &client, qint64 after,
                                                          qint64 upTo, int limit);
    /// In the order in which they happened.
    [[nodiscard]] std::vector<Effect> effects();
    [[nodiscard]] std::optional<CrmJob> nextCrmJob();

    /// Called after each commit, with no lock held.
    void setListener(std::function<void()> listener);

private:
    friend class Writing;
    friend class CommandTables;
    friend class CrmTables;

    void createSchema();
    void bringUpToDate();
    [[nodiscard]] QString meta(const char *key);
    void loadState();
    [[nodiscard]] static StoredObject read(const Statement &statement);
    [[nodiscard]] std::vector<StoredObject> readAll(Statement &statement);

    std::recursive_mutex m_mutex;
    SqliteFile m_file;
    FeedState m_state;
    std::function<void()> m_listener;
};

/// Who the token belongs to: this server knows one person.
[[nodiscard]] Viewer viewerOf(Database &database);

} // namespace leadlight::demo
