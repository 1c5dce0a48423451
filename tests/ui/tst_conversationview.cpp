// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/conversationview.h"
#include "ui/marking.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

/// Counts the paint events of a widget.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    int count = 0;
};

class TestConversationView final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<CardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ConversationView> m_view;

    [[nodiscard]] int currentRow() const { return m_view->currentIndex().row(); }
    void key(Qt::Key which) const { QTest::keyClick(m_view.get(), which); }
    [[nodiscard]] QAbstractButton *pill() const { return m_view->findChild<QAbstractButton *>(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }
    void init()
    {
        m_model = std::make_unique<CardModel>(m_format);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->insert(0, manyCards(100));
        m_view = std::make_unique<ConversationView>(m_theme, m_format);
        m_view->setModel(m_model.get());
        m_view->resize(416, 700);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_tester.reset();
        m_model.reset();
    }

    void geometryIsAMultiplication()
    {
        QCOMPARE(m_view->visualRect(m_model->index(0, 0)), QRect(12, 0, 392, 108));
        QCOMPARE(m_view->visualRect(m_model->index(50, 0)), QRect(12, 50 * 114, 392, 108));
        QCOMPARE(m_view->indexAt({200, 115}).row(), 1);
        QVERIFY(!m_view->indexAt({200, 110}).isValid()); // between two cards
        m_view->cards()->setDensity(Density::Compact);
        QCOMPARE(m_view->visualRect(m_model->index(50, 0)), QRect(12, 50 * 86, 392, 80));
    }
    void keyboard()
    {
        QSignalSpy chosen(m_view.get(), &ConversationView::chosen);
        m_view->setCurrentIndex(m_model->index(0, 0));
        m_view->step(+1);
        key(Qt::Key_Down);
        QCOMPARE(currentRow(), 2);
        m_view->step(-1);
        QCOMPARE(currentRow(), 1);
        QVERIFY(m_view->selectionModel()->isSelected(m_model->index(1, 0)));
        QCOMPARE(chosen.count(), 4);
        key(Qt::Key_PageDown);
        QCOMPARE(currentRow(), 6);
        key(Qt::Key_End);
        QCOMPARE(currentRow(), 99);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_model->index(99, 0))));
        m_view->step(+1);
        QCOMPARE(currentRow(), 99);
        key(Qt::Key_PageUp);
        QCOMPARE(currentRow(), 94);
        key(Qt::Key_Home);
        QCOMPARE(currentRow(), 0);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }
    void aMinuteRepaintsWhatIsOnScreen()
    {
        // One of pictureCards() gets a clock that is near its end.
        std::vector<CardEntry> cards = manyCards(3);
        cards[0].row.own.followUp.dueAt = {m_clock.wall().ms + 90'000};
        m_model->replaceAll(cards);
        const QDateTime start({2026, 11, 16}, {14, 3}, berlin());
        const QImage before = m_view->viewport()->grab().toImage();
        m_clock.set(start.addMSecs(59'990));
        m_view->hide(); // the timer is set when it is shown
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_clock.set(start.addSecs(60));
        QTRY_VERIFY(m_view->viewport()->grab().toImage() != before);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        PaintCount paints(m_view->viewport());
        m_clock.set(start.addMSecs(119'990));
        m_view->hide();
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        const int shown = paints.count;
        QTRY_VERIFY(paints.count > shown + 5); // this minute ends again and again
        QCOMPARE(changed.count(), 0);
        m_clock.set(start);
    }
    void lettersAreNotTypeAhead()
    {
        m_view->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClicks(m_view.get(), u"ran"_s);
        QCOMPARE(currentRow(), 0);
    }
    void mouseChoosesAndHovers()
    {
        QSignalSpy chosen(m_view.get(), &ConversationView::chosen);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 114 + 50});
        QCOMPARE(currentRow(), 1);
        QCOMPARE(chosen.count(), 1);
    }
    void insertAtTheTopIsShownWhenNotScrolled()
    {
        m_model->insert(0, manyCards(3, 1000));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QCOMPARE(m_view->newAbove(), 0);
        QVERIFY(!pill()->isVisible());
    }
    void insertAboveMovesNothingWhenScrolled()
    {
        m_view->setCurrentIndex(m_model->index(20, 0));
        m_view->verticalScrollBar()->setValue(20 * 114 + 30);
        const QModelIndex under = m_view->indexAt({200, 400});
        const QPersistentModelIndex first = m_view->indexAt({200, 5});
        const QPersistentModelIndex cursor = under;
        const QRect firstRect = m_view->visualRect(first);
        const QRect cursorRect = m_view->visualRect(cursor);
        QVERIFY(first.isValid() && cursor.isValid());

        m_model->insert(0, manyCards(2, 1000));
        m_model->moveToTop(60);
        QCOMPARE(m_view->visualRect(first), firstRect);
        QCOMPARE(m_view->visualRect(cursor), cursorRect);
        QCOMPARE(m_view->newAbove(), 3);
        QVERIFY(pill()->isVisible());
        QCOMPARE(pill()->text(), u"3 new"_s);
        QVERIFY(m_view->grab().save(QCoreApplication::applicationDirPath() + u"/pill.png"_s));

        m_model->remove(0, 1);
        QCOMPARE(m_view->visualRect(first), firstRect);
        QCOMPARE(currentRow(), 22); // 20, three above it, one away again

        QTest::mouseClick(pill(), Qt::LeftButton);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(!pill()->isVisible());
        QCOMPARE(m_view->newAbove(), 0);
    }
    void firstVisibleRowRemovedKeepsTheNext()
    {
        m_view->verticalScrollBar()->setValue(10 * 114);
        const QPersistentModelIndex next = m_model->index(11, 0);
        m_model->remove(10);
        QCOMPARE(m_view->visualRect(next).top(), 0);
        QCOMPARE(m_view->newAbove(), 0);
    }
    void selectionNeverMovesByItself()
    {
        m_view->setCurrentIndex(m_model->index(5, 0));
        QSignalSpy chosen(m_view.get(), &ConversationView::chosen);
        m_model->remove(5);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(!m_view->selectionModel()->hasSelection());
        m_view->restoreSelection(m_model->index(80, 0));
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(m_view->selectionModel()->isSelected(m_model->index(80, 0)));
    }
    void saysWhichRowsAreVisible()
    {
        QSignalSpy spy(m_view.get(), &ConversationView::visibleRowsChanged);
        m_view->verticalScrollBar()->setValue(114 * 10);
        QCOMPARE(spy.takeLast(), (QVariantList{10, 16}));
        m_view->resize(416, 300);
        QTRY_VERIFY(!spy.isEmpty());
        QCOMPARE(spy.takeLast(), (QVariantList{10, 12}));
        m_model->replaceAll({});
        QCOMPARE(spy.takeLast(), (QVariantList{-1, -1}));
        m_model->replaceAll(manyCards(2));
        QCOMPARE(spy.takeLast(), (QVariantList{0, 1}));
    }
    void anotherQueryStartsAtTheTop()
    {
        m_view->verticalScrollBar()->setValue(3000);
        m_model->replaceAll(manyCards(50));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }
    void aChangeCostsTheRowsOnScreen()
    {
        m_tester.reset(); // it looks at every row itself
        m_model->replaceAll(manyCards(100'000));
        m_view->verticalScrollBar()->setValue(114 * 50'000);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            m_model->insert(0, manyCards(1, 200'000 + i));
        QVERIFY2(timer.elapsed() < 1000, "an insert must not lay out all rows"); // stock views take 60 s here
        QCOMPARE(m_view->newAbove(), 20);
    }
    void marksAreNoChoice()
    {
        Marking marking;
        m_view->setMarking(&marking);
        QSignalSpy chosen(m_view.get(), &ConversationView::chosen);
        QSignalSpy clicked(m_view.get(), &QAbstractItemView::clicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, {200, 50});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {200, 2 * 114 + 50});
        for (int row = 0; row < 4; ++row)
            QCOMPARE(m_view->isMarked(m_model->index(row, 0)), row < 3);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(clicked.count(), 0);
        m_model->insert(0, manyCards(2, 1000)); // by id, so they go with their conversations
        for (int row = 0; row < 6; ++row)
            QCOMPARE(m_view->isMarked(m_model->index(row, 0)), row >= 2 && row < 5);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 50});
        QCOMPARE(chosen.count(), 1);
        QVERIFY(m_view->isMarked(m_model->index(2, 0)));
    }
    void aRangeLeavesOutWhatIsNotRead()
    {
        std::vector<CardEntry> cards = manyCards(6);
        cards[2].loaded = false;
        m_model->replaceAll(cards);
        Marking marking;
        m_view->setMarking(&marking);
        QSignalSpy missed(m_view.get(), &ConversationView::marksMissed);
        m_view->toggleMark(m_model->index(0, 0));
        m_view->markTo(m_model->index(4, 0));
        QCOMPARE(marking.ids().size(), size_t(4));
        QCOMPARE(missed, (QList<QVariantList>{{1}}));
    }
    void screenReadersWalkTheList()
    {
        const std::vector<CardEntry> cards = pictureCards();
        m_model->replaceAll(cards);
        m_view->setCurrentIndex(m_model->index(1, 0));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Conversations"_s);
        QCOMPARE(list->text(QAccessible::Description), u"7 conversations"_s);
        QCOMPARE(list->childCount(), 7);
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *item = list->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            const Conversation &card = cards[size_t(i)].row.card;
            const QString name = item->text(QAccessible::Name);
            // Law 10: visitor, score with its word, status, CRM state, count, agent, time.
            for (const QString &part :
                 {m_format.visitorName(card), m_format.spokenScore(card.score), m_format.status(card.status).toLower(),
                  m_format.crm(card.crm), m_format.messages(card.messageCount), card.agentName,
                  m_format.clockTime(card.lastMessageAt)})
                QVERIFY2(name.contains(part), qPrintable(name + u" lacks "_s + part));
            QCOMPARE(item->text(QAccessible::Description), card.summary);
            QCOMPARE(bool(item->state().selected), i == 1);
            QCOMPARE(list->indexOfChild(item), i);
        }
        QCOMPARE(list->focusChild(), list->child(1));
        const QPoint at = m_view->viewport()->mapToGlobal(m_view->visualRect(m_model->index(2, 0)).center());
        QCOMPARE(list->childAt(at.x(), at.y()), list->child(2));

        QAccessibleInterface *third = list->child(2);
        m_model->insert(0, manyCards(1, 1000));
        QCOMPARE(list->child(3), third); // by identity
        m_model->remove(3);
        QVERIFY(!third->isValid());
        list->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(currentRow(), 4);
    }
};

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"
