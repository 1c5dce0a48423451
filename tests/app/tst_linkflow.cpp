// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cutline.h"
#include "demofixture.h"

#include "ui/crmerrorbar.h"
#include "ui/crmsection.h"
#include "ui/linkparts.h"
#include "ui/linkprogress.h"
#include "ui/lookupbox.h"
#include "ui/lookupfield.h"
#include "ui/lookuplist.h"
#include "ui/toast.h"

#include <QPushButton>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// Linking as a rep does it, in the real program on the real server: what the window shows at once is what the server
/// has afterwards, with one effect for each gesture.
class TestLinkFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void searchedAndLinkedByKeyboard();
    void theToastTakesItBack();
    void clearedByMouse();
    void anErrorIsRetried();
    void linkedOnATrain();
    void takenBackBeforeItWasSent();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] CrmSection &crm() const { return *desk().window().insights()->crm(); }
    [[nodiscard]] LookupBox &box() const { return *crm().linker()->contactBox(); }
    [[nodiscard]] LinkProgress &progress() const { return *crm().progress(); }
    [[nodiscard]] QString spoken(const QString &id) const { return desk().spoken(id); }
    void open(const QString &id);
    /// Types into the search of the open conversation and waits for so many results.
    void search(const QString &text, int results);
    /// The result of this name; the device may find them in another order than the server.
    [[nodiscard]] LookupRow *rowOf(const QString &name) const
    {
        for (int i = 0; i < box().list()->count(); ++i) {
            if (box().list()->row(i)->entry().name == name)
                return box().list()->row(i);
        }
        return nullptr;
    }
    [[nodiscard]] QJsonObject onServer(const QString &type, const QString &id);
    [[nodiscard]] QString contactOnServer(const QString &conversation)
    {
        return onServer(u"conversation"_s, conversation)[u"link"_s][u"contact"_s][u"id"_s].toString();
    }
    /// "link priya", in the order in which they happened.
    [[nodiscard]] QStringList effects();
    [[nodiscard]] bool isSettled() const { return desk().inbox().outbox().rows.empty(); }
    [[nodiscard]] QString linkedInWindow() const
    {
        const auto &detail = desk().inbox().detail();
        return detail && detail->record.card.link.state == LinkState::Linked ? detail->record.card.link.contactId.value
                                                                             : QString();
    }

    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<CutLine> m_line;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desk> m_desk;
};

void TestLinkFlow::init()
{
    m_server = std::make_unique<DemoServerProcess>(serverArguments());
    QVERIFY(m_server->isRunning());
    m_line = std::make_unique<CutLine>(QUrl(m_server->address()));
    m_profile = std::make_unique<QTemporaryDir>();
    CommandLine line = Desk::lineFor(m_profile->path(), *m_server);
    line.server = m_line->address();
    m_desk = std::make_unique<Desk>(line);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && desk().list().rowCount() >= 60, patienceMs);
    desk().window().resize(1440, 900);
    // The CRM is in sight without scrolling, so that clicks meet it.
    desk().window().insights()->setFoldedSections({u"score"_s, u"visitor"_s, u"summary"_s, u"notes"_s, u"history"_s});
}

void TestLinkFlow::cleanup()
{
    m_desk.reset();
    m_line.reset();
    m_server.reset();
}

void TestLinkFlow::open(const QString &id)
{
    desk().window().setInsightsShown(true);
    desk().window().openConversation(ConversationId{id});
    QTRY_VERIFY_WITH_TIMEOUT(desk().isOpen(id), patienceMs);
    desk().cards().setFocus();
}

void TestLinkFlow::search(const QString &text, int results)
{
    desk().press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), box().field());
    desk().type(text); // the address that it opened with is selected, so it is replaced
    QCOMPARE(box().field()->text(), text);
    QTRY_VERIFY2_WITH_TIMEOUT(box().asked() == text && box().list()->count() == results, qPrintable(box().remark()),
                              patienceMs);
}

