// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace leadlight::samples {

namespace {

const QStringList &vocabulary()
{
    static const QStringList list{
        QStringLiteral("Maya"),      QStringLiteral("maya@nordlicht.example"),
        QStringLiteral("Łukasz"),    QStringLiteral("lodz"),
        QStringLiteral("Łódź"),      QStringLiteral("Straße"),
        QStringLiteral("STRASSE"),   QStringLiteral("Ærø"),
        QStringLiteral("İstanbul"),  QStringLiteral("東京タワー"),
        QStringLiteral("東大"),      QStringLiteral("京都"),
        QStringLiteral("한국어"),    QStringLiteral("مرحبا"),
        QStringLiteral("José"),      QStringLiteral("Jose\u0301"),
        QStringLiteral("o’Brien"),   QStringLiteral("roof-tile"),
        QStringLiteral("a_b"),       QStringLiteral("price: 1,200.50"),
        QStringLiteral("ﬁnance"),    QStringLiteral("“quoted”"),
        QStringLiteral("x\"y"),      QStringLiteral("NEAR(a b)"),
        QStringLiteral("AND"),       QStringLiteral("OR"),
        QStringLiteral("name:maya"), QStringLiteral("*"),
        QStringLiteral("emoji 🏠🏡"),  QStringLiteral("नमस्ते"),
        QStringLiteral("𠮷野家"),    QStringLiteral("½ pint"),
        QStringLiteral("customer"),  QStringLiteral("custom"),
        QStringLiteral("cu"),        QStringLiteral("12345"),
    };
    return list;
}

template <class E>
Named<E> name(Random &random)
{
    constexpr int known = int(std::size(Names<E>::table));
    const int choice = pick(random, known + 2);
    if (choice < known)
        return Named<E>(Names<E>::table[choice].first);
    return choice == known ? Named<E>() : Named<E>::fromText(QStringLiteral("from-the-future"));
}

template <class E>
std::optional<E> perhaps(Random &random)
{
    if (pick(random, 4) != 0)
        return std::nullopt;
    return name<E>(random).value;
}

Instant time(Random &random)
{
    // Few distinct instants, so that ties are common; now and then one before 2020 or none at all.
    switch (pick(random, 12)) {
    case 0:
        return Instant{};
    case 1:
        return Instant{-62135596800000LL + pick(random, 1000)};
    case 2:
        return Instant{253402300799999LL};
    default:
        return Instant{1790000000000LL + 1000LL * pick(random, 50)};
    }
}

Score score(Random &random)
{
    return pick(random, 4) == 0 ? Score() : Score(pick(random, 101));
}

/// Days around those of time().
QDate day(Random &random)
{
    return QDate(2026, 9, 20).addDays(pick(random, 4));
}

/// A word with something in it to look for.
QString searchable(Random &random)
{
    for (;;) {
        QString word = words(random, 1);
        if (!searchWords(word).isEmpty() && !word.contains(u'"'))
            return word;
    }
}

/// A connection that lives for one call.
class Visitor final
{
public:
    explicit Visitor(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("visitor"));
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Visitor()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("visitor"));
    }
    [[nodiscard]] QSqlQuery query(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query;
    }

private:
    QSqlDatabase m_database;
};

QStringList lines(QSqlQuery query)
{
    QStringList result;
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < query.record().count(); ++i) {
            const QVariant value = query.value(i);
            values << (value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                               : value.toString());
        }
        result << values.join(u'|');
    }
    return result;
}

} // namespace

int pick(Random &random, int below)
{
    // Not std::uniform_int_distribution: its numbers differ between standard libraries.
    return int(random() % unsigned(below));
}

QString words(Random &random, int most)
{
    QStringList list;
    for (int i = pick(random, most + 1); i > 0; --i)
        list << vocabulary()[pick(random, int(vocabulary().size()))];
    return list.join(u' ');
}

