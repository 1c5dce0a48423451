// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cutline.h"
#include "demofixture.h"

#include "ui/crmsection.h"
#include "ui/linkprogress.h"
#include "ui/lookuprow.h"
#include "ui/outboxview.h"
#include "ui/statusbutton.h"

#include <QPushButton>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// Two people with a window each on one server; one is offline while both change the same conversation. The second one
/// sees both sides and decides, and that is how it ends on the server and in both windows (sync-and-trust P23, F25).
class TestTwoClients final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aStatusIsDecided_data();
    void aStatusIsDecided();
    void aLinkIsDecided_data();
    void aLinkIsDecided();
    void whatIsEqualNeedsNobody();

private:
    [[nodiscard]] Desk &ann() const { return *m_ann; }
    [[nodiscard]] Desk &ben() const { return *m_ben; }
    /// Opens the conversation in front of this person, with Insights beside it.
    static void bring(const Desk &desk);
    void openEverywhere();
    /// Ben's window comes back and finds that he must decide.
    void reconnectIntoConflict();
    [[nodiscard]] OutboxCard *openCard() const;
    [[nodiscard]] QJsonObject onServer();
    [[nodiscard]] QString statusOnServer() { return onServer()[u"status"_s].toString(); }
    [[nodiscard]] QString contactOnServer() { return onServer()[u"link"_s][u"contact"_s][u"id"_s].toString(); }
    [[nodiscard]] qsizetype effects()
    {
        return m_server->get(u"/v1/test/effects"_s).json[u"effects"_s].toArray().size();
    }
    static QString statusIn(const Desk &desk)
    {
        const auto &detail = desk.inbox().detail();
        return detail ? detail->record.card.status.text : QString();
    }
    static QString contactIn(const Desk &desk)
    {
        const auto &detail = desk.inbox().detail();
        return detail ? detail->record.card.link.contactId.value : QString();
    }
    /// Nothing waits and nothing asks, in both windows.
    [[nodiscard]] bool isSettled() const
    {
        return ann().inbox().outbox().rows.empty() && ben().inbox().outbox().rows.empty();
    }
    static void link(const Desk &desk, const QString &contact);

    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<CutLine> m_line;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_ann;
    std::unique_ptr<Desk> m_ben;
};