QJsonObject TestLinkFlow::onServer(const QString &type, const QString &id)
{
    Mirror truth;
    if (truth.pull(*m_server, 500) != 200)
        return {};
    return truth.live[{type, id}][u"data"_s].toObject();
}

QStringList TestLinkFlow::effects()
{
    QStringList all;
    for (const QJsonValue &one : m_server->get(u"/v1/test/effects"_s).json[u"effects"_s].toArray())
        all << one[u"type"_s].toString() + u' ' + one[u"conversation"_s].toString();
    return all;
}

void TestLinkFlow::searchedAndLinkedByKeyboard()
{
    open(u"priya"_s);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(spoken(u"priya"_s).contains(u"not linked"_s), qPrintable(spoken(u"priya"_s)));
    QCOMPARE(crm().errorBar()->title(), u"Name missing"_s);
    QVERIFY(!crm().errorBar()->retryButton()->isEnabled());
    search(u"priya"_s, 3);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(box().list()->row(0)->entry().name, u"Priya Raman"_s);
    QCOMPARE(box().list()->row(0)->entry().reason, u"Same email domain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(crm().linker()->accountToken()->name(), u"Brightpath Learning"_s, patienceMs);
    desk().press(Qt::Key_Down);
    desk().press(Qt::Key_Return);
    QCOMPARE(crm().linker()->preview(), u"Now: Not linked. After Link: Priya Raman, Brightpath Learning."_s);
    desk().press(Qt::Key_Return, Qt::ControlModifier);

    // At once, whatever the server will say.
    QTRY_COMPARE(linkedInWindow(), u"c-raman"_s);
    QTRY_VERIFY2(spoken(u"priya"_s).contains(u", linked"_s), qPrintable(spoken(u"priya"_s)));
    QCOMPARE(QApplication::focusWidget(), &desk().cards());

    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
    QCOMPARE(effects(), QStringList{u"link priya"_s});
    QCOMPARE(contactOnServer(u"priya"_s), u"c-raman"_s);
    QCOMPARE(onServer(u"contact"_s, u"c-raman"_s)[u"primaryAccountId"_s].toString(), u"a-brightpath"_s);
    // The CRM job runs behind the link and ends the error.
    QTRY_VERIFY2_WITH_TIMEOUT(spoken(u"priya"_s).contains(u"CRM synced"_s), qPrintable(spoken(u"priya"_s)), patienceMs);
    QTRY_VERIFY(!crm().errorBar()->isVisible());
    QCOMPARE(linkedInWindow(), u"c-raman"_s);
}

void TestLinkFlow::theToastTakesItBack()
{
    open(u"priya"_s);
    search(u"priya"_s, 3);
    if (QTest::currentTestFailed())
        return;
    desk().click(rowOf(u"Priya Ramanathan"_s));
    desk().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && contactOnServer(u"priya"_s) == u"c-ramanathan"_s, patienceMs);
    QTRY_COMPARE(linkedInWindow(), u"c-ramanathan"_s);
    auto *toast = desk().window().findChild<Toast *>();
    QCOMPARE(toast->words(), u"Linked to Priya Ramanathan"_s);
    QVERIFY(toast->isVisible());
    desk().click(toast->button());
    QTRY_COMPARE(linkedInWindow(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && effects().size() == 2, patienceMs);
    QCOMPARE(contactOnServer(u"priya"_s), QString());
    QTRY_COMPARE(linkedInWindow(), QString());
}

void TestLinkFlow::clearedByMouse()
{
    open(u"maya"_s);
    if (QTest::currentTestFailed())
        return;
    const QString contact = linkedInWindow();
    QVERIFY(!contact.isEmpty());
    const QJsonObject before = onServer(u"contact"_s, contact);
    QTRY_VERIFY(crm().clearButton()->isVisible());
    desk().click(crm().clearButton());
    QTRY_COMPARE(linkedInWindow(), QString());
    QTRY_VERIFY(!crm().clearButton()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && effects().size() == 1, patienceMs);
    QCOMPARE(contactOnServer(u"maya"_s), QString());
    // The contact keeps what it has.
    QCOMPARE(onServer(u"contact"_s, contact)[u"primaryAccountId"_s], before[u"primaryAccountId"_s]);
    auto *toast = desk().window().findChild<Toast *>();
    QCOMPARE(toast->words(), u"Link removed"_s);
}

void TestLinkFlow::anErrorIsRetried()
{
    QCOMPARE(m_server->post(u"/v1/test/crm-fault"_s, {{u"id"_s, u"maya"_s}, {u"fault"_s, u"server"_s}}).status, 200);
    open(u"maya"_s);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2_WITH_TIMEOUT(spoken(u"maya"_s).contains(u"CRM sync error"_s), qPrintable(spoken(u"maya"_s)),
                              patienceMs);
    QTRY_VERIFY(crm().errorBar()->isVisible());
    QCOMPARE(crm().errorBar()->title(), u"CRM did not answer"_s);
    desk().click(crm().errorBar()->detailsButton());
    const QString request = onServer(u"conversation"_s, u"maya"_s)[u"crm"_s][u"requestId"_s].toString();
    QVERIFY(!request.isEmpty());
    QVERIFY2(crm().errorBar()->details().contains(request), qPrintable(crm().errorBar()->details()));

    QCOMPARE(m_server->post(u"/v1/test/crm-fault"_s, {{u"fault"_s, u"none"_s}}).status, 200);
    QVERIFY(crm().errorBar()->retryButton()->isEnabled());
    desk().click(crm().errorBar()->retryButton());
    QTRY_VERIFY2_WITH_TIMEOUT(spoken(u"maya"_s).contains(u"CRM synced"_s), qPrintable(spoken(u"maya"_s)), patienceMs);
    QTRY_VERIFY(!crm().errorBar()->isVisible());
    QTRY_VERIFY(isSettled());
    QCOMPARE(effects().size(), 1);
}

void TestLinkFlow::linkedOnATrain()
{
    open(u"priya"_s);
    m_line->cut();
    QTRY_VERIFY_WITH_TIMEOUT(desk().status().startsWith(u"Offline since"_s), patienceMs);
    search(u"priya"_s, 3); // as this device knows them
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(crm().linker()->offlineWords().startsWith(u"Offline. Showing "_s),
             qPrintable(crm().linker()->offlineWords()));
    QCOMPARE(box().remark(), u"3 found on this device"_s);
    const QPushButton *link = desk().window().insights()->footer()->linkButton();
    QCOMPARE(link->text(), u"Link when online"_s);
    desk().click(rowOf(u"Priya Raman"_s));
    QVERIFY(link->isEnabled());
    desk().click(link);
    QTRY_COMPARE(linkedInWindow(), u"c-raman"_s);
    QTRY_COMPARE(progress().words(), u"Waiting to send\nWill be linked when the connection is back."_s);
    QVERIFY(effects().isEmpty());

    QVERIFY(m_line->mend());
    desk().press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && contactOnServer(u"priya"_s) == u"c-raman"_s, patienceMs);
    QCOMPARE(effects(), QStringList{u"link priya"_s});
    QTRY_VERIFY(!progress().isVisible());
    QTRY_COMPARE(linkedInWindow(), u"c-raman"_s);
}

void TestLinkFlow::takenBackBeforeItWasSent()
{
    open(u"priya"_s);
    m_line->cut();
    QTRY_VERIFY_WITH_TIMEOUT(desk().status().startsWith(u"Offline since"_s), patienceMs);
    search(u"priya"_s, 3);
    if (QTest::currentTestFailed())
        return;
    desk().click(rowOf(u"Priya Raman"_s));
    desk().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(progress().isVisible() && progress().undoButton()->isVisible());
    desk().click(progress().undoButton());
    QTRY_COMPARE(linkedInWindow(), QString());
    QTRY_VERIFY(isSettled());
    QVERIFY(m_line->mend());
    desk().press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive(), patienceMs);
    QCOMPARE(effects(), QStringList());
    QCOMPARE(contactOnServer(u"priya"_s), QString());
}

QTEST_MAIN(TestLinkFlow)
#include "tst_linkflow.moc"
