// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Archive, close, reopen, undo and marking in the real window, by keyboard and mouse.
#include "pictureinbox.h"

#include "ui/conversationheader.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/insightspanel.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/markbar.h"
#include "ui/marking.h"
#include "ui/notessection.h"
#include "ui/outboxview.h"
#include "ui/statusbutton.h"
#include "ui/statusline.h"
#include "ui/style.h"
#include "ui/toast.h"
#include "ui/transcriptview.h"
#include "ui/undostack.h"
#include "ui/windowtools.h"

#include "outboxfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestTriage final : public QObject
{
    Q_OBJECT

    Format m_format = testFormat();
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<PictureInbox> m_data;
    std::unique_ptr<MainWindow> m_window;
    WindowTools *m_tools = nullptr;
    std::vector<Command> m_asked;

    [[nodiscard]] ConversationView *cards() const { return m_window->list()->cards(); }
    [[nodiscard]] MarkBar *bar() const { return m_window->list()->markBar(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions().action(id); }
    [[nodiscard]] ConversationId open() const { return m_data->inbox.openId(); }
    static ConversationId idOf(int row) { return PictureReader::rows()[size_t(row)].card.id; }
    void openRow(int row)
    {
        m_window->list()->openRow(row);
        m_window->list()->focusCards();
        PictureInbox::settle();
        QCOMPARE(open(), idOf(row));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        PictureInbox::settle();
    }
    void click(int row, Qt::KeyboardModifiers modifiers)
    {
        const QRect card = cards()->visualRect(cards()->model()->index(row, 0));
        QTest::mouseClick(cards()->viewport(), Qt::LeftButton, modifiers, card.center());
        PictureInbox::settle();
    }
    template <class T>
    [[nodiscard]] std::vector<T> asked() const
    {
        std::vector<T> some;
        for (const Command &command : m_asked) {
            if (const auto *one = std::get_if<T>(&command))
                some.push_back(*one);
        }
        return some;
    }
    static Status statusOf(const ServerAction &action) { return std::get<SetStatus>(action).status.value; }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        m_theme.setReducedMotion(true);
    }
    void init()
    {
        m_asked.clear();
        m_data = std::make_unique<PictureInbox>();
        connect(&m_data->inbox, &Inbox::submitted, this, [this](const Command &one) { m_asked.push_back(one); });
        m_window = std::make_unique<MainWindow>(m_data->inbox, m_theme, m_format);
        m_tools = new WindowTools(*m_window, m_data->inbox, m_theme, m_format);
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        PictureInbox::settle();
    }
    void cleanup()
    {
        m_window.reset();
        m_data.reset();
    }

    void keysChangeTheOpenConversation_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("next");
        QTest::newRow("archive") << 0 << int(Qt::Key_E) << int(Status::Archived) << 1;
        QTest::newRow("close") << 1 << int(Qt::Key_C) << int(Status::Closed) << 2;
        QTest::newRow("reopen") << 4 << int(Qt::Key_R) << int(Status::Open) << 4;
        QTest::newRow("the last one") << 247 << int(Qt::Key_E) << int(Status::Archived) << 246;
    }
    void keysChangeTheOpenConversation()
    {
        QFETCH(int, row);
        QFETCH(int, key);
        QFETCH(int, status);
        QFETCH(int, next);
        if (row == 247) {
            cards()->scrollTo(cards()->model()->index(row, 0));
            PictureInbox::settle();
        }
        openRow(row);
        press(key);
        QCOMPARE(asked<Act>().size(), size_t(1));
        QCOMPARE(asked<Act>()[0].ids, std::vector{idOf(row)});
        QCOMPARE(int(statusOf(asked<Act>()[0].action)), status);
        QCOMPARE(open(), idOf(next));
        QCOMPARE(cards()->currentIndex().row(), next);
        QCOMPARE(QApplication::focusWidget(), cards());
        QVERIFY(m_tools->toast()->isVisible());
    }
    void afterActionFollowsTheSetting()
    {
        m_window->setAfterAction(Preferences::AfterAction::Previous);
        openRow(3);
        press(Qt::Key_E);
        QCOMPARE(open(), idOf(2));
        m_window->setAfterAction(Preferences::AfterAction::Stay);
        press(Qt::Key_E);
        QCOMPARE(open(), idOf(2));
    }
    void keysWorkAfterTheTranscriptWentAway()
    {
        openRow(0);
        m_window->conversation()->transcript()->setFocus();
        press(Qt::Key_E); // the next one has no messages on this device
        QCOMPARE(open(), idOf(1));
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        press(Qt::Key_E);
        QCOMPARE(asked<Act>().size(), size_t(2));
        QCOMPARE(open(), idOf(2));
    }
    void whatItIsAlreadyIsNotOffered()
    {
        openRow(0);
        QVERIFY(!action(ActionId::Reopen)->isEnabled());
        QVERIFY(action(ActionId::Archive)->isEnabled());
        QVERIFY(!action(ActionId::RetryCrm)->isEnabled());
        openRow(5);
        QVERIFY(action(ActionId::Reopen)->isEnabled());
        QVERIFY(!action(ActionId::Archive)->isEnabled());
        openRow(3);
        QVERIFY(!action(ActionId::RetryCrm)->isEnabled()); // no name is known: it cannot succeed
        press(Qt::Key_X);
        QVERIFY(action(ActionId::RetryCrm)->isEnabled());
        action(ActionId::RetryCrm)->trigger();
        QVERIFY(std::holds_alternative<RetryCrm>(asked<Act>().at(0).action));
        QCOMPARE(open(), idOf(3));
    }
    void headerSpeaksOfTheOpenOne()
    {
        openRow(0);
        ConversationHeader *header = m_window->conversation()->header();
        QCOMPARE(header->statusButton()->accessibleName(), u"Status: Open"_s);
        click(4, Qt::ControlModifier); // marked, not open
        QTest::mouseClick(header->archiveButton(), Qt::LeftButton);
        QCOMPARE(asked<Act>().at(0).ids, std::vector{idOf(0)});
        QCOMPARE(m_window->list()->marking()->ids(), std::vector{idOf(4)});
        PictureInbox::settle();
        QCOMPARE(open(), idOf(1));
        QStringList offered;
        for (const QAction *entry : header->statusButton()->menu()->actions())
            offered << entry->text() + (entry->isEnabled() ? u""_s : u" off"_s);
        QCOMPARE(offered, (QStringList{u"Reopen\tR off"_s, u"Close conversation\tC"_s, u"Archive\tE"_s}));
        header->statusButton()->menu()->actions().at(1)->trigger();
        QCOMPARE(asked<Act>().at(1).ids, std::vector{idOf(1)});
        QCOMPARE(int(statusOf(asked<Act>().at(1).action)), int(Status::Closed));
    }
    void narrowHeaderHasNoWords()
    {
        openRow(0);
        const int wide = m_window->conversation()->header()->statusButton()->sizeHint().width();
        m_window->resize(1100, 700);
        PictureInbox::settle();
        QVERIFY(m_window->conversation()->header()->statusButton()->sizeHint().width() < wide - 20);
        QCOMPARE(m_window->conversation()->header()->statusButton()->accessibleName(), u"Status: Open"_s);
    }
    void toastTakesItBack()
    {
        openRow(0);
        press(Qt::Key_E);
        QCOMPARE(m_tools->toast()->words(), u"Conversation archived"_s);
        QCOMPARE(m_tools->toast()->button()->text(), u"Undo"_s);
        m_tools->toast()->button()->click();
        QCOMPARE(asked<UndoAct>().size(), size_t(1));
        QCOMPARE(asked<UndoAct>()[0].gesture, asked<Act>()[0].gesture);
        QCOMPARE(m_tools->toast()->words(), u"Taken back: Archive"_s);
        QVERIFY(m_tools->toast()->button()->isHidden());
    }
    void undoKeysAndMenu()
    {
        QVERIFY(!action(ActionId::Undo)->isEnabled());
        openRow(0);
        press(Qt::Key_E);
        press(Qt::Key_C);
        QMenu *edit = nullptr;
        for (const QAction *entry : m_tools->menuBar()->actions()) {
            if (entry->text() == u"Edit"_s)
                edit = entry->menu();
        }
        QVERIFY(edit);
        QCOMPARE(edit->actions().constFirst()->text(), u"Undo close"_s);
        press(Qt::Key_Z);
        QCOMPARE(edit->actions().constFirst()->text(), u"Undo archive"_s);
        QCOMPARE(edit->actions().at(1)->text(), u"Redo close"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked<UndoAct>().size(), size_t(2));
        QVERIFY(!action(ActionId::Undo)->isEnabled());
        press(Qt::Key_Z, Qt::ShiftModifier);
        QCOMPARE(asked<Act>().size(), size_t(3));
        QCOMPARE(asked<Act>()[2].ids, std::vector{idOf(0)});
        m_window->list()->focusSearch(); // a field has its own undo
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked<UndoAct>().size(), size_t(2));
    }

    void marksByKeyboard()
    {
        openRow(0);
        QVERIFY(bar()->isHidden());
        press(Qt::Key_X);
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->words(), u"1 selected"_s);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bar()->words(), u"3 selected"_s);
        press(Qt::Key_X); // the one the keyboard is on
        QCOMPARE(m_window->list()->marking()->ids(), (std::vector{idOf(0), idOf(1)}));
        press(Qt::Key_J); // moving on keeps them
        QCOMPARE(bar()->words(), u"2 selected"_s);
        press(Qt::Key_Escape);
        QVERIFY(bar()->isHidden());
        QVERIFY(m_window->list()->marking()->isEmpty());
        QCOMPARE(QApplication::focusWidget(), cards());
    }
    void marksByMouse()
    {
        openRow(0);
        click(2, Qt::ControlModifier);
        click(5, Qt::ShiftModifier);
        QCOMPARE(m_window->list()->marking()->ids(), (std::vector{idOf(2), idOf(3), idOf(4), idOf(5)}));
        click(3, Qt::ControlModifier);
        QCOMPARE(bar()->words(), u"3 selected"_s);
        QCOMPARE(open(), idOf(0)); // marking opens nothing
        click(1, Qt::NoModifier);
        QCOMPARE(open(), idOf(1));
        QCOMPARE(bar()->words(), u"3 selected"_s);
    }
    void markedOnesLookAndSpeakMarked()
    {
        openRow(0);
        const QRect card = cards()->visualRect(cards()->model()->index(2, 0));
        const QImage before = cards()->viewport()->grab(card).toImage();
        click(2, Qt::ControlModifier);
        QVERIFY(cards()->viewport()->grab(card).toImage() != before);
        const QImage after = cards()->viewport()->grab(card).toImage();
        QCOMPARE(after.pixelColor(32, 20).rgb(), m_theme.color(Token::Accent).rgb()); // inside the circle
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(cards());
        QVERIFY(list->state().multiSelectable);
        QVERIFY(list->child(2)->state().checkable);
        QVERIFY(list->child(2)->state().checked);
        QVERIFY(!list->child(1)->state().checked);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(list->child(1)->state().checked);
        QCOMPARE(open(), idOf(0));
    }
    void marksSurviveAReSort()
    {
        openRow(0);
        click(2, Qt::ControlModifier);
        m_window->list()->setSort(SortOrder::HighestScore);
        PictureInbox::settle();
        QCOMPARE(m_window->list()->marking()->ids(), std::vector{idOf(2)});
        QVERIFY(bar()->isVisible());
    }
    void barActsOnTheMarked()
    {
        openRow(1);
        click(1, Qt::ControlModifier);
        click(2, Qt::ControlModifier);
        click(4, Qt::ControlModifier);
        QTest::mouseClick(bar()->button(ActionId::Close), Qt::LeftButton);
        PictureInbox::settle();
        QCOMPARE(asked<Act>().size(), size_t(1));
        QCOMPARE(asked<Act>()[0].ids, (std::vector{idOf(1), idOf(2), idOf(4)}));
        QCOMPARE(m_tools->toast()->words(), u"3 conversations closed"_s);
        QCOMPARE(open(), idOf(3)); // the next one that is not among them
        QVERIFY(bar()->isHidden());
        QCOMPARE(action(ActionId::Undo)->text(), u"Undo close (3 conversations)"_s);
    }
    void whatIsOpenButNotMarkedStaysOpen()
    {
        openRow(0);
        click(2, Qt::ControlModifier);
        press(Qt::Key_E);
        QCOMPARE(asked<Act>()[0].ids, std::vector{idOf(2)});
        QCOMPARE(open(), idOf(0));
    }
    void allThatMatchExactly()
    {
        openRow(0);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bar()->words(), u"All 248 selected"_s);
        click(3, Qt::ControlModifier);
        QCOMPARE(bar()->words(), u"All 247 selected"_s);
        QVERIFY(cards()->isMarked(cards()->model()->index(4, 0)));
        QVERIFY(!cards()->isMarked(cards()->model()->index(3, 0)));
        press(Qt::Key_E);
        QCOMPARE(asked<ActOnAll>().size(), size_t(1));
        QCOMPARE(asked<ActOnAll>()[0].query, m_data->inbox.query());
        QCOMPARE(asked<ActOnAll>()[0].except, std::vector{idOf(3)});
        QCOMPARE(m_tools->toast()->words(), u"247 conversations archived"_s);
        QCOMPARE(open(), idOf(3));
        press(Qt::Key_Z);
        QCOMPARE(asked<UndoAct>()[0].gesture, asked<ActOnAll>()[0].gesture);
    }
    void anotherFilterEndsAll()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(bar()->isVisible());
        m_window->showFilter(u"status:closed"_s);
        PictureInbox::settle();
        QVERIFY(bar()->isHidden());
    }
    void escapeOnTheBarClears()
    {
        openRow(0);
        press(Qt::Key_X);
        bar()->button(ActionId::Archive)->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(bar()->isHidden());
        QCOMPARE(QApplication::focusWidget(), cards());
    }
    void menuOnMarkedCards()
    {
        openRow(0);
        click(2, Qt::ControlModifier);
        click(3, Qt::ControlModifier);
        const auto menuAt = [this](int row) {
            Q_EMIT cards()->customContextMenuRequested(cards()->visualRect(cards()->model()->index(row, 0)).center());
            PictureInbox::settle();
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            const bool archives = menu && menu->actions().contains(action(ActionId::Archive));
            if (menu)
                menu->close();
            return archives;
        };
        QVERIFY(menuAt(3));
        QCOMPARE(open(), idOf(0));
        QCOMPARE(bar()->words(), u"2 selected"_s);
        QVERIFY(menuAt(1)); // those are not meant any more
        QCOMPARE(open(), idOf(1));
        QVERIFY(bar()->isHidden());
    }
    void aServerThatCannotSaysSo()
    {
        openRow(0);
        OutboxStatus status;
        status.commands = {u"link"_s};
        m_window->setOutbox(status);
        QVERIFY(!action(ActionId::Archive)->isEnabled());
        QCOMPARE(action(ActionId::Archive)->toolTip(), u"This server cannot do this yet."_s);
        QVERIFY(!m_window->conversation()->header()->archiveButton()->isEnabled());
        QVERIFY(!action(ActionId::AddNote)->isEnabled());
        press(Qt::Key_E);
        QVERIFY(asked<Act>().empty());
        press(Qt::Key_X);
        QVERIFY(!bar()->button(ActionId::Archive)->isEnabled());
        QVERIFY(bar()->button(ActionId::Archive)->toolTip().contains(u"This server cannot do this yet."_s));
        status.commands.insert(u"status"_s);
        m_window->setOutbox(status);
        QVERIFY(action(ActionId::Archive)->isEnabled());
        QVERIFY(bar()->button(ActionId::Archive)->isEnabled());
    }
    void theStatusLineLeadsToTheOutbox()
    {
        openRow(0);
        QVERIFY(m_window->statusLine()->outboxButton()->isHidden());
        m_window->setOutbox(outboxOf({outboxRow(u"k1"_s, CommandState::Queued, SetStatus{Status::Archived})}));
        QTest::mouseClick(m_window->statusLine()->outboxButton(), Qt::LeftButton);
        QVERIFY(m_tools->outboxView()->isOpen());
        QCOMPARE(m_tools->outboxView()->cards().size(), size_t(1));
        OutboxCard *card = m_tools->outboxView()->cards()[0];
        QCOMPARE(QApplication::focusWidget(), card->button(OutboxCard::Does::SendNow));
        press(Qt::Key_Space);
        QCOMPARE(asked<SettleOutbox>().at(0).id.value, u"k1"_s);
        QVERIFY(asked<SettleOutbox>()[0].choice == OutboxChoice::SendNow);
        m_window->setOutbox({});
        QCOMPARE(QApplication::focusWidget(), m_tools->outboxView()->closeButton());
        press(Qt::Key_Escape);
        QVERIFY(!m_tools->outboxView()->isOpen());
    }
    void notesGoThroughTheStack()
    {
        openRow(0);
        action(ActionId::AddNote)->trigger();
        PictureInbox::settle();
        QCOMPARE(QApplication::focusWidget(), m_window->insights()->notes()->field());
        QTest::keyClicks(QApplication::focusWidget(), u"Call on Monday"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked<Act>().size(), size_t(1));
        const auto note = std::get<PutNote>(asked<Act>()[0].action);
        QCOMPARE(note.text, u"Call on Monday"_s);
        QVERIFY(note.note.isValid());
        QCOMPARE(asked<Act>()[0].ids, std::vector{idOf(0)});
        QCOMPARE(action(ActionId::Undo)->text(), u"Undo note"_s);
    }
    void aNoteThatWasNotTakenIsWrittenAnew()
    {
        openRow(0);
        OutboxRow row = outboxRow(u"k9"_s, CommandState::Rejected, PutNote{{u"n1"_s}, u"Too frank"_s}, idOf(2).value);
        m_window->setOutbox(outboxOf({row}));
        action(ActionId::ShowOutbox)->trigger();
        QTest::mouseClick(m_tools->outboxView()->cards().at(0)->button(OutboxCard::Does::Edit), Qt::LeftButton);
        PictureInbox::settle();
        QCOMPARE(open(), idOf(2));
        NotesSection *notes = m_window->insights()->notes();
        QTRY_COMPARE(notes->field()->toPlainText(), u"Too frank"_s);
        notes->field()->setPlainText(u"Kind"_s);
        notes->saveButton()->click();
        QCOMPARE(m_asked.size(), size_t(2));
        const auto settled = std::get<SettleOutbox>(m_asked[0]);
        QCOMPARE(settled.id.value, u"k9"_s);
        QVERIFY(settled.choice == OutboxChoice::Discard);
        const auto put = std::get<PutNote>(std::get<Act>(m_asked[1]).action);
        QCOMPARE(put.note.value, u"n1"_s);
        QCOMPARE(put.text, u"Kind"_s);
    }
    void pictures()
    {
        openRow(0);
        click(1, Qt::ControlModifier);
        click(3, Qt::ControlModifier);
        m_window->setInsightsShown(true);
        PictureInbox::settle();
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            PictureInbox::settle();
            const QString name = scheme == ColorScheme::Light ? u"triage-light.png"_s : u"triage-dark.png"_s;
            QVERIFY(m_window->grab().save(QCoreApplication::applicationDirPath() + u'/' + name));
        }
        m_theme.setScheme(ColorScheme::Light);
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
