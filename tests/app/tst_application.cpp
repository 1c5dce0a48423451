// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "ui/conversationheader.h"
#include "ui/factorrow.h"
#include "ui/linkbutton.h"
#include "ui/sortbutton.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

const QStringList statusNames{QString(), u"open"_s, u"closed"_s, u"archived"_s};
const QStringList crmNames{QString(), u"synced"_s, u"pending"_s, u"error"_s};

/// How many of the server's conversations have these states; empty: any.
int countOf(const Mirror &truth, const QString &status, const QString &crm)
{
    const std::vector<QJsonObject> all = truth.conversations();
    return int(std::ranges::count_if(all, [&](const QJsonObject &one) {
        const QString state = one["crm"_L1]["state"_L1].toString();
        return (status.isEmpty() || one["status"_L1] == status) && (crm.isEmpty() || state == crm);
    }));
}

/// The server's ids, the newest conversation first.
QStringList newestFirst(const Mirror &truth)
{
    std::vector<QJsonObject> all = truth.conversations();
    std::ranges::sort(all, std::greater(), [](const QJsonObject &one) { return one["lastMessageAt"_L1].toString(); });
    QStringList ids;
    for (const QJsonObject &one : all)
        ids << one["id"_L1].toString();
    return ids;
}

QStringList highestScoreFirst(const Mirror &truth)
{
    QStringList ids = newestFirst(truth);
    std::ranges::stable_sort(ids, std::greater(),
                             [&](const QString &id) { return truth.conversation(id)["score"_L1].toInt(-1); });
    return ids;
}

qint64 evidenceSeq(const Mirror &truth, const QString &id, const QString &factor)
{
    for (const auto &one : truth.conversation(id)["factors"_L1].toArray()) {
        const QJsonObject said = one.toObject();
        if (said["factor"_L1] == factor)
            return said["seq"_L1].toInteger();
    }
    return 0;
}

/// Does something with the next menu that opens; a menu runs its own event loop, so it must be waited for from inside.
void inNextMenu(const std::function<void(QMenu *)> &act)
{
    auto *watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, act] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || !menu->isVisible())
            return;
        watch->stop();
        watch->deleteLater();
        act(menu);
    });
    watch->start(5);
}

QPushButton *factorLink(const Desk &desk, const QString &factor)
{
    for (const LinkButton *link : desk.window().insights()->findChildren<LinkButton *>()) {
        if (link->isVisible() && link->isEnabled() && link->accessibleName().startsWith(factor + u':'))
            return const_cast<LinkButton *>(link);
    }
    return nullptr;
}

bool isInSight(const Desk &desk, qint64 seq)
{
    const TranscriptView &view = desk.transcript();
    const int row = view.rowOfSeq(seq);
    return row >= 0 && view.viewport()->rect().intersects(view.rowRect(row));
}

} // namespace

/// The way of a sales rep through the real window, over the real server and the real cache: once with the mouse, once
/// with nothing but keys.
class TestApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void opensWithTheWholeList();
    void segmentsFilterByMouse();
    void segmentsFilterByKeys();
    void searchesByMouse();
    void searchesByKeys();
    void sortsByMouse();
    void sortsByKeys();
    void opensByMouse();
    void opensByKeys();
    void evidenceLeadsThereAndBackByMouse();
    void evidenceLeadsThereAndBackByKeys();

private:
    [[nodiscard]] int rows() const { return m_desk->list().rowCount(); }
    [[nodiscard]] Desk &desk() const { return *m_desk; }

    DemoServerProcess m_server{serverArguments()};
    Mirror m_truth;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desk> m_desk;
};

void TestApplication::initTestCase()
{
    QVERIFY(m_server.isRunning());
    QCOMPARE(m_truth.pull(m_server, 500), 200);
    QVERIFY(countOf(m_truth, {}, {}) >= 60);
}

void TestApplication::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_profile->path(), m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && rows() == countOf(m_truth, {}, {}), patienceMs);
    QTRY_VERIFY(desk().countsAgree());
}

void TestApplication::opensWithTheWholeList()
{
    QVERIFY(desk().window().isVisible());
    QCOMPARE(desk().ids().first(5), newestFirst(m_truth).first(5));
    QTRY_VERIFY2(desk().status().startsWith(u"Up to date"_s), qPrintable(desk().status()));
    QCOMPARE(desk().window().statusLine()->totalText(),
             u"%1 conversations on this device"_s.arg(countOf(m_truth, {}, {})));
    // Nothing is opened, marked or searched before the user says so.
    QCOMPARE(desk().openId(), QString());
    QCOMPARE(desk().selectedId(), QString());
    QCOMPARE(QApplication::focusWidget(), &desk().cards());
}

