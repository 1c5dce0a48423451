// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace leadlight {

/// A server id that cannot be mixed up with another kind of id. Opaque: it is only stored, compared and
/// sent back, never taken apart (sync-and-trust P3). It must not be used as a file name.
template <class Tag>
struct Id {
    QString value;

    /// True for 1 to 64 characters of [A-Za-z0-9_-], the only ids a decoder may let in (sync-and-trust P3, F37).
    [[nodiscard]] bool isValid() const
    {
        if (value.isEmpty() || value.size() > 64)
            return false;
        for (const QChar c : value) {
            const char16_t u = c.unicode();
            const bool allowed = (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
                || u == u'_' || u == u'-';
            if (!allowed)
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using AgentId = Id<struct AgentTag>;
using ContactId = Id<struct ContactTag>;
using AccountId = Id<struct AccountTag>;
using NoteId = Id<struct NoteTag>;
using CommandId = Id<struct CommandTag>;

/// The number under which this cache knows a conversation: small, stable while the cache file lives,
/// meaningless elsewhere. It keeps a list entry at 16 bytes (architecture D7) and must never leave the device.
using RowHandle = qint64;

} // namespace leadlight
