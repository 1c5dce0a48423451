// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"
#include "outboxfixture.h"

#include "ui/linkbutton.h"
#include "ui/notessection.h"
#include "ui/style.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestNotesSection final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<NotesSection> m_notes;
    std::vector<std::pair<ConversationId, ServerAction>> m_wanted;

    static constexpr const char16_t *c1 = u"c1";
    static constexpr const char16_t *c2 = u"c2";
    static ConversationId id(const char16_t *value) { return {QString::fromUtf16(value)}; }
    static Note note(const QString &noteId, const QString &text)
    {
        Note made;
        made.id.value = noteId;
        made.text = text;
        made.author = u"Ann"_s;
        made.createdAt = made.updatedAt = local(2026, 11, 16, 10, 2);
        return made;
    }
    [[nodiscard]] QPlainTextEdit *field() const { return m_notes->field(); }
    void type(const QString &text) const { QTest::keyClicks(field(), text); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }
    void init()
    {
        m_wanted.clear();
        m_notes = std::make_unique<NotesSection>(m_theme, m_format);
        connect(m_notes.get(), &NotesSection::wanted, this,
                [this](const ConversationId &to, const ServerAction &what) { m_wanted.emplace_back(to, what); });
        m_notes->resize(340, 500);
        m_notes->show();
        QVERIFY(QTest::qWaitForWindowActive(m_notes.get()));
        m_notes->setNotes(id(c1), {});
        m_notes->focusField();
    }
    void cleanup() { m_notes.reset(); }

    void showsWhoWhenAndWhat()
    {
        Note edited = note(u"n2"_s, u"Second"_s);
        edited.updatedAt.ms += 60'000;
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"First"_s), edited});
        QCOMPARE(m_notes->rows().size(), size_t(2));
        QCOMPARE(m_notes->rows()[0]->meta(), u"Ann · today, 10:02"_s);
        QCOMPARE(m_notes->rows()[1]->meta(), u"Ann · today, 10:02 · edited"_s);
        QCOMPARE(m_notes->rows()[0]->editButton()->accessibleName(), u"Edit the note “First”"_s);
    }
    void addsWithCtrlEnter()
    {
        QVERIFY(!m_notes->saveButton()->isEnabled());
        type(u"  Call on Monday "_s);
        QVERIFY(m_notes->saveButton()->isEnabled());
        QTest::keyClick(field(), Qt::Key_Return); // a line of its own
        QVERIFY(m_wanted.empty());
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_wanted.size(), size_t(1));
        QCOMPARE(m_wanted[0].first, id(c1));
        const auto put = std::get<PutNote>(m_wanted[0].second);
        QCOMPARE(put.text, u"Call on Monday"_s);
        QVERIFY(put.note.isValid());
        QVERIFY(field()->toPlainText().isEmpty());
        QCOMPARE(QApplication::focusWidget(), field());
        type(u"Another"_s);
        QTest::mouseClick(m_notes->saveButton(), Qt::LeftButton);
        QVERIFY(std::get<PutNote>(m_wanted[1].second).note != put.note);
    }
    void nothingIsNoNote()
    {
        type(u"   "_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_wanted.empty());
    }
    void tooLongIsSaidAndKept()
    {
        field()->setPlainText(QString(NotesSection::longest, u'x'));
        QVERIFY(m_notes->saveButton()->isEnabled());
        QVERIFY(m_notes->hint().isEmpty());
        field()->setPlainText(QString(NotesSection::longest + 1, u'x'));
        QVERIFY(!m_notes->saveButton()->isEnabled());
        QCOMPARE(m_notes->hint(), u"A note has at most 10,000 characters; these are 10,001."_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_wanted.empty());
        QCOMPARE(field()->toPlainText().size(), NotesSection::longest + 1);
    }
    void editsUnderTheSameId()
    {
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"Frist"_s)});
        type(u"a new one"_s);
        QTest::mouseClick(m_notes->rows()[0]->editButton(), Qt::LeftButton);
        QCOMPARE(field()->toPlainText(), u"Frist"_s);
        QCOMPARE(field()->accessibleName(), u"Edit note"_s);
        QVERIFY(m_notes->cancelButton()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(field()->toPlainText(), u"a new one"_s); // what was put aside
        QTest::mouseClick(m_notes->rows()[0]->editButton(), Qt::LeftButton);
        field()->setPlainText(u"First"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        const auto put = std::get<PutNote>(m_wanted.at(0).second);
        QCOMPARE(put.note.value, u"n1"_s);
        QCOMPARE(put.text, u"First"_s);
        QCOMPARE(field()->toPlainText(), u"a new one"_s);
        QCOMPARE(field()->accessibleName(), u"New note"_s);
    }
    void deletes()
    {
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"First"_s), note(u"n2"_s, u"Second"_s)});
        m_notes->rows()[1]->deleteButton()->setFocus();
        QTest::keyClick(m_notes->rows()[1]->deleteButton(), Qt::Key_Space);
        QCOMPARE(std::get<DeleteNote>(m_wanted.at(0).second).note.value, u"n2"_s);
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"First"_s)});
        QCOMPARE(QApplication::focusWidget(), field());
    }
    void draftsStayWithTheirConversation()
    {
        type(u"half a thought"_s);
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"First"_s)}); // a sync came in
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        m_notes->setNotes(id(c2), {});
        QVERIFY(field()->toPlainText().isEmpty());
        type(u"other"_s);
        m_notes->setNotes(id(c1), {});
        QCOMPARE(field()->toPlainText(), u"half a thought"_s);
        m_notes->setNotes(id(c2), {});
        QCOMPARE(field()->toPlainText(), u"other"_s);
    }
    void marksWhatIsOnItsWay()
    {
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"First"_s), note(u"n2"_s, u"Second"_s), note(u"n3"_s, u"Third"_s)});
        m_notes->setOutbox(outboxOf({outboxRow(u"a"_s, CommandState::Queued, PutNote{{u"n1"_s}, u"First"_s}),
                                     outboxRow(u"b"_s, CommandState::Sending, PutNote{{u"n2"_s}, u"Second"_s}),
                                     outboxRow(u"c"_s, CommandState::Conflict, PutNote{{u"n3"_s}, u"Mine"_s}),
                                     outboxRow(u"d"_s, CommandState::Queued, PutNote{{u"n1"_s}, u"x"_s}, u"c2"_s)}));
        QVERIFY(m_notes->rows()[0]->meta().endsWith(u"waiting to be sent"_s));
        QVERIFY(m_notes->rows()[1]->meta().endsWith(u"being sent"_s));
        QVERIFY(m_notes->rows()[2]->mark() == OutboxMark::NeedsYou);
        QSignalSpy wanted(m_notes.get(), &NotesSection::outboxWanted);
        QVERIFY(m_notes->rows()[2]->markButton()->isVisible());
        QVERIFY(!m_notes->rows()[0]->markButton()->isVisible());
        QTest::mouseClick(m_notes->rows()[2]->markButton(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        m_notes->setOutbox({});
        QVERIFY(m_notes->rows()[2]->mark() == OutboxMark::Nothing);
        QCOMPARE(m_notes->rows()[0]->meta(), u"Ann · today, 10:02"_s);
    }
    void whatWasNotTakenIsNotLostFromSight()
    {
        m_notes->setOutbox(outboxOf({outboxRow(u"a"_s, CommandState::Rejected, PutNote{{u"n9"_s}, u"Lost?"_s})}));
        QCOMPARE(m_notes->rows().size(), size_t(1));
        QCOMPARE(m_notes->rows()[0]->note().text, u"Lost?"_s);
        QVERIFY(!m_notes->rows()[0]->editButton()->isVisible());
        QVERIFY(m_notes->rows()[0]->markButton()->isVisible());
    }
    void aServerWithoutNotes()
    {
        m_notes->setNotes(id(c1), {note(u"n1"_s, u"First"_s)});
        OutboxStatus status;
        status.commands = {u"note"_s};
        m_notes->setOutbox(status);
        QVERIFY(m_notes->rows()[0]->editButton()->isEnabled());
        QVERIFY(!m_notes->rows()[0]->deleteButton()->isEnabled());
        QVERIFY(m_notes->rows()[0]->deleteButton()->toolTip().contains(u"This server cannot do this yet."_s));
        status.commands = {u"status"_s};
        m_notes->setOutbox(status);
        type(u"x"_s);
        QVERIFY(!m_notes->saveButton()->isEnabled());
        QCOMPARE(m_notes->hint(), u"This server cannot do this yet."_s);
    }
    void foreignTextCannotDisguise()
    {
        Note hostile = note(u"n1"_s, u"<b>x</b>\u202Eevil"_s);
        hostile.author = u"A\u202Enn\n"_s;
        m_notes->setNotes(id(c1), {hostile});
        QVERIFY(!m_notes->rows()[0]->meta().contains(QChar(0x202E)));
        QVERIFY(!m_notes->rows()[0]->editButton()->accessibleName().contains(QChar(0x202E)));
        for (const QLabel *label : m_notes->rows()[0]->findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
    }
    void tabLeavesTheField()
    {
        type(u"x"_s);
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_notes->saveButton());
    }

    void whatCouldNotBeWrittenGoesBackIntoTheField()
    {
        m_notes->setNotes(ConversationId{u"c1"_s}, {});
        m_notes->field()->setPlainText(u"Call on Monday"_s);
        QTest::keyClick(m_notes->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_wanted.size(), size_t(1));
        QVERIFY(m_notes->field()->toPlainText().isEmpty());
        m_notes->takeBackUnsaved();
        QCOMPARE(m_notes->field()->toPlainText(), u"Call on Monday"_s);
        // Once it has shown up, a later fault is none of its own.
        QTest::keyClick(m_notes->field(), Qt::Key_Return, Qt::ControlModifier);
        const auto put = std::get<PutNote>(m_wanted.at(1).second);
        Note note;
        note.id = put.note;
        note.text = put.text;
        m_notes->setNotes({u"c1"_s}, {note});
        m_notes->takeBackUnsaved();
        QVERIFY(m_notes->field()->toPlainText().isEmpty());
    }
    void draftsGoBelowWhatStandsThere()
    {
        m_notes->setNotes(ConversationId{u"c1"_s}, {});
        m_notes->field()->setPlainText(u"One"_s);
        m_notes->addDraft({u"c1"_s}, u"Two"_s);
        QCOMPARE(m_notes->field()->toPlainText(), u"One\n\nTwo"_s);
        m_notes->addDraft({u"c2"_s}, u"Other"_s);
        m_notes->setNotes({u"c2"_s}, {});
        QCOMPARE(m_notes->field()->toPlainText(), u"Other"_s);
    }
};

QTEST_MAIN(TestNotesSection)
#include "tst_notessection.moc"
