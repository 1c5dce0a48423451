// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/confirmdialog.h"
#include "ui/glyphfield.h"
#include "ui/keyboardpage.h"
#include "ui/keyeditor.h"
#include "ui/notice.h"
#include "ui/segments.h"
#include "ui/settingsdialog.h"
#include "ui/settingsrow.h"
#include "ui/style.h"
#include "ui/switch.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    struct Desk {
        QWidget window;
        Actions actions{&window};
        SettingsDialog dialog;
        std::vector<Preferences> said;

        explicit Desk(TestSettingsDialog &test)
            : dialog(test.m_theme, test.m_format, actions, {{u"Deutsch"_s, u"de"_s}, {u"العربية"_s, u"ar"_s}})
        {
            QObject::connect(&dialog, &SettingsDialog::preferencesChanged, &window,
                             [this](const Preferences &preferences) { said.push_back(preferences); });
            dialog.show();
        }
        template <class Control>
        Control *control(const QString &name)
        {
            const SettingsRow *row = nullptr;
            for (int i = 0; i < int(SettingsPage::Count_) && !row; ++i)
                row = dialog.page(SettingsPage(i))->rowNamed(name);
            return row ? qobject_cast<Control *>(row->control()) : nullptr;
        }
        KeyEditor *editor(ActionId id) { return dialog.keyboard()->editor(id); }
        /// As a user does it: Space on the editor, then the key.
        void bind(ActionId id, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            dialog.showSetting(u"keyboard"_s);
            editor(id)->setFocus();
            QTest::keyClick(editor(id), Qt::Key_Space);
            QTest::keyClick(editor(id), key, modifiers);
        }
        QPushButton *offer() { return dialog.keyboard()->notice()->findChild<QPushButton *>(); }
    };

    static void checkNames(QAccessibleInterface *node, QStringList &nameless)
    {
        if (!node)
            return;
        const bool control = node->role() == QAccessible::Button || node->role() == QAccessible::CheckBox
            || node->role() == QAccessible::RadioButton || node->role() == QAccessible::EditableText
            || node->role() == QAccessible::ComboBox || node->role() == QAccessible::List
            || node->role() == QAccessible::ListItem;
        if (control && !node->state().invisible && node->text(QAccessible::Name).isEmpty())
            nameless.append(node->object() ? QString::fromLatin1(node->object()->metaObject()->className()) : u"?"_s);
        for (int i = 0; i < node->childCount(); ++i)
            checkNames(node->child(i), nameless);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }

    void showingSaysNothing()
    {
        Desk desk(*this);
        Preferences other;
        other.appearance = Preferences::Appearance::Dark;
        other.density = Preferences::Density::Compact;
        other.textPercent = 130;
        other.reduceMotion = true;
        other.language = u"ar"_s;
        other.afterAction = Preferences::AfterAction::Stay;
        other.notifyScore = 75;
        other.quiet = true;
        other.quietFrom = {21, 30};
        desk.dialog.setPreferences(other);
        QVERIFY(desk.said.empty());
        QCOMPARE(desk.control<Segments>(u"appearance/theme"_s)->current(), 2);
        QCOMPARE(desk.control<Segments>(u"appearance/density"_s)->current(), 2);
        QCOMPARE(desk.control<Segments>(u"appearance/text-size"_s)->current(), 3);
        QVERIFY(desk.control<Switch>(u"appearance/motion"_s)->isChecked());
        QCOMPARE(desk.control<QComboBox>(u"appearance/language"_s)->currentText(), u"العربية"_s);
        QCOMPARE(desk.control<QComboBox>(u"notifications/score"_s)->currentText(), u"75"_s);
        QCOMPARE(desk.control<QComboBox>(u"notifications/quiet-from"_s)->currentText(), u"21:30"_s);
    }
    void eachControlAppliesAtOnce()
    {
        Desk desk(*this);
        const auto last = [&desk] { return desk.said.back(); };
        desk.control<Segments>(u"appearance/theme"_s)->button(2)->click();
        QCOMPARE(last().appearance, Preferences::Appearance::Dark);
        desk.control<Segments>(u"appearance/density"_s)->button(1)->click();
        QCOMPARE(last().density, Preferences::Density::Comfortable);
        desk.control<Segments>(u"appearance/text-size"_s)->button(5)->click();
        QCOMPARE(last().textPercent, 200);
        desk.control<Segments>(u"list/after-action"_s)->button(1)->click();
        QCOMPARE(last().afterAction, Preferences::AfterAction::Previous);
        const std::pair<QString, bool Preferences::*> switches[]
            = {{u"appearance/motion"_s, &Preferences::reduceMotion},
               {u"appearance/contrast"_s, &Preferences::highContrast},
               {u"appearance/system-font"_s, &Preferences::systemFont},
               {u"notifications/crm"_s, &Preferences::notifyCrmErrors},
               {u"notifications/due"_s, &Preferences::notifyDue},
               {u"notifications/hide"_s, &Preferences::hideDetails},
               {u"notifications/quiet"_s, &Preferences::quiet},
               {u"notifications/tray"_s, &Preferences::trayIcon},
               {u"notifications/close"_s, &Preferences::closeToTray},
               {u"notifications/on"_s, &Preferences::notify}};
        for (const auto &[name, member] : switches) {
            const bool before = last().*member;
            if (name == u"notifications/close"_s) // needs the tray that has just been switched off
                desk.control<Switch>(u"notifications/tray"_s)->click();
            desk.control<Switch>(name)->click();
            QVERIFY2(last().*member != before, qPrintable(name));
        }
        auto *language = desk.control<QComboBox>(u"appearance/language"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(last().language, u"de"_s);
        const size_t count = desk.said.size();
        desk.control<Segments>(u"appearance/theme"_s)->button(2)->click();
        QCOMPARE(desk.said.size(), count); // nothing changed, nothing said
    }
    void dependentRowsFollow()
    {
        Desk desk(*this);
        auto *from = desk.control<QComboBox>(u"notifications/quiet-from"_s);
        QVERIFY(!from->isEnabled());
        desk.control<Switch>(u"notifications/quiet"_s)->click();
        QVERIFY(from->isEnabled());
        desk.control<Switch>(u"notifications/on"_s)->click();
        QVERIFY(!from->isEnabled());
        QVERIFY(!desk.control<Switch>(u"notifications/hide"_s)->isEnabled());
    }
    void everySettingIsOnItsPage()
    {
        Desk desk(*this);
        for (const SettingRow &row : SettingsIndex::rows()) {
            const QString name = QString::fromLatin1(row.name);
            desk.dialog.showSetting(name);
            QCOMPARE(desk.dialog.shownPage(), SettingsIndex::pageId(row.page));
            QVERIFY2(row.page == SettingsPage::Keyboard || desk.dialog.page(row.page)->rowNamed(name), row.name);
        }
    }
    void searchByKeyboardAlone()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        QCOMPARE(QApplication::focusWidget(), desk.dialog.searchField());
        QTest::keyClicks(desk.dialog.searchField(), u"contrast"_s);
        QCOMPARE(desk.dialog.navigation()->item(0)->text(), u"High contrast"_s);
        QCOMPARE(desk.dialog.shownPage(), u"appearance"_s);
        QTest::keyClick(desk.dialog.searchField(), Qt::Key_Return);
        auto *contrast = desk.control<Switch>(u"appearance/contrast"_s);
        QCOMPARE(QApplication::focusWidget(), contrast);
        QTest::keyClick(contrast, Qt::Key_Space);
        QVERIFY(desk.said.back().highContrast);
        desk.dialog.searchField()->setFocus();
        QTest::keyClick(desk.dialog.searchField(), Qt::Key_Escape);
        QCOMPARE(desk.dialog.navigation()->count(), int(SettingsPage::Count_));
        QCOMPARE(desk.dialog.shownPage(), u"appearance"_s);
        QTest::keyClicks(desk.dialog.searchField(), u"qqqq"_s);
        QCOMPARE(desk.dialog.navigation()->count(), 0);
        QTest::keyClick(desk.dialog.searchField(), Qt::Key_Down);
        QTest::keyClick(desk.dialog.searchField(), Qt::Key_Return);
        QVERIFY(desk.dialog.isVisible());
    }
    void rebinding()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        desk.bind(ActionId::NextConversation, Qt::Key_G);
        QCOMPARE(desk.actions.keys(ActionId::NextConversation), QList{QKeySequence(u"G"_s)});
        QCOMPARE(desk.said.back().keys, (QHash<QString, QString>{{u"next-conversation"_s, u"G"_s}}));
        QVERIFY(!desk.dialog.keyboard()->resetButton(ActionId::NextConversation)->isHidden());
        QVERIFY(desk.dialog.keyboard()->resetButton(ActionId::NextMessage)->isHidden());
        desk.dialog.keyboard()->resetButton(ActionId::NextConversation)->click();
        QCOMPARE(desk.actions.keys(ActionId::NextConversation), QList{QKeySequence(u"J"_s)});
        QVERIFY(desk.said.back().keys.isEmpty());
    }
    void conflictIsToldAndTakenOnlyWhenAsked()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        desk.bind(ActionId::NextConversation, Qt::Key_K);
        QVERIFY(desk.said.empty());
        QVERIFY(desk.dialog.keyboard()->notice()->message().contains(u"“Previous conversation”"_s));
        QCOMPARE(desk.actions.keys(ActionId::PreviousConversation), QList{QKeySequence(u"K"_s)});
        QCOMPARE(desk.offer()->text(), u"Replace"_s);
        desk.offer()->click();
        QCOMPARE(desk.actions.keys(ActionId::NextConversation), QList{QKeySequence(u"K"_s)});
        QVERIFY(desk.actions.keys(ActionId::PreviousConversation).isEmpty());
        // Giving the old key back is a conflict too, not a silent loss.
        desk.dialog.keyboard()->resetButton(ActionId::PreviousConversation)->click();
        QCOMPARE(desk.offer()->text(), u"Replace"_s);
        QVERIFY(desk.actions.keys(ActionId::PreviousConversation).isEmpty());
        desk.bind(ActionId::Remind, Qt::Key_M);
        QCOMPARE(desk.offer()->text(), u"Undo"_s);
        desk.offer()->click();
        QCOMPARE(desk.actions.keys(ActionId::Remind), Actions::defaultKeys(ActionId::Remind));
        desk.dialog.keyboard()->resetAllButton()->click();
        QCOMPARE(desk.actions.keys(ActionId::PreviousConversation), QList{QKeySequence(u"K"_s)});
        QVERIFY(desk.said.back().keys.isEmpty());
    }
    void refusedEscapedRemoved()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        desk.bind(ActionId::NextConversation, Qt::Key_J, Qt::AltModifier);
        QVERIFY(desk.dialog.keyboard()->notice()->message().contains(u"Alt"_s));
        desk.bind(ActionId::SyncNow, Qt::Key_S);
        QVERIFY(desk.said.empty());
        desk.bind(ActionId::Quit, Qt::Key_Escape);
        QVERIFY(desk.dialog.isVisible());
        QVERIFY(desk.said.empty());
        desk.bind(ActionId::Quit, Qt::Key_Backspace);
        QVERIFY(desk.actions.keys(ActionId::Quit).isEmpty());
        QCOMPARE(desk.said.back().keys, (QHash<QString, QString>{{u"quit"_s, QString()}}));
        // The key that is being recorded must not act.
        QSignalSpy synced(desk.actions.action(ActionId::SyncNow), &QAction::triggered);
        desk.dialog.addAction(desk.actions.action(ActionId::SyncNow));
        desk.bind(ActionId::Email, Qt::Key_F5);
        QCOMPARE(synced.count(), 0);
    }
    void accountAndStorage()
    {
        Desk desk(*this);
        desk.dialog.setAccount({u"Brightline\u202E"_s, u"https://chat.example"_s, u"Signed in."_s, false,
                                u"In the keyring of your desktop."_s, false});
        desk.dialog.setStorage({1500000, 1248, u"/home/ana/leadlight"_s});
        QSignalSpy removed(&desk.dialog, &SettingsDialog::removeAccountWanted);
        QSignalSpy cleared(&desk.dialog, &SettingsDialog::clearCacheWanted);
        desk.dialog.connection()->removeButton()->click();
        QTRY_VERIFY(desk.dialog.findChild<ConfirmDialog *>());
        auto *ask = desk.dialog.findChild<ConfirmDialog *>();
        QVERIFY(!ask->windowTitle().contains(QChar(0x202E)));
        QCOMPARE(ask->verbButton()->text(), u"Remove from this device"_s);
        QTest::keyClick(ask, Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog.findChild<ConfirmDialog *>());
        QCOMPARE(removed.count(), 0);
        desk.dialog.storage()->clearButton()->click();
        QTRY_VERIFY(desk.dialog.findChild<ConfirmDialog *>());
        desk.dialog.findChild<ConfirmDialog *>()->verbButton()->click();
        QCOMPARE(cleared.count(), 1);
        desk.dialog.setAccount({u"Sample data"_s, {}, {}, false, {}, true});
        QVERIFY(!desk.dialog.connection()->changeKeyButton()->isEnabled());
    }
    void nothingWithoutAName()
    {
        Desk desk(*this);
        QStringList nameless;
        for (int i = 0; i < int(SettingsPage::Count_); ++i) {
            desk.dialog.navigation()->setCurrentRow(i);
            checkNames(QAccessible::queryAccessibleInterface(&desk.dialog), nameless);
        }
        // Qt 6.4 calls a combo box by its present text; the row's words reach screen readers as its description.
        QCOMPARE(nameless, QStringList());
        QCOMPARE(QAccessible::queryAccessibleInterface(desk.control<Switch>(u"appearance/motion"_s))
                     ->text(QAccessible::Name),
                 u"Reduce motion"_s);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
