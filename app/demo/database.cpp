// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/database.h"

#include "app/demo/lookup.h"
#include "app/demo/schema.h"
#include "app/demo/wire.h"
#include "app/demo/writing.h"
#include "domain/searchtext.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace leadlight::demo {

namespace {

constexpr auto columns = "type, id, rev, position, sort_key, deleted, reason, merged_into, data";

} // namespace

QString wireName(ObjectType type)
{
    switch (type) {
    case ObjectType::Viewer:
        return QStringLiteral("viewer");
    case ObjectType::Agent:
        return QStringLiteral("agent");
    case ObjectType::Account:
        return QStringLiteral("account");
    case ObjectType::Contact:
        return QStringLiteral("contact");
    case ObjectType::Conversation:
        return QStringLiteral("conversation");
    case ObjectType::Note:
        break;
    }
    return QStringLiteral("note");
}

Database::Database(const QString &fileName)
    : m_file(fileName)
{
    // One process per data folder, and the file is never shared: no need for locks between statements. FULL: what a
    // client was told is done stays done, also after a power cut.
    m_file.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                   "PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-65536;");
    m_file.execute("BEGIN EXCLUSIVE");
    Statement &tables = m_file.prepared("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'");
    const bool empty = tables.step() && tables.integer(0) == 0;
    tables.reset();
    if (empty)
        createSchema();
    m_file.execute("COMMIT");
    loadState();
    bringUpToDate();
}

void Database::createSchema()
{
    for (const char *step : schemaSteps)
        m_file.execute(step);
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    Statement &insert = m_file.prepared("INSERT INTO meta VALUES(?1, ?2)");
    insert.bind(1, QStringLiteral("epoch")).bind(2, QUuid::createUuid().toString(QUuid::WithoutBraces)).run();
    insert.bind(1, QStringLiteral("cursorKey")).bind(2, key.toHex()).run();
}

void Database::bringUpToDate()
{
    const qint64 version = meta("schema").toLongLong();
    if (version == schemaVersion)
        return;
    if (version < 1 || version > schemaVersion)
        throw DatabaseError("it was written by another version of this program");
    Writing writing(*this);
    for (auto step = static_cast<size_t>(version); step < schemaSteps.size(); ++step)
        m_file.execute(schemaSteps.at(step));
    // Cards tell the revisions of their facets since version 2. Writing them gives those out, and the feed tells them
    // to every client again.
    for (const StoredObject &object : all(ObjectType::Conversation))
        writing.put(recordFromJson(QJsonDocument::fromJson(object.data).object()));
    writing.commit();
}

QString Database::meta(const char *key)
{
    Statement &statement = m_file.prepared("SELECT value FROM meta WHERE key = ?1");
    statement.bind(1, QByteArray(key));
    const QString text = statement.step() ? statement.text(0) : QString();
    statement.reset();
    return text;
}

void Database::loadState()
{
    m_state.epoch = meta("epoch");
    m_state.position = meta("position").toLongLong();
    m_state.floor = meta("floor").toLongLong();
    m_state.digest.count = meta("count").toLongLong();
    m_state.digest.xor64 = static_cast<quint64>(meta("xor64").toLongLong());
    m_state.conversations = meta("conversations").toLongLong();
}

Database::Lock Database::lock()
{
    return Lock(m_mutex);
}

FeedState Database::state()
{
    const Lock guard(m_mutex);
    return m_state;
}

QByteArray Database::cursorKey()
{
    const Lock guard(m_mutex);
    return meta("cursorKey").toLatin1();
}

StoredObject Database::read(const Statement &statement)
{
    StoredObject object;
    object.type = static_cast<ObjectType>(statement.integer(0));
    object.id = statement.text(1);
    object.rev = statement.text(2);
    object.position = statement.integer(3);
    object.sortKey = statement.integer(4);
    object.deleted = statement.integer(5) != 0;
    object.reason = statement.text(6);
    object.mergedInto = statement.text(7);
    object.data = statement.bytes(8);
    return object;
}

std::vector<StoredObject> Database::readAll(Statement &statement)
{
    std::vector<StoredObject> objects;
    while (statement.step())
        objects.push_back(read(statement));
    statement.reset();
    return objects;
}

std::vector<StoredObject> Database::changesAfter(qint64 position, int limit)
{
    static const std::string sql
        = std::string("SELECT ") + columns + " FROM object WHERE position > ?1 ORDER BY position LIMIT ?2";
    const Lock guard(m_mutex);
    return readAll(m_file.prepared(sql.c_str()).bind(1, position).bind(2, limit));
}

std::vector<StoredObject> Database::walk(const std::optional<WalkPlace> &after, int limit)
{
    // Type by type, so that each part is one range of the index.
    static const std::string sql = std::string("SELECT ") + columns
        + " FROM object WHERE deleted = 0 AND type = ?1 AND sort_key <= ?2 AND (sort_key < ?2 OR id > ?3)"
          " ORDER BY sort_key DESC, id LIMIT ?4";
    const Lock guard(m_mutex);
    std::vector<StoredObject> objects;
    WalkPlace place = after.value_or(WalkPlace{});
    for (int type = static_cast<int>(place.type); type <= static_cast<int>(ObjectType::Note); ++type) {
        const int wanted = limit - static_cast<int>(objects.size());
        if (wanted <= 0)
            break;
        Statement &statement = m_file.prepared(sql.c_str());
        statement.bind(1, type).bind(2, place.sortKey).bind(3, place.id).bind(4, wanted);
        for (auto &object : readAll(statement))
            objects.push_back(std::move(object));
        place = WalkPlace{};
    }
    return objects;
}

