// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/outboxrules.h"

#include <QTest>

#include <random>

using namespace leadlight;

namespace {

using enum CommandState;

Link linkTo(const char *contact, const char *account = "")
{
    Link link;
    link.state = LinkState::Linked;
    link.contactId.value = QLatin1String(contact);
    link.accountId.value = QLatin1String(account);
    return link;
}

OutboxRow row(const ServerAction &action, CommandState state = Queued, const char *conversation = "c-1")
{
    OutboxRow row;
    row.conversation.value = QLatin1String(conversation);
    row.action = action;
    row.state = state;
    row.createdAt = Instant{7};
    row.nextDue = Instant{0};
    return row;
}

FacetValue status(Status value)
{
    FacetValue facet;
    facet.status = value;
    return facet;
}

FacetValue link(const Link &value)
{
    FacetValue facet;
    facet.link = value;
    return facet;
}

FacetValue note(const char *text)
{
    FacetValue facet;
    facet.note.emplace();
    facet.note->id.value = QStringLiteral("n-1");
    facet.note->text = QLatin1String(text);
    return facet;
}

PutNote put(const char *text, const char *id = "n-1")
{
    return {{QLatin1String(id)}, QLatin1String(text)};
}

const DeleteNote remove1{{QStringLiteral("n-1")}};

ServerAction anyAction(std::mt19937 &random)
{
    const char *names[]{"a", "b", "c"};
    const char *one = names[random() % 3];
    switch (random() % 6) {
    case 0:
        return LinkContact{{QLatin1String(one)}, QLatin1String(one), {}, {}, {}};
    case 1:
        return ClearLink{};
    case 2:
        return RetryCrm{};
    case 3:
        return put(one, names[random() % 3]);
    case 4:
        return DeleteNote{{QLatin1String(one)}};
    default:
        return SetStatus{Names<Status>::table[random() % 3].first};
    }
}

} // namespace

class TestOutboxRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCell_data();
    void everyCell();
    void endsAreEnds();
    void namesAreThoseOfTheWire();
    void coalescing_data();
    void coalescing();
    void onlyUnsentRowsOfOneFacetCoalesce();
    void staleVerdicts_data();
    void staleVerdicts();
    void whatPeopleCallEqual();
    void linkingByHandConfirmsALinkOfTheCrm();
    void inverseBringsBackWhatWas();
    void foldLaws();
    void foldKeepsWhatTheServerKnows();
    void theGravestMarkWins();
    void orderOfSending();
    void agedRowsRest();
};

/// The table of the design once more, by another hand: Q S C D R X V A U G are the states in order, . is "never".
void TestOutboxRules::everyCell_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("becomes");
    const std::pair<CommandEvent, const char *> rows[]{
        //                          QSCDRXVAUG
        {CommandEvent::Replaced, "U........."},  {CommandEvent::TakenBack, "A........."},
        {CommandEvent::GivenUp, "....GGG..."},   {CommandEvent::Retried, "....GGG..."},
        {CommandEvent::Begun, "S........."},     {CommandEvent::Accepted, "CCCDRXCAUG"},
        {CommandEvent::Refused, "RRCDRXRAUG"},   {CommandEvent::Differed, "XXCDRXXAUG"},
        {CommandEvent::Rebased, "UUCDRXUAUG"},   {CommandEvent::Delayed, "QQCDRXVAUG"},
        {CommandEvent::Lost, "VVCDRXVAUG"},      {CommandEvent::Told, "DDDDDDDAUG"},
        {CommandEvent::ToldNo, "RRRDRXRAUG"},    {CommandEvent::Covered, "..D......."},
        {CommandEvent::Restarted, ".Q........"}, {CommandEvent::Crashed, ".V........"},
        {CommandEvent::Aged, "V........."},      {CommandEvent::Restored, "QSVVRXVAUG"},
        {CommandEvent::Erased, "RRDDRRRAUG"},
    };
    QCOMPARE(std::size(rows), commandEventCount);
    for (const auto &[event, becomes] : rows)
        QTest::addRow("event %d", int(event)) << int(event) << QString::fromLatin1(becomes);
}

