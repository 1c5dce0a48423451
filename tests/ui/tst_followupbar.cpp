// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/followupbar.h"
#include "ui/linkbutton.h"
#include "ui/remindmenu.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTimeEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;

namespace {

using namespace Qt::StringLiterals;

class SetClock final : public Clock
{
public:
    Instant now = todayAt(14, 50);
    [[nodiscard]] Instant wall() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

} // namespace

class TestFollowUpBar final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    SetClock m_clock;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_clock};
    std::unique_ptr<FollowUpBar> m_bar;
    std::unique_ptr<QSignalSpy> m_said;

    static ConversationDetail detail()
    {
        ConversationDetail detail;
        detail.record = mayaRecord();
        detail.record.card.phone = u"+46 8 555 01 42"_s;
        detail.own.followUp.dueAt = {todayAt(14, 2).ms + 24 * hour};
        return detail;
    }
    void show(const ConversationDetail &detail)
    {
        m_bar->setDetail(detail);
        QCoreApplication::processEvents();
    }
    template <class T>
    std::optional<T> lastCommand() const
    {
        if (m_said->isEmpty())
            return std::nullopt;
        const auto command = m_said->last().front().value<Command>();
        const T *found = std::get_if<T>(&command);
        return found ? std::optional<T>(*found) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Command>();
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
    }

    void init()
    {
        m_clock.now = todayAt(14, 50);
        m_bar = std::make_unique<FollowUpBar>(m_theme, m_format);
        m_said = std::make_unique<QSignalSpy>(m_bar.get(), &FollowUpBar::submitted);
        m_bar->resize(644, 56);
        show(detail());
    }

    void pictures()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            applyTheme(*qApp, m_theme);
            const QString name = scheme == ColorScheme::Light ? u"light"_s : u"dark"_s;
            const auto keep = [this, &name](const QString &state) {
                QCoreApplication::processEvents();
                keepPicture(*m_bar, u"followup-"_s + state + u'-' + name);
            };
            m_clock.now = todayAt(14, 50);
            m_bar->resize(644, 56);
            show(detail());
            keep(u"running"_s);
            m_bar->resize(436, 56);
            keep(u"narrow"_s);
            m_bar->resize(644, 56);
            m_clock.now = {detail().own.followUp.dueAt.ms + 2 * hour + 5 * minute};
            m_bar->refresh();
            keep(u"late"_s);
            m_bar->setLayoutDirection(Qt::RightToLeft);
            keep(u"late-rtl"_s);
            m_bar->setLayoutDirection(Qt::LeftToRight);
            m_clock.now = todayAt(15, 10);
            ConversationDetail done = detail();
            done.own.followUp.doneAt = m_clock.now;
            done.own.followUp.channel = FollowUpChannel::Email;
            show(done);
            keep(u"done"_s);
            ConversationDetail reminded = detail();
            reminded.own.followUp = {};
            reminded.own.remindAt = todayAt(15, 0);
            reminded.record.card.id = {u"other"_s};
            show(reminded);
            keep(u"reminder"_s);
        }
        m_theme.setScheme(ColorScheme::Light);
        applyTheme(*qApp, m_theme);
        m_theme.setScale(2.0);
        m_bar->resize(900, m_bar->height());
        show(detail());
        keepPicture(*m_bar, u"followup-scale2"_s);
        QCOMPARE(m_bar->title(), u"Due tomorrow, 14:02"_s);
        m_theme.setScale(1.0);
    }

    void saysUntilWhenAndHowLong()
    {
        QVERIFY(m_bar->isVisibleTo(nullptr));
        QCOMPARE(m_bar->title(), u"Follow up by tomorrow, 14:02"_s);
        QCOMPARE(m_bar->remark(), u"High-quality lead · 23 h 12 min left"_s);
        QVERIFY(!m_bar->emailButton()->isHidden());
        QVERIFY(!m_bar->callButton()->isHidden());
    }

    void lateExactlyAtTwentyFourHours()
    {
        const qint64 due = detail().own.followUp.dueAt.ms;
        m_clock.now = {due - 1};
        m_bar->refresh();
        QVERIFY(!m_bar->isLate());
        QVERIFY(m_bar->remark().endsWith(u"less than 1 min left"_s));
        m_clock.now = {due};
        m_bar->refresh();
        QVERIFY(m_bar->isLate());
        QVERIFY2(m_bar->title().startsWith(u"Follow-up was due"_s), qPrintable(m_bar->title()));
        m_clock.now = {due + 2 * hour + 59 * minute};
        m_bar->refresh();
        QVERIFY2(m_bar->remark().endsWith(u"2 h late"_s), qPrintable(m_bar->remark()));
    }

    /// Nobody calls refresh(): the bar wakes by itself when its words change.
    void turnsLateByItself()
    {
        m_clock.now = {detail().own.followUp.dueAt.ms - 30};
        m_bar->show();
        show(detail());
        QVERIFY(!m_bar->isLate());
        const QString before = m_bar->title();
        m_clock.now = detail().own.followUp.dueAt;
        QTRY_VERIFY(m_bar->title() != before);
    }

    void onlyHighScoresWithARunningClock()
    {
        ConversationDetail one = detail();
        one.record.card.score = Score(79);
        show(one);
        QVERIFY(m_bar->isHidden());
        one.record.card.score = Score(80);
        show(one);
        QVERIFY(!m_bar->isHidden());
        one.own.followUp = {};
        show(one);
        QVERIFY(m_bar->isHidden());
        m_bar->setDetail(std::nullopt);
        QVERIFY(m_bar->isHidden());
    }

    void noButtonWithoutAnAddress()
    {
        ConversationDetail one = detail();
        one.record.card.email.clear();
        one.record.card.phone = u"ask me"_s;
        show(one);
        QVERIFY(m_bar->emailButton()->isHidden());
        QVERIFY(m_bar->callButton()->isHidden());
        QVERIFY(!m_bar->markButton()->isHidden());
    }

    void asksHowAndMarks()
    {
        m_bar->show();
        m_bar->markButton()->click();
        auto *menu = m_bar->findChild<QMenu *>(u"channels"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_said->count(), 1);
        QVERIFY(lastCommand<MarkFollowedUp>());
        QVERIFY(lastCommand<MarkFollowedUp>()->channel == FollowUpChannel::Phone);
        QCOMPARE(lastCommand<MarkFollowedUp>()->id, mayaCard().id);
    }

    void knowsTheChannelAfterWriting()
    {
        m_bar->setReachedBy(FollowUpChannel::Email);
        m_bar->markButton()->click();
        QVERIFY(lastCommand<MarkFollowedUp>());
        QVERIFY(lastCommand<MarkFollowedUp>()->channel == FollowUpChannel::Email);
        // Another conversation knows nothing of it.
        ConversationDetail other = detail();
        other.record.card.id = {u"other"_s};
        show(other);
        m_bar->markFollowedUp();
        QCOMPARE(m_said->count(), 1);
        delete m_bar->findChild<QMenu *>(u"channels"_s);
    }

    void saysItIsDoneForThisVisitAndUndoes()
    {
        ConversationDetail done = detail();
        m_clock.now = todayAt(15, 10);
        done.own.followUp.doneAt = m_clock.now;
        done.own.followUp.channel = FollowUpChannel::Email;
        show(done);
        QVERIFY(!m_bar->isHidden());
        QVERIFY(m_bar->markButton()->isHidden());
        QStringList words;
        for (const QLabel *label : m_bar->findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.contains(u"Followed up by email, today, 15:10"_s));
        m_bar->findChild<LinkButton *>()->click();
        QVERIFY(lastCommand<UndoFollowedUp>());

        m_bar->setDetail(std::nullopt);
        show(done); // the next visit
        QVERIFY(m_bar->isHidden());
    }

    void aDueReminderIsShown()
    {
        ConversationDetail one = detail();
        one.record.card.score = Score(40);
        one.own.followUp = {};
        one.own.remindAt = {m_clock.now.ms + 1};
        show(one);
        QVERIFY(m_bar->isHidden());
        m_clock.now.ms += 1;
        QTRY_VERIFY(!m_bar->isHidden());
        QCOMPARE(m_bar->title(), u"You wanted to be reminded"_s);
        const QList<QPushButton *> buttons = m_bar->findChildren<QPushButton *>();
        const auto dismiss = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->accessibleName() == u"Remove reminder"_s; });
        QVERIFY(dismiss != buttons.end());
        (*dismiss)->click();
        QVERIFY(lastCommand<Remind>());
        QVERIFY(!lastCommand<Remind>()->at.isSet());
    }

    void remindersAtTheRightMoments()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto at = [&berlin](int y, int m, int d, int h, int min) {
            return Instant{QDateTime({y, m, d}, {h, min}, berlin).toMSecsSinceEpoch()};
        };
        QCOMPARE(RemindMenu::inOneHour(at(2026, 11, 16, 23, 30)).ms, at(2026, 11, 17, 0, 30).ms);
        QCOMPARE(RemindMenu::tomorrowMorning(at(2026, 11, 16, 23, 30), berlin).ms, at(2026, 11, 17, 9, 0).ms);
        // The clocks go back in between; nine is nine.
        QCOMPARE(RemindMenu::tomorrowMorning(at(2026, 10, 24, 12, 0), berlin).ms, at(2026, 10, 25, 9, 0).ms);
        QCOMPARE(RemindMenu::nextWeek(at(2026, 11, 16, 8, 0), berlin).ms, at(2026, 11, 23, 9, 0).ms); // a Monday
        QCOMPARE(RemindMenu::nextWeek(at(2026, 11, 22, 8, 0), berlin).ms, at(2026, 11, 23, 9, 0).ms); // a Sunday
    }

    void theMenuAsksAndRemoves()
    {
        RemindMenu menu(m_theme, m_format);
        QSignalSpy chosen(&menu, &RemindMenu::chosen);
        QCOMPARE(menu.actions().size(), 4);
        menu.actions().at(1)->trigger();
        QCOMPARE(chosen.takeFirst().front().value<Instant>().ms,
                 RemindMenu::tomorrowMorning(m_clock.now, m_format.zone()).ms);
        menu.setReminder({m_clock.now.ms + hour});
        QCOMPARE(menu.actions().size(), 6);
        menu.actions().last()->trigger();
        QVERIFY(!chosen.takeFirst().front().value<Instant>().isSet());
        menu.popup({0, 0});
        keepPicture(menu, u"remind-menu"_s);
        menu.hide();
    }

    void anyMomentCanBePicked()
    {
        ReminderDialog dialog(m_theme, m_format, todayAt(18, 30), nullptr);
        QCOMPARE(dialog.chosen().ms, todayAt(18, 30).ms);
        auto *edit = dialog.findChild<QDateTimeEdit *>();
        edit->setDateTime(QDateTime({2026, 11, 10}, {9, 0}, Qt::UTC));
        QVERIFY(dialog.chosen() > m_clock.now); // never in the past
        dialog.show();
        keepPicture(dialog, u"remind-dialog"_s);
    }

    void wordsGiveWayInOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<bool>("email");
        QTest::addColumn<bool>("mark");
        const QString full = u"Follow up by tomorrow, 14:02"_s;
        const QString remark = u"High-quality lead · 23 h 12 min left"_s;
        QTest::newRow("wide") << 644 << full << remark << true << true;
        QTest::newRow("lesser buttons first") << 540 << full << remark << false << true;
        QTest::newRow("then the sentence") << 436 << u"Due tomorrow, 14:02"_s << u"23 h left"_s << false << true;
        QTest::newRow("the main button last") << 340 << u"Due tomorrow, 14:02"_s << u"23 h left"_s << false << false;
    }
    void wordsGiveWayInOrder()
    {
        QFETCH(int, width);
        QWidget pane; // a window of its own would not become narrower than its words
        m_bar->setParent(&pane);
        pane.show();
        m_bar->show();
        m_bar->resize(width, 56);
        const auto home = qScopeGuard([this] { m_bar->setParent(nullptr); });
        QTEST(m_bar->title(), "title");
        QTEST(m_bar->remark(), "remark");
        QTEST(!m_bar->emailButton()->text().isEmpty(), "email");
        QTEST(!m_bar->markButton()->text().isEmpty(), "mark");
        for (const QPushButton *button : {m_bar->emailButton(), m_bar->callButton(), m_bar->markButton()}) {
            QVERIFY(button->isVisible());
            QVERIFY2(button->geometry().right() < width, qPrintable(button->accessibleName()));
            QVERIFY2(!button->text().isEmpty() || !button->toolTip().isEmpty(), qPrintable(button->accessibleName()));
        }
    }

    void everyControlIsNamed()
    {
        m_bar->resize(300, 56);
        m_bar->show();
        for (const QPushButton *button : m_bar->findChildren<QPushButton *>()) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QPushButton *>(button));
            QVERIFY(!access->text(QAccessible::Name).isEmpty());
        }
        // The words win: nothing is cut at the narrowest pane.
        QVERIFY(m_bar->emailButton()->text().isEmpty());
        QVERIFY(!m_bar->emailButton()->toolTip().isEmpty());
    }
};

QTEST_MAIN(TestFollowUpBar)
#include "tst_followupbar.moc"
