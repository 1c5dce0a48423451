// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"

#include "domain/outboxrules.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::samples;
using Kind = CommandAnswer::Kind;

namespace {

constexpr int conversations = 4;

ConversationId idOf(int number)
{
    return {QStringLiteral("c-%1").arg(number)};
}

/// A server of a few lines: what it has of each conversation, and the words it owes to the client.
struct Server {
    std::map<int, ConversationRecord> records;
    std::map<QString, Change> notes;
    std::vector<Change> news;
    std::vector<CommandOutcome> outcomes;
    int revs = 0;

    QString rev() { return QStringLiteral("r%1").arg(++revs); }
    void put(int number)
    {
        records[number].card.rev = rev();
        news.push_back(putOf(records[number]));
    }
    void putNote(const QString &id, const QString &text, const ConversationId &conversation)
    {
        Change change = noteOf("", "");
        change.id = id;
        change.rev = rev();
        std::get<Note>(change.body).text = text;
        std::get<Note>(change.body).conversation = conversation;
        notes.insert_or_assign(id, change);
        news.push_back(change);
    }
    void removeNote(const QString &id)
    {
        if (notes.erase(id) > 0)
            news.push_back(tombstone(QStringLiteral("note"), id, DeleteReason::Deleted));
    }
    /// Does what the row asks, and says so by the feed.
    QString perform(const OutboxRow &row)
    {
        const QString now = makeSo(row);
        outcomes.push_back({row.id, Kind::Applied, now, {}});
        return now;
    }
    /// Somebody else does what the row asks.
    QString makeSo(const OutboxRow &row)
    {
        const int number = row.conversation.value.mid(2).toInt();
        Conversation &card = records[number].card;
        const QString now = rev();
        if (facetOf(row.action) == Facet::Note) {
            if (const auto *note = std::get_if<PutNote>(&row.action))
                putNote(note->note.value, note->text, row.conversation);
            else
                removeNote(noteOf(row.action).value);
        } else {
            OutboxRow shown = row;
            shown.state = CommandState::Confirmed;
            card = foldCard(card, std::span(&shown, 1));
            (facetOf(row.action) == Facet::Link ? card.link.rev : card.statusRev) = now;
        }
        put(number);
        return now;
    }
    [[nodiscard]] FacetValue valueOf(const OutboxRow &row) const
    {
        FacetValue value = valueIn(row.action, records.at(row.conversation.value.mid(2).toInt()).card, {});
        if (facetOf(row.action) == Facet::Note && notes.contains(noteOf(row.action).value))
            value.note = std::get<Note>(notes.at(noteOf(row.action).value).body);
        return value;
    }
    static NoteId noteOf(const ServerAction &action) { return leadlight::noteOf(action); }
    static Change noteOf(const char *id, const char *text) { return samples::noteOf(id, text); }
};

ServerAction actionOf(Random &random, int number)
{
    // Each conversation has notes of its own: an id names one note in the whole world.
    const NoteId note{QStringLiteral("n-%1-%2").arg(number).arg(pick(random, 2))};
    switch (pick(random, 6)) {
    case 0:
        return LinkContact{{QStringLiteral("k%1").arg(pick(random, 3))}, words(random, 1), {}, {}, {}};
    case 1:
        return ClearLink{};
    case 2:
        return RetryCrm{};
    case 3:
        return PutNote{note, QStringLiteral("x ") + words(random, 2)};
    case 4:
        return DeleteNote{note};
    default:
        return SetStatus{Names<Status>::table[size_t(pick(random, 3))].first};
    }
}

} // namespace

/// The files against the domain's rules and a model of the server, on random stories.
class TestOutboxSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatShowsIsTheFold();
    void whatMayGoIsTheRule();

private:
    void step(Random &random);
    void userStep(Random &random);
    void sendStep(Random &random);
    [[nodiscard]] CommandAnswer staleFor(Random &random, const OutboxRow &row);
    void learn(const OutboxRow &row, const FacetCurrent &theirs);
    void feedStep(Random &random);
    void compare();
    [[nodiscard]] std::vector<OutboxRow> unfinished();

    std::unique_ptr<Profile> m_profile;
    Server m_server;                    ///< what is true
    Server m_told;                      ///< what the client was told of it
    std::vector<OutboxRow> m_confirmed; ///< not told by the feed yet; people do not get to see them
    int m_gestures = 0;
};

std::vector<OutboxRow> TestOutboxSql::unfinished()
{
    return outboxOf(*m_profile).rows;
}

void TestOutboxSql::userStep(Random &random)
{
    const int number = pick(random, conversations);
    switch (pick(random, 6)) {
    case 0:
        (void)m_profile->writer().submit(
            UndoAct{QString::number(pick(random, m_gestures + 1)), QString::number(++m_gestures)}, birth);
        break;
    case 1: {
        const auto rows = unfinished();
        if (rows.empty())
            break;
        const OutboxChoice choices[]{OutboxChoice::SendNow, OutboxChoice::Discard, OutboxChoice::ApplyMine,
                                     OutboxChoice::SendAgain};
        (void)m_profile->writer().submit(
            SettleOutbox{rows[size_t(pick(random, int(rows.size())))].id, choices[pick(random, 4)]}, birth);
        break;
    }
    default:
        (void)m_profile->writer().submit(Act{QString::number(++m_gestures), {idOf(number)}, actionOf(random, number)},
                                         birth);
    }
}

