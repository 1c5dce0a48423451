// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"
#include "ui/latinkeys.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace leadlight;
using namespace Qt::StringLiterals;

namespace {

QList<ActionId> everyAction()
{
    QList<ActionId> ids;
    for (int i = 0; i < int(ActionId::Count_); ++i)
        ids.append(ActionId(i));
    return ids;
}

/// A window with a reader (a list or transcript), a text field and all actions, which count what they did.
class Desk final : public QWidget
{
public:
    QWidget *reader = new QWidget(this);
    QLineEdit *field = new QLineEdit(this);
    Actions actions{this};
    QStringList done;

    Desk()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(reader);
        column->addWidget(field);
        reader->setFocusPolicy(Qt::StrongFocus);
        actions.addReader(reader);
        for (const ActionId id : everyAction())
            connect(actions.action(id), &QAction::triggered, this, [this, id] { done.append(Actions::name(id)); });
        connect(&actions, &Actions::viewChosen, this, [this](int index) { done.append(u"view %1"_s.arg(index)); });
        show();
    }
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key(key), modifiers);
    }
};

} // namespace

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsLeaveAltAndAltGrAlone()
    {
        for (const ActionId id : everyAction()) {
            for (const QKeySequence &keys : Actions::defaultKeys(id)) {
                QVERIFY2(!keys.isEmpty(), qPrintable(Actions::name(id)));
                QVERIFY2(Actions::refusal(id, keys).isEmpty(),
                         qPrintable(Actions::name(id) + u": "_s + Actions::refusal(id, keys)));
                const QKeyCombination first = keys[0];
                const bool alt = first.keyboardModifiers().testFlag(Qt::AltModifier);
                QVERIFY2(!alt || first.key() == Qt::Key_Left, qPrintable(Actions::name(id)));
                QVERIFY2(!alt || !first.keyboardModifiers().testFlag(Qt::ControlModifier),
                         qPrintable(Actions::name(id)));
            }
        }
    }
    void eachHasItsOwnNameKeysWordsAndIcon()
    {
        QWidget window;
        const Actions actions(&window);
        QSet<QString> names;
        QSet<QString> keys;
        for (const ActionId id : everyAction()) {
            QVERIFY2(!names.contains(Actions::name(id)), qPrintable(Actions::name(id)));
            names.insert(Actions::name(id));
            QVERIFY(!actions.words(id).isEmpty());
            QVERIFY2(!actions.action(id)->text().contains(u'&'), "a mnemonic is Alt+letter by another door");
            QVERIFY2(QFile::exists(u":/leadlight/icons/%1.svg"_s.arg(Actions::icon(id))),
                     qPrintable(Actions::icon(id)));
            for (const QKeySequence &one : actions.keys(id)) {
                QVERIFY2(!keys.contains(one.toString()), qPrintable(one.toString()));
                keys.insert(one.toString());
            }
        }
        for (int i = 0; i < Actions::viewActions; ++i)
            QVERIFY(!keys.contains(actions.viewAction(i)->shortcut().toString()));
    }
    void everyKeyActsForWhoReads()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        for (const ActionId id : everyAction()) {
            for (const QKeySequence &keys : desk.actions.keys(id)) {
                desk.done.clear();
                desk.press(desk.reader, keys[0].key(), keys[0].keyboardModifiers());
                QCOMPARE(desk.done, QStringList{Actions::name(id)});
            }
        }
        desk.done.clear();
        desk.press(desk.reader, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.done, QStringList{u"view 2"_s});
    }
    void typingDoesNothingElse()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.field->setFocus();
        QString typed;
        for (char c = ' '; c <= '~'; ++c) {
            QTest::keyClick(desk.field, c);
            typed += QLatin1Char(c);
        }
        QCOMPARE(desk.done, QStringList());
        QCOMPARE(desk.field->text(), typed);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Left, Qt::Key_Backspace})
            QTest::keyClick(desk.field, key);
        QCOMPARE(desk.done, QStringList());
    }
    void altGrTypes_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const Qt::KeyboardModifiers windows = Qt::ControlModifier | Qt::AltModifier;
        QTest::newRow("ą") << 0x104 << u"ą"_s << windows;
        QTest::newRow("ę") << 0x118 << u"ę"_s << windows;
        QTest::newRow("@ on Q") << int(Qt::Key_At) << u"@"_s << windows;
        QTest::newRow("@ with level 3") << int(Qt::Key_At) << u"@"_s << Qt::KeyboardModifiers(Qt::GroupSwitchModifier);
        QTest::newRow("ą with level 3") << 0x104 << u"ą"_s << Qt::KeyboardModifiers(Qt::GroupSwitchModifier);
    }
    void altGrTypes()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        for (QWidget *widget : std::initializer_list<QWidget *>{desk.field, desk.reader}) {
            widget->setFocus();
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(key), text, modifiers);
        }
        QCOMPARE(desk.done, QStringList());
    }
    void aDisabledActionIsQuiet()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.actions.action(ActionId::ToggleSeen)->setEnabled(false);
        desk.press(desk.reader, Qt::Key_U);
        QCOMPARE(desk.done, QStringList());
    }
    void aReaderKeepsItsOwnKeys()
    {
        Desk desk;
        auto *transcript = new QWidget(&desk);
        transcript->setFocusPolicy(Qt::StrongFocus);
        transcript->show();
        desk.actions.addReader(transcript, {ActionId::OpenConversation});
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.press(transcript, Qt::Key_Return);
        QCOMPARE(desk.done, QStringList());
        desk.press(transcript, Qt::Key_J);
        QCOMPARE(desk.done, QStringList{u"next-conversation"_s});
    }
    void refusals_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("refused");
        QTest::newRow("Alt+letter") << ActionId::NextConversation << u"Alt+J"_s << true;
        QTest::newRow("Alt+digit") << ActionId::NextConversation << u"Alt+1"_s << true;
        QTest::newRow("AltGr of Windows") << ActionId::NextConversation << u"Ctrl+Alt+J"_s << true;
        QTest::newRow("AltGr of Windows with F key") << ActionId::SyncNow << u"Ctrl+Alt+F5"_s << true;
        QTest::newRow("Tab") << ActionId::NextConversation << u"Tab"_s << true;
        QTest::newRow("Shift+Tab") << ActionId::NextConversation << u"Shift+Backtab"_s << true;
        QTest::newRow("views") << ActionId::SyncNow << u"Ctrl+4"_s << true;
        QTest::newRow("two presses") << ActionId::NextConversation << u"G, I"_s << true;
        QTest::newRow("a letter everywhere") << ActionId::SyncNow << u"S"_s << true;
        QTest::newRow("a capital everywhere") << ActionId::SyncNow << u"Shift+S"_s << true;
        QTest::newRow("a digit everywhere") << ActionId::SyncNow << u"7"_s << true;
        QTest::newRow("space everywhere") << ActionId::SyncNow << u"Space"_s << true;
        QTest::newRow("copy") << ActionId::SyncNow << u"Ctrl+C"_s << true;
        QTest::newRow("nothing") << ActionId::SyncNow << QString() << true;
        QTest::newRow("a letter for readers") << ActionId::NextConversation << u"G"_s << false;
        QTest::newRow("Ctrl+letter") << ActionId::SyncNow << u"Ctrl+R"_s << false;
        QTest::newRow("function key") << ActionId::SyncNow << u"F9"_s << false;
        QTest::newRow("Alt+arrow") << ActionId::Back << u"Alt+Left"_s << false;
        QTest::newRow("a sign") << ActionId::Search << u"/"_s << false;
    }
    void refusals()
    {
        QFETCH(ActionId, id);
        QFETCH(QString, keys);
        QFETCH(bool, refused);
        QCOMPARE(!Actions::refusal(id, QKeySequence::fromString(keys)).isEmpty(), refused);
    }
    void overridesAndConflicts()
    {
        QWidget window;
        Actions actions(&window);
        QSignalSpy changed(&actions, &Actions::keysChanged);
        QCOMPARE(actions.owner(QKeySequence(u"K"_s), ActionId::NextConversation), ActionId::PreviousConversation);
        QCOMPARE(actions.owner(QKeySequence(u"K"_s), ActionId::PreviousConversation), std::nullopt);
        actions.setKeys({{u"next-conversation"_s, u"F"_s}, {u"quit"_s, QString()}, {u"sync-now"_s, u"Alt+S"_s}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(actions.keys(ActionId::NextConversation), QList{QKeySequence(u"F"_s)});
        QVERIFY2(actions.keys(ActionId::MarkFollowedUp).isEmpty(), "a shared key would do nothing at all");
        QVERIFY(actions.keys(ActionId::Quit).isEmpty());
        QVERIFY2(actions.keys(ActionId::SyncNow).isEmpty(), "a settings file must not bind Alt+letter either");
        QCOMPARE(actions.keys(ActionId::Search), Actions::defaultKeys(ActionId::Search));
        actions.setKeys({});
        QCOMPARE(actions.keys(ActionId::MarkFollowedUp), Actions::defaultKeys(ActionId::MarkFollowedUp));
        QCOMPARE(changed.count(), 2);
        actions.setKeys({});
        QCOMPARE(changed.count(), 2);
    }
    void wordsWithKey()
    {
        QWidget window;
        const Actions actions(&window);
        QCOMPARE(actions.withKey(u"Hide insights"_s, ActionId::ToggleInsights), u"Hide insights (I)"_s);
        QCOMPARE(actions.withKey(u"Call"_s, ActionId::Call), u"Call"_s);
    }
    void lettersOfOtherScriptsByTheirPlace()
    {
        // Cyrillic layout without a Latin one beside it: the key of "о" is the key of "J", that of "л" is "K".
        constexpr quint32 codeOfJ = 36 + 8;
        constexpr quint32 codeOfK = 37 + 8;
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.reader->setFocus();
        QKeyEvent reading(QEvent::KeyPress, 0x41E, Qt::NoModifier, codeOfJ, 0, 0, u"о"_s);
        QApplication::sendEvent(desk.reader, &reading);
        QCOMPARE(desk.done, QStringList{u"next-conversation"_s});
        QKeyEvent anywhere(QEvent::KeyPress, 0x41B, Qt::ControlModifier, codeOfK, 0, 0, QString());
        QApplication::sendEvent(desk.field, &anywhere);
        QCOMPARE(desk.done, (QStringList{u"next-conversation"_s, u"commands"_s}));
        QKeyEvent typed(QEvent::KeyPress, 0x41E, Qt::NoModifier, codeOfJ, 0, 0, u"о"_s);
        QApplication::sendEvent(desk.field, &typed);
        QCOMPARE(desk.field->text(), u"о"_s);
        QCOMPARE(desk.done.size(), 2);
        const QKeyEvent latin(QEvent::KeyPress, Qt::Key_Z, Qt::NoModifier, codeOfJ, 0, 0, u"z"_s);
        QVERIFY2(!keysByPosition(latin), "where there are Latin letters, the character counts");
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
