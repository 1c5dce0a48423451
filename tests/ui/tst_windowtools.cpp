// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Palette, key sheet, menus and passing words over a real window, by keyboard.
#include "pictureinbox.h"

#include "ui/commandpalette.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/insightspanel.h"
#include "ui/keysheet.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/style.h"
#include "ui/toast.h"
#include "ui/windowtools.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestWindowTools final : public QObject
{
    Q_OBJECT

    Format m_format = testFormat();
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<PictureInbox> m_data;
    std::unique_ptr<MainWindow> m_window;
    WindowTools *m_tools = nullptr;

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        PictureInbox::settle();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        PictureInbox::settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        m_theme.setReducedMotion(true);
    }
    void init()
    {
        m_data = std::make_unique<PictureInbox>();
        m_window = std::make_unique<MainWindow>(m_data->inbox, m_theme, m_format);
        m_tools = new WindowTools(*m_window, m_data->inbox, m_theme, m_format);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        PictureInbox::settle();
    }
    void cleanup()
    {
        m_window.reset();
        m_data.reset();
    }

    void paletteRunsAnActionAndGivesTheFocusBack()
    {
        QWidget *before = QApplication::focusWidget();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_tools->palette()->isOpen());
        QCOMPARE(QApplication::focusWidget(), m_tools->palette()->field());
        type(u"insights"_s);
        press(Qt::Key_Return);
        QVERIFY(!m_tools->palette()->isOpen());
        QVERIFY(m_window->isInsightsShown());
        QCOMPARE(QApplication::focusWidget(), before);
    }
    void paletteFindsPeopleOfTheList()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"okafor"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_data->inbox.openId(), PictureReader::rows()[1].card.id);
    }
    void paletteOpensAView()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"unscored"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_data->inbox.query(), Query::parse(u"score:none"_s));
    }
    void paletteLeadsToASetting()
    {
        QSignalSpy wanted(m_tools, &WindowTools::settingsWanted);
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"high contrast"_s);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"appearance/contrast"_s);
    }
    void settingsKey()
    {
        QSignalSpy wanted(m_tools, &WindowTools::settingsWanted);
        press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toString().isEmpty());
    }
    void keySheetOpensAndCloses()
    {
        press(Qt::Key_F1);
        QVERIFY(m_tools->keySheet()->isOpen());
        QVERIFY(!m_tools->keySheet()->shownRows().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!m_tools->keySheet()->isOpen());
    }
    void menuBarComesAndGoes()
    {
        QVERIFY(!m_tools->menuBar()->isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(m_tools->menuBar()->isVisible());
        m_window->actions().action(ActionId::ToggleMenuBar)->trigger();
        QVERIFY(!m_tools->menuBar()->isVisible());
    }
    void menuButtonAndOneMoreMenu()
    {
        QMenu *more = m_tools->addSubmenu(u"Switch account"_s);
        QVERIFY(m_window->list()->menuButton()->menu()->actions().contains(more->menuAction()));
        QVERIFY(m_window->list()->menuButton()->isVisible());
    }
    void copiedIsToldInPassing()
    {
        m_window->openFirst();
        PictureInbox::settle();
        m_window->actions().action(ActionId::CopyLink)->trigger();
        QVERIFY(m_tools->toast()->isVisible());
        QVERIFY(QApplication::clipboard()->text().contains(u"leadlight://c/"_s));
    }
    void cardMenuIsAboutTheCardUnderIt()
    {
        ConversationView *cards = m_window->list()->cards();
        const QRect card = cards->visualRect(cards->model()->index(1, 0));
        Q_EMIT cards->customContextMenuRequested(card.center());
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTRY_COMPARE(m_data->inbox.openId(), PictureReader::rows()[1].card.id);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().contains(m_window->actions().action(ActionId::MarkFollowedUp)));
        menu->close();
    }
};

QTEST_MAIN(TestWindowTools)
#include "tst_windowtools.moc"