void TestOutboxSql::sendStep(Random &random)
{
    std::vector<OutboxRow> rows = unfinished();
    std::erase_if(rows, [](const OutboxRow &row) { return row.state != CommandState::Sending; });
    if (rows.empty() || pick(random, 2) == 0) {
        for (const OutboxRow &row : sendable(*m_profile)) {
            QVERIFY(m_profile->writer().beginSending(row.id, birth).ok());
            if (pick(random, 2) == 0)
                break;
        }
        return;
    }
    const OutboxRow &row = rows[size_t(pick(random, int(rows.size())))];
    CommandAnswer answer;
    switch (pick(random, 6)) {
    case 0:
        answer = answerOf(Kind::Rejected);
        break;
    case 1:
        answer = answerOf(Kind::Ambiguous);
        break;
    case 2:
        answer = staleFor(random, row);
        break;
    case 3:
        answer = answerOf(Kind::Transient);
        break;
    default:
        answer = answerOf(Kind::Applied);
        answer.rev = m_server.perform(row);
        if (pick(random, 3) == 0)
            return; // the answer is lost, the feed tells
    }
    (void)settled(*m_profile, row.id, answer);
    if (answer.kind == Kind::Applied) {
        m_confirmed.push_back(row);
        m_confirmed.back().state = CommandState::Confirmed;
    } else if (answer.current && judgeStale(row, *answer.current, false) == StaleVerdict::SameAsMine) {
        learn(row, *answer.current);
    }
}

/// Somebody was there before: with the same, with what the row was built on, or with something else.
CommandAnswer TestOutboxSql::staleFor(Random &random, const OutboxRow &row)
{
    CommandAnswer answer = answerOf(Kind::Stale);
    answer.current = FacetCurrent{row.base, m_server.rev(), QStringLiteral("Ann"), birth};
    switch (pick(random, 3)) {
    case 0:
        answer.current->rev = m_server.makeSo(row);
        answer.current->value = m_server.valueOf(row);
        break;
    case 1:
        answer.current->value = valueOf(inverse(row.action, row.base).value_or(row.action));
        break;
    default:
        break;
    }
    return answer;
}

/// The command is over, and what the server has instead is the client's knowledge of that facet, unless the feed has
/// told something since. Notes wait for the feed.
void TestOutboxSql::learn(const OutboxRow &row, const FacetCurrent &theirs)
{
    Conversation &card = m_told.records[row.conversation.value.mid(2).toInt()].card;
    const Facet facet = facetOf(row.action);
    if (facet == Facet::Status && card.statusRev == row.baseRev) {
        card.status = theirs.value.status;
        card.statusRev = theirs.rev;
    } else if (facet == Facet::Link && card.link.rev == row.baseRev) {
        card.link = *theirs.value.link;
        card.link.rev = theirs.rev;
    }
}

void TestOutboxSql::feedStep(Random &random)
{
    if (pick(random, 2) == 0) {
        const int number = pick(random, conversations);
        m_server.records[number].card.status = Names<Status>::table[size_t(pick(random, 3))].first;
        m_server.records[number].card.statusRev = m_server.rev();
        m_server.put(number);
    }
    (void)applied(m_profile->writer(), feed(std::exchange(m_server.news, {}), std::exchange(m_server.outcomes, {})));
    m_told = m_server;
    m_confirmed.clear();
}

void TestOutboxSql::step(Random &random)
{
    switch (pick(random, 8)) {
    case 0:
        m_profile->close(); // and started again: what was on its way is queued
        break;
    case 1:
    case 2:
        feedStep(random);
        break;
    case 3:
    case 4:
        sendStep(random);
        break;
    default:
        userStep(random);
    }
}

/// Every card and every note is the told one with the rows of the outbox folded over it, and list, counts and search
/// say the same.
void TestOutboxSql::compare()
{
    std::map<ConversationId, std::vector<OutboxRow>> rows;
    for (const std::vector<OutboxRow> &some : {m_confirmed, unfinished()}) {
        for (const OutboxRow &row : some)
            rows[row.conversation].push_back(row);
    }
    FacetCounts counts;
    for (int i = 0; i < conversations; ++i) {
        const ConversationId id = idOf(i);
        const ConversationDetail detail = shown(*m_profile, id);
        const CardRow listed = cardOf(*m_profile, id);
        QCOMPARE(listed.card, detail.record.card);
        QCOMPARE(int(listed.outbox), int(markOf(rows[id])));
        QCOMPARE(listed.card, foldCard(m_told.records[i].card, rows[id]));
        std::vector<Note> told;
        for (const auto &[noteId, change] : m_told.notes) {
            Note note = std::get<Note>(change.body);
            note.id.value = noteId;
            if (note.conversation == id)
                told.push_back(note);
        }
        const auto texts = [](const std::vector<Note> &notes) {
            QStringList list;
            for (const Note &note : notes)
                list << note.id.value + u' ' + note.text;
            list.sort();
            return list;
        };
        QCOMPARE(texts(detail.notes), texts(foldNotes(told, rows[id], {})));
        counts.open += detail.record.card.status == Status::Open ? 1 : 0;
        counts.closed += detail.record.card.status == Status::Closed ? 1 : 0;
    }
    QCOMPARE(m_profile->reader().facets({})->open, counts.open);
    QCOMPARE(m_profile->reader().facets({})->closed, counts.closed);
}

