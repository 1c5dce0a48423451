// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The linking flow in the real window: Ctrl+L to "Linked", key by key and click by click.
#include "fit.h"
#include "linkfixture.h"
#include "pictureinbox.h"

#include "ui/conversationview.h"
#include "ui/linkparts.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/notessection.h"
#include "ui/toast.h"
#include "ui/undostack.h"
#include "ui/windowtools.h"

#include <QAction>
#include <QPlainTextEdit>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestLinkKeys final : public QObject
{
    Q_OBJECT

    static constexpr int errorRow = 3; ///< priya@brightpath.example, not linked, name missing

    Format m_format = testFormat();
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<PictureInbox> m_data;
    std::unique_ptr<MainWindow> m_window;
    WindowTools *m_tools = nullptr;
    QStringList m_contacts; ///< what the server was asked for
    QStringList m_accounts;
    std::vector<Command> m_asked;
    int m_keys = 0;

    [[nodiscard]] ConversationView *cards() const { return m_window->list()->cards(); }
    [[nodiscard]] CrmSection *crm() const { return m_window->insights()->crm(); }
    [[nodiscard]] LookupBox *box() const { return crm()->linker()->contactBox(); }
    void openRow(int row)
    {
        m_window->list()->openRow(row);
        m_window->list()->focusCards();
        PictureInbox::settle();
        QCOMPARE(m_data->inbox.openId(), PictureReader::rows()[size_t(row)].card.id);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
        ++m_keys;
        PictureInbox::settle();
    }
    static void click(QWidget *widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        PictureInbox::settle();
    }
    /// What the server says to each search, at once.
    void serve(const Need &need)
    {
        if (const auto *contacts = std::get_if<WantContacts>(&need)) {
            m_contacts << contacts->text;
            m_data->inbox.answer(need, Result<std::vector<Contact>>(priyas()));
        } else if (const auto *accounts = std::get_if<WantAccounts>(&need)) {
            m_accounts << accounts->text;
            m_data->inbox.answer(need, Result<std::vector<Account>>(std::vector{brightpath()}));
        }
    }
    [[nodiscard]] const Act *linked() const
    {
        for (const Command &command : m_asked) {
            const auto *act = std::get_if<Act>(&command);
            if (act && std::holds_alternative<LinkContact>(act->action))
                return act;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
        m_theme.setReducedMotion(true);
    }
    void init()
    {
        m_contacts.clear();
        m_accounts.clear();
        m_asked.clear();
        m_keys = 0;
        m_data = std::make_unique<PictureInbox>();
        connect(&m_data->inbox, &Inbox::submitted, this, [this](const Command &one) { m_asked.push_back(one); });
        connect(&m_data->inbox, &Inbox::wanted, this, &TestLinkKeys::serve, Qt::QueuedConnection);
        m_window = std::make_unique<MainWindow>(m_data->inbox, m_theme, m_format);
        m_tools = new WindowTools(*m_window, m_data->inbox, m_theme, m_format);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        PictureInbox::settle();
    }
    void cleanup()
    {
        m_window.reset();
        m_data.reset();
    }

    /// ui.md section 10: at most six keys from "Not linked".
    void linkedWithinSixKeys_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("control");
        QTest::newRow("wide") << 1440 << true;
        QTest::newRow("wide, Enter again") << 1440 << false;
        QTest::newRow("Insights lies over the transcript") << 900 << true;
        QTest::newRow("one pane") << 600 << true;
    }
    void linkedWithinSixKeys()
    {
        QFETCH(int, width);
        QFETCH(bool, control);
        m_window->resize(width, 900);
        PictureInbox::settle();
        openRow(errorRow);
        m_keys = 0;
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->insights()->isVisible());
        QCOMPARE(QApplication::focusWidget(), box()->field());
        QTRY_COMPARE(box()->list()->count(), 3);
        QCOMPARE(m_contacts, QStringList{u"priya@brightpath.example"_s});
        QTRY_VERIFY(crm()->linker()->accountToken()->isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(!linked());
        QCOMPARE(crm()->linker()->preview(), u"Now: Not linked. After Link: Priya Raman, Brightpath Learning."_s);
        press(Qt::Key_Return, control ? Qt::ControlModifier : Qt::NoModifier);
        QVERIFY(linked());
        QVERIFY(m_keys <= 6);
        QCOMPARE(linked()->ids, std::vector{PictureReader::rows()[errorRow].card.id});
        QCOMPARE(std::get<LinkContact>(linked()->action).account.value, u"a1"_s);
        QVERIFY(!m_window->insights()->isLinking());
        QCOMPARE(m_tools->toast()->words(), u"Linked to Priya Raman"_s);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        QVERIFY(QApplication::focusWidget() != box()->field());
    }
    void whoCameFromTheListGoesBackThere()
    {
        openRow(errorRow);
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(box()->list()->count(), 3);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->insights()->isLinking());
        QCOMPARE(QApplication::focusWidget(), cards());
        press(Qt::Key_J); // letters act again
        QCOMPARE(m_data->inbox.openId(), PictureReader::rows()[errorRow + 1].card.id);
        QVERIFY(m_asked.empty() || !linked());
    }
    void lettersAreTypedNotObeyed()
    {
        openRow(errorRow);
        press(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(box()->field(), u"jkec"_s);
        PictureInbox::settle();
        QCOMPARE(box()->field()->text(), u"jkec"_s);
        QCOMPARE(m_data->inbox.openId(), PictureReader::rows()[errorRow].card.id);
        QVERIFY(!linked());
    }
    /// The Inbox has the answer already and asks nobody; the field must get it all the same.
    void theSameSearchAgainIsAnswered()
    {
        openRow(errorRow);
        for (int i = 0; i < 2; ++i) {
            press(Qt::Key_L, Qt::ControlModifier);
            QTRY_COMPARE(box()->list()->count(), 3);
            press(Qt::Key_L, Qt::ControlModifier); // again, without leaving
            QTRY_COMPARE(box()->list()->count(), 3);
            press(Qt::Key_Escape);
        }
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(box()->list()->count(), 3);
        QSignalSpy wanted(box(), &LookupBox::wanted);
        QTest::keyClicks(box()->field(), u"priya"_s);
        QTRY_COMPARE(m_contacts.last(), u"priya"_s);
        QTest::keyClicks(box()->field(), u"n"_s);
        QTest::keyClick(box()->field(), Qt::Key_Backspace);
        wanted.clear();
        QVERIFY(wanted.wait());
        PictureInbox::settle();
        QVERIFY(!box()->list()->isSkeleton());
        QCOMPARE(box()->list()->count(), 3);
        QCOMPARE(box()->remark(), u"3 found in the CRM"_s);
    }
    void linkedByMouseAndTakenBack()
    {
        openRow(errorRow);
        m_window->setInsightsShown(true);
        PictureInbox::settle();
        click(crm()->changeButton());
        QTRY_COMPARE(box()->list()->count(), 3);
        click(box()->list()->row(1));
        QVERIFY(crm()->linker()->warning().contains(u"p.ramanathan@northwind.example"_s));
        click(m_window->insights()->footer()->linkButton());
        QVERIFY(linked());
        QCOMPARE(std::get<LinkContact>(linked()->action).contact.value, u"k2"_s);
        QCOMPARE(m_window->undoStack()->undoWords(), u"Undo link to Priya Ramanathan"_s);
        click(m_tools->toast()->button());
        const auto *undo = std::get_if<UndoAct>(&m_asked.back());
        QVERIFY(undo);
        QCOMPARE(undo->gesture, linked()->gesture);
    }
    void retryOfTheErrorGoesOut()
    {
        openRow(errorRow);
        m_window->setInsightsShown(true);
        PictureInbox::settle();
        QVERIFY(m_window->actions().action(ActionId::LinkToContact)->isEnabled());
        OutboxRow row = outboxRow(u"r1"_s, CommandState::Queued, LinkContact{{u"k1"_s}, u"Priya Raman"_s, {}, {}, {}},
                                  PictureReader::rows()[errorRow].card.id.value);
        m_data->inbox.setOutbox(outboxOf({row}));
        PictureInbox::settle();
        for (QPushButton *button : crm()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Undo"_s)
                click(button);
        }
        const auto *undo = std::get_if<UndoAct>(&m_asked.back());
        QVERIFY(undo);
        QCOMPARE(undo->gesture, row.gesture);
    }
    /// Ctrl+Enter is the key of two things in one panel.
    void notesKeepTheirKey()
    {
        openRow(errorRow);
        m_window->addNote();
        PictureInbox::settle();
        QTest::keyClicks(QApplication::focusWidget(), u"Call her"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QStringList notes;
        for (const Command &command : m_asked) {
            const auto *act = std::get_if<Act>(&command);
            if (act && std::holds_alternative<PutNote>(act->action))
                notes << std::get<PutNote>(act->action).text;
        }
        QCOMPARE(notes, QStringList{u"Call her"_s});
    }
    /// The first picture of a conversation with an error, nothing resized or scrolled yet.
    void theFirstPictureIsWhole()
    {
        m_window->setInsightsShown(true);
        PictureInbox::settle();
        const CutWhilePainted watch(m_window->insights());
        openRow(0);
        openRow(errorRow);
        QVERIFY(crm()->isVisible());
        QVERIFY(watch.painted() > 3);
        const QStringList faults = watch.found() + cut(*m_window->insights());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestLinkKeys)
#include "tst_linkkeys.moc"