void TestOutboxRules::everyCell()
{
    QFETCH(int, event);
    QFETCH(QString, becomes);
    const QString letters = QStringLiteral("QSCDRXVAUG");
    QCOMPARE(becomes.size(), qsizetype(commandStateCount));
    for (int state = 0; state < int(commandStateCount); ++state) {
        const auto next = decide(CommandState(state), CommandEvent(event));
        QCOMPARE(next ? letters[int(*next)] : QChar(u'.'), becomes[state]);
    }
    QVERIFY(!decide(Unknown, CommandEvent(event)));
}

/// What is over never shows again and is never sent again; nothing else is without a way out. Only a server that went
/// back in time makes the user look once more.
void TestOutboxRules::endsAreEnds()
{
    for (int state = 0; state < int(commandStateCount); ++state) {
        bool leaves = false;
        for (int event = 0; event < int(commandEventCount); ++event) {
            const auto next = decide(CommandState(state), CommandEvent(event));
            leaves = leaves || (next && isOver(*next) && int(*next) != state);
            const bool restored
                = CommandState(state) == CommandState::Done && CommandEvent(event) == CommandEvent::Restored;
            if (isOver(CommandState(state)) && next)
                QCOMPARE(int(*next), restored ? int(Review) : state);
        }
        QCOMPARE(leaves, !isOver(CommandState(state)));
        QVERIFY(int(isShown(CommandState(state))) + int(needsUser(CommandState(state)))
                    + int(isOver(CommandState(state)))
                == 1);
    }
}

void TestOutboxRules::namesAreThoseOfTheWire()
{
    const ServerAction actions[]{LinkContact{}, ClearLink{}, SetStatus{}, RetryCrm{}, put("x"), remove1};
    const char *names[]{"link", "clear_link", "status", "crm_retry", "note", "note_delete"};
    const char *facets[]{"link", "link", "status", "crm", "note/n-1", "note/n-1"};
    for (size_t i = 0; i < std::size(actions); ++i) {
        QCOMPARE(commandName(actions[i]), QLatin1String(names[i]));
        QCOMPARE(facetKey(actions[i]), QLatin1String(facets[i]));
        QVERIFY(facetKey(actions[i]).startsWith(Named<Facet>(facetOf(actions[i])).text));
    }
}

void TestOutboxRules::coalescing_data()
{
    QTest::addColumn<ServerAction>("first");
    QTest::addColumn<FacetValue>("base");
    QTest::addColumn<ServerAction>("second");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, const ServerAction &first, const FacetValue &base, const ServerAction &second,
                        Coalesced expected) { QTest::newRow(name) << first << base << second << int(expected); };
    const ServerAction toX = LinkContact{{QStringLiteral("x")}, {}, {}, {}, {}};
    const ServerAction toY = LinkContact{{QStringLiteral("y")}, {}, {}, {}, {}};
    add("status A B C", SetStatus{Status::Closed}, status(Status::Open), SetStatus{Status::Archived},
        Coalesced::Replaced);
    add("status A B A", SetStatus{Status::Closed}, status(Status::Open), SetStatus{Status::Open}, Coalesced::Nothing);
    add("link X Y", toX, link({}), toY, Coalesced::Replaced);
    add("link, clear", toX, link(linkTo("z")), ClearLink{}, Coalesced::Replaced);
    add("link X Y, back to X", toY, link(linkTo("x")), toX, Coalesced::Nothing);
    Link ofTheCrm = linkTo("x");
    ofTheCrm.origin = LinkOrigin::Automatic;
    add("link of the CRM, another, the same by hand", toY, link(ofTheCrm), toX, Coalesced::Replaced);
    add("clear, link, clear", toX, link({}), ClearLink{}, Coalesced::Nothing);
    add("retry twice", RetryCrm{}, {}, RetryCrm{}, Coalesced::Replaced);
    add("new note, edit", put("a"), {}, put("b"), Coalesced::Replaced);
    add("new note, delete", put("a"), {}, remove1, Coalesced::Nothing);
    add("edit, delete", put("b"), note("a"), remove1, Coalesced::Replaced);
    add("edit, edit back", put("b"), note("a"), put("a"), Coalesced::Nothing);
    add("delete, write again", remove1, note("a"), put("a"), Coalesced::Nothing);
    add("two notes", put("a"), {}, put("b", "n-2"), Coalesced::Separate);
    add("two facets", SetStatus{Status::Closed}, status(Status::Open), toX, Coalesced::Separate);
}

