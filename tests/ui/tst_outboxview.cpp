// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Changes that are not with the server: their words, their list, their marks on card and status line.
#include "cardfixture.h"
#include "outboxfixture.h"

#include "ui/carddelegate.h"
#include "ui/cardlayout.h"
#include "ui/linkbutton.h"
#include "ui/outboxtext.h"
#include "ui/outboxview.h"
#include "ui/statusbutton.h"
#include "ui/statusline.h"
#include "ui/style.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;
using Does = OutboxCard::Does;

class TestOutboxView final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    static std::vector<ErrorKind> everyKind()
    {
        std::vector<ErrorKind> kinds;
        for (int i = 0; i <= int(ErrorKind::Protocol); ++i)
            kinds.push_back(ErrorKind(i));
        return kinds;
    }
    static Error errorOf(ErrorKind kind)
    {
        Error error;
        error.kind = kind;
        return error;
    }
    static OutboxRow conflictRow()
    {
        OutboxRow row = outboxRow(u"k2"_s, CommandState::Conflict, SetStatus{Status::Archived});
        FacetCurrent current;
        current.value.status = Status::Closed;
        current.by = u"Ann"_s;
        current.at = local(2026, 11, 16, 10, 2);
        row.theirs = current;
        return row;
    }
    static QStringList buttonsOf(const OutboxCard &card)
    {
        QStringList words;
        for (int i = 0; i <= int(Does::Report); ++i) {
            if (const QPushButton *button = card.button(Does(i)); button->isVisibleTo(&card))
                words << button->text();
        }
        return words;
    }
    /// A view that is open over a window of its own.
    struct Desk {
        QWidget window;
        OutboxView view;
        Desk(const Theme &theme, const Format &format, const OutboxStatus &status)
            : view(theme, format, &window)
        {
            window.resize(900, 700);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("no active window");
            view.setOutbox(status);
            view.toggle();
        }
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }

    void everyStateHasItsSentence()
    {
        QSet<QString> all;
        for (const auto &[state, name] : Names<CommandState>::table) {
            const QString words = OutboxText::state(state);
            QVERIFY(words.endsWith(u'.'));
            all.insert(words);
        }
        QCOMPARE(all.size(), qsizetype(std::size(Names<CommandState>::table)));
        const QString foreign = OutboxText::state(Named<CommandState>::fromText(u"par\u202Eked"_s));
        QVERIFY(!all.contains(foreign) && foreign.contains(u"par"_s) && !foreign.contains(QChar(0x202E)));
    }
    void everyKindSaysWhatHappenedAndWhatToDo()
    {
        QSet<QString> all;
        for (const ErrorKind kind : everyKind()) {
            const QString words = OutboxText::problem(errorOf(kind));
            QVERIFY2(words.endsWith(u'.') && words.size() > 20, qPrintable(QString::number(int(kind))));
            QVERIFY(!words.contains(u'!'));
            all.insert(words);
        }
        QCOMPARE(all.size(), qsizetype(everyKind().size()));
        QVERIFY2(!OutboxText::problem(errorOf(ErrorKind::Forbidden)).contains(u"read conversations"_s),
                 "it is about changing");
    }
    void everyPauseHasItsSentence()
    {
        QSet<QString> all;
        for (const OutboxPause pause :
             {OutboxPause::Offline, OutboxPause::NeedsKey, OutboxPause::UpdateNeeded, OutboxPause::Misconfigured})
            all.insert(OutboxText::pause(pause));
        QCOMPARE(all.size(), 4);
        QVERIFY(!all.contains(QString()));
        QVERIFY(OutboxText::pause(OutboxPause::Nothing).isEmpty());
    }
    void whatWaitsForLongIsAnIncident()
    {
        OutboxRow row = outboxRow(u"k1"_s, CommandState::Queued, SetStatus{Status::Archived});
        const auto after = [&row](qint64 minutes) { return Instant{row.createdAt.ms + minutes * 60'000}; };
        QVERIFY(OutboxText::late(row, OutboxPause::Nothing, after(15)).isEmpty());
        QVERIFY(!OutboxText::late(row, OutboxPause::Nothing, after(16)).isEmpty());
        QVERIFY(OutboxText::late(row, OutboxPause::Offline, after(16)).isEmpty());
        row.state = CommandState::Conflict;
        QVERIFY(OutboxText::late(row, OutboxPause::Nothing, after(16)).isEmpty());
    }

    void aNoteInConflictLosesNoWord()
    {
        const QString longText = QString(3000, u'x') + u"end"_s;
        OutboxRow row = outboxRow(u"k1"_s, CommandState::Conflict, PutNote{{u"n1"_s}, longText});
        row.theirs.emplace();
        row.theirs->value.note.emplace();
        row.theirs->value.note->text = u"Theirs"_s;
        OutboxCard card(m_theme, m_format);
        card.setRow(row, outboxOf({row}));
        QCOMPARE(buttonsOf(card),
                 (QStringList{u"Apply mine"_s, u"Edit…"_s, u"Keep theirs"_s, u"Show"_s, u"Copy report"_s}));
        QVERIFY(card.said().contains(longText));
        QSignalSpy left(&card, &OutboxCard::draftLeft);
        QSignalSpy settled(&card, &OutboxCard::settled);
        card.button(Does::KeepTheirs)->click();
        QCOMPARE(left.size(), 1);
        QCOMPARE(settled.size(), 1);
    }

    void ageAttemptsNextTry()
    {
        OutboxRow row = outboxRow(u"k"_s, CommandState::Queued, RetryCrm{});
        row.createdAt = {m_clock.wall().ms - 30'000};
        QCOMPARE(OutboxText::progress(row, m_format), u"just now"_s);
        row.createdAt = {m_clock.wall().ms - 12 * 60'000};
        row.attempts = 3;
        row.nextDue = {m_clock.wall().ms + 5 * 60'000};
        QCOMPARE(OutboxText::progress(row, m_format), u"12 min ago · 3 attempts · next try at 14:08"_s);
        row.attempts = 1;
        row.state = CommandState::Rejected;
        QCOMPARE(OutboxText::progress(row, m_format), u"12 min ago · 1 attempt"_s);
        row.createdAt = {m_clock.wall().ms + 3'600'000}; // a clock that was set back
        QCOMPARE(OutboxText::progress(row, m_format), u"just now · 1 attempt"_s);
    }
    void reportHasNothingPersonal()
    {
        OutboxRow row = outboxRow(u"key-1"_s, CommandState::Conflict,
                                  LinkContact{{u"contact-7"_s}, u"Priya Raman"_s, u"p@x.example"_s, {}, u"Acme"_s});
        row.visitor = u"Maya Lindqvist"_s;
        row.baseRev = u"rev-1"_s;
        row.attempts = 2;
        row.base.link = Link();
        row.base.link->contactName = u"Old Contact"_s;
        FacetCurrent current;
        current.rev = u"rev-2"_s;
        current.by = u"Ann Miller"_s;
        current.value.link = Link();
        current.value.link->contactEmail = u"ann@x.example"_s;
        row.theirs = current;
        Error error = errorOf(ErrorKind::Refusal);
        error.httpStatus = 422;
        error.code = u"Maya <maya@x.example>"_s; // a server that does not keep to the rules
        error.requestId = u"req-5"_s;
        error.detail = u"Maya wrote"_s;
        row.problem = error;
        const QString report = OutboxText::report(row);
        for (const QString &personal : {u"Maya"_s, u"Priya"_s, u"Ann"_s, u"Old"_s, u"Acme"_s, u"@"_s, u"wrote"_s})
            QVERIFY2(!report.contains(personal), qPrintable(report));
        for (const QString &useful : {u"key-1"_s, u"link"_s, u"c1"_s, u"conflict"_s, u"rev-1"_s, u"rev-2"_s, u"422"_s,
                                      u"req-5"_s, u"attempts: 2"_s})
            QVERIFY2(report.contains(useful), qPrintable(useful));
        row.action = PutNote{{u"n-1"_s}, u"He drinks"_s};
        QVERIFY(!OutboxText::report(row).contains(u"drinks"_s));
        QVERIFY(OutboxText::report(row).contains(u"n-1"_s));
    }

    void stateChoosesTheButtons_data()
    {
        QTest::addColumn<CommandState>("state");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QStringList>("buttons");
        const QStringList always{u"Show"_s, u"Copy report"_s};
        QTest::newRow("never sent") << CommandState::Queued << 0 << QStringList{u"Send now"_s, u"Discard"_s} + always;
        QTest::newRow("sent once") << CommandState::Queued << 1 << QStringList{u"Send now"_s} + always;
        QTest::newRow("sending") << CommandState::Sending << 1 << always;
        QTest::newRow("rejected") << CommandState::Rejected << 1 << QStringList{u"Send again"_s, u"Discard"_s} + always;
        QTest::newRow("conflict") << CommandState::Conflict << 1
                                  << QStringList{u"Apply mine"_s, u"Keep theirs"_s} + always;
        QTest::newRow("review") << CommandState::Review << 1 << QStringList{u"Send again"_s, u"Discard"_s} + always;
    }
    void stateChoosesTheButtons()
    {
        QFETCH(CommandState, state);
        QFETCH(int, attempts);
        OutboxRow row = outboxRow(u"k"_s, state, SetStatus{Status::Archived});
        row.attempts = attempts;
        OutboxCard card(m_theme, m_format);
        card.setRow(row, {});
        QTEST(buttonsOf(card), "buttons");
    }
    void buttonsSayWhatIsDecided()
    {
        OutboxCard card(m_theme, m_format);
        QSignalSpy settled(&card, &OutboxCard::settled);
        QSignalSpy shown(&card, &OutboxCard::conversationWanted);
        const auto choose = [&](CommandState state, Does does) {
            card.setRow(outboxRow(u"k7"_s, state, SetStatus{Status::Archived}), {});
            card.button(does)->click();
            const auto choice = settled.takeLast().at(0).value<SettleOutbox>();
            return choice.id.value == u"k7"_s ? int(choice.choice) : -1;
        };
        QCOMPARE(choose(CommandState::Queued, Does::SendNow), int(OutboxChoice::SendNow));
        QCOMPARE(choose(CommandState::Queued, Does::Discard), int(OutboxChoice::Discard));
        QCOMPARE(choose(CommandState::Rejected, Does::SendAgain), int(OutboxChoice::SendAgain));
        QCOMPARE(choose(CommandState::Conflict, Does::ApplyMine), int(OutboxChoice::ApplyMine));
        QCOMPARE(choose(CommandState::Conflict, Does::KeepTheirs), int(OutboxChoice::Discard));
        card.button(Does::Show)->click();
        QCOMPARE(shown.at(0).at(0).value<ConversationId>().value, u"c1"_s);
        card.button(Does::Report)->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"command: k7"_s));
    }
    void conflictShowsBothSides()
    {
        OutboxCard card(m_theme, m_format);
        card.setRow(conflictRow(), {});
        const QStringList said = card.said();
        for (const QString &words : {u"Archive"_s, u"Maya Lindqvist"_s, u"Yours"_s, u"Archived"_s,
                                     u"On the server (Ann, today, 10:02)"_s, u"Closed"_s})
            QVERIFY2(said.contains(words), qPrintable(said.join(u'|')));
    }
    void valuesOfEveryFacet()
    {
        FacetCurrent current;
        QCOMPARE(OutboxText::theirs(current, Facet::Link, m_format), u"Not linked"_s);
        QCOMPARE(OutboxText::theirs(current, Facet::Note, m_format), u"Deleted"_s);
        current.value.link = Link();
        current.value.link->state = LinkState::Linked;
        current.value.link->contactName = u"Jo"_s;
        current.value.link->contactEmail = u"jo@x.example"_s;
        current.value.note = Note();
        current.value.note->text = u"Two\nlines"_s;
        QCOMPARE(OutboxText::theirs(current, Facet::Link, m_format), u"Jo, jo@x.example"_s);
        QCOMPARE(OutboxText::theirs(current, Facet::Note, m_format), u"Two\nlines"_s);
        QCOMPARE(OutboxText::mine(ClearLink{}, m_format), u"Not linked"_s);
        QCOMPARE(OutboxText::mine(DeleteNote{}, m_format), u"Deleted"_s);
        QCOMPARE(OutboxText::mine(PutNote{{}, u"a\u202Eb"_s}, m_format).contains(QChar(0x202E)), false);
        QCOMPARE(OutboxText::theirsTitle(current, m_format), u"On the server"_s);
    }
    void whatCannotBeSentSaysWhy()
    {
        OutboxCard card(m_theme, m_format);
        const OutboxRow row = outboxRow(u"k"_s, CommandState::Queued, SetStatus{Status::Archived});
        card.setRow(row, outboxOf({row}, OutboxPause::NeedsKey));
        QVERIFY(!card.button(Does::SendNow)->isEnabled());
        QVERIFY(card.button(Does::SendNow)->toolTip().contains(u"key"_s));
        card.setRow(row, outboxOf({row}, OutboxPause::Offline));
        QVERIFY(card.button(Does::SendNow)->isEnabled());
        OutboxStatus status = outboxOf({row});
        status.commands = {u"link"_s};
        card.setRow(row, status);
        QVERIFY(!card.button(Does::SendNow)->isEnabled());
        QVERIFY(card.button(Does::Discard)->isEnabled());
    }
    void listsWhatNeedsTheUserFirst()
    {
        const OutboxRow waiting = outboxRow(u"k1"_s, CommandState::Queued, RetryCrm{});
        const OutboxRow rejected = outboxRow(u"k3"_s, CommandState::Rejected, ClearLink{});
        const Desk desk(m_theme, m_format, outboxOf({waiting, conflictRow(), rejected}, OutboxPause::Offline));
        QStringList ids;
        for (const OutboxCard *card : desk.view.cards())
            ids << card->row().id.value;
        QCOMPARE(ids, (QStringList{u"k2"_s, u"k3"_s, u"k1"_s}));
        QCOMPARE(desk.view.heading(), OutboxText::pause(OutboxPause::Offline));
        for (const OutboxCard *card : desk.view.cards())
            QVERIFY(!card->accessibleName().isEmpty());
    }
    void keepsTheFocusWhileRowsComeAndGo()
    {
        OutboxRow first = outboxRow(u"k1"_s, CommandState::Queued, RetryCrm{});
        OutboxRow second = outboxRow(u"k2"_s, CommandState::Queued, ClearLink{});
        Desk desk(m_theme, m_format, outboxOf({first, second}));
        OutboxCard *card = desk.view.cards()[1];
        card->button(Does::Discard)->setFocus();
        desk.view.setOutbox(outboxOf({outboxRow(u"k0"_s, CommandState::Queued, RetryCrm{}), first, second}));
        QCOMPARE(QApplication::focusWidget(), card->button(Does::Discard));
        second.attempts = 1; // it was sent: nothing to discard any more
        desk.view.setOutbox(outboxOf({first, second}));
        QCOMPARE(QApplication::focusWidget(), card->button(Does::SendNow));
        desk.view.setOutbox(outboxOf({first}));
        QCOMPARE(QApplication::focusWidget(), desk.view.cards()[0]->button(Does::SendNow));
        desk.view.setOutbox({});
        QCOMPARE(QApplication::focusWidget(), desk.view.closeButton());
        QCOMPARE(desk.view.heading(), u"Everything you changed is with the server."_s);
    }
    void manyAreShownOnDemand()
    {
        std::vector<OutboxRow> rows;
        for (int i = 0; i < 120; ++i)
            rows.push_back(outboxRow(u"k%1"_s.arg(i), CommandState::Queued, RetryCrm{}));
        const Desk desk(m_theme, m_format, outboxOf(rows));
        QCOMPARE(desk.view.cards().size(), size_t(40));
        QVERIFY(desk.view.moreButton()->isVisible());
        desk.view.moreButton()->click();
        QCOMPARE(desk.view.cards().size(), size_t(120));
        QVERIFY(!desk.view.moreButton()->isVisible());
    }
    void picture()
    {
        OutboxRow rejected = outboxRow(u"k3"_s, CommandState::Rejected, PutNote{{u"n"_s}, u"Wants a visit in May."_s});
        rejected.problem = errorOf(ErrorKind::Refusal);
        rejected.attempts = 1;
        OutboxRow waiting = outboxRow(u"k1"_s, CommandState::Queued, SetStatus{Status::Archived});
        waiting.attempts = 2;
        waiting.problem = errorOf(ErrorKind::Timeout);
        for (OutboxRow *row : {&rejected, &waiting})
            row->createdAt = {m_clock.wall().ms - 720'000};
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            Desk desk(m_theme, m_format, outboxOf({waiting, conflictRow(), rejected}));
            QCoreApplication::processEvents();
            const QString name = scheme == ColorScheme::Light ? u"outbox-light.png"_s : u"outbox-dark.png"_s;
            QVERIFY(desk.window.grab().save(QCoreApplication::applicationDirPath() + u'/' + name));
        }
        m_theme.setScheme(ColorScheme::Light);
    }

    void cardCarriesTheMark_data()
    {
        QTest::addColumn<OutboxMark>("mark");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("nothing") << OutboxMark::Nothing << QString() << QString();
        QTest::newRow("waiting") << OutboxMark::Waiting << u"arrow-up"_s << u"change waiting to be sent"_s;
        QTest::newRow("sending") << OutboxMark::Sending << u"chevrons-up"_s << u"change being sent"_s;
        QTest::newRow("needs you") << OutboxMark::NeedsYou << u"circle-alert"_s << u"change needs you"_s;
    }
    void cardCarriesTheMark()
    {
        QFETCH(OutboxMark, mark);
        QFETCH(QString, icon);
        QFETCH(QString, spoken);
        CardEntry entry = pictureCards()[4];
        entry.row.outbox = mark;
        const CardLayout layout
            = layoutCard(cardWords(entry, m_format), m_theme, Density::Comfortable, 392, Qt::LeftToRight);
        QString found;
        for (const CardLayout::Icon &one : layout.icons) {
            if (one.part == CardPart::Outbox)
                found = one.name;
        }
        QCOMPARE(found, icon);
        QCOMPARE(layout.rectOf(CardPart::Outbox).isEmpty(), icon.isEmpty());
        if (icon.isEmpty())
            return;
        QVERIFY(layout.rectOf(CardPart::Outbox).left() > layout.rectOf(CardPart::Crm).right());
        QVERIFY(layout.rectOf(CardPart::Outbox).right() < layout.rectOf(CardPart::Agent).left());
        QVERIFY(m_format.spokenCard(entry).contains(spoken));
        const CardDelegate delegate(m_theme, m_format);
        QVERIFY(!delegate.tipAt(entry, layout, layout.rectOf(CardPart::Outbox).center()).isEmpty());
    }
    void statusLineCounts()
    {
        StatusLine line(m_theme, m_format);
        line.resize(1000, 28);
        StatusButton *button = line.outboxButton();
        line.setOutbox({});
        QVERIFY(button->isHidden());
        OutboxStatus status;
        status.waiting = 3;
        line.setOutbox(status);
        QVERIFY(!button->isHidden());
        QCOMPARE(button->words(), u"3 changes waiting"_s);
        status.waiting = 1;
        line.setOutbox(status);
        QCOMPARE(button->words(), u"1 change waiting"_s);
        QSignalSpy announced(&line, &StatusLine::announced);
        status.needYou = 2;
        status.pause = OutboxPause::NeedsKey;
        line.setOutbox(status);
        QCOMPARE(button->words(), u"2 changes need you"_s);
        QVERIFY(button->toolTip().contains(u"1 change waiting"_s));
        QVERIFY(button->toolTip().contains(u"new key"_s));
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced.at(0).at(0).toString(), u"2 changes need you"_s);
        QSignalSpy wanted(&line, &StatusLine::outboxWanted);
        button->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestOutboxView)
#include "tst_outboxview.moc"
