// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/appmenu.h"
#include "ui/popupshadow.h"
#include "ui/style.h"
#include "ui/toast.h"

#include <QAction>
#include <QApplication>
#include <QEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

/// The toast and the menus: small parts that stand beside the window's panes.
class TestToast final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }

    void saysActsAndGoes()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(m_theme, &window);
        window.show();
        QVERIFY(toast.isHidden());
        QSignalSpy acted(&toast, &Toast::acted);
        QSignalSpy gone(&toast, &Toast::gone);
        toast.say(u"Marked as followed up"_s, u"Undo"_s);
        QVERIFY(toast.isVisible());
        const QRect box = toast.geometry().marginsRemoved(popupShadow(m_theme));
        QCOMPARE(box.height(), 40);
        QCOMPARE(box.bottom() + 1, 600 - 28 - 16);
        QVERIFY(qAbs(box.center().x() - 400) <= 1);
        QCOMPARE(Toast::showMs, 8000); // the timer itself is a coarse one and may say a little more
        QVERIFY(toast.remainingMs() > 7000 && toast.remainingMs() < 9000);
        toast.say(u"Link copied"_s); // one at a time
        QCOMPARE(toast.words(), u"Link copied"_s);
        QVERIFY(toast.button()->isHidden());
        toast.say(u"Marked as followed up"_s, u"Undo"_s);
        toast.button()->click();
        QCOMPARE(acted.count(), 1);
        QCOMPARE(gone.count(), 1);
        QVERIFY(toast.isHidden());
    }
    void waitsWhileLookedAt()
    {
        QWidget window;
        window.resize(800, 600);
        auto *field = new QLineEdit(&window);
        Toast toast(m_theme, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        toast.say(u"Marked as followed up"_s, u"Undo"_s);
        QCOMPARE(QApplication::focusWidget(), field); // it takes no focus by itself
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QApplication::sendEvent(&toast, &enter);
        QCOMPARE(toast.remainingMs(), -1);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&toast, &leave);
        QVERIFY(toast.remainingMs() > 7000);
        toast.button()->setFocus();
        QCOMPARE(toast.remainingMs(), -1);
        toast.say(u"Link copied"_s, u"Undo"_s);
        QCOMPARE(toast.remainingMs(), -1);
        field->setFocus();
        QVERIFY(toast.remainingMs() > 7000);
        toast.button()->setFocus();
        QTest::keyClick(toast.button(), Qt::Key_Escape);
        QVERIFY(toast.isHidden());
    }
    void followsTheWindow()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(m_theme, &window);
        window.show();
        toast.say(u"A sentence that is far too long for a small window, and so is cut at its end in the toast"_s,
                  u"Undo"_s);
        window.resize(360, 420);
        QTRY_VERIFY(window.rect().contains(toast.geometry().marginsRemoved(popupShadow(m_theme))));
        toast.setBottom(80);
        QCOMPARE(toast.geometry().marginsRemoved(popupShadow(m_theme)).bottom() + 1, 420 - 80 - 16);
    }
    void menusHoldEveryAction()
    {
        QWidget window;
        Actions actions(&window);
        QMenuBar bar(&window);
        fillMenuBar(bar, actions);
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.actions().size(), 6);
        QMenu menu;
        fillAppMenu(menu, actions);
        const auto inside = [](const QList<QAction *> &entries) {
            QList<QAction *> all;
            for (QAction *entry : entries) {
                all.append(entry);
                if (entry->menu())
                    all.append(entry->menu()->actions());
            }
            return all;
        };
        for (int i = 0; i < int(ActionId::Count_); ++i) {
            QVERIFY2(inside(bar.actions()).contains(actions.action(ActionId(i))),
                     qPrintable(Actions::name(ActionId(i))));
            QVERIFY2(inside(menu.actions()).contains(actions.action(ActionId(i))),
                     qPrintable(Actions::name(ActionId(i))));
        }
        for (const QAction *entry : inside(bar.actions()))
            QVERIFY(!entry->text().contains(u'&'));
    }
    void menuRows()
    {
        QWidget window;
        Actions actions(&window);
        QMenu menu;
        fillConversationMenu(menu, actions);
        QCOMPARE(menu.actionGeometry(actions.action(ActionId::ToggleSeen)).height(), 32);
        QSignalSpy closed(actions.action(ActionId::Close), &QAction::triggered);
        menu.popup({0, 0});
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