void TestOutboxRules::coalescing()
{
    QFETCH(ServerAction, first);
    QFETCH(FacetValue, base);
    QFETCH(ServerAction, second);
    QFETCH(int, expected);
    OutboxRow newest = row(first);
    newest.base = base;
    QCOMPARE(int(coalesce(newest, second)), expected);
    newest.attempts = 1;
    QCOMPARE(coalesce(newest, second), Coalesced::Separate); // never across what was sent
}

void TestOutboxRules::onlyUnsentRowsOfOneFacetCoalesce()
{
    for (int state = 0; state < int(commandStateCount); ++state) {
        OutboxRow newest = row(SetStatus{Status::Closed}, CommandState(state));
        newest.base = status(Status::Open);
        QCOMPARE(coalesce(newest, SetStatus{Status::Archived}) == Coalesced::Replaced, state == int(Queued));
    }
    OutboxRow sent = row(SetStatus{Status::Closed});
    sent.firstSentAt = Instant{1};
    QCOMPARE(coalesce(sent, SetStatus{Status::Open}), Coalesced::Separate);
}

void TestOutboxRules::staleVerdicts_data()
{
    QTest::addColumn<ServerAction>("mine");
    QTest::addColumn<FacetValue>("base");
    QTest::addColumn<FacetValue>("theirs");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, const ServerAction &mine, const FacetValue &base, const FacetValue &theirs,
                        StaleVerdict expected) { QTest::newRow(name) << mine << base << theirs << int(expected); };
    using enum StaleVerdict;
    const ServerAction closed = SetStatus{Status::Closed};
    add("status, same", closed, status(Status::Open), status(Status::Closed), SameAsMine);
    add("status, base", closed, status(Status::Open), status(Status::Open), Rebase);
    add("status, other", closed, status(Status::Open), status(Status::Archived), Conflict);
    const ServerAction toX = LinkContact{{QStringLiteral("x")}, {}, {}, {}, {}};
    add("link, same", toX, link({}), link(linkTo("x", "acc")), SameAsMine);
    add("link, base", toX, link({}), link({}), Rebase);
    add("link, other", toX, link({}), link(linkTo("y")), Conflict);
    add("clear, same", ClearLink{}, link(linkTo("x")), link({}), SameAsMine);
    add("clear, base", ClearLink{}, link(linkTo("x")), link(linkTo("x")), Rebase);
    add("clear, other", ClearLink{}, link(linkTo("x")), link(linkTo("y")), Conflict);
    add("new note, same", put("a"), {}, note("a"), SameAsMine);
    add("new note, other", put("a"), {}, note("b"), Conflict);
    add("edit, same", put("b"), note("a"), note("b"), SameAsMine);
    add("edit, base", put("b"), note("a"), note("a"), Rebase);
    add("edit, other", put("b"), note("a"), note("c"), Conflict);
    add("edit, deleted", put("b"), note("a"), {}, Conflict);
    add("delete, same", remove1, note("a"), {}, SameAsMine);
    add("delete, base", remove1, note("a"), note("a"), Rebase);
    add("delete, other", remove1, note("a"), note("b"), Conflict);
    add("retry", RetryCrm{}, {}, {}, SameAsMine);
}

void TestOutboxRules::staleVerdicts()
{
    QFETCH(ServerAction, mine);
    QFETCH(FacetValue, base);
    QFETCH(FacetValue, theirs);
    QFETCH(int, expected);
    OutboxRow one = row(mine);
    one.base = base;
    FacetCurrent current;
    current.value = theirs;
    QCOMPARE(int(judgeStale(one, current, false)), expected);
    const bool twice = expected == int(StaleVerdict::Rebase);
    QCOMPARE(int(judgeStale(one, current, true)), twice ? int(StaleVerdict::Conflict) : expected);
}

