// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/writing.h"

#include "app/demo/lookup.h"
#include "app/demo/matching.h"
#include "app/demo/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace leadlight::demo {

namespace {

/// Messages are only ever added here: neither theirs nor a transcript's rev moves (sync-and-trust P15).
QString unchangedRev()
{
    return QStringLiteral("1");
}

/// What a person decides about when they decide about a link: to whom, and whether somebody has said so. A contact that
/// was renamed, or another reason for the same match, is the same link.
QJsonArray decisionOf(const QJsonObject &link)
{
    const auto idOf
        = [&link](QLatin1String member) { return link.value(member).toObject().value(QLatin1String("id")).toString(); };
    return {link.value(QLatin1String("state")).toString(), link.value(QLatin1String("origin")).toString(),
            idOf(QLatin1String("contact")), idOf(QLatin1String("account"))};
}

} // namespace

Writing::Writing(Database &database)
    : m_database(database),
      m_lock(database.m_mutex),
      m_state(database.m_state)
{
    m_database.m_file.execute("BEGIN IMMEDIATE");
}

Writing::~Writing()
{
    if (m_done)
        return;
    try {
        m_database.m_file.execute("ROLLBACK");
    } catch (const DatabaseError &) {
        // SQLite has already rolled back by itself after a failed statement.
    }
}

void Writing::put(const Viewer &viewer)
{
    put(ObjectType::Viewer, viewer.id, toJson(viewer), {});
}

void Writing::put(const Agent &agent)
{
    put(ObjectType::Agent, agent.id.value, toJson(agent), {});
}

void Writing::put(const Account &account)
{
    Extra extra;
    extra.search = searchedText(account);
    extra.lookups.emplace_back(accountHostLookup, websiteHost(account.website));
    put(ObjectType::Account, account.id.value, toJson(account), extra);
}

void Writing::put(const CrmContact &entry)
{
    const Contact &contact = entry.contact;
    Extra extra;
    extra.search = searchedText(contact);
    extra.digits = phoneDigits(contact.phone);
    extra.updatedAt = entry.updatedAt;
    for (const ContactKey key : {ContactKey::Email, ContactKey::Phone, ContactKey::LastName, ContactKey::EmailDomain})
        extra.lookups.emplace_back(static_cast<int>(key), contactKey(key, contact));
    put(ObjectType::Contact, contact.id.value, toJson(contact), extra);
}

void Writing::put(const ConversationRecord &record, const FacetChange &hand)
{
    Extra extra;
    extra.sortKey = record.card.lastMessageAt.isSet() ? record.card.lastMessageAt.ms : 0;
    QJsonObject data = toJson(record);
    data.insert(QLatin1String("messagesRev"), unchangedRev());
    setFacetRevs(record, hand, data);
    put(ObjectType::Conversation, record.card.id.value, data, extra);
}

void Writing::put(const DemoNote &note)
{
    Extra extra;
    extra.sortKey = note.createdAt.ms;
    extra.lookups.emplace_back(noteParentLookup, note.conversation.value);
    put(ObjectType::Note, note.id, toJson(note), extra);
}

/// Feed positions are never used twice, so they make revisions that are not either.
QString Writing::nextRev(char kind) const
{
    return QLatin1Char(kind) + QString::number(m_state.position + 1, 36);
}

void Writing::setFacetRevs(const ConversationRecord &record, const FacetChange &hand, QJsonObject &data)
{
    const QString &id = record.card.id.value;
    const auto stored = m_database.find(ObjectType::Conversation, id);
    const bool live = stored && !stored->deleted;
    const QJsonObject before = live ? QJsonDocument::fromJson(stored->data).object() : QJsonObject();

    QString statusRev = before.value(QLatin1String("statusRev")).toString();
    const bool sameStatus = before.value(QLatin1String("status")) == data.value(QLatin1String("status"));
    if (!sameStatus && live)
        setLastChange(id, statusFacet, hand);
    if (!sameStatus || statusRev.isEmpty())
        statusRev = nextRev('s');

    QJsonObject link = data.value(QLatin1String("link")).toObject();
    const QJsonObject linkBefore = before.value(QLatin1String("link")).toObject();
    QString linkRev = linkBefore.value(QLatin1String("rev")).toString();
    const bool sameLink = decisionOf(linkBefore) == decisionOf(link);
    if (!sameLink && live)
        setLastChange(id, linkFacet, hand);
    if (!sameLink || linkRev.isEmpty())
        linkRev = nextRev('l');
    link.insert(QLatin1String("rev"), linkRev);

    data.insert(QLatin1String("statusRev"), statusRev);
    data.insert(QLatin1String("link"), link);
}