void TestApplication::segmentsFilterByMouse()
{
    for (int status = 0; status < statusNames.size(); ++status) {
        desk().click(desk().filters().statusGroup()->button(status));
        for (int crm = 0; crm < crmNames.size(); ++crm) {
            desk().click(desk().filters().crmGroup()->button(crm));
            QTRY_COMPARE(rows(), countOf(m_truth, statusNames[status], crmNames[crm]));
            QTRY_VERIFY(desk().countsAgree());
            // Each group counts what the other one leaves.
            for (int other = 0; other < statusNames.size(); ++other)
                QCOMPARE(desk().filters().statusGroup()->button(other)->count(),
                         countOf(m_truth, statusNames[other], crmNames[crm]));
            for (int other = 0; other < crmNames.size(); ++other)
                QCOMPARE(desk().filters().crmGroup()->button(other)->count(),
                         countOf(m_truth, statusNames[status], crmNames[other]));
        }
    }
}

void TestApplication::segmentsFilterByKeys()
{
    QVERIFY(desk().tabTo(u"All, "_s));
    for (const QString &status : {u"open"_s, u"closed"_s, u"archived"_s}) {
        desk().press(Qt::Key_Right);
        QTRY_COMPARE(rows(), countOf(m_truth, status, {}));
    }
    QTRY_VERIFY(desk().countsAgree());
    // One Tab leaves the whole group.
    desk().press(Qt::Key_Tab);
    desk().press(Qt::Key_Right);
    QTRY_COMPARE(rows(), countOf(m_truth, u"archived"_s, u"synced"_s));
    QTRY_VERIFY(desk().countsAgree());
}

void TestApplication::searchesByMouse()
{
    desk().click(desk().pane().searchField());
    desk().type(u"lindqvist"_s);
    QTRY_COMPARE(desk().ids(), QStringList{u"maya"_s});
    QCOMPARE(cardEntry(desk().list().index(0))->row.messageHits, 0);
    QTRY_VERIFY(desk().countsAgree());
    QTRY_COMPARE(desk().filters().searchSummary(), u"1 for “lindqvist”"_s);

    desk().click(desk().filters().clearButton());
    QTRY_COMPARE(rows(), countOf(m_truth, {}, {}));
    QCOMPARE(desk().pane().searchField()->text(), QString());

    // Only a message says it, no field of the card.
    desk().click(desk().pane().searchField());
    desk().type(u"VALENCIA"_s);
    QTRY_COMPARE(desk().ids(), QStringList{u"tomas"_s});
    QVERIFY(cardEntry(desk().list().index(0))->row.messageHits > 0);
    QVERIFY2(desk().spoken(u"tomas"_s).contains(u"message"_s), qPrintable(desk().spoken(u"tomas"_s)));
}

void TestApplication::searchesByKeys()
{
    desk().press(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), desk().pane().searchField());
    // Each of these letters is a command elsewhere.
    desk().type(u"ijk/"_s);
    QCOMPARE(desk().pane().searchField()->text(), u"ijk/"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!desk().window().isInsightsShown());
    QCOMPARE(desk().openId(), QString());
    QTRY_VERIFY2(desk().pane().emptyState()->title().contains(u"ijk"_s),
                 qPrintable(desk().pane().emptyState()->title()));

    desk().press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), countOf(m_truth, {}, {}));
    desk().type(u"status:closed"_s);
    QTRY_COMPARE(rows(), countOf(m_truth, u"closed"_s, {}));
    QCOMPARE(desk().filters().statusGroup()->current(), 2);
    desk().press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &desk().cards());
    // Coming into the list chooses nothing; the first step opens the first hit.
    QCOMPARE(desk().openId(), QString());
    desk().press(Qt::Key_J);
    QTRY_VERIFY(desk().isOpen(desk().ids().value(0)));
}

void TestApplication::sortsByMouse()
{
    const auto choose = [this](int which) {
        inNextMenu([which](QMenu *menu) {
            QList<QAction *> offered = menu->actions();
            offered.removeIf([](const QAction *action) { return !action->isVisible(); });
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(offered[which]).center());
        });
        desk().click(desk().filters().sortButton());
    };
    choose(2);
    QTRY_COMPARE(desk().ids().first(8), highestScoreFirst(m_truth).first(8));
    choose(1);
    QStringList oldest = newestFirst(m_truth);
    std::ranges::reverse(oldest);
    QTRY_COMPARE(desk().ids().first(8), oldest.first(8));
    choose(0);
    QTRY_COMPARE(desk().ids().first(8), newestFirst(m_truth).first(8));
}