void TestOutboxSql::whatShowsIsTheFold()
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Random random(seed);
        m_profile = std::make_unique<Profile>();
        m_server = {};
        m_confirmed.clear();
        m_gestures = 0;
        for (int i = 0; i < conversations; ++i) {
            m_server.records[i] = served(i);
            m_server.put(i);
        }
        (void)applied(m_profile->writer(), feed(std::exchange(m_server.news, {})));
        m_told = m_server;
        for (int i = 0; i < 120; ++i) {
            step(random);
            compare();
        }
        QCOMPARE(samples::faultsOf(m_profile->cacheFile()), QStringList());
        // Everything comes to its end: then the client shows the server's rows and nothing else.
        for (int round = 0; round < 200 && !unfinished().empty(); ++round) {
            for (const OutboxRow &row : unfinished()) {
                if (needsUser(row.state.value))
                    (void)m_profile->writer().submit(SettleOutbox{row.id, OutboxChoice::Discard}, birth);
                else if (row.state == CommandState::Sending)
                    (void)settled(*m_profile, row.id, [&] {
                        CommandAnswer yes = answerOf(Kind::Applied);
                        yes.rev = m_server.perform(row);
                        return yes;
                    }());
            }
            for (const OutboxRow &row : sendable(*m_profile))
                QVERIFY(m_profile->writer().beginSending(row.id, birth).ok());
        }
        QVERIFY2(unfinished().empty(), qPrintable(QStringLiteral("seed %1 never drains").arg(seed)));
        feedStep(random);
        for (int i = 0; i < conversations; ++i) {
            const ConversationDetail detail = shown(*m_profile, idOf(i));
            QCOMPARE(detail.record.card, m_server.records[i].card);
            QStringList expected;
            QStringList actual;
            for (const auto &[id, change] : m_server.notes) {
                const Note &note = std::get<Note>(change.body);
                if (note.conversation == idOf(i))
                    expected << id + note.text;
            }
            for (const Note &note : detail.notes)
                actual << note.id.value + note.text;
            actual.sort();
            QCOMPARE(actual, expected);
        }
        QCOMPARE(samples::ask(m_profile->cacheFile(), QStringLiteral("SELECT count(*) FROM beneath")).toInt(), 0);
        QCOMPARE(samples::faultsOf(m_profile->cacheFile()), QStringList());
    }
}

/// sendableOf() and nextSend() in SQL, over rows in every mixture of states.
void TestOutboxSql::whatMayGoIsTheRule()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        Profile profile;
        std::vector<Change> changes;
        for (int i = 0; i < conversations; ++i)
            changes.push_back(putOf(served(i)));
        (void)applied(profile.writer(), feed(changes));
        for (int i = 0; i < 30; ++i) {
            const int number = pick(random, conversations);
            (void)profile.writer().submit(Act{QString::number(i), {idOf(number)}, actionOf(random, number)}, birth);
        }
        profile.close();
        QStringList tampering;
        const char *states[]{"queued", "queued", "queued", "rejected", "conflict", "review", "confirmed"};
        for (int number = 1; number <= 40; ++number) {
            tampering << QStringLiteral("UPDATE command SET state = '%1', next_due = %2 WHERE number = %3 "
                                        "AND state = 'queued'")
                             .arg(QLatin1String(states[pick(random, 7)]))
                             .arg(birth.ms + pick(random, 3))
                             .arg(number);
        }
        QVERIFY(samples::tamper(profile.outboxFile(), tampering));
        if (!sendable(profile, later(birth, 9)).empty() && pick(random, 2) == 0)
            QVERIFY(profile.writer().beginSending(sendable(profile, later(birth, 9))[0].id, birth).ok());
        const std::vector<OutboxRow> rows = outboxOf(profile).rows;
        Instant next;
        for (int ms = 0; ms < 3; ++ms) {
            std::vector<CommandId> expected;
            for (const size_t place : sendableOf(rows, later(birth, ms)))
                expected.push_back(rows[place].id);
            std::vector<CommandId> actual;
            for (const OutboxRow &row : sendable(profile, later(birth, ms)))
                actual.push_back(row.id);
            QVERIFY(actual == expected);
            if (!expected.empty() && !next.isSet())
                next = later(birth, ms);
        }
        QCOMPARE(*profile.writer().nextSend(), next);
    }
}

QTEST_GUILESS_MAIN(TestOutboxSql)
#include "tst_outboxsql.moc"
