// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "ui/notice.h"

#include <QScrollBar>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// The server's data changes while somebody reads: the window follows, and what the reader holds on to stays.
class TestLiveWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newConversationComesInAbove();
    void newMessageReachesTheReader();
    void newMessageMovesItsCardUp();
    void statusChangeIsHeldAndSaid();
    void erasedConversationClosesWithAWord();
    void erasedRowLeavesTheList();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] int rows() const { return m_desk->list().rowCount(); }
    [[nodiscard]] bool tell(const QString &what, const QJsonObject &body)
    {
        return m_server->post(u"/v1/test/"_s + what, body).status == 200;
    }
    /// Scrolls the list so that nothing at its top is in sight, and chooses the row in the middle.
    void readInTheMiddle();
    [[nodiscard]] int placeOf(const QString &id) const
    {
        return desk().cards().visualRect(desk().list().index(desk().rowOf(id))).top();
    }

    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desk> m_desk;
    QString m_open;
    int m_rows = 0;
};

void TestLiveWindow::init()
{
    m_server = std::make_unique<DemoServerProcess>(serverArguments());
    QVERIFY(m_server->isRunning());
    m_profile = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_profile->path(), *m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && rows() >= 60, patienceMs);
    QTRY_VERIFY(desk().countsAgree());
    m_rows = rows();
}

void TestLiveWindow::cleanup()
{
    m_desk.reset();
    m_server.reset();
}

void TestLiveWindow::readInTheMiddle()
{
    ConversationView &cards = desk().cards();
    cards.verticalScrollBar()->setValue(cards.verticalScrollBar()->maximum() / 2);
    const int row = cards.indexAt(cards.viewport()->rect().center()).row();
    QTRY_VERIFY(cardEntry(desk().list().index(row))->loaded);
    m_open = cardEntry(desk().list().index(row))->row.card.id.value;
    desk().clickCard(row);
    QTRY_VERIFY(desk().isOpen(m_open));
}

void TestLiveWindow::newConversationComesInAbove()
{
    readInTheMiddle();
    const int place = placeOf(m_open);
    const qint64 open = desk().inbox().facets().open;
    QVERIFY(tell(u"message"_s, {{u"id"_s, u"fresh"_s}, {u"text"_s, u"Do you sell kites?"_s}}));

    QTRY_COMPARE_WITH_TIMEOUT(rows(), m_rows + 1, patienceMs);
    QTRY_COMPARE(desk().inbox().facets().open, open + 1);
    QTRY_VERIFY(desk().countsAgree());
    QCOMPARE(placeOf(m_open), place);
    QCOMPARE(desk().selectedId(), m_open);
    QCOMPARE(desk().openId(), m_open);
    QCOMPARE(QApplication::focusWidget(), &desk().cards());
    QCOMPARE(desk().cards().newAbove(), 1);

    desk().cards().scrollToNewest();
    QTRY_COMPARE(desk().ids().first(), u"fresh"_s);
    QCOMPARE(desk().cards().newAbove(), 0);
    QCOMPARE(desk().openId(), m_open);
}