void TestOutboxRules::whatPeopleCallEqual()
{
    Link suggested;
    suggested.state = LinkState::Suggested;
    suggested.contactId.value = QStringLiteral("x");
    QVERIFY(sameValue(Facet::Link, link(suggested), link({})));
    QVERIFY(!sameValue(Facet::Link, link(suggested), link(linkTo("x"))));
    QVERIFY(sameValue(Facet::Link, link(linkTo("x")), link(linkTo("x", "acc"))));
    QVERIFY(!sameValue(Facet::Link, link(linkTo("x", "other")), link(linkTo("x", "acc"))));
    FacetValue renamed = link(linkTo("x"));
    renamed.link->contactName = QStringLiteral("New name");
    QVERIFY(sameValue(Facet::Link, renamed, link(linkTo("x"))));
    QVERIFY(!sameValue(Facet::Note, note("a"), {}));
    FacetValue future = status(Status::Open);
    future.status = Named<Status>::fromText(QStringLiteral("parked"));
    QVERIFY(!sameValue(Facet::Status, future, FacetValue{})); // two unknown ones are two
}

void TestOutboxRules::linkingByHandConfirmsALinkOfTheCrm()
{
    LinkContact same;
    same.contact.value = QStringLiteral("x");
    FacetValue made = link(linkTo("x"));
    QVERIFY(isAlready(same, made));
    made.link->origin = LinkOrigin::Automatic;
    QVERIFY(!isAlready(same, made));
    QVERIFY(sameValue(Facet::Link, link(linkTo("x")), made)); // for a 412 it is what was wanted
    made.link->state = LinkState::Suggested;
    QVERIFY(isAlready(ClearLink{}, made));
    QVERIFY(isAlready(SetStatus{Status::Open}, status(Status::Open)));
    QVERIFY(!isAlready(SetStatus{Status::Open}, status(Status::Closed)));

    Conversation card;
    card.link.state = LinkState::Linked;
    card.link.origin = LinkOrigin::Automatic;
    card.link.contactId.value = QStringLiteral("x");
    const std::vector<OutboxRow> rows{row(same)};
    QCOMPARE(foldCard(card, rows).link.origin, LinkOrigin::Manual);
}

void TestOutboxRules::inverseBringsBackWhatWas()
{
    std::mt19937 random(5);
    for (int i = 0; i < 2000; ++i) {
        Conversation card;
        card.status = Names<Status>::table[random() % 3].first;
        if (random() % 2)
            card.link = linkTo("a", "acc");
        std::vector<Note> notes;
        if (random() % 2) {
            notes.emplace_back();
            notes.back().id.value = QStringLiteral("a");
            notes.back().text = QStringLiteral("was");
        }
        const ServerAction action = anyAction(random);
        const FacetValue before = valueIn(action, card, notes);
        const auto back = inverse(action, before);
        QCOMPARE(back.has_value(), facetOf(action) != Facet::Crm);
        if (!back)
            continue;
        QCOMPARE(facetKey(*back), facetKey(action));
        QVERIFY(sameValue(facetOf(action), valueOf(*back), before));
        // A link without an account counts as the same value, but it is not what was.
        if (const auto *link = std::get_if<LinkContact>(&*back))
            QCOMPARE(link->account, before.link->accountId);
    }
}

