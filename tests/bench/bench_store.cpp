// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace leadlight;

namespace {

constexpr int pageSize = 500;
constexpr int pagesPerTransaction = 10;

const QStringList &plainWords()
{
    static const QStringList list = QStringLiteral("roof price customer garden team quote visit monday solar panel "
                                                   "budget office repair install size colour house "
                                                   "question answer delivery street north lake meeting window contract "
                                                   "support order invoice sales market phone "
                                                   "anna marco lena peter sofia yusuf maria jonas chen olga")
                                        .split(u' ');
    return list;
}

QString sentence(samples::Random &random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << plainWords()[samples::pick(random, int(plainWords().size()))];
    return words.join(u' ');
}

/// Newest first, as a server walks; about 1.3 kB each.
ConversationRecord record(samples::Random &random, int number)
{
    ConversationRecord record;
    Conversation &card = record.card;
    card.id.value = QStringLiteral("%1-%2").arg(random(), 8, 16, QLatin1Char('0')).arg(number);
    card.rev = QString::number(number);
    card.name = sentence(random, 2);
    card.email = sentence(random, 1) + QString::number(number) + QStringLiteral("@customer.example");
    card.status = Names<Status>::table[number % 10 < 6 ? 0 : number % 10 < 9 ? 1 : 2].first;
    card.score = number % 5 == 0 ? Score() : Score(samples::pick(random, 101));
    card.summary = sentence(random, 14);
    card.agentName = QStringLiteral("Agent ") + sentence(random, 1);
    card.lastMessageAt = Instant{1790000000000 - number * 37000LL};
    card.lastVisitorMessageAt = card.lastMessageAt;
    card.createdAt = card.lastMessageAt;
    card.crm.state = Names<SyncState>::table[number % 100 == 9 ? 3 : number % 3].first;
    record.insights.reasoning = sentence(random, 30);
    record.insights.detailedSummary = sentence(random, 60);
    record.insights.shortSummary = card.summary;
    return record;
}

void row(const char *what, double value, const char *unit, const char *note = "")
{
    std::printf("%-44s %12.2f %-8s %s\n", what, value, unit, note);
    std::fflush(stdout);
}

double medianMs(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer watch;
        watch.start();
        work();
        times.push_back(double(watch.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// The floor: the same amount of text in two bare tables, without identity, order, counts or search.
double rawInsertsPerSecond(const QString &file, const std::vector<Change> &changes)
{
    sqlite3 *db = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=10000;"
                 "CREATE TABLE card(k INTEGER PRIMARY KEY, id, name, email, summary, agent);"
                 "CREATE TABLE cold(k INTEGER PRIMARY KEY, body)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *card = nullptr;
    sqlite3_stmt *cold = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?)", -1, &card, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO cold VALUES (?, ?)", -1, &cold, nullptr);
    const auto bind = [](sqlite3_stmt *statement, int index, const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    };
    QElapsedTimer watch;
    watch.start();
    for (size_t i = 0; i < changes.size(); ++i) {
        if (i % (pageSize * pagesPerTransaction) == 0)
            sqlite3_exec(db, i == 0 ? "BEGIN" : "COMMIT; BEGIN", nullptr, nullptr, nullptr);
        const auto &conversation = std::get<ConversationRecord>(changes[i].body);
        sqlite3_bind_int64(card, 1, -qint64(i));
        bind(card, 2, conversation.card.id.value);
        bind(card, 3, conversation.card.name);
        bind(card, 4, conversation.card.email);
        bind(card, 5, conversation.card.summary);
        bind(card, 6, conversation.card.agentName);
        sqlite3_step(card);
        sqlite3_reset(card);
        sqlite3_bind_int64(cold, 1, qint64(i));
        bind(cold, 2, conversation.insights.reasoning + conversation.insights.detailedSummary);
        sqlite3_step(cold);
        sqlite3_reset(cold);
    }
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    const double seconds = double(watch.nsecsElapsed()) / 1e9;
    sqlite3_finalize(card);
    sqlite3_finalize(cold);
    sqlite3_close(db);
    return double(changes.size()) / seconds;
}

double ingestPerSecond(Writer &writer, const std::vector<Change> &changes)
{
    QElapsedTimer watch;
    watch.start();
    writer.setBulk(true);
    std::vector<ChangePage> pages;
    for (size_t i = 0; i < changes.size(); i += pageSize) {
        const auto begin = changes.begin() + qsizetype(i);
        ChangePage page = samples::pageOf({begin, begin + std::min<qsizetype>(pageSize, changes.end() - begin)},
                                          QString::number(i));
        page.snapshot = true;
        page.snapshotEnd = i + pageSize >= changes.size();
        pages.push_back(std::move(page));
        if (int(pages.size()) == pagesPerTransaction || pages.back().snapshotEnd) {
            if (!writer.applyPages(pages).ok())
                qFatal("applyPages failed");
            pages.clear();
        }
    }
    writer.setBulk(false);
    return double(changes.size()) / (double(watch.nsecsElapsed()) / 1e9);
}

void messageRows(Writer &writer, const std::vector<Change> &changes, samples::Random &random)
{
    std::vector<MessagePage> pages;
    qint64 count = 0;
    for (size_t i = 0; i < std::min<size_t>(changes.size(), 5000); ++i) {
        MessagePage page{ConversationId{changes[i].id}, QStringLiteral("m"), 0, 15, false, {}};
        for (qint64 seq = 1; seq <= 15; ++seq, ++count) {
            Message message;
            message.id.value = QString::number(seq);
            message.seq = seq;
            message.text = sentence(random, 11);
            page.items.push_back(std::move(message));
        }
        pages.push_back(std::move(page));
    }
    QElapsedTimer watch;
    watch.start();
    for (size_t i = 0; i < pages.size(); i += 100) {
        if (!writer.applyMessages(std::span(pages).subspan(i, std::min<size_t>(100, pages.size() - i))).ok())
            qFatal("applyMessages failed");
    }
    row("messages with full text", double(count) / (double(watch.nsecsElapsed()) / 1e9), "msg/s");
}

void commandRows(Writer &writer, const std::vector<Change> &changes)
{
    size_t next = 0;
    const auto each = [&](const char *what, auto make) {
        row(what, medianMs([&] {
                if (!writer.submit(make(ConversationId{changes[next++ % changes.size()].id}), samples::birth).ok())
                    qFatal("submit failed");
            }),
            "ms");
    };
    each("looking at one", [](const ConversationId &id) { return Command(NoteSeen{id, 1'000'000}); });
    each("one followed up", [](const ConversationId &id) {
        return Command(MarkFollowedUp{id, FollowUpChannel::Phone});
    });
    MarkSeen many;
    for (size_t i = 0; i < std::min<size_t>(1000, changes.size()); ++i)
        many.ids.push_back(ConversationId{changes[i].id});
    each("1,000 marked seen or unseen", [&many](const ConversationId &) {
        many.seen = !many.seen;
        return Command(many);
    });
}

/// What a rep waits for: the commit of a wish, of a thousand, and of taking them back; then what sending asks.
void outboxRows(Writer &writer, const std::vector<Change> &changes)
{
    int gesture = 0;
    const auto submit = [&writer](const Command &command) {
        if (!writer.submit(command, samples::birth).ok())
            qFatal("submit failed");
    };
    const auto nameOf = [](int number) { return QStringLiteral("g%1").arg(number); };
    size_t next = 0;
    row("one archived, saved", medianMs([&] {
            submit(Act{
                nameOf(++gesture), {ConversationId{changes[next++ % changes.size()].id}}, SetStatus{Status::Archived}});
        }),
        "ms");
    std::vector<ConversationId> many;
    for (size_t i = 1000; i < std::min<size_t>(2000, changes.size()); ++i)
        many.push_back(ConversationId{changes[i].id});
    std::vector<double> there;
    std::vector<double> back;
    QElapsedTimer watch;
    for (int i = 0; i < 5; ++i) {
        watch.start();
        submit(Act{nameOf(++gesture), many, SetStatus{i % 2 == 0 ? Status::Archived : Status::Closed}});
        there.push_back(double(watch.nsecsElapsed()) / 1e6);
        watch.start();
        submit(UndoAct{nameOf(gesture), nameOf(gesture) + u'u'});
        back.push_back(double(watch.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(there);
    std::ranges::sort(back);
    row("1,000 archived, saved", there[2], "ms");
    row("1,000 of them taken back", back[2], "ms", "goal: 200");
    submit(Act{nameOf(++gesture), many, SetStatus{Status::Archived}});
    row("next four to send, of 1,000 waiting",
        medianMs([&] { (void)writer.sendable(samples::birth, samples::birth, 4); }), "ms");
    row("outbox as people see it", medianMs([&] { (void)writer.outbox(); }), "ms");
}

void queryRows(Reader &reader)
{
    const auto ask = [&reader](const char *what, const char *text) {
        const Query query = Query::parse(QString::fromLatin1(text));
        size_t found = 0;
        const std::string name = std::string("spine, ") + what;
        const double ms = medianMs([&] { found = reader.spine(query)->entries.size(); });
        row(name.c_str(), ms, "ms", std::to_string(found).c_str());
        const std::string counts = std::string("facets, ") + what;
        row(counts.c_str(), medianMs([&] { (void)reader.facets(query).ok(); }), "ms");
    };
    ask("everything", "");
    ask("status:archived crm:error", "status:archived crm:error");
    ask("by score", "sort:score");
    ask("score:>=80", "score:>=80");
    ask("is:unseen", "is:unseen");
    ask("is:followup sort:due", "is:followup sort:due");
    ask("has:email", "has:email");
    row("all view counts", medianMs([&] { (void)reader.views().ok(); }), "ms");
    row("next unseen", medianMs([&] { (void)reader.nextUnseen({}, {}, 1).ok(); }), "ms");
    // A search is kept for its revision, so each run is given its own.
    for (const char *text : {"a", "the", "customer", "anna roof", "nothingfitsthis"}) {
        std::vector<double> times;
        size_t found = 0;
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer watch;
            watch.start();
            found = reader.spine(Query::parse(QString::fromLatin1(text)))->entries.size();
            times.push_back(double(watch.nsecsElapsed()) / 1e6);
            (void)reader.spine(Query::parse(QStringLiteral("zzz"))).ok();
        }
        std::ranges::sort(times);
        row((std::string("search, ") + text).c_str(), times[3], "ms", std::to_string(found).c_str());
    }
    const auto spine = reader.spine(Query());
    std::vector<RowHandle> handles;
    for (size_t i = 0; i < std::min<size_t>(60, spine->entries.size()); ++i)
        handles.push_back(spine->entries[i * (spine->entries.size() / 60)].handle);
    row("60 cards by handle", medianMs([&] { (void)reader.cards(handles, SearchTerms()).ok(); }), "ms");
    row("60 rows placed", medianMs([&] { (void)reader.place(Query(), handles).ok(); }), "ms");
}

} // namespace

/// bench_store [CONVERSATIONS]: what the cache costs, beside the floor of bare inserts in the same run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::max(60, QString::fromLocal8Bit(argv[1]).toInt()) : 5000;
    samples::Random random(1);
    std::vector<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.push_back(samples::putOf(record(random, i)));
    row("conversations", count, "");

    QTemporaryDir floorFolder;
    const double floor = rawInsertsPerSecond(floorFolder.filePath(QStringLiteral("floor.db")), changes);
    row("floor: bare inserts", floor, "conv/s");
    samples::Profile profile(samples::Medium::Disk);
    const double rate = ingestPerSecond(profile.writer(), changes);
    row("first sync into the cache", rate, "conv/s");
    row("share of the floor", 100 * rate / floor, "%");
    row("the same pages again", ingestPerSecond(profile.writer(), changes), "conv/s");
    messageRows(profile.writer(), changes, random);
    commandRows(profile.writer(), changes);
    outboxRows(profile.writer(), changes);
    row("cache file", double(QFileInfo(profile.cacheFile()).size()) / 1e6, "MB");
    queryRows(profile.reader());
    return 0;
}