ConversationRecord conversation(Random &random, int number)
{
    ConversationRecord record;
    Conversation &card = record.card;
    card.id.value = QStringLiteral("c-%1").arg(number);
    card.rev = QStringLiteral("r%1").arg(random());
    card.name = words(random, 2);
    card.email = words(random, 1);
    card.status = name<Status>(random);
    card.score = score(random);
    card.intent = name<Intent>(random);
    card.sentiment = name<Sentiment>(random);
    card.summary = words(random, 6);
    card.lastSeq = card.messageCount = pick(random, 6);
    card.messagesRev = QStringLiteral("m%1").arg(pick(random, 2));
    card.agentId.value = QStringLiteral("a-1");
    card.agentName = words(random, 1);
    card.lastMessageAt = time(random);
    card.lastVisitorMessageAt = time(random);
    card.phone = pick(random, 2) ? QStringLiteral("+49 30 1234") : QString();
    card.company = words(random, 2);
    card.createdAt = time(random);
    card.link.state = name<LinkState>(random);
    card.link.reasons.resize(size_t(pick(random, 3)), name<MatchReason>(random));
    card.crm.state = name<SyncState>(random);
    card.crm.cause = name<SyncCause>(random);
    record.insights.score = card.score;
    record.insights.reasoning = words(random, 8);
    record.insights.visitor.email = {card.email, 2};
    record.insights.gaps.push_back(name<ScoreGap>(random));
    record.insights.factors.push_back({name<Factor>(random), name<Finding>(random), words(random, 3), {}, 1});
    return record;
}

Change putOf(const ConversationRecord &record)
{
    return {QStringLiteral("conversation"), record.card.id.value, record.card.rev, record};
}

Change tombstone(const QString &type, const QString &id, DeleteReason reason)
{
    return {type, id, QStringLiteral("gone"), Tombstone{reason, {}}};
}

ChangePage pageOf(std::vector<Change> changes, const QString &cursor)
{
    ChangePage page;
    page.epoch = QStringLiteral("epoch-1");
    page.cursor = {cursor};
    page.changes = std::move(changes);
    page.serverTime = Instant{1790000000000};
    return page;
}

ChangePage walkOf(std::vector<Change> changes, const QString &cursor)
{
    ChangePage page = pageOf(std::move(changes), cursor);
    page.snapshot = true;
    page.snapshotEnd = true;
    page.more = true;
    return page;
}

ConversationRecord plain(int number, Instant at, int lastSeq)
{
    ConversationRecord record;
    record.card.id.value = QStringLiteral("c-%1").arg(number);
    record.card.rev = QStringLiteral("r1");
    record.card.name = QStringLiteral("Visitor %1").arg(number);
    record.card.lastMessageAt = at;
    record.card.lastSeq = lastSeq;
    record.card.messageCount = lastSeq;
    record.card.messagesRev = QStringLiteral("m1");
    return record;
}

