// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "ui/connectdialog.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace leadlight;
using namespace Qt::StringLiterals;

/// Product.md, behaviour 25: somebody who has no account starts Leadlight for the first time and ends with a triaged
/// conversation, by keyboard alone.
class TestFirstRun final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] ConnectDialog *dialog() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ConnectDialog *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void press(int key)
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    }

private Q_SLOTS:
    void init()
    {
        // Nobody was here before.
        for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation,
                                 QStandardPaths::GenericDataLocation, QStandardPaths::GenericConfigLocation}) {
            const QString folder = QStandardPaths::writableLocation(place);
            QVERIFY(folder.contains(u"tst_firstrun"_s));
            QDir(folder).removeRecursively();
        }
        m_desk = std::make_unique<Desk>(CommandLine(), QByteArray());
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void cleanup() { m_desk.reset(); }

    void withoutAnAccountTheListOffersOne()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        const EmptyState *empty = desk().pane().emptyState();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->emptyCase(), EmptyCase::NoAccount);
        auto *connect = empty->findChild<QPushButton *>();
        QVERIFY(connect->isVisible());
        QTest::keyClick(connect, Qt::Key_Space);
        QTRY_VERIFY(dialog());
    }
    void fromNothingToATriagedConversation()
    {
        for (int i = 0; i < 10 && QApplication::focusWidget()->property("text").toString() != u"Try with sample data"_s;
             ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Return); // Enter presses the button that has the focus
        QTRY_VERIFY_WITH_TIMEOUT(desk().window().isVisible() && desk().list().rowCount() >= 60, patienceMs);
        QVERIFY(!dialog());
        QTRY_VERIFY(desk().cards().hasFocus());
        press(Qt::Key_J);
        QTRY_VERIFY(desk().inbox().detail());
        press(Qt::Key_I);
        QTRY_VERIFY(desk().window().insights()->isVisible());
        QVERIFY(desk().inbox().detail()->own.followUp.isRunning());
        press(Qt::Key_F);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk().inbox().detail()->own.followUp.isDone());
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