/// Law 4. Without shown rows the server's row; folding again changes nothing; the last word on a facet shows.
void TestOutboxRules::foldLaws()
{
    std::mt19937 random(11);
    for (int i = 0; i < 5000; ++i) {
        Conversation card;
        card.status = Names<Status>::table[random() % 3].first;
        card.link.rev = QStringLiteral("r");
        std::vector<Note> notes;
        std::vector<OutboxRow> rows;
        std::vector<OutboxRow> hidden;
        for (auto n = random() % 6; n > 0; --n) {
            OutboxRow one = row(anyAction(random), CommandState(random() % commandStateCount));
            rows.push_back(one);
            if (!isShown(one.state.value))
                hidden.push_back(one);
        }
        const Conversation folded = foldCard(card, rows);
        const std::vector<Note> foldedNotes = foldNotes(notes, rows, QStringLiteral("me"));
        QCOMPARE(foldCard(card, hidden), card);
        QVERIFY(foldNotes(notes, hidden, {}) == notes);
        QCOMPARE(folded.link.rev, card.link.rev);
        QSet<QString> last;
        for (auto one = rows.rbegin(); one != rows.rend(); ++one) {
            const QString facet = facetKey(one->action);
            if (!isShown(one->state.value) || last.contains(facet))
                continue;
            last.insert(facet);
            QVERIFY(sameValue(facetOf(one->action), valueOf(one->action), valueIn(one->action, folded, foldedNotes)));
            const OutboxRow again[]{*one};
            QCOMPARE(foldCard(folded, again), folded);
            if (!std::holds_alternative<RetryCrm>(one->action))
                QVERIFY(foldNotes(foldedNotes, again, QStringLiteral("x")) == foldedNotes);
        }
        if (last.contains(QStringLiteral("crm")))
            QVERIFY(folded.crm.state == SyncState::Pending);
    }
}

void TestOutboxRules::foldKeepsWhatTheServerKnows()
{
    Conversation card;
    card.link = linkTo("x", "acc");
    card.link.linkedBy = QStringLiteral("Ann");
    const OutboxRow rows[]{row(LinkContact{{QStringLiteral("x")}, {}, {}, {}, {}}, Confirmed)};
    QCOMPARE(foldCard(card, rows), card);
}

void TestOutboxRules::theGravestMarkWins()
{
    const auto mark = [](std::initializer_list<CommandState> states) {
        std::vector<OutboxRow> rows;
        for (const CommandState state : states)
            rows.push_back(row(RetryCrm{}, state));
        return markOf(rows);
    };
    QCOMPARE(mark({}), OutboxMark::Nothing);
    QCOMPARE(mark({Confirmed, CommandState::Done, Cancelled}), OutboxMark::Nothing);
    QCOMPARE(mark({Queued, Confirmed}), OutboxMark::Waiting);
    QCOMPARE(mark({Sending, Queued}), OutboxMark::Sending);
    for (const CommandState grave : {Rejected, Conflict, Review})
        QCOMPARE(mark({Sending, grave, Queued}), OutboxMark::NeedsYou);
}

void TestOutboxRules::orderOfSending()
{
    const Instant now{100};
    std::vector<OutboxRow> rows{
        row(SetStatus{Status::Closed}, Rejected), // holds only its own facet
        row(SetStatus{Status::Open}),             // held, and holds nobody itself
        row(put("a")),                            // goes
        row(RetryCrm{}),                          // waits for the note
        row(RetryCrm{}, Queued, "c-2"),           // not due, and holds what follows
        row(put("a"), Queued, "c-2"),
        row(RetryCrm{}, Queued, "c-3"), // something of it is on its way
        row(put("a"), Sending, "c-3"),
    };
    rows[4].nextDue = Instant{101};
    QVERIFY((sendableOf(rows, now) == std::vector<size_t>{2}));
    QVERIFY((sendableOf(rows, Instant{101}) == std::vector<size_t>{2, 4}));
}

void TestOutboxRules::agedRowsRest()
{
    constexpr qint64 day = 24 * 3600 * 1000LL;
    OutboxRow one = row(RetryCrm{});
    QVERIFY(!isAged(one, Instant{1000 * day})); // never sent: any age
    one.firstSentAt = Instant{day};
    QVERIFY(!isAged(one, Instant{90 * day - 1}));
    QVERIFY(isAged(one, Instant{90 * day}));
    QVERIFY(sendableOf(std::vector{one}, Instant{90 * day}).empty());
    QCOMPARE(sendableOf(std::vector{one}, Instant{90 * day - 1}).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestOutboxRules)
#include "tst_outboxrules.moc"
