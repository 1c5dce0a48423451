// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Where the user's own change of a link stands: waiting, on its way, in conflict, refused (ui.md section 10).
#include "fit.h"
#include "linkfixture.h"

#include "ui/linkprogress.h"

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestLinkProgress final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<LinkDesk> m_desk;

    [[nodiscard]] LinkDesk &desk() const { return *m_desk; }
    [[nodiscard]] LinkProgress &progress() const { return *desk().crm().progress(); }
    static ConversationRecord linkedRecord()
    {
        ConversationRecord record = priyaRecord();
        record.card.link = linkedTo(priyas().front());
        return record;
    }
    static LinkContact toPriya() { return {{u"k1"_s}, u"Priya Raman"_s, u"priya@brightpath.example"_s, {}, {}}; }
    static OutboxRow linkRow(CommandState state, const ServerAction &action = toPriya())
    {
        return outboxRow(u"r1"_s, state, action, u"c-priya"_s);
    }
    void tell(const OutboxRow &row, OutboxPause pause = OutboxPause::Nothing)
    {
        desk().panel.setOutbox(outboxOf({row}, pause));
        LinkDesk::settle();
    }
    static OutboxRow conflictRow()
    {
        OutboxRow row = linkRow(CommandState::Conflict);
        FacetCurrent theirs;
        theirs.by = u"Jonas"_s;
        theirs.at = local(2026, 11, 16, 13, 20);
        theirs.value.link = linkedTo(priyas()[1]);
        row.theirs = theirs;
        return row;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
        m_theme.setReducedMotion(true);
    }
    void init() { m_desk = std::make_unique<LinkDesk>(m_theme); }
    void cleanup() { m_desk.reset(); }

    void queuedCanBeTakenBack()
    {
        desk().show(linkedRecord());
        tell(linkRow(CommandState::Queued), OutboxPause::Offline);
        QCOMPARE(progress().words(), u"Waiting to send\nWill be linked when the connection is back."_s);
        desk().click(progress().undoButton());
        QCOMPARE(desk().takenBack, QStringList{u"g-r1"_s});
        progress().undoButton()->setFocus(Qt::TabFocusReason);
        desk().press(Qt::Key_Space);
        QCOMPARE(desk().takenBack.size(), 2);
        tell(linkRow(CommandState::Queued));
        QCOMPARE(progress().words(), u"Waiting to send\nSaved on this computer."_s);
        tell(linkRow(CommandState::Queued, ClearLink{}), OutboxPause::Offline);
        QCOMPARE(progress().words(), u"Waiting to send\nThe link will be removed when the connection is back."_s);
        desk().panel.setOutbox(outboxOf({}));
        QVERIFY(!progress().isVisible());
    }
    void anotherConversationsRowIsNotShown()
    {
        desk().show(linkedRecord());
        desk().panel.setOutbox(outboxOf({outboxRow(u"r2"_s, CommandState::Queued, toPriya(), u"c-else"_s),
                                         outboxRow(u"r3"_s, CommandState::Queued, RetryCrm{}, u"c-priya"_s)}));
        QVERIFY(!progress().isVisible());
    }
    void sendingIsSaidOnlyWhenItTakesLong_data()
    {
        QTest::addColumn<bool>("links");
        QTest::newRow("link") << true;
        QTest::newRow("clear") << false;
    }
    void sendingIsSaidOnlyWhenItTakesLong()
    {
        QFETCH(bool, links);
        desk().show(linkedRecord());
        desk().panel.setOutbox(
            outboxOf({linkRow(CommandState::Sending, links ? ServerAction(toPriya()) : ServerAction(ClearLink{}))}));
        QVERIFY(progress().words().isEmpty());
        QTRY_COMPARE(progress().words().section(u'\n', 0, 0), links ? u"Linking…"_s : u"Removing the link…"_s);
    }

    void conflictShowsBothSides_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::addColumn<bool>("mine");
        for (const bool mouse : {true, false}) {
            QTest::newRow(mouse ? "mine by mouse" : "mine by key") << mouse << true;
            QTest::newRow(mouse ? "theirs by mouse" : "theirs by key") << mouse << false;
        }
    }
    void conflictShowsBothSides()
    {
        QFETCH(bool, mouse);
        QFETCH(bool, mine);
        desk().show(linkedRecord());
        tell(conflictRow());
        QCOMPARE(progress().words(),
                 u"Linked to someone else meanwhile\n"
                 u"Jonas linked this conversation today, 13:20. Which contact is right?"_s);
        const QList<LookupRow *> rows = progress().findChildren<LookupRow *>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]->entry().name, u"Priya Raman"_s);
        QCOMPARE(rows[0]->entry().second, u"Your choice · priya@brightpath.example"_s);
        QCOMPARE(rows[1]->entry().name, u"Priya Ramanathan"_s);
        QCOMPARE(rows[1]->entry().second, u"In the CRM now · Jonas, 13:20"_s);
        QVERIFY(rows[0]->isChecked());
        desk().click(rows[1]); // looked at, not decided
        QVERIFY(rows[1]->isChecked() && !rows[0]->isChecked());
        QVERIFY(desk().settled.empty());
        tell(conflictRow()); // the outbox is told again for another reason
        QVERIFY(rows[1]->isChecked());
        QPushButton *choice = mine ? progress().mineButton() : progress().theirsButton();
        QCOMPARE(choice->text(), mine ? u"Use my choice"_s : u"Keep CRM’s"_s);
        choice->setFocus(Qt::TabFocusReason);
        mouse ? desk().click(choice) : desk().press(Qt::Key_Space);
        QCOMPARE(desk().settled.size(), size_t(1));
        QCOMPARE(desk().settled[0].id.value, u"r1"_s);
        QVERIFY(desk().settled[0].choice == (mine ? OutboxChoice::ApplyMine : OutboxChoice::Discard));
        const QStringList faults = cut(desk().panel);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void conflictAboutAClearedLink()
    {
        desk().show(linkedRecord());
        OutboxRow row = conflictRow();
        row.theirs->value.link = Link();
        row.theirs->by.clear();
        row.theirs->at = {};
        tell(row);
        QCOMPARE(progress().words(),
                 u"Link removed meanwhile\nSomebody removed the link of this conversation meanwhile. What is right?"_s);
    }
    void refusedAndUndecided_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("rejected") << int(CommandState::Rejected) << u"The link was not saved"_s;
        QTest::newRow("review") << int(CommandState::Review) << u"We cannot tell whether this was saved"_s;
    }
    void refusedAndUndecided()
    {
        QFETCH(int, state);
        QFETCH(QString, title);
        desk().show(linkedRecord());
        OutboxRow row = linkRow(CommandState(state));
        row.problem = Error{.kind = ErrorKind::Gone};
        tell(row);
        QCOMPARE(progress().words().section(u'\n', 0, 0), title);
        QVERIFY(!progress().words().section(u'\n', 1).isEmpty());
        QCOMPARE(progress().mineButton()->text(), u"Send again"_s);
        QCOMPARE(progress().theirsButton()->text(), u"Discard"_s);
        desk().click(progress().mineButton());
        desk().click(progress().theirsButton());
        QVERIFY(desk().settled.at(0).choice == OutboxChoice::SendAgain);
        QVERIFY(desk().settled.at(1).choice == OutboxChoice::Discard);
    }
};

QTEST_MAIN(TestLinkProgress)
#include "tst_linkprogress.moc"
