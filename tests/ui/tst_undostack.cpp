// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// What a gesture asks for, how it is called and how it is taken back; and what is picked out for it.
#include "cardfixture.h"

#include "items/conversationlist.h"
#include "items/inbox.h"
#include "items/window.h"
#include "ui/gesturewords.h"
#include "ui/marking.h"
#include "ui/undostack.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestUndoStack final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    std::vector<Command> m_asked;

    static ConversationId id(const char *value) { return {QString::fromLatin1(value)}; }
    void hear(const UndoStack &stack)
    {
        m_asked.clear();
        connect(&stack, &UndoStack::submitted, this, [this](const Command &command) { m_asked.push_back(command); });
    }
    static LinkContact priya() { return {{u"k1"_s}, u"Priya Raman"_s, u"p@x.example"_s, {}, {}}; }
    /// A list of so many cards, read from end to end.
    static void fill(ConversationList &list, int count)
    {
        Spine spine{1, {}};
        CardRows cards{1, {}};
        for (const CardEntry &entry : manyCards(count)) {
            spine.entries.push_back({entry.row.handle, entry.row.handle});
            cards.rows.push_back(entry.row);
        }
        list.reset(IndexedSpine::from(spine), cards);
    }
    static const CardEntry &card(const ConversationList &list, int row) { return *cardEntry(list.index(row)); }

