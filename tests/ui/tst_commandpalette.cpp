// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/commandpalette.h"
#include "ui/fuzzymatch.h"
#include "ui/glyphfield.h"
#include "ui/keycap.h"
#include "ui/keysheet.h"
#include "ui/style.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestCommandPalette final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    /// A window with a field that has the focus, and the palette over it.
    struct Desk {
        QWidget window;
        // Qt itself goes to the next one when a focused widget hides, so the field with the focus is in the middle.
        QLineEdit *before = new QLineEdit(&window);
        QLineEdit *field = new QLineEdit(&window);
        QLineEdit *after = new QLineEdit(&window);
        Actions actions{&window};
        CommandPalette palette;
        KeySheet sheet;
        QStringList done;

        explicit Desk(TestCommandPalette &test)
            : palette(test.m_theme, test.m_format, actions, &window),
              sheet(test.m_theme, actions, &window)
        {
            for (int i = 0; i < int(ActionId::Count_); ++i)
                QObject::connect(actions.action(ActionId(i)), &QAction::triggered, &window,
                                 [this, i] { done.append(Actions::name(ActionId(i))); });
            window.resize(1000, 700);
            window.show();
            field->setFocus();
        }
        /// What is listed now, without the names of groups.
        [[nodiscard]] QStringList shown() const
        {
            QStringList words;
            const QAbstractItemModel &model = *palette.list()->model();
            for (int i = 0; i < model.rowCount(); ++i) {
                if (model.index(i, 0).flags() != Qt::NoItemFlags)
                    words.append(model.index(i, 0).data(Qt::AccessibleTextRole).toString());
            }
            return words;
        }
        [[nodiscard]] QString current() const { return palette.list()->currentIndex().data().toString(); }
        void type(const QString &text) { QTest::keyClicks(palette.field(), text); }
        void press(Qt::Key key) { QTest::keyClick(palette.field(), key); }
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }

    void everyActionWithItsKey()
    {
        Desk desk(*this);
        desk.palette.toggle();
        const QStringList shown = desk.shown();
        for (int i = 0; i < int(ActionId::Count_); ++i) {
            const auto id = ActionId(i);
            QString expected = desk.actions.words(id);
            if (!desk.actions.keys(id).isEmpty())
                expected += u", "_s + desk.actions.keys(id).constFirst().toString(QKeySequence::NativeText);
            QVERIFY2(shown.contains(expected), qPrintable(expected));
        }
    }
    void disabledIsNotOffered()
    {
        Desk desk(*this);
        desk.actions.action(ActionId::Call)->setEnabled(false);
        desk.palette.toggle();
        QVERIFY(!desk.shown().contains(u"Call"_s));
        QVERIFY(desk.shown().contains(u"Write an email"_s));
    }
    void openTypeRunAndBack()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.palette.toggle();
        QCOMPARE(QApplication::focusWidget(), desk.palette.field());
        desk.type(u"copy"_s);
        QCOMPARE(desk.current(), u"Copy link to conversation"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.done, QStringList{u"copy-link"_s});
        QVERIFY(!desk.palette.isOpen());
        QCOMPARE(QApplication::focusWidget(), desk.field);
        desk.palette.toggle();
        QCOMPARE(desk.palette.field()->text(), QString());
        QVERIFY2(desk.shown().constFirst().startsWith(u"Copy link"_s), "last used first");
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.palette.isOpen());
        QCOMPARE(QApplication::focusWidget(), desk.field);
        QCOMPARE(desk.done.size(), 1);
    }
    void arrowsSkipTheNamesOfGroups()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.palette.toggle();
        const auto runnable = [&] { return desk.palette.list()->currentIndex().flags() != Qt::NoItemFlags; };
        const QString first = desk.current();
        const int rows = int(desk.shown().size());
        for (int i = 0; i < rows; ++i) {
            QVERIFY(runnable());
            desk.press(Qt::Key_Down);
        }
        QCOMPARE(desk.current(), first); // once around
        desk.press(Qt::Key_Up);
        QVERIFY(runnable());
        QVERIFY(desk.current() != first);
        desk.press(Qt::Key_PageUp);
        QVERIFY(runnable());
        desk.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.palette.field());
    }
    void viewsPeopleAndSettings()
    {
        Desk desk(*this);
        std::vector<ViewCount> views;
        for (const SavedView &view : builtInViews())
            views.push_back({view, 12});
        desk.palette.setViews(views);
        QSignalSpy asked(&desk.palette, &CommandPalette::peopleWanted);
        QSignalSpy viewed(&desk.palette, &CommandPalette::viewChosen);
        QSignalSpy met(&desk.palette, &CommandPalette::personChosen);
        QSignalSpy set(&desk.palette, &CommandPalette::settingChosen);

        desk.palette.toggle();
        QCOMPARE(asked.count(), 0);
        QVERIFY(desk.shown().contains(u"CRM errors, 12, Ctrl+3"_s));
        desk.type(u"crm err"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(viewed.count(), 1);
        QCOMPARE(viewed.at(0).at(0).toInt(), 2);

        desk.palette.toggle();
        desk.type(u"lindq"_s);
        QCOMPARE(asked.constLast().at(0).toString(), u"lindq"_s);
        desk.palette.setPeople(u"lind"_s, {{{u"old"_s}, u"Lindqvist the older"_s, {}}});
        QVERIFY2(desk.shown().isEmpty(), "an answer to an older text");
        desk.palette.setPeople(u"lindq"_s, {{{u"c1"_s}, u"Maya Lindqvist\u202E"_s, u"Nordlicht"_s}});
        QCOMPARE(desk.shown().size(), 1);
        QVERIFY(!desk.shown().constFirst().contains(QChar(0x202E)));
        desk.press(Qt::Key_Return);
        QCOMPARE(met.count(), 1);
        QVERIFY2(!desk.palette.lastUsed().join(u' ').contains(u"c1"_s), "people are not remembered");

        desk.palette.toggle();
        desk.type(u"text size"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(set.constLast().at(0).toString(), u"appearance/text-size"_s);
    }
    void nothingFound()
    {
        Desk desk(*this);
        desk.palette.toggle();
        desk.type(u"qqqq"_s);
        QVERIFY(desk.shown().isEmpty());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.palette.isOpen());
    }
    void aClickBesideClosesAndHitsNothing()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.palette.toggle();
        QTest::mouseClick(&desk.window, Qt::LeftButton, {}, {4, 690});
        QVERIFY(!desk.palette.isOpen());
        QCOMPARE(QApplication::focusWidget(), desk.field);
    }
    void liesBelowTheTop()
    {
        Desk desk(*this);
        desk.palette.toggle();
        desk.type(u"sync"_s);
        const QRect box = desk.palette.geometry().marginsRemoved(desk.palette.contentsMargins());
        QCOMPARE(box.width(), 520);
        QCOMPARE(box.top(), 96);
        QCOMPARE(box.center().x(), desk.window.rect().center().x());
        desk.window.resize(520, 420);
        desk.palette.field()->clear();
        const QRect small = desk.palette.geometry().marginsRemoved(desk.palette.contentsMargins());
        QVERIFY(desk.window.rect().contains(small));
    }
    void spoken()
    {
        Desk desk(*this);
        desk.palette.toggle();
        desk.type(u"sync now"_s);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(desk.palette.field());
        QCOMPARE(field->text(QAccessible::Name), u"Find a command"_s);
        QCOMPARE(field->text(QAccessible::Description), u"Sync now, F5"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(desk.palette.list());
        QCOMPARE(list->text(QAccessible::Name), u"Commands"_s);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->childCount() >= 2);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Sync now, F5"_s);
    }
    void fuzzy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("beginning") << u"mark"_s << u"Mark followed up"_s << true;
        QTest::newRow("inside") << u"ollow"_s << u"Mark followed up"_s << true;
        QTest::newRow("initials") << u"mfu"_s << u"Mark followed up"_s << true;
        QTest::newRow("runs") << u"fincon"_s << u"Find in this conversation"_s << true;
        QTest::newRow("any order of words") << u"up mark"_s << u"Mark followed up"_s << true;
        QTest::newRow("accents") << u"tomas"_s << u"Tomás Herrera"_s << true;
        QTest::newRow("ligature") << u"strasse"_s << u"Große Straße"_s << true;
        QTest::newRow("letters anywhere") << u"aoe"_s << u"Mark followed up"_s << false;
        QTest::newRow("one word missing") << u"mark down"_s << u"Mark followed up"_s << false;
    }
    void fuzzy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        const std::optional<FuzzyHit> hit = FuzzyPattern(typed).match(text);
        QCOMPARE(hit.has_value(), fits);
        for (const TextRange &place : hit ? hit->places : std::vector<TextRange>())
            QVERIFY(place.start >= 0 && place.length > 0 && place.start + place.length <= text.size());
    }
    void fuzzyPrefersTheBeginning()
    {
        const FuzzyPattern pattern(u"so"_s);
        const auto score = [&](const QString &text) { return pattern.match(text)->score; };
        QVERIFY(score(u"Sort by newest first"_s) > score(u"Highest score, sorted"_s));
        QVERIFY(score(u"Highest score, sorted"_s) > score(u"Person"_s));
        QCOMPARE(FuzzyPattern(u"link"_s).match(u"Copy link"_s)->places, (std::vector<TextRange>{{5, 4}}));
    }
    void theSheetListsEveryKey()
    {
        Desk desk(*this);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.sheet.toggle();
        QCOMPARE(QApplication::focusWidget(), desk.sheet.field());
        const QString all = desk.sheet.shownRows().join(u'\n');
        for (int i = 0; i < int(ActionId::Count_); ++i) {
            if (!desk.actions.keys(ActionId(i)).isEmpty())
                QVERIFY2(all.contains(desk.actions.words(ActionId(i))), qPrintable(Actions::name(ActionId(i))));
        }
        QVERIFY(all.contains(u"Next conversation, J"_s));
        QTest::keyClicks(desk.sheet.field(), u"unseen"_s);
        QCOMPARE(desk.sheet.shownRows().size(), 3);
        QTest::keyClick(desk.sheet.field(), Qt::Key_Escape); // the text first
        QVERIFY(desk.sheet.isOpen());
        QTest::keyClick(desk.sheet.field(), Qt::Key_Escape);
        QVERIFY(!desk.sheet.isOpen());
        QCOMPARE(QApplication::focusWidget(), desk.field);
        desk.actions.setKeys({{u"next-conversation"_s, u"G"_s}});
        desk.sheet.toggle();
        QVERIFY(desk.sheet.shownRows().contains(u"Next conversation, G"_s));
    }
    void caps()
    {
        QCOMPARE(keyCaps(QKeySequence(u"Ctrl+Shift+C"_s)), (QStringList{u"Ctrl"_s, u"Shift"_s, u"C"_s}));
        QCOMPARE(keyCaps(QKeySequence(u"Ctrl++"_s)), (QStringList{u"Ctrl"_s, u"+"_s}));
        QCOMPARE(keyCaps(QKeySequence(u"Ctrl+Down"_s)), (QStringList{u"Ctrl"_s, u"↓"_s}));
        QCOMPARE(keyCaps(QKeySequence(Qt::Key_Return)), QStringList{u"Enter"_s});
        QCOMPARE(keyCaps(QKeySequence()), QStringList());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