void TestApplication::sortsByKeys()
{
    QVERIFY(desk().tabTo(u"Sort:"_s));
    inNextMenu([](QMenu *menu) {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    desk().press(Qt::Key_Space);
    QTRY_COMPARE(desk().ids().first(8), highestScoreFirst(m_truth).first(8));
}

void TestApplication::opensByMouse()
{
    desk().clickCard(1);
    const QString second = newestFirst(m_truth)[1];
    QTRY_VERIFY(desk().isOpen(second));
    QCOMPARE(desk().selectedId(), second);
    QCOMPARE(desk().transcript().rowCount(), m_truth.conversation(second)["messageCount"_L1].toInt());

    QPushButton *toggle = desk().window().conversation()->header()->insightsButton();
    desk().click(toggle);
    QVERIFY(desk().window().insights()->isVisible());
    desk().click(toggle);
    QVERIFY(!desk().window().insights()->isVisible());
}

void TestApplication::opensByKeys()
{
    const QStringList ids = newestFirst(m_truth);
    const std::vector<std::pair<Qt::Key, int>> steps{{Qt::Key_J, 0}, {Qt::Key_J, 1},  {Qt::Key_Down, 2},
                                                     {Qt::Key_K, 1}, {Qt::Key_Up, 0}, {Qt::Key_K, 0}};
    for (const auto &[key, row] : steps) {
        desk().press(key);
        QTRY_VERIFY2(desk().isOpen(ids[row]), qPrintable(ids[row]));
        QCOMPARE(desk().selectedId(), ids[row]);
        QCOMPARE(QApplication::focusWidget(), &desk().cards());
    }
    desk().press(Qt::Key_I);
    QVERIFY(desk().window().insights()->isVisible());
    desk().press(Qt::Key_I);
    QVERIFY(!desk().window().insights()->isVisible());
}

void TestApplication::evidenceLeadsThereAndBackByMouse()
{
    const QString longest = u"eighty"_s;
    desk().click(desk().pane().searchField());
    desk().type(u"dubois"_s);
    QTRY_COMPARE(desk().ids(), QStringList{longest});
    desk().clickCard(0);
    QTRY_VERIFY(desk().isOpen(longest));
    desk().click(desk().window().conversation()->header()->insightsButton());
    QTRY_VERIFY(factorLink(desk(), u"Budget"_s));

    const qint64 seq = evidenceSeq(m_truth, longest, u"budget"_s);
    QVERIFY(seq > 0);
    QVERIFY(!isInSight(desk(), seq));
    desk().click(factorLink(desk(), u"Budget"_s));
    QVERIFY(desk().transcript().isFlashing(seq));
    QVERIFY(isInSight(desk(), seq));

    // And back: the tag under the message leads to its factor.
    TranscriptView &view = desk().transcript();
    const int row = view.rowOfSeq(seq);
    const QRect tag = const_cast<TranscriptRows &>(view.rows()).layout(row).tags().front().rect;
    desk().click(view.viewport(), view.rowRect(row).topLeft() + tag.center());
    QCOMPARE(QApplication::focusWidget(), factorLink(desk(), u"Budget"_s));
}

void TestApplication::evidenceLeadsThereAndBackByKeys()
{
    desk().press(Qt::Key_Slash);
    desk().type(u"dubois"_s);
    QTRY_COMPARE(rows(), 1);
    desk().press(Qt::Key_Return);
    desk().press(Qt::Key_Down);
    QTRY_VERIFY(desk().isOpen(u"eighty"_s));
    desk().press(Qt::Key_I);
    QTRY_VERIFY(factorLink(desk(), u"Urgency"_s));

    const qint64 seq = evidenceSeq(m_truth, u"eighty"_s, u"urgency"_s);
    QVERIFY(desk().tabTo(u"Urgency:"_s));
    QVERIFY(!isInSight(desk(), seq));
    desk().press(Qt::Key_Space);
    QVERIFY(desk().transcript().isFlashing(seq));
    QVERIFY(isInSight(desk(), seq));

    QVERIFY(desk().tabTo(u"Transcript"_s));
    QCOMPARE(desk().transcript().seqOfRow(desk().transcript().currentRow()), seq);
    desk().press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), factorLink(desk(), u"Urgency"_s));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