private Q_SLOTS:
    /// A row that needs the user would hold the new wish back for ever (O5).
    void wishingAnewGivesUpWhatWasStuck()
    {
        UndoStack stack(m_format);
        std::vector<Command> asked;
        connect(&stack, &UndoStack::submitted, this, [&asked](const Command &one) { asked.push_back(one); });
        OutboxStatus status;
        for (const auto &[id, conversation, action] : std::initializer_list<std::tuple<QString, QString, ServerAction>>{
                 {u"k1"_s, u"c1"_s, SetStatus{Status::Archived}},
                 {u"k2"_s, u"c1"_s, LinkContact{.contact = {u"p1"_s}}},
                 {u"k3"_s, u"c2"_s, SetStatus{Status::Archived}}}) {
            OutboxRow row;
            row.id.value = id;
            row.conversation.value = conversation;
            row.action = action;
            row.state = CommandState::Rejected;
            status.rows.push_back(row);
        }
        stack.setOutbox(status);
        stack.act({{u"c1"_s}}, SetStatus{Status::Closed});
        QCOMPARE(asked.size(), size_t(2));
        QCOMPARE(std::get<SettleOutbox>(asked[0]).id.value, u"k1"_s);
        QVERIFY(std::get<SettleOutbox>(asked[0]).choice == OutboxChoice::Discard);
        QVERIFY(std::holds_alternative<Act>(asked[1]));
        stack.act({{u"c1"_s}}, SetStatus{Status::Open});
        QCOMPARE(asked.size(), size_t(3));
    }
    void asksWithItsOwnGesture()
    {
        UndoStack stack(m_format);
        hear(stack);
        QSignalSpy done(&stack, &UndoStack::done);
        stack.act({id("a")}, SetStatus{Status::Archived});
        stack.act({id("a"), id("b"), id("c")}, SetStatus{Status::Closed});
        stack.act({}, SetStatus{Status::Closed}); // nothing to do
        QCOMPARE(m_asked.size(), size_t(2));
        const auto &one = std::get<Act>(m_asked[0]);
        const auto &three = std::get<Act>(m_asked[1]);
        QCOMPARE(one.ids, std::vector{id("a")});
        QCOMPARE(three.ids.size(), size_t(3));
        QVERIFY(std::get<SetStatus>(one.action).status == Status::Archived);
        QVERIFY(one.gesture != three.gesture);
        QVERIFY(!QUuid::fromString(one.gesture).isNull());
        QVERIFY(!one.gesture.contains(u'{'));
        QCOMPARE(done.at(0).at(0).toString(), u"Conversation archived"_s);
        QCOMPARE(done.at(1).at(0).toString(), u"3 conversations closed"_s);
    }
    void namesWhatItWouldUndo()
    {
        UndoStack stack(m_format);
        QVERIFY(!stack.canUndo() && !stack.canRedo());
        QCOMPARE(stack.undoWords(), u"Undo"_s);
        stack.act({id("a")}, SetStatus{Status::Archived});
        QCOMPARE(stack.undoWords(), u"Undo archive"_s);
        stack.act({id("a")}, priya());
        QCOMPARE(stack.undoWords(), u"Undo link to Priya Raman"_s);
        stack.act({id("a"), id("b")}, SetStatus{Status::Closed});
        QCOMPARE(stack.undoWords(), u"Undo close (2 conversations)"_s);
        stack.undo();
        QCOMPARE(stack.undoWords(), u"Undo link to Priya Raman"_s);
        QCOMPARE(stack.redoWords(), u"Redo close (2 conversations)"_s);
    }
    void undoesTheLastAndRedoesAnew()
    {
        UndoStack stack(m_format);
        hear(stack);
        stack.act({id("a")}, SetStatus{Status::Archived});
        stack.act({id("b")}, SetStatus{Status::Closed});
        const QString first = std::get<Act>(m_asked[0]).gesture;
        const QString second = std::get<Act>(m_asked[1]).gesture;
        stack.undo();
        QCOMPARE(std::get<UndoAct>(m_asked.back()).gesture, second);
        stack.undo();
        const auto back = std::get<UndoAct>(m_asked.back());
        QCOMPARE(back.gesture, first);
        QVERIFY(!back.newGesture.isEmpty() && back.newGesture != first);
        QVERIFY(!stack.canUndo());
        stack.undo(); // nothing left
        QCOMPARE(m_asked.size(), size_t(4));
        stack.redo();
        const auto again = std::get<Act>(m_asked.back());
        QCOMPARE(again.ids, std::vector{id("a")});
        QVERIFY(std::get<SetStatus>(again.action).status == Status::Archived);
        QVERIFY(!QSet({first, second, back.newGesture}).contains(again.gesture));
        stack.undo(); // takes back the new gesture, not the first one
        QCOMPARE(std::get<UndoAct>(m_asked.back()).gesture, again.gesture);
    }
    void anotherDeedEndsWhatWasTakenBack()
    {
        UndoStack stack(m_format);
        stack.act({id("a")}, SetStatus{Status::Archived});
        stack.undo();
        QVERIFY(stack.canRedo());
        stack.act({id("b")}, SetStatus{Status::Closed});
        QVERIFY(!stack.canRedo());
        QCOMPARE(stack.undoWords(), u"Undo close"_s);
    }
    void allThatMatch()
    {
        UndoStack stack(m_format);
        hear(stack);
        QSignalSpy done(&stack, &UndoStack::done);
        const Query query = Query::parse(u"status:open"_s);
        stack.actOnAll(query, {id("a")}, 85, SetStatus{Status::Archived});
        stack.actOnAll(query, {}, 0, SetStatus{Status::Archived});
        QCOMPARE(m_asked.size(), size_t(1));
        const auto all = std::get<ActOnAll>(m_asked[0]);
        QCOMPARE(all.query, query);
        QCOMPARE(all.except, std::vector{id("a")});
        QCOMPARE(done.at(0).at(0).toString(), u"85 conversations archived"_s);
        stack.undo();
        QCOMPARE(std::get<UndoAct>(m_asked.back()).gesture, all.gesture);
        stack.redo();
        QCOMPARE(std::get<ActOnAll>(m_asked.back()).except, std::vector{id("a")});
        QVERIFY(std::get<ActOnAll>(m_asked.back()).gesture != all.gesture);
    }
    void keepsAHundred()
    {
        UndoStack stack(m_format);
        for (int i = 0; i < 130; ++i)
            stack.act({id("a")}, SetStatus{Status::Archived});
        int back = 0;
        for (; stack.canUndo(); ++back)
            stack.undo();
        QCOMPARE(back, 100);
    }
    void everyActionHasItsWords()
    {
        const std::vector<ServerAction> actions{priya(),
                                                ClearLink{},
                                                SetStatus{Status::Open},
                                                SetStatus{Status::Closed},
                                                SetStatus{Status::Archived},
                                                SetStatus{Named<Status>::fromText(u"snoozed"_s)},
                                                RetryCrm{},
                                                PutNote{{u"n"_s}, u"secret"_s},
                                                DeleteNote{{u"n"_s}}};
        QSet<QString> orders, undone, redone, done;
        for (const ServerAction &action : actions) {
            orders.insert(GestureWords::order(action));
            undone.insert(GestureWords::undo(action, 1, m_format));
            redone.insert(GestureWords::redo(action, 1, m_format));
            done.insert(GestureWords::done(action, 1, m_format));
            QVERIFY(!GestureWords::done(action, 1, m_format).contains(u"secret"_s));
        }
        for (const QSet<QString> &words : {orders, undone, redone, done})
            QCOMPARE(words.size(), qsizetype(actions.size()));
    }
    void contactNamesCannotDisguise()
    {
        LinkContact link = priya();
        link.contactName = u"Priya\u202Eevil\n"_s;
        QVERIFY(!GestureWords::done(link, 1, m_format).contains(QChar(0x202E)));
        QVERIFY(!GestureWords::undo(link, 1, m_format).contains(u'\n'));
        link.contactName.clear();
        QCOMPARE(GestureWords::done(link, 1, m_format), u"Linked to p@x.example"_s);
    }

    void marksById()
    {
        ConversationList list;
        fill(list, 10);
        Marking marking;
        QSignalSpy changed(&marking, &Marking::changed);
        marking.set(card(list, 2), true);
        marking.set(card(list, 2), true); // nothing new
        marking.set(card(list, 5), true);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(marking.count(list), 2);
        QCOMPARE(marking.ids(), (std::vector{id("c3"), id("c6")}));
        fill(list, 4); // another answer: one of them is not in it
        QVERIFY(marking.contains(card(list, 2)));
        QCOMPARE(marking.count(list), 2);
        marking.set(card(list, 2), false);
        QCOMPARE(marking.ids(), std::vector{id("c6")});
        CardEntry unread;
        marking.set(unread, true);
        QCOMPARE(marking.count(list), 1);
    }
    void marksAllExactly()
    {
        ConversationList list;
        fill(list, 10);
        Marking marking;
        const Query query = Query::parse(u"status:open"_s);
        marking.set(card(list, 1), true);
        marking.setAll(query);
        QCOMPARE(marking.count(list), 10);
        QVERIFY(marking.ids().empty());
        QVERIFY(marking.contains(card(list, 9)));
        marking.set(card(list, 0), false);
        marking.set(card(list, 7), false);
        QCOMPARE(marking.count(list), 8);
        QCOMPARE(marking.except(), (std::vector{id("c1"), id("c8")}));
        fill(list, 5); // c8 has gone: it is no exception of these
        QCOMPARE(marking.count(list), 4);
        CardEntry held = card(list, 3);
        held.held = true; // stays only because it is open
        QVERIFY(!marking.contains(held));
    }
    void allIsOfOneList()
    {
        Marking marking;
        Query query = Query::parse(u"status:open"_s);
        marking.setAll(query);
        query.sort = SortOrder::HighestScore;
        marking.follow(query);
        QVERIFY(marking.isAll());
        QCOMPARE(marking.query(), query);
        marking.follow(Query::parse(u"status:closed"_s));
        QVERIFY(marking.isEmpty());
        ConversationList list;
        fill(list, 3);
        marking.set(card(list, 0), true);
        marking.follow(Query::parse(u"crm:error"_s));
        QVERIFY2(!marking.isEmpty(), "what was picked one by one survives another filter");
    }
};

QTEST_MAIN(TestUndoStack)
#include "tst_undostack.moc"