void TestTwoClients::init()
{
    m_server = std::make_unique<DemoServerProcess>(serverArguments());
    QVERIFY(m_server->isRunning());
    m_line = std::make_unique<CutLine>(QUrl(m_server->address()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_ann = std::make_unique<Desk>(m_folder->filePath(u"ann"_s), *m_server);
    CommandLine line = Desk::lineFor(m_folder->filePath(u"ben"_s), *m_server);
    line.server = m_line->address();
    m_ben = std::make_unique<Desk>(line);
    QTRY_VERIFY_WITH_TIMEOUT(ann().isLive() && ben().isLive(), patienceMs);
    openEverywhere();
}

void TestTwoClients::cleanup()
{
    m_ben.reset();
    m_ann.reset();
    m_line.reset();
    m_server.reset();
}

void TestTwoClients::bring(const Desk &desk)
{
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
}

void TestTwoClients::openEverywhere()
{
    for (const Desk *desk : {m_ann.get(), m_ben.get()}) {
        desk->window().resize(1440, 900);
        desk->window().setAfterAction(Preferences::AfterAction::Stay);
        desk->window().setInsightsShown(true);
        desk->window().openConversation(ConversationId{u"maya"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk->isOpen(u"maya"_s), patienceMs);
        desk->cards().setFocus();
    }
    QCOMPARE(statusOnServer(), u"open"_s);
}

QJsonObject TestTwoClients::onServer()
{
    Mirror truth;
    return truth.pull(*m_server, 500) == 200 ? truth.conversation(u"maya"_s) : QJsonObject();
}

void TestTwoClients::link(const Desk &desk, const QString &contact)
{
    desk.inbox().submit(Act{u"link-"_s + contact,
                            {{u"maya"_s}},
                            LinkContact{{contact}, u"Contact "_s + contact, contact + u"@x.example"_s, {}, {}}});
}

void TestTwoClients::reconnectIntoConflict()
{
    QVERIFY(m_line->mend());
    bring(ben());
    ben().press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(ben().inbox().outbox().needYou, 1, patienceMs);
    QCOMPARE(ben().inbox().outbox().rows.front().state, CommandState::Conflict);
}

/// Through the status line, as somebody who is told that a change needs them.
OutboxCard *TestTwoClients::openCard() const
{
    auto *view = ben().window().findChild<OutboxView *>();
    ben().click(ben().window().statusLine()->outboxButton());
    if (!view || !QTest::qWaitFor([view] { return view->isOpen(); }) || view->cards().size() != 1)
        return nullptr;
    return view->cards().front();
}

void TestTwoClients::aStatusIsDecided_data()
{
    QTest::addColumn<OutboxCard::Does>("choice");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("effects");
    QTest::newRow("keep theirs") << OutboxCard::Does::KeepTheirs << u"archived"_s << 1;
    QTest::newRow("apply mine") << OutboxCard::Does::ApplyMine << u"closed"_s << 2;
}

void TestTwoClients::aStatusIsDecided()
{
    QFETCH(OutboxCard::Does, choice);
    QFETCH(QString, end);
    m_line->cut();
    bring(ben());
    ben().press(Qt::Key_C);
    QTRY_COMPARE(statusIn(ben()), u"closed"_s);
    QTRY_COMPARE(ben().inbox().outbox().waiting, 1);
    bring(ann());
    ann().press(Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(statusOnServer(), u"archived"_s, patienceMs);

    reconnectIntoConflict();
    if (QTest::currentTestFailed())
        return;
    // Until it is decided the window shows what the server has.
    QTRY_COMPARE(statusIn(ben()), u"archived"_s);
    QCOMPARE(statusOnServer(), u"archived"_s);
    OutboxCard *card = openCard();
    QVERIFY(card);
    const QString said = card->said().join(u'\n');
    for (const QString &side : {u"Archived"_s, u"Closed"_s, u"Yours"_s, u"Ines Falk"_s})
        QVERIFY2(said.contains(side), qPrintable(said));
    ben().click(card->button(choice));

    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(statusOnServer(), end, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(statusIn(ben()), end, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(statusIn(ann()), end, patienceMs);
    QTEST(int(effects()), "effects");
}

void TestTwoClients::aLinkIsDecided_data()
{
    QTest::addColumn<bool>("inPanel");
    QTest::addColumn<bool>("mine");
    QTest::newRow("panel, keep theirs") << true << false;
    QTest::newRow("panel, use mine") << true << true;
    QTest::newRow("outbox, keep theirs") << false << false;
    QTest::newRow("outbox, apply mine") << false << true;
}

void TestTwoClients::aLinkIsDecided()
{
    QFETCH(bool, inPanel);
    QFETCH(bool, mine);
    Mirror truth;
    QCOMPARE(truth.pull(*m_server, 500), 200);
    QStringList contacts;
    for (const auto &[key, item] : truth.live) {
        if (key.first == u"contact"_s && key.second != contactIn(ann()))
            contacts << key.second;
    }
    QVERIFY(contacts.size() >= 2);
    const QString theirs = contacts[0];
    const QString own = contacts[1];
    const QString theirName = truth.live[{u"contact"_s, theirs}][u"data"_s][u"name"_s].toString();

    m_line->cut();
    link(ben(), own);
    QTRY_COMPARE(contactIn(ben()), own);
    link(ann(), theirs);
    QTRY_COMPARE_WITH_TIMEOUT(contactOnServer(), theirs, patienceMs);
    reconnectIntoConflict();
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(contactIn(ben()), theirs);

    if (inPanel) {
        const LinkProgress *progress = ben().window().insights()->crm()->progress();
        QTRY_VERIFY(progress->isVisible());
        QVERIFY2(progress->words().contains(u"Ines Falk"_s), qPrintable(progress->words()));
        QStringList sides;
        for (const LookupRow *row : progress->findChildren<LookupRow *>())
            sides << row->accessibleName();
        QCOMPARE(sides.size(), 2);
        QVERIFY2(sides[0].contains(u"Contact "_s + own) && sides[0].contains(u"Your choice"_s), qPrintable(sides[0]));
        QVERIFY2(sides[1].contains(theirName) && sides[1].contains(u"In the CRM now"_s), qPrintable(sides[1]));
        (mine ? progress->mineButton() : progress->theirsButton())->click();
    } else {
        OutboxCard *card = openCard();
        QVERIFY(card);
        const QString said = card->said().join(u'\n');
        for (const QString &side : {u"Contact "_s + own, theirName, u"Ines Falk"_s})
            QVERIFY2(said.contains(side), qPrintable(said));
        ben().click(card->button(mine ? OutboxCard::Does::ApplyMine : OutboxCard::Does::KeepTheirs));
    }

    const QString end = mine ? own : theirs;
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(contactOnServer(), end, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(contactIn(ben()), end, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(contactIn(ann()), end, patienceMs);
    QCOMPARE(effects(), mine ? 2 : 1);
    QVERIFY(!ben().window().insights()->crm()->progress()->isVisible());
}

/// Both wanted the same: there is nothing to ask.
void TestTwoClients::whatIsEqualNeedsNobody()
{
    m_line->cut();
    bring(ben());
    ben().press(Qt::Key_E);
    QTRY_COMPARE(ben().inbox().outbox().waiting, 1);
    bring(ann());
    ann().press(Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(statusOnServer(), u"archived"_s, patienceMs);
    QVERIFY(m_line->mend());
    bring(ben());
    ben().press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
    QTRY_COMPARE(statusIn(ben()), u"archived"_s);
    QCOMPARE(effects(), 1);
}

QTEST_MAIN(TestTwoClients)
#include "tst_twoclients.moc"
