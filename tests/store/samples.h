// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/feed.h"
#include "domain/query.h"
#include "store/reader.h"
#include "store/writer.h"

#include <QTemporaryDir>

#include <random>

namespace leadlight::samples {

using Random = std::mt19937;

/// When the profiles of tests begin: in the middle of the times that conversation() gives.
inline constexpr Instant birth{1790000025000 + 24 * 3600 * 1000LL};

[[nodiscard]] int pick(Random &random, int below);
/// A few words of several scripts, with accents, punctuation and the letters that SQLite's own folding misses.
[[nodiscard]] QString words(Random &random, int most);

/// A conversation that differs from others in every way that filters, order and search look at. Unknown enum
/// values, missing scores, equal times and times before 2020 are among them.
[[nodiscard]] ConversationRecord conversation(Random &random, int number);
[[nodiscard]] Change putOf(const ConversationRecord &record);
[[nodiscard]] Change tombstone(const QString &type, const QString &id, DeleteReason reason);
[[nodiscard]] ChangePage pageOf(std::vector<Change> changes, const QString &cursor);
/// A whole walk in one page.
[[nodiscard]] ChangePage walkOf(std::vector<Change> changes, const QString &cursor);

inline constexpr Instant noon{1790000000000};
/// A conversation with a number for a name and nothing else that a test does not ask for.
[[nodiscard]] ConversationRecord plain(int number, Instant at, int lastSeq = 0);
/// The page must be taken.
ChangeSet applied(Writer &writer, const ChangePage &page);
[[nodiscard]] Result<ChangeSet> messages(Writer &writer, const MessagePage &page);
/// What one conversation shows now.
[[nodiscard]] OwnMarks ownOf(Reader &reader, const ConversationId &id);
/// Marks, follow-ups and reminders on some conversations, so that filters of own data find something.
void submitSome(Writer &writer, Random &random, const std::vector<ConversationId> &ids);

[[nodiscard]] Message message(Random &random, qint64 seq);
/// Messages after+1 … after+count.
[[nodiscard]] MessagePage messagesOf(Random &random, const ConversationRecord &record, qint64 after, int count,
                                     bool more = false);

/// Filters, text and order at random; the text is taken from the same words as the conversations.
[[nodiscard]] Query query(Random &random);

/// Where a profile is: tests of what is right need SQLite and not the disk's fsync, figures need the disk.
enum class Medium { Memory, Disk };

/// A profile folder with its writer and a reader, opened when asked for.
class Profile final
{
public:
    explicit Profile(Medium medium = Medium::Memory);

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/profile"); }
    [[nodiscard]] QString cacheFile() const { return folder() + QStringLiteral("/cache.db"); }
    [[nodiscard]] QString outboxFile() const { return folder() + QStringLiteral("/outbox.db"); }
    [[nodiscard]] Writer &writer();
    [[nodiscard]] Reader &reader();
    void close();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
};

/// All rows of a database as text, one line each; the state row without what differs between equal histories.
[[nodiscard]] QStringList dump(const QString &file);
/// The same of the outbox, which must not be open in a Writer.
[[nodiscard]] QStringList dumpOutbox(const QString &file);
/// What is wrong with the file: integrity of pages, of both full-text tables, of counters, digest and orphans.
[[nodiscard]] QStringList faultsOf(const QString &file);
/// The first column of the first row, on a connection of its own.
[[nodiscard]] QVariant ask(const QString &file, const QString &sql);
/// Runs statements on a connection of its own; false when one fails.
bool tamper(const QString &file, const QStringList &statements);

} // namespace leadlight::samples