void TestLiveWindow::newMessageReachesTheReader()
{
    desk().press(Qt::Key_Slash);
    desk().type(u"dubois"_s);
    QTRY_COMPARE(desk().ids(), QStringList{u"eighty"_s});
    desk().clickCard(0);
    QTRY_VERIFY(desk().isOpen(u"eighty"_s));
    TranscriptView &view = desk().transcript();
    const int before = view.rowCount();

    // At the end: the new message is followed. Never seen before, it opened at its beginning.
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(tell(u"message"_s, {{u"id"_s, u"eighty"_s}, {u"text"_s, u"One more thing, please."_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(view.rowCount(), before + 1, patienceMs);
    QTRY_VERIFY(view.viewport()->rect().contains(view.rowRect(before).center()));
    QVERIFY2(view.spokenRow(before).contains(u"One more thing"_s), qPrintable(view.spokenRow(before)));

    // In the middle: what is being read stays where it is.
    QVERIFY(view.scrollToSeq(40, false));
    const QRect place = view.rowRect(view.rowOfSeq(40));
    QVERIFY(tell(u"message"_s,
                 {{u"id"_s, u"eighty"_s}, {u"author"_s, u"agent"_s}, {u"text"_s, u"Of course, which one?"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(view.rowCount(), before + 2, patienceMs);
    QTRY_VERIFY(desk().spoken(u"eighty"_s).contains(u"%1 messages"_s.arg(before + 2)));
    QCOMPARE(view.rowRect(view.rowOfSeq(40)), place);
    QCOMPARE(desk().selectedId(), u"eighty"_s);
}

void TestLiveWindow::newMessageMovesItsCardUp()
{
    const QString third = desk().ids()[2];
    desk().clickCard(2);
    QTRY_VERIFY(desk().isOpen(third));
    QVERIFY(tell(u"message"_s, {{u"id"_s, third}, {u"text"_s, u"Are you still there?"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(desk().ids().first(), third, patienceMs);
    QCOMPARE(rows(), m_rows);
    QCOMPARE(desk().selectedId(), third);
    QCOMPARE(desk().openId(), third);
}

void TestLiveWindow::statusChangeIsHeldAndSaid()
{
    desk().click(desk().filters().statusGroup()->button(1));
    QTRY_COMPARE(rows(), int(desk().filters().statusGroup()->button(1)->count()));
    QTRY_VERIFY(desk().countsAgree());
    const int open = rows();
    readInTheMiddle();
    const int place = placeOf(m_open);

    QVERIFY(tell(u"status"_s, {{u"id"_s, m_open}, {u"status"_s, u"closed"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(desk().filters().statusGroup()->button(1)->count(), open - 1, patienceMs);
    // It no longer matches, but it is being read: it stays in its place and says so.
    QTRY_VERIFY2(desk().spoken(m_open).contains(u"no longer in this filter"_s), qPrintable(desk().spoken(m_open)));
    QVERIFY(desk().spoken(m_open).contains(u"closed"_s));
    QCOMPARE(rows(), open);
    QTRY_VERIFY(desk().countsAgree());
    QCOMPARE(placeOf(m_open), place);
    QCOMPARE(desk().selectedId(), m_open);
    QCOMPARE(desk().openId(), m_open);

    desk().press(Qt::Key_J);
    QTRY_VERIFY(desk().openId() != m_open);
    QTRY_COMPARE(rows(), open - 1);
    QCOMPARE(desk().rowOf(m_open), -1);
    QVERIFY(desk().countsAgree());
}

void TestLiveWindow::erasedConversationClosesWithAWord()
{
    readInTheMiddle();
    desk().press(Qt::Key_I);
    QVERIFY(desk().window().insights()->isVisible());
    const int place = desk().cards().verticalScrollBar()->value();
    QVERIFY(tell(u"erase"_s, {{u"id"_s, m_open}}));

    QTRY_COMPARE_WITH_TIMEOUT(desk().openId(), QString(), patienceMs);
    QTRY_COMPARE(rows(), m_rows - 1);
    QTRY_VERIFY(desk().countsAgree());
    QCOMPARE(desk().transcript().rowCount(), 0);
    QVERIFY(!desk().window().insights()->isVisible());
    QVERIFY(desk().pane().notice()->isVisible());
    QVERIFY2(desk().pane().notice()->message().contains(u"removed"_s), qPrintable(desk().pane().notice()->message()));
    QCOMPARE(desk().selectedId(), QString());
    QCOMPARE(QApplication::focusWidget(), &desk().cards());
    QVERIFY(qAbs(desk().cards().verticalScrollBar()->value() - place) < desk().cards().viewport()->height());
}

void TestLiveWindow::erasedRowLeavesTheList()
{
    readInTheMiddle();
    const int place = placeOf(m_open);
    QVERIFY(tell(u"erase"_s, {{u"id"_s, u"maya"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), m_rows - 1, patienceMs);
    QTRY_VERIFY(desk().countsAgree());
    QCOMPARE(placeOf(m_open), place);
    QCOMPARE(desk().selectedId(), m_open);
    QVERIFY(desk().isOpen(m_open));
    QVERIFY(!desk().pane().notice()->isVisible());
}

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
