// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/style.h"
#include "ui/transcriptview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

class TestTranscriptView final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();

    struct Window {
        std::unique_ptr<Transcript> model = std::make_unique<Transcript>();
        std::unique_ptr<TranscriptView> view;
    };

    Window open(const std::vector<Message> &messages, QSize size = {644, 700}, qint64 total = 0)
    {
        Window window;
        window.model->setTimeZone(m_format.zone());
        window.view = std::make_unique<TranscriptView>(m_theme, m_format);
        window.view->setVisitor(mayaCard());
        window.view->setModel(window.model.get());
        window.view->resize(size);
        window.view->show();
        window.view->activateWindow();
        window.view->setFocus();
        if (!QTest::qWaitForWindowActive(window.view.get()))
            qWarning("no active window");
        if (!messages.empty())
            window.model->merge(slice(messages, total));
        return window;
    }

    /// Seq of the message at the top of the pane and how far its row starts from there.
    static std::pair<qint64, int> topOf(const TranscriptView &view)
    {
        const int row = view.rowAt({10, 60});
        return {view.seqOfRow(row), view.rowRect(row).top()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
    }

    void pictures()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            const QString name = scheme == ColorScheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            Window window = open(mayaMessages());
            window.model->setFactors(mayaFactors());
            keepPicture(*window.view, QStringLiteral("transcript-") + name);
            window.view->resize(436, 560);
            keepPicture(*window.view, QStringLiteral("transcript-medium-") + name);
        }
        m_theme.setScheme(ColorScheme::Light);
        std::vector<Message> messages = mayaMessages();
        messages.push_back(
            message(13, Author::Visitor,
                    QString::fromUtf8("يريد عرض سعر باللغة العربية لتجهيز مكتبين في دبي قبل نهاية الشهر، شكرا."),
                    todayAt(14, 3)));
        Window window = open(messages);
        window.model->setFactors(mayaFactors());
        window.view->setSearchTerms(SearchTerms(QStringLiteral("approved")));
        window.view->setLayoutDirection(Qt::RightToLeft);
        window.view->setCurrentRow(5);
        keepPicture(*window.view, QStringLiteral("transcript-rtl"));
        QVERIFY(window.view->rowCount() == 13);
    }

    void aShortTranscriptStartsAtTheTop()
    {
        const Window window = open(chatter(1, 3));
        QCOMPARE(window.view->verticalScrollBar()->maximum(), 0);
        QVERIFY(window.view->rowRect(0).top() < 20);
    }

    void aLongTranscriptOpensAtItsEnd()
    {
        const Window window = open(chatter(1, 400));
        const TranscriptView &view = *window.view;
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.verticalScrollBar()->maximum() > 10'000);
        const QRect last = view.rowRect(view.rowCount() - 1);
        QVERIFY(last.bottom() <= view.viewport()->height());
        QVERIFY(last.bottom() > view.viewport()->height() - 40);
    }

    void openingShapesOnlyWhatIsSeen()
    {
        Window window = open(chatter(1, 50'000));
        window.view->grab();
        QVERIFY(window.view->rows().layoutsMade() > 5);
        QVERIFY2(window.view->rows().layoutsMade() < 100,
                 qPrintable(QString::number(window.view->rows().layoutsMade())));
        // A jump into the middle and a new width cost a screenful each.
        window.view->verticalScrollBar()->setValue(window.view->verticalScrollBar()->maximum() / 2);
        window.view->grab();
        window.view->resize(500, 700);
        window.view->grab();
        QVERIFY(window.view->rows().layoutsMade() < 300);
    }

    void whatIsReadStaysWhenOthersArrive()
    {
        Window window = open(chatter(301, 400));
        TranscriptView &view = *window.view;
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const auto before = topOf(view);
        window.model->merge(slice(chatter(201, 300), 400));
        QCOMPARE(view.rowCount(), 200);
        QCOMPARE(topOf(view), before);
        window.model->merge(slice(chatter(401, 430), 430));
        QCOMPARE(view.rowCount(), 230);
        QCOMPARE(topOf(view), before);
    }

    void theReaderAtTheEndFollows()
    {
        Window window = open(chatter(1, 100));
        window.model->merge(slice(chatter(101, 103), 103));
        const QScrollBar *bar = window.view->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(window.view->rowAt({10, window.view->viewport()->height() - 30}), 102);
    }

    void everyRowIsReachedByScrollingUp()
    {
        // Guesses are corrected on the way; nothing may be skipped or jump.
        Window window = open(chatter(1, 120));
        TranscriptView &view = *window.view;
        qint64 last = topOf(view).first;
        while (view.verticalScrollBar()->value() > 0) {
            const auto before = topOf(view);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 50);
            const int row = view.rowOfSeq(before.first);
            const int moved = view.rowRect(row).top() - before.second;
            QVERIFY2(moved == 50 || view.verticalScrollBar()->value() == 0, qPrintable(QString::number(moved)));
            const qint64 now = topOf(view).first;
            QVERIFY(now == last || now >= last - 2);
            last = now;
        }
        QCOMPARE(last <= 2, true);
    }

    void aJumpShowsAndLightsTheMessage()
    {
        Window window = open(chatter(1, 400));
        TranscriptView &view = *window.view;
        QVERIFY(!view.scrollToSeq(999, true));
        QVERIFY(view.scrollToSeq(37, true));
        const QRect rect = view.rowRect(36);
        QVERIFY(view.viewport()->rect().contains(rect.adjusted(0, 1, 0, -1)));
        QCOMPARE(view.currentRow(), 36);
        QVERIFY(view.isFlashing(37));
        const QImage lit = view.grab().toImage();
        QCOMPARE(lit.pixelColor(2, rect.bottom() - 4), m_theme.color(Token::Selected));
        QTRY_VERIFY(!view.isFlashing(37));
        QCOMPARE(view.grab().toImage().pixelColor(2, rect.bottom() - 4), m_theme.color(Token::Surface));
    }

    void withoutMotionTheLightIsSteady()
    {
        Window window = open(chatter(1, 40));
        m_theme.setReducedMotion(true);
        QCoreApplication::processEvents();
        window.view->scrollToSeq(7, true);
        const QImage lit = window.view->grab().toImage();
        QVERIFY(window.view->isFlashing(7));
        QCoreApplication::processEvents();
        QCOMPARE(window.view->grab().toImage(), lit);
        QTRY_VERIFY_WITH_TIMEOUT(!window.view->isFlashing(7), 4000);
        m_theme.setReducedMotion(false);
    }

    void theLineOfTheNewOnesFadesAndLeavesItsRoom()
    {
        Window window = open(mayaMessages());
        TranscriptView &view = *window.view;
        view.setNewSince(9, QStringLiteral("New since 13:50"));
        const int row = view.rowOfSeq(9);
        const QRect place = view.rowRect(row);
        const int line = place.top() + m_theme.px(8) + m_theme.px(10);
        const QColor ground = m_theme.color(Token::Surface);
        const auto inkAt = [&view, line] { return view.grab().toImage().pixelColor(40, line); };
        QVERIFY(inkAt() != ground);
        QVERIFY(view.isNewLineGoing());
        QTRY_COMPARE_WITH_TIMEOUT(inkAt(), ground, 8000);
        QCOMPARE(view.rowRect(row).top(), place.top()); // nothing moved
        QCOMPARE(view.rowRect(row).height(), place.height());
    }

    void withoutMotionTheLineStays()
    {
        m_theme.setReducedMotion(true);
        Window window = open(mayaMessages());
        window.view->setNewSince(9, QStringLiteral("New since 13:50"));
        QCoreApplication::processEvents();
        const QImage before = window.view->grab().toImage();
        QVERIFY(!window.view->isNewLineGoing());
        QCOMPARE(window.view->grab().toImage(), before);
        m_theme.setReducedMotion(false);
    }

    void addressesAreToldOnlyOnAClick()
    {
        std::vector<Message> messages = mayaMessages();
        messages.push_back(message(13, Author::Visitor,
                                   QStringLiteral("https://host.example/plan and file:///etc/passwd"), todayAt(14, 3)));
        Window window = open(messages);
        TranscriptView &view = *window.view;
        QSignalSpy told(&view, &TranscriptView::linkActivated);
        TranscriptRows rows;
        rows.setModel(window.model.get());
        rows.setContext(view.rows().context());
        const BubbleLayout &bubble = rows.layout(12);
        QCOMPARE(bubble.links().size(), size_t(1));
        const QRectF rect = bubble.rectsOf(bubble.links().front().place).front();
        const QPoint at = view.rowRect(12).topLeft() + rect.center().toPoint();
        QTest::mouseMove(view.viewport(), at);
        QCOMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QCOMPARE(told.count(), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.front().front().value<SafeLink>().shown, QStringLiteral("host.example"));
        // Marking words is no click.
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(view.viewport(), at + QPoint(60, 0));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at + QPoint(60, 0));
        QCOMPARE(told.count(), 1);
        view.setCurrentRow(12);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(told.count(), 2);
    }

    void theContextMenuOffersWhatThereIs()
    {
        Window window = open(mayaMessages());
        window.model->setFactors(mayaFactors());
        window.view->setCurrentRow(5);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, window.view->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(window.view.get(), &event);
        auto *menu = window.view->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().at(0)->text().startsWith(QStringLiteral("Copy message")));
        QSignalSpy shown(window.view.get(), &TranscriptView::evidenceActivated);
        menu->actions().at(1)->trigger();
        QCOMPARE(shown.count(), 1);
        menu->actions().at(0)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("$10k is approved.")));
        delete menu;
    }

    void theKeyboardWalksPagesAndCopies()
    {
        Window window = open(chatter(1, 200));
        TranscriptView &view = *window.view;
        QSignalSpy moved(&view, &TranscriptView::currentChanged);
        QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view.currentRow(), 199);
        QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view.currentRow(), 198);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(view.currentRow(), 199);
        QCOMPARE(moved.count(), 3);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(view.viewport()->rect().contains(view.rowRect(159).adjusted(0, 1, 0, -1)));

        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Maya Lindqvist")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Message 160.")));

        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QTest::keyClick(&view, Qt::Key_Space);
        const int page = view.verticalScrollBar()->value();
        QVERIFY(page > view.viewport()->height() / 2);
        QTest::keyClick(&view, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(view.verticalScrollBar()->value() < page);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    }

    void theCurrentMessageIsRinged()
    {
        Window window = open(mayaMessages());
        const QImage plain = window.view->grab().toImage();
        window.view->setCurrentRow(5);
        QVERIFY(window.view->grab().toImage() != plain);
    }

    void evidenceIsClickedOrEntered()
    {
        Window window = open(mayaMessages());
        window.model->setFactors(mayaFactors());
        TranscriptView &view = *window.view;
        QSignalSpy activated(&view, &TranscriptView::evidenceActivated);
        view.setCurrentRow(view.rowOfSeq(6));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.takeFirst().front().value<Factor>(), Factor::Budget);

        const BubbleLayout::Tag *tag = nullptr;
        const int row = view.rowOfSeq(4);
        TranscriptRows &rows = const_cast<TranscriptRows &>(view.rows());
        tag = &rows.layout(row).tags().front();
        const QPoint middle = view.rowRect(row).topLeft() + tag->rect.center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.takeFirst().front().value<Factor>(), Factor::Urgency);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle - QPoint(60, 0));
        QCOMPARE(activated.count(), 0);
    }

    void wordsAreSelectedByMouse()
    {
        Window window = open(mayaMessages());
        TranscriptView &view = *window.view;
        const int row = view.rowOfSeq(6);
        const BubbleLayout &bubble = const_cast<TranscriptRows &>(view.rows()).layout(row);
        const QPoint corner = view.rowRect(row).topLeft() + bubble.textOrigin();
        const QPoint from(corner + QPoint(int(bubble.text().lineAt(0).cursorToX(5)) + 1, 10));
        const QPoint to(corner + QPoint(int(bubble.text().lineAt(0).cursorToX(9)) + 1, 10));
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$10k"));
    }

    void aPartialTranscriptSaysSo()
    {
        Window whole = open(chatter(1, 3));
        const int top = whole.view->rowRect(0).top();
        Window part = open(chatter(1, 3), {644, 700}, 400);
        QCOMPARE(part.model->totalCount(), 400);
        QVERIFY(part.view->rowRect(0).top() > top);
        // The line is gone once the rest is here.
        part.model->merge(slice(chatter(1, 3), 3));
        QCOMPARE(part.view->rowRect(0).top(), top);
    }

    void anotherConversationOpensAtItsEnd()
    {
        Window window = open(chatter(1, 100));
        window.view->verticalScrollBar()->setValue(0);
        window.model->clear();
        QCOMPARE(window.view->rowCount(), 0);
        std::vector<Message> other = chatter(1, 100);
        for (Message &message : other)
            message.id.value.prepend(u'x');
        window.model->merge(slice(other));
        QCOMPARE(window.view->verticalScrollBar()->value(), window.view->verticalScrollBar()->maximum());
    }

    void everyMessageSpeaks()
    {
        Window window = open(mayaMessages());
        window.model->setFactors(mayaFactors());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window.view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Transcript"));
        QCOMPARE(list->childCount(), 12);
        for (int row = 0; row < list->childCount(); ++row) {
            QAccessibleInterface *item = list->child(row);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), row);
            const Message &message = window.view->rows().entry(row).message;
            const QString spoken = item->text(QAccessible::Name);
            QVERIFY2(spoken.contains(message.text), qPrintable(spoken));
            QVERIFY2(spoken.contains(m_format.clockTime(message.sentAt)), qPrintable(spoken));
            if (message.author == Author::Visitor)
                QVERIFY2(spoken.contains(QStringLiteral("Maya Lindqvist")), qPrintable(spoken));
            if (message.author == Author::Agent)
                QVERIFY2(spoken.contains(QStringLiteral("Ava")), qPrintable(spoken));
            QVERIFY(item->rect().isValid());
            QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
        }
        QVERIFY(list->child(5)->text(QAccessible::Name).contains(QStringLiteral("Evidence for budget")));
        QVERIFY(!list->child(12));

        window.view->setCurrentRow(3);
        QVERIFY(list->child(3)->state().focused);
        QCOMPARE(list->focusChild(), list->child(3));
        list->child(7)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(window.view->currentRow(), 7);
    }

    void accessibleItemsFollowTheirMessage()
    {
        Window window = open(chatter(50, 60));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window.view.get());
        QAccessibleInterface *item = list->child(0);
        const QString words = item->text(QAccessible::Name);
        window.model->merge(slice(chatter(40, 49), 60));
        QCOMPARE(list->indexOfChild(item), 10);
        // The day is no longer the first thing said of it, but it is the same message.
        QVERIFY(item->text(QAccessible::Name).contains(QStringLiteral("Message 50.")));
        QVERIFY(words.contains(QStringLiteral("Message 50.")));
        window.model->clear();
        QVERIFY(!item->isValid());
        QCOMPARE(list->childCount(), 0);
    }

    void theThemeIsFollowed()
    {
        Window window = open(mayaMessages());
        const QImage light = window.view->grab().toImage();
        const int height = window.view->rowRect(1).height();
        m_theme.setScheme(ColorScheme::Dark);
        QVERIFY(window.view->grab().toImage() != light);
        m_theme.setScale(1.5);
        QVERIFY(window.view->rowRect(1).height() > height);
        m_theme.setScale(1.0);
        m_theme.setScheme(ColorScheme::Light);
        QCOMPARE(window.view->grab().toImage(), light);
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