ChangeSet applied(Writer &writer, const ChangePage &page)
{
    auto result = writer.applyPages({&page, 1});
    if (!result)
        qFatal("applyPages: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

Result<ChangeSet> messages(Writer &writer, const MessagePage &page)
{
    return writer.applyMessages({&page, 1});
}

OwnMarks ownOf(Reader &reader, const ConversationId &id)
{
    const auto detail = reader.detail(id);
    if (!detail)
        qFatal("detail: %s", qPrintable(detail.error().detail));
    return detail->own;
}

void submitSome(Writer &writer, Random &random, const std::vector<ConversationId> &ids)
{
    for (const ConversationId &id : ids) {
        const Instant now{birth.ms + 1000LL * pick(random, 100)};
        const Command commands[]{NoteSeen{id, pick(random, 6)}, MarkSeen{{id}, pick(random, 2) == 0},
                                 MarkFollowedUp{id, FollowUpChannel::Phone},
                                 Remind{id, Instant{now.ms + 3600000LL * pick(random, 3)}}};
        for (const Command &command : commands) {
            if (pick(random, 4) == 0 && !writer.submit(command, now))
                qFatal("submit failed");
        }
    }
}

Message message(Random &random, qint64 seq)
{
    Message message;
    message.id.value = QStringLiteral("msg-%1").arg(seq);
    message.seq = seq;
    message.author = seq % 2 ? Author::Visitor : Author::Agent;
    message.text = words(random, 8);
    message.sentAt = Instant{1790000000000 + seq};
    message.rev = QStringLiteral("r%1").arg(random());
    return message;
}

MessagePage messagesOf(Random &random, const ConversationRecord &record, qint64 after, int count, bool more)
{
    MessagePage page;
    page.conversation = record.card.id;
    page.messagesRev = record.card.messagesRev;
    page.after = after;
    page.nextAfter = after + count;
    page.more = more;
    for (int i = 1; i <= count; ++i)
        page.items.push_back(message(random, after + i));
    return page;
}

Query query(Random &random)
{
    Query query;
    query.status = perhaps<Status>(random);
    query.crm = perhaps<SyncState>(random);
    query.cause = pick(random, 8) == 0 ? perhaps<SyncCause>(random) : std::nullopt;
    query.link = pick(random, 3) == 0 ? perhaps<LinkState>(random) : std::nullopt;
    query.intent = pick(random, 3) == 0 ? perhaps<Intent>(random) : std::nullopt;
    query.sentiment = pick(random, 3) == 0 ? perhaps<Sentiment>(random) : std::nullopt;
    if (pick(random, 6) == 0)
        query.scoreFrom = pick(random, 101);
    if (pick(random, 6) == 0)
        query.scoreTo = pick(random, 101);
    query.withoutScore = pick(random, 10) == 0;
    query.sort
        = std::array{SortOrder::NewestFirst, SortOrder::OldestFirst, SortOrder::HighestScore,
                     SortOrder::DueFirst,    SortOrder::ByCause,     SortOrder::Unknown}[size_t(pick(random, 6))];
    query.unseen = pick(random, 8) == 0;
    query.followUp = pick(random, 8) == 0;
    query.due = pick(random, 8) == 0;
    query.withEmail = pick(random, 12) == 0;
    query.withPhone = pick(random, 12) == 0;
    if (pick(random, 12) == 0)
        query.before = day(random);
    if (pick(random, 12) == 0)
        query.after = day(random);
    for (QString *field : {&query.agent, &query.company, &query.from}) {
        if (pick(random, 20) == 0)
            *field = searchable(random);
    }
    if (pick(random, 12) == 0)
        query.without << searchable(random);
    if (pick(random, 3) != 0) {
        query.text = words(random, 3);
        if (!query.text.isEmpty() && pick(random, 2) == 0)
            query.text.chop(pick(random, int(query.text.size())));
        if (pick(random, 8) == 0)
            query.text = u'"' + query.text + u'"';
    }
    return query;
}

Profile::Profile(Medium medium)
    : m_folder((medium == Medium::Memory && QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                    ? QStringLiteral("/dev/shm")
                    : QDir::tempPath())
               + QStringLiteral("/leadlight-store-XXXXXX"))
{
}

Writer &Profile::writer()
{
    if (!m_writer) {
        auto opened = Writer::open(folder(), birth);
        if (!opened)
            qFatal("writer: %s", qPrintable(opened.error().detail));
        m_writer = *std::move(opened);
    }
    return *m_writer;
}

Reader &Profile::reader()
{
    if (!m_reader) {
        (void)writer();
        auto opened = Reader::open(cacheFile());
        if (!opened)
            qFatal("reader: %s", qPrintable(opened.error().detail));
        m_reader = *std::move(opened);
    }
    return *m_reader;
}

void Profile::close()
{
    m_reader.reset();
    m_writer.reset();
}

QStringList dump(const QString &file)
{
    Visitor visitor(file);
    QStringList result = lines(visitor.query(QStringLiteral("SELECT cursor, epoch, snapshot, generation, last_success, "
                                                            "digest_count, digest_xor, messages, purge FROM state")));
    for (const char *table :
         {"conversation", "insight", "facet", "message", "transcript", "agent", "contact", "account", "viewer",
          "unknown_item", "quarantine", "view", "beneath", "note", "note_shown"}) {
        result << QLatin1String(table);
        result << lines(visitor.query(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String(table))));
    }
    result << QStringLiteral("history")
           << lines(visitor.query(QStringLiteral(
                  "SELECT num, at, kind, value_before, value_after FROM history ORDER BY num, at, kind, value_after")));
    return result;
}

QStringList dumpOutbox(const QString &file)
{
    Visitor visitor(file);
    QStringList result;
    for (const char *table : {"mark", "view", "kept"})
        result << lines(visitor.query(QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(QLatin1String(table))));
    // Keys are made at random.
    result << lines(visitor.query(QStringLiteral(
        "SELECT number, place, follows, gesture, epoch, conversation, visitor, client_seq, facet, body, base_value, "
        "base_rev, undo, created_at, state, attempts, first_sent_at, next_due, problem, theirs, result_rev, "
        "crash_count, rebased, covered, ended_at FROM command ORDER BY number")));
    result << lines(visitor.query(
        QStringLiteral("SELECT conversation, rev, at, kind, value_before, value_after FROM history ORDER BY 1, 3, 4")));
    return result;
}

QStringList faultsOf(const QString &file)
{
    Visitor visitor(file);
    QStringList faults = lines(visitor.query(QStringLiteral("PRAGMA integrity_check")));
    faults.removeAll(QStringLiteral("ok"));
    for (const char *index : {"card_words", "message_words", "note_words", "contact_words", "account_words"}) {
        if (visitor.query(QStringLiteral("INSERT INTO %1(%1) VALUES ('integrity-check')").arg(QLatin1String(index)))
                .lastError()
                .isValid())
            faults << QLatin1String(index) + QStringLiteral(" is damaged");
    }
    const auto expectEmpty = [&](const char *what, const QString &sql) {
        for (const QString &line : lines(visitor.query(sql)))
            faults << QLatin1String(what) + QStringLiteral(": ") + line;
    };
    expectEmpty("counters",
                QStringLiteral("SELECT * FROM (SELECT status, crm_state, count(*) FROM conversation GROUP BY 1, 2) "
                               "EXCEPT SELECT status, crm_state, n FROM facet"));
    expectEmpty("counters",
                QStringLiteral("SELECT status, crm_state, n FROM facet EXCEPT SELECT status, crm_state, count(*) "
                               "FROM conversation GROUP BY 1, 2"));
    expectEmpty("orphan message",
                QStringLiteral("SELECT place FROM message WHERE (place >> 20) NOT IN (SELECT num FROM conversation)"));
    expectEmpty("orphan insight", QStringLiteral("SELECT num FROM insight EXCEPT SELECT num FROM conversation"));
    expectEmpty("orphan history", QStringLiteral("SELECT num FROM history EXCEPT SELECT num FROM conversation"));
    expectEmpty("orphan note", QStringLiteral("SELECT num FROM note_shown EXCEPT SELECT num FROM conversation"));
    expectEmpty("server's row",
                QStringLiteral("SELECT num FROM beneath EXCEPT SELECT num FROM conversation WHERE overlaid"));
    expectEmpty("server's row",
                QStringLiteral("SELECT num FROM conversation WHERE overlaid EXCEPT SELECT num FROM beneath"));
    expectEmpty("message count", QStringLiteral("SELECT messages FROM state EXCEPT SELECT count(*) FROM message"));
    expectEmpty("foreign key", QStringLiteral("PRAGMA foreign_key_check"));
    Digest expected;
    for (const char *type : {"conversation", "agent", "contact", "account", "viewer", "note"}) {
        const QString name = QLatin1String(type);
        QSqlQuery rows
            = visitor.query(QStringLiteral("SELECT id, coalesce((SELECT rev FROM quarantine q WHERE q.type = "
                                           "'%1' AND q.id = t.id), rev) FROM %1 t")
                                .arg(name));
        while (rows.next())
            expected.add(name, rows.value(0).toString(), rows.value(1).toString());
        QSqlQuery held = visitor.query(
            QStringLiteral("SELECT id, rev FROM quarantine WHERE type = '%1' AND id NOT IN (SELECT id FROM %1)")
                .arg(name));
        while (held.next())
            expected.add(name, held.value(0).toString(), held.value(1).toString());
    }
    QSqlQuery state = visitor.query(QStringLiteral("SELECT digest_count, digest_xor FROM state"));
    state.next();
    if (state.value(0).toLongLong() != expected.count || quint64(state.value(1).toLongLong()) != expected.xor64)
        faults << QStringLiteral("digest is not that of the rows");
    return faults;
}

QVariant ask(const QString &file, const QString &sql)
{
    Visitor visitor(file);
    QSqlQuery query = visitor.query(sql);
    return query.next() ? query.value(0) : QVariant();
}

bool tamper(const QString &file, const QStringList &statements)
{
    Visitor visitor(file);
    bool done = true;
    for (const QString &statement : statements)
        done = !visitor.query(statement).lastError().isValid() && done;
    return done;
}

} // namespace leadlight::samples
