// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "items/conversationlist.h"
#include "items/window.h"
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
    static SpineEntry errorEntry(SyncCause cause, RowHandle handle)
    {
        CrmSync crm;
        crm.state = SyncState::Error;
        crm.cause = cause;
        return {sortKey(SortOrder::ByCause, Score(), {}, crm, 10'000 - handle), handle};
    }
    /// A list by cause, with handles from 1 on.
    void showErrors(ConversationList &list, const std::vector<SyncCause> &causes)
    {
        Spine spine{1, {}};
        CardRows cards{1, {}};
        for (const CardEntry &card : manyCards(int(causes.size()))) {
            const RowHandle handle = card.row.handle;
            spine.entries.push_back(errorEntry(causes[size_t(handle - 1)], handle));
            cards.rows.push_back(card.row);
        }
        list.reset(IndexedSpine::from(std::move(spine), SortOrder::ByCause), cards);
        m_view->setModel(&list);
    }
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

    void causesHaveHeaders()
    {
        ConversationList list;
        showErrors(list, {SyncCause::MissingName, SyncCause::MissingName, SyncCause::Server});
        QCOMPARE(m_view->headerRect(0), QRect(12, 0, 392, 28));
        QCOMPARE(m_view->visualRect(list.index(0)), QRect(12, 28, 392, 108));
        QCOMPARE(m_view->headerRect(1), QRect(12, 28 + 2 * 114, 392, 28));
        QCOMPARE(m_view->visualRect(list.index(2)).top(), 28 + 2 * 114 + 28);
        QVERIFY(!m_view->indexAt({200, 14}).isValid());
        QCOMPARE(m_view->headerAt({200, 14})->cause, SyncCause::MissingName);
        QVERIFY(!m_view->headerAt({200, 40}));
        m_view->setCurrentIndex(list.index(2));
        QCOMPARE(m_view->currentGroup()->cause, SyncCause::Server);
        const QString file = QStringLiteral("causes.png");
        QVERIFY(m_view->grab().save(file));
        const QImage seen = m_view->grab().toImage();
        const QRect words = m_view->headerRect(1).adjusted(40, 6, -200, -6);
        bool drawn = false;
        for (int x = words.left(); x < words.right(); ++x)
            drawn = drawn || seen.pixelColor(x, words.center().y()) != seen.pixelColor(2, words.center().y());
        QVERIFY(drawn);
    }
    void headersTakeNoKeysAndNoClicks()
    {
        ConversationList list;
        showErrors(list, {SyncCause::MissingName, SyncCause::Server, SyncCause::Network});
        QSignalSpy chosen(m_view.get(), &ConversationView::chosen);
        m_view->setCurrentIndex(list.index(0));
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(currentRow(), 2);
        QCOMPARE(chosen.count(), 3);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->headerRect(0).center());
        QCOMPARE(currentRow(), 2);
        QVERIFY(m_view->selectionModel()->isSelected(list.index(2)));
        QCOMPARE(chosen.count(), 3);
    }
    void goingUpShowsTheHeaderToo()
    {
        ConversationList list;
        showErrors(list, std::vector<SyncCause>(40, SyncCause::Network));
        m_view->setCurrentIndex(list.index(39));
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(list.index(39))));
        m_view->setCurrentIndex(list.index(0));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }
    void whatIsSeenStaysWhenAGroupComesAbove()
    {
        ConversationList list;
        showErrors(list, std::vector<SyncCause>(40, SyncCause::Network));
        m_view->verticalScrollBar()->setValue(10 * 114 + 50);
        const QPersistentModelIndex seen = m_view->indexAt({200, 60});
        QVERIFY(seen.isValid());
        const QRect before = m_view->visualRect(seen);
        list.place(
            {2, {{1000, errorEntry(SyncCause::Duplicate, 1000)}, {1001, errorEntry(SyncCause::Duplicate, 1001)}}}, {});
        QCOMPARE(m_view->places().groups().size(), size_t(2));
        QCOMPARE(m_view->visualRect(seen), before);
        QCOMPARE(m_view->newAbove(), 2);
        list.place({3, {{1000, {}}, {1001, {}}}}, {});
        QCOMPARE(m_view->places().groups().size(), size_t(1));
        QCOMPARE(m_view->visualRect(seen), before);
    }
    void retryIsOnlyThereForWhatPasses()
    {
        ConversationList list;
        showErrors(list, {SyncCause::MissingName, SyncCause::Server, SyncCause::Server});
        QSignalSpy wanted(m_view.get(), &ConversationView::retryWanted);
        const std::vector<CauseGroup> groups = list.groups();
        const auto retry = [&](int group, Qt::LayoutDirection direction = Qt::LeftToRight) {
            return m_view->header().retryRect(m_view->headerRect(group), groups[size_t(group)], direction);
        };
        QVERIFY(retry(0).isEmpty());
        QCOMPARE(m_view->header().retryWords(groups[1]), u"Retry all 2"_s);
        QVERIFY(retry(1).height() >= 24);
        QVERIFY(retry(1, Qt::RightToLeft).right() < retry(1).left());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->headerRect(0).center());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, retry(1).center());
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->headerRect(0).center());
        QCOMPARE(wanted.count(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, retry(1).center());
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].value<SyncCause>() == SyncCause::Server);
        m_view->setCanRetry(false);
        QVERIFY(retry(1).isEmpty());
    }
    void screenReadersHearTheHeaders()
    {
        ConversationList list;
        showErrors(list, {SyncCause::MissingName, SyncCause::Server, SyncCause::Server});
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(view->childCount(), 5);
        QAccessibleInterface *first = view->child(0);
        QAccessibleInterface *second = view->child(2);
        QCOMPARE(first->role(), QAccessible::Heading);
        QCOMPARE(first->text(QAccessible::Name), u"Name missing, 1 conversation. Add a name or link by hand."_s);
        QCOMPARE(second->text(QAccessible::Name), u"CRM did not answer, 2 conversations. Retry, or wait."_s);
        QCOMPARE(view->child(1)->role(), QAccessible::ListItem);
        for (int i = 0; i < view->childCount(); ++i)
            QCOMPARE(view->indexOfChild(view->child(i)), i);
        const QPoint at = first->rect().center();
        QCOMPARE(view->childAt(at.x(), at.y()), first);
        QVERIFY(first->actionInterface()->actionNames().isEmpty());
        QSignalSpy wanted(m_view.get(), &ConversationView::retryWanted);
        QCOMPARE(second->actionInterface()->localizedActionName(QAccessibleActionInterface::pressAction()),
                 u"Retry all 2"_s);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(wanted.count(), 1);
        m_view->setFocus();
        m_view->setCurrentIndex(list.index(1));
        QCOMPARE(view->focusChild(), view->child(3));
        list.place({2, {{1, {}}}}, {}); // the only one whose name is missing
        QVERIFY(!first->isValid());
        QCOMPARE(view->childCount(), 3);
        QCOMPARE(view->child(0), second); // by cause
    }
};

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"