std::optional<StoredObject> Database::find(ObjectType type, const QString &id)
{
    static const std::string sql = std::string("SELECT ") + columns + " FROM object WHERE type = ?1 AND id = ?2";
    const Lock guard(m_mutex);
    auto found = readAll(m_file.prepared(sql.c_str()).bind(1, static_cast<int>(type)).bind(2, id));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<StoredObject> Database::all(ObjectType type)
{
    static const std::string sql
        = std::string("SELECT ") + columns + " FROM object WHERE deleted = 0 AND type = ?1 ORDER BY sort_key DESC, id";
    const Lock guard(m_mutex);
    return readAll(m_file.prepared(sql.c_str()).bind(1, static_cast<int>(type)));
}

std::vector<StoredObject> Database::search(ObjectType type, const QString &text, int limit)
{
    // At most six words are looked at: an unused place matches everything.
    static const std::string sql = std::string("SELECT ") + columns
        + " FROM object WHERE deleted = 0 AND type = ?1 AND (instr(search, ?2) AND instr(search, ?3)"
          " AND instr(search, ?4) AND instr(search, ?5) AND instr(search, ?6) AND instr(search, ?7)"
          " OR ?8 <> '' AND instr(digits, ?8))"
          " ORDER BY instr(search, char(10) || ?2) = 0, search, id LIMIT ?9";
    const QStringList words = searchedWords(text);
    const Lock guard(m_mutex);
    Statement &statement = m_file.prepared(sql.c_str());
    statement.bind(1, static_cast<int>(type));
    for (int i = 0; i < mostSearchedWords; ++i)
        statement.bind(2 + i, words.value(i));
    statement.bind(8, searchedDigits(text)).bind(9, limit);
    return readAll(statement);
}

std::vector<Message> Database::messages(const QString &conversation, qint64 after, int limit)
{
    const Lock guard(m_mutex);
    Statement &statement
        = m_file.prepared("SELECT m.seq, m.id, m.author, m.kind, m.agent, m.agent_name, m.text, m.sent_at, m.rev"
                          " FROM message m JOIN object o ON o.number = m.conversation"
                          " WHERE o.type = ?1 AND o.id = ?2 AND m.seq > ?3 ORDER BY m.seq LIMIT ?4");
    statement.bind(1, static_cast<int>(ObjectType::Conversation)).bind(2, conversation).bind(3, after).bind(4, limit);
    std::vector<Message> found;
    while (statement.step()) {
        Message message;
        message.seq = statement.integer(0);
        message.id.value = statement.text(1);
        message.author = Named<Author>::fromText(statement.text(2));
        message.kind = Named<MessageKind>::fromText(statement.text(3));
        message.agentId.value = statement.text(4);
        message.agentName = statement.text(5);
        message.text = statement.text(6);
        message.sentAt.ms = statement.integer(7);
        message.rev = statement.text(8);
        found.push_back(std::move(message));
    }
    statement.reset();
    return found;
}

FacetChange Database::lastChange(const QString &object, const char *facet)
{
    const Lock guard(m_mutex);
    Statement &statement = m_file.prepared("SELECT by, at FROM facet WHERE object = ?1 AND facet = ?2");
    statement.bind(1, object).bind(2, QByteArray(facet));
    FacetChange change;
    if (statement.step())
        change = {statement.text(0), Instant{statement.integer(1)}};
    statement.reset();
    return change;
}

std::vector<CommandEnd> Database::commandsBetween(const QString &account, const QString &client, qint64 after,
                                                  qint64 upTo, int limit)
{
    const Lock guard(m_mutex);
    Statement &statement = m_file.prepared("SELECT key, outcome, rev, problem, position FROM command"
                                           " WHERE account = ?1 AND client = ?2 AND position > ?3 AND position <= ?4"
                                           " ORDER BY position LIMIT ?5");
    statement.bind(1, account).bind(2, client).bind(3, after).bind(4, upTo).bind(5, limit);
    std::vector<CommandEnd> found;
    while (statement.step()) {
        found.push_back(
            {statement.text(0), statement.text(1), statement.text(2), statement.bytes(3), statement.integer(4)});
    }
    statement.reset();
    return found;
}

std::vector<Effect> Database::effects()
{
    const Lock guard(m_mutex);
    Statement &statement
        = m_file.prepared("SELECT key, client, conversation, type, at, seq FROM effect ORDER BY number");
    std::vector<Effect> found;
    while (statement.step()) {
        found.push_back({statement.text(0), statement.text(1), statement.text(2), statement.text(3),
                         Instant{statement.integer(4)}, statement.integer(5)});
    }
    statement.reset();
    return found;
}

std::optional<CrmJob> Database::nextCrmJob()
{
    const Lock guard(m_mutex);
    Statement &statement = m_file.prepared("SELECT number, conversation, fault FROM crm_job ORDER BY number LIMIT 1");
    std::optional<CrmJob> job;
    if (statement.step())
        job = CrmJob{statement.integer(0), statement.text(1), Named<CrmFault>::fromText(statement.text(2)).value};
    statement.reset();
    return job;
}

void Database::setListener(std::function<void()> listener)
{
    const Lock guard(m_mutex);
    m_listener = std::move(listener);
}

Viewer viewerOf(Database &database)
{
    const auto viewers = database.all(ObjectType::Viewer);
    return viewers.empty() ? Viewer{} : viewerFromJson(QJsonDocument::fromJson(viewers.front().data).object());
}

} // namespace leadlight::demo