void Writing::setLastChange(const QString &object, const char *facet, const FacetChange &hand)
{
    Statement &write = m_database.m_file.prepared("INSERT OR REPLACE INTO facet VALUES(?1, ?2, ?3, ?4)");
    write.bind(1, object).bind(2, QByteArray(facet)).bind(3, hand.by).bind(4, hand.at.ms).run();
}

void Writing::put(ObjectType type, const QString &id, const QJsonObject &data, const Extra &extra)
{
    const QByteArray json = compact(data);
    SqliteFile &file = m_database.m_file;
    Statement &find = file.prepared("SELECT number, rev, deleted, data FROM object WHERE type = ?1 AND id = ?2");
    find.bind(1, static_cast<int>(type)).bind(2, id);
    const bool exists = find.step();
    const bool live = exists && find.integer(2) == 0;
    const qint64 known = exists ? find.integer(0) : 0;
    const QString oldRev = exists ? find.text(1) : QString();
    const bool same = live && find.bytes(3) == json;
    find.reset();
    if (same)
        return;

    const QString rev = nextRev('r');
    ++m_state.position;
    Statement &write = exists
        ? file.prepared("UPDATE object SET rev = ?3, position = ?4, sort_key = ?5, data = ?6, search = ?7, digits = ?8,"
                        " updated_at = ?9, deleted = 0, reason = '', merged_into = '', deleted_at = 0"
                        " WHERE type = ?1 AND id = ?2")
        : file.prepared("INSERT INTO object(type, id, rev, position, sort_key, data, search, digits, updated_at)"
                        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    write.bind(1, static_cast<int>(type)).bind(2, id).bind(3, rev).bind(4, m_state.position).bind(5, extra.sortKey);
    write.bind(6, json).bind(7, extra.search).bind(8, extra.digits).bind(9, extra.updatedAt.ms).run();
    replaceLookups(exists ? known : file.lastInsertedRow(), extra);

    if (live)
        m_state.digest.remove(wireName(type), id, oldRev);
    else if (type == ObjectType::Conversation)
        ++m_state.conversations;
    m_state.digest.add(wireName(type), id, rev);
}

void Writing::replaceLookups(qint64 number, const Extra &extra)
{
    if (extra.lookups.empty())
        return;
    m_database.m_file.prepared("DELETE FROM lookup WHERE number = ?1").bind(1, number).run();
    for (const auto &[kind, value] : extra.lookups) {
        if (value.isEmpty())
            continue;
        Statement &insert = m_database.m_file.prepared("INSERT OR IGNORE INTO lookup VALUES(?1, ?2, ?3)");
        insert.bind(1, kind).bind(2, value).bind(3, number).run();
    }
}

qint64 Writing::numberOf(ObjectType type, const QString &id)
{
    Statement &find = m_database.m_file.prepared("SELECT number FROM object WHERE type = ?1 AND id = ?2");
    find.bind(1, static_cast<int>(type)).bind(2, id);
    const qint64 number = find.step() ? find.integer(0) : 0;
    find.reset();
    return number;
}

void Writing::append(const QString &conversation, std::span<const Message> messages)
{
    const qint64 number = numberOf(ObjectType::Conversation, conversation);
    for (const Message &message : messages) {
        Statement &insert
            = m_database.m_file.prepared("INSERT INTO message VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
        insert.bind(1, number).bind(2, message.seq).bind(3, message.id.value).bind(4, message.author.text);
        insert.bind(5, message.kind.text).bind(6, message.agentId.value).bind(7, message.agentName);
        insert.bind(8, message.text).bind(9, message.sentAt.ms).bind(10, unchangedRev()).run();
    }
}

bool Writing::remove(ObjectType type, const QString &id, DeleteReason reason, const QString &mergedInto, Instant now)
{
    const auto object = m_database.find(type, id);
    if (!object || object->deleted)
        return false;
    const qint64 number = numberOf(type, id);
    SqliteFile &file = m_database.m_file;
    file.prepared("DELETE FROM message WHERE conversation = ?1").bind(1, number).run();
    file.prepared("DELETE FROM lookup WHERE number = ?1").bind(1, number).run();
    if (type == ObjectType::Conversation) {
        removeWith(id, reason, now);
        --m_state.conversations;
    }
    const QString rev = nextRev('r');
    ++m_state.position;
    Statement &bury = file.prepared("UPDATE object SET deleted = 1, data = '', search = '', digits = '', rev = ?2,"
                                    " position = ?3, reason = ?4, merged_into = ?5, deleted_at = ?6 WHERE number = ?1");
    bury.bind(1, number).bind(2, rev).bind(3, m_state.position).bind(4, Named<DeleteReason>(reason).text);
    bury.bind(5, mergedInto).bind(6, now.ms).run();
    m_state.digest.remove(wireName(type), id, object->rev);
    return true;
}

/// What belongs to a conversation and to nothing else.
void Writing::removeWith(const QString &conversation, DeleteReason reason, Instant now)
{
    SqliteFile &file = m_database.m_file;
    for (const char *sql :
         {"DELETE FROM activity WHERE conversation = ?1", "DELETE FROM crm_job WHERE conversation = ?1",
          "DELETE FROM cleared_link WHERE conversation = ?1", "DELETE FROM facet WHERE object = ?1 AND facet <> 'note'",
          "UPDATE command SET answer = '' WHERE conversation = ?1"}) {
        file.prepared(sql).bind(1, conversation).run();
    }
    Statement &find = file.prepared("SELECT o.id FROM lookup l JOIN object o ON o.number = l.number"
                                    " WHERE l.kind = ?1 AND l.value = ?2 AND o.deleted = 0 ORDER BY o.number");
    find.bind(1, noteParentLookup).bind(2, conversation);
    std::vector<QString> notes;
    while (find.step())
        notes.push_back(find.text(0));
    find.reset();
    // Where a conversation is merged into, its notes have not gone.
    const DeleteReason forNotes = reason == DeleteReason::Merged ? DeleteReason::Deleted : reason;
    for (const QString &note : notes)
        remove(ObjectType::Note, note, forNotes, {}, now);
}

void Writing::forgetTombstones(Instant before)
{
    SqliteFile &file = m_database.m_file;
    Statement &last
        = file.prepared("SELECT coalesce(max(position), 0) FROM object WHERE deleted = 1 AND deleted_at < ?1");
    last.bind(1, before.ms);
    const qint64 position = last.step() ? last.integer(0) : 0;
    last.reset();
    file.prepared("DELETE FROM facet WHERE facet = 'note' AND object IN"
                  " (SELECT id FROM object WHERE type = ?2 AND deleted = 1 AND deleted_at < ?1)")
        .bind(1, before.ms)
        .bind(2, static_cast<int>(ObjectType::Note))
        .run();
    file.prepared("DELETE FROM object WHERE deleted = 1 AND deleted_at < ?1").bind(1, before.ms).run();
    m_state.floor = std::max(m_state.floor, position);
}

void Writing::queueCrm(const QString &conversation, CrmFault fault)
{
    Statement &insert
        = m_database.m_file.prepared("INSERT OR REPLACE INTO crm_job(conversation, fault) VALUES(?1, ?2)");
    insert.bind(1, conversation).bind(2, Named<CrmFault>(fault).text).run();
}

bool Writing::takeCrm(const CrmJob &job)
{
    Statement &take = m_database.m_file.prepared("DELETE FROM crm_job WHERE number = ?1 RETURNING number");
    const bool taken = take.bind(1, job.number).step();
    take.run();
    return taken;
}

void Writing::dropCrm(const QString &conversation)
{
    m_database.m_file.prepared("DELETE FROM crm_job WHERE conversation = ?1").bind(1, conversation).run();
}

bool Writing::isCrmQueued(const QString &conversation)
{
    Statement &find = m_database.m_file.prepared("SELECT 1 FROM crm_job WHERE conversation = ?1");
    find.bind(1, conversation);
    const bool queued = find.step();
    find.reset();
    return queued;
}

void Writing::setLinkCleared(const QString &conversation, bool cleared)
{
    Statement &write = m_database.m_file.prepared(cleared ? "INSERT OR IGNORE INTO cleared_link VALUES(?1)"
                                                          : "DELETE FROM cleared_link WHERE conversation = ?1");
    write.bind(1, conversation).run();
}

void Writing::renewEpoch()
{
    m_state.epoch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setMeta("epoch", m_state.epoch);
}

void Writing::renewCursorKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    setMeta("cursorKey", QString::fromLatin1(key.toHex()));
}

void Writing::setMeta(const char *key, const QString &value)
{
    m_database.m_file.prepared("INSERT OR REPLACE INTO meta VALUES(?1, ?2)")
        .bind(1, QByteArray(key))
        .bind(2, value)
        .run();
}

void Writing::setMeta(const char *key, qint64 value)
{
    m_database.m_file.prepared("INSERT OR REPLACE INTO meta VALUES(?1, ?2)")
        .bind(1, QByteArray(key))
        .bind(2, value)
        .run();
}

void Writing::commit()
{
    setMeta("position", m_state.position);
    setMeta("floor", m_state.floor);
    setMeta("count", m_state.digest.count);
    setMeta("xor64", static_cast<qint64>(m_state.digest.xor64));
    setMeta("conversations", m_state.conversations);
    m_database.m_file.execute("COMMIT");
    m_done = true;
    m_database.m_state = m_state;
    const auto listener = m_database.m_listener;
    m_lock.unlock();
    if (listener)
        listener();
}

} // namespace leadlight::demo
