// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"
#include "domain/message.h"
#include "domain/outbox.h"
#include "domain/result.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <variant>
#include <vector>

namespace leadlight {

/// Where we are in a server's stream of changes. Opaque to everybody but the backend that made it
/// (architecture D10); empty means "from the beginning".
struct ChangeToken {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const ChangeToken &, const ChangeToken &) = default;
};

enum class DeleteReason { Deleted, Merged, Revoked, Erased, Unknown };
template <>
struct Names<DeleteReason> {
    static constexpr std::pair<DeleteReason, const char *> table[] = {{DeleteReason::Deleted, "deleted"},
                                                                      {DeleteReason::Merged, "merged"},
                                                                      {DeleteReason::Revoked, "revoked"},
                                                                      {DeleteReason::Erased, "erased"}};
};

/// The object is gone for this user (sync-and-trust P6).
struct Tombstone {
    Named<DeleteReason> reason;
    QString mergedInto;

    friend bool operator==(const Tombstone &, const Tombstone &) = default;
};

/// A put of a type that this version does not know: kept so that a later version can read it (P9).
struct UnknownPut {
    QByteArray raw;

    friend bool operator==(const UnknownPut &, const UnknownPut &) = default;
};

/// One step of the feed: the whole object, or its end. `type` is the wire name ("conversation", "agent",
/// "contact", "account", "viewer", "note", …); with `id` it names the object.
struct Change {
    QString type;
    QString id;
    QString rev;
    std::variant<Tombstone, ConversationRecord, Contact, Account, Agent, Viewer, Note, UnknownPut> body;

    friend bool operator==(const Change &, const Change &) = default;
};

/// A put that could not be decoded: shown as "1 item could not be read", the page goes on (P8).
/// `raw` is at most 64 KiB.
struct QuarantinedItem {
    QString type;
    QString id;
    QString rev;
    QByteArray raw;
    QString reason;

    friend bool operator==(const QuarantinedItem &, const QuarantinedItem &) = default;
};

/// Fingerprint of the live set: how many objects, and the xor of their marks (P14). An object's mark is the
/// first 8 bytes, big-endian, of SHA-256 over "type\nid\nrev" in UTF-8.
struct Digest {
    qint64 count = 0;
    quint64 xor64 = 0;

    /// Adds the object, or takes it out again: xor is its own inverse, so only the count needs to know.
    void add(const QString &type, const QString &id, const QString &rev);
    void remove(const QString &type, const QString &id, const QString &rev);
    /// 16 lower-case hexadecimal digits.
    [[nodiscard]] QString xorText() const;
    friend bool operator==(const Digest &, const Digest &) = default;
};

/// A consistent prefix of the feed. Applied with its cursor in one transaction or not at all (P7).
/// `snapshot`: a page of the bootstrap walk (P10); `snapshotEnd`: its last page, whose cursor is a feed cursor.
/// `total` is the number of conversations the walk will deliver, -1 if unknown.
struct ChangePage {
    QString epoch;
    ChangeToken cursor;
    bool more = false;
    bool snapshot = false;
    bool snapshotEnd = false;
    qint64 total = -1;
    std::vector<Change> changes;
    std::vector<QuarantinedItem> quarantined;
    std::vector<CommandOutcome> outcomes; ///< of this client's own commands (P22)
    std::optional<Digest> digest;
    Instant serverTime;

    friend bool operator==(const ChangePage &, const ChangePage &) = default;
};

/// Messages of one conversation after a sequence number, gapless (P15).
struct MessagePage {
    ConversationId conversation;
    QString messagesRev;
    qint64 after = 0;
    qint64 nextAfter = 0;
    bool more = false;
    std::vector<Message> items;

    friend bool operator==(const MessagePage &, const MessagePage &) = default;
};

/// How a backend tells what changed (architecture D10).
enum class ChangeStyle { GapFreeFeed, ModifiedSince, FullWalk };

/// What a backend can do (sync-and-trust P2, P26). Absent features take their buttons away, never crash.
struct Capabilities {
    QString epoch;
    Instant serverTime;
    Instant restoredAt; ///< the server went back to this moment when its epoch began (P12); unset: it never did
    int apiMin = 1;
    int apiMax = 1;
    ChangeStyle changes = ChangeStyle::GapFreeFeed;
    bool liveEvents = false;
    bool messageCounts = true;
    bool archive = true;
    bool notes = false;
    bool idempotentWrites = false;
    QSet<QString> commands;
    int pageLimit = 500;
    int messageLimit = 200;
    qint64 bodyLimit = 2 * 1024 * 1024;
    int pingSeconds = 25;
    QString minClient;
    QString serverName;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

/// The one version of the contract that this program speaks.
inline constexpr int contractVersion = 1;
/// Which side must be updated before the two can talk: UpdateNeeded or ServerOutdated; nothing when they can.
[[nodiscard]] std::optional<ErrorKind> versionFault(const Capabilities &can);

} // namespace leadlight
