// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/conversationlist.h"
#include "items/readworker.h"
#include "mayafixture.h"
#include "tests/items/fakereader.h"
#include "ui/actions.h"
#include "ui/conversationheader.h"
#include "ui/conversationpane.h"
#include "ui/conversationvisit.h"
#include "ui/findbar.h"
#include "ui/followupbar.h"
#include "ui/linkopener.h"
#include "ui/style.h"
#include "ui/transcriptview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace leadlight;
using namespace leadlight::test;
using leadlight::fake::FakeCache;
using leadlight::fake::FakeReader;

namespace {

using namespace Qt::StringLiterals;

constexpr RowHandle maya = 1;
constexpr RowHandle long1 = 2;
constexpr RowHandle long2 = 3;

/// A window with nothing but the pane, over a cache in memory.
struct Desk {
    FakeCache cache;
    ReadWorker worker{
        [this]() -> Result<std::unique_ptr<Reader>> { return std::unique_ptr<Reader>(new FakeReader(cache)); }};
    Theme &theme;
    Format &format;
    std::unique_ptr<Inbox> inbox;
    QWidget window;
    std::unique_ptr<Actions> actions;
    ConversationPane *pane = nullptr;
    std::unique_ptr<QSignalSpy> commands;

    Desk(Theme &look, Format &words)
        : theme(look),
          format(words)
    {
        const Conversation card = mayaCard();
        (void)cache.put(maya, 100, [&card](Conversation &put) {
            const ConversationId id = put.id;
            put = card;
            put.id = id;
            put.phone = u"+46 8 555 01 42"_s;
        });
        cache.insights[maya] = mayaRecord().insights;
        cache.messages[maya] = mayaMessages();
        for (const RowHandle handle : {long1, long2}) {
            (void)cache.put(handle, 50 - qint64(handle),
                            [](Conversation &put) { put.lastSeq = put.messageCount = 400; });
            cache.messages[handle] = chatter(1, 400);
        }
    }
    void start()
    {
        inbox = std::make_unique<Inbox>(&worker);
        inbox->transcript()->setTimeZone(format.zone());
        commands = std::make_unique<QSignalSpy>(inbox.get(), &Inbox::submitted);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        pane = new ConversationPane(*inbox, theme, format);
        column->addWidget(pane);
        actions = std::make_unique<Actions>(&window);
        pane->setActions(*actions);
        window.resize(644, 780);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void open(RowHandle handle)
    {
        inbox->open(FakeCache::idOf(handle));
        QTRY_VERIFY(inbox->detail());
        QTRY_COMPARE(inbox->transcript()->rowCount(), int(cache.messages[handle].size()));
    }
    TranscriptView &view() { return *pane->transcript(); }
    /// The message whose row stands at the top.
    qint64 top() { return view().firstSeqInSight(); }
    /// Will what is on screen be told as seen? Known once the view stands still.
    bool isCounting()
    {
        if (!QTest::qWaitFor([this] { return view().isSettled(); }))
            return false;
        QCoreApplication::processEvents();
        return pane->findChild<ConversationVisit *>()->isCounting();
    }
    template <class T>
    std::vector<T> sent() const
    {
        std::vector<T> found;
        for (const QList<QVariant> &one : *commands) {
            const auto command = one.front().value<Command>();
            if (const T *wanted = std::get_if<T>(&command))
                found.push_back(*wanted);
        }
        return found;
    }
    OwnMarks &own(RowHandle handle) { return cache.cards[handle].own; }
};

} // namespace

class TestConversationPane final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Command>();
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
    }

    void pictures()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            applyTheme(*qApp, m_theme);
            Desk desk(m_theme, m_format);
            desk.own(maya).seenSeq = 8;
            desk.own(maya).seenAt = todayAt(13, 50);
            desk.own(maya).followUp.dueAt = {todayAt(14, 2).ms + 24 * 3'600'000};
            desk.cache.messages[maya].push_back(message(
                13, Author::Visitor, u"The plan is at https://nordlicht.example/plan, see you."_s, todayAt(14, 2)));
            desk.start();
            desk.open(maya);
            const QString name = scheme == ColorScheme::Light ? u"light"_s : u"dark"_s;
            keepPicture(desk.window, u"pane-"_s + name);
            desk.pane->openFind();
            desk.pane->findBar()->begin(u"plan"_s);
            Q_EMIT desk.pane->findBar()->edited(u"plan"_s);
            keepPicture(desk.window, u"pane-find-"_s + name);
            desk.window.setLayoutDirection(Qt::RightToLeft);
            keepPicture(desk.window, u"pane-rtl-"_s + name);
            desk.window.setLayoutDirection(Qt::LeftToRight);
            desk.pane->header()->menu()->popup({0, 0});
            keepPicture(*desk.pane->header()->menu(), u"pane-menu-"_s + name);
            desk.pane->header()->menu()->hide();
        }
        m_theme.setScheme(ColorScheme::Light);
        m_theme.setScale(2.0);
        applyTheme(*qApp, m_theme);
        Desk desk(m_theme, m_format);
        desk.own(maya).followUp.dueAt = {todayAt(14, 2).ms + 24 * 3'600'000};
        desk.start();
        desk.window.resize(900, 900);
        desk.open(maya);
        keepPicture(desk.window, u"pane-scale2"_s);
        m_theme.setScale(1.0);
        applyTheme(*qApp, m_theme);
        QVERIFY(desk.view().rowCount() == 12);
    }

    void aLongOneOpensAtTheFirstNewMessage()
    {
        Desk desk(m_theme, m_format);
        desk.own(long1).seenSeq = 250;
        desk.own(long1).seenAt = todayAt(13, 50);
        desk.start();
        desk.open(long1);
        QTRY_COMPARE(desk.view().readingPlace().seq, 251);
        QVERIFY(!desk.view().isAtEnd());
        const int row = desk.view().rowOfSeq(251);
        QVERIFY(desk.view().spokenRow(row).startsWith(u"New since 13:50. "_s));
        QVERIFY(!desk.view().spokenRow(row + 1).contains(u"New since"_s));
    }

    void aShortOneShowsTheLineAndStartsAtItsTop()
    {
        Desk desk(m_theme, m_format);
        desk.own(maya).seenSeq = 8;
        desk.own(maya).seenAt = todayAt(13, 50);
        desk.start();
        desk.open(maya);
        QVERIFY(desk.view().spokenRow(8).startsWith(u"New since 13:50. "_s));
        QCOMPARE(desk.view().verticalScrollBar()->value(), desk.view().verticalScrollBar()->maximum());
    }

    void oneWithoutNewsOpensAtItsEnd()
    {
        Desk desk(m_theme, m_format);
        desk.own(long1).seenSeq = 400;
        desk.start();
        desk.open(long1);
        QTRY_VERIFY(desk.view().isAtEnd());
    }

    void returningRestoresTheExactPlace()
    {
        Desk desk(m_theme, m_format);
        desk.own(long1).seenSeq = desk.own(long2).seenSeq = 400;
        desk.start();
        desk.open(long1);
        desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum() / 3);
        const ReadingPlace left = desk.view().readingPlace();
        QVERIFY(!left.atEnd);
        desk.open(long2);
        QTRY_VERIFY(desk.view().isAtEnd());
        desk.open(long1);
        QTRY_COMPARE(desk.view().readingPlace().seq, left.seq);
        QCOMPARE(desk.view().readingPlace().offset, left.offset);
    }

    void scrollingMeansMoreThanAnOldPlace()
    {
        Desk desk(m_theme, m_format);
        desk.own(long1).seenSeq = 20;
        desk.start();
        desk.inbox->open(FakeCache::idOf(long1));
        QTRY_VERIFY(desk.inbox->transcript()->rowCount() > 0);
        QVERIFY(!desk.view().isSettled()); // message 21 is in a later slice
        desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum() / 2);
        const qint64 chosen = desk.top();
        QTRY_COMPARE(desk.inbox->transcript()->rowCount(), 400);
        QCOMPARE(desk.top(), chosen);
    }

    void seenAfterASecondAtItsEnd()
    {
        Desk desk(m_theme, m_format);
        desk.own(maya).seenSeq = 8;
        desk.start();
        desk.open(maya);
        QVERIFY(desk.sent<NoteSeen>().empty());
        QTRY_COMPARE(desk.sent<NoteSeen>().size(), size_t(1));
        QCOMPARE(desk.sent<NoteSeen>().front().seq, 12);
        QCOMPARE(desk.sent<NoteSeen>().front().id, FakeCache::idOf(maya));
    }

    void notSeenAwayFromItsEndOrItsWindow()
    {
        Desk desk(m_theme, m_format);
        desk.own(long1).seenSeq = 100;
        desk.own(maya).seenSeq = 8;
        desk.start();
        desk.open(long1);
        QVERIFY(!desk.isCounting());
        QVERIFY(desk.sent<NoteSeen>().empty());
        desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum());
        QTRY_COMPARE(desk.sent<NoteSeen>().size(), size_t(1));
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        desk.open(maya);
        QVERIFY(!desk.isCounting());
        QCOMPARE(desk.sent<NoteSeen>().size(), size_t(1));
        other.hide();
        desk.window.activateWindow();
        QTRY_COMPARE(desk.sent<NoteSeen>().size(), size_t(2));
    }

    void markedAsUnseenItStaysSo()
    {
        Desk desk(m_theme, m_format);
        desk.own(maya).seenSeq = 12;
        desk.start();
        desk.open(maya);
        desk.actions->action(ActionId::ToggleSeen)->trigger();
        QCOMPARE(desk.sent<MarkSeen>().size(), size_t(1));
        QVERIFY(!desk.sent<MarkSeen>().front().seen);
        desk.own(maya).unseen = true;
        desk.inbox->apply(desk.cache.told(maya, RowChange::Kind::Changed, Touched::Card));
        QTRY_VERIFY(desk.inbox->detail()->own.unseen);
        QCOMPARE(desk.actions->action(ActionId::ToggleSeen)->text(), u"Mark as seen"_s);
        QVERIFY(!desk.isCounting());
        QVERIFY(desk.sent<NoteSeen>().empty());
    }

    void findCarriesTheSearchOver()
    {
        Desk desk(m_theme, m_format);
        desk.start();
        desk.inbox->setQuery(Query::parse(u"planner"_s));
        desk.open(maya);
        desk.actions->action(ActionId::FindInTranscript)->trigger();
        QVERIFY(!desk.pane->findBar()->isHidden());
        QCOMPARE(desk.pane->findBar()->text(), u"planner"_s);
        QTRY_COMPARE(desk.pane->findBar()->result(), u"1 of 2"_s);
        QTest::keyClick(desk.pane->findBar()->field(), Qt::Key_F3);
        QCOMPARE(desk.pane->findBar()->result(), u"2 of 2"_s);
        QTest::keyClick(desk.pane->findBar()->field(), Qt::Key_Escape);
        QVERIFY(desk.pane->findBar()->isHidden());
        QTRY_COMPARE(QApplication::focusWidget(), &desk.view());
        QVERIFY(!desk.pane->closeFind());
    }

    void aHitFarAwayIsBroughtIntoSight()
    {
        Desk desk(m_theme, m_format);
        desk.own(long1).seenSeq = 400;
        desk.start();
        desk.open(long1);
        desk.pane->openFind();
        QTest::keyClicks(desk.pane->findBar()->field(), u"\"message 17\""_s);
        QTRY_COMPARE(desk.pane->findBar()->result(), u"1 of 11"_s); // 17 and 170 to 179
        QVERIFY(desk.view().viewport()->rect().intersects(desk.view().rowRect(16)));
    }

    void theMenuHoldsWhatCanBeDone()
    {
        Desk desk(m_theme, m_format);
        desk.start();
        desk.open(maya);
        QVERIFY(!desk.pane->header()->moreButton()->isHidden());
        QStringList names;
        for (const QAction *action : desk.pane->header()->menu()->actions()) {
            if (!action->isSeparator())
                names << action->text();
        }
        QCOMPARE(names.size(), 7);
        QVERIFY(names.contains(u"Mark as unseen"_s));
        QVERIFY(desk.actions->action(ActionId::Email)->isEnabled());
        QVERIFY(!desk.actions->action(ActionId::MarkFollowedUp)->isEnabled());
        desk.open(long1);
        QVERIFY(!desk.actions->action(ActionId::Email)->isEnabled());
        desk.inbox->open({});
        QVERIFY(!desk.actions->action(ActionId::CopyLink)->isEnabled());
    }

    void writingAndCopying()
    {
        Desk desk(m_theme, m_format);
        desk.own(maya).followUp.dueAt = {todayAt(14, 2).ms + 24 * 3'600'000};
        desk.start();
        desk.open(maya);
        QList<QUrl> opened;
        desk.pane->opener()->setDesktop([&opened](const QUrl &url) { return opened << url, true; });
        QSignalSpy copied(desk.pane, &ConversationPane::copied);
        desk.actions->action(ActionId::CopyLink)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"leadlight://c/c1"_s);
        desk.actions->action(ActionId::PrepareFollowUp)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"“$10k is approved”"_s));
        QCOMPARE(copied.count(), 2);
        desk.actions->action(ActionId::Call)->trigger();
        QCOMPARE(opened, {QUrl(u"tel:+4685550142"_s)});
        desk.actions->action(ActionId::MarkFollowedUp)->trigger();
        QCOMPARE(desk.sent<MarkFollowedUp>().size(), size_t(1));
        QVERIFY(desk.sent<MarkFollowedUp>().front().channel == FollowUpChannel::Phone);
    }
};

QTEST_MAIN(TestConversationPane)
#include "tst_conversationpane.moc"
